import { gapLabel } from '../../compose/gap-label.ts';
import { findUnfilled } from '../../compose/unfilled.ts';
import { isTitledNobody } from '../reading/addressees.ts';
import { replaceSpan } from '../reading/edits.ts';
import { quote } from '../reading/read-text.ts';
import type { RuleContext } from '../rule-context.ts';
import type { Rule, RuleFinding } from './rule.ts';

/** "Dear Dr. Researcher": a gap that was filled with a word for many. */
function wordForName({ read, facts }: RuleContext): readonly RuleFinding[] {
  const addressee = read.greeting?.addressee ?? null;
  if (addressee === null || !isTitledNobody(read.plain.slice(addressee.start, addressee.end))) return [];
  const sentence = `${quote(read, addressee)} has a word for many where a name should stand.`;
  const fix =
    facts.firstName === '' ? null : replaceSpan(addressee, facts.firstName, `Use: ${facts.firstName}`);
  return [{ ...addressee, sentence, fix }];
}

/** A gap left to fill says that a tool wrote this. */
export const unfilled: Rule = {
  title: 'A gap that is not filled in',
  why: 'A visible gap shows that the message was made for many.',
  source: 'Common Ground finds the gaps of its own templates and of other tools.',
  strength: 'craft',
  severity: 'stop',
  kinds: 'all',
  languages: 'all',
  speaksOnceReplied: true,
  readsReceived: true,
  question: null,
  restsOn: 'exact',
  accuses: true,
  isAdvice: false,
  sinksAlone: true,
  fires: [
    { text: 'Hi {{first_name}}, your reeds held.' },
    { text: 'Hi [Name], your reeds held.' },
    { text: 'Hi Ana, your reeds at [place] held.' },
    { text: 'Dear Dr. Researcher, your reeds held.' },
  ],
  silent: [
    { text: 'Hi Ana, your reeds [sic] held.' },
    { text: 'Dear Dr. Sol, your reeds held.' },
    { text: 'Dear Sir Madam, your reeds held.' },
    { text: 'Hello dear author, your reeds held.' },
  ],
  check: (context) => {
    const { read, facts } = context;
    const gaps = findUnfilled(read.text).map(({ text, start, end, field }) => ({
      start,
      end,
      sentence: `“${gapLabel(text)}” is not filled in.`,
      fix:
        field === 'first_name' && facts.firstName !== ''
          ? replaceSpan({ start, end }, facts.firstName, `Use: ${facts.firstName}`)
          : null,
    }));
    return [...gaps, ...wordForName(context)];
  },
};
