/** Reads a rule's example with the coach: what the example does not give is empty. */

import { readMessage } from '../../shared/coach/coach.ts';
import type { CoachInput, CoachReading } from '../../shared/coach/coach-types.ts';
import { prepareHistory } from '../../shared/coach/history.ts';
import type { RuleExample } from '../../shared/coach/rules/rule.ts';
import { emptyAnswers } from '../../shared/compose/empty-draft.ts';
import { emptyProfile } from '../../shared/compose/empty-profile.ts';
import { englishPack } from './english-pack.ts';

const widestLimit = 8_000;

/** The coach's input for an example. */
export function inputOf(example: RuleExample): CoachInput {
  const people = (example.others ?? []).map(({ name, callThem = '', sent }, index) => ({
    id: `other-${index}`,
    name,
    callThem,
    messages:
      sent === undefined
        ? []
        : [
            {
              id: `message-${index}`,
              at: '2026-01-01T00:00:00.000Z',
              direction: 'to-them' as const,
              purpose: null,
              channel: 'linkedin-note' as const,
              templateId: null,
              text: sent,
            },
          ],
  }));
  return {
    text: example.text,
    kind: example.kind ?? 'request',
    limit: example.limit ?? widestLimit,
    counting: 'utf-16',
    answers: { ...emptyAnswers, ...example.answers },
    sentences: new Map(),
    languagePack: englishPack,
    profile: { ...emptyProfile, ...example.profile },
    known:
      example.known === undefined
        ? null
        : { id: null, notes: [], stage: 'idea', messages: [], ...example.known },
    history: prepareHistory(people),
    off: new Set(),
    dismissed: [],
  };
}

export function readExample(example: RuleExample): CoachReading {
  return readMessage(inputOf(example));
}
