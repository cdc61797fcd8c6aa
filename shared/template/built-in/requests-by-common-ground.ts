/**
 * Connection requests that begin with something shared or with nothing but the reason.
 *
 * The same ranks as in the requests by prompt: the question 1, what is shared or prompted the message 2.
 */
import type { Template } from '../../model/template.ts';
import { connectionRequest } from './make-template.ts';

export const requestsByCommonGround: readonly Template[] = [
  connectionRequest({
    id: 'request-shared-interest',
    title: 'A shared interest',
    promptKind: null,
    tone: 'warm',
    description: 'Begins with what you both care about, at work or away from it.',
    body: `Hello {{first_name}},

[[2:{{shared_interests}}: that makes two of us. || {{shared_interests}}: me too.]] [[6:{{prompt}} led me to you.]] [[4:{{how_known}}.]] {{reason}}. [[3:{{benefit_for_them}}.]] [[5:{{benefit_for_me}}.]] [[1:{{question}}]]

[[8:{{my_first_name}}]]`,
  }),
  connectionRequest({
    id: 'request-nearby',
    title: 'From the same place',
    promptKind: null,
    tone: 'plain',
    description: 'For someone in your own town or region, when being near is part of the reason.',
    body: `Hi {{first_name}},

[[3:I am in {{location}} too.]] [[2:{{prompt}} brought me to your door.]] {{reason}}. [[4:{{benefit_for_them}}.]] [[5:{{benefit_for_me}}.]] [[1:{{question}}]]

[[8:{{my_name}} || {{my_first_name}}]]`,
  }),
  connectionRequest({
    id: 'request-brief',
    title: 'Only the reason and a question',
    promptKind: null,
    tone: 'plain',
    description: 'The shortest of all: your reason, your question, your name.',
    body: `Hello {{first_name}},

{{reason}}. [[1:{{question}}]]

[[8:{{my_first_name}}]]`,
  }),
];
