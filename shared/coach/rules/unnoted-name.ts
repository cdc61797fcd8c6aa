import { overlapsAny, type Span } from '../../span.ts';
import { nameAt } from '../reading/names-in-text.ts';
import { isNoted } from '../reading/person-facts.ts';
import type { Rule } from './rule.ts';

/** Where a shared person's name follows; matched in any case, the name itself must be capitalised. */
const before =
  /\b(?:we both know|both know|you and i (?:both )?know|(?:(?:our|a|my) )?(?:mutual|common|shared) (?:friend|friends|contact|contacts|connection|connections|colleague|acquaintance)s?(?: is| are|,|:| –| —| -)?|friend of|friends with|connected (?:to|through|with|by|via)|introduced (?:to me )?by|referred (?:to you )?by|recommended by|in common with|on the advice of|at the suggestion of|i (?:know|heard of|heard about|learned of|got) (?:of |about )?(?:you|your name|your \w+) (?:from|through|via))\s+(?:both )?/gi;
/** Where a shared person's name stood in front. */
const after =
  /^(?: and (?:his|her|their) \w+)?,? (?:(?:kindly|also|once|just|both) )?(?:suggested|recommended|told me|thought (?:we|i|you|that)|said (?:i|we|you)|says (?:that )?(?:i|we|you|your|the)|tells me|asked me|mentioned (?:you|your|that you)|introduced (?:me|us)|referred me|pointed me|encouraged me|urged me|sent me|gave me your|asked me to (?:write|contact|get in touch)|passed (?:me|on) your|is (?:a|our) (?:mutual|common|shared)|speaks (?:very )?highly of you|put me on to you|insisted|advised me)\b/i;

/** "Father Linus Okpalugo" is noted as "Linus Okpalugo". */
const honorific =
  /^(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Mx|Father|Sister|Brother|Pastor|Rev|Reverend|Rabbi|Imam|Sir|Dame|Chief|Captain|Coach|Uncle|Aunt|Aunty|Madam)\.? (?=\p{Lu})/u;

/** Somebody named as shared whom the user has not noted: a slip, or a name left from another draft. */
export const unnotedName: Rule = {
  title: 'A shared contact you have not noted',
  why: 'The recipient may ask the person you name. Noting them first makes sure that it is the right one.',
  source: 'Common Ground checks every claim against what you have noted.',
  strength: 'craft',
  severity: 'warn',
  kinds: 'all',
  languages: ['en'],
  speaksOnceReplied: true,
  readsReceived: true,
  question: 'truth',
  blindSign: null,
  selling: null,
  fires: [
    { text: 'Hi Priya, we both know Lee Wong.', answers: { commonConnections: ['Dana Ortiz'] } },
    { text: 'Hi Priya, Lee Wong suggested I write to you.' },
    { text: 'Hi Priya, our mutual friend Lee told me about your choir.' },
  ],
  silent: [
    { text: 'Hi Priya, we both know Dana Ortiz.', answers: { commonConnections: ['Dana Ortiz'] } },
    { text: 'Hi Priya, Dana suggested I write to you.', answers: { commonConnections: ['Dana Ortiz'] } },
    { text: 'Hi Priya, Lee Wong told me about you.', known: { notes: ['Lee Wong sings with her.'] } },
    { text: 'Hi Priya, we both know Leeds in the rain.' },
    { text: 'Hi Priya, I know your book from university.' },
  ],
  check: ({ read, facts }) => {
    const found: Span[] = [];
    const add = (name: Span | null) => {
      if (
        name === null ||
        overlapsAny(name, found) ||
        overlapsAny(name, read.quoted) ||
        name.start < read.body.start ||
        name.start >= read.body.end
      )
        return;
      found.push(name);
    };
    const isPlace = (end: number) =>
      /^ (?:in the|well|inside|too well|at its)/.test(read.plain.slice(end, end + 12));
    for (const match of read.text.matchAll(before)) {
      const name = nameAt(read.text, match.index + match[0].length);
      if (name !== null && !isPlace(name.end) && isPersonHere(read.text, name)) add(name);
    }
    for (const word of read.words) {
      if (word.start < read.body.start || !/^\p{Lu}/u.test(word.text)) continue;
      const name = nameAt(read.text, word.start);
      if (/\b(?:at|in|from|of|near) $/.test(read.text.slice(0, word.start).slice(-6))) continue;
      if (name !== null && after.test(read.text.slice(name.end, name.end + 50))) add(name);
    }
    return found
      .filter(({ start, end }) => {
        const name = read.text.slice(start, end).replace(honorific, '');
        const isTheirs = name.split(/\s+/u).some((word) => facts.nameWords.has(word.toLowerCase()));
        return !isNoted(facts, name) && !isTheirs;
      })
      .map(({ start, end }) => {
        const name = read.text.slice(start, end);
        const [only] = facts.connections.length === 1 ? facts.connections : [];
        return {
          start,
          end,
          sentence: `${name} is not among the people you noted as known to you both. Note them, or check the name.`,
          fix: only === undefined ? null : { start, end, label: `Use: ${only}`, replacement: only },
        };
      });
  },
};

/** "through Paper conservation", "from The Cold Materials week": a title, not a person. */
function isPersonHere(text: string, { start, end }: Span): boolean {
  const name = text.slice(start, end);
  return (
    !/^(?:The|A|An|Our|Your|My) /u.test(name) &&
    (name.includes(' ') ||
      !/^ \p{Ll}/u.test(text.slice(end, end + 2)) ||
      /^ (?:and|from|who|at|in|is|was|of|told|said|when|since|because|as|so|but|while|through|whom)\b/u.test(
        text.slice(end, end + 9),
      ))
  );
}
