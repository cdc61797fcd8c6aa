/** A greeting goes with what it calls somebody: "Hi Dana", but "Dear Prof. Ortiz". */
import { isCalledByTitle } from '../people/names.ts';
import type { TemplateNode } from './nodes.ts';
import type { FieldValues } from './values.ts';

const casual = /(?<=^|\n)(?:Hi|Hello|Hey) $/u;

/** The nodes of a template with "Dear" in the place of a casual greeting, where a title and a family's name follow it. */
export function withFittingGreeting(
  nodes: readonly TemplateNode[],
  { first_name: called }: FieldValues,
): readonly TemplateNode[] {
  if (typeof called !== 'string' || !isCalledByTitle(called)) return nodes;
  return nodes.map((node, at) => {
    const next = nodes[at + 1];
    const isGreeting = node.kind === 'text' && next?.kind === 'field' && next.name === 'first_name';
    return isGreeting ? { ...node, text: node.text.replace(casual, 'Dear ') } : node;
  });
}
