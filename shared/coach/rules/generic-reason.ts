import { insertSentence, removeSpan, sentenceAround } from '../reading/edits.ts';
import { defaultTexts, genericReasons } from '../reading/generic-phrases.ts';
import { quote, touches } from '../reading/read-text.ts';
import type { Rule } from './rule.ts';

/** A reason that is true of anyone is none: it names what the sender collects, not what they care about. */
export const genericReason: Rule = {
  id: 'generic-reason',
  title: 'A reason that fits anyone',
  why: 'Asked for their reason, about half of strangers are silent and four in ten say “expanding my network”. A recipient has read it before.',
  source: '“Blind Outreach”: “Just growing the network, my friend.” Anecdotal counts of replies to “why?”.',
  strength: 'weak',
  fires: [
    { text: 'Hello Paul, I came across your profile and would love to connect.' },
    { text: 'Just growing the network, my friend.' },
    { text: 'Hi Ana, I am always looking to connect with great people in the industry.' },
    { text: 'Hi Ana, LinkedIn suggested you, and I think a connection would be mutually beneficial.' },
  ],
  silent: [
    {
      text: 'Hi Ana, your talk on neural network pruning in Ghent helped me cut our model in half. Did you prune before training?',
    },
    {
      text: 'Hi Ana, your post “Growing my network” made me laugh: I also counted marbles as a child. Who won yours?',
    },
    { text: 'Hi Ana, I rebuilt the rail network map from your 1932 sheet. Would you like the layers?' },
  ],
  check: ({ read, input, evidence, isEnglish, isRequest, hasReplied }) => {
    if (
      !isEnglish ||
      hasReplied ||
      input.purpose === 'reply-to-request' ||
      (!isRequest && evidence.isSpecific)
    )
      return [];
    // The network's own text is spoken of by its own rule.
    const defaults = defaultTexts(read);
    const [first, ...rest] = genericReasons(read).filter((span) => !touches(span, defaults));
    if (first === undefined) return [];
    const offered = input.answers.reason.trim();
    const isSaid = evidence.found.some(({ kind }) => kind === 'noted');
    const around = sentenceAround(read, first);
    const fix =
      offered !== '' && !isSaid
        ? {
            ...insertSentence(read, offered, '', 'first'),
            start: around.start,
            end: around.end,
            label: 'Use your reason',
            replacement: insertSentence(read, offered, '', 'last').replacement.trim(),
          }
        : evidence.isSpecific
          ? removeSpan(read, around, 'Leave this sentence out')
          : null;
    return [
      {
        ...first,
        severity: evidence.isSpecific ? 'hint' : 'stop',
        sentence: evidence.isSpecific
          ? `${quote(read, first)} could be said to anyone. Your own reason is stronger without it.`
          : `${quote(read, first)} would be true of anyone${rest.length > 0 ? ', and it is not the only such phrase' : ''}. What made you think of this person?`,
        fix,
      },
    ];
  },
};
