/** What the beginning of a prompt would say that the other answers of the form speak against. */

import { modals } from '../language/closed-class.ts';
import type { Language, Token } from '../language/language.ts';
import { wordList } from '../language/word-list.ts';
import type { Answers } from '../model/draft.ts';
import type { Claim } from './realise/realised-answer.ts';
import { tidy } from './realise/repair/tidy.ts';
import { isThanking } from './thanks.ts';

/** What people complain of. */
const troubles =
  wordList(`wrong false error fault mistake problem broken fail failure leak crash late delay wait queue
  complaint complain disagree unfair missing lack lie mess useless unsafe dangerous ugly overcharge refund cancel cancelled
  alarm crack damage worse worst ignore misleading outdated reject refuse deny
  knock decline`);

/** "You can't do it in 22 minutes", "it does not work": what they did is said to be not so. */
function isDenied(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    const negation = tokens[at + 1]?.lower ?? '';
    const subject = tokens[at - 1]?.lower ?? '';
    const isVerb = modals.has(token.lower) || token.tag === 'AUX';
    return (
      isVerb && ["n't", 'not', 'never'].includes(negation) && ['you', 'it', 'this', 'that'].includes(subject)
    );
  });
}

/** Nobody is thanked for what one complains of. */
function isComplaint(tokens: readonly Token[]): boolean {
  return isDenied(tokens) || tokens.some(({ lemma, lower }) => troubles.has(lemma) || troubles.has(lower));
}

/** What somebody is after who is not in a field yet, or deals with it from outside. */
const entering =
  wordList(`job internship intern apprenticeship apprentice traineeship trainee alternance vacancy opening
  admission beginner newcomer career hire recruit recruitment apply applicant enrol enroll enrolment scholarship licence
  license funding salary buy purchase price cost customer client student lapse`);

/** Those who let others in are not in the field themselves. */
const gatekeepers = wordList(
  'recruiter recruitment recruiting admission admissions hr talent registrar headhunter',
);

const learners: ReadonlySet<string> = new Set(
  'student beginner learner trainee apprentice novice newcomer'.split(' '),
);

/** "I want to start", "I'm still a student": whoever says so is not in the field yet. */
const isNew = (words: readonly Token[]) =>
  words.some(({ lower, lemma }, at) => {
    const [next, later, object] = words.slice(at + 1);
    const isAlone =
      object === undefined || ['PUNCT', 'ADP', 'ADV'].includes(object.tag) || object.lower === 'it';
    const isStarted = ['start', 'begin', 'try'].includes(later?.lower ?? '') && isAlone;
    const isWished = ['want', 'hope', 'like', 'plan', 'love'].includes(lemma) && next?.lower === 'to';
    const isOnly = ['still', 'only', 'just'].includes(lower) && ['a', 'an'].includes(next?.lower ?? '');
    return (
      (isWished && (isStarted || later?.lower === 'become')) || (isOnly && learners.has(later?.lower ?? ''))
    );
  });

/** "My son has it", "I wear two", "had it for years": what is asked about is what the sender's people have. */
const isHad = (words: readonly Token[]) =>
  words.some(({ lower, lemma }, at) => {
    const [before, ahead] = [words[at - 1], words[at - 2]];
    const isMine =
      before?.lower === 'i' ||
      ['my', 'our'].includes(ahead?.lower ?? '') ||
      (before?.tag === 'PUNCT' && lower === 'had');
    const behind = words.slice(at + 1).filter(({ tag }) => tag !== 'ADP');
    const isCounted = behind[0]?.tag === 'NUM' && [undefined, 'PUNCT'].includes(behind[1]?.tag);
    const isHaving = having.has(lemma) || having.has(lower);
    return isHaving && isMine && (['it', 'them'].includes(behind[0]?.lower ?? '') || isCounted);
  });

const having: ReadonlySet<string> = new Set('have has had wear need suffer live lives'.split(' '));

function isFromOutside(
  { prompt, reason, benefitForMe, question, role }: Answers,
  language: Language,
): boolean {
  const said = [reason, benefitForMe, question].flatMap((answer) => language.read(answer));
  // What is told of the field behind its name: "beekeeping, I want to start".
  const told = language.read(prompt.replace(/^[^,.;:–—-]*/, ''));
  if (isNew(told) || isNew(said) || isHad(told)) return true;
  const getsIn = said.some(
    ({ lemma }, at) => lemma === 'get' && ['in', 'into'].includes(said[at + 1]?.lower ?? ''),
  );
  const lets = language
    .read(role)
    .some(({ lower, lemma }) => gatekeepers.has(lower) || gatekeepers.has(lemma));
  return getsIn || lets || said.some(({ lemma, lower }) => entering.has(lemma) || entering.has(lower));
}

/** Answers that stand beside what prompted the message. */
const beside = ['answerToThem', 'howKnown', 'reason', 'benefitForThem', 'benefitForMe', 'question'] as const;

/** Nobody is thanked a second time by the app's own words. */
const isThankedElsewhere = (answers: Answers): boolean => beside.some((field) => isThanking(answers[field]));

/** Nobody is congratulated a second time, be it by what stands behind the news: "your award. Well done!" */
const isCongratulatedElsewhere = (answers: Answers): boolean =>
  (['prompt', ...beside] as const).some((field) => /\bcongrat|\bwell done\b/i.test(answers[field]));

/** What the answers speak against, by the other answers of the form. */
export function spokenAgainst(answers: Answers, language: Language): ReadonlySet<Claim> {
  const against = new Set<Claim>();
  const told = tidy(`${answers.prompt}. ${answers.reason}. ${answers.howKnown}`);
  const isComplained = isComplaint(language.read(told));
  if (isThankedElsewhere(answers) || isComplained) against.add('thanks');
  if (isCongratulatedElsewhere(answers) || isComplained) against.add('congratulations');
  if (answers.promptKind === 'field' && isFromOutside(answers, language)) against.add('fellowship');
  return against;
}
