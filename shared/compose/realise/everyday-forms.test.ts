/** Kinds of answers of people at work, each with the sentence that can be sent. */
import { expect, test } from 'vitest';
import { realising } from '../../../test/support/realising.ts';
import type { PromptKindId } from '../../prompt-kinds.ts';
import type { RealisedField } from './realised-answer.ts';

const realised = realising({ recipient: 'Robin Hale', others: [] });

test.each<[RealisedField, PromptKindId | null, string, string]>([
  // A thing, and what the two did there, or what the sender does with it.
  [
    'prompt',
    'event',
    'timber expo in Harrogate, had a chat at the tool stand',
    'We were both at the timber expo in Harrogate. We had a chat at the tool stand.',
  ],
  [
    'prompt',
    'event',
    'the garden show, sat at the same table',
    'We were both at the garden show. We sat at the same table.',
  ],
  ['prompt', 'event', 'book fair, queued behind you', 'We were both at the book fair. I queued behind you.'],
  ['prompt', 'event', 'open day, organised by Rotary', 'We were both at the open day, organised by Rotary.'],
  [
    'prompt',
    'work',
    'your job queue library, been running it since May',
    'Thank you for your job queue library. I have been running it since May.',
  ],
  // What the recipient did, where it is asked for.
  [
    'prompt',
    'work',
    'rolled out peer tutoring with no budget',
    'You rolled out peer tutoring with no budget.',
  ],
  ['prompt', 'work', 'set up the repair café', 'You set up the repair café.'],
  ['prompt', 'work', 'used your handbook for years', 'I used your handbook for years.'],
  ['prompt', 'work', 'bought a boat from you', 'I bought a boat from you.'],
  // A name with a trade.
  ['prompt', 'person', 'jimmy tait the roofer', 'We both know Jimmy Tait the roofer.'],
  ['prompt', 'person', 'Pete Jones the plumber', 'We both know Pete Jones the plumber.'],
  ['prompt', 'person', 'a roofer in Hexham', 'We both know a roofer in Hexham.'],
  [
    'prompt',
    'person',
    'Sister Bernadette Coyle, who visits on Fridays, kindly suggested it',
    'Sister Bernadette Coyle, who visits on Fridays, kindly suggested it.',
  ],
  [
    'prompt',
    'person',
    'Paula Nogueira, who speaks of you without irony',
    'We both know Paula Nogueira, who speaks of you without irony.',
  ],
  // A time that was spent together.
  [
    'prompt',
    'past',
    'six weeks in a bus with The Hollow Kin, 2015',
    'We spent six weeks in a bus with The Hollow Kin, 2015.',
  ],
  ['prompt', 'past', 'a summer on the boats at Oban', 'We spent a summer on the boats at Oban.'],
  ['prompt', 'past', 'two years in the same flat in Hull', 'We spent two years in the same flat in Hull.'],
  ['prompt', 'past', 'placement in Strabane', 'We were both on placement in Strabane.'],
  // What both have.
  [
    'prompt',
    'field',
    'small bakery, 2 kids, no night shift',
    'We both have a small bakery, 2 kids, no night shift.',
  ],
  ['prompt', 'field', 'two dogs, one flat', 'We both have two dogs, one flat.'],
  ['prompt', 'field', 'bread, yeast and ovens', 'We both work on bread, yeast and ovens.'],
  // What comes of it for the sender.
  ['benefitForMe', null, 'save me being told to rip it out', 'It would save me being told to rip it out.'],
  ['benefitForMe', null, 'save us a trip', 'It would save us a trip.'],
  ['benefitForMe', null, 'my chapter stops being blocked', 'My chapter stops being blocked.'],
  ['benefitForMe', null, 'my team stops guessing', 'My team stops guessing.'],
  ['benefitForMe', null, 'my chapter on stops', 'It would help me with my chapter on stops.'],
  [
    'benefitForMe',
    null,
    'maybe not having to maintain a fork',
    'Maybe I would value not having to maintain a fork.',
  ],
  ['benefitForMe', null, 'flour that behaves', 'I would welcome flour that behaves.'],
  ['benefitForMe', null, 'hope that it works', 'I hope that it works.'],
  ['benefitForMe', null, 'ammunition lol', 'I would welcome ammunition lol.'],
  ['benefitForThem', null, 'craic, mostly', 'I can offer craic, mostly.'],
  ['benefitForMe', null, 'A gig. Plainly.', 'I would welcome a gig. Plainly.'],
  ['benefitForMe', null, 'Safer mums. That’s it really.', 'I would welcome safer mums. That’s it really.'],
  // What is in it for them.
  [
    'benefitForThem',
    null,
    'be good for you to have a team that warms up',
    'It would be good for you to have a team that warms up.',
  ],
  ['benefitForThem', null, 'be your guide in Leeds', 'I can be your guide in Leeds.'],
  ['benefitForThem', null, 'could have my old chisels', 'You could have my old chisels.'],
  ['benefitForThem', null, 'could have a look at the drains', 'I could have a look at the drains.'],
  ['benefitForThem', null, 'My old chisels. Hand forged.', 'I can offer my old chisels. Hand forged.'],
  [
    'benefitForThem',
    null,
    'Prototyping kits for your class',
    'I can help by prototyping kits for your class.',
  ],
  ['benefitForThem', null, 'Not a lot honestly, but I’d write up what I learn', 'I’d write up what I learn.'],
  [
    'benefitForThem',
    null,
    'craic, mostly. And we have two spare rooms',
    'I can offer craic, mostly. And we have two spare rooms.',
  ],
  // The reason.
  [
    'reason',
    null,
    'how you got the accounts out of forty parishes',
    'I would like to know how you got the accounts out of forty parishes.',
  ],
  [
    'reason',
    null,
    'Reconnecting, and I understand you have a four-day week',
    'I would like to reconnect, and I understand you have a four-day week.',
  ],
  ['reason', null, 'I very interested in your method', 'I am very interested in your method.'],
  ['reason', null, 'I very much like your method', 'I very much like your method.'],
])('%s (%s): %s', (field, kind, typed, sentence) => {
  expect(realised(field, typed, kind).sentence).toBe(sentence);
});
