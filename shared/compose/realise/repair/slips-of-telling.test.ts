/** What was said or written, by its title, its subject and its day, and what the sender did with it. */
import { describe, expect, test } from 'vitest';
import { realising } from '../../../../test/support/realising.ts';
import type { PromptKindId } from '../../../prompt-kinds.ts';

const realise = realising({ recipient: 'Priya Raman', others: [] });
type Row = readonly [kind: PromptKindId, typed: string, sentence: string];

const kinds: Readonly<Record<string, readonly Row[]>> = {
  'a title, and behind it what has it': [
    [
      'talk',
      'Continuity of carer webinar last tues',
      'Thank you for your continuity of carer webinar last Tuesday.',
    ],
    ['talk', 'Basics of beekeeping course', 'Thank you for your basics of beekeeping course.'],
    ['talk', 'history of the lecture', 'I heard you speak about history of the lecture.'],
  ],
  'what it regards, or is called': [
    [
      'talk',
      'Lecture regarding wear, where you said what broke',
      'Thank you for your lecture regarding wear, where you said what broke.',
    ],
    ['talk', 'workshop concerning eels', 'Thank you for your workshop concerning eels.'],
    ['talk', 'lecture titled Cold Water', 'Thank you for your lecture titled Cold Water.'],
    ['talk', 'webinar called How to Fail', 'Thank you for your webinar called How to Fail.'],
  ],
  'its day': [
    ['talk', 'webinar weds', 'Thank you for your webinar on Wednesday.'],
    ['talk', 'your talk Thursday night', 'Thank you for your talk on Thursday night.'],
    ['talk', 'talk last Sunday', 'Thank you for your talk last Sunday.'],
    ['talk', 'Sunday lecture', 'Thank you for your Sunday lecture.'],
  ],
  'what was done with it': [
    ['post', 'your post on sourdough, really liked it', 'I read your post on sourdough. I really liked it.'],
    ['post', 'Article on hay, saved it', 'I read your article on hay. I saved it.'],
    ['event', 'Folk festival, saw you on stage', 'We were both at the folk festival. I saw you on stage.'],
    [
      'work',
      'the bridge at Ely, walk over it every day',
      'Thank you for the bridge at Ely. I walk over it every day.',
    ],
    ['work', 'your mill, makes our flour', 'Thank you for your mill. It makes our flour.'],
    [
      'work',
      'the salt pans, wind and rain every day',
      'Thank you for the salt pans, wind and rain every day.',
    ],
    ['post', 'your story on floods, cried in the van', 'I read your story on floods. I cried in the van.'],
    ['talk', 'her on the radio about dialect', 'I heard her on the radio about dialect.'],
    ['talk', 'talk on bread, baked and sliced', 'Thank you for your talk on bread, baked and sliced.'],
  ],
};

for (const [kind, rows] of Object.entries(kinds)) {
  describe(kind, () => {
    test.each(rows)('%s: %s', (prompt, typed, sentence) => {
      expect(realise('prompt', typed, prompt).sentence).toBe(sentence);
    });
  });
}

describe('what two would have with each other', () => {
  test.each([
    [
      'Exchange about how one starts, we had three',
      'I would welcome an exchange about how one starts. We had three.',
    ],
    ['discussion about tariffs', 'I would welcome a discussion about tariffs.'],
    ['a chat about goats', 'I would welcome a chat about goats.'],
    ['collaboration on a film, we have footage', 'I would welcome collaboration on a film. We have footage.'],
    ['the discussion about hay last week', 'I am writing because of the discussion about hay last week.'],
    ['our chat about goats', 'I am writing because of our chat about goats.'],
    ['exchange rates', 'I would like to exchange rates.'],
  ])('%s', (typed, sentence) => {
    expect(realise('reason', typed).sentence).toBe(sentence);
  });
});
