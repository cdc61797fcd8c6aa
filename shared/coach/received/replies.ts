/** Three replies to a request that the user received, in different words, the one that suits it best first. */
import { listInBrief } from '../../listing.ts';
import { firstName, greetingName } from '../../people/names.ts';
import type { AskWords, FirstAsked, ReceivedWords, SecondAsked } from './received-words.ts';
import type { Stance } from './stance.ts';

export type Reply = {
  /** What it does, in a few words. */
  readonly label: string;
  /** The whole message, with greeting and signature. */
  readonly text: string;
};

/** Who writes to whom, as far as it is known. */
export type Correspondents = {
  /** Who wrote the request; '' when not known. */
  readonly senderName: string;
  /** What the user chose to call them; '' for what follows from their name. */
  readonly callThem: string;
  readonly myName: string;
  /** Contacts of both, as the user sees them. */
  readonly commonConnections: readonly string[];
};

/** Puts `value` where `{name}` stands, as it is. */
const fill = (words: string, name: string, value: string) => words.replace(`{${name}}`, () => value);

function firstAsked({ missing, claimsContacts }: Stance): FirstAsked | null {
  if (missing.includes('who')) return claimsContacts ? 'who and contacts' : 'who';
  return claimsContacts ? 'contacts' : null;
}

function secondAsked({ missing, claimsContacts, pitch }: Stance): SecondAsked | null {
  const asksBenefit = missing.includes('benefit');
  // Selling is the one reason it gave.
  if (pitch !== null || missing.includes('reason')) return asksBenefit ? 'reason and benefit' : 'reason';
  if (asksBenefit) return 'benefit';
  return missing.length === 0 && !claimsContacts ? 'aim' : null;
}

/** All that is missing, in one question or two. */
function asking(words: AskWords, stance: Stance, found: string): string {
  const first = firstAsked(stance);
  const second = secondAsked(stance);
  return [
    stance.pitch === null ? words.lead : words.leadToPitch,
    first === null ? '' : fill(words.first[first], 'found', found),
    second === null ? '' : words.second[second],
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** What each reply says between greeting and signature. */
function bodies(
  stance: Stance,
  words: ReceivedWords,
  commonConnections: readonly string[],
): readonly Reply[] {
  const { accept, ask, askAgain, decline, found, labels } = words;
  const refusal = (text: string): Reply => ({ label: labels.decline, text });
  const both = (of: readonly [string, string], texts: readonly [string, string]): readonly Reply[] =>
    [0, 1].map((at) => ({ label: of[at] ?? '', text: texts[at] ?? '' }));
  switch (stance.kind) {
    case 'unread':
      return [...both(labels.askAgain, askAgain), refusal(decline.toRequest)];
    case 'accept': {
      const kind = stance.asksQuestion ? 'toQuestion' : 'plain';
      return [...both(labels.accept, [accept[0][kind], accept[1][kind]]), refusal(decline.toRequest)];
    }
    default: {
      const seen =
        commonConnections.length === 0
          ? found.none
          : fill(found.some, 'names', listInBrief(commonConnections));
      const questions = both(labels.ask, [asking(ask[0], stance, seen), asking(ask[1], stance, seen)]);
      return stance.kind === 'decline'
        ? [refusal(decline.toPitch), ...questions]
        : [...questions, refusal(decline.toRequest)];
    }
  }
}

/** The replies, as whole messages. One of them always declines. */
export function repliesTo(stance: Stance, who: Correspondents, words: ReceivedWords): readonly Reply[] {
  const name = greetingName(who.senderName, who.callThem);
  const greeting = name === '' ? words.greeting.unnamed : fill(words.greeting.named, 'name', name);
  const signature = firstName(who.myName);
  return bodies(stance, words, who.commonConnections).map(({ label, text }) => ({
    label,
    text: [greeting, text, signature].filter((part) => part !== '').join('\n\n'),
  }));
}
