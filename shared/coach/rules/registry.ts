/** All rules of the coach, in the order of their names in `rule-ids.ts`. */
import type { RuleId } from '../rule-ids.ts';
import { aboutMe } from './about-me.ts';
import { asksForTime } from './asks-for-time.ts';
import { calendarLink } from './calendar-link.ts';
import { defaultText } from './default-text.ts';
import { emptyFlattery } from './empty-flattery.ts';
import { exclamations } from './exclamations.ts';
import { falseFamiliarity } from './false-familiarity.ts';
import { falseHistory } from './false-history.ts';
import { favourQuestion } from './favour-question.ts';
import { impersonalGreeting } from './impersonal-greeting.ts';
import { link } from './link.ts';
import { longSentence } from './long-sentence.ts';
import { misspeltName } from './misspelt-name.ts';
import { moreThanNoted } from './more-than-noted.ts';
import { noQuestion } from './no-question.ts';
import { noReason } from './no-reason.ts';
import { nothingForThem } from './nothing-for-them.ts';
import { overLimit } from './over-limit.ts';
import { pitchWords } from './pitch-words.ts';
import { price } from './price.ts';
import type { Rule } from './rule.ts';
import { sameness } from './sameness.ts';
import { severalAsks } from './several-asks.ts';
import { shouting } from './shouting.ts';
import { stockPhrase } from './stock-phrase.ts';
import { suitsAnyone } from './suits-anyone.ts';
import { unansweredQuestion } from './unanswered-question.ts';
import { unfilled } from './unfilled.ts';
import { unnotedName } from './unnoted-name.ts';
import { vagueConnections } from './vague-connections.ts';
import { wrongName } from './wrong-name.ts';

export const rules: readonly Rule[] = [
  vagueConnections,
  moreThanNoted,
  unnotedName,
  falseHistory,
  noReason,
  stockPhrase,
  defaultText,
  suitsAnyone,
  nothingForThem,
  aboutMe,
  noQuestion,
  favourQuestion,
  severalAsks,
  pitchWords,
  link,
  calendarLink,
  price,
  asksForTime,
  unansweredQuestion,
  falseFamiliarity,
  emptyFlattery,
  shouting,
  exclamations,
  wrongName,
  misspeltName,
  impersonalGreeting,
  unfilled,
  sameness,
  overLimit,
  longSentence,
];

/** The rule's title, reason, source and strength, for "Why this rule?" and for Settings. */
export function ruleOf(id: RuleId): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
