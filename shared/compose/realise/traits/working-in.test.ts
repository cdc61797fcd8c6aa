/** What two people work in, with and on: a trade, a creature or a material, a problem. */
import { describe, expect, test } from 'vitest';
import { realising } from '../../../../test/support/realising.ts';

const realise = realising({ recipient: 'Priya Raman', others: [] });

const kinds: Readonly<Record<string, readonly (readonly [typed: string, sentence: string])[]>> = {
  'in a trade or a branch': [
    ['plumbing', 'We both work in plumbing.'],
    ['robotics', 'We both work in robotics.'],
    ['genetics', 'We both work in genetics.'],
    ['physics', 'We both work in physics.'],
    ['clinics', 'We both work in clinics.'],
    ['beekeeping', 'We both work in beekeeping.'],
    ['physiotherapy', 'We both work in physiotherapy.'],
    ['palliative care', 'We both work in palliative care.'],
    ['health care here', 'We both work in health care here.'],
    ['literary translation', 'We both work in literary translation.'],
    ['cold-chain logistics', 'We both work in cold-chain logistics.'],
    ['marine biology', 'We both work in marine biology.'],
    ['roofing, mostly slate', 'We both work in roofing, mostly slate.'],
    ['forestry and timber', 'We both work in forestry and timber.'],
    ['social housing', 'We both work in social housing.'],
    ['primary schools', 'We both work in primary schools.'],
    ['insurance - you assess it, I sell it', 'We both work in insurance. You assess it, I sell it.'],
  ],
  'with animals, people and materials': [
    ['sheep', 'We both work with sheep.'],
    ['sheep, both on wet ground', 'We both work with sheep, both on wet ground.'],
    ['hill cattle', 'We both work with hill cattle.'],
    ['Iberian pigs', 'We both work with Iberian pigs.'],
    ['horses and riders', 'We both work with horses and riders.'],
    ['hair', 'We both work with hair.'],
    ['hair lol. you do barbering', 'We both work with hair lol. You do barbering.'],
    ['wool and willow', 'We both work with wool and willow.'],
    ['reclaimed timber', 'We both work with reclaimed timber.'],
    ['eels and crabs', 'We both work with eels and crabs.'],
    ['fabrics', 'We both work with fabrics.'],
    ['reed and rush', 'We both work with reed and rush.'],
    ['wolves', 'We both work with wolves.'],
    ['cheese', 'We both work with cheese.'],
    ['older people', 'We both work with older people.'],
    ['children with hearing loss', 'We both work with children with hearing loss.'],
  ],
  'on anything else': [
    ['flood protection', 'We both work on flood protection.'],
    ['noise', 'We both work on noise.'],
    ['old houses', 'We both work on old houses.'],
    ['steel corrosion', 'We both work on steel corrosion.'],
    ['sheep scab', 'We both work on sheep scab.'],
    ['hair loss', 'We both work on hair loss.'],
    ['care plans', 'We both work on care plans.'],
    ['school meals', 'We both work on school meals.'],
    ['housing policy', 'We both work on housing policy.'],
    ['translation of poems from Welsh', 'We both work on translation of poems from Welsh.'],
    ['software for farms', 'We both work on software for farms.'],
    ['dementia', 'We both work on dementia.'],
    ['milk prices', 'We both work on milk prices.'],
    ['wool prices', 'We both work on wool prices.'],
    ['safety in mining', 'We both work on safety in mining.'],
    ['critics', 'We both work on critics.'],
    ['antibiotics', 'We both work on antibiotics.'],
    ['mosaics', 'We both work on mosaics.'],
    ['topics', 'We both work on topics.'],
    ['teaching adults to swim', 'We both work on teaching adults to swim.'],
    ['also teaching adults to swim', 'We both work on teaching adults to swim.'],
    ['bats', 'We both work with bats.'],
  ],
  'and what one of them is or does': [
    [
      'also Welsh in aged care here, we both work with people after strokes',
      'I am also Welsh in aged care here. We both work with people after strokes.',
    ],
    [
      'literary translation, only the other way round: I translate into Dutch',
      'We both work in literary translation, only the other way round: I translate into Dutch.',
    ],
    ['also farm sheep', 'I also farm sheep.'],
    ['also keep bees', 'I also keep bees.'],
    ['also in plumbing', 'We both work also in plumbing.'],
  ],
};

for (const [kind, rows] of Object.entries(kinds)) {
  describe(kind, () => {
    test.each(rows)('%s', (typed, sentence) => {
      expect(realise('prompt', typed, 'field').sentence).toBe(sentence);
    });
  });
}

test.each([
  ['plumbing', 'I work in plumbing.'],
  ['sheep', 'I work with sheep.'],
  ['flood protection', 'I work on flood protection.'],
])('what the sender does: %s', (typed, sentence) => {
  expect(realise('work', typed).sentence).toBe(sentence);
});
