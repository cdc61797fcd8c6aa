/** How a text speaks of an earlier exchange. */
import { anyOf, type Sign } from '../../../exact/signs.ts';

const earlier = anyOf(['last', 'previous', 'earlier', 'prior', 'first', 'recent']);
const exchange = anyOf([
  'e-?mails?',
  'messages?',
  'notes?',
  'invitations?',
  'requests?',
  'conversations?',
  'calls?',
  'discussions?',
  'chats?',
]);
const ours = '(?:my|our)';

export const earlierExchanges: readonly Sign[] = [
  {
    pattern: /^\s*re: /g,
    hits: ['Re: our conversation. Shall we go on?'],
    misses: ['We are: two gardeners and a dog.'],
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:follow(?:ing)?[- ]up (?:on|to)|circl(?:e|ing) back (?:on|to)) (?:${ours} )?(?:${earlier} )?${exchange}\b`,
      'g',
    ),
    hits: [
      'Following up on my previous email about reeds.',
      'A follow-up to our call.',
      'Circling back to my note.',
    ],
    misses: ['Are you following up on the leak?'],
  },
  {
    pattern: new RegExp(
      String.raw`\bas (?:i|we) (?:wrote|mentioned|discussed|said|agreed) (?:in|on) (?:${ours} )?(?:${earlier} )?${exchange}\b`,
      'g',
    ),
    hits: ['As I mentioned in my last message, it is free.', 'As we agreed on our call, here it is.'],
    misses: ['As I mentioned in the caption, the horse is Duke.'],
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:per|regarding|in reference to) ${ours} (?:${earlier} )?${exchange}\b`,
      'g',
    ),
    hits: [
      'Per my last email, the price stands.',
      'Regarding our discussion: yes.',
      'In reference to our call, yes.',
    ],
    misses: ['I write regarding your notes on reeds.'],
  },
  {
    pattern: /\bas (?:discussed|agreed|arranged)\b(?! (?:in|at|by) (?:the|your)\b)/g,
    hits: ['As discussed, our team can help.', 'As arranged on Monday, here it is.'],
    misses: ['As discussed in the county review, reeds rot.'],
  },
  {
    pattern: /\bas we (?:spoke|talked|said|discussed|agreed|arranged)\b/g,
    hits: ['As we talked about, here is the plan.', 'As we discussed in the queue, doors lie.'],
    misses: ['As you said in Leeds, doors lie.'],
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:did|have) you (?:get|see|seen|receive|received|had a chance to (?:see|read|look at)) ${ours} (?:${earlier} )?${exchange}\b`,
      'g',
    ),
    hits: ['Did you get my message?', 'Have you had a chance to read our last email?'],
    misses: ['Did you see my goat on Sunday?'],
  },
  {
    pattern: new RegExp(String.raw`\b${ours} (?:last|previous|earlier|prior) ${exchange}\b`, 'g'),
    hits: ['My last message was about reeds.', 'You know it from our previous call.'],
    misses: ['Your previous message to the list was good.'],
  },
];
