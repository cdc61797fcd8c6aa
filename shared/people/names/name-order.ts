/**
 * Which words of a name are given and which are the family's, in the order of the tradition it comes from. A
 * tradition is recognised by a family name that stands first and by the sounds of the words after it; where that
 * leaves a doubt, the name is read as given name first, the way most people write theirs among strangers.
 */
import {
  chineseFamilies,
  chineseFamiliesAlsoGiven,
  hungarianFamilies,
  hungarianGivenNames,
  japaneseFamilies,
  koreanFamilies,
  koreanSyllables,
  spanishFamilies,
  vietnameseFamilies,
  vietnameseFamiliesAlsoGiven,
  vietnameseMiddles,
  vietnameseSyllables,
} from './data/family-names.ts';
import { commonGivenNames } from './data/given-names.ts';
import {
  capitalParticles,
  familyJoiners,
  particles,
  particlesInSmallLetters,
  patronymics,
} from './data/particles.ts';
import { isInitial, type Word } from './name-words.ts';
import { isCapitals } from './words-behind.ts';

type Words = readonly Word[];

export type NameOrder = {
  readonly given: Words;
  readonly family: Words;
  /** What to call them, where the tradition says; else it follows from `given`. */
  readonly called?: Words;
  /** Other given names that are not among `given`: "Lan Anh" where "Anh" is. */
  readonly alsoCalled?: readonly Words[];
};

/** Reads the words of one tradition: the first, the second and those after them; undefined where it is not theirs. */
type Reading = (words: Words, first: Word, second: Word) => NameOrder | undefined;

const isWestern = ({ key }: Word) => commonGivenNames.has(key);

const vietnameseLetter = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;

/** "Nguyễn Thị Lan Anh", "Tran Thi Mai": the family name first, and what to call her last. */
const vietnamese: Reading = (words, first, second) => {
  if (words.length > 5) return undefined;
  const rest = words.slice(1);
  const last = rest.at(-1) ?? second;
  const isFamily = ({ key }: Word) => vietnameseFamilies.has(key);
  const isOnlyFamily = (word: Word) => isFamily(word) && !vietnameseFamiliesAlsoGiven.has(word.key);
  const isMiddle = ({ key }: Word) => vietnameseMiddles.has(key);
  const hasMarks = words.some(({ text }) => vietnameseLetter.test(text));
  const sounds = rest.every(({ key }) => vietnameseSyllables.has(key) || vietnameseFamilies.has(key));
  if (!isFamily(first)) {
    // "Lan Thi Nguyen" and "Thi Lan Nguyen" have been turned round already.
    const given = words.slice(0, -1).filter((word) => !isMiddle(word));
    return isFamily(last) && words.some(isMiddle) && given.length > 0 ? { given, family: [last] } : undefined;
  }
  const hasMiddle = rest.slice(0, -1).some(isMiddle);
  if (!hasMiddle && isOnlyFamily(last) && !(isOnlyFamily(first) && rest.length > 1)) return undefined;
  if (!hasMarks && !sounds) return undefined;
  const before = rest.at(-2);
  const isDouble = before !== undefined && !isMiddle(before);
  return {
    given: [last],
    family: [first],
    ...(isDouble && { alsoCalled: [[before, last]] }),
  };
};

const pinyin =
  /^(?:(?:[bpmfdtnlgkhrzcsjqxyw]|zh|ch|sh)?(?:[iu]?a(?:i|o|ng?)?|[iu]?e(?:i|n|ng)?|i(?:n|ng|u|ong)?|[ou]|ou|ong|u(?:i|n|o)|er)){1,2}$/u;
const southern = /^(?:ng|[bcdfghjklmnpqrstwxyz]|[cstpk]h|t[szg]|[kg]w)?[aeiouyw]{1,3}(?:ng|ck|[nmkptgh])?$/u;

function isChinese(word: Word): boolean {
  if (isWestern(word) || isInitial(word)) return false;
  const parts = word.key.split('-');
  return parts.every(
    (part) => pinyin.test(part) || southern.test(parts.length > 1 ? part.replace(/r$/u, '') : part),
  );
}

const isChineseFamily = ({ key }: Word) => chineseFamilies.has(key);
const isOnlyChineseFamily = ({ key }: Word) => chineseFamilies.has(key) && !chineseFamiliesAlsoGiven.has(key);
const isSyllable = (word: Word) => isChinese(word) && southern.test(word.key);

/** "Ki-moon", "Kar-wai": written so in given names of East Asia alone. */
const smallAfterHyphen = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;

/** "Tan Wei Ming", "Wang Xiaoming", "David Tan Wei Ming". */
const chinese: Reading = (words, first, second) => {
  if (words.length > 4) return undefined;
  const [third, fourth] = words.slice(2);
  const last = words.at(-1) ?? second;
  if (third === undefined) {
    const isKnown = isChineseFamily(first) || (smallAfterHyphen.test(second.text) && isSyllable(first));
    const isFirst = isKnown && isChinese(second) && !isWestern(first);
    const isTurned = isChineseFamily(second) && !isOnlyChineseFamily(first);
    return isFirst && !isTurned && !isOnlyChineseFamily(second) ? inOwnOrder(first, [second]) : undefined;
  }
  const areGiven = isSyllable(second) && isSyllable(third);
  if (fourth === undefined) {
    if (isChineseFamily(first) && areGiven && !isOnlyChineseFamily(last))
      return inOwnOrder(first, [second, third]);
    const isTurned = isOnlyChineseFamily(last) && isSyllable(first) && isSyllable(second);
    return isTurned ? { given: [first, second], family: [last], called: [first, second] } : undefined;
  }
  if (isChineseFamily(second) && isSyllable(third) && isSyllable(fourth) && !isChineseFamily(first))
    return { given: [first], family: [second], alsoCalled: [[third, fourth]] };
  if (isChineseFamily(first) && areGiven && isWestern(fourth))
    return { given: [fourth], family: [first], alsoCalled: [[second, third]] };
  return undefined;
};

function inOwnOrder(family: Word, given: Words): NameOrder {
  return { given, family: [family], called: given };
}

const koreanWord = new RegExp(`^(?:${[...koreanSyllables].join('|')}){2}$`, 'u');

/** "Kim Min-su", "Choi Soo Young", "Park Jisung". */
const korean: Reading = (words, first) => {
  const given = words.slice(1);
  if (!koreanFamilies.has(first.key) || given.some(isWestern)) return undefined;
  const isGiven =
    given.length === 2
      ? given.every(({ key }) => koreanSyllables.has(key))
      : given.length === 1 && given.every(({ key }) => koreanWord.test(key.replace('-', '')));
  return isGiven ? inOwnOrder(first, given) : undefined;
};

const romaji = /^(?:(?:[kgsztdnhbpmrwfj]|[knhmrgbp]?y|sh|ch|ts)?[aiueo]{1,2}n?)+$/u;

/** "Tanaka Taro". */
const japanese: Reading = (words, first, second) => {
  if (words.length > 2) return undefined;
  const isJapanese = japaneseFamilies.has(first.key) && romaji.test(second.key);
  return isJapanese && !japaneseFamilies.has(second.key) && !isWestern(second)
    ? inOwnOrder(first, [second])
    : undefined;
};

/** "Nagy Anna", "Kovács János Péter". */
const hungarian: Reading = (words, first) => {
  if (words.length > 3) return undefined;
  const given = words.slice(1);
  const isFamily = first.key.split('-').every((part) => hungarianFamilies.has(part));
  return isFamily &&
    !hungarianGivenNames.has(first.key) &&
    given.every(({ key }) => hungarianGivenNames.has(key))
    ? { given, family: [first] }
    : undefined;
};

const russianFamily =
  /(?:ov|ev|in|sk[iy]y?|ova|eva|ina|skaya|skaia|enko|uk|yuk|ов|ев|ёв|ин|ск[иі]й|ова|ева|ина|ская|енко|ук|юк)$/u;
const russianPatronymic = /(?:ovich|evich|ovna|evna|ichna|ович|евич|овна|евна|ична|івна|ївна)$/u;

/** "Sidorov Ivan Petrovich". */
const russian: Reading = (words, family, given) => {
  const [patronymic, ...more] = words.slice(2);
  if (patronymic === undefined || more.length > 0) return undefined;
  const isInOrder = russianPatronymic.test(patronymic.key) && !russianPatronymic.test(given.key);
  return isInOrder && russianFamily.test(family.key)
    ? { given: [given], family: [family], alsoCalled: [[given, patronymic]] }
    : undefined;
};

/** "DUPONT Marie": capitals in front of a name that is not in capitals are the family's. */
const inCapitals: Reading = (words, first) => {
  const start = words.findIndex((word) => !isCapitals(word));
  const capitals = words.slice(0, start);
  if (start < 1 || !/[aeiouyа-яα-ω]/u.test(first.key)) return undefined;
  const isKnown = [chineseFamilies, koreanFamilies, vietnameseFamilies, particles].some((set) =>
    set.has(first.key),
  );
  if (first.key.length < 4 && !isKnown) return undefined;
  const given = words.slice(start);
  const isVietnamese =
    vietnameseFamilies.has(first.key) && given.some(({ key }) => vietnameseMiddles.has(key));
  if (isVietnamese) return undefined;
  return {
    given,
    family: capitals,
    ...(isChineseFamily(first) && given.every(isSyllable) && { called: given }),
  };
};

function isParticle(word: Word, isBetween: boolean): boolean {
  if (particles.has(word.key) && !isInitial(word)) return true;
  return particlesInSmallLetters.has(word.text) || (isBetween && capitalParticles.has(word.key));
}

/** "Juan GARCÍA LÓPEZ": where the capitals begin, if they are at the end only. */
function startOfCapitals(words: Words): number {
  const start = words.findLastIndex((word) => !isCapitals(word)) + 1;
  return start > 0 && start < words.length && !words.slice(0, start).some(isCapitals) ? start : words.length;
}

function startOfFamily(words: Words): number {
  const patronymic = words.findIndex(({ key }, index) => index > 0 && patronymics.has(key));
  if (patronymic !== -1 && patronymic < words.length - 1) return patronymic;
  let start = Math.min(words.length - 1, startOfCapitals(words));
  const stepOverParticles = () => {
    for (let before = words[start - 1]; start > 1 && before !== undefined; before = words[start - 1]) {
      if (!isParticle(before, true)) break;
      start -= 1;
    }
  };
  stepOverParticles();
  const [joiner] = words.slice(start);
  const isJoined =
    joiner !== undefined && familyJoiners.has(joiner.key) && !words.slice(0, start).some(isCapitals);
  const before = words[start - 1];
  const isDouble =
    before !== undefined && spanishFamilies.has(before.key) && spanishFamilies.has(words.at(-1)?.key ?? '');
  if (start > 1 && (isJoined || isDouble)) {
    start -= 1;
    stepOverParticles();
  }
  return start;
}

/** "(Prof.) van der Meer", "Van der Meer", "de Vries": what begins with a small word of a family's is all the family's. */
const familyAlone: Reading = (words, first, second) => {
  const isSmallParticle = ({ text, key }: Word) => particles.has(key) && /^\p{Ll}/u.test(text);
  const begins = isSmallParticle(first) || (particles.has(first.key) && isSmallParticle(second));
  return begins && /^\p{Lu}/u.test(words.at(-1)?.text ?? '') ? { given: [], family: words } : undefined;
};

const readings: readonly Reading[] = [
  familyAlone,
  inCapitals,
  russian,
  vietnamese,
  korean,
  chinese,
  japanese,
  hungarian,
];

/** Divides `words`, a name without titles and without what stands behind it. */
export function orderOf(words: Words): NameOrder {
  const [first, second] = words;
  if (first === undefined || second === undefined) return { given: words, family: [] };
  for (const reading of readings) {
    const order = reading(words, first, second);
    if (order !== undefined) return order;
  }
  const start = startOfFamily(words);
  return { given: words.slice(0, start), family: words.slice(start) };
}

/** True where the words before a comma can be a last name, with `after` the comma what may be a first name. */
export function isFamilyBeforeComma(words: Words, after: Words): boolean {
  const [first] = words;
  const [next] = after;
  if (first === undefined || next === undefined) return false;
  if (words.length === 1 || isParticle(first, true)) return true;
  if (words.every((word, index) => spanishFamilies.has(word.key) || isParticle(word, index > 0))) return true;
  return isWestern(next) && !words.some(isWestern);
}
