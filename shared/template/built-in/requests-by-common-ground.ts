/**
 * Connection requests that begin with something shared, or with nothing but the reason. The same ranks as in the
 * requests by prompt.
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

[[3:We share an interest in {{shared_interests}}. || {{prompt}}.]] {{reason}}. [[1:{{benefit_for_them}}.]] [[7:{{benefit_for_me}}.]] [[2:{{question}}]]

[[8:{{my_first_name}}]]`,
  }),
  connectionRequest({
    id: 'request-common-people',
    title: 'People you both know',
    promptKind: null,
    tone: 'plain',
    description: 'Begins with the people you both know, by name, and goes on to the reason at once.',
    body: `Hello {{first_name}},

[[3:We both know {{common_connections}}. || {{prompt}}.]] {{reason}}. [[1:{{benefit_for_them}}.]] [[7:{{benefit_for_me}}.]] [[2:{{question}}]]

[[8:{{my_name}} || {{my_first_name}}]]`,
  }),
  connectionRequest({
    id: 'request-nearby',
    title: 'From the same place',
    promptKind: null,
    tone: 'plain',
    description:
      'For someone in your own town or region. Offered when both of you have noted the same place.',
    body: `Hi {{first_name}},

[[3:We are both in {{location}}. || {{prompt}}.]] {{reason}}. [[1:{{benefit_for_them}}.]] [[7:{{benefit_for_me}}.]] [[2:{{question}}]]

[[8:{{my_name}} || {{my_first_name}}]]`,
  }),
  connectionRequest({
    id: 'request-brief',
    title: 'Only the reason, an offer and a question',
    promptKind: null,
    tone: 'plain',
    description: 'The shortest of all: your reason, what is in it for them, your question.',
    body: `Hello {{first_name}},

{{reason}}. [[1:{{benefit_for_them}}.]] [[2:{{question}}]]

[[8:{{my_first_name}}]]`,
  }),
];
