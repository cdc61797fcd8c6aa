/** Kinds of clumsy answers, each with a few that are unlike one another, and the sentence that comes of them. */
import { expect, test } from 'vitest';
import { type Place, realisingAt } from '../../../test/support/realising.ts';

const realised = realisingAt({ recipient: 'Priya Raman', others: ['Dana Ortiz', 'Lee Wong'] });
const sentenceOf = (place: Place, typed: string) => realised(place, typed).sentence;

type Row = readonly [place: Place, typed: string, sentence: string | null];

const kinds: Readonly<Record<string, readonly Row[]>> = {
  'a form in -ing before one countable thing is part of its name': [
    [
      'prompt work',
      'onboarding flow of the orange card',
      'Thank you for your onboarding flow of the orange card.',
    ],
    ['prompt post', 'hiring post from monday', 'I read your hiring post from Monday.'],
    ['benefitForMe', 'building permit', 'I would welcome a building permit.'],
    ['benefitForThem', 'writing your tests', 'I can help by writing your tests.'],
  ],
  'a form in -ing before "of" is a thing': [
    ['benefitForMe', 'understanding of tariffs', 'I would welcome an understanding of tariffs.'],
    ['benefitForThem', 'recording of the concert', 'I can offer a recording of the concert.'],
  ],
  'what is not done is done all the same': [
    [
      'benefitForMe',
      'not having to explain it to every proofreader',
      'I would value not having to explain it to every proofreader.',
    ],
    [
      'benefitForMe',
      'not making the same mistakes twice',
      'I would value not making the same mistakes twice.',
    ],
  ],
  'a number and its unit before one thing': [
    ['benefitForMe', '15 min call', 'I would welcome a 15 min call.'],
    ['prompt post', '4 day work week article in Forbes', 'I read your 4 day work week article in Forbes.'],
    ['benefitForThem', '10 years of costing', 'I can offer 10 years of costing.'],
    ['benefitForThem', 'two mornings a week', 'I can offer two mornings a week.'],
    ['benefitForThem', '3 old looms', 'I can offer 3 old looms.'],
    ['benefitForMe', '8 hour workshop', 'I would welcome an 8 hour workshop.'],
  ],
  'several things without an article': [
    ['benefitForThem', 'calibration curve and the code', 'I can offer a calibration curve and the code.'],
    ['benefitForThem', 'dinner and bed', 'I can offer dinner and bed.'],
    ['benefitForThem', 'early access + free year', 'I can offer early access + free year.'],
  ],
  'what is not counted has no article': [
    ['benefitForThem', 'fish at good price', 'I can offer fish at good price.'],
    ['benefitForMe', 'gossip about the old firm', 'I would welcome gossip about the old firm.'],
  ],
  'a word that leaves it open stands before the sentence': [
    ['benefitForThem', 'maybe some consolation', 'Maybe I can offer some consolation.'],
    ['benefitForMe', 'perhaps a reference', 'Perhaps I would welcome a reference.'],
    ['benefitForThem', 'Also our logs', 'Also I can offer our logs.'],
  ],
  'a noun that could be a verb has a verb of its own': [
    [
      'reason',
      'Term 318 has two different equivalents, both wrong.',
      'Term 318 has two different equivalents, both wrong.',
    ],
    ['reason', 'Term 318 ("Schongang") has two equivalents', 'Term 318 ("Schongang") has two equivalents.'],
    ['reason', 'Demand has doubled since the spring', 'Demand has doubled since the spring.'],
    ['reason', 'share what our team has found', 'I would like to share what our team has found.'],
  ],
  'a thing first, and a sentence behind the comma': [
    [
      'benefitForThem',
      'real numbers from a real ward, I keep a diary',
      'I can offer real numbers from a real ward, I keep a diary.',
    ],
    [
      'benefitForMe',
      "a second maintainer, I'm drowning",
      "I would welcome a second maintainer, I'm drowning.",
    ],
    [
      'benefitForThem',
      'An exchange of experiences; I could share my simulation',
      'I can offer an exchange of experiences; I could share my simulation.',
    ],
    ['benefitForThem', 'Next week, I could show you round', 'Next week, I could show you round.'],
    [
      'benefitForThem',
      'Sizes and weights, written every day from 2009',
      'I can offer sizes and weights, written every day from 2009.',
    ],
    [
      'benefitForThem',
      'A ready field site with 40 farmers already enrolled.',
      'I can offer a ready field site with 40 farmers already enrolled.',
    ],
  ],
  'a place or "too" at the end': [
    ['benefitForMe', 'Ideas for the youngsters here.', 'I would welcome ideas for the youngsters here.'],
    ['benefitForMe', 'friend too', 'I would welcome a friend too.'],
    ['reason', 'UW Madison alum here', 'UW Madison alum here.'],
  ],
  'a later sentence that says what for': [
    [
      'reason',
      'You did what we try to do. To exchange experiences.',
      'You did what we try to do. I am writing to exchange experiences.',
    ],
    ['reason', 'your fog. how', 'I am writing because of your fog. How?'],
  ],
  'a question that begins with its verb': [
    ['question', 'does remote ok include canada', 'Does remote ok include canada?'],
    ['question', 'is next friday any good', 'Is next Friday any good?'],
    ['question', 'can somebody help with the lifts', 'Can somebody help with the lifts?'],
    ['question', 'did nobody object', 'Did nobody object?'],
    ['question', 'hows things', "How's things?"],
    ['benefitForMe', 'have the school bell times', 'I would like to have the school bell times.'],
  ],
  'words in quotation marks are one thing': [
    [
      'prompt post',
      'your post "we\'re hiring artists (remote ok)"',
      'I read your post "we\'re hiring artists (remote ok)".',
    ],
    ['prompt talk', 'talk “Why we left the cloud”', 'Thank you for your talk “Why we left the cloud”.'],
  ],
  'how somebody is known': [
    ['howKnown', 'neighbor of a neighbor', 'I know of you from a neighbor of a neighbor.'],
    ['howKnown', 'common friend', 'I know of you through a common friend.'],
    ['howKnown', 'radio interview', 'I know of you from a radio interview.'],
    ['howKnown', 'former student of mine, class of 1988', 'You are a former student of mine, class of 1988.'],
    ['howKnown', 'youtube', 'I know of you from YouTube.'],
  ],
  'the same thing in the past': [
    ['prompt past', 'same alma mater', 'We share the same alma mater.'],
    ['prompt past', 'same class', 'We were both in the same class.'],
    ['prompt past', 'the same teacher, Mr Bell', 'We share the same teacher, Mr Bell.'],
  ],
  'people whom others deal with': [
    ['prompt field', 'apprentices', 'We both work with apprentices.'],
    ['prompt field', 'midwives', 'We are both midwives.'],
    ['prompt field', 'young patients', 'We both work with young patients.'],
  ],
  'their place of work is nothing to give thanks for': [
    ['prompt work', 'the finance team at Brightwell', 'I am writing about the finance team at Brightwell.'],
    ['prompt work', 'the CAN driver', 'Thank you for the CAN driver.'],
    ['prompt work', 'book about historic windows', 'Thank you for your book about historic windows.'],
  ],
  'a bare thing is what the letter is about': [
    ['reason', 'school traffic', 'I am writing about school traffic.'],
    ['reason', 'swimming lessons for adults', 'I am writing about swimming lessons for adults.'],
    ['reason', '6 years in mobile testing', 'I have 6 years in mobile testing.'],
  ],
  'what somebody is in': [
    ['reason', 'in touch with your colleagues', 'I am in touch with your colleagues.'],
    ['reason', 'in charge of the wards', 'I am in charge of the wards.'],
    ['reason', 'in need of a second opinion', 'I am in need of a second opinion.'],
    ['reason', 'in response to your call', 'I am writing in response to your call.'],
  ],
  'it was great': [
    ['reason', 'Great chatting at Embedded World!', 'It was great chatting at Embedded World.'],
    ['reason', 'lovely meeting you', 'It was lovely meeting you.'],
  ],
  'a smiley ends a sentence': [
    ['benefitForThem', 'bug report :)', 'I can offer a bug report :)'],
    ['benefitForMe', 'gossip ;-)', 'I would welcome gossip ;-)'],
  ],
  'a word that names nobody': [
    ['prompt person', 'mutual', null],
    ['prompt person', 'professional', null],
    ['prompt person', 'ex-colleague', null],
    ['prompt person', 'old colleague from Leeds', 'We both know an old colleague from Leeds.'],
  ],
  'names that the form knows': [
    ['reason', 'dana suggested it', 'Dana suggested it.'],
    ['prompt person', 'lee wong', 'We both know Lee Wong.'],
    ['howKnown', 'through dana', 'I know of you through Dana.'],
  ],
  'a sentence that begins with a word of no certain kind': [
    ['reason', 'Feedback matters to us', 'Feedback matters to us.'],
    ['reason', 'Trains run late here', 'Trains run late here.'],
    ['reason', 'Will said so', 'Will said so.'],
  ],
  "a role that may be either side's": [
    ['reason', 'hiring manager for SDET in Bangalore', null],
    ['reason', 'QA engineer with 6 years of experience', null],
    ['reason', 'an engineer like you', 'I am writing because of an engineer like you.'],
  ],
  'an article goes by the sound': [
    ['work', 'European lawyer', 'I am a European lawyer.'],
    ['work', 'F1 engineer', 'I am an F1 engineer.'],
    ['work', 'one-man builder', 'I am a one-man builder.'],
    ['work', 'studying sediment', 'I am studying sediment.'],
    ['work', 'study sediment', 'I study sediment.'],
    ['work', 'letting agent', 'I am a letting agent.'],
    ['work', 'MRI technician', 'I am an MRI technician.'],
    ['work', 'UX designer', 'I am a UX designer.'],
    ['work', 'honest broker', 'I am an honest broker.'],
    ['work', 'university lecturer', 'I am a university lecturer.'],
  ],
  'an invitation': [
    ['reason', 'Come back on a saturday', 'Come back on a Saturday.'],
    ['reason', 'come through the studio', 'Come through the studio.'],
    ['reason', 'join your lab', 'I would like to join your lab.'],
  ],
  'a later sentence with "also"': [
    [
      'benefitForThem',
      'co-authorship. Also Indian case law',
      'I can offer co-authorship. Also Indian case law.',
    ],
  ],
};

test.each(Object.entries(kinds).flatMap(([kind, rows]) => rows.map((row) => [kind, ...row] as const)))(
  '%s: %s “%s” → %s',
  (_, place, typed, sentence) => {
    expect(sentenceOf(place, typed)).toBe(sentence);
  },
);
