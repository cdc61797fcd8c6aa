/**
 * The next words in a dialogue, and once more to somebody who was silent. Those to whoever was silent bring something and
 * press for nothing; those in a dialogue answer before they ask.
 */
import type { Template } from '../../model/template.ts';
import { followUp } from './make-template.ts';

export const followUps: readonly Template[] = [
  followUp({
    id: 'follow-up-answer',
    title: 'Answer, then ask',
    tone: 'plain',
    description: 'Their question first, then what is new, then one question of yours.',
    body: `Hello {{first_name}},

[[1:{{answer_to_them}}.]] [[6:{{how_known}}.]] [[5:{{prompt}}.]] [[4:{{reason}}.]] [[3:{{benefit_for_them}}.]] [[6:{{benefit_for_me}}.]]

[[2:{{question}}]]

[[8:{{my_first_name}}]]`,
  }),
  followUp({
    id: 'follow-up-once-more',
    title: 'Once more, then leave it',
    tone: 'plain',
    description: 'For someone who has not answered. Brings its reason again and asks for no excuse.',
    body: `Hello {{first_name}},

I wrote to you before, and after this I leave it with you. [[6:{{how_known}}.]] [[5:{{prompt}}.]] [[2:{{reason}}.]] [[1:{{benefit_for_them}}.]] [[3:{{question}}]]

If it does not suit you, you owe me no answer.

[[8:{{my_first_name}}]]`,
  }),
  followUp({
    id: 'follow-up-of-use',
    title: 'Something of use',
    tone: 'warm',
    description: 'Brings them something, without a condition, and hardly asks for anything.',
    body: `Hi {{first_name}},

[[4:{{answer_to_them}}.]] [[6:{{how_known}}.]] [[3:{{prompt}}.]] [[5:{{reason}}.]] [[1:{{benefit_for_them}}.]]

[[2:{{question}} || No answer is needed.]]

[[8:{{my_first_name}}]]`,
  }),
  followUp({
    id: 'follow-up-thanks',
    title: 'Thank them for their answer',
    tone: 'warm',
    description: 'For an answer that helped you: says so, and what you make of it.',
    body: `Hi {{first_name}},

Thank you for your answer, and for the time you gave it. [[1:{{answer_to_them}}.]] [[4:{{reason}}.]] [[3:{{benefit_for_them}}.]]

[[2:{{question}}]]

[[8:{{my_first_name}}]]`,
  }),
  followUp({
    id: 'follow-up-meet',
    title: 'Suggest to talk',
    tone: 'plain',
    description: 'Once you have written to and fro: suggests to talk, and leaves them the choice.',
    body: `Hello {{first_name}},

[[1:{{answer_to_them}}.]] [[4:{{reason}}.]] [[3:{{benefit_for_them}}.]] [[6:{{benefit_for_me}}.]]

Would you like to talk for half an hour in the coming weeks? You choose the day and the way. If you would rather go on in writing, that is as good to me.

[[8:{{my_first_name}}]]`,
  }),
];
