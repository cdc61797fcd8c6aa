/** "You" in a set phrase speaks to nobody, so that "her" may still be who is written to. */
import { expect, test } from 'vitest';
import { realising } from '../../../../test/support/realising.ts';

const realise = realising({ recipient: 'Priya Raman', others: [] });

test.each([
  [
    'I taught her in third class, if you can believe it, in Ely',
    'I taught you in third class, if you can believe it, in Ely',
  ],
  ['he was my boss, you know, at the mill', 'you were my boss, you know, at the mill'],
  ['she ran the bar, mind you', 'you ran the bar, mind you'],
  ['as you can imagine, I heard her often', 'as you can imagine, I heard you often'],
])('%s', (typed, offered) => {
  expect(realise('howKnown', typed).offer?.text).toBe(offered);
});

test.each(['I know you and he was there', 'you know her from the mill', 'if you like her talk, I have it'])(
  '%s is said to somebody',
  (typed) => {
    expect(realise('howKnown', typed).offer).toBe(null);
  },
);
