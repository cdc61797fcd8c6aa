import { replaceSpan } from '../reading/edits.ts';
import { greetedName, rightName } from './greeted-name.ts';
import type { Rule } from './rule.ts';

/** A name is the word its bearer reads first. */
export const misspeltName: Rule = {
  title: 'Their name is misspelt',
  why: 'It is the first word they read, and the one they know best.',
  source: 'Common Ground compares the greeting with the name you noted.',
  strength: 'craft',
  severity: 'stop',
  kinds: 'all',
  languages: 'all',
  speaksOnceReplied: true,
  readsReceived: true,
  question: null,
  restsOn: 'known',
  accuses: false,
  isAdvice: false,
  fires: [
    { text: 'Hi Pryia, your talk on reeds was good.', answers: { name: 'Priya Raman' } },
    { text: 'Hi Toro, your reeds held.', answers: { name: 'Ana Sol', callThem: 'Taro' } },
    { text: 'Hi Micheal, your talk on reeds was good.', answers: { name: 'Michael Sol' } },
  ],
  silent: [
    { text: 'Hi Priya, your talk on reeds was good.', answers: { name: 'Priya Raman' } },
    { text: 'Hi Jose, your talk on reeds was good.', answers: { name: 'José Sol' } },
    { text: 'Hi Mike, your talk on reeds was good.', answers: { name: 'Michael Sol' } },
  ],
  check: (context) => {
    const greeted = greetedName(context);
    if (greeted?.match !== 'misspelt') return [];
    const name = rightName(context, greeted.name);
    return [
      {
        start: greeted.start,
        end: greeted.end,
        sentence: `You noted the name as ${name}.`,
        fix: replaceSpan(greeted, name, `Use: ${name}`),
      },
    ];
  },
};
