import { isNobody } from '../reading/addressees.ts';
import { replaceSpan } from '../reading/edits.ts';
import { quote } from '../reading/read-text.ts';
import type { Rule } from './rule.ts';

/** "Hi there" greets whoever is there. */
export const impersonalGreeting: Rule = {
  title: 'A greeting to nobody',
  why: 'Without a name, the reader takes it for a circular, whatever follows.',
  source: 'Phrases seen in requests that were declined; no study.',
  strength: 'craft',
  severity: 'warn',
  kinds: 'all',
  languages: 'all',
  speaksOnceReplied: true,
  readsReceived: true,
  question: null,
  restsOn: 'exact',
  accuses: true,
  isAdvice: true,
  fires: [
    { text: 'Hi there, your talk on reeds was good.', answers: { name: 'Ana Sol' } },
    { text: 'Dear Sir/Madam, I write about reeds.' },
    { text: 'To whom it may concern: reeds.' },
    { text: 'Dear Dr. Researcher, reeds.' },
    { text: 'Dear hiring manager, reeds.' },
    { text: 'Dear fellow gardener, reeds.' },
  ],
  silent: [
    { text: 'Hi Ana, there are reeds.', answers: { name: 'Ana Sol' } },
    { text: 'Hello Sol team, you all made the reeds hold.' },
    { text: 'Dear Dr Sol, reeds.' },
  ],
  check: ({ read, facts }) => {
    const greeting = read.greeting;
    if (greeting === null) return [];
    const isToWhom = greeting.salutation.startsWith('to whom');
    const addressee = greeting.addressee;
    if (!isToWhom && (addressee === null || !isNobody(read.plain.slice(addressee.start, addressee.end))))
      return [];
    const span =
      addressee === null || isToWhom
        ? { start: 0, end: read.text.trimEnd().length < greeting.end ? read.text.length : greeting.end }
        : addressee;
    if (addressee !== null && facts.nameWords.has(read.plain.slice(addressee.start, addressee.end)))
      return [];
    const name = facts.firstName;
    return [
      {
        ...span,
        sentence: `${quote(read, span)} greets nobody in particular.`,
        fix: name === '' || isToWhom ? null : replaceSpan(span, name, `Use: ${name}`),
      },
    ];
  },
};
