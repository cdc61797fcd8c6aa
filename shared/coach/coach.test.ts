import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCharacter } from '../../test/support/any-character.ts';
import { inputOf, readExample } from '../../test/support/example-reading.ts';
import { readMessage } from './coach.ts';
import type { Finding } from './coach-types.ts';
import type { RuleExample } from './rules/rule.ts';

const opening = 'Hello, Paul, It seems we have more than a few common connections. Let’s connect!';

const paul: RuleExample = {
  text: opening,
  answers: {
    name: 'Paul Vane',
    commonConnections: ['Dana Ortiz'],
    reason: 'Your workshop on earning trust changed how I write to strangers',
    benefitForThem: 'I can tell you what forty newcomers answered to your two questions',
    question: 'Which answer did you never expect?',
  },
};

function apply(text: string, { fix }: Finding): string {
  return fix === null ? text : text.slice(0, fix.start) + fix.replacement + text.slice(fix.end);
}

describe('the request that this app began with', () => {
  it('is called blind outreach, with its reasons', () => {
    const { verdict, findings } = readExample(paul);
    expect(verdict.kind).toBe('blind');
    expect(verdict.reasons.length).toBeGreaterThan(1);
    expect(findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['vague-connections', 'no-reason']),
    );
  });

  it('stays blind when the stranger says why', () => {
    expect(readExample({ ...paul, text: 'Just growing the network, my friend.' }).verdict.kind).toBe('blind');
  });

  it('becomes ready with one contact, one reason, one benefit and one question when the fixes are applied', () => {
    let text = opening;
    for (let step = 0; step < 6; step += 1) {
      const finding = readExample({ ...paul, text }).findings.find(({ fix }) => fix !== null);
      if (finding === undefined) break;
      text = apply(text, finding);
    }
    expect(readExample({ ...paul, text }).verdict.kind).toBe('ready');
    expect(text).toContain('Dana Ortiz');
    expect(text).toContain('earning trust');
    expect(text.match(/\?/g)).toHaveLength(1);
  });
});

it('does not judge what has only begun', () => {
  expect(readExample({ text: 'Hi Ana, your' }).verdict).toEqual({
    kind: 'nearly',
    reasons: ['It has only begun.'],
  });
});

it('keeps a finding dismissed while other words change', () => {
  const input = inputOf({ text: 'Hi Ana, hope this finds you well. We help firms like yours grow.' });
  const dismissed = readMessage(input)
    .findings.filter(({ rule }) => rule === 'stock-phrase')
    .map(({ key }) => key);
  const moved = {
    ...input,
    dismissed,
    text: 'Hello Ana, hope this finds you well. We help many firms like yours grow.',
  };
  expect(dismissed).toHaveLength(1);
  expect(readMessage(moved).findings.some(({ rule }) => rule === 'stock-phrase')).toBe(false);
});

it('puts the gravest finding first', () => {
  const { findings } = readExample({
    text: 'Hi Marcus!! We help companies double their revenue. Hope this finds you well.',
    answers: { name: 'Ana Sol' },
  });
  const order = ['stop', 'warn', 'hint'];
  const ranks = findings.map(({ severity }) => order.indexOf(severity));
  expect(ranks.length).toBeGreaterThan(2);
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
});

it('names the noted fact that would make it specific', () => {
  const { swap } = readExample({
    text: 'Hi Ana, I would love to connect.',
    known: { notes: ['Planted the reed beds in Ghent.'] },
  });
  expect(swap).toMatchObject({ suitsAnyone: true, missingFact: 'Planted the reed beds in Ghent.' });
});

it('quotes the words that answer a question, with their place', () => {
  const text =
    'Hi Ana, your talk on reed beds in Ghent stayed with me. I can send you our water samples. Which depth?';
  const benefit = readExample({ text }).questions.find(({ id }) => id === 'benefit');
  expect(benefit).toMatchObject({ state: 'answered', evidence: '“I can send you our water samples.”' });
  expect(text.slice(benefit?.span?.start, benefit?.span?.end)).toContain('water samples');
});

it('shows no question as an offer, which may be meant as one', () => {
  const benefitOf = (text: string) =>
    readExample({ text }).questions.find(({ id }) => id === 'benefit')?.state;
  const reason = 'Hi Ana, your talk on reed beds in Ghent stayed with me.';
  expect(benefitOf(`${reason} I can send you our water samples.`)).toBe('answered');
  expect(benefitOf(`${reason} Would you like our water samples of three winters?`)).toBe('partly');
});

it('shows whole sentences as evidence, without the greeting', () => {
  const text = 'Hi Ana, thank you for your talk on reed beds. Which depth?';
  const { questions } = readExample({ text, answers: { prompt: 'your talk on reed beds' } });
  for (const id of ['who', 'reason'] as const)
    expect(questions.find((question) => question.id === id)?.evidence).toBe(
      '“thank you for your talk on reed beds.”',
    );
});

describe('a message in another language', () => {
  const text = 'שלום דנה, שמעתי את ההרצאה שלך על הקנים בגנט. יש לי דגימות מים בשבילך. איזה עומק את צריכה?';

  it('is left alone', () => {
    expect(readExample({ text, answers: { name: 'דנה' } }).findings).toEqual([]);
  });

  it('is ready once its reason and its benefit are noted, since only these can be asked for', () => {
    const noted = { name: 'דנה', reason: 'ההרצאה על הקנים', benefitForThem: 'דגימות מים' };
    expect(readExample({ text, answers: noted }).verdict.kind).toBe('ready');
    expect(readExample({ text, answers: { name: 'דנה' } }).verdict.kind).toBe('nearly');
  });
});

it('keeps watch for a pitch after they accepted, until they have replied', () => {
  const pitch = 'Thanks for connecting! Our platform helps clinics get qualified leads. Shall I book a demo?';
  const known = { stage: 'accepted' as const, messages: [{ direction: 'to-them' as const, text: 'Hi.' }] };
  const replied = {
    ...known,
    messages: [...known.messages, { direction: 'from-them' as const, text: 'Tell me more.' }],
  };
  expect(readExample({ text: pitch, kind: 'first-message', known }).verdict.kind).toBe('blind');
  expect(readExample({ text: pitch, kind: 'first-message', known: replied }).verdict.kind).not.toBe('blind');
});

it('reads any text without failing and points only into it', () => {
  const pieces = [
    'your talk on reeds',
    'we have 12 mutual connections',
    'Hi Ana,',
    '“',
    '!',
    '?',
    '\n',
    'İ',
    '👩‍🌾',
    'a\u0301',
    'calendly.com/x',
    ' ',
  ];
  const texts = fc.oneof(
    fc.string({ unit: anyCharacter, maxLength: 300 }),
    fc.array(fc.constantFrom(...pieces)).map((some) => some.join('')),
  );
  fc.assert(
    fc.property(texts, fc.string({ maxLength: 20 }), (text, name) => {
      const reading = readExample({ text, answers: { name } });
      expect(reading.questions).toHaveLength(5);
      for (const { start, end } of reading.findings) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      expect(new Set(reading.findings.map(({ key }) => key)).size).toBe(reading.findings.length);
    }),
  );
});

describe('a fix that adds an answer', () => {
  const thin: RuleExample = {
    text: 'Hi Paul, your workshop on earning trust in Leeds changed how I write to strangers.',
    answers: { name: 'Paul Vane', question: 'which answer surprised you', benefitForThem: 'nothing really' },
  };
  const sentences = new Map([
    ['which answer surprised you', 'Which answer surprised you?'],
    ['nothing really', null],
  ]);
  const fixOf = (rule: string, limit: number) =>
    readMessage({ ...inputOf(thin), sentences, limit }).findings.find((finding) => finding.rule === rule)
      ?.fix;

  it('adds the sentence that stands in the message, not the words as typed', () => {
    expect(fixOf('no-question', 300)?.replacement.trim()).toBe('Which answer surprised you?');
  });

  it('adds nothing of an answer that says nothing', () => {
    expect(fixOf('nothing-for-them', 300) ?? null).toBeNull();
  });

  it('is not offered where the message would be over its limit', () => {
    const added = ' Which answer surprised you?';
    expect(fixOf('no-question', thin.text.length + added.length)?.replacement).toContain(added.trim());
    expect(fixOf('no-question', thin.text.length + 10) ?? null).toBeNull();
  });
});

it('shows as the reason what was noted as one, before what prompted the message', () => {
  const { questions } = readExample({
    text: 'Hi Priya, thank you for your talk in Leeds. You wanted dwell-time data, and we have it. I can share logs from 40 stations. Do you count per door?',
    answers: {
      name: 'Priya Raman',
      prompt: 'your talk in Leeds',
      reason: 'you wanted dwell-time data, and we have it',
    },
  });
  expect(questions.find(({ id }) => id === 'reason')?.evidence).toContain('dwell-time data');
});

it('shows no reason that would hold for anybody, though it be noted', () => {
  const { questions } = readExample({
    text: 'Hi Ana, we both work in tech, so it makes sense to connect. How is the market for you?',
    answers: { name: 'Ana', reason: 'we both work in tech, so it makes sense to connect' },
  });
  expect(questions.find(({ id }) => id === 'reason')?.state).not.toBe('answered');
});

it('what takes up a note and offers nothing is quoted in whole sentences', () => {
  const benefitForThem = 'I would do the same for her in summer. I know Sage and Xero';
  const text =
    'Hi Thandeka,\n\nI am looking for cover in May. I would do the same for her in summer. I know Sage and Xero.';
  const { questions } = readExample({ text, answers: { benefitForThem } });
  const quoted = questions.find(({ id }) => id === 'benefit')?.evidence ?? '';
  expect(quoted).toContain('takes up what you noted');
  expect(quoted).toMatch(/^“I would do the same for her in summer\. I know Sage and Xero\.”/);
});
