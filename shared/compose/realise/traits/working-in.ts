/** Whether one works in something, a trade or a branch, or with it, as with animals, people and materials. */

import { isDeterminer } from '../../../language/closed-class.ts';
import { isPluralNoun } from '../../../language/countable.ts';
import type { Language, Token } from '../../../language/language.ts';
import { wordList } from '../../../language/word-list.ts';
import type { AnswerToRealise, Shape } from '../realised-answer.ts';
import { animals } from '../words/animals.ts';
import { headNoun } from '../words/head-noun.ts';
import { headNouns } from '../words/head-nouns.ts';
import type { Trait } from './trait.ts';

const trades =
  wordList(`plumbing roofing catering tiling scaffolding welding farming fishing teaching nursing baking
  brewing weaving printing gardening landscaping shipping mining hairdressing barbering tailoring cleaning plastering
  joinery carpentry masonry forestry dentistry pottery midwifery journalism tourism medicine architecture
  fashion music theatre theater film tv television radio dance opera comedy animation gaming software tech biotech
  fintech rail freight haulage housing translation interpreting conservation psychiatry
  government academia science audit accounting care childcare upholstery archaeology horticulture shipbuilding
  telecoms cybersecurity electronics physics statistics ethics optics acoustics graphics ceramics cosmetics plastics
  classics`);

/** Branches too, where nothing says which of it: "soil chemistry", "sediment transport" is what one works on. */
const branches = wordList('chemistry energy transport transportation');

/** Made of what is done or studied: "beekeeping", "biology", "photography", "physiotherapy", "agriculture". */
const tradeEnding = /(?:.keeping|.making|.building|.ology|.graphy|.nomy|.iculture|.care|.therapy)$/;

/** "Robotics", "logistics": a word by itself, and not several "critics" or "fabrics". */
const isStudy = (noun: string, language: Language) => /.{3}ics$/.test(noun) && language.canBe(noun, 'noun');

/** Houses that people work in, and there are many of. */
const houses = wordList(
  'school hospital clinic prison library museum hotel university college kitchen theatre nursery',
);

const materials =
  wordList(`wool wood timber steel clay leather glass stone metal concrete paper textile fabric silk linen
  fabrics textiles hair plastic brass copper iron bronze yarn willow oak reed rush cane enamel straw bamboo resin porcelain lime felt
  cheese wine fruit honey flour meat milk`);

/** "Reed and rush": what one works with, and nothing that the sender does. */
export const areMaterials = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }) => materials.has(lower)) &&
  tokens.every(({ tag, text, lower }) => tag === 'CCONJ' || text === ',' || materials.has(lower));

const people = wordList('people adult offender family toddler');

/** What is made for somebody: "software for farms" is what one works on. */
const made = wordList('software music film tv television radio animation');

/** "The insurance", "two dogs", "same sheep". */
const isSaidOfFew = ([first]: readonly Token[]) =>
  isDeterminer(first) || first?.tag === 'NUM' || first?.lower === 'same';

/** The first of what is named: "horses" in "horses and riders". */
const firstOf = (tokens: readonly Token[]) => {
  const end = tokens.findIndex(({ tag, text }) => tag === 'CCONJ' || text === ',');
  return end < 0 ? tokens : tokens.slice(0, end);
};

/** How the sender and somebody else work at what is named, where that is asked for. */
export function workTraits(
  tokens: readonly Token[],
  shape: Shape,
  { field, kind }: Pick<AnswerToRealise, 'field' | 'kind'>,
  language: Language,
): readonly Trait[] {
  const isAsked = field === 'work' || (field === 'prompt' && kind === 'field');
  if (!isAsked || (shape !== 'noun-phrase' && shape !== 'name') || isSaidOfFew(tokens)) return [];
  const named = firstOf(tokens);
  const head = headNoun(named);
  if (!head) return [];
  const next = named[named.indexOf(head) + 1];
  const isBranch = named[0] === head && branches.has(head.lower);
  const isOne =
    isBranch ||
    trades.has(head.lower) ||
    tradeEnding.test(head.lower) ||
    isStudy(head.lower, language) ||
    headNouns.sector.has(head.lower);
  const isHouse = houses.has(head.lemma) && isPluralNoun(head);
  const isOfThing =
    ['of', 'about'].includes(next?.lower ?? '') || (next?.lower === 'for' && made.has(head.lower));
  if ((isOne && !isOfThing) || isHouse) return ['trade'];
  // "Teaching adults to read": what is done, and nobody whom one works with.
  const isDoing = named[0] !== head && /ing$/.test(named[0]?.lower ?? '') && next?.lower === 'to';
  if (isDoing) return [];
  const areMany = isPluralNoun(head) || head.lower === 'people';
  const isLiving = animals.has(head.lemma) || animals.has(head.lower) || (people.has(head.lemma) && areMany);
  return isLiving || materials.has(head.lower) ? ['dealt-with'] : [];
}
