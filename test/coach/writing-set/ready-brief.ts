/** Honest messages in few words, in plain or uneven English, and with words that can mislead a reader of lists. */
import { written } from './written.ts';

export const readyBrief = written('ready', [
  {
    id: 'w-brief-translator-slang',
    walk: 'translator',
    text: 'Hi Nadira, line 3 of your Tashkent subtitles says “bread”; it is a man’s name, Non. Took me a night. The rest of my list for you: six more. Want it?',
    answers: { name: 'Nadira Yusupova', benefitForThem: 'six more for your list' },
  },
  {
    id: 'w-brief-cyclist',
    walk: 'commuter',
    text: 'Hi Cllr Doyle, the kerb you asked about on Dock Rd: I filmed 31 bikes hitting it. Film’s yours. When’s the vote?',
    answers: { name: 'Aoife Doyle', role: 'Councillor', reason: 'the kerb you asked about on Dock Rd' },
  },
  {
    id: 'w-brief-vinyl',
    walk: 'collector',
    text: 'Hello Ferdinand, your wants list has the Zanzibar taarab EP. I have two. One is for you, if you pay the stamp. Mono ok?',
    answers: {
      name: 'Ferdinand Auer',
      reason: 'your wants list has the Zanzibar taarab EP',
      benefitForThem: 'I have two. One is for you',
    },
  },
  {
    id: 'w-brief-sysadmin',
    walk: 'engineer',
    text: 'Hi Magda, backup #4 in your disaster story failed as ours did: tape heads, not tapes. I have the vendor’s admission in writing, for your talk in Brno. Useful?',
    answers: {
      name: 'Magda Krol',
      prompt: 'your disaster story',
      reason: 'backup #4 in your disaster story failed as ours did',
    },
  },
  {
    id: 'w-brief-money-topic',
    walk: 'social worker',
    text: 'Hi Clement, your £4.20-a-day food diary left out gas. I kept one with gas for two tenants, who agreed you may print it. Does your next column have room?',
    answers: {
      name: 'Clement Asante',
      prompt: 'your £4.20-a-day food diary',
      reason: 'your £4.20-a-day food diary left out gas',
      benefitForThem: 'you may print it',
    },
  },
  {
    id: 'w-brief-demo-march',
    walk: 'student',
    text: 'Hi Ivo, you carried the tuba at the rent demo on Saturday. I recorded the solo under the bridge; it is clean, no sirens. Where can I send it?',
    answers: {
      name: 'Ivo Petrak',
      howKnown: 'the rent demo on Saturday',
      reason: 'you carried the tuba at the rent demo',
      benefitForThem: 'I recorded the solo under the bridge',
    },
  },
  {
    id: 'w-brief-book-a-table',
    walk: 'cook',
    text: 'Chef Lucía, your book calls the Tuesday stew “a solution to Sunday”. My canteen cooked it for 200 shelter guests and costed it at 38p a plate. The scaled recipe is free for the reprint. Was it ever meant for 200?',
    answers: {
      name: 'Lucía Baigorri',
      role: 'Chef',
      prompt: 'your book',
      reason: 'My canteen cooked your Tuesday stew for 200 shelter guests',
      benefitForThem: 'The scaled recipe is free for the reprint',
    },
  },
  {
    id: 'w-brief-lowercase',
    walk: 'student',
    text: 'hi dr. okello, u said in class that nobody maps the boda stages in gulu. we did it, 112 stages, me and 3 friends. u can put it in ur paper. is csv fine?',
    answers: {
      name: 'Patrick Okello',
      howKnown: 'in class',
      reason: 'u said in class that nobody maps the boda stages in gulu',
      benefitForThem: 'u can put it in ur paper',
    },
  },
  {
    id: 'w-brief-second-language-carpenter',
    walk: 'carpenter',
    text: 'Good day Mr. Lennart, I have see your boat house on television. The beam on left side is wrong turned, water will stay inside. I am carpenter 30 years in Latvia. I make for you drawing how to repair, no money. You still have the house?',
    answers: {
      name: 'Lennart Sjö',
      prompt: 'your boat house on television',
      benefitForThem: 'I make for you drawing how to repair, no money',
    },
  },
  {
    id: 'w-brief-network-engineer',
    walk: 'engineer',
    text: 'Hi Wanjiru, you measured our growing mesh network from the Kibera roof. The dip at 18:40 is the bakery’s mixer; I stood next to it with a meter. Readings attached for your thesis. Does it match your log?',
    answers: {
      name: 'Wanjiru Maina',
      reason: 'you measured our growing mesh network from the Kibera roof',
      benefitForThem: 'Readings for your thesis',
      question: 'Does it match your log?',
    },
  },
  {
    id: 'w-brief-sales-apology',
    walk: 'sales',
    text: 'Dear Ms Holloway, in 2022 I sold your library the label printer that eats labels. I have since left that firm and know the fix: a 2p washer. I would like to send you ten. How many printers do you have?',
    answers: {
      name: 'Judith Holloway',
      howKnown: 'I sold your library the label printer in 2022',
      reason: 'I know the fix for the label printer that eats labels',
      benefitForThem: 'I would like to send you ten washers',
    },
  },
  {
    id: 'w-brief-french-title',
    walk: 'reader',
    text: 'Hi Solène, « Rendez-vous à Oran » names a café Bellevue by the steps. My mother waited tables there in 1959 and drew its floor plan for you on a napkin. Shall I post the napkin?',
    answers: {
      name: 'Solène Attal',
      prompt: '« Rendez-vous à Oran »',
      benefitForThem: 'she drew its floor plan for you on a napkin',
    },
  },
  {
    id: 'w-brief-favour-and-question',
    walk: 'museum worker',
    text: 'Hi Anselm, the clock you could not start at the open day runs now: it was the crutch pin. I drew it for your workshop wall. Did the town one stop for the same reason?',
    answers: {
      name: 'Anselm Rooke',
      howKnown: 'the open day',
      reason: 'the clock you could not start at the open day runs now',
      benefitForThem: 'I drew it for your workshop wall',
    },
  },
  {
    id: 'w-brief-coffee-topic',
    walk: 'farmer',
    text: 'Hi Marisela, you scored our Huila coffee 84 and wrote “papaya, then mud”. The mud was the tank, which we have replaced. A new bag is on its way to you. Would you score it blind?',
    answers: {
      name: 'Marisela Pardo',
      reason: 'you scored our Huila coffee 84 and wrote “papaya, then mud”',
      benefitForThem: 'A new bag is on its way to you',
    },
  },
]);
