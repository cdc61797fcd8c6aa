import { expect, it } from 'vitest';
import { promptKindIds } from '../../../../shared/prompt-kinds.ts';
import { promptExamples, questionIdeas } from './guide.ts';

it.each(['none' as const, ...promptKindIds])(
  'has an example and questions to begin from for “%s”',
  (kind) => {
    expect(promptExamples[kind]).toMatch(/^\p{Lu}.+[^.?!]$/u);
    expect(questionIdeas[kind].length).toBeGreaterThan(1);
    for (const question of questionIdeas[kind]) expect(question).toMatch(/^\p{Lu}.+\?$/u);
  },
);
