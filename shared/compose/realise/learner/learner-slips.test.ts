/** Slips of grammar that learners make: what each kind mends, and what it leaves alone. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../../test/support/english.ts';
import { learnerSlips, withLearnerSlipsMended } from './learner-slips.ts';

type Examples = {
  /** What is typed, and how it is usually written. */
  readonly mends: readonly (readonly [typed: string, usual: string])[];
  /** What looks like it and is as it should be. */
  readonly leaves: readonly string[];
};

const examples: Readonly<Record<keyof typeof learnerSlips, Examples>> = {
  leftOutBe: {
    mends: [
      ['I looking for a tutor', 'I am looking for a tutor'],
      ['I can show how we doing it', 'I can show how we are doing it'],
      ['we now building a kiln', 'we are now building a kiln'],
    ],
    leaves: ['she quitting the board', 'you seeing it first', 'they being late', 'I run, she swims'],
  },
  beBeforeVerb: {
    mends: [
      ['I am agree with your post', 'I agree with your post'],
      ["I'm work in a bakery", 'I work in a bakery'],
      ['we are live in Graz', 'we live in Graz'],
      ['Ada told me of you, she is work on your ward', 'Ada told me of you, she works on your ward'],
    ],
    leaves: [
      'we are work colleagues',
      'she is work of art enough',
      'I am live on air',
      'we are study partners',
      'I am come what may',
    ],
  },
  toAfterModal: {
    mends: [
      ['I can to help you', 'I can help you'],
      ['Can you please to tell me', 'Can you please tell me'],
      ['we will not to wait', 'we will not wait'],
    ],
    leaves: [
      'I do what I can to help',
      'as much as we can to learn',
      'the will to learn',
      'is it must to know German',
    ],
  },
  formAfterDo: {
    mends: [
      ['Did you went alone?', 'Did you go alone?'],
      ["I didn't knew it", "I didn't know it"],
      ['What does it costs?', 'What does it cost?'],
    ],
    leaves: [
      'Do you found charities?',
      'Do you saw your own boards?',
      'what you did helped me',
      'what did you used to do',
      'the work we do helps',
      'did you make it',
    ],
  },
  doBeforeModal: {
    mends: [['Do you can recommend a book?', 'Can you recommend a book?']],
    leaves: ['Do you can fruit?', 'what you do can help'],
  },
  feltByMe: {
    mends: [
      ['I am very interesting in bees', 'I am very interested in bees'],
      ['we are exciting about it', 'we are excited about it'],
    ],
    leaves: ['it is interesting for me', 'your talk is exciting to us', 'I am boring company'],
  },
  leftOutWas: {
    mends: [
      ['I born in Split', 'I was born in Split'],
      ['we born there', 'we were born there'],
    ],
    leaves: ['I was born in Split', 'her first born'],
  },
  pastAfterHave: {
    mends: [
      ['I have saw your talk', 'I have seen your talk'],
      ['we have already went there', 'we have already gone there'],
    ],
    leaves: ['The hens we have came from your flock', 'I have seen it', 'what I have did not help'],
  },
  yourForYouAre: {
    mends: [
      ['I saw that your hiring two planners', "I saw that you're hiring two planners"],
      ['I heard your looking for altos', "I heard you're looking for altos"],
    ],
    leaves: [
      'I saw your hiring page',
      'your teaching the class helped',
      'I read your writing guide',
      'I know your teaching',
    ],
  },
  thirdPersonOfWho: {
    mends: [
      ['you get a nurse who already know the ward', 'you get a nurse who already knows the ward'],
      ['I need an honest person who have time', 'I need an honest person who has time'],
    ],
    leaves: [
      'one of the nurses who know the ward',
      'a team who know the ward',
      'a few people who know',
      'two nurses who know the ward',
      'a nurse who knew the ward',
      'the nurse that they know',
      'cups with a handle that stack',
    ],
  },
  thirdPerson: {
    mends: [
      ['he work with my sister', 'he works with my sister'],
      ['I know her and she teach well', 'I know her and she teaches well'],
      ['it help me a lot', 'it helps me a lot'],
    ],
    leaves: [
      'You and he share a studio',
      'My sister and she sing',
      'She need not worry',
      'I suggest he come',
      'does she teach',
      'she put it there',
      'let him go',
      'so that it work',
      'he advised me',
    ],
  },
  thirdPersonOfDo: {
    mends: [
      ["he don't answer", "he doesn't answer"],
      ['it have a bug', 'it has a bug'],
    ],
    leaves: ['should he have time', 'does she have a shop', 'what they do not say'],
  },
  nameAndVerb: {
    mends: [
      ['Radek say you are honest', 'Radek says you are honest'],
      ['my teacher recommend you to me', 'my teacher recommends you to me'],
    ],
    leaves: [
      'let my boss know that',
      'People say you are fair',
      'my teachers recommend you',
      'my boss said so',
    ],
  },
  thirdOfMany: {
    mends: [
      ['I works in Graz', 'I work in Graz'],
      ['we has two shops', 'we have two shops'],
      ['people says it is good', 'people say it is good'],
    ],
    leaves: ['a study on thank-you notes', 'she works in Graz', 'one of you works there'],
  },
  thereIsMany: {
    mends: [['there is many people here', 'there are many people here']],
    leaves: ['there is much to say', 'there is one shop'],
  },
  lasted: {
    mends: [
      ['I work here since 5 years', 'I have worked here for 5 years'],
      ['I am living in Porto since 2019', 'I have been living in Porto since 2019'],
      ['Since ten years I bake', 'For ten years I have baked'],
      ['I know her since school', 'I have known her since school'],
      ['I follow your blog from two years', 'I have followed your blog for two years'],
      ['I read it since long time', 'I have read it for a long time'],
      ['I have the licence since 5 years', 'I have had the licence for 5 years'],
      ['we search a flat since months', 'we have searched for a flat for months'],
      ['we are using it since last 2 years', 'we have been using it for the last 2 years'],
    ],
    leaves: [
      'I have worked here since 2019',
      'We haven’t spoken since June',
      'I fear we sieve at 2 mm since May',
      'I want to talk since you ask',
      'we can show documents from two years',
      'our roof leak since two years',
      'since 5 years ago',
    ],
  },
  veryBeforeVerb: {
    mends: [['I very like your pictures', 'I really like your pictures']],
    leaves: ['I am very like him', 'I like it very much'],
  },
  leftOutTo: {
    mends: [
      ['I need find a room', 'I need to find a room'],
      ['I want change to UX', 'I want to change to UX'],
      ['I want exchange experience', 'I want to exchange experience'],
    ],
    leaves: ['I need help', 'I want change', 'what we need is time'],
  },
  lookingForward: {
    mends: [['I look forward to hear from you', 'I look forward to hearing from you']],
    leaves: ['looking forward to meetings', 'a step forward to meet demand'],
  },
  verbAfterPreposition: {
    mends: [
      ['I am interested in learn it', 'I am interested in learning it'],
      ['thank you for accept me', 'thank you for accepting me'],
      ['a visit for learn how you do it', 'a visit to learn how you do it'],
    ],
    leaves: [
      'thank you for everything you do',
      'for Excel users',
      'thanks for help',
      'interested in work',
      'you asked for dwell-time data, and we have it',
    ],
  },
  toAfterPreposition: {
    mends: [
      ['without to open another shop', 'without opening another shop'],
      ['I write for to ask you', 'I write to ask you'],
      ['instead to wait', 'instead of waiting'],
      ['I visit you for to know it', 'I visit you to know it'],
    ],
    leaves: ['I am for it', 'something to live for to the end'],
  },
  wantThat: {
    mends: [
      ['I want that she tries our bread', 'I want her to try our bread'],
      ['Do you want that I send it?', 'Do you want me to send it?'],
    ],
    leaves: ['I want that job', 'the one I want that you made'],
  },
  thinkTo: {
    mends: [['I think to apply there', 'I am thinking of applying there']],
    leaves: ['I think to myself', 'I think it is right'],
  },
  eachOther: {
    mends: [['we have seen us at the fair', 'we have seen each other at the fair']],
    leaves: ['they met us there'],
  },
  countedMass: {
    mends: [
      ['I need some advices', 'I need some advice'],
      ['these informations are useful', 'this information is useful'],
      ['Advices for my career', 'Advice for my career'],
    ],
    leaves: ['she researches bees', 'some advice'],
  },
  articleOfMass: {
    mends: [
      ['I need an advice', 'I need some advice'],
      ['you gave me a good advice', 'you gave me good advice'],
    ],
    leaves: ['an information desk', 'a research project', 'a feedback form', 'an advice line'],
  },
  muchOrMany: {
    mends: [
      ['How many time do you need?', 'How much time do you need?'],
      ['so much people came', 'so many people came'],
    ],
    leaves: [
      'how much people pay for a haircut',
      'how much teachers earn',
      'How many work with you?',
      'so much news',
      'too much logistics',
      'how many times',
    ],
  },
  manyOfOne: {
    mends: [
      ['we have 6 new fridge trailer', 'we have 6 new fridge trailers'],
      ['I work 3 day a week', 'I work 3 days a week'],
      ['she solved many problem', 'she solved many problems'],
      ['two child', 'two children'],
    ],
    leaves: [
      'a 3 day course',
      'our 10 minute survey',
      'I drive bus 14',
      'class 12 student',
      'turn it 90 degrees',
      'I have 20 min today',
      'the 2019 conference',
      '6 months contract',
      'three people building it',
      'one of many men',
    ],
  },
  oneOfMany: {
    mends: [['one of your student', 'one of your students']],
    leaves: [
      'One of your team told me',
      'one of your family',
      'one of your students',
      'one of the family',
      'next to the one of your student',
    ],
  },
  yearsOf: {
    mends: [['I have 10 years experience', 'I have 10 years of experience']],
    leaves: ['10 years’ experience'],
  },
  everyOne: {
    mends: [
      ['I bake every days', 'I bake every day'],
      ['we help each others', 'we help each other'],
    ],
    leaves: ['every two days', 'each other'],
  },
  thisOfMany: {
    mends: [['this people', 'these people']],
    leaves: ['this years show', 'this news'],
  },
  friendsWith: {
    mends: [['I want to make friend with you', 'I want to make friends with you']],
    leaves: ['make a friend with benefits', 'make friends with you'],
  },
  childrensBook: {
    mends: [['she draws children books', 'she draws children’s books']],
    leaves: ['my children'],
  },
  oneThing: {
    mends: [
      ['time for short call', 'time for a short call'],
      ['I need new supplier', 'I need a new supplier'],
      ['we run small bakery', 'we run a small bakery'],
      ['I have question about it', 'I have a question about it'],
      ['I look for internship', 'I look for an internship'],
      ['I want to work with illustrator', 'I want to work with an illustrator'],
      ['you get reliable electrician', 'you get a reliable electrician'],
    ],
    leaves: [
      'I work in private practice',
      'I print on old paper',
      'I need good company',
      'by electric bike',
      'by email',
      'the machine in question',
      'on my own project',
      'an open question',
      'your open studio',
      'do you have room for one more',
      'best partner',
      'for example',
      'with local partners',
      'sheep on steep country',
    ],
  },
  oneOfTrade: {
    mends: [
      ['I am student of biology', 'I am a student of biology'],
      ['I work as nurse in Graz', 'I work as a nurse in Graz'],
      ['he is old friend of my brother', 'he is an old friend of my brother'],
    ],
    leaves: [
      'I am father of two',
      'I am coach to the juniors',
      'I am manager at Boots',
      "your teacher's teacher",
      'he is manager of the mill',
      'I became head cook',
      'she is second engineer',
      'I am friend and foe',
    ],
  },
  ownThing: {
    mends: [['I have own van', 'I have my own van']],
    leaves: ['I have my own van', 'those I have own nothing'],
  },
  theSame: {
    mends: [
      ['We will attend same conference', 'We will attend the same conference'],
      ['we were in same class', 'we were in the same class'],
    ],
    leaves: ['same problem here', 'at the same time', 'we are all the same', 'of that same year'],
  },
  anotherOne: {
    mends: [
      ['I want to work in other city', 'I want to work in another city'],
      ['a friend in other country', 'a friend in another country'],
    ],
    leaves: ['in the other city', 'in other cities', 'for other people'],
  },
  discussAbout: {
    mends: [['let us discuss about the plan', 'let us discuss the plan']],
    leaves: ['a discussion about it', 'we discuss it about once a week'],
  },
  explainMe: {
    mends: [['you explained me the kiln', 'you explained to me the kiln']],
    leaves: ['you explained it to me', 'show me the kiln'],
  },
  sendToYou: {
    mends: [['I can send to you the samples', 'I can send you the samples']],
    leaves: ['I can send it to you', 'send to you and the others'],
  },
  askToYou: {
    mends: [['I would like to ask to you something', 'I would like to ask you something']],
    leaves: ['what I ask of you', 'a help to you', 'what I tell, to you it is new'],
  },
  contactWith: {
    mends: [['how can I contact with you', 'how can I contact you']],
    leaves: ['keep contact with you', 'in contact with you'],
  },
  reachTo: {
    mends: [['I want to reach to you', 'I want to reach out to you']],
    leaves: ['I want to reach out to you', 'the reach to you'],
  },
  answerToMe: {
    mends: [['could you answer to me', 'could you answer me']],
    leaves: ['your answer to me', 'an answer to my question'],
  },
  listenYou: {
    mends: [['I listened your talk', 'I listened to your talk']],
    leaves: ['I listened to your talk', 'listen carefully'],
  },
  waitYou: {
    mends: [['I wait your answer', 'I wait for your answer']],
    leaves: ['I wait for your answer', 'wait a year'],
  },
  lookingFor: {
    mends: [['I am looking a new job', 'I am looking for a new job']],
    leaves: ['I am looking a bit tired', 'I am looking for a job', 'it is looking good'],
  },
  searchFor: {
    mends: [['I search a job in your city', 'I search for a job in your city']],
    leaves: ['we search the archive', 'a job search'],
  },
  interestedIn: {
    mends: [['we are interested for your course', 'we are interested in your course']],
    leaves: ['interested to know', 'interested at all'],
  },
  dependsOn: {
    mends: [['it depends of the public', 'it depends on the public']],
    leaves: ['it depends of course on you', 'it depends on you'],
  },
  nearOf: { mends: [['I live near of your shop', 'I live near your shop']], leaves: ['the near of kin'] },
  speakMe: {
    mends: [['he speaks me about you', 'he speaks to me about you']],
    leaves: ['he speaks to me about you'],
  },
  haveNot: {
    mends: [['the staff have not time', 'the staff have no time']],
    leaves: ['we have not seen it', 'they have not timed it'],
  },
  marriedTo: {
    mends: [['she is married with my cousin', 'she is married to my cousin']],
    leaves: ['newly married'],
  },
  participateIn: {
    mends: [['I participated at your course', 'I participated in your course']],
    leaves: ['we participate on Saturdays', 'I participated in it'],
  },
  specialisedIn: {
    mends: [['we are specialised on roofs', 'we are specialised in roofs']],
    leaves: ['a specialist in roofs'],
  },
  proudOf: { mends: [['I am proud for my work', 'I am proud of my work']], leaves: ['proud to help'] },
  responsibleFor: {
    mends: [['I am responsible of the shop', 'I am responsible for the shop']],
    leaves: ['responsible people'],
  },
  differentFrom: {
    mends: [['it is different of yours', 'it is different from yours']],
    leaves: ['a different kind of job'],
  },
  similarTo: { mends: [['it is similar with ours', 'it is similar to ours']], leaves: ['similar to ours'] },
  agreeWith: {
    mends: [['I agree to your opinion', 'I agree with your opinion']],
    leaves: ['I agree to the terms'],
  },
  sameAs: { mends: [['the same like you', 'the same as you']], leaves: ['the same I like'] },
  accordingTo: {
    mends: [['according with the plan', 'according to the plan']],
    leaves: ['according to the plan'],
  },
  inMyOpinion: { mends: [['by my opinion it works', 'in my opinion it works']], leaves: ['in my opinion'] },
  assistTo: {
    mends: [['I will assist to your talk', 'I will attend your talk']],
    leaves: ['I will assist you'],
  },
  assistedTo: {
    mends: [['I assisted to her conference', 'I attended her conference']],
    leaves: ['I assisted at a birth'],
  },
  attendTo: {
    mends: [['I attended to your webinar', 'I attended your webinar']],
    leaves: ['attend to the patients'],
  },
  visitedTalk: {
    mends: [['I visited your lecture', 'I attended your lecture']],
    leaves: ['I visited your shop'],
  },
  metAt: {
    mends: [['I met you on the fair in Graz', 'I met you at the fair in Graz']],
    leaves: ['my friend was on her course', 'I saw you on the panel', 'your talk on the conference'],
  },
  metAtBare: {
    mends: [['we met on fair', 'we met at the fair']],
    leaves: ['I was in event management', 'we met at the fair', 'we met in May'],
  },
  onTheInternet: {
    mends: [['I saw it in internet', 'I saw it on the internet']],
    leaves: ['in internet cafes'],
  },
  fromTheInternet: {
    mends: [['I know you from internet', 'I know you from the internet']],
    leaves: ['from internet forums'],
  },
  onSite: {
    mends: [['I saw your video in YouTube', 'I saw your video on YouTube']],
    leaves: ['I work in YouTube ads'],
  },
  onDay: {
    mends: [['I am free in Monday', 'I am free on Monday']],
    leaves: ['In Sunday school', "in Sunday's paper", 'on Monday'],
  },
  inMonth: { mends: [['we met on June', 'we met in June']], leaves: ['on June 5', 'on 5 June'] },
  inLast: {
    mends: [['I met you in last May', 'I met you last May']],
    leaves: ['in the last year', "in last month's paper", 'in last year of school'],
  },
  tellMe: { mends: [['can you say me how', 'can you tell me how']], leaves: ['can you say it to me'] },
  teachMe: {
    mends: [['can you learn me how to weld', 'can you teach me how to weld']],
    leaves: ['to learn more'],
  },
  lendMe: {
    mends: [['could you borrow me a drill', 'could you lend me a drill']],
    leaves: ['could I borrow a drill'],
  },
  remindsMe: {
    mends: [['your photo remembers me of my village', 'your photo reminds me of my village']],
    leaves: ['she remembers me to this day', 'he remembers me from school'],
  },
  remindsMeOf: {
    mends: [['it reminds me to my village', 'it reminds me of my village']],
    leaves: ['it reminds me to call you'],
  },
  makeMistakes: { mends: [['I do many mistakes', 'I make many mistakes']], leaves: ['we make mistakes'] },
  doSport: {
    mends: [['we make sport together', 'we do sport together']],
    leaves: ['we make sport kit', 'You make yoga simple', 'we do sport'],
  },
  verbFirst: {
    mends: [['when start the next course?', 'when does the next course start?']],
    leaves: ['when does it start?', 'where you start the day'],
  },
  whatDoYouCall: {
    mends: [['how do you call this tool?', 'what do you call this tool?']],
    leaves: ['how do you do'],
  },
  howLong: { mends: [['How long time does it take?', 'How long does it take?']], leaves: ['how long ago'] },
};

const kinds = Object.entries(examples);
const mended = (text: string) => withLearnerSlipsMended(text, english);

describe.each(kinds)('%s', (name, { mends, leaves }) => {
  test.each(mends)('%s: %s', (typed, usual) => {
    expect(mended(typed)).toBe(usual);
    const slip = learnerSlips[name as keyof typeof learnerSlips];
    expect(slip({ text: typed, tokens: english.read(typed), language: english })).not.toEqual([]);
  });

  test.each(leaves)('leaves “%s”', (typed) => {
    const slip = learnerSlips[name as keyof typeof learnerSlips];
    expect(slip({ text: typed, tokens: english.read(typed), language: english })).toEqual([]);
  });
});

test('what was mended is right, so that it is mended once', () => {
  const again = kinds
    .flatMap(([, { mends }]) => mends.map(([, usual]) => usual))
    .filter((usual) => mended(usual) !== usual);
  expect(again).toEqual([]);
});

test('a capital stays where the words behind it are mended', () => {
  expect(mended('I am free. In Monday I work.')).toBe('I am free. On Monday I work.');
});

test('several slips in one answer are mended together', () => {
  expect(mended('I looking for new partner since two month')).toBe(
    'I have been looking for a new partner for two months',
  );
});
