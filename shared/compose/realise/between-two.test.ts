/** What two people are to each other, who told of the one, and where the other was found. */
import { describe, expect, test } from 'vitest';
import { type Place, realisingAt } from '../../../test/support/realising.ts';

const realised = realisingAt({ recipient: 'Priya Raman', others: [] });
type Row = readonly [place: Place, typed: string, sentence: string | null];

const kinds: Readonly<Record<string, readonly Row[]>> = {
  'what two are to each other': [
    ['howKnown', 'Ex colleague', 'We are ex colleagues.'],
    ['howKnown', 'same batch, 2003', 'We were in the same batch, 2003.'],
    ['howKnown', 'the same school at Tidebell', 'We were at the same school at Tidebell.'],
    ['howKnown', 'ex-colleague from Tidebell', 'We are ex-colleagues from Tidebell.'],
    ['howKnown', 'former classmates', 'We are former classmates.'],
    ['howKnown', 'ex neighbour', 'We are ex neighbours.'],
    ['prompt past', 'ex colleagues at Tidebell', 'We are ex colleagues at Tidebell.'],
    ['howKnown', 'colleagues at the co-op in the 90s', 'We were colleagues at the co-op in the 90s.'],
    ['howKnown', 'used to be on the same tram', 'We used to be on the same tram.'],
    ['howKnown', 'colleague of my brother', null],
    ['howKnown', 'my ex colleague', null],
    ['howKnown', 'same team as my brother', 'I know of you from the same team as my brother.'],
    ['howKnown', 'same class you teach', 'I know of you from the same class you teach.'],
    ['howKnown', 'neighbour', 'I know of you through a neighbour.'],
    ['howKnown', 'colleagues told me', 'Colleagues told me.'],
  ],
  'one place, and another then': [
    [
      'howKnown',
      'instagram then found you on here',
      'I know of you from Instagram. Then I found you on here.',
    ],
    ['howKnown', 'a podcast, then looked you up', 'I know of you from a podcast. Then I looked you up.'],
    ['howKnown', 'saw you on telly then found you here', 'I saw you on telly then found you here.'],
    ['howKnown', 'Facebook and then LinkedIn', 'I know of you from Facebook and then LinkedIn.'],
  ],
  'somebody named, and what they do': [
    ['prompt person', "Jean Ek - she's retiring and said you know", 'Jean Ek is retiring and said you know.'],
    ['prompt person', "Jean Ek - he's taught us both", 'Jean Ek has taught us both.'],
    ['prompt person', "Jean Ek - she'd recommend you", 'Jean Ek would recommend you.'],
    ['prompt person', "Jean Ek - she'll tell you", 'Jean Ek will tell you.'],
    [
      'prompt person',
      "Darren (my boss). reckons you're the best",
      "We both know Darren (my boss), who reckons you're the best.",
    ],
    ['prompt person', 'My old tutor. Taught us both.', 'We both know my old tutor, who taught us both.'],
    [
      'prompt person',
      'Jean Ek. told me about your kiln',
      'We both know Jean Ek, who told me about your kiln.',
    ],
    ['prompt person', 'Jean Ek. Lovely woman.', 'We both know Jean Ek. Lovely woman.'],
    ['prompt person', 'Jean Ek. We met at hers.', 'We both know Jean Ek. We met at hers.'],
    ['prompt person', 'I work for Darren. Reckons you know.', 'I work for Darren. Reckons you know.'],
  ],
  'what is so of one of theirs': [
    ['howKnown', "your name's on every lorry", "Your name's on every lorry."],
    ['howKnown', "your dog's always in my garden", "Your dog's always in my garden."],
    ['reason', "my son's just been diagnosed", "My son's just been diagnosed."],
    ['reason', "my son's teacher", "I am writing because of my son's teacher."],
    ['reason', 'really fed up of working alone', 'I am really fed up of working alone.'],
    ['reason', 'not happy with my current one', 'I am not happy with my current one.'],
    [
      'reason',
      'redundancy, need to retrain at 51',
      'I am writing about redundancy. I need to retrain at 51.',
    ],
  ],
  'a chair to sit on': [
    [
      'prompt work',
      'That rocking chair with no screws in it',
      'Thank you for that rocking chair with no screws in it.',
    ],
    ['prompt work', 'the high chair you made', 'Thank you for the high chair you made.'],
    ['prompt work', 'the chair of the parish council', 'I know of you as the chair of the parish council.'],
    ['prompt work', 'new chair of the trust', 'I know of you as the new chair of the trust.'],
    ['prompt work', 'that director who did the film', 'I know of you as that director who did the film.'],
  ],
};

for (const [kind, rows] of Object.entries(kinds)) {
  describe(kind, () => {
    test.each(rows)('%s: %s', (place, typed, sentence) => {
      expect(realised(place, typed).sentence).toBe(sentence);
    });
  });
}
