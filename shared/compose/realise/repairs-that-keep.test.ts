/** Repairs that must leave alone what is right: each would else make it wrong, and nobody would be told. */
import { describe, expect, test } from 'vitest';
import { type Place, realisingAt } from '../../../test/support/realising.ts';

const realised = realisingAt({ recipient: 'Robin Hale', others: [] });

const sentences: readonly (readonly [about: string, rows: readonly (readonly [Place, string, string])[]])[] =
  [
    [
      'what it has so many of, or of so many years, it has',
      [
        ['reason', 'Our mill is losing its 12 year lease', 'Our mill is losing its 12 year lease.'],
        ['reason', 'The guild shows its 40 looms in May', 'The guild shows its 40 looms in May.'],
        ['reason', 'its three ovens are cold', 'Its three ovens are cold.'],
        ['reason', 'Its 20 years since we met', "It's 20 years since we met."],
        ['reason', 'we like its 2 minute walk to the lake', 'We like its 2 minute walk to the lake.'],
        ['reason', 'Its 12 miles away', "It's 12 miles away."],
        ['reason', 'its 300 euros a month', "It's 300 euros a month."],
      ],
    ],
    [
      'what somebody had is told and not asked, whatever they did then',
      [
        [
          'reason',
          'had the same leak in my barn and patched it with tar. wanted to show you',
          'I had the same leak in my barn and patched it with tar. I wanted to show you.',
        ],
        ['reason', 'had a goat like that and sold it', 'I had a goat like that and sold it.'],
        ['prompt past', 'had the same coach and hated laps', 'We had the same coach and hated laps.'],
        [
          'reason',
          'Had the council asked me I would have come',
          'Had the council asked me I would have come.',
        ],
        ['question', 'had the mill closed by then', 'Had the mill closed by then?'],
      ],
    ],
    [
      'many of a thing have a capital only where the answer begins',
      [
        [
          'reason',
          'Nettles. They seed into your yard.',
          'I am writing about nettles. They seed into your yard.',
        ],
        ['reason', 'Brambles by the weir', 'I am writing about brambles by the weir.'],
        ['benefitForThem', 'Loyalties, though small ones', 'I can offer loyalties, though small ones.'],
        ['benefitForThem', 'Pillows for the choir', 'I can offer pillows for the choir.'],
        ['prompt person', 'Brooks', 'We both know Brooks.'],
        ['prompt person', 'Davies from the ferry', 'We both know Davies from the ferry.'],
      ],
    ],
    [
      'what is only guessed at is no second thing',
      [
        [
          'benefitForMe',
          'A swap for the gravel. Slate maybe.',
          'I would welcome a swap for the gravel. Slate maybe.',
        ],
        [
          'benefitForThem',
          'A stall by the gate. Two tables probably',
          'I can offer a stall by the gate. Two tables probably.',
        ],
        ['benefitForMe', 'A better salary. New trucks.', 'I would welcome a better salary and new trucks.'],
      ],
    ],
    [
      'room that something has is not counted',
      [
        ['benefitForMe', 'Room in the attic', 'I would welcome room in the attic.'],
        ['benefitForMe', 'room to breathe', 'I would welcome room to breathe.'],
        ['benefitForThem', 'room for two more kilns', 'I can offer room for two more kilns.'],
        ['benefitForThem', 'room to let', 'I can offer a room to let.'],
        ['benefitForThem', 'room for the night', 'I can offer a room for the night.'],
        ['benefitForThem', 'room in our guest house', 'I can offer a room in our guest house.'],
        ['benefitForMe', 'quiet room', 'I would welcome a quiet room.'],
      ],
    ],
    [
      'two were at a school that goes by its kind',
      [
        [
          'prompt past',
          'Saint Ivo Secondary, class of 1990',
          'We were both at Saint Ivo Secondary, class of 1990.',
        ],
        ['prompt past', 'Otterburn Middle', 'We were both at Otterburn Middle.'],
      ],
    ],
  ];

for (const [about, rows] of sentences)
  describe(about, () => {
    test.each(rows)('%s: “%s”', (place, typed, sentence) => {
      expect(realised(place, typed).sentence).toBe(sentence);
    });
  });

const kept: readonly string[] = [
  'We spin 21 micron in the barn',
  'They sand with 80 grit',
  'My firm makes since 2 years the same cheese',
  'We need since two months a new driver',
  'I have it all written up since May',
  'We have the pond fenced in since 2019',
  'I want to learn how you run the course with old farmer. My farmers only nod.',
];

const mended: readonly (readonly [typed: string, text: string])[] = [
  ['We have 5 trailer', 'We have 5 trailers'],
  [
    'I want to learn how you run the course with old farmer',
    'I want to learn how you run the course with an old farmer',
  ],
  ['I have this barn since 2019', 'I have had this barn since 2019'],
  ['We make since two years a clamp for this pipe', 'For two years we have made a clamp for this pipe'],
  ['I sell since several months the same soap', 'For several months I have sold the same soap'],
  ['I work since 5 years in a mill', 'I have worked for 5 years in a mill'],
];

describe('the usual form that is offered', () => {
  test.each(kept)('leaves “%s”', (typed) => {
    expect(realised('reason', typed).offer).toBeNull();
  });
  test.each(mended)('of “%s” is “%s”', (typed, text) => {
    expect(realised('reason', typed).offer).toMatchObject({ kind: 'usual-form', text });
  });
});
