/** What people type in passing, a word or two for the thing they mean, and the sentence that comes of it. */
import { expect, test } from 'vitest';
import { type Place, realisingAt } from '../../../test/support/realising.ts';

const realised = realisingAt({ recipient: 'Dr Priya Raman', others: ['Dana Ortiz', 'Lee Wong'] });
const sentenceOf = (place: Place, typed: string) => realised(place, typed).sentence;

type Row = readonly [place: Place, typed: string, sentence: string | null];

const kinds: Readonly<Record<string, readonly Row[]>> = {
  'what is about something was said or written': [
    ['prompt talk', 'a zoom about pensions', 'Thank you for a zoom about pensions.'],
    ['prompt talk', 'the bit about mice', 'Thank you for the bit about mice.'],
    ['prompt talk', 'tedx thing on sleep', 'Thank you for your tedx thing on sleep.'],
    ['prompt talk', 'limits on carbon', 'I heard you speak about limits on carbon.'],
    ['prompt talk', 'sermon last sunday', 'Thank you for your sermon last Sunday.'],
    ['prompt talk', 'last night in Leeds', 'I heard you speak last night in Leeds.'],
    ['prompt talk', 'last week', 'I heard you speak last week.'],
    ['prompt talk', 'school assembly', 'I heard you speak at the school assembly.'],
    ['prompt talk', 'PyCon 2023, lightning talk', 'I heard you speak at PyCon 2023, lightning talk.'],
    [
      'prompt talk',
      'when you talked to us about fire doors',
      'I remember when you talked to us about fire doors.',
    ],
    ['prompt post', 'something on reddit about solar', 'I read something on Reddit about solar.'],
  ],
  'two people are on a flight': [
    ['prompt event', 'a flight to Oslo', 'We were both on a flight to Oslo.'],
    ['prompt event', 'night ferry', 'We were both on the night ferry.'],
  ],
  'where somebody is asked for, a capital is a name': [
    ['prompt person', 'Sue from the allotments', 'We both know Sue from the allotments.'],
    ['prompt person', 'Jo (HR)', 'We both know Jo (HR).'],
    ['prompt person', 'Colleague from the ward', 'We both know a colleague from the ward.'],
  ],
  'what two people are or try': [
    ['prompt field', 'self employed', 'We are both self employed.'],
    ['prompt field', 'trying to keep the pub open', 'We are both trying to keep the pub open.'],
  ],
  'what somebody has had in mind is theirs, also as a question': [
    ['question', 'wondering if you ship to Malta', 'I am wondering if you ship to Malta.'],
    ['question', 'ok if i come by', 'Ok if I come by?'],
  ],
  'somebody is to do something': [
    ['benefitForMe', 'him to sign it', 'I would like him to sign it.'],
    ['benefitForMe', 'someone to cover the till', 'I would like someone to cover the till.'],
  ],
  'how one is known, in passing': [
    ['howKnown', 'internet', 'I know of you from the internet.'],
    ['howKnown', 'google', 'I know of you from Google.'],
    ['howKnown', 'customer since 2009', 'I am a customer since 2009.'],
  ],
  'what is offered or wished for in passing': [
    ['benefitForThem', 'free labour on saturdays', 'I can offer free labour on Saturdays.'],
    ['benefitForThem', 'not a lot, a coffee', 'I can offer a coffee.'],
    ['benefitForMe', 'Work experience in may', 'I would welcome work experience in May.'],
    ['reason', 'a complaint about the noise', 'I have a complaint about the noise.'],
    ['reason', 'same street', 'We are in the same street.'],
  ],
  'how long it has been, and what somebody is': [
    ['reason', 'been a while', 'It has been a while.'],
    ['reason', 'motivated, serious, punctual', 'I am motivated, serious, punctual.'],
    ['reason', 'beautiful', 'Beautiful.'],
    ['reason', 'my PD hours lapsed', 'My PD hours lapsed.'],
    ['reason', 'our contract ended', 'Our contract ended.'],
  ],
  'a question behind its condition, or in another language, is asked': [
    [
      'question',
      'out of the ones that survived, what did they do in May',
      'Out of the ones that survived, what did they do in May?',
    ],
    ['question', 'cuánto cobras', 'Cuánto cobras?'],
  ],
  'somebody is offered or wished for with all that is said of them': [
    [
      'benefitForThem',
      'someone who knows what a T2 is and can work nights',
      'I can offer someone who knows what a T2 is and can work nights.',
    ],
    ['benefitForMe', 'somebody who has done it', 'I would welcome somebody who has done it.'],
  ],
  'what stands in brackets makes no sentence of what is around it': [
    [
      'benefitForThem',
      'money for the owner (they pay ok), and credit in the titles',
      'I can offer money for the owner (they pay ok), and credit in the titles.',
    ],
    ['benefitForMe', 'the recipe (I will not tell)', 'I would welcome the recipe (I will not tell).'],
    ['reason', 'Your ad (I saw it late) helped us', 'Your ad (I saw it late) helped us.'],
  ],
  'what does not go together stays in its own words': [
    ['benefitForThem', 'shoots that now go to the north', 'I can offer shoots that now go to the north.'],
    ['benefitForThem', 'greetings and that I passed well', 'Greetings and that I passed well.'],
    ['benefitForMe', 'faster permit', 'I would welcome a faster permit.'],
    ['howKnown', 'football', 'I know of you from football.'],
  ],
  'a question in brackets ends no sentence': [
    [
      'prompt work',
      'paper on companions in labour (in Malawi?)',
      'Thank you for your paper on companions in labour (in Malawi?).',
    ],
  ],
};

for (const [kind, rows] of Object.entries(kinds)) {
  test.each(rows)(`${kind}: %s, %j`, (place, typed, sentence) => {
    expect(sentenceOf(place, typed)).toBe(sentence);
  });
}
