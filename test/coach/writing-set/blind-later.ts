/** Blind outreach that comes as a copy, at length, or only after they have accepted. */
import { written } from './written.ts';

export const blindLater = written('blind', [
  {
    id: 'w-hardblind-same-text-2',
    walk: 'marketing',
    earlier: [
      {
        to: 'Arne Beck',
        text: 'Hello Arne, small shops are the heart of every town and deserve to be seen. I walked past Beck Bakery and thought so again. What is your biggest wish for the coming year?',
      },
      {
        to: 'Lis Toft',
        text: 'Hello Lis, small shops are the heart of every town and deserve to be seen. I walked past Toft Shoes and thought so again. What is your biggest wish for the coming year?',
      },
    ],
    others: ['Arne Beck', 'Lis Toft'],
    text: 'Hello Gitte, small shops are the heart of every town and deserve to be seen. I walked past Holm Florist and thought so again. What is your biggest wish for the coming year?',
    answers: { name: 'Gitte Holm', role: 'Owner', company: 'Holm Florist' },
    findings: ['sameness', 'suits-anyone', 'nothing-for-them', 'no-reason'],
  },
  {
    id: 'w-hardblind-over-limit',
    walk: 'business',
    channel: 'linkedin-note',
    text: 'Hi Ludo, I have been on this network for many years and I have learned that the best things happen when good people find each other. Your profile tells me that you are one of them, and so I would be delighted to count you among my connections from today.',
    answers: { name: 'Ludo Martens' },
    findings: ['over-limit', 'no-reason', 'suits-anyone', 'nothing-for-them', 'no-question'],
  },
  {
    id: 'w-hardblind-long-network',
    walk: 'business',
    channel: 'linkedin-message',
    text: `Dear Simone,

I hope you are doing great. I am reaching out because I believe in the power of authentic relationships. In today’s fast-moving world it is more important than ever to surround ourselves with people who inspire us and push us forward.

Over the years I have been blessed to build a network of amazing professionals from all walks of life, and I am always excited to welcome new faces. I am convinced that everyone has something to give, and that together we go further than alone.

Let us connect, support one another and see what the future holds. Who knows what great things may come of it!

Warm regards,
Preston`,
    answers: { name: 'Simone Vidal', role: 'Director' },
    findings: ['no-reason', 'stock-phrase', 'suits-anyone', 'nothing-for-them', 'no-question'],
  },
  {
    id: 'w-hardblind-quoted-network',
    walk: 'stranger',
    text: 'They say “your network is your net worth”, Mona. So let’s make each other richer and connect!',
    answers: { name: 'Mona Ferris' },
    findings: ['no-reason', 'suits-anyone', 'nothing-for-them', 'no-question'],
  },
  {
    id: 'w-after-pitch',
    walk: 'sales',
    purpose: 'after-acceptance',
    known: {
      stage: 'accepted',
      messages: [
        {
          direction: 'to-them',
          text: 'Hi Joanna, your leaflet on children’s teeth hangs in our nursery. Who drew it?',
        },
      ],
    },
    text: 'Thanks for connecting, Joanna! We help dental practices fill their calendar with our booking platform. Do you have 15 minutes for a demo this week?',
    answers: { name: 'Joanna Reed', role: 'Owner', company: 'Reed Dental' },
    findings: ['pitch-words', 'asks-for-time'],
  },
  {
    id: 'w-after-pitch-calendar',
    walk: 'coach',
    purpose: 'after-acceptance',
    known: { stage: 'accepted' },
    text: 'So glad we are connected, Nkechi! My 12-week programme has changed the lives of over 300 women. Grab a free session here: https://calendly.com/rise-with-bev/free',
    answers: { name: 'Nkechi Umar' },
    findings: ['pitch-words', 'calendar-link', 'no-question', 'asks-for-time'],
  },
  {
    id: 'w-after-pitch-price',
    walk: 'sales',
    purpose: 'after-acceptance',
    known: { stage: 'accepted' },
    text: 'Hi Tim, thank you for accepting. As a new contact you get 20% off every website we build until Friday. Which package would you like?',
    answers: { name: 'Tim Corder', role: 'Café owner' },
    findings: ['pitch-words', 'price'],
  },
  {
    id: 'w-after-pitch-soft',
    walk: 'consultant',
    purpose: 'after-acceptance',
    known: { stage: 'accepted' },
    text: 'Thank you for the connection, Adrienne. I help managing directors grow without burning out. Would you be open to a short call so that I can show you how?',
    answers: { name: 'Adrienne Fauré', role: 'Managing director', company: 'Fauré Textiles' },
    findings: ['pitch-words', 'asks-for-time'],
  },
  {
    id: 'w-after-pitch-insurance',
    walk: 'insurance',
    purpose: 'after-acceptance',
    known: { stage: 'accepted' },
    text: 'Hi Jia Hui, thanks for adding me ah! Our new savings plan is very suitable for teachers. When can we meet, this Saturday or Sunday?',
    answers: { name: 'Tan Jia Hui', role: 'Teacher' },
    findings: ['pitch-words', 'asks-for-time'],
  },
  {
    id: 'w-follow-bump',
    walk: 'sales',
    purpose: 'follow-up',
    known: {
      stage: 'accepted',
      messages: [
        {
          direction: 'to-them',
          text: 'Hi Harun, our freight platform could help Polar Freight. Open to a call?',
        },
      ],
    },
    text: 'Hi Harun, just bumping this to the top of your inbox. Companies like yours save 25% with our freight platform. Can we find 20 minutes?',
    answers: { name: 'Harun Yildiz', role: 'Operations Manager', company: 'Polar Freight' },
    findings: ['pitch-words', 'asks-for-time', 'stock-phrase'],
  },
  {
    id: 'w-follow-guilt',
    walk: 'sales',
    purpose: 'follow-up',
    known: {
      stage: 'accepted',
      messages: [{ direction: 'to-them', text: 'Our backup solution protects your data. Ten minutes?' }],
    },
    text: 'Hi Ilse, I have not heard back from you, so I assume backup is not a priority for you. Should I close your file, or do you have ten minutes for a demo of our solution?',
    answers: { name: 'Ilse Novak', role: 'Head of IT', company: 'Tram Co-op' },
    findings: ['pitch-words', 'asks-for-time'],
  },
  {
    id: 'w-follow-offer',
    walk: 'marketing',
    purpose: 'follow-up',
    known: {
      stage: 'accepted',
      messages: [{ direction: 'to-them', text: 'We write posts for consultants.' }],
    },
    text: 'Hi Selma, following up on my message: our content packages start at €900 a month and pay for themselves. Shall I send you the contract?',
    answers: { name: 'Selma Dogan', role: 'Consultant' },
    findings: ['pitch-words', 'price'],
  },
]);
