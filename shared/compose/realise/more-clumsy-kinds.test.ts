/** More kinds of clumsy answers, each with a few that are unlike one another, and the sentence that comes of them. */
import { expect, test } from 'vitest';
import { type Place, realisingAt } from '../../../test/support/realising.ts';

const realised = realisingAt({ recipient: 'Priya Raman', others: ['Dana Ortiz', 'Lee Wong'] });
const sentenceOf = (place: Place, typed: string) => realised(place, typed).sentence;

type Row = readonly [place: Place, typed: string, sentence: string | null];

const kinds: Readonly<Record<string, readonly Row[]>> = {
  'what is no person': [
    ['reason', 'Water for the school', 'I am writing about water for the school.'],
    ['reason', 'paper for the print shop', 'I am writing about paper for the print shop.'],
  ],
  'what nobody can be in': [
    ['prompt past', 'baker, single mum, same as me', 'Baker, single mum, same as me.'],
    ['prompt past', 'retail', 'We were both in retail.'],
  ],
  'what they said or wrote': [
    ['prompt post', 'what you wrote in the Register', 'I read what you wrote in the Register.'],
    ['prompt talk', 'what you said about tides', 'I heard what you said about tides.'],
    ['prompt post', 'how to halve a gas bill', 'I read your post on how to halve a gas bill.'],
  ],
  'what somebody wants done': [
    ['benefitForMe', 'done on time for once', 'Done on time for once.'],
    ['benefitForMe', 'been hoping to learn it', 'I have been hoping to learn it.'],
    ['benefitForThem', 'done three audits', 'I have done three audits.'],
  ],
  'what they would get': [
    [
      'benefitForThem',
      'To know that your sermon was heard',
      'You would get to know that your sermon was heard.',
    ],
    ['benefitForThem', 'to show how we use it', 'I would like to show how we use it.'],
  ],
  'work to do and work to have': [
    ['benefitForMe', 'work for the young man', 'I would welcome work for the young man.'],
    ['benefitForMe', 'work for your company', 'I would like to work for your company.'],
  ],
  'their visit': [
    ['prompt event', 'your visit of 2017', 'I am writing about your visit of 2017.'],
    ['prompt event', 'your party', 'We were both at your party.'],
  ],
  'a participle that is no past form': [
    ['benefitForThem', 'Photos of the children, now grown', 'I can offer photos of the children, now grown.'],
    ['benefitForThem', 'letters of his never shown', 'I can offer letters of his never shown.'],
  ],
  praise: [
    ['reason', 'good one sir', 'Good one sir.'],
    ['reason', 'lovely work', 'Lovely work.'],
  ],
  'shortened words': [
    ['question', 'What is min. dia it can enter?', 'What is min. dia it can enter?'],
    ['benefitForThem', 'flood levels at 31 nos. points', 'I can offer flood levels at 31 nos. points.'],
    ['reason', 'lovely job. we do the same', 'Lovely job. We do the same.'],
  ],
  'a sentence that begins with a place': [
    ['reason', 'In plate 43 appears a shawl', 'In plate 43 appears a shawl.'],
    ['reason', 'in charge of what you see here', 'I am in charge of what you see here.'],
    ['reason', 'after I read your paper', 'I am writing after I read your paper.'],
  ],
  'what stands for no thing': [
    ['benefitForMe', 'cheaper and the same flour every time', 'Cheaper and the same flour every time.'],
    ['howKnown', 'granny send me your tape', 'Granny send me your tape.'],
  ],
  'what somebody hopes': [
    ['benefitForMe', 'that somebody finally listens', 'I hope that somebody finally listens.'],
    ['benefitForMe', 'hope to publish together', 'I hope to publish together.'],
    ['reason', 'that bridge collapsed in the storm', 'That bridge collapsed in the storm.'],
  ],
  'a plural that could be a verb': [
    ['benefitForThem', 'fewer phone calls from my side', 'I can offer fewer phone calls from my side.'],
    ['howKnown', 'my dentist talks about you all the time', 'My dentist talks about you all the time.'],
    ['prompt event', 'the repair café in May', 'We were both at the repair café in May.'],
  ],
  'a question with a modal': [
    ['question', 'would tuesday suit', 'Would Tuesday suit?'],
    ['question', 'could your mother read it', 'Could your mother read it?'],
  ],
  'a degree': [
    ['work', 'PhD on glaciers', 'I am doing a PhD on glaciers.'],
    ['work', 'union rep at the docks', 'I am a union rep at the docks.'],
  ],
  'a noun by what stands behind it': [
    ['prompt work', 'map of drinking fountains', 'Thank you for your map of drinking fountains.'],
    ['prompt past', 'Ward 6', 'We were both in Ward 6.'],
    ['benefitForThem', 'bread every friday', 'I can offer bread every Friday.'],
    ['benefitForThem', 'share 40 logs', 'I can share 40 logs.'],
    ['reason', 'our cooperative buys the same olives', 'Our cooperative buys the same olives.'],
  ],
  'two people, and what they are': [
    ['prompt field', 'both church organists', 'We are both church organists.'],
    ['prompt past', 'both born in Tuzla', 'We were both born in Tuzla.'],
    ['prompt field', 'both work on bats', 'We both work on bats.'],
  ],
  'what other people do': [
    ['howKnown', 'my kids love your songs', 'My kids love your songs.'],
    ['reason', 'our pupils paint what you build', 'Our pupils paint what you build.'],
  ],
  'a thing as it was made': [
    ['prompt talk', 'guided tour of the sewers', 'Thank you for your guided tour of the sewers.'],
    ['prompt talk', 'watched webinar on dams', 'I watched webinar on dams.'],
    ['prompt post', 'recipe for plum jam', 'I read your recipe for plum jam.'],
    ['prompt work', 'drug policy', 'Thank you for your work on drug policy.'],
    ['question', 'are dogs allowed', 'Are dogs allowed?'],
  ],
  'a sentence about what is done, or about some of many': [
    [
      'benefitForMe',
      'knowing the age of the straw would settle it',
      'Knowing the age of the straw would settle it.',
    ],
    ['benefitForMe', 'hearing how trains cope with snow', 'I would value hearing how trains cope with snow.'],
    [
      'reason',
      'making a game and my plants are all wrong',
      'I am making a game and my plants are all wrong.',
    ],
    ['benefitForMe', 'Something no other bakery has', 'I would welcome something no other bakery has.'],
    ['benefitForMe', 'Seeing 20 runners in one day', 'I would value seeing 20 runners in one day.'],
    ['reason', 'Both love capoeira and machine learning', 'We both love capoeira and machine learning.'],
    [
      'reason',
      'half of those who quit your club come to dig',
      'Half of those who quit your club come to dig.',
    ],
  ],
  'more of what people are and do': [
    ['prompt field', 'both school cooks', 'We are both school cooks.'],
    ['benefitForThem', 'my sister sews costumes', 'My sister sews costumes.'],
    ['work', 'training as a paramedic', 'I am training as a paramedic.'],
    ['work', 'bus mechanic', 'I am a bus mechanic.'],
    ['benefitForMe', 'finally sleep', 'I would like to finally sleep.'],
    ['benefitForThem', 'firewood for the winter', 'I can offer firewood for the winter.'],
    ['reason', 'no answer from the office', 'No answer from the office.'],
    ['prompt post', 'comment under my video', 'I read your comment under my video.'],
  ],
  'a title that asks': [['prompt post', 'Why Ferries Matter', 'I read Why Ferries Matter.']],
  'somebody’s place behind the thing': [
    ['prompt event', "harvest supper at St Mary's", "We were both at the harvest supper at St Mary's."],
    ['howKnown', 'local radio', 'I know of you from local radio.'],
  ],
  'what is not to be done': [
    ['benefitForMe', 'to not repeat your mistakes', 'I would like to not repeat your mistakes.'],
    ['benefitForMe', 'not to be alone with it', 'I would like not to be alone with it.'],
    ['reason', 'to better understand the tides', 'I am writing to better understand the tides.'],
  ],
  'what belongs to many': [
    ['prompt event', "tram drivers' strike", "We were both at the tram drivers' strike."],
    ['prompt event', "Dana's party", "We were both at Dana's party."],
  ],
  'what many people do': [
    ['prompt work', 'Our drivers train with your simulator', 'Our drivers train with your simulator.'],
    ['reason', 'our volunteers plant trees where you build', 'Our volunteers plant trees where you build.'],
  ],
  'a question by its tone alone': [
    ['question', 'you are still taking students', 'You are still taking students?'],
    ['question', 'you work with schools', 'You work with schools?'],
    ['question', 'you should come to Getaria', 'You should come to Getaria.'],
    ['question', 'ever glazed with ash', 'Have you ever glazed with ash?'],
  ],
  'a web address stays as it is': [
    ['reason', 'my site is https://a.org/x,y', 'My site is https://a.org/x,y'],
    ['benefitForThem', 'our map,at https://a.org/x;y is free', 'Our map, at https://a.org/x;y is free.'],
  ],
  'several sentences run together': [
    ['reason', 'after long time saw your name', 'After long time saw your name.'],
    [
      'prompt event',
      'bocuse 2023 you were in the jury',
      'We were both at the bocuse 2023. You were in the jury.',
    ],
    ['prompt talk', 'the lecture about fraud you gave', 'Thank you for the lecture about fraud you gave.'],
  ],
};

test.each(Object.entries(kinds).flatMap(([kind, rows]) => rows.map((row) => [kind, ...row] as const)))(
  '%s: %s “%s” → %s',
  (_, place, typed, sentence) => {
    expect(sentenceOf(place, typed)).toBe(sentence);
  },
);
