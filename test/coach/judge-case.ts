/** Puts a labelled message before the coach, with the context it was written in. */
import { channels } from '../../shared/channels.ts';
import { readMessage } from '../../shared/coach/coach.ts';
import type { CoachInput } from '../../shared/coach/coach-types.ts';
import { type PersonInHistory, prepareHistory } from '../../shared/coach/history.ts';
import type { MessageKindId } from '../../shared/coach/message-kinds.ts';
import { emptyAnswers } from '../../shared/compose/empty-draft.ts';
import type { Message } from '../../shared/model/person.ts';
import type { Profile } from '../../shared/model/profile.ts';
import type { LabelledCase, LabelledPurpose } from './labelled-case.ts';
import type { Judged } from './score.ts';

const emptyProfile: Profile = { name: '', role: '', company: '', location: '', work: '', introduced: true };

const readAs: Readonly<Record<LabelledPurpose, MessageKindId>> = {
  'connection-request': 'request',
  'reply-to-request': 'reply',
  'after-acceptance': 'first-message',
  'follow-up': 'follow-up',
};

function sentBefore(text: string, index: number): Message {
  return {
    id: `message-${index}`,
    at: '2026-01-01T09:00:00.000Z',
    direction: 'to-them',
    purpose: 'connection-request',
    channel: 'email',
    templateId: null,
    text,
  };
}

/** The other people the user knows, each with what went to them before. */
function otherPeople({ others = [], earlier = [] }: LabelledCase): readonly PersonInHistory[] {
  const names = [...new Set([...others, ...earlier.map(({ to }) => to)])];
  return names.map((name, index) => ({
    id: `other-${index}`,
    name,
    callThem: '',
    messages: earlier.filter(({ to }) => to === name).map(({ text }, at) => sentBefore(text, at)),
  }));
}

export function inputOf(labelled: LabelledCase): CoachInput {
  const { text, purpose, channel, answers, profile, known } = labelled;
  const { defaultLimit, counting } = channels[channel];
  return {
    text,
    kind: readAs[purpose],
    limit: defaultLimit,
    counting,
    answers: { ...emptyAnswers, ...answers },
    sentences: new Map(),
    known:
      known === undefined
        ? null
        : {
            id: 'recipient',
            notes: known.notes ?? [],
            stage: known.stage ?? 'idea',
            messages: known.messages ?? [],
          },
    profile: { ...emptyProfile, ...profile },
    history: prepareHistory(otherPeople(labelled)),
    off: new Set(),
    dismissed: [],
  };
}

export function judgeCase(labelled: LabelledCase): Judged {
  const { verdict, findings } = readMessage(inputOf(labelled));
  return {
    labelled,
    verdict: verdict.kind,
    findings: findings.map(({ rule, scope, start, end }) => ({
      rule,
      quote: scope === 'words' ? labelled.text.slice(start, end) : '',
    })),
  };
}

/** Milliseconds that one reading of each case takes, once the code is warm. */
export function timeCases(cases: readonly LabelledCase[]): readonly number[] {
  const inputs = cases.map(inputOf);
  for (let round = 0; round < 3; round += 1) for (const input of inputs) readMessage(input);
  return inputs.map((input) => {
    const began = performance.now();
    readMessage(input);
    return performance.now() - began;
  });
}
