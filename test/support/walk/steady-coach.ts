/** A coach that says the same of every message: what the real one says changes whenever it learns, and has tests of its own. */
import { type Coach, coach } from '../../../renderer/workspace/coach.ts';
import type { CoachReading, Finding } from '../../../shared/coach/coach-types.ts';
import { questionIds } from '../../../shared/coach/question-ids.ts';
import { rehearsalQuestions } from '../../../shared/coach/rehearsal-questions.ts';

/** One of each severity, of words and of the whole, with a way to mend it and without. */
const findings: readonly Finding[] = [
  {
    key: 'no-reason',
    rule: 'no-reason',
    scope: 'message',
    severity: 'stop',
    start: 0,
    end: 0,
    sentence: 'There is no reason in it.',
    fix: null,
  },
  {
    key: 'about-me',
    rule: 'about-me',
    scope: 'words',
    severity: 'warn',
    start: 0,
    end: 2,
    sentence: 'It begins with you.',
    fix: { label: 'Say “You”', start: 0, end: 2, replacement: 'You' },
  },
  {
    key: 'shouting',
    rule: 'shouting',
    scope: 'words',
    severity: 'hint',
    start: 3,
    end: 5,
    sentence: 'It is loud.',
    fix: null,
  },
];

const states = ['answered', 'partly', 'open'] as const;

export const steadyCoach: Coach = {
  ...coach,
  readMessage: ({ dismissed, off }): CoachReading => ({
    questions: questionIds.map((id, index) => ({
      id,
      question: `Is it clear: ${id}?`,
      state: states[index % states.length] ?? 'open',
      evidence: `What speaks of ${id}`,
      span: index === 0 ? { start: 0, end: 2 } : null,
    })),
    findings: findings.filter(({ key, rule }) => !dismissed.includes(key) && !off.has(rule)),
    verdict: { kind: 'nearly', reasons: ['It could say why.', 'It begins with you.'] },
    swap: { suitsAnyone: true, specific: [{ start: 0, end: 2 }], left: 'Hello', missingFact: 'Harbour Rail' },
    sameness: { share: 0.5, personName: 'Bea Roy', spans: [{ start: 3, end: 5 }] },
  }),
  rehearse: () => [
    {
      id: 'reason',
      question: rehearsalQuestions.reason,
      quality: 'generic',
      sentence: 'It would be true of anyone.',
      isSaid: false,
      fix: null,
    },
    {
      id: 'benefit',
      question: rehearsalQuestions.benefit,
      quality: 'good',
      sentence: 'It is worth saying.',
      isSaid: false,
      fix: { label: 'Say it', start: 0, end: 0, replacement: 'I can share. ' },
    },
  ],
};
