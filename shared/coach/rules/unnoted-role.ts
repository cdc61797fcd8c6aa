import type { Span } from '../../span.ts';
import { nameRuns } from '../check/name-runs.ts';
import { isKinNoted, notedValues } from '../check/noted-values.ts';
import { findSigns } from '../exact/signs.ts';
import type { IsFunctionWord } from '../known/telling.ts';
import { quote, type ReadText, type Word } from '../reading/read-text.ts';
import type { RuleContext } from '../rule-context.ts';
import type { Rule, RuleFinding } from './rule.ts';

/** Of what the sender is, so many words are looked at: "a retired primary school teacher". */
const longest = 4;

/** The words that say what the sender is, from where an introduction ends. */
function roleAt({ words, body }: ReadText, { end }: Span, isFunctionWord: IsFunctionWord): readonly Word[] {
  const from = words.findIndex(({ start }) => start >= end);
  if (from < 0 || end < body.start) return [];
  const near = words.slice(from, from + longest);
  const stop = near.findIndex(
    ({ plain, sentence }) => isFunctionWord(plain) || sentence !== near[0]?.sentence,
  );
  return stop < 0 ? near : near.slice(0, stop);
}

/** What the sender says they are, against what they say of themselves elsewhere. */
export const unnotedRole: Rule = {
  title: 'You say of yourself what your profile does not',
  why: 'They look at your profile before they answer. A line left from another draft, or invented for this one, is found there.',
  source: 'Common Ground checks every claim against what you have noted.',
  strength: 'craft',
  severity: 'warn',
  kinds: 'all',
  languages: 'known',
  speaksOnceReplied: true,
  readsReceived: false,
  question: 'truth',
  restsOn: 'known',
  accuses: false,
  isAdvice: false,
  fires: [
    { text: 'Hi Priya, I am a recruiter in Leeds.', profile: { role: 'Teacher' } },
    { text: 'Hi Priya, as a nurse I read your paper on falls twice.', profile: { role: 'Archivist' } },
    {
      text: 'Hi Priya, I’m an investor and like your looms.',
      profile: { role: 'Weaver', work: 'I weave linen' },
    },
    { text: 'Hi Priya, I work at Northline and read your paper.', profile: { company: 'Harbour Rail' } },
    { text: 'Hi Priya, I’m based in Leeds and read your paper.', profile: { location: 'York' } },
  ],
  silent: [
    {
      text: 'Hi Priya, I work for the Harbour Rail depot and live in York.',
      profile: { company: 'Harbour Rail Ltd', location: 'York, England' },
    },
    { text: 'Hi Priya, I work at Northline and live in Leeds.', profile: { role: 'Driver' } },
    {
      text: 'Hi Priya, I work with children and live in hope.',
      profile: { company: 'Rail', location: 'York' },
    },
    { text: 'Hi Priya, I am a teacher in Leeds.', profile: { role: 'Teacher of chemistry' } },
    {
      text: 'Hi Priya, I teach in Leeds and am a maths teacher.',
      profile: { role: 'Head of mathematics', work: 'teaching' },
    },
    { text: 'Hi Priya, I am a recruiter in Leeds.' },
    { text: 'Hi Priya, you are the nurse who spoke in Graz.', profile: { role: 'Teacher' } },
    { text: 'Hi Priya, I am a reader of your column.', profile: { role: 'Teacher' } },
    {
      text: 'Hi Priya, I am a volunteer and was a nurse once.',
      profile: { role: 'Teacher' },
      known: { notes: ['Told her that I was a nurse before.'] },
    },
  ],
  check: (context) => [...unnotedTrades(context), ...unnotedPlaces(context)],
};

/** What the sender says they are by trade and have not noted of themselves. */
function unnotedTrades({ read, input, language, signs }: RuleContext): readonly RuleFinding[] {
  const role = input.profile.role.trim();
  if (role === '' || language === null) return [];
  const { professions, groups } = language.check.roles;
  const noted = notedValues(input, language.check).of.me;
  const isNoted = (word: string) =>
    isKinNoted(noted, word) ||
    groups.some((group) => group.has(word) && [...group].some((other) => isKinNoted(noted, other)));
  return findSigns(read, signs.selfIntroductions).flatMap((introduction) => {
    const words = roleAt(read, introduction, signs.isFunctionWord);
    const at = words.findIndex(({ plain }) => professions.has(plain));
    const [first] = words;
    const trade = words[at];
    if (first === undefined || trade === undefined || isNoted(trade.plain)) return [];
    return [againstProfile(read, { start: first.start, end: trade.end }, role)];
  });
}

/** Where the sender says they work or live, by a name that they have noted nowhere. */
function unnotedPlaces({ read, input, language, signs }: RuleContext): readonly RuleFinding[] {
  if (language === null) return [];
  const noted = notedValues(input, language.check).of.me;
  const names = nameRuns(read.text);
  return (['company', 'location'] as const).flatMap((field) => {
    const own = input.profile[field].trim();
    if (own === '') return [];
    return findSigns(read, signs.selfPlaces[field]).flatMap((introduction) => {
      const named = names.find(({ words }) => words[0]?.start === introduction.end)?.words ?? [];
      const last = named.at(-1);
      if (last === undefined || named.some(({ text }) => isKinNoted(noted, text))) return [];
      return [againstProfile(read, { start: introduction.end, end: last.end }, own)];
    });
  });
}

function againstProfile(read: ReadText, said: Span, own: string): RuleFinding {
  return { ...said, sentence: `${quote(read, said)} is not what you noted of yourself: ${own}.`, fix: null };
}
