import { claimedContacts, withoutHonorific } from '../known/claimed-contacts.ts';
import { isNoted } from '../known/person-facts.ts';
import type { Rule } from './rule.ts';

/** Somebody named as shared whom the user has not noted: a slip, or a name left from another draft. */
export const unnotedName: Rule = {
  title: 'A shared contact you have not noted',
  why: 'The recipient may ask the person you name. Noting them first makes sure that it is the right one.',
  source: 'Common Ground checks every claim against what you have noted.',
  strength: 'craft',
  severity: 'warn',
  kinds: 'all',
  languages: 'known',
  speaksOnceReplied: true,
  readsReceived: true,
  question: 'truth',
  restsOn: 'known',
  accuses: false,
  isAdvice: false,
  fires: [
    { text: 'Hi Priya, we both know Lee Wong.', answers: { commonConnections: ['Dana Ortiz'] } },
    { text: 'Hi Priya, Lee Wong suggested I write to you.' },
    { text: 'Hi Priya, our mutual friend Lee told me about your choir.' },
    {
      text: 'Hi Priya, we both know Dana Ortiz and Mark Low.',
      answers: { commonConnections: ['Dana Ortiz'] },
    },
    { text: 'Hi Priya, we have a few mutual connections, including Lee and 14 others.' },
  ],
  silent: [
    { text: 'Hi Priya, we both know Dana Ortiz.', answers: { commonConnections: ['Dana Ortiz'] } },
    { text: 'Hi Priya, Dana suggested I write to you.', answers: { commonConnections: ['Dana Ortiz'] } },
    { text: 'Hi Priya, Lee Wong told me about you.', known: { notes: ['Lee Wong sings with her.'] } },
    { text: 'Hi Priya, we both know Leeds in the rain.' },
    { text: 'Hi Priya, I know your book from university.' },
    { text: 'Hi Priya,\n\nJust thought I would tell you of the flumes. Maybe told before?' },
  ],
  check: ({ input, read, facts, signs: { sharedPeople } }) =>
    claimedContacts(read, sharedPeople)
      .filter(({ start, end }) => {
        const name = withoutHonorific(read.text.slice(start, end), sharedPeople);
        const isTheirs = name.split(/\s+/u).some((word) => facts.nameWords.has(word.toLowerCase()));
        return !isNoted(facts, name) && !isTheirs && input.isAcquaintance?.(name) !== true;
      })
      .map(({ start, end }) => {
        // Where no contact is noted, none can have been mistaken for another.
        const severity = facts.connections.length === 0 ? 'hint' : 'warn';
        const name = read.text.slice(start, end);
        const [only] = facts.connections.length === 1 ? facts.connections : [];
        return {
          start,
          end,
          severity,
          sentence: `${name} is not among the people you noted as known to you both. Note them, or check the name.`,
          fix: only === undefined ? null : { start, end, label: `Use: ${only}`, replacement: only },
        };
      }),
};
