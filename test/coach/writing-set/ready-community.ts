/** Honest messages of neighbours, volunteers, old friends and colleagues who find each other again. */
import { written } from './written.ts';

export const readyCommunity = written('ready', [
  {
    id: 'w-community-choir',
    walk: 'community',
    text: 'Hi Marek, we both know Dana Ortiz from the Tuesday choir. She says you lack a tenor for May and I sing tenor, badly but on time. Which piece do you open with?',
    answers: {
      name: 'Marek Sulima',
      commonConnections: ['Dana Ortiz'],
      reason: 'Dana says you lack a tenor for May',
      benefitForThem: 'I sing tenor, badly but on time',
    },
    others: ['Dana Ortiz'],
  },
  {
    id: 'w-community-one-mutual',
    walk: 'community',
    text: 'Hi Ottilie, we have one common contact, Lee Wong, who showed me your map of drinking fountains. Seven in the north are dry; I have photos with dates for you. Do you mark dry ones?',
    answers: {
      name: 'Ottilie Brand',
      commonConnections: ['Lee Wong'],
      reason: 'Lee showed me your map of drinking fountains',
      benefitForThem: 'I have photos with dates for you',
    },
  },
  {
    id: 'w-community-repair-cafe',
    walk: 'volunteer',
    text: 'Hello Gwen, your repair café in Brecon fixes toasters; ours in Hay gives up on them. We are good at zips. Could we trade, one toaster evening for one zip evening?',
    answers: {
      name: 'Gwen Prosser',
      reason: 'your repair café in Brecon fixes toasters; ours gives up on them',
      benefitForThem: 'We are good at zips',
      question: 'Could we trade, one toaster evening for one zip evening?',
    },
  },
  {
    id: 'w-community-flood',
    walk: 'volunteer',
    text: 'Hi Rohan, at the ward meeting you told the flood story of Lane 5. Our school has photos of the same night from the other bank, with times. You may use them for the petition. Has the corporation replied?',
    answers: {
      name: 'Rohan Deshmukh',
      howKnown: 'the ward meeting',
      reason: 'you told the flood story of Lane 5',
      benefitForThem: 'photos of the same night from the other bank',
    },
  },
  {
    id: 'w-community-running',
    walk: 'community',
    text: 'Hi Thandi, I run with the Umhlanga walkers on Sundays. You wrote that you stopped because of the dark stretch. We got the lamps fixed last week! Would you come back if we started at six?',
    answers: {
      name: 'Thandi Mkhize',
      reason: 'You wrote that you stopped because of the dark stretch',
      benefitForThem: 'We got the lamps fixed last week',
      question: 'Would you come back if we started at six?',
    },
  },
  {
    id: 'w-community-organiser',
    walk: 'community organiser',
    text: 'Hi Solveig, I organise the Tromsø makers’ night. Your knitted circuit board was in the paper, and 30 people here would love to touch it. We pay the train and you keep all takings. Would a Thursday in March suit you?',
    answers: {
      name: 'Solveig Brattli',
      prompt: 'Your knitted circuit board',
      reason: 'Your knitted circuit board was in the paper',
      benefitForThem: 'We pay the train and you keep all takings',
    },
  },
  {
    id: 'w-reconnect-move',
    walk: 'reconnecting',
    text: 'Hi Jess, I hope your move to Leeds went well. We shared the back office at Tern Books until 2020. I found your cloth of shop stamps in a box and would love to get it back to you. Where shall I send it?',
    answers: {
      name: 'Jess Harborough',
      howKnown: 'We shared the back office at Tern Books until 2020',
      reason: 'I found your cloth of shop stamps in a box',
    },
    known: { notes: ['Moved to Leeds in spring.', 'Tern Books, back office, until 2020.'], stage: 'idea' },
  },
  {
    id: 'w-reconnect-school',
    walk: 'reconnecting',
    text: 'Hi Bogdan! Room 12, Mr Ilie, 1998: you lent me your compass. I am collecting our class’s photos and already have yours from the Bicaz trip. Want a copy?',
    answers: {
      name: 'Bogdan Manea',
      howKnown: 'Room 12, Mr Ilie, 1998',
      reason: 'I am collecting our class’s photos',
      benefitForThem: 'I already have yours from the Bicaz trip',
    },
  },
  {
    id: 'w-reconnect-mentor',
    walk: 'reconnecting',
    text: 'Dear Mrs Nakamura, you coached me for the debate final in 2011, and told me to lose the notes. I now coach eight pupils in Sapporo and pass it on each week. They made a list of what you taught us; shall I send it?',
    answers: { name: 'Emi Nakamura', howKnown: 'You coached me for the debate final in 2011' },
  },
  {
    id: 'w-reconnect-colleague',
    walk: 'reconnecting',
    text: 'Hey Luis, it was me who broke the staging server with you in 2017. I see you run the on-call rota at Puma Mail now. We wrote a guide to quiet weekends and I can share it. Does the pager still go at 3?',
    answers: {
      name: 'Luis Peralta',
      company: 'Puma Mail',
      howKnown: 'We worked on the staging server in 2017',
      benefitForThem: 'We wrote a guide to quiet weekends and I can share it',
    },
  },
  {
    id: 'w-reconnect-second-language',
    walk: 'reconnecting',
    text: 'Hello Andrea, you remember the bus without brakes in Oaxaca? I was the one with the guitar. Finally I have developed the films and you are in eleven photos. I can send them to you, where you live now?',
    answers: {
      name: 'Andrea Billings',
      howKnown: 'The bus in Oaxaca',
      reason: 'Finally I have developed the films and you are in eleven photos',
      benefitForThem: 'I can send them to you',
    },
  },
  {
    id: 'w-reader-author',
    walk: 'reader',
    text: 'Hi Dervla, your novel has the Galway train leave from platform 6. In 1974 it left from 2: my father drove it. He’d happily tell you about the fog run for the paperback. Would that be of any use?',
    answers: {
      name: 'Dervla Conroy',
      prompt: 'your novel',
      reason: 'your novel has the Galway train leave from platform 6',
      benefitForThem: 'He’d happily tell you about the fog run for the paperback',
    },
  },
  {
    id: 'w-parent-playground',
    walk: 'parent',
    text: 'Hi Mehwish, you posted the swings in Canal Park are too high for little ones. My lad fell off in May. I measured all eleven against the standard and you can take the table to the council. When do they meet?',
    answers: {
      name: 'Mehwish Anwar',
      prompt: 'you posted the swings in Canal Park are too high',
      reason: 'you posted the swings in Canal Park are too high for little ones',
      benefitForThem: 'you can take the table to the council',
    },
  },
  {
    id: 'w-gamer-mod',
    walk: 'hobbyist',
    text: 'hi kestrel, your lighthouse mod crashes on the ice map since 1.4. fixed it here, 3 lines, take them. what made you use fog as fuel?',
    answers: { name: 'kestrel', reason: 'your lighthouse mod crashes on the ice map since 1.4' },
  },
  {
    id: 'w-podcaster-guest',
    walk: 'podcaster',
    text: 'Hi Jonah, I make a radio hour on night workers for 900 listeners in Ohio. Your thread about repairing ATMs at 4am was read aloud twice on request. I would name your union fund on air if you told the Dayton story. Is it still too fresh?',
    answers: {
      name: 'Jonah Whitlock',
      prompt: 'Your thread about repairing ATMs at 4am',
      reason: 'Your thread about repairing ATMs at 4am was read aloud twice on request',
      benefitForThem: 'I would name your union fund on air',
      question: 'Is it still too fresh?',
    },
  },
  {
    id: 'w-librarian-link-as-title',
    walk: 'librarian',
    text: 'Hi Odile, your site oldmenus.example lists no menus from Metz. We hold 140 of them, from 1890 to 1960, scanned and free of rights for you. Do you want the wine lists as well?',
    answers: {
      name: 'Odile Frantz',
      prompt: 'your site of old menus',
      reason: 'your site lists no menus from Metz',
      benefitForThem: 'We hold 140 of them, scanned and free of rights',
    },
  },
]);
