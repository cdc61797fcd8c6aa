/** The sentences that the network fills in by itself. */
import type { Sign } from '../../../exact/signs.ts';

const iWouldLike = String.raw`\bi(?:'d| would) like to`;

export const defaultTexts: readonly Sign[] = [
  {
    pattern: new RegExp(
      `${iWouldLike} (?:add you to|join) (?:my|your) (?:professional|personal) network(?: on linkedin)?`,
      'g',
    ),
    hits: [
      "I'd like to add you to my professional network on LinkedIn.",
      'I would like to join your personal network.',
    ],
    misses: ['I would like to add you to the list of speakers.'],
  },
  {
    pattern: new RegExp(String.raw`${iWouldLike} (?:connect with you|add you) on linkedin\b`, 'g'),
    hits: ['I’d like to connect with you on LinkedIn.'],
    misses: ['I would like to connect your pump to our grid.'],
  },
  {
    pattern:
      /\bplease (?:accept|add me to your) (?:my invitation to connect|my linkedin invitation|linkedin network)\b/g,
    hits: ['Please accept my LinkedIn invitation.', 'Please add me to your LinkedIn network.'],
    misses: ['Please accept my apology for the late reply.'],
  },
  {
    pattern: /\bsince you are a person i trust\b/g,
    hits: ['Since you are a person I trust, I wanted to invite you.'],
    misses: ['You are a person the whole street trusts.'],
  },
  {
    pattern: new RegExp(
      String.raw`${iWouldLike} invite you to (?:join|connect(?: with)?) (?:my|me)(?: \w+){0,2} (?:network|linkedin)(?: on linkedin)?\b`,
      'g',
    ),
    hits: [
      'I would like to invite you to join my personal network.',
      "I'd like to invite you to connect with me on LinkedIn.",
    ],
    misses: ['I would like to invite you to join our choir.'],
  },
  {
    pattern: /\bindicated you(?:'re| are) a friend\b/g,
    hits: ['Rick has indicated you are a friend.'],
    misses: ['You indicated a friend of yours in the third row.'],
  },
];
