/**
 * Connection requests chosen by what prompted them.
 *
 * Each needs only a first name and a reason. The question has rank 1 and what prompted the message rank 2, so that in
 * a short note those two stay beside the reason. A prompt may be plural ("Your maps of the coast"), so it is never the
 * subject of a verb in the present tense.
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
      'Thanks a speaker, says what the talk has to do with you, and asks the question you left with.',
    body: `Hello {{first_name}},

[[2:Thank you for {{prompt}}.]] {{reason}}. [[4:{{benefit_for_them}}.]] [[5:{{benefit_for_me}}.]] [[1:There is one thing I still wonder. {{question}} || {{question}}]]

[[8:{{my_first_name}}]]`,
  }),
  connectionRequest({
    id: 'request-post',
    title: 'About their post or article',
    promptKind: 'post',
    tone: 'plain',
    description: 'Takes up something they wrote and goes on with the subject, as a reader would.',
    body: `Hi {{first_name}},

[[2:I am writing because of {{prompt}}. || I read {{prompt}}.]] {{reason}}. [[6:{{my_work}}, so this is close to home.]] [[4:{{benefit_for_them}}.]] [[5:{{benefit_for_me}}.]] [[1:It leaves me with a question. {{question}} || {{question}}]]

[[8:{{my_first_name}}]]`,
  }),
  connectionRequest({
    id: 'request-work',
    title: 'About their work',
    promptKind: 'work',
    tone: 'plain',
    description: 'From one who knows the work to the one who did it: a tool, a building, a book, a study.',
    body: `Hello {{first_name}},

[[2:I know of you through {{prompt}}.]] {{reason}}. [[5:What I do: {{my_work}}.]] [[4:{{benefit_for_them}}.]] [[6:{{benefit_for_me}}.]] [[1:{{question}}]]

[[8:{{my_name}} || {{my_first_name}}]]`,
  }),
  connectionRequest({
    id: 'request-event',
    title: 'From the same event',
    promptKind: 'event',
    tone: 'warm',
    description: 'For someone at a meetup, a fair or a course that you were at too, or will be.',
    body: `Hi {{first_name}},

[[2:{{prompt}} made me want to write to you and not wait for the next one. || {{prompt}} led me to you.]] [[4:{{how_known}}.]] {{reason}}. [[5:{{benefit_for_them}}.]] [[6:{{benefit_for_me}}.]] [[1:{{question}}]]

[[8:{{my_first_name}}]]`,
  }),
  connectionRequest({
    id: 'request-person',
    title: 'Through someone you both know',
    promptKind: 'person',
    tone: 'warm',
    description:
      'Names the people you both know, so that the claim can be checked. Says nothing about how many.',
    body: `Hello {{first_name}},

[[2:We both know {{common_connections}}. || I come to you through {{prompt}}.]] [[6:{{how_known}}.]] {{reason}}. [[4:{{benefit_for_them}}.]] [[5:{{benefit_for_me}}.]] [[1:May I ask you something? {{question}} || {{question}}]]

[[8:{{my_name}} || {{my_first_name}}]]`,
  }),
  connectionRequest({
    id: 'request-field',
    title: 'In the same field',
    promptKind: 'field',
    tone: 'plain',
    description: 'Two people at the same problem, from different sides, with notes to compare.',
    body: `Hi {{first_name}},

[[2:{{prompt}}: that is the field we share. || {{prompt}}: our common field.]] {{reason}}. [[5:My corner of this: {{my_work}}.]] [[4:{{benefit_for_them}}.]] [[6:{{benefit_for_me}}.]] [[7:We could compare notes.]] [[1:{{question}}]]

[[8:{{my_first_name}}]]`,
  }),
  connectionRequest({
    id: 'request-past',
    title: 'A shared past',
    promptKind: 'past',
    tone: 'warm',
    description: 'For someone from the same school, town or former employer, whether or not you met there.',
    body: `Hello {{first_name}},

[[2:We have {{prompt}} in common.]] [[4:{{how_known}}.]] {{reason}}. [[6:{{my_work}} these days.]] [[5:{{benefit_for_them}}.]] [[7:{{benefit_for_me}}.]] [[1:{{question}}]]

[[8:{{my_name}} || {{my_first_name}}]]`,
  }),
  connectionRequest({
    id: 'request-plain',
    title: 'Plainly, in your own words',
    promptKind: null,
    tone: 'plain',
    description: 'Your answers one after the other and almost nothing else. Suits any occasion.',
    body: `Hello {{first_name}},

[[3:{{how_known}}.]] [[2:{{prompt}} brought me to you.]] {{reason}}. [[4:{{benefit_for_them}}.]] [[5:{{benefit_for_me}}.]] [[1:{{question}}]]

[[8:{{my_first_name}}]]`,
  }),
];
