/**
 * Asking somebody for an introduction. The mail is easy to refuse, and it has a paragraph in it that can be passed on as
 * it is: reason, benefit and question are said in it to whoever the user would like to meet.
 */
import type { Template } from '../../model/template.ts';
import { introduction } from './make-template.ts';

export const introductions: readonly Template[] = [
  introduction({
    id: 'introduction-paragraph',
    title: 'With a paragraph to pass on',
    tone: 'plain',
    description: 'Asks openly, makes it easy to say no, and gives them a paragraph to forward.',
    body: `Hello {{first_name}},

Would you introduce me to {{introduce_to}}? [[3:{{why_them}}.]] If you would rather not, that is fine, and you need not tell me why.

If you would, here is a paragraph for you to pass on unchanged:

[[4:My name is {{my_name}}.]] [[5:{{my_role}}. || {{my_work}}.]] {{reason}}. [[1:{{benefit_for_them}}.]] [[6:{{benefit_for_me}}.]] [[2:{{question}}]]

[[8:{{my_first_name}}]]`,
  }),
  introduction({
    id: 'introduction-ask-them-first',
    title: 'Let them ask first',
    tone: 'plain',
    description: 'The other one is asked before anybody is introduced. Kindest to both of them.',
    body: `Hello {{first_name}},

Would you ask {{introduce_to}} whether I may write to them? [[3:{{why_them}}.]] A no is as good an answer as a yes, from either of you.

This says what it is about, and you can send it on unchanged:

[[4:My name is {{my_name}}.]] [[5:{{my_work}}. || {{my_role}}.]] {{reason}}. [[1:{{benefit_for_them}}.]] [[6:{{benefit_for_me}}.]] [[2:{{question}}]]

[[8:{{my_first_name}}]]`,
  }),
  introduction({
    id: 'introduction-close-friend',
    title: 'To somebody close to you',
    tone: 'warm',
    description: 'For someone who knows you well: short, with the paragraph to forward.',
    body: `Hi {{first_name}},

Could you put me in touch with {{introduce_to}}? [[3:{{why_them}}.]] Only if it feels right to you.

You could simply forward this:

[[4:My name is {{my_name}}.]] [[5:{{my_role}}. || {{my_work}}.]] {{reason}}. [[1:{{benefit_for_them}}.]] [[2:{{question}}]]

[[8:{{my_first_name}}]]`,
  }),
  introduction({
    id: 'introduction-formal',
    title: 'A formal request for an introduction',
    tone: 'formal',
    description: 'For someone you know through work, in formal words, with the paragraph.',
    body: `Dear {{first_name}},

May I ask you for an introduction to {{introduce_to}}? [[3:{{why_them}}.]] Please say no without hesitation if it does not suit you, or them.

Should you be willing, you are welcome to pass on the following lines:

[[4:My name is {{my_name}}.]] [[5:{{my_role}}.]] [[7:{{my_work}}.]] {{reason}}. [[1:{{benefit_for_them}}.]] [[6:{{benefit_for_me}}.]] [[2:{{question}}]]

[[8:With kind regards,
{{my_name}} || {{my_name}}]]`,
  }),
];
