/** Where the shape of an answer is uncertain, it stays in its own words; and what a careful person would repair. */
import { expect, test } from 'vitest';
import { type Place, realisingAt } from '../../../test/support/realising.ts';

const realisedIn = realisingAt({ recipient: 'Dr Priya Raman', others: ['Dana Ortiz', 'Lee Wong'] });

type Row = readonly [place: Place, typed: string, sentence: string | null];

const kinds: Readonly<Record<string, readonly Row[]>> = {
  'a sentence without its grammar is nobody one knows and no thing': [
    ['prompt person', 'My cousin Levan say write her', 'My cousin Levan say write her.'],
    ['prompt person', 'Tita Baby referred', 'Tita Baby referred.'],
    [
      'prompt person',
      'our driver Tomek tell me about your school',
      'Our driver Tomek tell me about your school.',
    ],
    ['prompt person', 'Tita Baby referred po', 'Tita Baby referred po.'],
    ['prompt person', 'Bev at the bank', 'We both know Bev at the bank.'],
    ['prompt post', 'my aunt Rosa show me the recipe', 'My aunt Rosa show me the recipe.'],
    ['howKnown', 'One of my clients goes to him', 'One of my clients goes to him.'],
    ['howKnown', 'works with my sister', 'Works with my sister.'],
    ['howKnown', 'reads the parish magazine', 'Reads the parish magazine.'],
    [
      'howKnown',
      'A lecture of yours, online, in winter',
      'I know of you from a lecture of yours, online, in winter.',
    ],
    ['howKnown', 'Facebook group of beekeepers', 'I know of you from a Facebook group of beekeepers.'],
  ],
  'what kind of person is known is asked for by the person, a thing is how': [
    [
      'prompt person',
      'The Old Manadonians newsletter',
      'I know of you through the Old Manadonians newsletter.',
    ],
    ['prompt person', 'the parish choir', 'We both know the parish choir.'],
    [
      'prompt past',
      'Bill Tranter, who is a volunteer of yours',
      'We both know Bill Tranter, who is a volunteer of yours.',
    ],
  ],
  'a list of unlike things stays as it is': [
    [
      'benefitForThem',
      '6+ years experience, immediate joiner, ISTQB certified',
      '6+ years experience, immediate joiner, ISTQB certified.',
    ],
    ['benefitForThem', 'own van, hard working, no days off', 'Own van, hard working, no days off.'],
    ['benefitForThem', 'real numbers, anonymised', 'I can offer real numbers, anonymised.'],
    ['benefitForThem', 'the ferry logs', 'I can offer the ferry logs.'],
    ['benefitForThem', 'logs, maps and a boat', 'I can offer logs, maps and a boat.'],
    [
      'benefitForThem',
      'a van, a driver and two free mornings',
      'I can offer a van, a driver and two free mornings.',
    ],
  ],
  'what is denied first is left out, and what follows is said': [
    ['benefitForThem', 'idk. i could send you the results', 'I could send you the results.'],
    ['benefitForThem', 'not sure, I could bring cake', 'I could bring cake.'],
    ['benefitForThem', 'Nothing much, maybe a laugh', 'Maybe I can offer a laugh.'],
    ['benefitForThem', 'dunno - our logs', 'I can offer our logs.'],
    ['benefitForThem', 'Not much I guess. I could show you Iowa', 'I could show you Iowa.'],
    ['benefitForThem', 'A roof. Nothing else', 'I can offer a roof.'],
    ['benefitForThem', 'nothing really sorry', null],
    ['benefitForThem', 'nothing much tbh', null],
    ['benefitForMe', 'idk lol', null],
  ],
  'an infinitive is one though it is typed with question marks': [
    ['reason', 'to say thanks and give it back??', 'I am writing to say thanks and give it back.'],
    ['benefitForMe', 'to see the archive?', 'I would like to see the archive.'],
  ],
  'what others know or do is hoped for': [
    ['benefitForMe', 'that people know', 'I hope that people know.'],
    ['benefitForMe', 'that patients get seen sooner', 'I hope that patients get seen sooner.'],
    ['benefitForMe', 'that job in Leeds', 'I would welcome that job in Leeds.'],
  ],
  'a thing that is told of more closely is the thing': [
    ['prompt post', 'thing you wrote about drivers', 'I read the thing you wrote about drivers.'],
    ['prompt post', 'something you posted on winter tyres', 'I read something you posted on winter tyres.'],
    ['prompt talk', 'thing you said about rents', 'I heard the thing you said about rents.'],
    ['prompt event', 'dinner of 20 years', 'I am writing after the dinner of 20 years.'],
    ['prompt event', 'lunch for volunteers', 'I am writing after the lunch for volunteers.'],
    ['prompt event', 'dinner', null],
  ],
  'a day with a name is an event': [
    ['prompt talk', 'career day', 'I heard you speak at the career day.'],
    ['prompt talk', 'open day at the harbour', 'I heard you speak at the open day at the harbour.'],
    ['prompt talk', 'parents evening', 'I heard you speak at the parents evening.'],
  ],
  'a bare date at the end has its "on"': [
    ['prompt event', 'choir dinner 12th', 'I am writing after the choir dinner on the 12th.'],
    ['prompt event', 'quiz night, 4th November', 'We were both at the quiz night on 4th November.'],
  ],
  'what somebody or something does is told of it, and of nobody else': [
    ['benefitForThem', 'saves time', 'It saves time.'],
    ['benefitForThem', 'reduces food waste', 'It reduces food waste.'],
    ['howKnown', 'talks on bees', 'I know of you from talks on bees.'],
    ['howKnown', 'posts about rents', 'I know of you from your posts about rents.'],
  ],
  'a job that is open is what one writes about': [
    ['prompt field', 'QA opening, Req ID 20718', 'I am writing about the QA opening, Req ID 20718.'],
    ['prompt field', 'night nurse vacancy', 'I am writing about the night nurse vacancy.'],
    ['prompt post', 'job posting for a welder', 'I read your job posting for a welder.'],
  ],
  'what was posted is read, whatever it is called': [
    ['prompt post', 'rant about parking', 'I read your rant about parking.'],
    ['prompt post', 'photo of the flooded weir', 'Thank you for your photo of the flooded weir.'],
  ],
  'a word for a people or a place keeps its capital': [
    ['prompt field', 'Iberian pigs', 'We both work with Iberian pigs.'],
    ['prompt field', 'Victorian houses', 'We both work on Victorian houses.'],
    ['prompt field', 'Vegetarian cooking', 'We both work on vegetarian cooking.'],
  ],
  'capitals are calmed in words of many': [
    [
      'prompt talk',
      'LECTURE ON GAS TURBINE BLADE COATINGS, 4TH NOVEMBER',
      'Thank you for your lecture on gas turbine blade coatings on 4th November.',
    ],
  ],
  'a title is no name of its own': [
    ['question', 'Do you already have insurance dr?', 'Do you already have insurance dr?'],
  ],
  '"its" is "it\'s" before what it is': [
    ['reason', 'its true and nobody else says it', "It's true and nobody else says it."],
    ['question', 'what do you do when its minus 10', "What do you do when it's minus 10?"],
    ['reason', 'I follow the project and its maintainers', 'I follow the project and its maintainers.'],
    ['reason', 'its a mess here', "It's a mess here."],
    ['reason', 'I like its new valve', 'I like its new valve.'],
    ['reason', 'I heard the mill at its loudest', 'I heard the mill at its loudest.'],
    ['reason', 'Our mill has its own', 'Our mill has its own.'],
    ['reason', 'its been three years', "It's been three years."],
  ],
  'a lone doing says too little': [
    ['benefitForMe', 'learning', null],
    ['benefitForMe', 'networking', null],
    ['benefitForMe', 'learning to solder', 'I would value learning to solder.'],
  ],
  'whose wish a later sentence tells goes without saying': [
    ['reason', 'Your flour is the best. Want to buy direct', 'Your flour is the best. I want to buy direct.'],
    [
      'reason',
      'The pipeline crosses my field. Would like to be heard once',
      'The pipeline crosses my field. I would like to be heard once.',
    ],
  ],
  'where two are from they still are': [
    ['prompt past', 'from Tirunelveli', 'We are both from Tirunelveli.'],
    ['prompt past', 'in the sixth form', 'We were both in the sixth form.'],
  ],
  'amounts are things': [
    ['benefitForThem', 'most of it', 'I can offer most of it.'],
    ['benefitForMe', 'some of the seed', 'I would welcome some of the seed.'],
  ],
  '"too" behind what somebody is': [
    ['howKnown', 'nurse too', 'I am a nurse too.'],
    ['prompt field', 'welder too', 'I am a welder too.'],
    ['howKnown', 'stay-at-home dad too', 'I am a stay-at-home dad too.'],
    ['reason', 'stay-at-home mum of three', null],
  ],
  'two halves of a sentence with "both" stay together': [
    [
      'prompt past',
      'Both small shops, both hate the big franchise',
      'Both small shops, both hate the big franchise.',
    ],
    ['prompt field', 'both run cafés, both short of staff', 'We both run cafés, both short of staff.'],
  ],
  'somebody named keeps the capital before whatever they did': [
    [
      'prompt person',
      'Dana walked home with me and told me about you',
      'Dana walked home with me and told me about you.',
    ],
    ['reason', 'Dana walked home with me', 'Dana walked home with me.'],
  ],
};

for (const [kind, rows] of Object.entries(kinds)) {
  test.each(rows)(`${kind}: %s, %j`, (place, typed, sentence) => {
    expect(realisedIn(place, typed).sentence).toBe(sentence);
  });
}

test('who is to do what is asked for in an infinitive is asked, with both sentences to choose', () => {
  const { sentence, problem, choices } = realisedIn('reason', 'To raise a question in Parliament');
  expect([sentence, problem]).toEqual([null, 'unclear-who']);
  expect(choices.map((choice) => choice.sentence)).toEqual([
    'I am writing to raise a question in Parliament.',
    'I would like you to raise a question in Parliament.',
  ]);
});

test.each(['half the village', 'same hairdresser', 'everybody at church'])(
  "no capitals are offered for what is nobody's name: %s",
  (typed) => {
    expect(realisedIn('prompt person', typed).offer).toBeNull();
  },
);

test.each<[Place, string, string | null]>([
  ['prompt talk', 'Conference TransBaltica. She showed it', 'Conference TransBaltica. You showed it'],
  [
    'prompt person',
    'His wife told me at pickup that they are short',
    'Your wife told me at pickup that they are short',
  ],
  ['prompt work', 'my class read it and they laughed', null],
])('is offered to be said to them, where it is about them: %s, %s', (place, typed, offered) => {
  expect(realisedIn(place, typed).offer?.text ?? null).toBe(offered);
});

test('what is said besides stands behind either sentence', () => {
  const { choices } = realisedIn('reason', 'To raise a question in Parliament. One inspector!');
  expect(choices.map((choice) => choice.sentence)).toEqual([
    'I am writing to raise a question in Parliament. One inspector!',
    'I would like you to raise a question in Parliament. One inspector!',
  ]);
});

test.each([
  'To learn how you fire them',
  'To say thank you',
  'to compare our logs',
  'to hire you for the garden',
])('what only the sender can mean is not asked: %s', (typed) => {
  expect(realisedIn('reason', typed).problem).toBeNull();
});
