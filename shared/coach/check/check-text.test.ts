import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englishPack } from '../../../test/support/english-pack.ts';
import { emptyAnswers } from '../../compose/empty-draft.ts';
import { emptyProfile } from '../../compose/empty-profile.ts';
import type { Answers } from '../../model/draft.ts';
import type { Noted } from '../known/person-facts.ts';
import { checkText } from './check-text.ts';

const answers: Answers = {
  ...emptyAnswers,
  name: 'Priya Raman',
  role: 'Data lead',
  company: 'Harbour Rail',
  location: 'Leeds',
  prompt: 'your talk on dwell times in Leeds',
  reason: 'you asked for open data, and we have three years of it',
  benefitForThem: 'share our logs of 40 stations',
  question: 'Do you model per door?',
  commonConnections: ['Dana Ortiz'],
};

const noted: Noted = {
  answers,
  profile: {
    ...emptyProfile,
    name: 'Sam Okafor',
    role: 'Transport analyst',
    company: 'Northline',
    location: 'York',
    work: 'I model waiting times',
  },
  known: { notes: ['Her paper came out in March 2023, 64 pages.', 'Grew up in Norway.'], messages: [] },
};

const check = (text: string, known: Noted = noted) => checkText(text, known, englishPack);

/** What is doubted in a sentence of a message, each with its kind. */
function doubted(sentence: string, known: Noted = noted): readonly string[] {
  const text = `Hi Priya, ${sentence}\nSam`;
  return check(text, known).flatMap(({ doubts }) =>
    doubts.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
  );
}

describe('what is noted is not doubted', () => {
  test.each([
    'thank you for your talk in Leeds.',
    'your lecture on dwell times was the best of the day.',
    'I can share our logs of forty stations.',
    'we have 3 years of open data.',
    'we have thirty-six months of open data.',
    'Dana Ortiz and I model waiting times.',
    'as a transport analyst I wait for a living.',
    'I am an analyst at Northline.',
    'you are the data lead at HARBOUR RAIL.',
    'how is Norwegian weather?',
    'your paper of March 2023 has sixty-four pages.',
    'your paper of 03/2023 is on my desk.',
    'would Tuesday suit you for fifteen minutes?',
    'I have two questions for the two of us.',
    'I would be glad to meet you for a chat.',
    'I hope your week is good, and thank you for your time.',
    'I ate half of my lunch over it.',
    'may I ask how you model a door?',
    'that HR question made me smile.',
    'dwell times are everywhere.',
  ])('%s', (sentence) => {
    expect(doubted(sentence)).toEqual([]);
  });
});

describe('what is not noted is doubted', () => {
  test.each([
    ['thank you for your talk in Sheffield.', 'place: Sheffield'],
    ['Ben Hart told me to write.', 'name: Ben Hart'],
    ['I loved your work at Coastline Ferries.', 'name: Coastline Ferries'],
    ['I can share our logs of 400 stations.', 'number: 400 stations'],
    ['we have five years of open data.', 'number: five years'],
    ['we have data of 2019.', 'number: 2019'],
    ['delays went down by a quarter.', 'number: quarter'],
    ['delays went down by half.', 'number: half'],
    ['your paper of June 2023 is on my desk.', 'number: June'],
    ['your paper came out last summer.', 'number: summer'],
    ['we sent it last Friday.', 'number: Friday'],
    ['as a train driver I wait for a living.', 'role: train driver'],
    ['you are the director of Harbour Rail.', 'role: director'],
    ['as a senior transport analyst I wait.', 'role: senior transport analyst'],
    ['as head of marketing I wait.', 'role: head of marketing'],
    ['your engineers built it.', 'role: engineers'],
    ['I was your student in York.', 'role: student'],
    ['I loved your podcast.', 'event: podcast'],
    ['congratulations on your new kiln!', 'event: on your new kiln'],
    ['congratulations on the prize.', 'event: on the prize'],
    ['it was good when we met.', 'event: met'],
    ['it was good to meet you.', 'event: meet'],
    ['thank you for our call.', 'event: call'],
    ['you won, I hear.', 'event: won'],
    ['you joined the board, I hear.', 'event: joined'],
    ['after your promotion you have less time.', 'event: promotion'],
    ['I work as a dockhand.', 'role: dockhand'],
    ['I am on the transport committee.', 'role: on the transport committee'],
    ['you are with the army, I hear.', 'role: with the army'],
    ['my patients wait longer.', 'role: patients'],
    ['your pupils wait longer.', 'role: pupils'],
    ['I sing bass.', 'role: sing bass'],
    ['I am studying medicine.', 'role: studying medicine'],
    ['we exchanged letters.', 'event: exchanged'],
    ['you asked me for logs in spring.', 'event: asked'],
    ['thank you for showing me the depot.', 'event: showing'],
    ['after the fire you had less time.', 'event: fire'],
    ['your team got a new roof.', 'event: got'],
    ['I hear that Rail has got a new roof.', 'event: got'],
    ['I read the interview with you.', 'event: interview'],
  ])('%s', (sentence, expected) => {
    expect(doubted(sentence)).toContain(expected);
  });
});

describe('what is done, served or seen is not doubted where the notes tell of it, or where it tells of nothing', () => {
  test.each([
    'your logs made my day.',
    'I was in the audience in Leeds.',
    'I was there in Leeds.',
    'my trains wait longer.',
    'you asked for open data.',
    'thank you for sharing the logs.',
    'I am on the train.',
    'it works as a model.',
    'did your students count the doors?',
    'your talk came at the right time.',
  ])('%s', (sentence) => {
    expect(doubted(sentence)).toEqual([]);
  });

  test('those whom a noted trade serves are taken for granted', () => {
    const teacher: Noted = { ...noted, profile: { ...noted.profile, role: 'Chemistry teacher' } };
    expect(doubted('my pupils wait longer.', teacher)).toEqual([]);
  });

  test('what is noted of theirs is known', () => {
    const grown: Noted = { ...noted, known: { notes: ['Harbour Rail doubled its trains.'], messages: [] } };
    expect(doubted('I hear that Harbour Rail has doubled its trains.', grown)).toEqual([]);
  });
});

describe('work that is said by a verb is doubted where it is not noted of the one who does it', () => {
  test.each([
    ['I run the night kitchen.', 'role: run the night kitchen'],
    ['I also look after the accounts.', 'role: look after the accounts'],
    ['I teach chemistry.', 'role: teach chemistry'],
    ['you manage a care home, I hear.', 'role: manage a care home'],
    ['I am someone who sells boats.', 'role: sells boats'],
    ['with my background in law I read slowly.', 'role: background in law'],
    ['I work in marketing.', 'role: work in marketing'],
    ['you own a transport firm.', 'role: own a transport firm'],
  ])('%s', (sentence, expected) => {
    expect(doubted(sentence)).toEqual([expected]);
  });

  test.each([
    'I manage to wait.',
    'I run out of stations by noon.',
    'you lead your data well.',
    'I lead my children to the station.',
    'I work in the evenings.',
    'do you run night trains?',
    'I run a model of waiting times.',
    'they run a shop.',
    'I own transport data.',
    'you lead the data people.',
  ])('nothing in: %s', (sentence) => {
    expect(doubted(sentence)).toEqual([]);
  });
});

describe('that they were seen or heard is noted by what they gave', () => {
  const wrote: Noted = { ...noted, answers: { ...answers, prompt: 'your essay on dwell times' } };

  test.each([
    ['I saw you at the fair in Leeds.', 'event: saw'],
    ['I loved hearing you in Leeds.', 'event: hearing'],
    ['you lectured on doors.', 'event: lectured'],
    ['the workshop you gave was good.', 'event: workshop'],
    ['since our last conversation I have counted.', 'event: conversation'],
    ['I heard of your move.', 'event: move'],
  ])('%s', (sentence, expected) => {
    expect(doubted(sentence, wrote)).toContain(expected);
  });

  test.each([
    'I saw you wrote on dwell times.',
    'I saw that you model waiting times.',
    'nothing hears you.',
    'I watched the doors.',
  ])('nothing in: %s', (sentence) => {
    expect(doubted(sentence, wrote)).toEqual([]);
  });

  test('a noted talk is enough', () => {
    expect(doubted('I saw you in Leeds.')).toEqual([]);
    expect(doubted('you lectured on dwell times.')).toEqual([]);
  });
});

describe('a role is looked for with the one it is said of', () => {
  test('their work is not mine, and mine is not theirs', () => {
    expect(doubted('as a transport analyst you will know.')).toEqual(['role: transport analyst']);
    expect(doubted('as data lead I will know.')).toEqual(['role: data lead']);
  });

  test('somebody else of the sender’s is neither of the two, and “here” makes it the sender', () => {
    expect(doubted('I sent it to my head of department.')).toEqual([]);
    const text = 'Tiler here, from York.';
    expect(
      check(text).flatMap(({ doubts }) => doubts.map(({ start, end }) => text.slice(start, end))),
    ).toEqual(['Tiler']);
  });

  test('notes speak of both', () => {
    const known = { notes: ['We are both beekeepers.'], messages: [] };
    expect(doubted('I am a beekeeper too.', { ...noted, known })).toEqual([]);
    expect(doubted('you are a beekeeper too.', { ...noted, known })).toEqual([]);
  });
});

test('that the two have met is noted by a note of it', () => {
  const known = { notes: ['Met in the queue.'], messages: [] };
  expect(doubted('it was good when we met.', { ...noted, known })).toEqual([]);
});

test('what was written to them before counts as noted', () => {
  const known = { notes: [], messages: [{ text: 'I also work for Coastline Ferries.' }] };
  expect(doubted('Coastline Ferries sends its regards.', { ...noted, known })).toEqual([]);
});

describe('what is noted in its place', () => {
  const instead = (sentence: string) =>
    check(`Hi Priya, ${sentence}`).flatMap(({ doubts }) => doubts)[0]?.instead;

  test.each([
    ['thank you for your talk in Sheffield.', 'Leeds'],
    ['how is Harbour Ferries?', 'Harbour Rail'],
    ['I can share our logs of 400 stations.', '40 stations'],
    ['we have five years of open data.', 'three years'],
    ['your paper of June is on my desk.', 'March'],
    ['I am a train driver.', 'Transport analyst'],
    ['you are the director.', 'Data lead'],
  ])('%s', (sentence, expected) => {
    expect(instead(sentence)).toBe(expected);
  });

  test.each(['Ben Hart told me to write.', 'your engineers built it.', 'I loved your podcast.'])(
    'nothing for: %s',
    (sentence) => {
      expect(instead(sentence)).toBeNull();
    },
  );
});

describe('each statement', () => {
  const text =
    'Hi Priya, your talk on dwell times was good. I am a train driver. Ben Hart and I met you. All the best!';

  test('is noted, not noted, against the notes, or says nothing that could be', () => {
    const found = check(text).map(({ start, end, status }) => [text.slice(start, end), status]);
    expect(found).toEqual([
      ['Hi Priya,', 'plain'],
      ['your talk on dwell times was good.', 'noted'],
      ['I am a train driver.', 'against-notes'],
      ['Ben Hart and I met you.', 'not-noted'],
      ['All the best!', 'plain'],
    ]);
  });

  test('is about them, about the sender, or about both', () => {
    expect(check(text).map(({ about }) => about)).toEqual([null, 'them', 'me', 'both', null]);
    expect(check('We both sing.').map(({ about }) => about)).toEqual(['both']);
  });
});

test('a greeting by another name is doubted, whatever word it greets with', () => {
  const found = (text: string) =>
    check(text).flatMap(({ doubts }) => doubts.map(({ start, end }) => text.slice(start, end)));
  expect(found('Dear Petra, your talk was good.')).toEqual(['Petra']);
  expect(found('Bonjour Priya, your talk was good.')).toEqual([]);
  expect(found('Dear Ms Raman, your talk was good.')).toEqual([]);
});

describe('in a language the coach cannot read', () => {
  const german: Noted = {
    ...noted,
    answers: { ...emptyAnswers, name: 'Anna Kessler', prompt: 'Ihr Vortrag von 1764' },
  };

  test('numbers in figures and whole names are found, and nouns are no names', () => {
    const text =
      'Liebe Frau Kessler, Ihr Vortrag von 1846 war gut. Martin Obermaier hat mir von der Werkstatt erzählt.';
    const found = check(text, german).flatMap(({ doubts }) => doubts);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['1846', 'Martin Obermaier']);
  });
});

test('spans lie within their statements, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      for (const { start, end, doubts } of check(text))
        for (const doubt of doubts) {
          expect(doubt.start).toBeGreaterThanOrEqual(start);
          expect(doubt.end).toBeLessThanOrEqual(end);
          expect(doubt.end).toBeGreaterThan(doubt.start);
        }
    }),
  );
});

test('a text that repeats what is noted is never doubted', () => {
  for (const text of [answers.prompt, answers.reason, answers.benefitForThem, answers.question])
    expect(doubted(`${text}.`)).toEqual([]);
});
