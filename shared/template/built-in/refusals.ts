/**
 * Saying no. Each thanks for what can be thanked for, says no in words that cannot be misread, judges nobody, and leaves
 * nobody waiting.
 */
import type { Template } from '../../model/template.ts';
import { declining } from './make-template.ts';

export const refusals: readonly Template[] = [
  declining({
    id: 'decline-plain',
    title: 'A plain no',
    tone: 'plain',
    description: 'For any request: a clear no, so that they need not wait or ask again.',
    body: `Hello {{first_name}},

Thank you for writing to me. My answer is no, and I would rather tell you than leave you waiting. [[1:{{why_not}}.]] [[2:{{benefit_for_them}}.]]

I wish you well with it.

[[8:{{my_first_name}}]]`,
  }),
  declining({
    id: 'decline-for-now',
    title: 'Not now',
    tone: 'warm',
    description: 'When another time may be better. Says so only because you mean it.',
    body: `Hi {{first_name}},

Thank you for thinking of me. I cannot say yes to it at present. [[1:{{why_not}}.]] [[2:{{benefit_for_them}}.]] [[3:If it is still open in a few months, you are welcome to ask me again.]]

All the best until then.

[[8:{{my_first_name}}]]`,
  }),
  declining({
    id: 'decline-offer',
    title: 'Decline what they offer',
    tone: 'plain',
    description: 'For a sales message: no need of it, and no hard word about it.',
    body: `Hello {{first_name}},

Thank you for your message. I have no need of what you offer, so please spend no more of your time on me. [[1:{{why_not}}.]] [[2:{{benefit_for_them}}.]]

I hope that you find the people it is made for.

[[8:{{my_first_name}}]]`,
  }),
  declining({
    id: 'decline-call',
    title: 'Decline a call or a meeting',
    tone: 'plain',
    description: 'No to the call, with an offer to answer a question in writing.',
    body: `Hello {{first_name}},

Thank you for asking. I will not be able to take a call or to meet. [[1:{{why_not}}.]] [[2:{{benefit_for_them}}.]] [[3:If there is a question that I can answer in a few lines, send it here.]]

All the best.

[[8:{{my_first_name}}]]`,
  }),
  declining({
    id: 'decline-formal',
    title: 'A formal no',
    tone: 'formal',
    description: 'A no in formal words, for someone you would not call by a short name.',
    body: `Dear {{first_name}},

Thank you for your message and for your interest. I have decided not to take it up, and did not want to leave you without an answer. [[1:{{why_not}}.]] [[2:{{benefit_for_them}}.]]

I wish you every success.

[[8:With kind regards,
{{my_name}} || {{my_name}}]]`,
  }),
];
