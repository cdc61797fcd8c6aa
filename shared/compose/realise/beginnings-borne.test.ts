/** A beginning stands only before words that can bear it, and no words stay bare that can bear one. */
import { describe, expect, test } from 'vitest';
import { type Place, realisingAt } from '../../../test/support/realising.ts';

const realised = realisingAt({ recipient: 'Robin Hale', others: [] });

const sentenceOf = (place: Place, typed: string) => realised(place, typed).sentence;

type Rows = readonly (readonly [place: Place, typed: string, sentence: string])[];

const kinds: Readonly<Record<string, Rows>> = {
  'a clause that only looks like a thing or a place': [
    ['reason', 'The pumps on the quay throw the water back', 'The pumps on the quay throw the water back.'],
    [
      'reason',
      'The new lamps on our road keep the birds awake',
      'The new lamps on our road keep the birds awake.',
    ],
    ['reason', 'The songs on the new record move us', 'The songs on the new record move us.'],
    [
      'reason',
      'The people in the choir you know',
      'I am writing because of the people in the choir you know.',
    ],
    ['reason', 'The oaks by the stream', 'I am writing because of the oaks by the stream.'],
    [
      'reason',
      'The signs on the path your team put up',
      'I am writing because of the signs on the path your team put up.',
    ],
    [
      'reason',
      'In our valley the baker lose one of 4 loaves',
      'In our valley the baker lose one of 4 loaves.',
    ],
    [
      'reason',
      'In our valley the miller lose about 2 of 7 sacks',
      'In our valley the miller lose about 2 of 7 sacks.',
    ],
    ['reason', 'In response to your letter', 'I am writing in response to your letter.'],
  ],
  'what is done first': [
    [
      'reason',
      'First to apologise. Second I have a price.',
      'I am writing first to apologise. Second I have a price.',
    ],
    ['reason', 'First to finish the course', 'I am first to finish the course.'],
  ],
  'what is not known': [
    ['benefitForMe', 'idk honestly just like it', "I don't know honestly just like it."],
    ['benefitForMe', 'idk, maybe a laugh', 'Maybe I would welcome a laugh.'],
  ],
  'what is said beside it': [
    ['benefitForMe', 'mainly courage to start', 'Mainly I would welcome courage to start.'],
    ['benefitForMe', 'Primarily an honest review', 'Primarily I would welcome an honest review.'],
    [
      'benefitForMe',
      'A gate that shuts. Also, not gonna lie, a line for my CV',
      'I would welcome a gate that shuts. Also, not going to lie, a line for my CV.',
    ],
    ['benefitForMe', 'Not gonna lie, a free lunch', 'Not going to lie, I would welcome a free lunch.'],
    ['benefitForMe', 'Not going to court again', 'I would value not going to court again.'],
  ],
  'how something of mine would be': [
    ['benefitForMe', 'My kiln as new', 'I would like my kiln as new.'],
    ['benefitForMe', 'our roof as good as new', 'I would like our roof as good as new.'],
    ['benefitForMe', 'my cellar dry again', 'I would like my cellar dry again.'],
    ['benefitForMe', 'my thesis', 'It would help me with my thesis.'],
    ['benefitForMe', 'my work as a guide', 'It would help me with my work as a guide.'],
  ],
  'what would not happen to them': [
    ['benefitForThem', 'Not getting burgled', 'You would not get burgled.'],
    ['benefitForThem', 'not being sued', 'You would not be sued.'],
    ['benefitForThem', 'Not losing your harvest', 'You would not lose your harvest.'],
    ['benefitForThem', 'not losing touch with you', 'I can help by not losing touch with you.'],
    ['benefitForThem', 'not being paid', 'I can help by not being paid.'],
    ['benefitForThem', 'not telling anyone', 'I can help by not telling anyone.'],
    ['benefitForThem', 'not being a bother', 'I can help by not being a bother.'],
  ],
  'what comes of it if something is so': [
    [
      'benefitForMe',
      'If it works, a new client. If not, I learn why.',
      'If it works, I would welcome a new client. If not, I learn why.',
    ],
    ['benefitForThem', 'If it holds, a free set', 'If it holds, I can offer a free set.'],
    ['benefitForMe', 'if possible, a look at my plan', 'If possible, I would welcome a look at my plan.'],
    ['benefitForMe', 'If all goes well, a job', 'If all goes well, I would welcome a job.'],
    ['benefitForMe', 'if it lasts', 'I would like to know if it lasts.'],
    ['benefitForMe', 'if it works, I can retire', 'If it works, I can retire.'],
    [
      'benefitForMe',
      'if lime, chalk or clay is best',
      'I would like to know if lime, chalk or clay is best.',
    ],
  ],
  'how much time it takes': [
    ['benefitForThem', 'About 3 hours a month.', 'About 3 hours a month.'],
    ['benefitForThem', 'about an hour a week', 'About an hour a week.'],
    ['benefitForThem', 'about 3 hours of my time', 'I can offer about 3 hours of my time.'],
    ['benefitForThem', '2 hours of help a week', 'I can offer 2 hours of help a week.'],
  ],
  'what both care about': [
    [
      'prompt field',
      'walkers not getting lost on the moor',
      'We both care about walkers not getting lost on the moor.',
    ],
    ['prompt field', 'Kids getting hurt on Mill Lane', 'We both care about kids getting hurt on Mill Lane.'],
    ['prompt field', 'bees dying in our valley', 'We both care about bees dying in our valley.'],
    [
      'prompt field',
      "the old bakeries of the quarter, that they don't close",
      "We both care about the old bakeries of the quarter, that they don't close.",
    ],
    [
      'prompt field',
      'The old mills of the coast, and that children get to see them',
      'We both care about the old mills of the coast, and that children get to see them.',
    ],
    ['prompt field', 'parents returning to work', 'We are both parents returning to work.'],
    ['prompt field', 'keeping bees', 'We are both keeping bees.'],
    ['prompt field', 'children learning to swim', 'We both work with children learning to swim.'],
    ['prompt field', 'old looms', 'We both work on old looms.'],
  ],
  'where they were heard': [
    ['prompt talk', 'the podcast Fernglas', 'I heard you on the podcast Fernglas.'],
    ['prompt talk', 'the radio programme in July', 'I heard you on the radio programme in July.'],
    ['prompt talk', 'the breakfast show', 'I heard you on the breakfast show.'],
    ['prompt talk', 'your podcast on knots', 'Thank you for your podcast on knots.'],
    ['prompt talk', 'the podcast about knots', 'Thank you for the podcast about knots.'],
    ['prompt talk', 'the radio masts', 'I heard you speak about the radio masts.'],
    [
      'prompt talk',
      'the exchange programme for nurses',
      'I heard you speak about the exchange programme for nurses.',
    ],
  ],
  'an event with a hyphen in its name': [
    [
      'prompt event',
      'Agri-finance dinner in Osk, 12 June',
      'I am writing after the Agri-finance dinner in Osk, 12 June.',
    ],
    ['prompt event', 'Graz - spring fair', 'We were both at Graz - spring fair.'],
  ],
  'a thing that is told more of by a clause': [
    [
      'benefitForMe',
      'A method I can show when the inspector asks me why there is no label',
      'I would welcome a method I can show when the inspector asks me why there is no label.',
    ],
    ['benefitForMe', 'a rule I can use when they ask', 'I would welcome a rule I can use when they ask.'],
    [
      'benefitForThem',
      "A printer's correction before the atlas comes out, which I hear is soon",
      "I can offer a printer's correction before the atlas comes out, which I hear is soon.",
    ],
    ['benefitForThem', 'A friend I know runs the ferry', 'A friend I know runs the ferry.'],
    ['benefitForThem', 'A man I know can help when it rains', 'A man I know can help when it rains.'],
    [
      'prompt post',
      "Your comment about landlords who never tell you it's gone",
      "I read your comment about landlords who never tell you it's gone.",
    ],
    ['prompt talk', 'Your talk on knots made my day', 'Your talk on knots made my day.'],
    ['prompt post', 'Your post on fleas saved my dog', 'Your post on fleas saved my dog.'],
    ['prompt post', 'Your post on how ticks bit our dog', 'I read your post on how ticks bit our dog.'],
    [
      'prompt post',
      "Your comment about banks that never let people know it's a trap",
      "I read your comment about banks that never let people know it's a trap.",
    ],
    ['prompt post', 'Your comment on my post made my day', 'Your comment on my post made my day.'],
  ],
  'a thing, or at least something else': [
    [
      'benefitForMe',
      'a place hopefully or at least you can tell me what I miss',
      'I would welcome a place hopefully or at least you can tell me what I miss.',
    ],
  ],
  'next to nothing, but': [
    [
      'benefitForThem',
      'Very little, I fear, beyond my company and a soup',
      'I can offer very little, I fear, beyond my company and a soup.',
    ],
    ['benefitForThem', 'Very little, except my thanks', 'I can offer very little, except my thanks.'],
    ['benefitForThem', 'Little beyond my thanks', 'I can offer little beyond my thanks.'],
    [
      'benefitForThem',
      'Not much, I admit, apart from a good story',
      'I cannot offer much, I admit, apart from a good story.',
    ],
    ['benefitForMe', 'Very little, except that I should feel lighter', 'I should feel lighter.'],
    ['benefitForThem', 'little apples', 'I can offer little apples.'],
  ],
  'an event that is still to come': [
    [
      'prompt event',
      'careers evening on the 14th, I saw she is running it',
      'I am writing about the careers evening on the 14th. I saw she is running it.',
    ],
    [
      'prompt event',
      'maker fair in November, going again',
      'We will both be at the maker fair in November. I am going again.',
    ],
    [
      'prompt event',
      'The bee meeting in Osk in September. We are both on the programme.',
      'I am writing about the bee meeting in Osk in September. We are both on the programme.',
    ],
    ['prompt event', 'We met at the dinner on the 12th', 'We met at the dinner on the 12th.'],
    ['prompt event', 'the dinner on the 12th of May', 'I am writing after the dinner on the 12th of May.'],
    [
      'prompt event',
      'open night on the 8th, i saw hes running it',
      "I am writing about the open night on the 8th. I saw he's running it.",
    ],
    ['prompt event', 'the regatta in June', 'We were both at the regatta in June.'],
    ['prompt event', 'the swim on the 3rd, you won it', 'We were both at the swim on the 3rd. You won it.'],
  ],
};

for (const [kind, rows] of Object.entries(kinds)) {
  describe(kind, () => {
    test.each(rows)('%s: “%s”', (place, typed, sentence) => {
      expect(sentenceOf(place, typed)).toBe(sentence);
    });
  });
}
