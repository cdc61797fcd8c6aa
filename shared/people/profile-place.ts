/** Whether a line of a profile names a place, and where on the card it stands. */
import { foldForSearch } from './names.ts';
import { type Find, find, isWritten, quote } from './profile-find.ts';
import { alternativesOf, foldedPhrasesOf } from './profile-languages/page-languages.ts';
import type { Line } from './profile-page-lines.ts';
import { hasOrganisationWord, hasRoleWord } from './profile-page-words.ts';

const countries = foldedPhrasesOf((language) => language.countries);
const area = new RegExp(
  `^(?:${alternativesOf(({ areaBefore }) => areaBefore)}) \\p{Lu}[^,]*$|^\\p{Lu}.* (?:${alternativesOf(({ areaAfter }) => areaAfter)})$`,
  'iu',
);
const part = String.raw`(?:['’]s-|l['’])?\p{Lu}[\p{L}\p{M}.'’()\/ -]*`;
const withCommas = new RegExp(`^${part}(?:, ${part}){1,3}$`, 'u');

function isCountry(text: string): boolean {
  return countries.has(foldForSearch(text));
}

/** True where something is written and nothing speaks against a place: no number, no mark, no word of work or of a company. */
function couldBePlace(text: string): boolean {
  return (
    text.length <= 100 &&
    isWritten(text) &&
    !/[\d|@#:?!·]|\sat\s|^talks about/iu.test(text) &&
    !hasRoleWord(text) &&
    !hasOrganisationWord(text)
  );
}

/** True where a line surely is a place: a country, an area, or several parts of which the last is a country. */
export function isSurelyPlace(text: string): boolean {
  const last = text.split(', ').at(-1) ?? '';
  return (
    isCountry(text) || (couldBePlace(text) && (area.test(text) || (withCommas.test(text) && isCountry(last))))
  );
}

function isWrittenAsPlace(text: string): boolean {
  return couldBePlace(text) && withCommas.test(text);
}

/** The nearest line above `at` that is more than a divider. */
function lineAbove(card: readonly Line[], at: number): number {
  const isDivider = ({ kind, text }: Line) => kind === 'furniture' && !isWritten(text);
  return card.findLastIndex((line, index) => index < at && !isDivider(line));
}

/** The place on the card of a profile: what stands before "Contact info", or else what is written as a place. */
export function locationIn(card: readonly Line[]): Find | undefined {
  const contact = card.findIndex(({ kind }) => kind === 'contact');
  const above = lineAbove(card, contact);
  const before = card[above];
  const isBelowHeadline = card.slice(0, Math.max(0, above)).some(({ kind }) => kind === 'text');
  if (
    before?.kind === 'text' &&
    couldBePlace(before.text) &&
    (isBelowHeadline || isSurelyPlace(before.text) || before.text.includes(','))
  )
    return find(before.text, `It stands before ${quote(card[contact]?.text ?? '')}.`);
  const texts = card.filter(({ kind }) => kind === 'text');
  const place =
    texts.find(({ text }) => isSurelyPlace(text)) ??
    card.find(
      ({ kind, text }, index) =>
        index > 0 && kind === 'text' && isWrittenAsPlace(text) && card[index + 1]?.kind !== 'text',
    );
  return place && find(place.text, 'It is written as a place, under the name.');
}
