/** Fragments that a sentence is made of: what stays a thing, what begins a clause of its own, who does what is told. */
import { describe, expect, test } from 'vitest';
import { realising } from '../../../test/support/realising.ts';
import type { PromptKindId } from '../../prompt-kinds.ts';
import type { RealisedField } from './realised-answer.ts';

const realise = realising({ recipient: 'Priya Raman', others: [] });
type Row = readonly [field: RealisedField, kind: PromptKindId | null, typed: string, sentence: string];

const kinds: Readonly<Record<string, readonly Row[]>> = {
  'a noun that is the verb here': [
    ['reason', null, 'offer to take over the accounts', 'I would like to offer to take over the accounts.'],
    ['reason', null, 'Offer to translate the leaflet', 'I would like to offer to translate the leaflet.'],
    ['reason', null, 'an offer to take over the accounts', 'I have an offer to take over the accounts.'],
    ['reason', null, 'offer of help', 'I have an offer of help.'],
  ],
  'a verb that is the noun here': [
    [
      'benefitForMe',
      null,
      'help understanding what banks want',
      'I would value help understanding what banks want.',
    ],
    ['benefitForMe', null, 'help finding a flat', 'I would value help finding a flat.'],
    ['benefitForMe', null, 'help run the club', 'I would like to help run the club.'],
    ['benefitForThem', null, 'Photographs she does not have', 'I can offer photographs she does not have.'],
    ['benefitForThem', null, 'Records you do not have', 'I can offer records you do not have.'],
    ['benefitForThem', null, 'Plans we drew in May', 'I can offer the plans we drew in May.'],
    ['benefitForThem', null, 'Saves you going there', 'It saves you going there.'],
    ['benefitForThem', null, 'Gives you a rest', 'It gives you a rest.'],
  ],
  'a thing and what is told of it, each a sentence': [
    [
      'reason',
      null,
      'exchange about cold frames, he does this since ten years',
      'I would welcome an exchange about cold frames. He does this since ten years.',
    ],
    [
      'reason',
      null,
      'Thinking about retraining as a baker, id rather be up early',
      "I am thinking about retraining as a baker. I'd rather be up early.",
    ],
    ['reason', null, 'Looking for work, I can start in May', 'I am looking for work. I can start in May.'],
    ['reason', null, 'Looking for a flat, I found your street', 'Looking for a flat, I found your street.'],
    ['reason', null, 'Thinking about it, I would say yes', 'Thinking about it, I would say yes.'],
    [
      'prompt',
      'past',
      'the primary school of Vila do Campo, and we had both Mr Silva',
      'We were both at the primary school of Vila do Campo, and we had both Mr Silva.',
    ],
    [
      'prompt',
      'past',
      'the weaving course of Casa do Pinhal in 1993. She fixed my loom',
      'We were both in the weaving course of Casa do Pinhal in 1993. She fixed my loom.',
    ],
  ],
  'where both were, and what both had': [
    ['prompt', 'past', 'Copper Creek High, class of 84', 'We were both at Copper Creek High, class of 84.'],
    ['prompt', 'past', 'Ridgeway Grammar', 'We were both at Ridgeway Grammar.'],
    ['prompt', 'past', 'class of 84', 'We were both in the class of 84.'],
    [
      'prompt',
      'past',
      "piano lessons in my aunt's kitchen",
      "I remember the piano lessons in my aunt's kitchen.",
    ],
    ['prompt', 'past', 'swimming lessons in Ely', 'I remember the swimming lessons in Ely.'],
    ['prompt', 'past', 'riding lessons with Mrs Finch', 'I remember the riding lessons with Mrs Finch.'],
  ],
  'later sentences without their subject': [
    [
      'reason',
      null,
      'Benchmarking. Keen to compare rates.',
      'I am benchmarking. I am keen to compare rates.',
    ],
    ['reason', null, 'You make clogs. Happy to travel.', 'You make clogs. I am happy to travel.'],
    ['reason', null, 'You make clogs. Curious how you do it.', 'You make clogs. I am curious how you do it.'],
    ['reason', null, 'You make clogs. Happy days!', 'You make clogs. Happy days!'],
    ['reason', null, 'You make clogs. Sorry to bother you.', 'You make clogs. Sorry to bother you.'],
    ['reason', null, 'You make clogs. Saw it in the paper.', 'You make clogs. I saw it in the paper.'],
    [
      'reason',
      null,
      'I run a mill. Not pushing, just asking.',
      'I run a mill. I am not pushing, just asking.',
    ],
    ['reason', null, 'I run a mill. Not a big one.', 'I run a mill. Not a big one.'],
    [
      'reason',
      null,
      'Rather send them to you than to a stranger',
      'I would rather send them to you than to a stranger.',
    ],
    ['reason', null, 'I have six. Rather give them away.', 'I have six. I would rather give them away.'],
    ['reason', null, 'Rather you than me', 'Rather you than me.'],
    [
      'prompt',
      'work',
      'your flour. been baking with it since May',
      'Thank you for your flour. I have been baking with it since May.',
    ],
    [
      'prompt',
      'work',
      'your mill. Heard it on the radio',
      'Thank you for your mill. I heard it on the radio.',
    ],
    [
      'benefitForThem',
      null,
      'Two vans. Willing to lend them.',
      'I can offer two vans. I am willing to lend them.',
    ],
  ],
  'a thing, and what the sender is happy or able to do': [
    [
      'benefitForThem',
      null,
      'Case study from our mill and happy to host a visit',
      'I can offer a case study from our mill, and I am happy to host a visit.',
    ],
    ['benefitForThem', null, 'coffee and happy faces', 'I can offer coffee and happy faces.'],
    [
      'benefitForThem',
      null,
      'our drawings and can show you round',
      'I can offer our drawings. I can show you round.',
    ],
  ],
  'who somebody is that offers themselves': [
    [
      'benefitForThem',
      null,
      'reliable joiner with own van and 20 yrs in the trade, can start at short notice',
      'I am a reliable joiner with my own van and 20 yrs in the trade, and can start at short notice.',
    ],
    [
      'benefitForThem',
      null,
      'trained nurse with 10 years on wards',
      'I am a trained nurse with 10 years on wards.',
    ],
    [
      'benefitForThem',
      null,
      'a reliable joiner for your site',
      'I can offer a reliable joiner for your site.',
    ],
    [
      'benefitForThem',
      null,
      'experienced welders for the yard',
      'I can offer experienced welders for the yard.',
    ],
    ['benefitForThem', null, 'translator on call', 'I can offer a translator on call.'],
  ],
  'a clause stays a clause': [
    [
      'reason',
      null,
      'some my pupils move to Oslo and ask me who teaches there',
      'Some my pupils move to Oslo and ask me who teaches there.',
    ],
    ['reason', null, 'some friends of mine moved to Oslo', 'Some friends of mine moved to Oslo.'],
    ['reason', null, 'some advice on moving', 'I am writing because of some advice on moving.'],
  ],
  'where both worked': [
    ['howKnown', null, 'colleagues of the night course', 'We were colleagues of the night course.'],
    ['howKnown', null, 'colleagues of my brother', 'I know of you through colleagues of my brother.'],
  ],
  'how they are known, and a sentence about it': [
    [
      'howKnown',
      null,
      "From a bakers' group online, she writes there",
      "I know of you from a bakers' group online. She writes there.",
    ],
    [
      'howKnown',
      null,
      'Through your sketches, and we read the same blog',
      'I know of you through your sketches. We read the same blog.',
    ],
    [
      'howKnown',
      null,
      'From your essays; we have never met',
      'I know of you from your essays. We have never met.',
    ],
    [
      'howKnown',
      null,
      'LinkedIn, and you trained with my cousin',
      'I know of you from LinkedIn. You trained with my cousin.',
    ],
    ['howKnown', null, 'YouTube, everybody knows you', 'I know of you from YouTube. Everybody knows you.'],
    ['howKnown', null, 'From what you wrote, I guess you weave', 'From what you wrote, I guess you weave.'],
    ['howKnown', null, 'Through Dana, I met half the choir', 'Through Dana, I met half the choir.'],
    ['howKnown', null, 'At the fair, we talked about rye', 'At the fair, we talked about rye.'],
    ['howKnown', null, 'Not really, saw you once', 'I saw you once.'],
    ['howKnown', null, "don't really. saw you at the fair", 'I saw you at the fair.'],
    ['howKnown', null, 'Will both be at Loom Summit', 'We will both be at Loom Summit.'],
    ['howKnown', null, 'webinar', 'I know of you from a webinar.'],
  ],
  'what the sender is or does as well': [
    ['prompt', 'field', 'also plumbing', 'We both work in plumbing.'],
    ['prompt', 'field', 'also bees', 'We both work with bees.'],
    ['prompt', 'field', 'also dispatch', 'I also dispatch.'],
    ['prompt', 'field', 'also work with wood', 'I also work with wood.'],
    ['prompt', 'field', 'also a baker', 'I am also a baker.'],
    [
      'reason',
      null,
      'I need parts. Also want to propose a test',
      'I need parts. I also want to propose a test.',
    ],
    ['reason', null, 'I need parts. Also a lid.', 'I need parts. Also a lid.'],
  ],
  'what it does, and what one did there': [
    [
      'prompt',
      'work',
      "your saw. Won't let me cut wet wood",
      "Thank you for your saw. It won't let me cut wet wood.",
    ],
    [
      'prompt',
      'event',
      'the harvest dinner. Talked about rye the whole time',
      'I am writing after the harvest dinner. We talked about rye the whole time.',
    ],
    [
      'prompt',
      'event',
      'the hop fest. Tried the brown one',
      'We were both at the hop fest. I tried the brown one.',
    ],
    ['prompt', 'event', 'the fair. Got your card', 'We were both at the fair. I got your card.'],
    ['prompt', 'event', 'the fair. Got cancelled', 'We were both at the fair. Got cancelled.'],
    [
      'prompt',
      'work',
      'congratulations on the merger, saw the notice in the paper',
      'Congratulations on the merger. I saw the notice in the paper.',
    ],
  ],
  'who somebody is by trade, whatever it is called': [
    [
      'benefitForThem',
      null,
      'reliable spark with own van, can start in May',
      'I am a reliable spark with my own van, and can start in May.',
    ],
    ['benefitForThem', null, 'reliable van with own ramp', 'I can offer a reliable van with own ramp.'],
  ],
  'some of those that are mine': [
    [
      'reason',
      null,
      'some my pupils marry in Oslo and ask me who sews there',
      'Some my pupils marry in Oslo and ask me who sews there.',
    ],
    ['reason', null, 'many my guests sing and ask for you', 'Many my guests sing and ask for you.'],
    ['reason', null, 'some of your maps', 'I am writing because of some of your maps.'],
  ],
  'what one does not know': [
    ['reason', null, 'not sure who else to ask', 'I am not sure who else to ask.'],
    ['reason', null, 'no idea where to start', 'I have no idea where to start.'],
    ['reason', null, 'It hums at night. No idea what it is.', 'It hums at night. I have no idea what it is.'],
    [
      'reason',
      null,
      'It hums at night. Not sure if it leaks.',
      'It hums at night. I am not sure if it leaks.',
    ],
    ['reason', null, 'It hums at night. No idea!', 'It hums at night. No idea!'],
    ['reason', null, 'It hums at night. No ideas yet.', 'It hums at night. No ideas yet.'],
    ['benefitForThem', null, 'no idea what to offer', 'No idea what to offer.'],
  ],
  'because of a thing': [
    ['reason', null, 'because your kiln', 'I am writing because of your kiln.'],
    ['reason', null, 'because the flood in May', 'I am writing because of the flood in May.'],
    ['reason', null, 'because your kiln works', 'I am writing because your kiln works.'],
    ['reason', null, 'because my kiln broken', 'I am writing because my kiln broken.'],
  ],
  'what somebody has been for long, or speaks': [
    ['reason', null, 'long time reader', 'I am a long time reader.'],
    ['reason', null, 'long time no see', 'Long time no see.'],
    ['benefitForThem', null, 'native Dutch speaker', 'I am a native Dutch speaker.'],
    ['benefitForThem', null, 'guest speaker', 'I can offer a guest speaker.'],
    [
      'benefitForThem',
      null,
      'case study from our barn retrofit and happy to host a visit',
      'I can offer a case study from our barn retrofit, and I am happy to host a visit.',
    ],
  ],
};

for (const [kind, rows] of Object.entries(kinds)) {
  describe(kind, () => {
    test.each(rows)('%s %s: %s', (field, prompt, typed, sentence) => {
      expect(realise(field, typed, prompt).sentence).toBe(sentence);
    });
  });
}

test.each([
  ['worked same company', 'worked at the same company'],
  ['we worked same company in Peru', 'we worked at the same company in Peru'],
  ['studied same university', 'studied at the same university'],
  ['we live same street', 'we live in the same street'],
  ['we attend same conference', 'we attend the same conference'],
  ['we work same hours', 'we work the same hours'],
])('where both were is at a place: %s', (typed, usual) => {
  expect(realise('howKnown', typed).offer).toMatchObject({ kind: 'usual-form', text: usual });
});
