import { unasked } from '../message-kinds.ts';
import { removeSpan } from '../reading/edits.ts';
import type { Rule } from './rule.ts';

/** "Your site oldmaps.example" names what is theirs. */
const isTheirs = (before: string) => /\byour (?:[\w'-]+ ){0,4}$/.test(before);

/** A stranger's link is a risk to click and a sign of a pitch. */
export const link: Rule = {
  title: 'A link in a first message',
  why: 'People are taught not to click on strangers’ links, and a link is most often the door of a pitch. Offer it; send it when they ask.',
  source: 'Good manners and safety advice; no study of requests.',
  strength: 'craft',
  severity: 'warn',
  kinds: unasked,
  languages: 'all',
  speaksOnceReplied: false,
  readsReceived: true,
  question: null,
  restsOn: 'exact',
  accuses: false,
  isAdvice: true,
  fires: [
    { text: 'Hi Ana, have a look at https://reeds.example/offer and tell me what you think?' },
    { text: 'Hi Ana, see www.reeds.example.' },
  ],
  silent: [
    { text: 'Hi Ana, I read your post on reed beds. Would you like the data?' },
    {
      text: 'Here it is: https://reeds.example',
      kind: 'follow-up',
      known: { messages: [{ direction: 'from-them', text: 'Send me the link!' }] },
    },
    { text: 'Hi Ana, we met in St. Ives. The e.g. in your note is mine.' },
  ],
  check: ({ read }) =>
    read.links
      .filter(
        ({ start, isCalendar }) => !isCalendar && !isTheirs(read.plain.slice(Math.max(0, start - 40), start)),
      )
      .map((span) => ({
        start: span.start,
        end: span.end,
        sentence: 'A link from a stranger is seldom opened. Offer it, and send it when they say yes.',
        fix: removeSpan(read, span, 'Leave the link out'),
      })),
};
