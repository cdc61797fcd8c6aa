/** Honest messages after the first: replies to blind requests, first words after acceptance, and follow-ups. */
import { written } from './written.ts';

export const readyLater = written('ready', [
  {
    id: 'w-reply-two-questions',
    walk: 'consultant',
    purpose: 'reply-to-request',
    text: 'Hello Paul, thank you for writing. We share one contact, it seems. What’s the compelling reason for us to connect? And how do you think it will help both of us?',
    answers: {
      name: 'Paul Strand',
      receivedMessage: 'Hello, it seems we have more than a few common connections. Let’s connect!',
    },
    known: {
      stage: 'blind-request',
      messages: [
        {
          direction: 'from-them',
          text: 'Hello, it seems we have more than a few common connections. Let’s connect!',
        },
      ],
    },
  },
  {
    id: 'w-reply-warm',
    walk: 'nurse',
    purpose: 'reply-to-request',
    text: 'Hi Corin, thanks for your request. I like to know the people I connect with. What made you think of me, and what are you working on these days?',
    answers: { name: 'Corin Blythe', receivedMessage: 'I’d like to add you to my professional network.' },
  },
  {
    id: 'w-reply-decline',
    walk: 'teacher',
    purpose: 'reply-to-request',
    text: 'Dear Vikram, thank you for thinking of our school. We buy our software through the county, so I would only waste your time. The tender office publishes its list each May. I wish you luck with it.',
    answers: {
      name: 'Vikram Sethi',
      receivedMessage: 'We help schools cut their software costs by 40%. 15 minutes this week?',
    },
  },
  {
    id: 'w-reply-short',
    walk: 'researcher',
    purpose: 'reply-to-request',
    text: 'Hi Ottla, happy to hear from you. Which of the two Gents do you mean, the town or the ferry? Then I know whether I can help.',
    answers: { name: 'Ottla Kroon', receivedMessage: 'Loved your Gent talk. Connect?' },
  },
  {
    id: 'w-reply-second-language',
    walk: 'designer',
    purpose: 'reply-to-request',
    text: 'Hello Steve, thank you for the invitation. I not remember that we met, sorry if I forget. From where do you know my work, and what would you like that we do together?',
    answers: { name: 'Steve Malloy', receivedMessage: 'Let’s connect and explore synergies.' },
  },
  {
    id: 'w-accepted-thanks',
    walk: 'founder',
    purpose: 'after-acceptance',
    text: 'Thank you for accepting, Priya. The three years of door counts are zipped and yours today. One thing first: do you want the broken sensors in or out?',
    answers: {
      name: 'Priya Raman',
      reason: 'you asked for open dwell-time data',
      benefitForThem: 'three years of door counts',
    },
    known: {
      stage: 'accepted',
      messages: [
        {
          direction: 'to-them',
          text: 'Hi Priya, at Transit Leeds you asked for open dwell-time data. We can open three years of it. Would per-door counts be of use?',
        },
      ],
    },
  },
  {
    id: 'w-accepted-answers-question',
    walk: 'volunteer',
    purpose: 'after-acceptance',
    text: 'Hi Gwen, you asked how many zip people we have: four, and a retired tailor who only does trousers. Shall we bring two to Brecon on the 9th?',
    answers: { name: 'Gwen Prosser' },
    known: {
      stage: 'in-dialogue',
      messages: [
        { direction: 'to-them', text: 'Could we trade, one toaster evening for one zip evening?' },
        { direction: 'from-them', text: 'Lovely idea! How many zip people do you have?' },
      ],
    },
  },
  {
    id: 'w-accepted-call-they-proposed',
    walk: 'founder',
    purpose: 'after-acceptance',
    text: 'Hi Andile, yes, a call is easier for this. Thursday at 10 your time works, or Friday after 3. I’ll have the three letters open. Which do you prefer?',
    answers: { name: 'Andile Khumalo' },
    known: {
      stage: 'in-dialogue',
      messages: [
        { direction: 'to-them', text: 'You may see all three letters.' },
        { direction: 'from-them', text: 'Thank you. Could we talk by phone instead? When are you free?' },
      ],
    },
  },
  {
    id: 'w-followup-news',
    walk: 'researcher',
    purpose: 'follow-up',
    text: 'Hi Noor, since I wrote about the noon gap I found its cause: the Accra sensors report in UTC. With that, your model holds all day. Would you like the corrected run for your erratum?',
    answers: { name: 'Noor Vandermeer', reason: 'I reran your bus-stop shade model' },
    known: {
      stage: 'requested',
      messages: [{ direction: 'to-them', text: 'Hi Noor, I reran your bus-stop shade model for Accra.' }],
    },
  },
  {
    id: 'w-followup-dialogue',
    walk: 'baker',
    purpose: 'follow-up',
    text: 'Hi Maud, the second teff batch rose! I halved the saffron as you said. A photo of the crumb comes with this. Did yours crack on top as well?',
    answers: { name: 'Maud Trelawn' },
    known: {
      stage: 'in-dialogue',
      messages: [
        { direction: 'to-them', text: 'With teff flour it holds, after eleven bad tries!' },
        { direction: 'from-them', text: 'Try half the saffron, it slows the yeast.' },
      ],
    },
  },
  {
    id: 'w-followup-met',
    walk: 'recruiter',
    purpose: 'follow-up',
    text: 'Hi Saoirse, good to have met you on the pier on Saturday. You wanted the name of the solenoid maker: it is Hollis & Daughter in Cobh, still trading. Did the dog find his way home?',
    answers: { name: 'Saoirse Kinsella', howKnown: 'Met on the pier' },
    known: {
      notes: ['Met on the pier in Cork; her dog ran off.', 'Wants the name of the solenoid maker.'],
      stage: 'met',
    },
  },
  {
    id: 'w-followup-no-answer',
    walk: 'job seeker',
    purpose: 'follow-up',
    text: 'Hi Rafael, bug 311 also hits Android 10, and I found a way round it: turn off the split screen. It is in the same write-up, no reply needed. If it is fixed already, which release has it?',
    answers: { name: 'Rafael Quintero', company: 'Parrot Parcel' },
    known: {
      stage: 'accepted',
      messages: [
        {
          direction: 'to-them',
          text: 'While reading your public changelog I reproduced bug 311 on Android 9.',
        },
      ],
    },
  },
]);
