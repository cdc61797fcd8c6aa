/** Pitches that come after the door is open: in the first message, in reminders, in answers to a request. */
import { written } from './written.ts';

const accepted = { stage: 'accepted' } as const;
const unanswered = {
  stage: 'accepted',
  messages: [{ direction: 'to-them', text: 'Thanks for accepting. We should talk about your payroll.' }],
} as const;
const theirRequest = {
  stage: 'blind-request',
  messages: [{ direction: 'from-them', text: 'Hi, I would like to add you to my professional network.' }],
} as const;

export const blindDialogue = written('blind', [
  {
    id: 'w-dia-as-you-may-know',
    walk: 'sales',
    purpose: 'after-acceptance',
    known: accepted,
    text: 'Great to be connected, Ulla. As you may know, Pellworth does the washing for half of the hotels along the coast. What are you paying per kilo at the moment?',
    answers: { name: 'Ulla Brandt', role: 'Housekeeper', company: 'Hotel Seewind' },
    findings: ['pitch-words'],
  },
  {
    id: 'w-dia-now-we-are-linked',
    walk: 'recruiter',
    purpose: 'after-acceptance',
    known: accepted,
    text: 'Thank you for accepting, Femi! Now that we are linked: I have two clients who are hiring site managers right now, both with a car. Could I have your number so we can discuss?',
    answers: { name: 'Femi Lawal', role: 'Site manager' },
    findings: ['pitch-words', 'asks-for-time'],
  },
  {
    id: 'w-dia-audit',
    walk: 'agency',
    purpose: 'after-acceptance',
    known: accepted,
    text: 'Hi Karin, thanks for the add. I took the liberty of checking how your site does on a phone and it is losing you orders. I can fix this within a week, fixed fee. Interested?',
    answers: { name: 'Karin Holt', role: 'Owner', company: 'Holt Yarns' },
    findings: ['pitch-words'],
  },
  {
    id: 'w-dia-deck',
    walk: 'founder',
    purpose: 'after-acceptance',
    known: accepted,
    text: 'Hey Imran, appreciate you connecting. We are raising 800k for our scooter app and there is still room for two angels. Sending you our deck, okay?',
    answers: { name: 'Imran Vohra' },
    findings: ['pitch-words', 'price'],
  },
  {
    id: 'w-dia-bump',
    walk: 'sales',
    purpose: 'follow-up',
    known: unanswered,
    text: 'Hi Ray, just bumping this to the top of your inbox. Did you get a chance to look at my last message about payroll?',
    answers: { name: 'Ray Costello', role: 'Owner' },
    findings: ['pitch-words', 'stock-phrase'],
  },
  {
    id: 'w-dia-third-try',
    walk: 'sales',
    purpose: 'follow-up',
    known: unanswered,
    text: 'Hello Ray, third time lucky? I know you are busy running a business, so here is the short version: our clients get their Fridays back. Ten minutes is all it takes, when suits?',
    answers: { name: 'Ray Costello', role: 'Owner' },
    findings: ['pitch-words', 'asks-for-time', 'stock-phrase'],
  },
  {
    id: 'w-dia-close-file',
    walk: 'sales',
    purpose: 'follow-up',
    known: unanswered,
    text: 'Ray, I have not heard back, so I take it that payroll is not a priority. Should I close your file, or is there someone else I should speak to?',
    answers: { name: 'Ray Costello', role: 'Owner' },
    findings: ['pitch-words'],
  },
  {
    id: 'w-dia-last-note',
    walk: 'coach',
    purpose: 'follow-up',
    known: { stage: 'accepted', messages: [{ direction: 'to-them', text: 'Glad to be connected!' }] },
    text: 'Hi Maureen, this is my last note, I promise. The doors to the spring programme close on Sunday and I would hate for you to miss out. Shall I save you a spot?',
    answers: { name: 'Maureen Pike' },
    findings: ['pitch-words'],
  },
  {
    id: 'w-dia-reply-bid',
    walk: 'agency',
    purpose: 'reply-to-request',
    known: theirRequest,
    text: 'Hi Lorenz, happy to connect! By the way, we design packaging for breweries like yours and have a gap in April. Want a quote?',
    answers: {
      name: 'Lorenz Auer',
      company: 'Auerbräu',
      receivedMessage: 'Hi, I would like to add you to my professional network.',
    },
    findings: ['pitch-words'],
  },
  {
    id: 'w-dia-reply-course',
    walk: 'trainer',
    purpose: 'reply-to-request',
    known: theirRequest,
    text: 'Thanks for reaching out Dilip! Since you are growing your network, you will love my course on exactly that: 30% off with code GROW30 until midnight. Shall I send you the link?',
    answers: {
      name: 'Dilip Rane',
      receivedMessage: 'Hi, I would like to add you to my professional network.',
    },
    findings: ['pitch-words', 'price'],
  },
  {
    id: 'w-dia-reply-insurance',
    walk: 'insurance',
    purpose: 'reply-to-request',
    known: theirRequest,
    text: 'Hello Odile, accepted. I look after the insurance of around ninety florists. When is yours up for renewal? I am sure I can beat what you pay.',
    answers: {
      name: 'Odile Marchand',
      role: 'Florist',
      receivedMessage: 'Hi, I would like to add you to my professional network.',
    },
    findings: ['pitch-words'],
  },
  {
    id: 'w-dia-merge-thanks',
    walk: 'software',
    purpose: 'after-acceptance',
    known: accepted,
    text: 'Thanks for connecting, Sabine! I see that you are Head of Logistics at Nordkorn. Many Heads of Logistics tell us that they lose pallets. Is this a topic for you too? https://palletfind.example',
    answers: { name: 'Sabine Voss', role: 'Head of Logistics', company: 'Nordkorn' },
    findings: ['pitch-words', 'link'],
  },
]);
