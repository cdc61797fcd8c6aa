/** Answers whose words mean one thing as a reason and another as an offer, a wish or what prompted the message. */
import { describe, expect, test } from 'vitest';
import { realising } from '../../../../test/support/realising.ts';
import type { PromptKindId } from '../../../prompt-kinds.ts';
import type { RealisedField } from '../realised-answer.ts';

const realised = realising({ recipient: 'Robin Hale', others: ['Prajakta Joshi'] });

type Row = readonly [typed: string, sentence: string | null];
const becomes = (field: RealisedField, kind: PromptKindId | null, rows: readonly Row[]) =>
  test.each(rows)(`${field} ${kind ?? ''}: %s`, (typed, sentence) => {
    expect(realised(field, typed, kind).sentence).toBe(sentence);
  });

describe('a reason', () => {
  becomes('reason', null, [
    ['stuck on chapter two', 'I am stuck on chapter two.'],
    ['about to start a choir', 'I am about to start a choir.'],
    ['about your choir', 'I am writing about your choir.'],
    ['very interested in clocks', 'I am very interested in clocks.'],
    ['interested very much', 'I am interested very much.'],
    ['do the same work in Peru', 'I do the same work in Peru.'],
    ['do you sell clocks', 'Do you sell clocks?'],
    ['in my city nobody repairs this', 'In my city nobody repairs this.'],
    ['permission to film', 'I am looking for permission to film.'],
    ['work opportunity', 'I am looking for a work opportunity.'],
    ['last mill on the river', 'I am writing about the last mill on the river.'],
    ['important to know before May', 'It would be important to know before May.'],
    ['pump failed again', 'Pump failed again.'],
    ['pump more water', 'I would like to pump more water.'],
    ['my kiln cracked', 'My kiln cracked.'],
    ['our old boat sank twice', 'Our old boat sank twice.'],
    ['owe you a bun', 'I owe you a bun.'],
    ['had the same operation', 'I had the same operation.'],
    ['had you a mill then', 'Had you a mill then?'],
    ['let you know about the owls', 'I would like to let you know about the owls.'],
    ['let us film', 'Let us film.'],
    ['helped my mum no end', 'You helped my mum no end.'],
    ['bit scared', 'I am a bit scared.'],
    ['would like connect with millers', 'I would like to connect with millers.'],
    ['would like help with the form', 'I would like help with the form.'],
  ]);
});

describe('an offer', () => {
  becomes('benefitForThem', null, [
    ['data no one else has', 'I can offer data no one else has.'],
    ['a story nobody has told', 'I can offer a story nobody has told.'],
    ['know the harbour master well', 'I know the harbour master well.'],
    ['work hard', 'I can work hard.'],
    ['work experience', 'I can offer work experience.'],
    ['strong and punctual', 'I am strong and punctual.'],
    ['know who did it', 'You could know who did it.'],
    ['pay for the train', 'I can pay for the train.'],
    ['never having to repaint', 'For you it would mean never having to repaint.'],
  ]);
});

describe('a wish', () => {
  becomes('benefitForMe', null, [
    ['help with the forms', 'I would value help with the forms.'],
    ['help my dad', 'I would like to help my dad.'],
    ['that the weir stays', 'I hope that the weir stays.'],
    ['be a clockmaker', 'I would like to be a clockmaker.'],
    ['do a placement', 'I would like to do a placement.'],
    ['know which oil', 'I would like to know which oil.'],
    ['worm free sheep', 'I would welcome worm free sheep.'],
    ['that job', 'I would welcome that job.'],
    ['better at chess', 'I would like to be better at chess.'],
    ['better tools', 'I would welcome better tools.'],
  ]);
});

describe('what prompted the message', () => {
  becomes('prompt', 'talk', [
    ['said mud is alive', 'You said mud is alive.'],
    ['demoed the pump', 'You demoed the pump.'],
  ]);
  becomes('prompt', 'post', [
    ['reposted by Prajakta Joshi', 'It was reposted by Prajakta Joshi.'],
    ['hiring a miller', 'I read your post on hiring a miller.'],
    ['poll on tides', 'I read your poll on tides.'],
    ['pics from the weir', 'Thank you for your pics from the weir.'],
    ['my comment on your post', 'I am writing about my comment on your post.'],
  ]);
  becomes('prompt', 'event', [
    ['chat about rye', 'I am writing after the chat about rye.'],
    ['stuck in the lift', 'I was stuck in the lift.'],
    ['stand 4', 'We were both at stand 4.'],
  ]);
  becomes('prompt', 'person', [
    ['according to Prajakta you mill rye', 'According to Prajakta you mill rye.'],
  ]);
  becomes('prompt', 'field', [
    ['fed up with quotas', 'We are both fed up with quotas.'],
    ['do payroll for farms', 'I do payroll for farms.'],
  ]);
  becomes('prompt', 'past', [
    ['Mrs Moss', 'We both know Mrs Moss.'],
    ['same supervisor, Prajakta Joshi', 'We share the same supervisor, Prajakta Joshi.'],
    ['lived in same halls', 'We lived in same halls.'],
    ['laid off from the mill', 'I was laid off from the mill.'],
    ['both laid off from the mill', 'We were both laid off from the mill.'],
    ['Prajakta Joshi’s lab', 'We were both at Prajakta Joshi’s lab.'],
  ]);
  becomes('prompt', 'past', [['both interns at the mill', 'We were both interns at the mill.']]);
});

describe('what they do, told without them, is offered to be said to them', () => {
  test.each([
    ['paints the fen', 'you paint the fen'],
    ['makes great clogs', 'you make great clogs'],
    ['teaches at Ely', 'you teach at Ely'],
  ])('%s', (typed, said) => {
    const { sentence, offer } = realised('prompt', typed, 'work');
    expect(sentence).toBe(`${typed.charAt(0).toUpperCase()}${typed.slice(1)}.`);
    expect(offer).toMatchObject({ kind: 'speak-to-them', text: said });
  });

  test.each([
    ['prints of the fen', 'Thank you for your work on prints of the fen.'],
    ['works on tides', 'Thank you for your works on tides.'],
  ])('a thing stays one: %s', (typed, sentence) => {
    expect(realised('prompt', typed, 'work').sentence).toBe(sentence);
  });
});

describe('how somebody is known', () => {
  becomes('howKnown', null, [
    ['marked my thesis', 'You marked my thesis.'],
    ['repaired one of our pumps', 'You repaired one of our pumps.'],
    ['built the house we live in', 'You built the house we live in.'],
    ['built my own boat', 'I built my own boat.'],
    ['read the book I bought', 'I read the book I bought.'],
    ['signed my passport photos', 'You signed my passport photos.'],
    ['umpired a match I played', 'You umpired a match I played.'],
    ['sang at my mum’s funeral', 'You sang at my mum’s funeral.'],
    ['sat with my mum', 'I sat with my mum.'],
    ['painted a mural near me', 'You painted a mural near me.'],
    ['cut my hair once', 'You cut my hair once.'],
    ['bought my first ram from him', 'I bought my first ram from him.'],
    ['used my voucher', 'I used my voucher.'],
    ['framed my prints with her', 'I framed my prints with her.'],
    ['walk our dogs together', 'We walk our dogs together.'],
    ['swim at the same pool', 'We swim at the same pool.'],
    ['bid against her at an auction', 'I bid against her at an auction.'],
    ['milk for him at weekends', 'I milk for him at weekends.'],
    ['do her books', 'I do her books.'],
    ['seen at the pool', 'I have seen you at the pool.'],
    ['worked for the same boss', 'We worked for the same boss.'],
    ['on the same committee', 'We were both on the same committee.'],
    ['did night school together', 'We did night school together.'],
    ['heard on the radio', 'I heard you on the radio.'],
    ['heard on the radio about the weir', 'I heard on the radio about the weir.'],
    ['order bread from him', 'I order bread from him.'],
    ['drink in his pub', 'I drink in his pub.'],
    ['two of my lads trained under him', 'Two of my lads trained under him.'],
    ['his van parks outside mine', 'His van parks outside mine.'],
    ['someone at church said', 'Someone at church said.'],
  ]);

  test('whose client or judge it is, is asked', () => {
    const choices = (typed: string) => realised('howKnown', typed).choices.map(({ sentence }) => sentence);
    expect(choices('judge at our show')).toEqual([
      'You are a judge at our show.',
      'I know of you through a judge at our show.',
    ]);
    expect(choices('client of the bank where I work')[0]).toBe('You are a client of the bank where I work.');
  });

  test('whose wife it is goes without saying', () => {
    expect(realised('howKnown', 'wife’s boss').choices.map(({ sentence }) => sentence)).toContain(
      'You are my wife’s boss.',
    );
  });
});
