import { foldForSearch } from '../../people/names.ts';
import { isNoted } from '../known/person-facts.ts';
import { replaceSpan } from '../reading/edits.ts';
import { nameAt } from '../reading/names-in-text.ts';
import type { RuleContext } from '../rule-context.ts';
import { compareName, greetedName, rightName } from './greeted-name.ts';
import type { Rule, RuleFinding } from './rule.ts';

/** A name that is called out in the text ("Thanks, Marcus.", "…, Marcus, …") and belongs to another person. */
function calledNames(context: RuleContext): readonly RuleFinding[] {
  const { read, facts, input } = context;
  if (facts.nameWords.size === 0) return [];
  const found: RuleFinding[] = [];
  for (const word of read.words) {
    if (word.start < read.body.start || word.end > read.body.end || !/^[\p{Lu}\p{Lo}]/u.test(word.text))
      continue;
    const before = read.text.slice(Math.max(0, word.start - 12), word.start);
    const name = nameAt(read.text, word.start);
    if (
      name === null ||
      !/(?:,|\bThanks|\bThank you|\bCheers|\byou|\bHi|\bHello|\bDear|[.!?\n])\s*$/u.test(before)
    )
      continue;
    const isCalled = /,\s*$/u.test(before)
      ? /^\s*[.!?,]|^\s*$/u.test(read.text.slice(name.end, name.end + 2))
      : /^\s*[,!]/u.test(read.text.slice(name.end, name.end + 2));
    const written = read.text.slice(name.start, name.end);
    const bearers = input.history.names.get(foldForSearch(written));
    if (!isCalled || bearers === undefined || isNoted(facts, written)) continue;
    const words = written.split(/\s+/u);
    const isTheirs =
      words.some((one) => compareName(one, facts.nameWords) === 'same') ||
      (input.known?.id !== null && input.known !== null && bearers.has(input.known.id));
    const isMine =
      words.every((one) => facts.myWords.has(foldForSearch(one))) ||
      facts.companyWords.has(foldForSearch(written));
    // A list of places or people ("Leeds, York, Hull") calls nobody.
    const isListed =
      (/\p{Lu}[\p{L}\p{M}'’-]*,\s*$/u.test(before) &&
        !/(?:Thanks|Thank you|Cheers|Hi|Hello),\s*$/u.test(before)) ||
      /^,\s*(?:and )?\p{Lu}/u.test(read.text.slice(name.end, name.end + 8));
    if (isTheirs || isMine || isListed) continue;
    found.push(finding(context, name.start, name.end, written));
  }
  return found;
}

function finding(context: RuleContext, start: number, end: number, written: string): RuleFinding {
  const name = rightName(context, written);
  return {
    start,
    end,
    sentence: `It speaks to ${written}, but goes to ${context.input.answers.name.trim()}.`,
    fix: replaceSpan({ start, end }, name, `Use: ${name}`),
  };
}

/** A name left over from a copy undoes everything else. */
export const wrongName: Rule = {
  title: 'Someone else’s name',
  why: 'It shows that the message was written for another and copied.',
  source: 'Common Ground compares the greeting with the person, and the text with your other drafts.',
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
    { text: 'Hi Marcus, your talk on reeds was good.', answers: { name: 'Ana Sol' } },
    { text: 'Hi Marcus, your reeds held.', answers: { name: '山田太郎', callThem: 'Taro' } },
    {
      text: 'Hi Ana, your talk on reeds was good. Thanks, Marcus, what came next?',
      answers: { name: 'Ana Sol' },
      others: [{ name: 'Marcus Lind' }],
    },
    {
      text: 'Hi Ana, your talk on reeds was good. Thanks, Lindy, what came next?',
      answers: { name: 'Ana Sol' },
      others: [{ name: 'Marcus Lind', callThem: 'Lindy' }],
    },
  ],
  silent: [
    { text: 'Hi Ana, your talk on reeds was good.', answers: { name: 'Ana Sol' } },
    { text: 'Dear Dr. Sol, your talk on reeds was good.', answers: { name: 'Ana Sol' } },
    { text: 'Hi Liz, your talk on reeds was good.', answers: { name: 'Elizabeth Sol' } },
    {
      text: 'Hi Ana, the reeds you sold to Marcus, Lind and Sons held.',
      answers: { name: 'Ana Sol', company: 'Marcus' },
      others: [{ name: 'Marcus Lind' }],
    },
    { text: 'Hi Sunny, your reeds held.', answers: { name: 'Ana Sol', callThem: 'Sunny' } },
    { text: 'Hi Ana, your reeds held.', answers: { name: 'Ana Sol', callThem: 'Sunny' } },
    { text: 'Hi JP, your reeds held.', answers: { name: 'Jean-Pierre Moreau' } },
    { text: 'Hi Gabi, your reeds held.', answers: { name: 'Gabriela Sol' } },
    { text: 'Hi Jo, your reeds held.', answers: { name: 'Johanna Sol' } },
    { text: '田中さん、こんにちは。 Your reeds held.', answers: { name: 'Kenji Tanaka' } },
    { text: 'Dear Orlow team, your reeds held.', answers: { name: 'Ana Sol', company: 'Orlow Dental' } },
    { text: 'Hi Seán, your reeds held.', answers: { name: 'Sean Sol' } },
    { text: 'Hello van der Berg family, your reeds held.', answers: { name: 'Joost van der Berg' } },
  ],
  check: (context) => {
    const greeted = greetedName(context);
    const inGreeting =
      greeted?.match === 'other' ? [finding(context, greeted.start, greeted.end, greeted.name)] : [];
    return [...inGreeting, ...calledNames(context)];
  },
};
