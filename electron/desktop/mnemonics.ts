/** The letters by which menus are used without a mouse on Windows and Linux: Alt+F opens File. */
import type { MenuItemConstructorOptions } from 'electron';

/** Where a label's letters stand, those that begin a word first. */
function lettersByRank(label: string): readonly number[] {
  const places = [...label.matchAll(/\p{L}/gu)].map(({ index }) => index);
  const beginsWord = (place: number) => place === 0 || label[place - 1] === ' ';
  return [...places.filter(beginsWord), ...places.filter((place) => !beginsWord(place))];
}

/** Marks in each label, menus within menus too, one letter that no other label beside it has; none where all are taken. */
export function withMnemonics(
  items: readonly MenuItemConstructorOptions[],
): readonly MenuItemConstructorOptions[] {
  const taken = new Set<string>();
  return items.map((item) => {
    const { label, submenu } = item;
    const inside = Array.isArray(submenu) ? { submenu: [...withMnemonics(submenu)] } : {};
    if (label === undefined) return { ...item, ...inside };
    const free = (index: number) => !taken.has(label.charAt(index).toLowerCase());
    const place = lettersByRank(label).find(free);
    if (place === undefined) return { ...item, ...inside };
    taken.add(label.charAt(place).toLowerCase());
    return { ...item, ...inside, label: `${label.slice(0, place)}&${label.slice(place)}` };
  });
}
