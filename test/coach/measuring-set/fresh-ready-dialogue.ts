/** Honest messages later on: after they accepted, in a dialogue, and in answer to a request that came unasked. */
import type { LabelledCase } from '../labelled-case.ts';
import { written } from '../writing-set/written.ts';

export const freshReadyDialogue: readonly LabelledCase[] = written('ready', [
  {
    id: 'm-fresh-bell-frame',
    walk: 'bell ringer',
    purpose: 'after-acceptance',
    channel: 'linkedin-message',
    text: 'Thank you for accepting, Jocelyn. As promised, here are the two measurements from our bell frame: 31 mm of play on the north side and 4 on the south. Was yours uneven as well?',
    answers: { name: 'Jocelyn Tarrant-Pyke', reason: 'Your survey of timber bell frames' },
    known: {
      stage: 'accepted',
      messages: [
        {
          direction: 'to-them',
          text: 'Dear Jocelyn, our tower is missing from your survey of timber bell frames. I can send you two measurements. Are you still collecting?',
        },
      ],
    },
  },
  {
    id: 'm-fresh-moth-traps',
    walk: 'orchard keeper',
    purpose: 'after-acceptance',
    channel: 'linkedin-message',
    text: 'Hi Osric, thanks for connecting. You wondered in your post about cheap moth traps; ours are made of milk bottles, and I can send you the sketch. Do you run yours through winter?',
    answers: {
      name: 'Osric Fennimore',
      prompt: 'Your post about cheap moth traps',
      benefitForThem: 'A sketch of ours',
    },
    known: { stage: 'accepted' },
  },
  {
    id: 'm-fresh-ash-glaze',
    walk: 'potter',
    purpose: 'after-acceptance',
    channel: 'linkedin-message',
    text: 'Thanks Hyun-woo! The glaze recipe I mentioned is 40 feldspar, 30 ash, 20 clay, 10 quartz. Will your kiln reach cone 9?',
    answers: { name: 'Hyun-woo Baeksan' },
    known: {
      stage: 'accepted',
      messages: [
        {
          direction: 'to-them',
          text: 'Hi Hyun-woo, you asked in the kiln group for an ash glaze without barium. I have a recipe. Would you like it?',
        },
      ],
    },
  },
  {
    id: 'm-fresh-minibus-grants',
    walk: 'charity worker',
    purpose: 'after-acceptance',
    channel: 'linkedin-message',
    text: "Thanks for accepting, Perpetua. There's nothing you need to do for me: the list of minibus grants I promised you follows below, and the third one closes on Friday, so you may want to start with that.\n\n1. Wendover Trust\n2. The Miller's Fund\n3. Rural Wheels",
    answers: { name: 'Perpetua Igbokwe-Dean', benefitForThem: 'A list of minibus grants' },
    known: {
      stage: 'accepted',
      messages: [
        {
          direction: 'to-them',
          text: 'Hello Perpetua, the Gazette says that your day centre lost its minibus. I keep a list of grants for exactly that. May I send it?',
        },
      ],
    },
  },
  {
    id: 'm-fresh-who-paid-bins',
    walk: 'market trader',
    purpose: 'follow-up',
    channel: 'linkedin-message',
    text: "It took three letters, Yolande, and then a photograph of the rats did it. The council pays for the first year and the stallholders for the second. I've kept the letters if you want to copy them. How many stalls are you now?",
    answers: { name: 'Yolande Verhaeck', role: 'Market manager' },
    known: {
      stage: 'in-dialogue',
      messages: [
        {
          direction: 'to-them',
          text: 'Hi Yolande, you asked at the traders evening about bins. We have shared ones now. Curious?',
        },
        { direction: 'from-them', text: 'Very! How on earth did you get the council to pay for them?' },
      ],
    },
  },
  {
    id: 'm-fresh-culvert-map',
    walk: 'drainage surveyor',
    purpose: 'follow-up',
    channel: 'email',
    text: "Hi Marek, I wrote to you in May about the culvert map of Lower Brindle. No hurry at all. I've since found the missing sheet for the east end, so the set is complete. Would a scan help you, or have you moved on to other things?",
    answers: { name: 'Marek Dobrzyk', reason: 'You are mapping the old culverts of Lower Brindle' },
    known: {
      stage: 'requested',
      messages: [
        {
          direction: 'to-them',
          text: 'Dear Marek, your notice in the parish news asks for old maps of the Lower Brindle culverts. I have all but one sheet. Would they help?',
        },
      ],
    },
  },
  {
    id: 'm-fresh-wednesday-at-nine',
    walk: 'midwife',
    purpose: 'follow-up',
    channel: 'linkedin-message',
    text: "Wednesday at nine your time suits me well, Thandeka. I'll bring the numbers for both clinics and the form that we dropped. Shall I ring you, or will you ring me?",
    answers: { name: 'Thandeka Nkosana' },
    known: {
      stage: 'in-dialogue',
      messages: [
        {
          direction: 'to-them',
          text: 'Hello Thandeka, our clinic tried the birth plan from your article. Would you like to know what we changed?',
        },
        {
          direction: 'from-them',
          text: 'Yes please. Could we talk? I am free on Wednesday or Thursday morning.',
        },
      ],
    },
  },
  {
    id: 'm-fresh-reply-what-brought-you',
    walk: 'librarian',
    purpose: 'reply-to-request',
    channel: 'linkedin-message',
    text: "Hello Craig, thank you for the invitation. I like to know the people I'm connected with, so may I ask what made you think of me in particular?",
    answers: {
      name: 'Craig Hollinshaw',
      receivedMessage: 'Hi, we have a lot of connections in common. Would be great to add you to my network!',
    },
    known: { stage: 'blind-request' },
  },
  {
    id: 'm-fresh-reply-no-thank-you',
    walk: 'practice manager',
    purpose: 'reply-to-request',
    channel: 'linkedin-message',
    text: "Dear Simone, thanks for writing. We're settled with our phone system until 2028 and I'd only be wasting your afternoon, so I'll pass. I wish you a good quarter.",
    answers: {
      name: 'Simone Larchmont',
      receivedMessage: 'We help surgeries answer 40% more calls. Do you have 15 minutes on Friday?',
    },
    known: { stage: 'blind-request' },
  },
  {
    id: 'm-fresh-reply-to-student',
    walk: 'geologist',
    purpose: 'reply-to-request',
    channel: 'linkedin-message',
    text: "Hi Abebech, I remember writing letters like yours. I can't promise a placement, but I'm glad to answer a question well. Which part of geology would you still read about if nobody paid you for it?",
    answers: {
      name: 'Abebech Wolde-Tsion',
      receivedMessage:
        'Dear Madam, I am a geology student and would like to learn from you. Please accept my request.',
    },
    known: { stage: 'blind-request' },
  },
]);
