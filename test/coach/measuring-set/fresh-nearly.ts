/** Honest requests about this person that lack a thing or two, or trip over a detail. */
import type { LabelledCase } from '../labelled-case.ts';
import { written } from '../writing-set/written.ts';

export const freshNearly: readonly LabelledCase[] = written('nearly', [
  {
    id: 'm-fresh-slack-tide',
    walk: 'sailing instructor',
    text: 'Hi Aurelie, your chart notes for the Penmoor narrows put slack water forty minutes earlier than the almanac does. Is that your own observation, or did you find it written down?',
    answers: {
      name: 'Aurelie Kerbrat',
      reason: 'Your chart notes for the Penmoor narrows',
      question: 'Is that your own observation?',
    },
    findings: ['nothing-for-them'],
  },
  {
    id: 'm-fresh-ballad-source',
    walk: 'folk singer',
    text: "Dear Hamish, on your record you sing a fifth verse of The Miller of Strathbeg that isn't in any book I know of. Who did you learn it from?",
    answers: {
      name: 'Hamish Auchterlony',
      prompt: 'The fifth verse of The Miller of Strathbeg on your record',
    },
    findings: ['nothing-for-them'],
  },
  {
    id: 'm-fresh-trainee-rota',
    walk: 'paramedic',
    text: "Hi Siobhan, your rota for trainee crews in Ballinasloy got round our depot in a day. We added a rest column, and sickness fell for three months running. I've put our version in a spreadsheet that you're welcome to use.",
    answers: {
      name: 'Siobhan Tierney-Voss',
      reason: 'Your rota for trainee crews got round our depot',
      benefitForThem: 'Our version with a rest column',
    },
    findings: ['no-question'],
  },
  {
    id: 'm-fresh-carbon-typo',
    walk: 'climate analyst',
    text: 'Hello Teodoro, table 4 in your report on cement has the figures for 2017 and 2018 the wrong way round. We recalculated it for our own work, and I can send you the corrected table. All the best with the second edition.',
    answers: {
      name: 'Teodoro Lisardi',
      reason: 'Table 4 in your report on cement',
      benefitForThem: 'The corrected table',
    },
    findings: ['no-question'],
  },
  {
    id: 'm-fresh-quarry-talk',
    walk: 'stonemason',
    text: 'Dear Elspeth, your talk in Gatesby on reading tool marks has changed how we look at the old quarry face behind our yard. Thank you for that.',
    answers: {
      name: 'Elspeth Carnwarth',
      promptKind: 'talk',
      prompt: 'Your talk in Gatesby on reading tool marks',
    },
    findings: ['nothing-for-them', 'no-question'],
  },
  {
    id: 'm-fresh-gap-left-open',
    walk: 'allotment secretary',
    text: "Hi Desmond, your article on clubroot in [name of magazine] described our lower plots to the letter. We've limed half of them for two years and you can have the soil tests. Did yours recover in the end?",
    answers: {
      name: 'Desmond Achebury',
      prompt: 'Your article on clubroot',
      benefitForThem: 'Two years of soil tests',
      question: 'Did yours recover?',
    },
    findings: ['unfilled'],
  },
  {
    id: 'm-fresh-sent-by-nobody-noted',
    walk: 'theatre technician',
    text: "Hi Xanthe, Gordon Plumtree suggested I write to you about the revolve at the Old Foundry. We had the same motor and I've still got the spare brake, which you can have. Is it the brake that's slipping?",
    answers: {
      name: 'Xanthe Marlowick',
      reason: 'The revolve at the Old Foundry',
      benefitForThem: 'A spare brake',
      question: 'Is it the brake?',
    },
    findings: ['unnoted-name'],
  },
  {
    id: 'm-fresh-call-about-wells',
    walk: 'water engineer',
    text: 'Dear Mr Mwangala, your paper on hand pumps in Chisamba South names rust as the main cause of failure. We have pulled sixty pumps in the next district and I can share our photos with you. Were yours galvanised? It would be good to have a 30 minute call next week to go through them.',
    answers: {
      name: 'Bwalya Mwangala',
      reason: 'Your paper on hand pumps',
      benefitForThem: 'Photos of sixty pumps',
      question: 'Were yours galvanised?',
    },
    findings: ['asks-for-time'],
  },
  {
    id: 'm-fresh-too-many-questions',
    walk: 'primary teacher',
    text: 'Hi Lettice, your forest school log from Hambledene is the reason we now have a fire pit, and our own log of the first term is yours to use. How do you handle wet days? Who pays for the waterproofs? Did you need a new insurance policy? And what do parents say?',
    answers: {
      name: 'Lettice Grovely',
      reason: 'Your forest school log is the reason we have a fire pit',
      benefitForThem: 'Our log of the first term',
    },
    findings: ['several-asks'],
  },
  {
    id: 'm-fresh-greets-her-colleague',
    walk: 'bat surveyor',
    text: 'Hi Miriam, your count of the Wolding tunnel bats stops at the second grille. I have a key to the rest and could count on the same nights as you. Which week in February is yours?',
    answers: {
      name: 'Rowena Stannage',
      reason: 'Your count of the Wolding tunnel bats stops at the second grille',
      benefitForThem: 'I have a key to the rest',
      question: 'Which week in February?',
    },
    others: ['Miriam Toller'],
    findings: ['wrong-name'],
  },
  {
    id: 'm-fresh-one-letter-off',
    walk: 'bookbinder',
    text: "Dear Katerina, you asked on the binders' board where to get unbleached linen thread in 18/3. A mill near us still spins it, and I can add a reel for you to our order. How much do you use in a year?",
    answers: {
      name: 'Katarina Brezovec',
      prompt: "Your question on the binders' board",
      benefitForThem: 'A reel on our order',
      question: 'How much do you use in a year?',
    },
    findings: ['misspelt-name'],
  },
  {
    id: 'm-fresh-favour-after-gift',
    walk: 'radio producer',
    text: "Hi Anjali, your documentary on the Kothapur weavers left out the 1983 strike, and I've found forty minutes of tape from it that you can have for the archive. Could you put in a word for me with your commissioning editor?",
    answers: {
      name: 'Anjali Deshmane',
      reason: 'Your documentary on the Kothapur weavers',
      benefitForThem: 'Forty minutes of tape from the 1983 strike',
    },
    findings: ['favour-question'],
  },
  {
    id: 'm-fresh-too-long-for-a-note',
    walk: 'physiotherapist',
    channel: 'linkedin-note',
    text: 'Hi Bartholomew, your case report on the goalkeeper with the odd shoulder reads like a patient of ours from last season. She took nine weeks and not six, and I can send you our exercise log with her consent. Did your keeper go back to diving on both sides?',
    answers: {
      name: 'Bartholomew Inskip',
      reason: 'Your case report on the goalkeeper',
      benefitForThem: 'Our exercise log',
      question: 'Did your keeper go back to diving on both sides?',
    },
    findings: ['over-limit'],
  },
  {
    id: 'm-fresh-thesis-on-ferries',
    walk: 'student',
    text: 'Dear Captain Rosenvold, I am writing my thesis on the Skarsund ferry, which I took to school every day, and I found your name in the 1994 logbook that my supervisor gave me. I think I have the date of the grounding wrong. Was it the 3rd or the 13th of November?',
    answers: {
      name: 'Aksel Rosenvold',
      reason: 'I found your name in the 1994 logbook of the Skarsund ferry',
      question: 'Was it the 3rd or the 13th?',
    },
    findings: ['nothing-for-them', 'about-me'],
  },
  {
    id: 'm-fresh-with-a-link',
    walk: 'cartographer',
    text: "Hi Ximena, your walking map of Villarreja shows the mill path as closed. It reopened in August; I've drawn it for your next edition and put it here: https://millpath.example/villarreja. Do you work in metres or feet?",
    answers: {
      name: 'Ximena Arrabal-Soto',
      reason: 'Your walking map shows the mill path as closed',
      benefitForThem: 'A drawing of the reopened path',
    },
    findings: ['link'],
  },
  {
    id: 'm-fresh-hello-whoever',
    walk: 'organ builder',
    text: "Dear Sir or Madam, your notice in the diocesan paper asks who last tuned the chamber organ at Saint Odran's. I did, in 2009, and you can have my notes on the cracked windchest. Is the organ still in the north aisle?",
    answers: {
      name: 'Clementine Varley-Oake',
      role: 'Churchwarden',
      reason: 'Your notice asks who last tuned the organ',
      benefitForThem: 'My notes on the windchest',
    },
    findings: ['impersonal-greeting'],
  },
]);
