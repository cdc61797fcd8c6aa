/**
 * Connection requests chosen by who writes them. Each says the one thing about the sender that the recipient would
 * otherwise wonder about, and says it only if it is true of everyone who would choose it.
 *
 * The same ranks as in the requests by prompt: the question 1, what prompted the message 2.
 */
import type { Template } from '../../model/template.ts';
import { connectionRequest } from './make-template.ts';

export const requestsBySender: readonly Template[] = [
  connectionRequest({
    id: 'request-job-seeker',
    title: 'While looking for work',
    promptKind: null,
    tone: 'plain',
    description: 'Says openly that you are looking, asks for no job, and stays with what you want to learn.',
    body: `Hello {{first_name}},

[[2:{{prompt}} led me to you.]] {{reason}}. [[3:I am looking for my next role, and I am not asking you for one. || I am looking for work, but not asking you for it.]] [[4:{{benefit_for_them}}.]] [[5:{{benefit_for_me}}.]] [[1:Your view would help me. {{question}} || {{question}}]]

[[8:{{my_name}} || {{my_first_name}}]]`,
  }),
  connectionRequest({
    id: 'request-researcher',
    title: 'From a researcher',
    promptKind: null,
    tone: 'formal',
    description: 'A formal note about a shared subject, with your own research in one line.',
    body: `Dear {{first_name}},

[[2:{{prompt}} prompted this note.]] {{reason}}. [[3:My research: {{my_work}}.]] [[4:{{benefit_for_them}}.]] [[5:{{benefit_for_me}}.]] [[1:I should be grateful for your view on one point. {{question}} || {{question}}]]

[[8:With kind regards,
{{my_name}} || {{my_name}}]]`,
  }),
  connectionRequest({
    id: 'request-founder',
    title: 'From a founder',
    promptKind: null,
    tone: 'plain',
    description: 'Says what you run and what you would like to find out, and leaves the selling at home.',
    body: `Hi {{first_name}},

[[2:{{prompt}} set me thinking.]] {{reason}}. [[3:I run {{my_company}}.]] [[6:In one line: {{my_work}}.]] [[4:{{benefit_for_them}}.]] [[5:{{benefit_for_me}}.]] [[1:I would rather ask before we build the wrong thing. {{question}} || {{question}}]]

[[8:{{my_first_name}}]]`,
  }),
  connectionRequest({
    id: 'request-recruiter',
    title: 'From a recruiter',
    promptKind: null,
    tone: 'plain',
    description: 'Says first that you recruit and why this person. A no is made easy.',
    body: `Hello {{first_name}},

[[3:I am a recruiter, so the reason comes first. || I am a recruiter.]] {{reason}}. [[2:{{prompt}} pointed me to you.]] [[4:{{benefit_for_them}}.]] [[6:{{benefit_for_me}}.]] [[5:A short no is a good answer too.]] [[1:{{question}}]]

[[8:{{my_name}}, {{my_company}} || {{my_first_name}}]]`,
  }),
  connectionRequest({
    id: 'request-seller',
    title: 'From sales, with something to give',
    promptKind: null,
    tone: 'plain',
    description:
      'Offers something useful that costs nothing and binds to nothing. Leave your offer out of it.',
    body: `Hello {{first_name}},

[[2:{{prompt}} gave me the idea to write.]] {{reason}}. [[3:{{benefit_for_them}}, whether we connect or not. || {{benefit_for_them}}.]] [[5:I do sell for a living, but not in this note.]] [[6:{{benefit_for_me}}.]] [[1:{{question}}]]

[[8:{{my_first_name}}]]`,
  }),
  connectionRequest({
    id: 'request-organiser',
    title: 'From someone who brings people together',
    promptKind: null,
    tone: 'warm',
    description: 'For organisers of meetups, clubs and local groups who would like to know a person first.',
    body: `Hi {{first_name}},

[[2:{{prompt}} made me want to ask you.]] {{reason}}. [[3:I organise a group around this. || I run a group on this.]] [[4:{{benefit_for_them}}.]] [[5:{{benefit_for_me}}.]] [[6:You would be welcome, to speak or only to listen.]] [[1:{{question}}]]

[[8:{{my_first_name}}]]`,
  }),
  connectionRequest({
    id: 'request-student',
    title: 'From a student',
    promptKind: null,
    tone: 'warm',
    description: 'A learner to someone further along: one clear question that one line can answer.',
    body: `Dear {{first_name}},

[[3:I am a student.]] [[2:{{prompt}} made me curious.]] {{reason}}. [[4:{{benefit_for_them}}.]] [[5:{{benefit_for_me}}.]] [[1:One line from you would already help. {{question}} || {{question}}]]

[[8:{{my_name}} || {{my_first_name}}]]`,
  }),
  connectionRequest({
    id: 'request-reconnect',
    title: 'After a long silence',
    promptKind: 'past',
    tone: 'warm',
    description: 'For someone you once knew well enough to remember, and have not written to for too long.',
    body: `Hello {{first_name}},

[[2:It has been a while since {{prompt}}. || I still think of {{prompt}}.]] [[4:{{how_known}}.]] [[7:I should have written sooner.]] {{reason}}. [[5:{{my_work}}, in case you wondered.]] [[3:{{benefit_for_them}}.]] [[6:{{benefit_for_me}}.]] [[1:{{question}}]]

[[8:{{my_first_name}}]]`,
  }),
];
