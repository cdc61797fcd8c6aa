/** The sentences that the network fills in by itself, each with a text in which it stands and one in which it must not be seen. */
import { type Span, withoutOverlaps } from '../../span.ts';
import { findPhrases, type ReadText } from '../reading/read-text.ts';

type DefaultText = { readonly pattern: RegExp; readonly hits: string; readonly misses: string };

export const defaultSentences: readonly DefaultText[] = [
  {
    pattern:
      /\bi(?:'d| would) like to (?:add you to|join) (?:my|your) (?:professional|personal) network(?: on linkedin)?/g,
    hits: "I'd like to add you to my professional network on LinkedIn.",
    misses: 'I would like to add you to the list of speakers.',
  },
  {
    pattern: /\bi(?:'d| would) like to (?:connect with you|add you) on linkedin\b/g,
    hits: 'I’d like to connect with you on LinkedIn.',
    misses: 'I would like to connect your pump to our grid.',
  },
  {
    pattern:
      /\bplease (?:accept|add me to your) (?:my invitation to connect|my linkedin invitation|linkedin network)\b/g,
    hits: 'Please accept my LinkedIn invitation.',
    misses: 'Please accept my apology for the late reply.',
  },
  {
    pattern: /\bsince you are a person i trust\b/g,
    hits: 'Since you are a person I trust, I wanted to invite you.',
    misses: 'You are a person the whole street trusts.',
  },
  {
    pattern:
      /\bi(?:'d| would) like to invite you to (?:join|connect)(?: with)? (?:my|me)(?: \w+)? (?:professional )?(?:network|linkedin)(?: on linkedin)?\b/g,
    hits: 'I would like to invite you to join my personal network.',
    misses: 'I would like to invite you to join our choir.',
  },
  {
    pattern: /\bindicated you(?:'re| are) a friend\b/g,
    hits: 'Rick has indicated you are a friend.',
    misses: 'You indicated a friend of yours in the third row.',
  },
];

/** Where the network's own sentences stand in a text. */
export function defaultTexts(read: ReadText): readonly Span[] {
  return withoutOverlaps(defaultSentences.flatMap(({ pattern }) => findPhrases(read, pattern)));
}
