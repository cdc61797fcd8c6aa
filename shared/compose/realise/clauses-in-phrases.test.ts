/** Things that are told of in a clause, and clauses that begin as a thing does: which of both an answer is. */
import { expect, test } from 'vitest';
import { english } from '../../../test/support/english.ts';
import type { PromptKindId } from '../../prompt-kinds.ts';
import { realiseAnswer } from './realise-answer.ts';
import type { RealisedField } from './realised-answer.ts';

type Row = readonly [field: RealisedField, kind: PromptKindId | null, typed: string, sentence: string];

const kinds: Readonly<Record<string, readonly Row[]>> = {
  'whom one made do something': [
    [
      'prompt',
      'event',
      'that evening class, the part where you had us plane it by eye',
      'We were both at that evening class, the part where you had us plane it by eye.',
    ],
    ['prompt', 'work', 'the song you made us learn', 'Thank you for the song you made us learn.'],
  ],
  'one night, and what happened then': [
    ['prompt', 'past', 'the night the dam broke', 'I remember the night the dam broke.'],
    ['prompt', 'past', 'that week in the Ebro delta', 'I remember that week in the Ebro delta.'],
    ['prompt', 'past', 'the other day your firm sent a form', 'The other day your firm sent a form.'],
    [
      'prompt',
      'past',
      'that dawn shift in fog when you hand-steered the ferry into Leith',
      'I remember that dawn shift in fog when you hand-steered the ferry into Leith.',
    ],
  ],
  'a condition without “if”': [
    [
      'benefitForThem',
      null,
      'the old plans, and a key, should you need to go in',
      'I can offer the old plans, and a key, should you need to go in.',
    ],
  ],
  'what goes on behind “who”': [
    [
      'prompt',
      'work',
      'your hour with my gran who had no words and then she hummed',
      'Thank you for your hour with my gran who had no words and then she hummed.',
    ],
  ],
  'what one is told': [
    [
      'benefitForMe',
      null,
      'being told I am wrong by someone kind',
      'I would value being told I am wrong by someone kind.',
    ],
    ['reason', null, 'Being new here I know nobody', 'Being new here I know nobody.'],
  ],
  'when it was, and what happened': [
    [
      'prompt',
      'event',
      'After the match you gave me your gloves',
      'After the match you gave me your gloves.',
    ],
    ['prompt', 'event', 'before the vote we spoke', 'Before the vote we spoke.'],
    ['prompt', 'event', 'after the meal you said we might visit', 'After the meal you said we might visit.'],
    ['prompt', 'event', 'after the lunch you gave us', 'We were both after the lunch you gave us.'],
    ['reason', null, 'since then the pump leaks', 'Since then the pump leaks.'],
  ],
  'what of theirs is remembered, and where the sender was': [
    ['prompt', 'past', 'your remark on my first loaf', 'I remember your remark on my first loaf.'],
    ['prompt', 'past', 'your help with the visa', 'I remember your help with the visa.'],
    ['prompt', 'past', 'your wedding', 'I was at your wedding.'],
    ['prompt', 'past', 'your platoon', 'I was in your platoon.'],
  ],
  'a thing with its number or its distance': [
    ['prompt', 'post', 'film nr 9 on thatching', 'Thank you for your film nr 9 on thatching.'],
    ['prompt', 'post', 'the item in the Courier of 2 June', 'I read the item in the Courier of 2 June.'],
    ['benefitForMe', null, 'fresh milk 3 miles away', 'I would welcome fresh milk 3 miles away.'],
    ['benefitForThem', null, 'funded 3-month stays', 'I can offer funded 3-month stays.'],
    ['benefitForThem', null, 'translated 40 papers', 'I translated 40 papers.'],
  ],
  'several clauses that a thing is about': [
    [
      'prompt',
      'talk',
      'your class on why wells run dry and that we should not dig more',
      'Thank you for your class on why wells run dry and that we should not dig more.',
    ],
    ['reason', null, 'Greetings and that I passed', 'Greetings and that I passed.'],
    ['prompt', 'event', 'what you said about nets', 'I am writing about what you said about nets.'],
    ['benefitForThem', null, 'a fix before somebody trips', 'I can offer a fix before somebody trips.'],
    [
      'prompt',
      'post',
      'the note in the bulletin (May, I think) on the wells',
      'I read the note in the bulletin (May, I think) on the wells.',
    ],
  ],
  'what somebody said inside what a thing is about': [
    [
      'prompt',
      'talk',
      'your speech at the dinner, when you admitted you began as a cleaner',
      'Thank you for your speech at the dinner, when you admitted you began as a cleaner.',
    ],
    ['prompt', 'talk', 'my aunt said you began as a cleaner', 'My aunt said you began as a cleaner.'],
    [
      'prompt',
      'person',
      'Ada Penn, my mate from Hull, said she is after a loom',
      'Ada Penn, my mate from Hull, said she is after a loom.',
    ],
  ],
  'two things that are joined': [
    [
      'benefitForThem',
      null,
      'one mended loom and logs from the mill',
      'I can offer one mended loom and logs from the mill.',
    ],
    [
      'benefitForMe',
      null,
      'training material and maybe a tour',
      'I would welcome training material and maybe a tour.',
    ],
    [
      'benefitForMe',
      null,
      'my evenings back, and some peace',
      'I would like my evenings back, and some peace.',
    ],
  ],
  'how long somebody has been something': [
    ['reason', null, '3 years sober in June', 'I am 3 years sober in June.'],
    ['reason', null, '3 years in the mill', 'I have 3 years in the mill.'],
  ],
  'what a post regards': [
    ['prompt', 'post', 'Article regarding wells', 'I read your article regarding wells.'],
    ['prompt', 'past', 'the year of the flood in Leeds', 'I remember the year of the flood in Leeds.'],
  ],
  'a wish that is hoped for': [
    ['benefitForMe', null, 'hopefully a lease', 'Hopefully a lease.'],
    ['benefitForThem', null, 'hopefully a lease', 'Hopefully I can offer a lease.'],
  ],
  'what is done, in two words': [
    ['benefitForMe', null, 'Road-test my lesson', 'I would like to road-test my lesson.'],
    ['benefitForMe', null, 'road-test results', 'I would welcome road-test results.'],
  ],
  'what for': [
    ['reason', null, 'so my son can learn it', 'I am writing so my son can learn it.'],
    ['reason', null, 'so I thought I would ask', 'So I thought I would ask.'],
    ['reason', null, 'so the mill is closing', 'So the mill is closing.'],
    ['reason', null, 'so my landlord sold the house', 'So my landlord sold the house.'],
    ['benefitForMe', null, 'mine too', 'Mine too.'],
  ],
  'a clause, and the sentence that it belongs to': [
    ['reason', null, 'As it happens, some do survive.', 'As it happens, some do survive.'],
    ['reason', null, 'because it froze, I keep them in', 'Because it froze, I keep them in.'],
    [
      'reason',
      null,
      'because the weir, our weir, is old',
      'I am writing because the weir, our weir, is old.',
    ],
  ],
  'what somebody wrote, told by who did': [
    ['prompt', 'post', 'article you wrote on hay', 'I read the article you wrote on hay.'],
    ['prompt', 'post', 'post explaining tides', 'I read your post explaining tides.'],
  ],
  'what somebody does, which looks like several things': [
    ['prompt', 'person', 'Caio talks about you all day', 'Caio talks about you all day.'],
    ['prompt', 'person', 'Sam talks about you all day', 'Sam talks about you all day.'],
    ['benefitForThem', null, 'Talks about bees', 'I can offer talks about bees.'],
  ],
  'how something of the sender’s is to be': [
    ['benefitForMe', null, 'my Welsh better', 'I would like my Welsh to be better.'],
    ['benefitForMe', null, 'my younger sister', 'It would help me with my younger sister.'],
  ],
  'what two did together, and what was done before it was one': [
    ['prompt', 'event', 'Sponsored walk', 'We were both at the sponsored walk.'],
    ['prompt', 'past', 'swim in the lido', 'I remember the swim in the lido.'],
    ['prompt', 'event', 'Walk up Snowdon', 'We were both at the walk up Snowdon.'],
    ['prompt', 'work', 'walk in the hills', 'I walk in the hills.'],
  ],
  'what belongs to somebody both know': [
    ['prompt', 'person', 'Dale Pruitt’s robots', 'I know of you through Dale Pruitt’s robots.'],
    ['prompt', 'person', 'Dale Pruitt’s brother', 'We both know Dale Pruitt’s brother.'],
  ],
  'what is given, and what is said of it': [
    ['benefitForThem', null, 'give you our code, it is free', 'I can give you our code, it is free.'],
    ['benefitForThem', null, 'share our data, it is open', 'I can share our data, it is open.'],
    ['benefitForMe', null, 'Demand has doubled here', 'Demand has doubled here.'],
  ],
  'letters that stand for something': [
    ['prompt', 'field', 'ER in logistics, there are five of us', 'ER in logistics, there are five of us.'],
    ['prompt', 'field', 'er, we both weave', 'We both weave.'],
  ],
  'one of several, who does something': [
    ['benefitForThem', null, 'one of our boats brings it over', 'One of our boats brings it over.'],
    ['benefitForThem', null, 'one of our best boats', 'I can offer one of our best boats.'],
  ],
  'names that begin as a sentence does': [
    [
      'prompt',
      'event',
      'meet the maker evening in Hull',
      'We were both at the meet the maker evening in Hull.',
    ],
    ['benefitForThem', null, 'Songs in Welsh and Breton', 'I can offer songs in Welsh and Breton.'],
    ['benefitForMe', null, 'per diem work', 'I would welcome per diem work.'],
  ],
  'what is said of a thing without “it”': [
    ['benefitForThem', null, 'Is a rare loom, you can draw it', 'It is a rare loom, you can draw it.'],
    ['question', null, 'Is a visit possible', 'Is a visit possible?'],
  ],
  '“n” between two words': [
    ['prompt', 'talk', 'your talk on salt n pepper pots', 'Thank you for your talk on salt and pepper pots.'],
    ['prompt', 'talk', 'your talk on rings of n beads', 'Thank you for your talk on rings of n beads.'],
  ],
  'a wish and a question without their first word': [
    ['reason', null, 'Like to hear more', 'I would like to hear more.'],
    [
      'reason',
      null,
      'Tender closed. Like to be told next time',
      'Tender closed. I would like to be told next time.',
    ],
    ['question', null, 'You ever get to Skye?', 'Do you ever get to Skye?'],
    ['question', null, 'you still take pupils', 'Do you still take pupils?'],
    ['question', null, 'You still here?', 'You still here?'],
  ],
};

for (const [kind, rows] of Object.entries(kinds)) {
  test.each(rows)(`${kind}: %s %s “%s”`, (field, prompt, typed, sentence) => {
    const names = { recipient: 'Priya Raman', others: [] };
    expect(realiseAnswer({ field, kind: prompt, beginning: null, typed, names }, english).sentence).toBe(
      sentence,
    );
  });
}
