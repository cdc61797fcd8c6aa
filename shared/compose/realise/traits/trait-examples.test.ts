/** What an answer is about, as far as its beginning depends on it: each trait by answers that have it and that lack it. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../../test/support/english.ts';
import type { RealisedField } from '../realised-answer.ts';
import { readShape } from '../shape/read-shape.ts';
import type { Trait } from './trait.ts';
import { traitsOf } from './traits.ts';

function traits(text: string, field: RealisedField): ReadonlySet<Trait> {
  const tokens = english.read(text);
  return traitsOf(text, readShape(text, tokens, field, english), tokens, english);
}

const examples: readonly (readonly [Trait, RealisedField, readonly string[], readonly string[]])[] = [
  [
    'perfect',
    'reason',
    [
      'done it before',
      'known you since school',
      'taken your course',
      'given a talk there',
      'gone to your talk',
    ],
    ['loved your book'],
  ],
  [
    'done',
    'prompt',
    [
      'tried sourdough',
      'ever dyed with lichen',
      'got your book',
      'published a paper',
      'mentioned at the fair',
    ],
    ['recommended by Dana', 'spoke at our school', 'the used parts', 'it was tried'],
  ],
  [
    'speaking',
    'prompt',
    ['spoke at our school', 'given a talk there', 'spoken to Dana'],
    [
      'spoke with you',
      'spoke to her',
      'spoke about his loom',
      'spoke to him',
      'spoke together',
      'speak there',
    ],
  ],
  ['writing', 'prompt', ['wrote a guide', 'published a paper'], ['wrote your guide', 'built a loom']],
  ['making', 'prompt', ['built a loom'], ['built a loom together', 'spoke at our school']],
  [
    'guest',
    'benefitForMe',
    ['stay with us', 'stay at my place', 'visit our farm', 'stay with me'],
    ['stay with you', 'share our logs'],
  ],
  [
    'mutual',
    'benefitForMe',
    ['grab a coffee', 'meet', 'meet up', 'meet for lunch', 'catch up', 'collaborate'],
    ['meet Dana', 'share our logs'],
  ],
  [
    'self',
    'prompt',
    ['fellow nurse', 'ex-colleague', 'Ex-colleague'],
    ['a fellow nurse', 'nurses', 'your talk'],
  ],
  ['dealt-with', 'prompt', ['bees', 'ferries'], ['nurses', 'engineers', 'robotics', 'the bees', 'bee']],
  ['sector', 'prompt', ['finance'], ['finance sector in Leeds', 'looms']],
  ['it', 'prompt', ['was good to see you'], ['was happy to see you', 'was good', 'hard to miss']],
  ['yours', 'prompt', ['her talk', 'his talk', 'their talk'], ['our talk']],
  ['state', 'work', ['on parental leave'], ['on the jury']],
  [
    'regarding',
    'prompt',
    [
      'regarding your ad',
      'concerning your ad',
      'in response to your ad',
      'in reply to your ad',
      'in reference to your ad',
      'with regard to your ad',
      'about your ad',
    ],
    ['about the ad', 'in Leeds'],
  ],
  ['born', 'prompt', ['born in Leeds'], ['raised in Leeds']],
  ['to-me', 'benefitForThem', ['lend me your loom', 'told to me'], ['lend you my loom']],
  ['together', 'prompt', ['met together', 'we met', 'both nurses'], ['met Dana']],
  ['determined', 'prompt', ['referred by Dana', 'her talk'], ['recommended by Dana']],
  [
    'people-noun',
    'prompt',
    ['two trainees', 'young employees', 'many volunteers', 'engineers'],
    ['bees', 'the tenant'],
  ],
  ['role', 'work', ['head of data', 'CTO', 'a carer'], ['midwives', 'the library']],
  ['known-role', 'work', ['head of data', 'CTO', 'founder'], ['a carer']],
  ['profession', 'work', ['midwife', 'a carer'], ['detector', 'head of data']],
  ['thing-noun', 'work', ['detector'], ['a carer']],
  ['country', 'prompt', ['Ghana'], ['the Ghana talk']],
  ['group-noun', 'prompt', ['our team'], ['the library']],
  ['shared-noun', 'prompt', ['our team'], ['the team']],
  ['place-noun', 'prompt', ['the Leeds meetup', 'the same school'], ['the parser']],
  ['asking-noun', 'prompt', ['question on flumes'], ['talk on flumes']],
  ['my-doing', 'benefitForMe', ['talking with you', 'speaking to you', 'meeting you'], ['using your parser']],
  ['my-use', 'work', ['using looms', 'studying reeds'], ['designing ramps']],
  ['seeking', 'work', ['looking for work', 'hoping for advice'], ['using looms']],
  ['doing', 'work', ['designing ramps', 'teaching maths'], ['using looms', 'looking for work']],
  ['quoted', 'prompt', ['https://example.org', '“Flumes”'], ['see https://example.org', 'the “Flumes”']],
  ['of-mine', 'prompt', ['friend of mine', 'colleagues of ours'], ['loom of theirs', 'mine']],
  ['years', 'prompt', ['5 years in rail', '5 months in rail', '1 year in rail'], ['5 looms', 'many years']],
  ['your-visit', 'prompt', ['your visit', 'your trip', 'your tour', 'your stay'], ['a visit', 'your loom']],
  ['been', 'prompt', ['been there', 'ever seen it', 'ever been there'], ['gone there']],
  ['what', 'prompt', ['what you found'], ['how you found it', 'your find']],
  ['to-receive', 'benefitForMe', ['to see your loom', 'to hear you'], ['to send it', 'see your loom']],
  [
    'verdict',
    'reason',
    [
      ...['great', 'lovely', 'nice', 'wonderful', 'fantastic', 'brilliant'].map(
        (word) => `${word} seeing you`,
      ),
      'fun working with you',
    ],
    ['hard working with you', 'great loom', 'good at weaving'],
  ],
  [
    'condition',
    'reason',
    ['in charge of looms', 'under contract', 'between jobs', 'in touch with Dana', 'in need of a loom'],
    ['in Leeds', 'in order to weave', 'in response to it', 'on paper', 'in case of rain', 'in short'],
  ],
  [
    'together',
    'reason',
    ['worked together'],
    ['hope', 'want', 'wish', 'need', 'plan', 'love'].map((verb) => `${verb} to publish together`),
  ],
  [
    'counted',
    'prompt',
    ['pilot scheme', 'friend of mine', 'engineer'],
    [
      'guidance',
      'housing policy',
      'contract law',
      'land reform',
      'game theory',
      'Dana’s loom',
      'a loom',
      'bees',
    ],
  ],
  ['known-person', 'prompt', ['engineer'], ['zorkist', 'pilot scheme']],
  ['dealt-with', 'prompt', ['clients', 'patients'], ['client', 'colleagues']],
  ['settled', 'prompt', ['your talk', 'same school', 'nurses', 'Transit Leeds'], ['talk on flumes', 'loom']],
];

describe.each(examples)('%s', (trait, field, having, lacking) => {
  test.each(having)('is in “%s”', (text) => {
    expect(traits(text, field)).toContain(trait);
  });
  test.each(lacking)('is not in “%s”', (text) => {
    expect(traits(text, field)).not.toContain(trait);
  });
});
