/** How something would be, or what it would do, told without what it is: it is not said of who writes. */
import { describe, expect, test } from 'vitest';
import { realising } from '../../../../test/support/realising.ts';
import type { RealisedField } from '../realised-answer.ts';

const realise = realising({ recipient: 'Priya Raman', others: [] });
type Row = readonly [field: RealisedField, typed: string, sentence: string];

const kinds: Readonly<Record<string, readonly Row[]>> = {
  'a judgement behind adverbs': [
    [
      'benefitForMe',
      'Honestly just nice to have someone who gets it',
      'It would honestly just be nice to have someone who gets it.',
    ],
    ['benefitForMe', 'honestly, just nice to chat', 'Honestly, it would just be nice to chat.'],
    [
      'benefitForMe',
      'really useful to see how it is done',
      'It would be really useful to see how it is done.',
    ],
    ['benefitForMe', 'maybe really nice to talk', 'Maybe it would be really nice to talk.'],
    ['benefitForMe', 'always nice to have a mate', 'It is always nice to have a mate.'],
    ['benefitForMe', 'reassuring to know it holds', 'It would be reassuring to know it holds.'],
    ['reason', 'just good to know someone there', 'It would just be good to know someone there.'],
  ],
  'a judgement for somebody': [
    [
      'benefitForThem',
      'Maybe interesting for you: we have their letters',
      'Maybe it is interesting for you: we have their letters.',
    ],
    ['benefitForThem', 'Useful for your shop', 'It would be useful for your shop.'],
    [
      'benefitForThem',
      'handy for your students since we are next door',
      'It would be handy for your students since we are next door.',
    ],
    ['benefitForThem', 'Maybe of interest to your choir', 'Maybe it would be of interest to your choir.'],
  ],
  'what it would do': [
    ['benefitForMe', 'would make clinics a lot less chaotic', 'It would make clinics a lot less chaotic.'],
    ['benefitForMe', 'will make winter bearable', 'It will make winter bearable.'],
    ['benefitForMe', 'would make a huge difference', 'It would make a huge difference.'],
    ['benefitForMe', 'would mean a lot', 'It would mean a lot.'],
    ['benefitForMe', 'would be such a relief', 'It would be such a relief.'],
    ['benefitForMe', 'would be nice', 'It would be nice.'],
    ['benefitForMe', 'would stop me worrying', 'It would stop me worrying.'],
    ['benefitForMe', 'would free up my evenings', 'It would free up my evenings.'],
    ['benefitForMe', 'would take a weight off', 'It would take a weight off.'],
    ['benefitForMe', 'gonna save me a day', 'It is going to save me a day.'],
    ['benefitForThem', 'would make your rota calmer', 'It would make your rota calmer.'],
    ['reason', 'would mean a lot to us', 'It would mean a lot to us.'],
  ],
  'what it would do, or be, for one of the two': [
    ['benefitForMe', 'will help with the rent', 'It will help with the rent.'],
    [
      'benefitForMe',
      'just be nice not to be alone with it',
      'It would just be nice not to be alone with it.',
    ],
    ['benefitForThem', 'could be a good story for your paper', 'It could be a good story for your paper.'],
    ['benefitForThem', 'would be a good fit for your team', 'I would be a good fit for your team.'],
    ['benefitForThem', 'would be a good lodger', 'I would be a good lodger.'],
    ['benefitForThem', 'will help with the lambing', 'I will help with the lambing.'],
    ['benefitForThem', 'not having to explain it', 'You would not have to explain it.'],
  ],
  'what the recipient would do': [
    ['benefitForMe', 'could give me pointers', 'You could give me pointers.'],
    ['benefitForMe', 'could teach me to weld', 'You could teach me to weld.'],
    ['benefitForMe', 'would introduce me to your editor', 'You would introduce me to your editor.'],
  ],
  'what they would get': [
    ['benefitForThem', 'Getting to be heard by the board', 'You would get to be heard by the board.'],
    ['benefitForThem', 'Having a say in the rota', 'You would have a say in the rota.'],
    ['benefitForThem', 'Having a real say in the rota', 'You would have a real say in the rota.'],
    ['benefitForThem', 'having the chance to try it', 'You would have the chance to try it.'],
    ['benefitForThem', 'seeing how the other side works', 'You would see how the other side works.'],
  ],
  'what the sender would do or be stays theirs': [
    ['benefitForMe', 'would love to learn', 'I would love to learn.'],
    ['benefitForMe', 'would pay', 'I would pay.'],
    ['benefitForMe', 'would make more pots', 'I would make more pots.'],
    ['benefitForMe', 'would make bread with you', 'I would make bread with you.'],
    ['benefitForMe', 'would take any work', 'I would take any work.'],
    ['benefitForMe', 'would be a good customer', 'I would be a good customer.'],
    ['benefitForMe', 'would be honoured', 'I would be honoured.'],
    ['benefitForThem', 'would give you a lift', 'I would give you a lift.'],
    ['benefitForThem', 'good with dogs', 'I am good with dogs.'],
    ['benefitForThem', 'gonna bring you clients', 'I am going to bring you clients.'],
    ['benefitForThem', 'getting German clients', 'You would be getting German clients.'],
    ['reason', 'always keen to meet keepers', 'I am always keen to meet keepers.'],
  ],
};

for (const [kind, rows] of Object.entries(kinds)) {
  describe(kind, () => {
    test.each(rows)('%s: %s', (field, typed, sentence) => {
      expect(realise(field, typed).sentence).toBe(sentence);
    });
  });
}
