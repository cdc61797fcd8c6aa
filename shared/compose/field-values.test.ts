import { describe, expect, it } from 'vitest';
import { makeDraft } from '../../test/support/core-in-folder.ts';
import { countedReading } from '../../test/support/counted-reading.ts';
import { english } from '../../test/support/english.ts';
import { usableTemplate } from '../template/usable.ts';
import { isForms } from '../template/values.ts';
import { emptyAnswers } from './empty-draft.ts';
import { emptyProfile } from './empty-profile.ts';
import { fieldValues, openingOf } from './field-values.ts';
import { answeredFields, listenerOf, realisedAnswer, sentencesOf } from './realised-answers.ts';

const profile = {
  ...emptyProfile,
  name: ' Sam Okafor ',
  role: ' Planner ',
  company: ' Harbour Rail ',
  location: ' Leeds ',
  work: ' I draw timetables ',
};

it('gives every answer to the field of its own, without the spaces around it', () => {
  const answers = {
    ...emptyAnswers,
    name: ' Ana Maria Sol ',
    role: ' Botanist ',
    company: ' Reed & Co ',
    location: ' Porto ',
    howKnown: ' you taught my sister ',
    commonConnections: ['Dana Ortiz'],
    sharedInterests: ['reeds', 'rail'],
    reason: ' because you know reeds ',
    prompt: ' your new garden ',
    benefitForThem: ' share our seeds ',
    benefitForMe: ' see your reeds ',
    question: ' what comes next ',
    compellingAnswer: ' You know reeds ',
  };
  expect(fieldValues({ answers, customValues: { station: ' Meadowhall ' } }, profile, english)).toMatchObject(
    {
      last_name: expect.stringContaining('Sol'),
      full_name: 'Ana Maria Sol',
      role: 'Botanist',
      company: 'Reed & Co',
      location: 'Porto',
      how_known: { sentence: 'You taught my sister.', clause: 'you taught my sister' },
      prompt: { sentence: 'I am writing about your new garden.', phrase: 'your new garden' },
      reason: { sentence: 'I am writing because you know reeds.', clause: 'you know reeds', phrase: null },
      common_connections: ['Dana Ortiz'],
      shared_interests: ['reeds', 'rail'],
      benefit_for_them: { sentence: 'I can share our seeds.' },
      benefit_for_me: { sentence: 'I would like to see your reeds.' },
      question: { sentence: 'What comes next?', clause: null },
      compelling_answer: { sentence: 'You know reeds.' },
      my_name: 'Sam Okafor',
      my_first_name: 'Sam',
      my_role: { sentence: 'I am a planner at Harbour Rail.', phrase: 'Planner' },
      my_company: 'Harbour Rail',
      my_location: 'Leeds',
      my_work: { sentence: 'I draw timetables.' },
      station: 'Meadowhall',
    },
  );
});

it('has no field where nothing was answered, so that a template can leave its part out', () => {
  expect(fieldValues(makeDraft('d1', { customValues: { station: ' ' } }), emptyProfile, english)).toEqual({});
});

it('never takes the reason for the rehearsed answer, nor one side’s benefit for the other’s', () => {
  const only = (answers: Partial<typeof emptyAnswers>) =>
    fieldValues({ answers: { ...emptyAnswers, ...answers }, customValues: {} }, emptyProfile, english);
  const text = 'You know reeds';
  expect(Object.keys(only({ reason: text }))).toEqual(['reason']);
  expect(Object.keys(only({ compellingAnswer: text }))).toEqual(['compelling_answer']);
  expect(Object.keys(only({ benefitForMe: text }))).toEqual(['benefit_for_me']);
  expect(Object.keys(only({ benefitForThem: text }))).toEqual(['benefit_for_them']);
});

it('keeps the known fields from being taken over by a custom one of the same name', () => {
  const answers = { ...emptyAnswers, role: 'Botanist' };
  expect(fieldValues({ answers, customValues: { role: 'Painter' } }, emptyProfile, english).role).toBe(
    'Botanist',
  );
});

it('takes the beginning that was chosen for an answer, and no other’s', () => {
  const answers = {
    ...emptyAnswers,
    promptKind: 'work',
    prompt: 'timetable parser',
    benefitForThem: 'our data',
    beginnings: { prompt: 'i-use' },
  } as const;
  expect(fieldValues({ answers, customValues: {} }, emptyProfile, english)).toMatchObject({
    prompt: { sentence: 'I use your timetable parser.' },
    benefit_for_them: { sentence: 'I can offer our data.' },
  });
});

function openingIn(body: string) {
  const parsed = usableTemplate({ body });
  if (parsed === null) throw new Error(`${body} is no template`);
  return openingOf(parsed);
}

it('says where they were found only where nothing else says how the user comes to write', () => {
  const answers = { ...emptyAnswers, promptKind: 'talk', prompt: 'your talk', howKnown: 'podcast' } as const;
  const valuesIn = (body: string, typed: typeof emptyAnswers = answers) => {
    return fieldValues({ answers: typed, customValues: {} }, emptyProfile, english, openingIn(body));
  };
  expect(valuesIn('[[{{how_known}}.]] [[{{prompt}}.]]')).not.toHaveProperty('how_known');
  expect(valuesIn('[[{{how_known}}.]] {{reason}}.')).toHaveProperty('how_known');
  expect(valuesIn('[[{{how_known}}.]] [[{{prompt}}.]]', { ...answers, prompt: '' })).toHaveProperty(
    'how_known',
  );
  const resting = { ...answers, reason: 'it made me count doors' };
  expect(valuesIn('[[{{how_known}}.]] {{reason}}.', resting)).not.toHaveProperty('how_known');
  const told = { ...resting, howKnown: 'you taught my sister' };
  expect(valuesIn('[[{{how_known}}.]] {{reason}}.', told)).toHaveProperty('how_known');
});

it('leaves no gap where a template needs how somebody is known', () => {
  const answers = { ...emptyAnswers, promptKind: 'talk', prompt: 'your talk', howKnown: 'podcast' } as const;
  const values = fieldValues(
    { answers, customValues: {} },
    emptyProfile,
    english,
    openingIn('{{how_known}}. {{prompt}}.'),
  );
  expect(values).toHaveProperty('how_known');
});

it('has no value for an answer that says nothing', () => {
  const answers = { ...emptyAnswers, benefitForThem: 'nothing really' };
  expect(fieldValues({ answers, customValues: {} }, emptyProfile, english)).toEqual({});
});

it.each([
  ['', 'Mary Ann'],
  [' Annie ', 'Annie'],
])('gives {{first_name}} what the user calls them, “%s”, or what follows from the name', (callThem, due) => {
  const answers = { ...emptyAnswers, name: 'Dr. Mary Ann Smith', callThem };
  const values = fieldValues({ answers, customValues: {} }, profile, english);
  expect(values).toMatchObject({ first_name: due, last_name: 'Smith', full_name: 'Dr. Mary Ann Smith' });
});

it('counts an answer that says the very same as another one as missing, so that nothing is said twice', () => {
  const same = 'Jo thought that you might need a caulker';
  const valuesOf = (answers: Partial<typeof emptyAnswers>) =>
    fieldValues({ answers: { ...emptyAnswers, ...answers }, customValues: {} }, emptyProfile, english);
  const values = valuesOf({ promptKind: 'person', howKnown: same, prompt: same, reason: `${same}.` });
  expect(values).toMatchObject({ reason: { sentence: `${same}.` } });
  expect(values).not.toHaveProperty('prompt');
  expect(values).not.toHaveProperty('how_known');
  expect(valuesOf({ promptKind: 'person', howKnown: same, prompt: same })).toHaveProperty('prompt');
});

it('reads an answer anew when an answer or the language changes, and only then', () => {
  const answers = { ...emptyAnswers, reason: 'you asked for open data' };
  const first = realisedAnswer(answers, 'reason', english);
  expect(realisedAnswer(answers, 'reason', english)).toBe(first);
  expect(realisedAnswer({ ...answers, reason: 'you sell maps' }, 'reason', english).sentence).toBe(
    'You sell maps.',
  );
  const other = { ...english };
  expect(realisedAnswer(answers, 'reason', other)).not.toBe(first);
  expect(realisedAnswer(answers, 'reason', other)).toEqual(first);
});

it('reads the answers of the form, of which the sender’s work is none', () => {
  expect(answeredFields).toContain('reason');
  expect(answeredFields).not.toContain('work');
});

it('has no value for a list without anybody in it', () => {
  const answers = { ...emptyAnswers, commonConnections: [], sharedInterests: ['rail'] };
  expect(fieldValues({ answers, customValues: {} }, emptyProfile, english)).toEqual({
    shared_interests: ['rail'],
  });
});

it('makes of a role a clause and a phrase too, and of none nothing', () => {
  const roleIn = (role: string, company = '') =>
    fieldValues({ answers: emptyAnswers, customValues: {} }, { ...emptyProfile, role, company }, english)
      .my_role;
  expect(roleIn(' Planner ', 'St. Sample')).toEqual({
    sentence: 'I am a planner at St. Sample.',
    clause: 'I am a planner at St. Sample',
    phrase: 'Planner',
  });
  expect(roleIn('  ', 'Harbour Rail')).toBeUndefined();
});

it('keeps what two answers have in common by being no sentence', () => {
  const answers = { ...emptyAnswers, promptKind: 'talk', prompt: 'talk', reason: 'reeds' } as const;
  expect(realisedAnswer(answers, 'prompt', english).sentence).toBeNull();
  expect(fieldValues({ answers, customValues: {} }, emptyProfile, english)).not.toHaveProperty('prompt');
});

describe('who "she" is in an answer', () => {
  const typed = 'her talk on reeds';
  const offered = (
    field: 'reason' | 'prompt' | 'howKnown' | 'benefitForThem',
    answers: Partial<typeof emptyAnswers>,
    text = typed,
  ) => realisedAnswer({ ...emptyAnswers, name: 'Ana Sol', [field]: text, ...answers }, field, english).offer;

  it.each<[string, Partial<typeof emptyAnswers>]>([
    ['where nobody else is spoken of', {}],
    ['where something else prompted the message', { promptKind: 'talk', prompt: 'your talk' }],
    ['where connections are named, but nobody as the prompt', { commonConnections: ['Dana Ortiz'] }],
    ['where the person that prompted it is still to be named', { promptKind: 'person', prompt: ' ' }],
  ])('is the recipient %s', (_, answers) => {
    expect(offered('reason', answers)).toMatchObject({ text: 'your talk on reeds', isSure: true });
  });

  it.each<[string, Partial<typeof emptyAnswers>]>([
    ['where one prompted the message', { promptKind: 'person', prompt: 'Dana Ortiz' }],
    ['where connections are named', { promptKind: 'person', commonConnections: ['Dana Ortiz'] }],
  ])('may be somebody both know, %s', (_, answers) => {
    const text = 'She spoke about reeds';
    expect(offered('reason', answers, text)).toMatchObject({ text: 'You spoke about reeds', isSure: false });
    expect(offered('howKnown', answers)).toMatchObject({ isSure: false });
  });

  it.each(['her talk on reeds', 'I want to know how she cuts reeds'])(
    'is the recipient where a sentence begins with something else: “%s”',
    (text) => {
      const answers = { promptKind: 'person', prompt: 'Dana Ortiz' } as const;
      expect(offered('reason', answers, text)).toMatchObject({ isSure: true });
    },
  );

  it('is the recipient where they were sent to them', () => {
    const answers = { promptKind: 'person', prompt: 'Dana said I should talk to her' } as const;
    expect(offered('prompt', answers, answers.prompt)).toMatchObject({
      text: 'Dana said I should talk to you',
      isSure: true,
    });
    expect(offered('reason', answers, 'She cuts reeds')).toMatchObject({ isSure: true });
    expect(offered('reason', answers, 'He cuts reeds')).toBeNull();
  });

  it('is the recipient in what is in it for them, and where a thing is what they are known through', () => {
    const byPerson = { promptKind: 'person', prompt: 'Dana Ortiz' } as const;
    expect(offered('benefitForThem', byPerson, 'I could do his hair')).toMatchObject({
      text: 'I could do your hair',
      isSure: true,
    });
    const byPaper = { promptKind: 'person', prompt: 'the choir newsletter' } as const;
    expect(offered('reason', byPaper)).toMatchObject({ isSure: true });
  });

  it('is left as it is where the answer names who is told of', () => {
    const answers = { promptKind: 'person', prompt: 'Bev at the bank' } as const;
    expect(offered('reason', answers, 'Bev says she helped the bakery')).toBeNull();
  });
});

describe('what is in it for both', () => {
  const valuesOf = (answers: Partial<typeof emptyAnswers>) =>
    fieldValues({ answers: { ...emptyAnswers, ...answers }, customValues: {} }, emptyProfile, english);
  const sentenceIn = (answers: Partial<typeof emptyAnswers>, field: string) =>
    (valuesOf(answers)[field] as { sentence?: string } | undefined)?.sentence;

  it.each([
    [{ reason: 'want to get in', benefitForMe: 'get in' }],
    [{ reason: 'need a rec letter by June', benefitForMe: 'rec letter' }],
    [{ reason: 'would like the photo of me and the girls please', benefitForMe: 'the photo' }],
    [{ reason: 'I need a 2nd container. Even a rusty one', benefitForMe: 'a container' }],
    [
      {
        reason: 'I would like to discuss this, not to be right but to understand it',
        benefitForMe: 'to understand',
      },
    ],
    [
      {
        reason: 'we brew',
        benefitForThem: 'free beer until you change opinion',
        benefitForMe: 'You change opinion',
      },
    ],
    [{ reason: 'our barn leaks', benefitForMe: 'new roof plan', question: 'could you draw a new roof plan' }],
  ])('leaves out a wish that another answer tells: %j', (answers) => {
    expect(sentenceIn(answers, 'benefit_for_me')).toBeUndefined();
  });

  it.each([
    [{ reason: 'I saw the job posting at your garage', benefitForMe: 'a job' }],
    [{ reason: 'I want to ask about the job posting', benefitForMe: 'a job' }],
    [{ reason: 'I need to know how the council of our town buys each lamp', benefitForMe: 'a lamp' }],
    [{ reason: 'we brew', benefitForThem: 'free beer for your crew', benefitForMe: 'free beer' }],
    [{ reason: 'I saw your old roof plan', benefitForMe: 'old roof plan' }],
  ])('keeps a wish that is only spoken of: %j', (answers) => {
    expect(sentenceIn(answers, 'benefit_for_me')).toBeDefined();
  });

  it('makes an offer once, and gives it as the reason where the reason says no more', () => {
    const boxes = { reason: 'I have eleven boxes.', benefitForThem: 'Eleven boxes of engineering logs.' };
    expect(sentenceIn(boxes, 'reason')).toBe('I can offer eleven boxes of engineering logs.');
    expect(sentenceIn(boxes, 'benefit_for_them')).toBeUndefined();
    const logs = { reason: 'I could share the old logbooks since 1980', benefitForThem: 'the old logbooks' };
    expect(sentenceIn(logs, 'benefit_for_them')).toBeUndefined();
    const ours = { reason: 'I have our logbooks since 1980', benefitForThem: 'our logbooks' };
    expect(sentenceIn(ours, 'benefit_for_them')).toBeUndefined();
    const promised = { reason: 'I promised you the recipe of the gel', benefitForThem: 'the recipe' };
    expect(sentenceIn(promised, 'benefit_for_them')).toBeUndefined();
    const asked = { reason: 'You asked about the old logbooks', benefitForThem: 'the old logbooks' };
    expect(sentenceIn(asked, 'benefit_for_them')).toBe('I can offer the old logbooks.');
  });
});

it('says of every answer that was typed which sentence it became, by what was typed', () => {
  const answers = {
    ...emptyAnswers,
    promptKind: 'talk',
    prompt: ' your talk on reeds ',
    reason: ' ',
    benefitForThem: 'nothing really',
  } as const;
  expect([...sentencesOf(answers, english)]).toEqual([
    ['your talk on reeds', 'Thank you for your talk on reeds.'],
    ['nothing really', null],
  ]);
});

describe('what is passed on', () => {
  const asked = { ...emptyAnswers, name: 'Dana Ortiz', introduceTo: 'Lee Wong' };

  it('is said to whom the user would like to meet', () => {
    const answers = { ...asked, reason: 'I heard Lee Wong speak', whyThem: 'Dana knows Lee' };
    expect(realisedAnswer(answers, 'reason', english).offer?.text).toBe('I heard you speak');
    expect(realisedAnswer(answers, 'whyThem', english).offer?.text).toBe('you know Lee');
  });

  it('names whom each answer speaks to', () => {
    expect(listenerOf(asked, 'reason').name).toBe('Lee Wong');
    expect(listenerOf(asked, 'whyThem').name).toBe('Dana Ortiz');
    expect(listenerOf({ ...asked, callThem: 'Dan', introduceTo: '' }, 'reason')).toEqual({
      name: 'Dana Ortiz',
      callThem: 'Dan',
    });
  });

  it('is said to the recipient where nobody else is to be met', () => {
    const answers = { ...asked, introduceTo: ' ', reason: 'I heard Dana Ortiz speak' };
    expect(realisedAnswer(answers, 'reason', english).offer?.text).toBe('I heard you speak');
  });
});

const formsIn = (answers: Partial<typeof emptyAnswers>) =>
  fieldValues({ answers: { ...emptyAnswers, ...answers }, customValues: {} }, emptyProfile, english);

describe('what says nothing of the two', () => {
  it.each(['LinkedIn', 'a google search', 'the internet', 'online'])(
    '%s is left out beside a reason',
    (howKnown) => {
      expect(formsIn({ howKnown, reason: 'you plan for tides' })).not.toHaveProperty('how_known');
      expect(formsIn({ howKnown })).toHaveProperty('how_known');
    },
  );

  it('a place where one meets somebody is not', () => {
    expect(formsIn({ howKnown: 'your blog', reason: 'you plan for tides' })).toHaveProperty('how_known');
  });
});

it('keeps what a likeness points back to', () => {
  const answers = {
    promptKind: 'post' as const,
    prompt: 'your piece on barges',
    reason: 'We mend six boats like this',
  };
  expect(formsIn(answers).reason).toMatchObject({
    sentence: 'I read your piece on barges. We mend six boats like this.',
  });
});

it('keeps what "your point" points back to', () => {
  const answers = {
    promptKind: 'post' as const,
    prompt: 'your post on weirs',
    reason: 'We sell to towns, which is your point',
  };
  expect(formsIn(answers).reason).toMatchObject({
    sentence: 'I read your post on weirs. We sell to towns, which is your point.',
  });
  const own = { ...answers, reason: 'Your point about eels is ours too' };
  expect(formsIn(own).reason).toMatchObject({ sentence: 'Your point about eels is ours too.' });
});

it('does not wish for what the reason asks for in other words', () => {
  const answers = {
    reason: 'I am writing my final paper on tides and want to use your tables',
    benefitForMe: 'use the tables in my paper',
  };
  expect(formsIn(answers)).not.toHaveProperty('benefit_for_me');
});

it('keeps where both were, though the reason speaks of the same people', () => {
  const answers = {
    promptKind: 'event' as const,
    prompt: 'online fair for apprentices',
    reason: 'know more about the scheme for apprentices',
  };
  expect(formsIn(answers).prompt).toMatchObject({
    sentence: 'We were both at the online fair for apprentices.',
  });
});

it('what the sender does is realised once for each profile, however often a message is made', () => {
  const { language: counted, read } = countedReading(english);
  const sender = { ...emptyProfile, work: 'mapping old harbours', role: 'Surveyor' };
  const draft = { answers: emptyAnswers, customValues: {} };
  const first = fieldValues(draft, sender, counted);
  expect(read.some((text) => text.includes('harbours'))).toBe(true);
  read.length = 0;
  expect(fieldValues({ ...draft, answers: { ...emptyAnswers } }, sender, counted)).toEqual(first);
  expect(read.filter((text) => text.includes('harbours'))).toEqual([]);
  expect(fieldValues(draft, { ...sender, work: 'mending boats' }, counted)).not.toEqual(first);
});

it.each([
  [
    'heard your talk at the Tide Days in Oban',
    'what you said about weirs',
    'I heard your talk at the Tide Days in Oban.',
    'Thank you for what you said about weirs.',
  ],
  [
    'saw your lecture at the Oban library',
    'silt and salmon',
    'I saw your lecture at the Oban library.',
    'I heard you speak about silt and salmon.',
  ],
  ['your profile on LinkedIn', 'what you said about weirs', null, 'I heard what you said about weirs.'],
])(
  'where they were heard is said beside what they said, and not in the same words: %s, %s',
  (howKnown, prompt, known, asked) => {
    const answers = {
      ...emptyAnswers,
      promptKind: 'talk',
      howKnown,
      prompt,
      reason: 'we dredge the loch',
    } as const;
    const { how_known, prompt: what } = fieldValues({ answers, customValues: {} }, emptyProfile, english);
    const said = [how_known, what].map((forms) => (isForms(forms ?? '') ? forms : null));
    expect(said).toMatchObject([known === null ? null : { sentence: known }, { sentence: asked }]);
  },
);

it.each([
  ['I am writing because the bridge was rebuilt', 'writing-about', 'The bridge was rebuilt.'],
  ['because the bridge was rebuilt', 'writing-about', 'I am writing because the bridge was rebuilt.'],
  ['I am writing because we dredge', 'thank-you', 'I am writing because we dredge.'],
])('that one writes is said once: %s behind %s', (reason, prompt, sentence) => {
  const beginnings = { prompt };
  const answers = { ...emptyAnswers, promptKind: 'talk', prompt: 'your talk', reason, beginnings } as const;
  const values = fieldValues({ answers, customValues: {} }, emptyProfile, english);
  expect(values.reason).toMatchObject({ sentence });
});
