/**
 * First messages to someone who accepted: thanks once, an answer where they asked, what was offered, and one question. None
 * sells, and none says more of either side than what was answered.
 */
import type { Template } from '../../model/template.ts';
import { firstMessage } from './make-template.ts';

export const firstMessages: readonly Template[] = [
  firstMessage({
    id: 'first-answer-and-ask',
    title: 'Thank, answer, ask',
    tone: 'plain',
    description: 'Thanks in a line, your answer if they asked something, and one question.',
    body: `Hello {{first_name}},

Thank you for accepting. [[1:{{answer_to_them}}.]] [[6:{{how_known}}.]] [[5:{{prompt}}.]] [[4:{{reason}}.]] [[3:{{benefit_for_them}}.]]

[[2:{{question}}]]

[[8:{{my_first_name}}]]`,
  }),
  firstMessage({
    id: 'first-promise-kept',
    title: 'Keep what you offered',
    tone: 'warm',
    description: 'What you offered in your request, at once and without a condition.',
    body: `Hi {{first_name}},

Thank you for saying yes. [[2:{{benefit_for_them}}.]] [[1:{{answer_to_them}}.]]

[[2:{{question}}]]

[[8:{{my_first_name}}]]`,
  }),
  firstMessage({
    id: 'first-back-to-it',
    title: 'Back to what it was about',
    tone: 'plain',
    description: 'Takes up what made you write, now that a few lines more are welcome.',
    body: `Hello {{first_name}},

Thank you for accepting. [[1:{{answer_to_them}}.]] [[6:{{how_known}}.]] [[4:Let me come back to {{prompt}}. || {{prompt}}.]] [[3:{{reason}}.]] [[6:{{benefit_for_me}}.]]

[[2:{{question}}]]

[[8:{{my_first_name}}]]`,
  }),
  firstMessage({
    id: 'first-who-i-am',
    title: 'Say who you are',
    tone: 'plain',
    description: 'For a request that had no room to say who you are and what you do.',
    body: `Hello {{first_name}},

Thank you for accepting. [[2:{{my_role}}.]] [[3:{{my_work}}.]] [[4:{{reason}}.]] [[1:{{answer_to_them}}.]]

[[2:{{question}}]]

[[8:{{my_name}} || {{my_first_name}}]]`,
  }),
  firstMessage({
    id: 'first-formal',
    title: 'A formal first message',
    tone: 'formal',
    description: 'The same in formal words, for someone you would not call by a short name.',
    body: `Dear {{first_name}},

Thank you for accepting my request. [[1:{{answer_to_them}}.]] [[4:{{reason}}.]] [[3:{{benefit_for_them}}.]]

[[2:{{question}}]]

[[8:With kind regards,
{{my_name}} || {{my_name}}]]`,
  }),
];
