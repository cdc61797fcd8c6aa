/** Honest messages of founders, sellers, recruiters and engineers, which need nothing more. */
import { written } from './written.ts';

export const readyBusiness = written('ready', [
  {
    id: 'w-founder-rail',
    walk: 'founder',
    text: 'Hi Priya, at Transit Leeds you asked for open dwell-time data. We log 40 stations and can open three years of it to you. Would per-door counts be of use?',
    answers: {
      name: 'Priya Raman',
      role: 'Transport modeller',
      howKnown: 'Transit Leeds',
      prompt: 'your talk on dwell time',
      reason: 'you asked for open dwell-time data',
      benefitForThem: 'We can open three years of it to you',
      benefitForMe: 'a second opinion on our method',
      question: 'Would per-door counts be of use?',
    },
    profile: { name: 'Tom Alder', role: 'Founder', company: 'Footfall Works' },
  },
  {
    id: 'w-founder-competitor',
    walk: 'founder',
    text: 'Hi Leif, we build the other tide app in Norway, so we are rivals of a sort. Your users and mine both report the Stad error; I traced it to the harbour office’s feed. Here is what I know, no strings. Have you written to them already?',
    answers: {
      name: 'Leif Haugland',
      company: 'Flo Tides',
      reason: 'Your users and mine both report the Stad error',
      benefitForThem: 'I traced it to the harbour office’s feed',
    },
  },
  {
    id: 'w-founder-customer-language',
    walk: 'founder',
    text: 'Hi Keiko, your newsletter on school kitchens said nobody weighs the peel. Our three schools do: 11 kg a day. I can send you the month’s sheets. Do you know any school that weighs plates too?',
    answers: {
      name: 'Keiko Narasaki',
      prompt: 'Your newsletter on school kitchens',
      benefitForThem: 'I can send you the month’s sheets',
    },
  },
  {
    id: 'w-founder-failed',
    walk: 'founder',
    text: 'Hi Andile, you asked on the founders’ list how others told their staff. We closed Mopani Bikes in May; I wrote the letter three times. You may see all three, and what people answered. When do you have to tell yours?',
    answers: {
      name: 'Andile Khumalo',
      howKnown: 'The founders’ list',
      reason: 'you asked on the founders’ list how others told their staff',
      benefitForThem: 'You may see all three letters, and what people answered',
      question: 'When do you have to tell yours?',
    },
  },
  {
    id: 'w-seller-gift',
    walk: 'sales',
    text: 'Hi Vera, your post on the split boiler valve shows batch 77. I sell valves, and know that batch: it was recalled in Poland in March. Notice attached, nothing to buy. Did yours come from there?',
    answers: {
      name: 'Vera Sokolnik',
      prompt: 'your post on the split boiler valve',
      reason: 'your post on the split boiler valve shows batch 77',
      benefitForThem: 'it was recalled in Poland in March',
    },
    profile: { name: 'Piet Verhulst', role: 'Sales', company: 'Valve House' },
  },
  {
    id: 'w-seller-no-ask',
    walk: 'sales',
    text: 'Hello Dwayne, I work for the firm that made your old loom’s controller, and you asked in the weavers’ group for its manual. We found one in the cellar and scanned all 90 pages for you. It is free. Does your unit have the green or the grey panel?',
    answers: {
      name: 'Dwayne Pickering',
      howKnown: 'the weavers’ group',
      reason: 'you asked in the weavers’ group for its manual',
      benefitForThem: 'We scanned all 90 pages for you',
    },
    profile: { name: 'Ruth Ellerby', role: 'Account manager' },
  },
  {
    id: 'w-seller-honest-seller',
    walk: 'sales',
    text: 'Hi Tobias, I sell scaffolding, and this is no offer. In your interview you said that the church tower in Rhoden stood wrapped for two years because of swifts. We solved that in Ulm with nest panels; the parish will share its drawings with you. How many nests do you have?',
    answers: {
      name: 'Tobias Kern',
      prompt: 'your interview about the church tower in Rhoden',
      reason: 'you said that the church tower in Rhoden stood wrapped for two years because of swifts',
      benefitForThem: 'the parish will share its drawings with you',
      question: 'How many nests do you have?',
    },
  },
  {
    id: 'w-recruiter-specific',
    walk: 'recruiter',
    text: 'Hi Saoirse, I recruit for the lighthouse board. Your blog on fog-signal solenoids is the only one I found; the keeper of our electrics read it and wants you for Fastnet, 4 days a week, €58k, Cork. You’d rebuild the signal you described. Would work on an island rule it out?',
    answers: {
      name: 'Saoirse Kinsella',
      reason: 'Your blog on fog-signal solenoids',
      benefitForThem: 'You’d rebuild the signal you described',
      question: 'Would work on an island rule it out?',
    },
    profile: { name: 'Declan Roche', role: 'Recruiter' },
  },
  {
    id: 'w-recruiter-no-job',
    walk: 'recruiter',
    text: 'Hi Pavel, we turned you down for the tram simulator job in 2023, and I thought it was a mistake. The panel’s notes praise your brake model, and I may share them with you now. Are you still working on it?',
    answers: {
      name: 'Pavel Hruby',
      howKnown: 'You applied with us in 2023',
      reason: 'we turned you down for the tram simulator job in 2023',
      benefitForThem: 'I may share the panel’s notes with you now',
    },
    known: { notes: ['Applied for the tram simulator job, 2023.'] },
  },
  {
    id: 'w-engineer-patch',
    walk: 'engineer',
    text: 'Hi Jun, your patch 88 to the font shaper fixed Khmer for us. It slows Burmese by 4%, though; I have a two-line change and a benchmark for you. Mind if I open a pull request?',
    answers: {
      name: 'Jun Takebe',
      reason: 'your patch 88 to the font shaper fixed Khmer for us',
      benefitForThem: 'I have a two-line change and a benchmark for you',
    },
  },
  {
    id: 'w-engineer-platform-topic',
    walk: 'engineer',
    text: 'Hi Callum, the lifting platform you designed for the Tarbert ferry sticks below zero, and so did ours at Uig. A service bulletin from 1998 explains it; I have a copy to send. Which grease do you use?',
    answers: {
      name: 'Callum Strachan',
      prompt: 'the lifting platform you designed for the Tarbert ferry',
      reason: 'the lifting platform you designed for the Tarbert ferry sticks below zero, and so did ours',
      benefitForThem: 'A service bulletin from 1998 explains it; I have a copy to send',
    },
  },
  {
    id: 'w-engineer-demo-topic',
    walk: 'engineer',
    text: 'Hi Anouk, in your demo at FOSS Gent the mouse froze when you plugged in the Braille line. I hit the same bug, found the udev rule and wrote it up for you. Which kernel was it?',
    answers: {
      name: 'Anouk Desmet',
      prompt: 'your demo at FOSS Gent',
      reason: 'in your demo the mouse froze when you plugged in the Braille line',
    },
  },
  {
    id: 'w-accountant-charity',
    walk: 'accountant',
    text: 'Hello Folake, on the treasurers’ call you said the grant returns take you three weekends. I do ours in one with a sheet that totals by donor, and you can have it. Is yours quarterly too?',
    answers: {
      name: 'Folake Ogundipe',
      howKnown: 'the treasurers’ call',
      reason: 'you said the grant returns take you three weekends',
      benefitForThem: 'a sheet that totals by donor, and you can have it',
    },
  },
  {
    id: 'w-lawyer-landlord',
    walk: 'lawyer',
    text: 'Dear Ms Varga, your column on deposits cites the 2016 ruling. It was overturned in April; I argued the other side. I can send you the judgment with the three pages that matter marked. Do your readers ask about it?',
    answers: {
      name: 'Ilona Varga',
      prompt: 'your column on deposits',
      reason: 'your column on deposits cites the 2016 ruling',
      benefitForThem: 'the judgment with the three pages that matter marked',
    },
  },
  {
    id: 'w-consultant-survey',
    walk: 'consultant',
    text: 'Hi Bola, you said on the Lagos panel that no one asks drivers. We asked 600 okada riders about helmets, and the answers are free for your campaign. Which district do you need first?',
    answers: {
      name: 'Bola Adewunmi',
      howKnown: 'the Lagos panel',
      reason: 'you said on the Lagos panel that no one asks drivers',
      benefitForThem: 'the answers are free for your campaign',
    },
  },
  {
    id: 'w-founder-singapore',
    walk: 'founder',
    text: 'Hi Wei Ling, saw you queue at the hawker app counter and heard you tell the auntie her screen is too bright. I made that screen, paiseh. We dimmed it on Monday because of you. If you spot more, I will fix and show you first. What else irritates you about it?',
    answers: {
      name: 'Lim Wei Ling',
      howKnown: 'The hawker app counter',
      reason: 'heard you tell the auntie her screen is too bright',
      benefitForThem: 'If you spot more, I will fix and show you first',
    },
  },
]);
