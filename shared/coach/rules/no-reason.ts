import { insertSentence } from '../reading/edits.ts';
import { defaultTexts, genericReasons } from '../reading/generic-phrases.ts';
import type { Rule } from './rule.ts';

/** Without a reason, a request is a name on a list. */
export const noReason: Rule = {
  id: 'no-reason',
  title: 'No reason to connect',
  why: '“What’s the compelling reason for us to connect?” is the first question a thoughtful recipient asks. The message should answer it before it is asked.',
  source: '“Blind Outreach”, the first question.',
  strength: 'craft',
  fires: [{ text: 'Hi Ana, I am a botanist in Ghent.' }, { text: 'Hi Ana, good morning to you.' }],
  silent: [
    { text: 'Hi Ana, your talk on reed beds in Ghent answered what I had asked for years.' },
    { text: 'Hi Ana, I am a botanist.', purpose: 'follow-up' },
  ],
  check: ({ read, input, evidence, isEnglish, isRequest }) => {
    if (
      !isRequest ||
      !isEnglish ||
      evidence.isSpecific ||
      genericReasons(read).length > 0 ||
      defaultTexts(read).length > 0
    )
      return [];
    const reason = input.answers.reason.trim();
    const at = Math.min(read.body.start, read.text.length);
    return [
      {
        start: at,
        end: read.body.end,
        severity: evidence.weight > 0 ? 'warn' : 'stop',
        sentence: 'It does not say yet why you write to this person.',
        fix: reason === '' ? null : insertSentence(read, reason, 'Add your reason', 'first'),
      },
    ];
  },
};
