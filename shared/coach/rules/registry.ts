/** The rule that each name in `rule-ids.ts` stands for. */
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
import { unnotedRole } from './unnoted-role.ts';
import { vagueConnections } from './vague-connections.ts';
import { wrongName } from './wrong-name.ts';

export const rules: Readonly<Record<RuleId, Rule>> = {
  'vague-connections': vagueConnections,
  'more-than-noted': moreThanNoted,
  'unnoted-name': unnotedName,
  'false-history': falseHistory,
  'unnoted-role': unnotedRole,
  'no-reason': noReason,
  'stock-phrase': stockPhrase,
  'default-text': defaultText,
  'suits-anyone': suitsAnyone,
  'nothing-for-them': nothingForThem,
  'about-me': aboutMe,
  'no-question': noQuestion,
  'favour-question': favourQuestion,
  'several-asks': severalAsks,
  'pitch-words': pitchWords,
  link: link,
  'calendar-link': calendarLink,
  price: price,
  'asks-for-time': asksForTime,
  'unanswered-question': unansweredQuestion,
  'false-familiarity': falseFamiliarity,
  'empty-flattery': emptyFlattery,
  shouting: shouting,
  exclamations: exclamations,
  'wrong-name': wrongName,
  'misspelt-name': misspeltName,
  'impersonal-greeting': impersonalGreeting,
  unfilled: unfilled,
  sameness: sameness,
  'over-limit': overLimit,
  'long-sentence': longSentence,
};
