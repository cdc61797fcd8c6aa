import { expect, it } from 'vitest';
import { promptKindIds } from '../../../../shared/prompt-kinds.ts';
import { questionIdeas } from './guide.ts';

it.each(['none' as const, ...promptKindIds])('has questions to begin from for “%s”', (kind) => {
  expect(questionIdeas[kind].length).toBeGreaterThan(1);
  for (const question of questionIdeas[kind]) expect(question).toMatch(/^\p{Lu}.+\?$/u);
});
