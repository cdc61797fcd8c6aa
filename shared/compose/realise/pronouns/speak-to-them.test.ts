import { describe, expect, test } from 'vitest';
import { english } from '../../../../test/support/english.ts';
import type { KnownNames } from '../realised-answer.ts';
import { maybeSpeakToThem, speakToThem } from './speak-to-them.ts';

const names = { recipient: 'Priya Raman', others: ['Dana Ortiz', 'Lee Wong'] };

const said = (text: string, known: KnownNames = names) =>
  speakToThem(text, english.read(text), known, english, false);

describe('what is said about the recipient is said to them', () => {
  test.each([
    ['her talk', 'your talk'],
    ['his article on flumes', 'your article on flumes'],
    ['her new parser', 'your new parser'],
    ['I heard her', 'I heard you'],
    ['I heard her in Leeds', 'I heard you in Leeds'],
    ['I met him in Leeds', 'I met you in Leeds'],
    ['the talk was hers', 'the talk was yours'],
    ['she got her first headship at 45', 'you got your first headship at 45'],
    ['the talk was his', 'the talk was yours'],
    ['she wrote it herself', 'you wrote it yourself'],
    ['he built it himself', 'you built it yourself'],
  ])('%s: %s', (text, spoken) => {
    expect(said(text)).toBe(spoken);
  });

  test.each([
    ['she gets access to our logs', 'you get access to our logs'],
    ['he is on the board', 'you are on the board'],
    ['she was on the board', 'you were on the board'],
    ['she has a parser', 'you have a parser'],
    ['he does it by hand', 'you do it by hand'],
    ['she can test it', 'you can test it'],
    ['she often writes about it', 'you often write about it'],
    ['she wrote about it', 'you wrote about it'],
    ['what is she working on', 'what are you working on'],
    ['how does he count them', 'how do you count them'],
    ['where did she go', 'where did you go'],
    ['she bakes at nine', 'you bake at nine'],
    ['she breeds the dark bee', 'you breed the dark bee'],
    ['he coaches girls', 'you coach girls'],
    ['if she couriers them', 'if you courier them'],
    ['he grutzes it', 'you grutz it'],
    ['he tidies up', 'you tidy up'],
    ["she's just finished it", "you've just finished it"],
    ["whether she's ever thought about it", "whether you've ever thought about it"],
    ["he's really helpful", "you're really helpful"],
  ])('with the verb that goes with it: %s', (text, spoken) => {
    expect(said(text)).toBe(spoken);
  });

  test.each([
    ["Priya's talk", 'your talk'],
    ["I liked Priya's talk", 'I liked your talk'],
    ["Priya Raman's talk", 'your talk'],
    ['Priya wrote about it', 'you wrote about it'],
    ['Priya Raman writes about it', 'you write about it'],
    ['Priya is on the board', 'you are on the board'],
    ['priya has a parser', 'you have a parser'],
  ])('by their name: %s', (text, spoken) => {
    expect(said(text)).toBe(spoken);
  });
});

const maybe = (text: string, known: KnownNames) => maybeSpeakToThem(text, english.read(text), known, english);

test.each([
  ['She teaches it and I sell what you need', 'You teach it and I sell what you need'],
  ['We need two schools for Nubrix and hers is one', 'We need two schools for Nubrix and yours is one'],
])('it is asked whether “%s” is about them', (text, spoken) => {
  expect(said(text)).toBeNull();
  expect(maybe(text, names)).toBe(spoken);
});

test.each([
  'a composer who admits he does not know',
  'somebody who has his own tools',
  'She teaches it and you sell it',
])('“%s” may not be about them', (text) => {
  expect(maybe(text, names)).toBeNull();
});

test.each([
  // Who does something to the one that is named is somebody else.
  ['She told Priya I would come and then she told me', 'She told you I would come and then she told me'],
  ['Ben said Priya is building a team', 'Ben said you are building a team'],
  ['I come to Graz in May and I would like to see him', 'I come to Graz in May and I would like to see you'],
  ['He gets a tester who has seen him cry', 'You get a tester who has seen you cry'],
])('“%s” is said to them as “%s”', (text, spoken) => {
  expect(maybe(text, names)).toBe(spoken);
});

test.each([
  'We have a staffie called Biscuit because he goes mad at other dogs',
  'We have an old female, she is 47',
])('an animal is not the recipient: “%s”', (text) => {
  expect(said(text)).toBeNull();
  expect(maybe(text, names)).toBeNull();
});

test('what anybody does in a title of theirs leaves it theirs', () => {
  expect(said('her guide to surviving your first year')).toBe('your guide to surviving your first year');
});

test('what each of two tells of is the language they speak', () => {
  expect(said('I translate from Norwegian to Polish and he from Polish to Norwegian')).toBe(
    'I translate from Norwegian to Polish and you from Polish to Norwegian',
  );
});

test.each([
  ['Footrot. Want to know how she did it', 'Footrot. Want to know how you did it'],
  ['the course of Escola do Pinhal, she sang', 'the course of Escola do Pinhal, you sang'],
])('no name of anybody: “%s”', (text, spoken) => {
  expect(said(text)).toBe(spoken);
});

test('"you" is anybody where the form speaks of the recipient as of her', () => {
  const known = { ...names, spokenOfAs: 'she' as const };
  expect(said('whether her way works when you have no money', known)).toBe(
    'whether your way works when you have no money',
  );
  expect(said('whether her way works when you have no money')).toBeNull();
  expect(said('whether her way is what you have', known)).toBeNull();
});

test('the verb of "it" stays where it points to them', () => {
  expect(said('It was she who told me')).toBe('It was you who told me');
});

test('a piece of theirs tells anybody what to do', () => {
  expect(maybe('Her piece is the first that tells you what to do', names)).toBe(
    'Your piece is the first that tells you what to do',
  );
});

test('what one would like to be is nobody else', () => {
  expect(said('I want to be a manager and she started like me')).toBe(
    'I want to be a manager and you started like me',
  );
});

test('what she is at the end of a sentence is no deed', () => {
  expect(said('she said that she is wrecked')).toBe('you said that you are wrecked');
  expect(said("she's wrecked")).toBe("you're wrecked");
  expect(said("she's baked it")).toBe("you've baked it");
});

test('whoever is told of in a clause is not the one of the next sentence', () => {
  expect(said('I met somebody who lost her keys. She found it')).toBe(
    'I met somebody who lost her keys. You found it',
  );
});

describe('of a woman and a man, only one is the recipient', () => {
  test.each(['He fixed her hamstring', 'she taught him at college', 'her talk on his paper'])(
    'and which one is not guessed: %s',
    (text) => {
      expect(said(text)).toBeNull();
      expect(maybe(text, names)).toBeNull();
    },
  );

  test('where the form tells which one, the other one stays', () => {
    expect(maybe('He fixed her hamstring', { ...names, spokenOfAs: 'he' })).toBe('You fixed her hamstring');
    expect(maybe('He fixed her hamstring', { ...names, spokenOfAs: 'she' })).toBe('He fixed your hamstring');
  });
});

test.each(['your talk', 'I read it', 'they wrote it', 'its data', 'the reeds', ''])(
  'what is not about them stays: “%s”',
  (text) => {
    expect(said(text)).toBeNull();
  },
);

test('what may be about somebody else whom the form knows stays', () => {
  expect(said('I heard Dana and her team')).toBeNull();
  expect(said('we know Wong and he is keen')).toBeNull();
});

test('somebody else who is named after what is said of them changes nothing', () => {
  expect(said('her talk with Dana')).toBe('your talk with Dana');
});

test('without a name, only the pronouns tell', () => {
  const nobody = { recipient: ' ', others: [] };
  expect(said('her talk', nobody)).toBe('your talk');
  expect(said('Priya wrote about it', nobody)).toBeNull();
  expect(said('I heard Dana and her team', nobody)).toBeNull();
});

describe('every verb and every pronoun goes along', () => {
  test.each([
    ['She runs a choir and teaches maths', 'You run a choir and teach maths'],
    ['She also writes and never replies', 'You also write and never reply'],
    ['he sings and he is always late', 'you sing and you are always late'],
    ['does he weave and dye', 'do you weave and dye'],
    ["what's he building", 'what are you building'],
    ["she's been my boss", "you've been my boss"],
    ["she isn't on the board", "you aren't on the board"],
    ["she hasn't replied", "you haven't replied"],
    ['he/she is on the board', 'you are on the board'],
    ['his/her talk', 'your talk'],
    ['a lecture of her, online', 'a lecture of yours, online'],
    ['a book of his', 'a book of yours'],
    ['heard her speak in Leeds', 'heard you speak in Leeds'],
    ['let her know', 'let you know'],
    ['inspire her that her story helped', 'inspire you that your story helped'],
    ['She weaves. Her loom is old. I met her.', 'You weave. Your loom is old. I met you.'],
    ['she says my brother runs and swims', 'you say my brother runs and swims'],
  ])('%s: %s', (text, spoken) => {
    expect(said(text)).toBe(spoken);
  });

  test.each([
    ["Dr. Raman's talk", 'your talk'],
    ['Dr Priya Raman wrote it', 'you wrote it'],
    ["Raman's book", 'your book'],
    ['I met Priya in Leeds', 'I met you in Leeds'],
    ['because Priya knows ferries', 'because you know ferries'],
    ['Priya and I both sang', 'you and I both sang'],
  ])('by a title, a surname, or in the middle: %s', (text, spoken) => {
    expect(said(text)).toBe(spoken);
  });

  test.each(['the Priya Raman Award', 'hello Priya, we met', 'I thank you, Priya', 'I asked Priya and Dana'])(
    'a name that is an address or part of another stays: %s',
    (text) => {
      expect(said(text)).toBeNull();
    },
  );
});

describe('whoever does something is not whom it is done to', () => {
  test.each([
    ['my wife knows her', 'my wife knows you'],
    ['the lady at the bank told me about him', 'the lady at the bank told me about you'],
    ['my brother wants to meet her', 'my brother wants to meet you'],
    ['Tom met her and liked her talk', 'Tom met you and liked your talk'],
    ['my boss asked me to write to her', 'my boss asked me to write to you'],
    ['I have the diary that my uncle got from him', 'I have the diary that my uncle got from you'],
    ['he gets a reader for his book', 'you get a reader for your book'],
    ['gets someone she need not train', 'gets someone you need not train'],
  ])('%s: %s', (text, spoken) => {
    expect(said(text)).toBe(spoken);
  });

  test.each(['my sister showed me her book', 'Bob has MS and she treats him'])(
    'but it may be where something is handed on: %s',
    (text) => {
      expect(said(text)).toBeNull();
    },
  );
});

describe('which of two may have it is asked, with the words of the likelier one', () => {
  test.each([
    ['He gave my brother his first lathe.', 'You gave my brother his first lathe.'],
    ['She drove my wife to her rehearsals.', 'You drove my wife to her rehearsals.'],
    ['She sold my mother her boat.', 'You sold my mother your boat.'],
    ["Her copy of the queen's letters to her cousin", "Your copy of the queen's letters to her cousin"],
    ['My pupil learns from him, and he is shy.', 'My pupil learns from you, and he is shy.'],
    ['My son worked for him, and he gave him a lathe.', 'My son worked for you, and you gave him a lathe.'],
    ['Hunter & Sons said he was retiring.', 'Hunter & Sons said you were retiring.'],
    ['We need a trainer, and he is said to be kind.', 'We need a trainer, and you are said to be kind.'],
  ])('%s', (text, spoken) => {
    expect(said(text)).toBeNull();
    expect(maybeSpeakToThem(text, english.read(text), names, english)).toBe(spoken);
  });

  test.each(['He hired him in 2010.', 'She had often visited her.'])(
    'nobody does it to themselves: %s',
    (text) => {
      expect(said(text)).toBeNull();
      expect(maybeSpeakToThem(text, english.read(text), names, english)).toBeNull();
    },
  );

  test.each([
    [
      'He was my driving teacher, though I doubt he knows it.',
      'You were my driving teacher, though I doubt you know it.',
    ],
    ['I was her babysitter when she was small.', 'I was your babysitter when you were small.'],
    ['My uncle nursed her through her fever.', 'My uncle nursed you through your fever.'],
    ['She taught my brother in her loft', 'You taught my brother in your loft'],
  ])('not where one alone can be meant: %s', (text, spoken) => {
    expect(said(text)).toBe(spoken);
  });
});

test.each([
  'our mechanic can take it on his round. He is in Elmford on Fridays',
  'the courier left his van at our gate. He never came back',
  'I want to show it to the foreman before she retires',
  'we have a blacksmith. He can make the hinges',
  'I asked the caretaker and he has no key',
  'my bandmate broke his wrist. His solo needs a player',
  'our goalie gets back his nerve',
  'the postman showed me his list',
  'my eldest starts his apprenticeship in May',
  'I know a retired smith with time on his hands',
  'the post about the sailor and his dog',
  'the talk about the shepherdess who lost her flock',
  'the examiner gave his word',
  'When a rider falls, is it his fault?',
])('any word for one person may be whom it means: “%s”', (text) => {
  expect(said(text)).toBeNull();
});

test.each([
  ['at the Bread Forum, Lund, she spoke', 'at the Bread Forum, Lund, you spoke'],
  ['FM Summit, Elmford. She spoke', 'FM Summit, Elmford. You spoke'],
  ['I worked for Birch & Lowe and she did too', 'I worked for Birch & Lowe and you did too'],
  ['Photographs she does not have', 'Photographs you do not have'],
  ['Good to hear his voice', 'Good to hear your voice'],
  ['nothing of a diplomat’s boredom is in her book', 'nothing of a diplomat’s boredom is in your book'],
  ['a refresher where she was honest', 'a refresher where you were honest'],
])('no place, firm or thing is: “%s”', (text, spoken) => {
  expect(said(text)).toBe(spoken);
});

test('beside somebody else’s doing, only what is about the recipient is said to them', () => {
  expect(said('tell him about our young keeper, he sings')).toBe('tell you about our young keeper, he sings');
  expect(said('what she said. I met a client and she laughed')).toBe(
    'what you said. I met a client and she laughed',
  );
  const known = { ...names, isSomebodyNamed: true };
  expect(said('my uncle used to work for him', known)).toBe('my uncle used to work for you');
  expect(said('Ilse got her job through Priya')).toBe('Ilse got her job through you');
});

test.each([
  ['His father, God rest him', 'Your father, God rest him'],
  ['her brother told me a story', 'your brother told me a story'],
])('whose somebody is, is told by that: %s', (text, spoken) => {
  expect(said(text)).toBe(spoken);
});

test('a creature is spoken of as people are', () => {
  expect(said('my mare is lame and she needs shoes')).toBeNull();
  expect(said('he has a mare and I want a foal')).toBe('you have a mare and I want a foal');
});

test('what somebody tells of "him" may be about the recipient, and is asked', () => {
  const maybe = (text: string) => maybeSpeakToThem(text, english.read(text), names, english);
  expect(maybe('Bev says he helped the bakery')).toBe('Bev says you helped the bakery');
  expect(maybe('my teacher sent me her name')).toBe('my teacher sent me your name');
  expect(maybe('he told me you are opening a bakery')).toBeNull();
  expect(maybe('the vicar weaves and he sings')).toBeNull();
  expect(maybe('My director says it counts, but she always says so')).toBeNull();
  expect(maybe('My pupils ask who is Aunt Dora and did she find the cat')).toBeNull();
  expect(maybe('what should my driver have with him')).toBeNull();
});

test.each([
  ['if they still need them I have two', 'if you still need them I have two'],
  ['they asked me and I rang them', 'you asked me and I rang you'],
  ['a pond where people can bring their own boats', null],
])('“they” who may be the recipient do what they do to others: %s', (text, expected) => {
  expect(
    speakToThem(
      text,
      english.read(text),
      { recipient: 'Robin Hale', others: [], isSomebodyNamed: false },
      english,
      true,
    ),
  ).toBe(expected);
});

test.each([
  [
    "someone who knows looms, and who she's already met",
    "someone who knows looms, and who you've already met",
  ],
  ['someone who says that she weaves', null],
  [
    'the room which she built and in which my mother spent her evenings',
    'the room which you built and in which my mother spent her evenings',
  ],
])('who does what a clause tells: %s', (text, expected) => {
  expect(said(text)).toBe(expected);
});

describe('what is named and is nobody', () => {
  test.each([
    ['The film Tidewater, where she tells of eels', 'The film Tidewater, where you tell of eels'],
    ['your film Bela, where she tells of eels', null],
    [
      'it is in Spanish and Mapudungun, and her guild made it',
      'it is in Spanish and Mapudungun, and your guild made it',
    ],
    ['it is in Spanish and Bela said her guild made it', null],
    ['Grimsel High, he came to my first lesson', 'Grimsel High, you came to my first lesson'],
    ['Grimsel Pell, he came to my first lesson', null],
    [
      'We both sang, I as the youngest and she as the one who knew the notes',
      'We both sang, I as the youngest and you as the one who knew the notes',
    ],
    ['I met the youngest and she knew the notes', null],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

test('what links nothing opens no clause', () => {
  expect(said('My colleague Ola Pell, who taught there before and speaks about him')).toBe(
    'My colleague Ola Pell, who taught there before and speaks about you',
  );
});

test('nobody but the recipient is the recipient', () => {
  expect(maybe('He said not to let anyone but Priya touch them', names)).toBe(
    'He said not to let anyone but you touch them',
  );
});
