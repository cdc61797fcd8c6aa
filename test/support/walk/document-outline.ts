/** What somebody is told who goes through a document without seeing it: one line for each element or text in it. */
import { isHidden } from './platform.ts';

const inline = new Set(['span', 'strong', 'em', 'bdi', 'kbd']);

/** They say nothing by themselves. */
const silent = new Set([...inline, 'div', 'ul', 'ol', 'p', 'header', 'footer']);

const pointing = ['aria-labelledby', 'aria-describedby', 'aria-activedescendant'];

/** Where an element is found and how it looks says nothing of it. */
const untold =
  /^(?:class|style|id|for|name|list|value|checked|popover|popovertarget|dir|aria-hidden|aria-controls|data-spelled)$/;

const drawnTogether = (text: string) => text.replace(/[\s\u200b]+/gu, ' ').trim();

/** What is written in an element, where it is seen. */
export function textIn(element: Element): string {
  const texts = [...element.childNodes].map((node) => {
    if (node.nodeType === 3) return node.nodeValue ?? '';
    return node.nodeType === 1 && (node as Element).tagName !== 'svg' ? textIn(node as Element) : '';
  });
  return drawnTogether(texts.join(''));
}

function pointedAt(element: Element, ids: string): string {
  const texts = ids.split(' ').map((id) => {
    const found = element.ownerDocument.getElementById(id);
    return found === null ? 'nothing' : textIn(found) || found.tagName.toLowerCase();
  });
  return texts.filter((text) => text !== 'div' && text !== 'span').join(' + ');
}

/** What an element is called by those who cannot see it. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const by = element.getAttribute('aria-labelledby');
  if (by !== null) return pointedAt(element, by);
  const around = element.closest('label');
  if (around !== null) return textIn(around);
  const { id } = element;
  const labels = id === '' ? [] : [...element.ownerDocument.getElementsByTagName('label')];
  return textIn(labels.find((one) => one.getAttribute('for') === id) ?? element);
}

/** What a field holds, whatever it was drawn with. */
function heldBy(element: Element): readonly string[] {
  const { tagName } = element;
  if (tagName === 'SELECT' || tagName === 'TEXTAREA')
    return [`value: ${(element as HTMLInputElement).value}`];
  if (tagName !== 'INPUT') return [];
  const { type, checked, value } = element as HTMLInputElement;
  if (type === 'checkbox' || type === 'radio') return checked ? ['checked'] : [];
  return [`value: ${value}`];
}

function stateOf(element: Element): string {
  const attributes = element.getAttributeNames().flatMap((name) => {
    const value = element.getAttribute(name) ?? '';
    if (pointing.includes(name)) return [`${name}: ${pointedAt(element, value)}`];
    // Most buttons are of this kind.
    if (untold.test(name) || value === 'button') return [];
    return [value === '' ? name : `${name}: ${value}`];
  });
  return [...attributes, ...heldBy(element)]
    .sort()
    .map((state) => ` [${state}]`)
    .join('');
}

const leftOut = new Set(['svg', 'datalist', 'hr']);

/** The lines of what can be seen in `root`, from the outside in. */
export function documentOutline(root: Element): readonly string[] {
  const lines: string[] = [];
  let text = '';
  const say = () => {
    const said = drawnTogether(text);
    if (said !== '') lines.push(`“${said}”`);
    text = '';
  };
  const walk = (element: Element) => {
    for (const node of element.childNodes) {
      if (node.nodeType === 3) text += node.nodeValue ?? '';
      if (node.nodeType !== 1) continue;
      const child = node as Element;
      const tag = child.tagName.toLowerCase();
      if (leftOut.has(tag) || isHidden(child)) continue;
      const state = stateOf(child);
      if (silent.has(tag) && state === '') {
        if (!inline.has(tag)) say();
        walk(child);
        if (!inline.has(tag)) say();
        continue;
      }
      say();
      const at = lines.push(`${tag}${state}`);
      if (tag !== 'select') walk(child);
      say();
      // An element with nothing but words in it is one line.
      if (lines.length === at + 1 && lines[at]?.startsWith('“'))
        lines.push(`${lines[at - 1]} ${lines.splice(at - 1, 2)[1]}`);
    }
  };
  walk(root);
  say();
  return lines;
}

/** The longest way through both that leaves the order of either; for each pair of places how long it is from there on. */
function commonLengths(one: readonly string[], other: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1));
  for (let i = one.length - 1; i >= 0; i -= 1)
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const [row, next] = [lengths[i], lengths[i + 1]];
      if (row === undefined || next === undefined) continue;
      row[j] = one[i] === other[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    }
  return lengths;
}

/** The lines that are gone and those that have come, in their order. */
export function difference(before: readonly string[], after: readonly string[]): readonly string[] {
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start < least && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < least - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const [one, other] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const lengths = commonLengths(one, other);
  const lines: string[] = [];
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    if (i < one.length && one[i] === other[j]) {
      i += 1;
      j += 1;
    } else if (i < one.length && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) {
      lines.push(`- ${one[i]}`);
      i += 1;
    } else {
      lines.push(`+ ${other[j]}`);
      j += 1;
    }
  }
  return lines;
}

/** So many lines that are gone one after the other are named. */
const mostGone = 5;

/** A difference with the first lines of each stretch that is gone, and the number of the others. */
export function inBrief(lines: readonly string[]): readonly string[] {
  const brief: string[] = [];
  let gone = 0;
  for (const line of [...lines, '']) {
    if (line.startsWith('- ')) gone += 1;
    else {
      if (gone > mostGone) brief.push(`- and ${gone - mostGone} lines more`);
      gone = 0;
    }
    if (gone <= mostGone && line !== '') brief.push(line);
  }
  return brief;
}
