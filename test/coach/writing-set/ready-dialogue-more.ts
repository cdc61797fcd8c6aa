/** Honest thanks, second letters and replies to blind requests, told in other words and walks of life. */
import { written } from './written.ts';

export const readyDialogueMore = written('ready', [
  {
    id: 'w-rdm-thanks-tide-mill',
    walk: 'miller',
    purpose: 'after-acceptance',
    text: 'Thanks for saying yes, Jorunn. The gate drawings are in two parts, timber and iron. Which would you rather have first for your tide mill?',
    answers: { name: 'Jorunn Tveitane' },
    known: {
      stage: 'accepted',
      messages: [
        {
          direction: 'to-them',
          text: 'Hi Jorunn, your tide mill lost its sluice gate in January. Ours at Penhallick is its twin and we have the drawings. Are your posts oak?',
        },
      ],
    },
  },
  {
    id: 'w-rdm-thanks-speech-therapist',
    walk: 'speech therapist',
    purpose: 'after-acceptance',
    text: 'Dear Ikram, how kind of you to accept. As promised, here is what the Amazigh picture cards taught us: the well and the bucket always come out as one word. Do your three-year-olds in Tizrane do that too?',
    answers: { name: 'Ikram Ouzzine', benefitForThem: 'what the picture cards taught us' },
    known: {
      stage: 'accepted',
      notes: ['Works with three-year-olds in Tizrane'],
      messages: [
        {
          direction: 'to-them',
          text: 'Your thesis asks for Amazigh picture cards. We made a set of 80 and can tell you how children took to them.',
        },
      ],
    },
  },
  {
    id: 'w-rdm-thanks-their-answer',
    walk: 'welder',
    purpose: 'after-acceptance',
    text: 'Cheers Bogdan, glad it went through. You asked what rod: 2.5 mm, low hydrogen, baked overnight in the wife’s oven. Pics of the gate hinge to follow for your lads. What do they practise on?',
    answers: { name: 'Bogdan Czarnik' },
    known: {
      stage: 'accepted',
      messages: [
        {
          direction: 'to-them',
          text: 'Bogdan, that hinge your apprentices cracked in the video, I have one that held ten years. Want pics for the lads?',
        },
        { direction: 'from-them', text: 'Yes please. What rod did you use?' },
      ],
    },
  },
  {
    id: 'w-rdm-follow-up-found',
    walk: 'genealogist',
    purpose: 'follow-up',
    text: 'Hello Reuben, since I wrote about your missing Captain Strake, the Havelow wills have come back from the binder and he is in them, with a parrot. The page is photographed for you. Does 1788 fit?',
    answers: { name: 'Reuben Hartsilver' },
    known: {
      stage: 'requested',
      messages: [
        {
          direction: 'to-them',
          text: 'Dear Reuben, your blog loses sight of Captain Strake in 1781. I am going through the Havelow wills this winter and can look for him. Did he have children?',
        },
      ],
    },
  },
  {
    id: 'w-rdm-follow-up-call-after-reply',
    walk: 'school cook',
    purpose: 'follow-up',
    text: 'Hi Apinya, 300 portions then, good to know. I scaled your green curry down to our six burners and wrote the timings out, for your trainees as well. You offered to talk it through: would a call on Thursday after your lunch shift suit you?',
    answers: { name: 'Apinya Srisawat-Holm' },
    known: {
      stage: 'in-dialogue',
      messages: [
        { direction: 'to-them', text: 'How many portions is the green curry in your school book for?' },
        {
          direction: 'from-them',
          text: '300, and it does not halve well. Happy to talk it through on the phone one afternoon.',
        },
      ],
    },
  },
  {
    id: 'w-rdm-follow-up-answers-question',
    walk: 'hydrologist',
    purpose: 'follow-up',
    text: 'Good day Dr Chanda-Weir, to your question: the gauge at Luwembe is read at 06:00 and 18:00, by the same lady since 1998. She let me copy her exercise books up to the flood, and they are in the post to you. Shall I ask her about the missing week?',
    answers: { name: 'Mulenga Chanda-Weir' },
    known: {
      stage: 'in-dialogue',
      messages: [
        {
          direction: 'to-them',
          text: 'Your flood curve for Luwembe could use the hand readings; I live nearby.',
        },
        {
          direction: 'from-them',
          text: 'That would help a great deal. At what hours is the gauge read?',
        },
      ],
    },
  },
  {
    id: 'w-rdm-follow-up-no-question-thanks',
    walk: 'cellist',
    purpose: 'follow-up',
    text: 'Dear Ottavio, the gut strings you told me of are on, and the wolf on F is gone. Nothing to answer; I only wanted you to know that your advice worked, and the old set goes to your pupil in Vercelle as agreed.',
    answers: { name: 'Ottavio Brusaferri' },
    known: {
      stage: 'in-dialogue',
      messages: [
        { direction: 'to-them', text: 'What did you do about the wolf on your Goffrini cello?' },
        {
          direction: 'from-them',
          text: 'Plain gut on the lower two. If you change, my pupil in Vercelle would love your old set.',
        },
      ],
    },
  },
  {
    id: 'w-rdm-reply-what-reason',
    walk: 'pharmacist',
    purpose: 'reply-to-request',
    text: 'Hello Brandon, thank you for writing. I looked and we have one contact in common rather than many. What made you think of me in particular? Tell me a little about your work and how knowing each other might help us both.',
    answers: {
      name: 'Brandon Lisle',
      receivedMessage: 'Hi! We have lots of common contacts. Let’s connect!',
    },
    known: {
      stage: 'blind-request',
      messages: [{ direction: 'from-them', text: 'Hi! We have lots of common contacts. Let’s connect!' }],
    },
  },
  {
    id: 'w-rdm-reply-polite-no',
    walk: 'head teacher',
    purpose: 'reply-to-request',
    text: 'Dear Tatum, thanks, but our reading software was chosen last term and will stay until 2028, so I won’t accept for now. If you have ever taught phonics in two languages yourself, I would like to hear about that instead.',
    answers: {
      name: 'Tatum Greeley',
      receivedMessage:
        'Hi, we help schools raise reading scores by 30%. Are you the right person to talk to about literacy software?',
    },
    known: {
      stage: 'blind-request',
      messages: [
        {
          direction: 'from-them',
          text: 'Hi, we help schools raise reading scores by 30%. Are you the right person to talk to about literacy software?',
        },
      ],
    },
  },
  {
    id: 'w-rdm-reply-second-language',
    walk: 'goldsmith',
    purpose: 'reply-to-request',
    text: 'Namaste Mr. Kelvin, you write we are in same industry. I make nose rings by hand in Bhujodar, you are in mining machines, so I am curious. Which thing in my work did you see?',
    answers: {
      name: 'Kelvin Strand',
      role: 'Regional manager',
      receivedMessage: 'I see we are in the same industry and would be glad to expand my network.',
    },
    known: { stage: 'blind-request' },
  },
]);
