import { overlapsAny, type Span } from '../../span.ts';
import { doing } from '../acts/act-reader.ts';
import { findSigns } from '../exact/signs.ts';
import { insertSentence, sentenceAround } from '../reading/edits.ts';
import { quote } from '../reading/read-text.ts';
import type { RuleContext } from '../rule-context.ts';
import type { Rule, RuleFinding } from './rule.ts';

/** Without a reason, or with one that is true of anyone, a request is a name on a list. */
export const noReason: Rule = {
  title: 'No reason of its own',
  why: '“What’s the compelling reason for us to connect?” is the first question a thoughtful recipient asks. Asked for it, about half of strangers are silent and four in ten say “expanding my network”, which is true of anyone.',
  source:
    '“Blind Outreach”, the first question, and its answer: “Just growing the network, my friend.” The shares are one person’s count.',
  strength: 'weak',
  severity: 'stop',
  kinds: ['request'],
  languages: 'known',
  speaksOnceReplied: true,
  readsReceived: true,
  question: 'reason',
  restsOn: 'acts',
  accuses: true,
  isAdvice: true,
  fires: [
    { text: 'Hi Ana, I am a botanist in Ghent.' },
    { text: 'Hi Ana, good morning to you.' },
    { text: 'Hello Paul, I came across your profile and would love to connect.' },
    { text: 'Just growing the network, my friend.' },
    { text: 'Hi Ana, I am always looking to connect with great people in the industry.' },
    { text: 'Hi Ana, LinkedIn suggested you, and I think a connection would be mutually beneficial.' },
  ],
  silent: [
    { text: 'Hi Ana, your talk on reed beds in Ghent answered what I had asked for years.' },
    { text: 'Hi Ana, I am a botanist.', kind: 'follow-up' },
    {
      text: 'Hi Ana, your talk on neural network pruning in Ghent helped me cut our model in half. Did you prune before training?',
    },
    {
      text: 'Hi Ana, your post “Growing my network” made me laugh: I also counted marbles as a child. Who won yours?',
    },
    { text: 'Hi Ana, I rebuilt the rail network map from your 1932 sheet. Would you like the layers?' },
  ],
  check: (context) => {
    const { read, saysWhy, statements, signs } = context;
    if (saysWhy) return [];
    const defaults = findSigns(read, signs.defaultTexts);
    // The network's own text is spoken of by its own rule.
    const generic = doing(statements, 'generic').find((statement) => !overlapsAny(statement, defaults));
    if (generic !== undefined) return [genericReason(context, generic)];
    return defaults.length > 0 ? [] : [missingReason(context)];
  },
};

function genericReason({ read, input, inMessage }: RuleContext, phrase: Span): RuleFinding {
  const reason = inMessage(input.answers.reason);
  const { start, end } = phrase;
  return {
    start,
    end,
    sentence: `${quote(read, phrase)} could be said to anyone. What made you think of this person?`,
    fix:
      reason === ''
        ? null
        : {
            ...sentenceAround(read, phrase),
            label: 'Use your reason',
            replacement: insertSentence(read, reason, '', 'last').replacement.trim(),
          },
  };
}

function missingReason({ read, input, inMessage }: RuleContext): RuleFinding {
  const reason = inMessage(input.answers.reason);
  return {
    start: Math.min(read.body.start, read.text.length),
    end: read.body.end,
    sentence: 'It does not say yet why you write to this person.',
    fix: reason === '' ? null : insertSentence(read, reason, 'Add your reason', 'first'),
  };
}
