/** What stands at the top of a person's page: whose turn it is, why, and how to go on. */
import type { Clock } from '../calendar.ts';
import type { Person } from '../model/person.ts';
import { stageLabels } from '../stages.ts';
import { lastContact, lastMessage } from './dialogue.ts';
import { relativeDate } from './relative-date.ts';
import { stageSince } from './stage-history.ts';
import { isAskedLast, isEnded, openQuestion, type TurnReason, turnOf } from './turn.ts';

export type NextStep = {
  readonly title: string;
  /** What happened last, and when: "They asked · 5 days ago"; '' for nothing. */
  readonly last: string;
  /** Their words that wait for an answer; null for none. */
  readonly quote: string | null;
  /** How to go on; '' where there is nothing to say. */
  readonly advice: string;
};

const happened: Readonly<Record<TurnReason, string>> = {
  'they-asked': 'They asked to connect',
  'they-wrote': 'They wrote',
  'they-accepted': 'They accepted',
  'you-met': 'You met',
};

const advice: Readonly<Record<TurnReason, string>> = {
  'they-asked': 'Ask what the compelling reason is for you two to connect, or say it.',
  'they-wrote': 'Answer, and ask something worth answering. Not the moment to offer anything for sale.',
  'they-accepted': 'Thank them and ask one question. Not the moment to offer anything for sale.',
  'you-met': 'Say what stayed with you, and what comes next.',
};

const answerFirst = 'Answer the question, then ask one of yours. Not the moment to offer anything for sale.';

function quiet(title: string, last = ''): NextStep {
  return { title, last, quote: null, advice: '' };
}

function whenNobody(person: Person, clock: Clock): NextStep {
  if (isEnded(person.stage)) {
    const since = stageSince(person);
    return quiet(stageLabels[person.stage], since === null ? '' : relativeDate(since, clock));
  }
  const contact = lastContact(person);
  if (contact !== null) return quiet('Nothing to answer', `Last in touch · ${relativeDate(contact, clock)}`);
  return quiet(person.stage === 'idea' ? 'Not written to yet' : 'Nothing recorded yet');
}

/** What stands at the top of the page of `person`. */
export function nextStepOf(person: Person, clock: Clock): NextStep {
  const turn = turnOf(person);
  if (turn.whose === 'nobody') return whenNobody(person, clock);
  const when = relativeDate(turn.since, clock);
  if (turn.whose === 'theirs') return quiet('Their turn', `You wrote · ${when}`);
  // What happened after their words is what the user answers now.
  const areWordsLast = turn.because === 'they-wrote' || turn.because === 'they-asked';
  const question = areWordsLast ? openQuestion(person) : null;
  const isAsked = question !== null && isAskedLast(person);
  const words = areWordsLast ? (lastMessage(person)?.text.trim() ?? '') : '';
  return {
    title: 'Your turn',
    last: `${isAsked ? 'They asked' : happened[turn.because]} · ${when}`,
    quote: question ?? (words === '' ? null : words),
    advice: question === null ? advice[turn.because] : answerFirst,
  };
}
