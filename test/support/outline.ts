/**
 * What somebody is told who goes through a page without seeing it: each element with its name and state, and the text in
 * between, one a line, in their order.
 */
import { type Shown, textOf } from './on-page.tsx';

type Page = { readonly roots: readonly (Shown | string)[] };

/** They say nothing by themselves. */
const silent = new Set(['div', 'span', 'svg', 'strong', 'em']);

/** They name other elements. */
const pointing = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'htmlFor', 'list'];

const telling = new RegExp(
  [
    '^aria-(?!hidden$)',
    '^(?:look|disabled|checked|value|href|type|role|tabIndex|hidden|placeholder|open|title)$',
    // How it takes what is typed or given.
    '^(?:accept|autoComplete|autoFocus|draggable|inputMode|max|maxLength|min|multiple|required|rows|spellCheck|step)$',
  ].join('|'),
);

/** What a button's look says of it: that it is the one to go on with, or one to think about; null for a plain one. */
const lookOf = (className: unknown) => /_(primary|quiet|danger|chip)_/.exec(String(className))?.[1] ?? null;

function all(shown: Shown | string): readonly Shown[] {
  return typeof shown === 'string' ? [] : [shown, ...shown.inside.flatMap(all)];
}

/** The outline of what was drawn. */
export function outlineOf({ roots }: Page): string {
  const byId = new Map(roots.flatMap(all).map((one) => [one.props.id, one]));
  const pointedAt = (ids: unknown) =>
    String(ids)
      .split(' ')
      .map((id) => {
        const found = byId.get(id);
        return found === undefined ? 'nothing' : textOf(found) || found.tag;
      })
      .join(' + ');
  const stateOf = ({ props }: Shown) =>
    [...Object.entries(props), ['look', lookOf(props.className)] as const]
      .filter(([, value]) => value !== undefined && value !== false && value !== null)
      .flatMap(([name, value]) => {
        if (pointing.includes(name)) return [`${name}: ${pointedAt(value)}`];
        return telling.test(name) ? [`${name}: ${String(value)}`] : [];
      })
      .sort()
      .map((state) => ` [${state}]`)
      .join('');
  const lines: string[] = [];
  const add = (depth: number, line: string) => lines.push(`${'  '.repeat(depth)}${line}`);
  const walk = (nodes: readonly (Shown | string)[], depth: number) => {
    let text = '';
    const say = () => {
      const said = text.replace(/\s+/gu, ' ').trim();
      if (said !== '') add(depth, said);
      text = '';
    };
    for (const node of nodes) {
      if (typeof node === 'string') text += node;
      else if (node.tag !== 'svg') {
        say();
        const state = stateOf(node);
        const isSilent = silent.has(node.tag) && state === '';
        if (!isSilent) add(depth, `${node.tag}${state}`);
        walk(node.inside, isSilent ? depth : depth + 1);
      }
    }
    say();
  };
  walk(roots, 0);
  return `${lines.join('\n')}\n`;
}
