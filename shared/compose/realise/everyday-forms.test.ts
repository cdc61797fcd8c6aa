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
  ['reason', null, 'saw you are head of HR now', 'I saw you are head of HR now.'],
  [
    'reason',
    null,
    'only person I’ve seen who writes charters',
    'You are the only person I’ve seen who writes charters.',
  ],
  ['reason', null, 'After so many years I saw your restaurant', 'After so many years I saw your restaurant.'],
  [
    'reason',
    null,
    'When I was leaving Graz I had to leave my animals.',
    'When I was leaving Graz I had to leave my animals.',
  ],
  ['reason', null, 'when you began to keep bees', 'I would like to know when you began to keep bees.'],
  // What both remember, and where they were.
  [
    'prompt',
    'past',
    'Our house job year in Ipswich, and the flat with no heating',
    'I remember our house job year in Ipswich, and the flat with no heating.',
  ],
  [
    'prompt',
    'past',
    'the great migration weekend of 2013 at Penny Foods',
    'I remember the great migration weekend of 2013 at Penny Foods.',
  ],
  [
    'prompt',
    'past',
    'Growing up in Arima, lessons under the mango tree',
    'We both grew up in Arima, lessons under the mango tree.',
  ],
  [
    'prompt',
    'past',
    'Physio in UCD, class of 2011, before you saw sense',
    'We were both in Physio in UCD, class of 2011, before you saw sense.',
  ],
  ['prompt', 'event', 'truckfest at Peterborough', 'We were both at the truckfest at Peterborough.'],
  [
    'prompt',
    'event',
    'The annual meeting of the county society, at which you and I stood by the bridge and discussed the bolts.',
    'I am writing after the annual meeting of the county society, at which you and I stood by the bridge and discussed the bolts.',
  ],
  // A thing, and a sentence about it.
  [
    'prompt',
    'work',
    'the colouring sheets with the crocodile dentist, the kids love them',
    'Thank you for the colouring sheets with the crocodile dentist. The kids love them.',
  ],
  [
    'prompt',
    'work',
    'the lorry you built, even had the rust in the right place',
    'Thank you for the lorry you built. It even had the rust in the right place.',
  ],
  [
    'prompt',
    'work',
    'The tool to compare pictures, version 3 is much faster',
    'Thank you for the tool to compare pictures. Version 3 is much faster.',
  ],
  [
    'prompt',
    'post',
    'what you wrote about slugs, I laughed and then I cried',
    'I read what you wrote about slugs. I laughed and then I cried.',
  ],
  [
    'prompt',
    'talk',
    'spotting pain in cats, you showed us all the faces',
    'Thank you for spotting pain in cats. You showed us all the faces.',
  ],
  // What a talk was called.
  [
    'prompt',
    'talk',
    'Screen readers for people who think they’ve tested them',
    'I heard you speak about screen readers for people who think they’ve tested them.',
  ],
  [
    'prompt',
    'talk',
    'What I’d tell my younger self before letting a house',
    'I heard you speak about what I’d tell my younger self before letting a house.',
  ],
  ['prompt', 'talk', 'what you said on bail', 'I heard what you said on bail.'],
  // Somebody named, and who that is.
  [
    'prompt',
    'person',
    'Neil, our vet, who says you’re always short of grey wool',
    'We both know Neil, our vet, who says you’re always short of grey wool.',
  ],
  ['prompt', 'person', 'Dexter, my cousin.', 'We both know Dexter, my cousin.'],
  // What is in it for both.
  [
    'benefitForThem',
    null,
    'maybe nice to hear that someone uses the tips',
    'Maybe it would be nice to hear that someone uses the tips.',
  ],
  ['benefitForThem', null, 'Reliable. Turn up when I say', 'I am reliable. I can turn up when I say.'],
  ['benefitForThem', null, 'cheap and I’ll take my time', 'I am cheap and I’ll take my time.'],
  [
    'benefitForThem',
    null,
    'your name in front of 60 families a week and we’d pay something',
    'I can offer your name in front of 60 families a week. We’d pay something.',
  ],
  [
    'benefitForThem',
    null,
    'Good clean wool, sorted, and I’ll bring it over myself',
    'I can offer good clean wool, sorted. I’ll bring it over myself.',
  ],
  [
    'benefitForThem',
    null,
    'If we both ask for the route then the numbers begin to look better',
    'If we both ask for the route then the numbers begin to look better.',
  ],
  [
    'benefitForThem',
    null,
    'My water temps, every ten minutes since 2009, raw, no strings',
    'I can offer my water temps, every ten minutes since 2009, raw, no strings.',
  ],
  [
    'benefitForThem',
    null,
    'Six months management at half the fee',
    'I can offer six months management at half the fee.',
  ],
  [
    'benefitForThem',
    null,
    'What happens to them after the research is over',
    'I can tell you what happens to them after the research is over.',
  ],
  [
    'benefitForThem',
    null,
    'not much from me I’m afraid! could write a guest post',
    'I could write a guest post.',
  ],
  ['benefitForThem', null, 'market info, salary data', 'I can offer market info, salary data.'],
  [
    'benefitForMe',
    null,
    'evidence I could take to my partners',
    'I would welcome evidence I could take to my partners.',
  ],
  ['benefitForMe', null, 'Biscuit gets a home', 'Biscuit gets a home.'],
  [
    'benefitForMe',
    null,
    'Parish gets its application in by the 31st.',
    'Parish gets its application in by the 31st.',
  ],
  [
    'benefitForMe',
    null,
    'Funding eventually. Right now, just your reaction.',
    'I would welcome funding eventually. Right now, just your reaction.',
  ],
  [
    'benefitForMe',
    null,
    'More than 20p a kilo would be something',
    'More than 20p a kilo would be something.',
  ],
  [
    'benefitForMe',
    null,
    'keeps me in touch with the work I trained for',
    'It keeps me in touch with the work I trained for.',
  ],
  [
    'benefitForMe',
    null,
    'Getting seagrass on telly for once',
    'I would value getting seagrass on telly for once.',
  ],
  ['benefitForMe', null, 'Preservation of the papers', 'I would welcome preservation of the papers.'],
  ['benefitForThem', null, 'Permission asked, for once.', 'I can offer permission asked, for once.'],
  [
    'benefitForThem',
    null,
    'has asked for data below ward level',
    'You have asked for data below ward level.',
  ],
  ['benefitForThem', null, 'I’d do the heavy end. And the ditch', 'I’d do the heavy end. And the ditch.'],
  ['benefitForThem', null, 'Little, frankly. A cautionary tale', 'I can offer a cautionary tale.'],
  ['benefitForMe', null, 'my fiddle back', 'I would like my fiddle back.'],
  ['benefitForMe', null, 'our water bill', 'It would help us with our water bill.'],
  [
    'benefitForMe',
    null,
    'Evidence that small things work',
    'I would welcome evidence that small things work.',
  ],
  ['benefitForMe', null, 'Makes me feel I’m paying you back', 'It makes me feel I’m paying you back.'],
  ['benefitForMe', null, 'Owner’s smile', 'I would welcome owner’s smile.'],
  [
    'reason',
    null,
    'To apologise. Not to tell you what to do',
    'I am writing to apologise. Not to tell you what to do.',
  ],
  [
    'reason',
    null,
    'Should they be genuine, they ought to be with you',
    'Should they be genuine, they ought to be with you.',
  ],
  [
    'reason',
    null,
    'Sal died in March. Thought Robin should know',
    'Sal died in March. I thought Robin should know.',
  ],
  [
    'prompt',
    'event',
    'Market at Harborough in the snow, when only five of us came',
    'We were both at the market at Harborough in the snow, when only five of us came.',
  ],
  [
    'prompt',
    'past',
    'Our group in technical school, room 14',
    'I remember our group in technical school, room 14.',
  ],
  ['prompt', 'talk', 'talk re moving our files', 'Thank you for your talk about moving our files.'],
  [
    'prompt',
    'talk',
    'your talk “Whose hand is this?” on registers',
    'Thank you for your talk “Whose hand is this?” on registers.',
  ],
  // The question.
  [
    'question',
    null,
    'if I sent you some pictures would you look at them',
    'If I sent you some pictures would you look at them?',
  ],
])('%s (%s): %s', (field, kind, typed, sentence) => {
  expect(realised(field, typed, kind).sentence).toBe(sentence);
});
