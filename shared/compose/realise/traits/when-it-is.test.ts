/** An event that is still to come is never told as over, and one that may be either is told as neither. */
import { describe, expect, test } from 'vitest';
import { realising } from '../../../../test/support/realising.ts';
import type { PromptKindId } from '../../../prompt-kinds.ts';

const realise = realising({ recipient: 'Priya Raman', others: [] });
type Row = readonly [kind: PromptKindId, typed: string, sentence: string];

const kinds: Readonly<Record<string, readonly Row[]>> = {
  'still to come': [
    [
      'event',
      "the bakers' bbq next month, I'm going and you run it",
      "We will both be at the bakers' bbq next month. I'm going and you run it.",
    ],
    ['event', 'AGM tomorrow', 'We will both be at the AGM tomorrow.'],
    ['event', 'at the fair next week', 'We will both be at the fair next week.'],
    ['event', 'convention in 2 weeks', 'We will both be at the convention in 2 weeks.'],
    ['event', 'the coming county fair', 'We will both be at the coming county fair.'],
    [
      'event',
      "Dairy expo in Cork. I'll be there with my calves.",
      "We will both be at the dairy expo in Cork. I'll be there with my calves.",
    ],
    ['event', 'the 5k, signed up for it', 'We will both be at the 5k, signed up for it.'],
    ['event', 'your workshop next month', 'I am writing about your workshop next month.'],
    ['event', 'call next tuesday', 'I am writing about the call next Tuesday.'],
    ['event', 'the opening of the mill next month', 'We will both be at the opening of the mill next month.'],
    [
      'event',
      'hay fair in Ely, you will sell cheese',
      'We will both be at the hay fair in Ely. You will sell cheese.',
    ],
    ['event', 'EXPO NEXT WEEK', 'We will both be at EXPO NEXT WEEK.'],
    ['talk', 'your talk on bees next week', 'I am writing about your talk on bees next week.'],
    ['talk', 'your talk next week', 'I am writing about your talk next week.'],
    ['talk', 'webinar next tues', 'I am writing about your webinar next Tuesday.'],
    ['talk', 'at the fair next month', 'You will be speaking at the fair next month.'],
  ],
  'either to come or over': [
    [
      'event',
      'Seal Conference in Ely, this September. Your poster is next to mine.',
      'I am writing about Seal Conference in Ely, this September. Your poster is next to mine.',
    ],
    [
      'event',
      'the allotment open day this Saturday',
      'I am writing about the allotment open day this Saturday.',
    ],
    [
      'event',
      'The Hay Congress in Ely in november, I see he is in the panel about milk',
      'I am writing about the Hay Congress in Ely in November. I see he is in the panel about milk.',
    ],
    [
      'event',
      "Hay summit in Ely. She's chairing the barley stream",
      "I am writing about the hay summit in Ely. She's chairing the barley stream.",
    ],
    [
      'event',
      "seed swap in Ely. I'm bringing my beans",
      "I am writing about the seed swap in Ely. I'm bringing my beans.",
    ],
    [
      'event',
      'The wool fair in Ely. Which day suits',
      'I am writing about the wool fair in Ely. Which day suits.',
    ],
    ['event', 'the AGM for next year', 'I am writing about the AGM for next year.'],
    ['event', 'at the show today', 'We are both at the show today.'],
  ],
  'again and again': [
    ['event', 'parkrun, every week', 'We both go to the parkrun, every week.'],
    ['event', 'every talk at the fair', 'We were both at every talk at the fair.'],
  ],
  over: [
    [
      'event',
      "craft fair in Ely. I'm making a kiln now",
      "We were both at the craft fair in Ely. I'm making a kiln now.",
    ],
    ['event', 'Seal Conference in Ely', 'We were both at Seal Conference in Ely.'],
    [
      'event',
      "craft fair, we talked about glue. I'm back there next week",
      "We were both at the craft fair. We talked about glue. I'm back there next week.",
    ],
    [
      'event',
      'flower show this weekend, we sat together',
      'We were both at the flower show this weekend. We sat together.',
    ],
    [
      'event',
      'dog show last weekend, next to the ring',
      'We were both at the dog show last weekend, next to the ring.',
    ],
    ['event', "this week's choir rehearsal", "We were both at this week's choir rehearsal."],
    ['talk', 'talk last week', 'Thank you for your talk last week.'],
    [
      'talk',
      'keynote in Ely this week, loved it',
      'Thank you for your keynote in Ely this week. I loved it.',
    ],
  ],
};

for (const [kind, rows] of Object.entries(kinds)) {
  describe(kind, () => {
    test.each(rows)('%s: %s', (prompt, typed, sentence) => {
      expect(realise('prompt', typed, prompt).sentence).toBe(sentence);
    });
  });
}
