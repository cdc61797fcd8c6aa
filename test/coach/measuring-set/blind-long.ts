/** Blind outreach at length: more words, and still nothing about the person. */
import type { LabelledCase } from '../labelled-case.ts';

export const blindLong: readonly LabelledCase[] = [
  {
    id: 'm-bulk-wealth-adviser',
    text: `Dear Cuthbert,

I hope this finds you well.

My name is Jonty Allardyce and I am a senior wealth partner at Allardyce Crown. For more than twenty years I have guided successful professionals towards the future they deserve, and my clients tell me that I am the calm voice in a noisy market.

People in your position often tell me the same three things. They pay more tax than they need to. They have pensions scattered everywhere. And they simply don't have the time to deal with it. Does any of that sound familiar?

Our bespoke review brings everything together in one place. There is no cost and no obligation, and most people wish they had done it sooner. Places are limited and they go quickly.

I would welcome the opportunity to introduce myself properly. Would Tuesday or Thursday suit you for a short call?

Kind regards,
Jonty`,
    purpose: 'connection-request',
    channel: 'inmail',
    answers: { name: 'Cuthbert Lisle', role: 'Consultant anaesthetist' },
    profile: { name: 'Jonty Allardyce', role: 'Wealth partner', company: 'Allardyce Crown' },
    verdict: 'blind',
    findings: [
      'stock-phrase',
      'pitch-words',
      'asks-for-time',
      'no-reason',
      'nothing-for-them',
      'suits-anyone',
      'about-me',
    ],
    walk: 'investment',
  },
  {
    id: 'm-bulk-software-house',
    text: `Hello Sir,

Greetings of the day!

We are Zenfold Infosoft, a leading software development company from Ahmedabad with 250+ certified developers and 1,200+ delighted clients in 30 countries.

Our services:
- Mobile app development
- Web portals and e-commerce
- AI and chatbots
- Digital marketing
- Dedicated developers from $12/hour

We believe in quality work at reasonable rates with 24x7 support. You can view our portfolio at https://zenfold.example/portfolio.

If you have any requirement, now or in future, kindly share it with us and our team will send you the best quotation. We also offer attractive commission for referrals.

Awaiting your positive response.

Thanks and regards,
Paresh
Business Development Executive`,
    purpose: 'connection-request',
    channel: 'email',
    answers: { name: 'Dagny Ferris', role: 'Zoo director' },
    profile: { name: 'Paresh Vakil', company: 'Zenfold Infosoft' },
    verdict: 'blind',
    findings: [
      'impersonal-greeting',
      'pitch-words',
      'price',
      'link',
      'no-reason',
      'nothing-for-them',
      'no-question',
      'suits-anyone',
    ],
    walk: 'software',
  },
  {
    id: 'm-bulk-job-plea',
    text: `Dear Hiring Manager,

I am writing to introduce myself as a dynamic, results-driven professional. I have a Bachelor's degree in Business Administration, and I graduated with good marks. I have excellent communication skills, and I work well in a team and on my own. I am proficient in all the usual office programs.

In my last position I was responsible for many tasks and I always met my targets. My manager called me a safe pair of hands. I left because I wanted to challenge myself. I am now open to any position in any location, and I can start at once.

I have attached my CV and my certificates for your kind perusal. I would be grateful if you could circulate them in your network. Do you have a vacancy for me, or could you recommend me to somebody who has?

Yours faithfully,
Edwin Mbugua-Reece`,
    purpose: 'connection-request',
    channel: 'email',
    answers: { name: 'Philomena Greer', role: 'Regional manager', company: 'Oakhanger Tea' },
    profile: { name: 'Edwin Mbugua-Reece' },
    verdict: 'blind',
    findings: [
      'impersonal-greeting',
      'about-me',
      'favour-question',
      'no-reason',
      'nothing-for-them',
      'suits-anyone',
    ],
    walk: 'job seeker',
  },
  {
    id: 'm-bulk-networking-group',
    text: `Hi Sunniva,

Your profile really stood out to me. You are clearly a highly accomplished person and exactly the kind of professional I enjoy surrounding myself with.

I run The Ascent Circle, a private community where like-minded leaders meet, share and grow. Our members come from all walks of life. What unites them is the hunger for more: more impact, more freedom, more connection. Inside you will find monthly masterminds, a vibrant group chat and a library of exclusive content.

Our coaches have built and sold businesses, written bestsellers and spoken on stages around the world. They have walked the road and they share what works, without fluff and without theory. Members tell us that the first month alone pays for the whole year. Whatever your goal, there is someone in the circle who has already reached it.

Membership is normally €1,800 a year, but founding members join for €990. I have reserved one of the last seats for you.

In these uncertain times, your network is your net worth. The people around you decide how high you climb, and standing still means falling behind. Let's climb together!

Simply reply with the word “climb” and I will send you everything you need to secure your seat.

To your success,
Dashiell`,
    purpose: 'connection-request',
    channel: 'inmail',
    answers: { name: 'Sunniva Brandt', role: 'Veterinary surgeon' },
    profile: { name: 'Dashiell Quaid', role: 'Founder', company: 'The Ascent Circle' },
    verdict: 'blind',
    findings: [
      'empty-flattery',
      'no-reason',
      'pitch-words',
      'price',
      'nothing-for-them',
      'no-question',
      'suits-anyone',
    ],
    walk: 'coaching',
  },
  {
    id: 'm-bulk-one-breath',
    text: 'Dear Ms Ravensdale, in the fast-moving world of today it has never been more important for professionals of every kind to come together across sectors, share what they have learned, support one another on their respective paths and create the sort of lasting relationships that will allow all of us to thrive in the years ahead. I would be glad to welcome you among my contacts.',
    purpose: 'connection-request',
    channel: 'linkedin-message',
    answers: {
      name: 'Tabitha Ravensdale',
      role: 'Cheesemaker',
      reason: 'Professionals should come together',
    },
    profile: { name: 'Lionel Gatwood', role: 'Public affairs adviser' },
    verdict: 'blind',
    findings: ['no-reason', 'long-sentence', 'nothing-for-them', 'no-question', 'suits-anyone'],
    walk: 'public affairs',
  },
  {
    id: 'm-bulk-student-thesis',
    text: `Hello everyone,

I am a student in my final year and I am conducting research for my thesis about digital transformation. I need 300 answers before the end of this month, otherwise I cannot submit, and my supervisor is already worried about me.

My survey takes only 25 minutes. Here is the link: https://forms.example/my-thesis-survey

Please fill it in and share it with all your colleagues. I really count on you!

Thank you so much,
Annelise`,
    purpose: 'connection-request',
    channel: 'linkedin-message',
    answers: { name: 'Horatio Deng', role: 'Plumber' },
    profile: { name: 'Annelise Kroon', role: 'Student' },
    verdict: 'blind',
    findings: [
      'impersonal-greeting',
      'about-me',
      'link',
      'asks-for-time',
      'no-reason',
      'nothing-for-them',
      'no-question',
      'suits-anyone',
    ],
    walk: 'student',
  },
  {
    id: 'm-bulk-over-the-limit',
    text: 'Hi Bartleby, hope all is well with you and yours! I’m reaching out because I love connecting with passionate people who share my values. At Glowbridge we believe that everyone deserves a workplace where they can shine, and our wellbeing programme has already changed the lives of thousands of employees. Would you be open to hearing more about our packages?',
    purpose: 'connection-request',
    channel: 'linkedin-note',
    answers: { name: 'Bartleby Innes', role: 'Quarry manager' },
    profile: { name: 'Saffron Ellery', company: 'Glowbridge' },
    verdict: 'blind',
    findings: ['stock-phrase', 'over-limit', 'no-reason', 'pitch-words', 'nothing-for-them', 'suits-anyone'],
    walk: 'wellbeing',
  },
];
