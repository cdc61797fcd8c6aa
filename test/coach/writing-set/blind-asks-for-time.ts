/** Strangers who want an hour, a lunch, a visit or a place in the diary: at once, once accepted, and again. */
import { written } from './written.ts';

export const blindAsksForTime = written('blind', [
  {
    id: 'w-tim-natter',
    walk: 'telecoms',
    text: 'Hi Cormac, would Tuesday or Thursday suit for a natter about what Ballymore Feeds spends on phones? I’m out your way regardless.',
    answers: { name: 'Cormac Lehane', role: 'Owner', company: 'Ballymore Feeds' },
    findings: ['no-reason', 'suits-anyone', 'nothing-for-them', 'pitch-words', 'asks-for-time'],
  },
  {
    id: 'w-tim-diaries',
    walk: 'consultant',
    text: 'Hello Greta, let’s compare diaries. Most of next week is open at this end.',
    answers: { name: 'Greta Sandvall', role: 'Architect' },
    findings: ['no-reason', 'suits-anyone', 'nothing-for-them', 'asks-for-time'],
  },
  {
    id: 'w-tim-stand',
    walk: 'supplier',
    text: 'Dear Mr Achterling, my colleague and I walk the Oostermeer fair on the 12th and would like to drop by your stand for a moment.',
    answers: {
      name: 'Joost Achterling',
      role: 'Sales lead',
      company: 'Achterling Lamps',
      howKnown: 'Exhibits at the Oostermeer fair',
    },
    findings: ['no-reason', 'suits-anyone', 'nothing-for-them', 'asks-for-time'],
  },
  {
    id: 'w-tim-sunita',
    walk: 'agent',
    text: 'Hi Sunita ji, kindly spare your valuable ten minutes on phone, any day this week will do.',
    answers: { name: 'Sunita Kelkarni', role: 'Principal' },
    findings: ['no-reason', 'suits-anyone', 'nothing-for-them', 'asks-for-time'],
  },
  {
    id: 'w-tim-tacos',
    walk: 'startup',
    text: 'Hey Brent, tacos on us if you’re anywhere near the Mill District Friday noon-ish?',
    answers: { name: 'Brent Coyle-Dunn', role: 'Product lead' },
    findings: ['no-reason', 'suits-anyone', 'nothing-for-them', 'asks-for-time'],
  },
  {
    id: 'w-tim-director',
    walk: 'trade mission',
    text: 'Dear Ms Öbergh, my director is passing through Falunda on Monday afternoon and has asked me to arrange that he may greet you personally at your office.',
    answers: { name: 'Karin Öbergh', role: 'Site manager', location: 'Falunda' },
    findings: ['no-reason', 'suits-anyone', 'nothing-for-them', 'asks-for-time'],
  },
  {
    id: 'w-tim-kettle',
    walk: 'software',
    text: 'Hi Lwazi, what does your Thursday look like? It takes less than a kettle to boil to show you why bakers are throwing out their order books.',
    answers: { name: 'Lwazi Mthembani', role: 'Baker', company: 'Crumb & Co' },
    findings: ['no-reason', 'suits-anyone', 'nothing-for-them', 'pitch-words', 'asks-for-time'],
  },
  {
    id: 'w-tim-tidy-stock',
    walk: 'software',
    text: 'Hi Imelda, a screen and a quarter of an hour is all that stands between you and tidy stock lists. Morning or afternoon?',
    answers: { name: 'Imelda Quirke', role: 'Storekeeper' },
    findings: ['no-reason', 'suits-anyone', 'nothing-for-them', 'pitch-words', 'asks-for-time'],
  },
  {
    id: 'w-tim-agenda-hole',
    walk: 'consultant',
    text: 'Bonjour Thibault, I regard many pages each evening but yours has spoken to me. Have you a small hole in your agenda before the holidays?',
    answers: { name: 'Thibault Carlier-Nort', role: 'Notaire' },
    findings: ['no-reason', 'suits-anyone', 'nothing-for-them', 'asks-for-time'],
  },
  {
    id: 'w-tim-golf',
    walk: 'property',
    text: 'Hi Joanna, golf? My treat, any Saturday in April. The rest will sort itself out between the holes.',
    answers: { name: 'Joanna Pellow', role: 'Solicitor' },
    findings: ['no-reason', 'suits-anyone', 'nothing-for-them', 'asks-for-time'],
  },
  {
    id: 'w-tim-picking-up-phone',
    walk: 'recruiter',
    text: 'Morning Dalia, when is the best moment to catch you by phone without your boss in the room? A clinic by the sea has asked after people with your background.',
    answers: { name: 'Dalia Mansouri-Beck', role: 'Radiographer', company: 'St Orla’s' },
    findings: ['no-reason', 'suits-anyone', 'nothing-for-them', 'pitch-words', 'asks-for-time'],
  },
  {
    id: 'w-tim-gloves',
    walk: 'supplier',
    purpose: 'after-acceptance',
    known: {
      stage: 'accepted',
      messages: [
        {
          direction: 'to-them',
          text: 'Hello Pieter, I know several of your fitters by sight from the depot. May I add you here?',
        },
      ],
    },
    text: 'Thanks for accepting, Pieter. When could we sit down together? I’d bring our new gloves so that your fitters can feel them.',
    answers: { name: 'Pieter Vosloo-Kamp', role: 'Buyer', company: 'Karoo Cables' },
    findings: ['pitch-words', 'asks-for-time'],
  },
  {
    id: 'w-tim-gap',
    walk: 'agency',
    purpose: 'after-acceptance',
    known: {
      stage: 'accepted',
      messages: [{ direction: 'to-them', text: 'Hi Shanice, love meeting people in beauty. Let’s link up.' }],
    },
    text: 'Great to be linked up, Shanice. Grab whichever gap works for you: https://slots.example/dean-m/intro. Most salon owners tell me afterwards they wish they’d done it a year ago.',
    answers: { name: 'Shanice Braithwell', role: 'Owner', company: 'Braithwell Hair' },
    findings: ['pitch-words', 'asks-for-time', 'calendar-link'],
  },
  {
    id: 'w-tim-ring',
    walk: 'insurance',
    purpose: 'after-acceptance',
    known: {
      stage: 'accepted',
      messages: [
        { direction: 'to-them', text: 'Dear Olumide, it would please me to have you among my contacts.' },
      ],
    },
    text: 'Dear Olumide, now that you are among my contacts, may I ring you tomorrow about four? It concerns better cover for your vans.',
    answers: { name: 'Olumide Fashina', role: 'Director', company: 'Fashina Laundry' },
    findings: ['pitch-words', 'asks-for-time'],
  },
  {
    id: 'w-tim-video-thing',
    walk: 'software',
    purpose: 'after-acceptance',
    known: {
      stage: 'accepted',
      messages: [{ direction: 'to-them', text: 'Hi Rae, animal people unite! Adding a few vets this week.' }],
    },
    text: 'Appreciate the add, Rae. Got a sec for a video thing later in the week so I can walk you through what we’ve built for vets?',
    answers: { name: 'Rae Tillotson', role: 'Vet' },
    findings: ['pitch-words', 'asks-for-time'],
  },
  {
    id: 'w-tim-engineers',
    walk: 'manufacturing',
    purpose: 'after-acceptance',
    known: {
      stage: 'accepted',
      messages: [
        {
          direction: 'to-them',
          text: 'Dear Mr Lindqvister, we are active in the same branch and I would be glad about a contact.',
        },
      ],
    },
    text: 'Dear Mr Lindqvister, for the confirmation I thank you. As our engineers are in your region in week 19, we propose a visit at your works with our newest seals, duration one hour approximately, without obligation.',
    answers: { name: 'Bo Lindqvister', role: 'Works manager', company: 'Tärnö Pumpar' },
    findings: ['pitch-words', 'asks-for-time'],
  },
  {
    id: 'w-tim-pint',
    walk: 'network marketing',
    purpose: 'after-acceptance',
    known: {
      stage: 'accepted',
      messages: [{ direction: 'to-them', text: 'Now then Dom, always up for meeting new folk. Let me in?' }],
    },
    text: 'Cheers for letting me in, Dom. Fancy a pint near yours? Reckon there’s a second wage in it for you if you’ve three evenings a week.',
    answers: { name: 'Dom Scarfe', role: 'Driver' },
    findings: ['pitch-words', 'asks-for-time'],
  },
  {
    id: 'w-tim-hop-online',
    walk: 'network marketing',
    purpose: 'after-acceptance',
    known: {
      stage: 'accepted',
      messages: [{ direction: 'to-them', text: 'Hi Prisca! You have such a warm face. Friends?' }],
    },
    text: 'So glad you said yes, Prisca! Tomorrow night at eight a few of us hop online and a lady tells how she replaced her salary. Can I save you a spot?',
    answers: { name: 'Prisca Nyambe', role: 'Secretary' },
    findings: ['pitch-words', 'asks-for-time'],
  },
  {
    id: 'w-tim-bundle',
    walk: 'marketing',
    purpose: 'after-acceptance',
    known: {
      stage: 'accepted',
      messages: [
        { direction: 'to-them', text: 'Hi Hamish, fellow lover of the glens here. Shall we connect?' },
      ],
    },
    text: 'Thank you for the connection, Hamish. Our starter bundle is £49 till Friday, and I’ll happily show you round it whenever suits.',
    answers: { name: 'Hamish Auldburn', role: 'Owner', company: 'Auldburn Tours' },
    findings: ['pitch-words', 'asks-for-time', 'price'],
  },
  {
    id: 'w-tim-toner',
    walk: 'office supplies',
    purpose: 'follow-up',
    known: {
      stage: 'requested',
      messages: [
        { direction: 'to-them', text: 'Hi Corinne, what does Assels & Fry pay for toner these days?' },
      ],
    },
    text: 'Hi Corinne, putting this back on top of your pile. Could we find a half-hour before the month is out? What you save on toner starts the same day.',
    answers: { name: 'Corinne Assels', role: 'Office manager', company: 'Assels & Fry' },
    findings: ['pitch-words', 'asks-for-time'],
  },
  {
    id: 'w-tim-third-time',
    walk: 'software',
    purpose: 'follow-up',
    known: {
      stage: 'requested',
      messages: [
        { direction: 'to-them', text: 'Kofi, our till does your stock while you sleep. Want to see it?' },
        {
          direction: 'to-them',
          text: 'Kofi, just making sure that my note about the till did not get lost.',
        },
      ],
    },
    text: 'Kofi, third time lucky? 20% off ends Sunday, and a five-minute look is all it takes.',
    answers: { name: 'Kofi Amoabeng-Reed', role: 'Shopkeeper' },
    findings: ['pitch-words', 'asks-for-time', 'price'],
  },
  {
    id: 'w-tim-consultant',
    walk: 'supplier',
    purpose: 'follow-up',
    known: {
      stage: 'requested',
      messages: [
        {
          direction: 'to-them',
          text: 'Hello Beate, we make hinges of a new kind and I would like to present them to you.',
        },
      ],
    },
    text: 'Hello again Beate, I had not yet the luck to hear from you. Our consultant would come past on 8 or 9 November with the samples. Which day is better to you?',
    answers: { name: 'Beate Krullmann', role: 'Einkauf', company: 'Krullmann Türen' },
    findings: ['pitch-words', 'asks-for-time'],
  },
  {
    id: 'w-tim-diary-link',
    walk: 'solar',
    purpose: 'follow-up',
    known: {
      stage: 'requested',
      messages: [{ direction: 'to-them', text: 'Hi Raúl, have you thought about panels for your roof?' }],
    },
    text: 'Hi Raúl, did my note get through? Everyone in your postcode who signed in spring has the cost back already. Here is my diary: https://diary.example/tess-b',
    answers: { name: 'Raúl Iborra', role: 'Homeowner' },
    findings: ['pitch-words', 'calendar-link'],
  },
  {
    id: 'w-tim-office-line',
    walk: 'glazing',
    purpose: 'follow-up',
    known: {
      stage: 'requested',
      messages: [
        { direction: 'to-them', text: 'Dear Edna, your tenants deserve warmer windows, and we make them.' },
      ],
    },
    text: 'Just floating this past you once more, Edna. Shall I try your office line on Monday, or is the mobile better? Our windows pay for themselves.',
    answers: { name: 'Edna Maddocks', role: 'Landlady' },
    findings: ['pitch-words', 'asks-for-time'],
  },
  {
    id: 'w-tim-breakfast-again',
    walk: 'consultant',
    purpose: 'follow-up',
    known: {
      stage: 'requested',
      messages: [
        {
          direction: 'to-them',
          text: 'Hi Xolani, breakfast one of these days? I know a thing or two about suppliers.',
        },
      ],
    },
    text: 'Hi Xolani, still keen to buy you breakfast. Our crew has just brought a rival of yours down from nine suppliers to two.',
    answers: { name: 'Xolani Dubeka', role: 'Buyer', company: 'Dubeka Foods' },
    findings: ['pitch-words', 'asks-for-time'],
  },
]);
