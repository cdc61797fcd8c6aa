/**
 * Courteous replies to someone who asked to connect without saying why. Each needs only their first name, and takes
 * for granted neither that they meant well nor that they did not.
 */
import type { Template } from '../../model/template.ts';
import { replyToRequest } from './make-template.ts';

export const replies: readonly Template[] = [
  replyToRequest({
    id: 'reply-ask-reason',
    title: 'Ask the two questions',
    tone: 'plain',
    description: 'Asks for the reason and for the benefit to both, before you decide.',
    body: `Hello {{first_name}},

Thank you for your request. [[4:As far as I can see, we both know {{common_connections}}.]] Before I answer it, may I ask you two things? What's the compelling reason for us to connect? How do you think our connection will help both of us?

[[8:{{my_first_name}}]]`,
  }),
  replyToRequest({
    id: 'reply-own-question',
    title: 'Ask what you want to know',
    tone: 'plain',
    description: 'Your own question instead of the two, before you decide.',
    body: `Hello {{first_name}},

Thank you for your request. [[4:As far as I can see, we both know {{common_connections}}.]] [[5:{{prompt}}.]] [[1:Before I answer it, may I ask you something? {{question}} || What made you think of me?]]

[[8:{{my_first_name}}]]`,
  }),
  replyToRequest({
    id: 'reply-ask-gently',
    title: 'Ask, more gently',
    tone: 'warm',
    description: 'The same two questions in softer words, for someone who may just be new to this.',
    body: `Hi {{first_name}},

Thank you for writing. [[4:I see that we both know {{common_connections}}.]] What made you think of me, and what do you hope it will bring the two of us?

[[8:{{my_first_name}}]]`,
  }),
  replyToRequest({
    id: 'reply-correct-claim',
    title: 'Set a claim about contacts right',
    tone: 'plain',
    description: 'For "lots of common contacts" when there is one, or none. Asks who they meant.',
    body: `Hello {{first_name}},

Thank you for your note. You mention contacts we have in common. [[2:I can find only {{common_connections}}.]] Who did you have in mind? [[3:And apart from them, what would you like us to talk about?]]

[[8:{{my_first_name}}]]`,
  }),
  replyToRequest({
    id: 'reply-accept',
    title: 'Accept, with a question',
    tone: 'warm',
    description: 'Says yes and opens the conversation that the request did not.',
    body: `Hello {{first_name}},

Thank you for your request, which I am glad to accept. [[3:{{reason}}.]] [[4:{{benefit_for_them}}.]] [[2:{{question}}]]

[[8:{{my_first_name}}]]`,
  }),
  replyToRequest({
    id: 'reply-decline',
    title: 'Decline with courtesy',
    tone: 'formal',
    description: 'A clear no that hurts nobody and says what would change it.',
    body: `Dear {{first_name}},

Thank you for your request. I will not accept it for now, because I do not see yet what the two of us would talk about. [[3:If you have something in mind, tell me, and I will read it and answer.]] I wish you well.

[[8:{{my_name}} || {{my_first_name}}]]`,
  }),
  replyToRequest({
    id: 'reply-door-open',
    title: 'No need to apologise',
    tone: 'warm',
    description: 'For someone who says sorry and turns to go after your question. Leaves the door open.',
    body: `Hello {{first_name}},

No need to apologise. I ask like this when I do not know someone yet. [[3:If something comes up that we two should talk about, do write again.]] Good luck, and all the best.

[[8:{{my_first_name}}]]`,
  }),
];
