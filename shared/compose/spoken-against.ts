/** What the beginning of a prompt would say that the other answers of the form speak against. */
import { modals } from '../language/closed-class.ts';
import type { Language, Token } from '../language/language.ts';
import type { Answers } from '../model/draft.ts';
import type { Claim } from './realise/realised-answer.ts';
import { tidy } from './realise/tidy.ts';

const lemmas = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What people complain of. */
const troubles =
  lemmas(`wrong false error fault mistake problem broken fail failure leak crash late delay wait queue
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
  lemmas(`job internship intern apprenticeship apprentice traineeship trainee alternance vacancy opening
  admission beginner newcomer career hire recruit recruitment apply applicant enrol enroll enrolment scholarship licence
  license funding salary buy purchase price cost customer client student lapse`);

/** Those who let others in are not in the field themselves. */
const gatekeepers = lemmas(
  'recruiter recruitment recruiting admission admissions hr talent registrar headhunter',
);

function isFromOutside({ reason, benefitForMe, question, role }: Answers, language: Language): boolean {
  const said = [reason, benefitForMe, question].flatMap((answer) => language.read(answer));
  const getsIn = said.some(
    ({ lemma }, at) => lemma === 'get' && ['in', 'into'].includes(said[at + 1]?.lower ?? ''),
  );
  const lets = language
    .read(role)
    .some(({ lower, lemma }) => gatekeepers.has(lower) || gatekeepers.has(lemma));
  return getsIn || lets || said.some(({ lemma, lower }) => entering.has(lemma) || entering.has(lower));
}

/** What the answers speak against, by the other answers of the form. */
export function spokenAgainst(answers: Answers, language: Language): ReadonlySet<Claim> {
  const against = new Set<Claim>();
  if (isComplaint(language.read(tidy(`${answers.prompt}. ${answers.reason}. ${answers.howKnown}`))))
    against.add('thanks');
  if (answers.promptKind === 'field' && isFromOutside(answers, language)) against.add('fellowship');
  return against;
}
