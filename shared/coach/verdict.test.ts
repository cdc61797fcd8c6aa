import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../test/coach/corpus-set.ts';
import { corpusInputs } from '../../test/coach/fitting/corpus-messages.ts';
import { englishPack } from '../../test/support/english-pack.ts';
import { inputOf, readExample } from '../../test/support/example-reading.ts';
import { readMessage } from './coach.ts';
import { rules } from './rules/registry.ts';

/** Some of the corpus, of every milieu. */
const some = readCorpus().filter((_, at) => at % 31 === 0);
const readings = corpusInputs(some).map(({ input }) => ({
  text: input.text,
  ...readMessage({ ...input, languagePack: englishPack }),
}));

describe('an accusation', () => {
  const accused = readings.filter(({ verdict }) => verdict.kind === 'blind');

  it('gives its reasons, three at most, the gravest of which quotes the message or says what it lacks', () => {
    expect(accused.length).toBeGreaterThan(20);
    const counts = new Set(accused.map(({ verdict }) => verdict.reasons.length));
    expect([...counts].toSorted()).toEqual([1, 2, 3]);
  });

  it('quotes only what stands in the message', () => {
    for (const { verdict, text } of accused) {
      const plain = text.replace(/\s+/gu, ' ');
      for (const reason of verdict.reasons) {
        const quoted = /^“(.+?)…?”/u.exec(reason)?.[1];
        if (quoted !== undefined && !text.includes('{{'))
          expect(plain).toContain(quoted.replaceAll(/\s+/gu, ' ').slice(0, 30));
      }
    }
  });

  it('is not made of what has only begun, nor where nothing is written', () => {
    expect(readExample({ text: '' }).verdict).toEqual({
      kind: 'nearly',
      reasons: ['There is no message yet.'],
    });
    expect(readExample({ text: 'Hi Ana, our' }).verdict.reasons).toEqual(['It has only begun.']);
  });

  it('is made of a gap left open in a language that the coach cannot read, and not once they have replied', () => {
    const text = 'שלום [name], שמעתי את ההרצאה שלך על הקנים בגנט. איזה עומק?';
    expect(readExample({ text }).verdict).toEqual({
      kind: 'blind',
      reasons: ['“[name]” is not filled in.'],
    });
    const messages = [{ direction: 'from-them' as const, text: 'Which reeds?' }];
    const again = { text: 'Hi Ana, the reeds of [place], as you asked.', kind: 'follow-up' as const };
    expect(readExample({ ...again, known: { messages } }).verdict.kind).toBe('nearly');
  });

  it('is not made of a gap that was dismissed', () => {
    const input = inputOf({
      text: 'Hi Ana, your reeds at [place] in Ghent held all winter. Which depth was it?',
    });
    const dismissed = readMessage(input).findings.map(({ key }) => key);
    expect(readMessage(input).verdict.kind).toBe('blind');
    expect(readMessage({ ...input, dismissed }).verdict.kind).not.toBe('blind');
  });

  it('is not made once they have replied', () => {
    const text = 'Here is how our platform helps clinics like yours double their bookings, as you asked.';
    const messages = [{ direction: 'from-them' as const, text: 'What does your platform do?' }];
    expect(readExample({ text, kind: 'follow-up', known: { messages } }).verdict.kind).not.toBe('blind');
  });
});

describe('a message that is ready', () => {
  const ready = readings.filter(({ verdict }) => verdict.kind === 'ready');

  it('is given no advice', () => {
    expect(ready.length).toBeGreaterThan(20);
    for (const { findings } of ready) expect(findings.filter(({ rule }) => rules[rule].isAdvice)).toEqual([]);
  });

  it('is a short answer to what they wrote last; without anything to answer one does not see why it is written', () => {
    const text = 'By hand, every Friday. What are you working on?';
    const asked = { direction: 'from-them' as const, text: 'How do you count them?' };
    const answered = { direction: 'to-them' as const, text: 'By hand.' };
    const kindAfter = (...messages: readonly (typeof asked | typeof answered)[]) =>
      readExample({ text, kind: 'follow-up', known: { messages } }).verdict.kind;
    expect(kindAfter(asked)).toBe('ready');
    expect(kindAfter(asked, answered)).toBe('nearly');
  });

  it('is not said to ask where it asks nothing', () => {
    const text =
      'Hi Alan, I am writing about the video. Customers keep asking me about noise and the neighbours complaining, I want to get it right first time. I can offer real readings from 40 odd jobs. Dave';
    const { kind, reasons } = readExample({
      text,
      answers: { benefitForThem: 'real readings from 40 odd jobs', prompt: 'the video' },
    }).verdict;
    expect(kind).toBe('ready');
    expect(reasons.join(' ')).not.toContain('asks');
  });

  it('answers what is pasted into the form as what is recorded', () => {
    const answers = { receivedMessage: 'Will the 14th do?' };
    const kindOf = (text: string) => readExample({ text, kind: 'follow-up', answers }).verdict.kind;
    expect(kindOf('Hello Pat, 14th is grand. Could you split the order?')).toBe('ready');
    expect(kindOf('Hello Pat, could you split the order?')).toBe('nearly');
  });

  it('does not answer a question of theirs with nothing but another', () => {
    const kindOf = (text: string, theirs: string) =>
      readExample({
        text,
        kind: 'follow-up',
        known: { messages: [{ direction: 'from-them' as const, text: theirs }] },
      }).verdict;
    const asked = 'Yes please! How did you come to know my father?';
    expect(kindOf('Hello Joan, What are you working on?', asked)).toEqual({
      kind: 'nearly',
      reasons: ['They asked you something, and you only ask in return.'],
    });
    expect(kindOf('He was my guard for ten years. What are you working on?', asked).kind).toBe('ready');
    expect(kindOf('What are you working on?', 'Yes please, gladly.').kind).toBe('ready');
  });

  it('is held back by what is surely wrong with it', () => {
    const text =
      'Hi Ana, your talk on reed beds in Ghent answered what I had asked for years. I can send you our water samples of three winters. Which depth did you plant at?';
    expect(readExample({ text, answers: { name: 'Ana Sol' } }).verdict.kind).toBe('ready');
    expect(readExample({ text, answers: { name: 'Marcus Lind' } }).verdict.kind).toBe('nearly');
  });

  it('needs no more than the beginning of a reason where nothing speaks against it', () => {
    const text =
      'Hi Ana, I wrote to let you know that your flute plans now exist for left-handed players too. I kept your name on every sheet. Do you mind?';
    expect(readExample({ text }).verdict.kind).toBe('ready');
  });

  it('spells no reason out where it asks for leave to use a thing of theirs, or what becomes of it', () => {
    const asks = readExample({ text: 'Can we use the sounds in our game? If yes, how should we name you?' });
    expect(asks.verdict.kind).toBe('ready');
    const text = 'Do you still look after this? If not, is there a way to carry it on?';
    expect(readExample({ text }).verdict).toEqual({
      kind: 'ready',
      reasons: ['It asks what they can answer.'],
    });
  });

  it('offers something or asks something: thanks and a reason alone are nearly there', () => {
    const thanks =
      'Hi Priya, thank you for your talk on timetable data. It told me why our trams wait at every door.';
    const { verdict } = readExample({ text: thanks });
    expect(verdict.kind).toBe('nearly');
    expect(verdict.reasons).toContain('Nothing yet that either of you would gain.');
    for (const more of ['I can share our delay logs for 40 stations.', 'Do you model dwell time per door?'])
      expect(readExample({ text: `${thanks} ${more}` }).verdict.kind).toBe('ready');
  });

  it('answers what they wrote, accepting, asking or declining: an answer needs no reason', () => {
    for (const text of [
      'Hi Jonas, thank you for writing. I keep my contacts to people I have worked with, so I will not accept. I wish you well with the choir.',
      'Hi Jonas, thanks for your note. What made you think of me?',
    ])
      expect(readExample({ text, kind: 'reply', answers: { name: 'Jonas Veld' } }).verdict).toMatchObject({
        kind: 'ready',
      });
  });
});

describe('a message that is neither', () => {
  it('is told what it lacks', () => {
    const { verdict } = readExample({ text: 'Hi Ana, I am a botanist at the university here.' });
    expect(verdict.kind).toBe('nearly');
    expect(verdict.reasons).not.toEqual([]);
  });

  it('stays so whatever was dismissed', () => {
    const input = inputOf({ text: 'Hi Ana, I am a botanist at the university here.' });
    const dismissed = readMessage(input).findings.map(({ key }) => key);
    expect(readMessage({ ...input, dismissed }).findings).toEqual([]);
    expect(readMessage({ ...input, dismissed }).verdict.kind).toBe('nearly');
  });
});
