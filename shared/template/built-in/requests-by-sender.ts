/**
 * Connection requests that say who is writing, or in what manner. What they say of the sender comes from the profile
 * or from a question of their own; none of it is assumed. The same ranks as in the requests by prompt.
 */
import type { Template } from '../../model/template.ts';
import { connectionRequest } from './make-template.ts';

export const requestsBySender: readonly Template[] = [
  connectionRequest({
    id: 'request-who-first',
    title: 'Say first who you are',
    promptKind: null,
    tone: 'plain',
    description:
      'Your role and what you do, then the reason. For recruiters, sellers and founders above all.',
    body: `Hello {{first_name}},

[[3:{{my_role}}. || {{my_work}}.]] {{reason}}. [[1:{{benefit_for_them}}.]] [[2:{{question}}]]

[[8:{{my_name}} || {{my_first_name}}]]`,
  }),
  connectionRequest({
    id: 'request-offer-first',
    title: 'The offer first',
    promptKind: null,
    tone: 'warm',
    description: 'What is in it for them stands before the reason. For when the offer is the reason.',
    body: `Hi {{first_name}},

[[5:{{how_known}}.]] [[3:{{prompt}}.]] [[1:{{benefit_for_them}}.]] {{reason}}. [[7:{{benefit_for_me}}.]] [[2:{{question}}]]

[[8:{{my_first_name}}]]`,
  }),
  connectionRequest({
    id: 'request-job-seeker',
    title: 'While looking for work',
    promptKind: null,
    tone: 'plain',
    description: 'Says openly what you are looking for, and asks your question instead of asking for it.',
    customFields: [{ name: 'next_role', hint: 'a role in transport planning', kind: 'line', choices: [] }],
    body: `Hello {{first_name}},

[[3:I am looking for {{next_role}}. || {{prompt}}.]] {{reason}}. [[1:{{benefit_for_them}}.]] [[2:{{question}}]]

[[8:{{my_name}} || {{my_first_name}}]]`,
  }),
  connectionRequest({
    id: 'request-researcher',
    title: 'Formally, with your own work',
    promptKind: null,
    tone: 'formal',
    description: 'A formal note about a shared subject, with your own work in one sentence.',
    body: `Dear {{first_name}},

[[5:{{my_work}}. || {{prompt}}.]] {{reason}}. [[1:{{benefit_for_them}}.]] [[2:{{question}}]]

[[8:With kind regards,
{{my_name}} || {{my_name}}]]`,
  }),
  connectionRequest({
    id: 'request-letter',
    title: 'A short letter',
    promptKind: null,
    tone: 'plain',
    channel: 'email',
    description:
      'For email, InMail and messages without a tight limit: three short paragraphs, all your answers.',
    body: `Dear {{first_name}},

[[5:{{how_known}}.]] [[3:{{prompt}}.]] [[5:We both know {{common_connections}}.]] {{reason}}.

[[6:{{my_role}}.]] [[6:{{my_work}}.]] [[1:{{benefit_for_them}}.]] [[7:{{benefit_for_me}}.]]

[[2:I ask you as {{role}} at {{company}}. {{question}} || {{question}}]]

[[8:With kind regards,
{{my_name}} || {{my_name}}]]`,
  }),
];
