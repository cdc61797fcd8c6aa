import type { Template } from '../model/template.ts';
import type { ParsedTemplate } from '../template/nodes.ts';
import { type ParseResult, parseTemplate } from '../template/parse.ts';

/** Templates are immutable, so each has to be parsed only once. */
const parsed = new WeakMap<object, ParseResult>();

/** The template's body, parsed; null when it cannot make a message, for mistakes or for want of words. */
export function usableTemplate(template: Template): ParsedTemplate | null {
  const result = parsedTemplate(template);
  return result.ok && template.body.trim() !== '' ? result.template : null;
}

/** The template's body, parsed. */
export function parsedTemplate(template: Template): ParseResult {
  const known = parsed.get(template);
  if (known !== undefined) return known;
  const result = parseTemplate(template.body);
  parsed.set(template, result);
  return result;
}
