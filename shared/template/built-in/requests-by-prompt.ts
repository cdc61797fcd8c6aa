/**
 * Connection requests chosen by what prompted them.
 *
 * They hold next to no words of their own: the answers arrive as sentences, and a template puts them in an order. Each
 * needs only a first name and a reason. When room is short, what the recipient asks for goes last: what is in it for
 * them has rank 1 and the question rank 2; what prompted the message has 3, the sender's own gain and name go first.
 */
import type { Template } from '../../model/template.ts';
import { connectionRequest } from './make-template.ts';

export const requestsByPrompt: readonly Template[] = [
  connectionRequest({
    id: 'request-talk',
    title: 'After their talk',
    promptKind: 'talk',
    tone: 'warm',
    description:
      'Thanks a speaker, says what the talk has to do with you, and offers something before it asks.',
    body: `Hi {{first_name}},

[[5:{{how_known}}.]] [[3:{{prompt}}.]] {{reason}}. [[1:{{benefit_for_them}}.]] [[7:{{benefit_for_me}}.]] [[2:{{question}}]]

[[8:{{my_first_name}}]]`,
  }),
  connectionRequest({
    id: 'request-post',
    title: 'About their post or article',
    promptKind: 'post',
    tone: 'plain',
    description: 'Takes up something they wrote and answers it as a reader with something to add.',
    body: `Hi {{first_name}},

[[5:{{how_known}}.]] [[3:{{prompt}}.]] {{reason}}. [[1:{{benefit_for_them}}.]] [[7:{{benefit_for_me}}.]] [[2:{{question}}]]

[[8:{{my_first_name}}]]`,
  }),
  connectionRequest({
    id: 'request-work',
    title: 'About their work',
    promptKind: 'work',
    tone: 'plain',
    description: 'From one who knows the work to the one who did it: a tool, a building, a book, a study.',
    body: `Hello {{first_name}},

[[5:{{how_known}}.]] [[3:{{prompt}}.]] {{reason}}. [[1:{{benefit_for_them}}.]] [[7:{{benefit_for_me}}.]] [[2:{{question}}]]

[[8:{{my_name}} || {{my_first_name}}]]`,
  }),
  connectionRequest({
    id: 'request-event',
    title: 'From the same event',
    promptKind: 'event',
    tone: 'warm',
    description: 'For someone at a meetup, a fair or a course that you were at too, or will be.',
    body: `Hi {{first_name}},

[[3:{{prompt}}.]] [[5:{{how_known}}.]] {{reason}}. [[1:{{benefit_for_them}}.]] [[7:{{benefit_for_me}}.]] [[2:{{question}}]]

[[8:{{my_first_name}}]]`,
  }),
  connectionRequest({
    id: 'request-person',
    title: 'Through someone you both know',
    promptKind: 'person',
    tone: 'warm',
    description: 'Names who you both know, so that the claim can be checked. Says nothing about how many.',
    body: `Hello {{first_name}},

[[5:{{how_known}}.]] [[3:{{prompt}}. || We both know {{common_connections}}.]] {{reason}}. [[1:{{benefit_for_them}}.]] [[7:{{benefit_for_me}}.]] [[2:{{question}}]]

[[8:{{my_name}} || {{my_first_name}}]]`,
  }),
  connectionRequest({
    id: 'request-field',
    title: 'In the same field',
    promptKind: 'field',
    tone: 'plain',
    description: 'Two people at the same problem, from different sides, with something to compare.',
    body: `Hi {{first_name}},

[[5:{{how_known}}.]] [[3:{{prompt}}.]] {{reason}}. [[1:{{benefit_for_them}}.]] [[7:{{benefit_for_me}}.]] [[2:{{question}}]]

[[8:{{my_first_name}}]]`,
  }),
  connectionRequest({
    id: 'request-past',
    title: 'A shared past',
    promptKind: 'past',
    tone: 'warm',
    description: 'For someone from the same school, town or former employer, whether or not you met there.',
    body: `Hello {{first_name}},

[[5:{{how_known}}.]] [[3:{{prompt}}.]] {{reason}}. [[1:{{benefit_for_them}}.]] [[7:{{benefit_for_me}}.]] [[2:{{question}}]]

[[8:{{my_name}} || {{my_first_name}}]]`,
  }),
  connectionRequest({
    id: 'request-plain',
    title: 'Plainly, in your own words',
    promptKind: null,
    tone: 'plain',
    description: 'Your answers one after the other and nothing else. Suits any occasion.',
    body: `Hi {{first_name}},

[[5:{{how_known}}.]] [[3:{{prompt}}.]] {{reason}}. [[1:{{benefit_for_them}}.]] [[7:{{benefit_for_me}}.]] [[2:{{question}}]]

[[8:{{my_first_name}}]]`,
  }),
];
