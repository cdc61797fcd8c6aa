/** Honest messages of researchers, students and people who learn, which need nothing more. */
import { written } from './written.ts';

export const readyResearch = written('ready', [
  {
    id: 'w-research-tides',
    walk: 'researcher',
    text: 'Hi Ines, your paper on silt in tidal mills used our 2019 gauge. We have four more years from the same spot and would gladly share them. Would hourly readings help?',
    answers: {
      name: 'Ines Calloway',
      role: 'Hydrologist',
      reason: 'Your paper on silt in tidal mills used our 2019 gauge',
      benefitForThem: 'four more years from the same spot',
      question: 'Would hourly readings help?',
    },
    profile: { name: 'Bram Oduya', role: 'Gauge keeper' },
  },
  {
    id: 'w-research-call-for-papers',
    walk: 'researcher',
    text: 'Dear Dr Haverkamp, your call for papers on village sound archives closes in May. I hold 60 hours of ferry announcements from Sundby, free to use. Would a data note fit the call, or only full papers?',
    answers: {
      name: 'Lotte Haverkamp',
      role: 'Editor',
      prompt: 'Your call for papers on village sound archives',
      reason: 'Your call for papers on village sound archives closes in May',
      benefitForThem: 'I hold 60 hours of ferry announcements, free to use',
      question: 'Would a data note fit the call, or only full papers?',
    },
  },
  {
    id: 'w-research-second-language',
    walk: 'researcher',
    text: 'Dear Dr. Marchetti, I have read your article about lichens on the old roofs. We are measuring same species here in Gdynia since 2021 and I can share to you our table. Did you also saw that they grow faster on north side?',
    answers: {
      name: 'Sofia Marchetti',
      reason: 'I have read your article about lichens on the old roofs',
      benefitForThem: 'I can share to you our table',
    },
    profile: { name: 'Kasia Zielna', role: 'Biologist', location: 'Gdynia' },
  },
  {
    id: 'w-research-replication',
    walk: 'researcher',
    text: 'Hi Noor, I reran your bus-stop shade model for Accra. It holds, except at noon in August. I can send the code and the 40 stops. Did you expect the August gap?',
    answers: { name: 'Noor Vandermeer', company: 'Shade Lab' },
    profile: { name: 'Kwabena Asare', role: 'PhD student' },
  },
  {
    id: 'w-research-negative-result',
    walk: 'researcher',
    text: 'Hello Mateo, at the Porto poster session you said nobody publishes failed seed trials. We have eleven failures, fully logged, that you may use for your review. Which format suits you?',
    answers: {
      name: 'Mateo Ferrand',
      howKnown: 'The poster session in Porto',
      prompt: 'You said nobody publishes failed seed trials',
      reason: 'at the Porto poster session you said nobody publishes failed seed trials',
      benefitForThem: 'eleven failures, fully logged, for your review',
      benefitForMe: 'Somebody would use them',
    },
  },
  {
    id: 'w-research-glossary',
    walk: 'linguist',
    text: 'Hi Aroha, your glossary of weather words has no entry for the drizzle we call "smirr" in Ayr. I recorded six speakers using it last winter. May I send the clips for the next edition?',
    answers: { name: 'Aroha Tuhiwai', prompt: 'Your glossary of weather words' },
  },
  {
    id: 'w-research-title-quoted',
    walk: 'historian',
    text: 'Dear Professor Lindqvist, your chapter “Let’s connect: telegraph clerks and their friends” cites a ledger from Odda as lost. It is in our attic in Bergen, and I photographed all 212 pages. Shall I send you the scans?',
    answers: {
      name: 'Astrid Lindqvist',
      reason: 'your chapter cites a ledger from Odda as lost',
      benefitForThem: 'It is in our attic in Bergen, and I photographed all 212 pages',
      question: 'Shall I send you the scans?',
    },
  },
  {
    id: 'w-student-bees',
    walk: 'student',
    text: 'Hi Ms Okonjo, I am a second-year student at Ibadan. Your lecture on stingless bees made me count the hives on campus: 14, on a map I can share for your survey. Were you expecting so many on concrete?',
    answers: {
      name: 'Adaeze Okonjo',
      prompt: 'Your lecture on stingless bees',
      reason: 'Your lecture on stingless bees made me count the hives on campus',
      benefitForThem: 'a map of 14 hives for your survey',
    },
    profile: { name: 'Tunde Balogun', role: 'Student' },
  },
  {
    id: 'w-student-bridge',
    walk: 'student',
    text: 'Hello Mr Tan, my polytechnic team rebuilt your Bukit footbridge in balsa for our final project. It held 31 kg before the east joint went, lah. We filmed it and you are welcome to use the film in class. Was the east joint also your worry?',
    answers: {
      name: 'Tan Wei Heng',
      role: 'Structural engineer',
      reason: 'my polytechnic team rebuilt your Bukit footbridge in balsa',
      benefitForThem: 'We filmed it and you are welcome to use the film in class',
    },
    profile: { name: 'Nurul Aini', location: 'Singapore' },
  },
  {
    id: 'w-student-errata',
    walk: 'student',
    text: 'Hi Dr Pell, exercise 4.7 in your graph book has a sign slip that cost our study group an evening. I wrote up the fix with a picture, for your errata. Do you keep the list yourself?',
    answers: { name: 'Gideon Pell' },
  },
  {
    id: 'w-student-thesis-second-language',
    walk: 'student',
    text: 'Good day Mrs. Brandt, in your podcast about small libraries you told that nobody counts the people who only come for get warm. In my thesis I count them, in three libraries of Brno, 412 persons. I would like to give you the numbers. Do you think it is many?',
    answers: {
      name: 'Heike Brandt',
      prompt: 'your podcast about small libraries',
      reason: 'you told that nobody counts the people who only come for get warm',
      benefitForThem: 'I would like to give you the numbers',
      question: 'Do you think it is many?',
    },
    profile: { name: 'Jitka Novotna', role: 'Student of library science' },
  },
  {
    id: 'w-research-long-letter',
    walk: 'researcher',
    channel: 'email',
    text: `Dear Dr Achterberg,

I manage the night shift at a small bakery in Leuven, and in my free hours I study sourdough for the evening university. Your article on the acidity of rye starters above 26 degrees describes a drop on the third day which we see every summer and had put down to our old oven.

After reading it I logged the temperature and acidity of our two starters every four hours for six weeks. The drop is there in both. In the one we feed at night it comes a day later, which your article does not predict.

The log is a plain table of 504 rows. You are welcome to use it in any way; the bakery only asks to be named as "a bakery in Leuven". In return I would understand at last what our bread is doing.

Have you seen the delay in starters that are fed at night?

With kind regards,
Wouter Maes`,
    answers: {
      name: 'Femke Achterberg',
      role: 'Food scientist',
      prompt: 'Your article on the acidity of rye starters above 26 degrees',
      reason: 'Your article describes a drop on the third day which we see every summer',
      benefitForThem: 'a log of 504 rows that you are welcome to use',
      benefitForMe: 'I would understand at last what our bread is doing',
      question: 'Have you seen the delay in starters that are fed at night?',
    },
    profile: { name: 'Wouter Maes', role: 'Baker' },
  },
  {
    id: 'w-research-friend-noted',
    walk: 'researcher',
    text: 'Hi Samir, my friend Dana Ortiz lent me your book on desert clinics. Page 80 says no one tracked the water trucks; our group did, for two years, and the logs are yours if you want them. Do you plan a second edition?',
    answers: {
      name: 'Samir Haddou',
      commonConnections: ['Dana Ortiz'],
      howKnown: 'Dana Ortiz lent me your book',
      reason: 'Page 80 says no one tracked the water trucks; our group did',
      benefitForThem: 'the logs are yours if you want them',
    },
    others: ['Dana Ortiz', 'Lee Wong'],
  },
  {
    id: 'w-research-acronyms',
    walk: 'researcher',
    text: 'Hi Yuki, your SWOT critique at the NGO forum named UNHCR and WFP but not IFRC. I coded 90 IFRC reports in R and can share the CSV. Would it change your count?',
    answers: {
      name: 'Yuki Arakawa',
      prompt: 'your SWOT critique at the NGO forum',
      benefitForThem: 'I coded 90 IFRC reports in R and can share the CSV',
    },
  },
  {
    id: 'w-research-emoji',
    walk: 'ornithologist',
    text: 'Hi Þóra, your puffin count at Dyrhólaey ended in 2022 🐧. My class counted again this June: 340 burrows, and the sheet is yours. Did you stop for lack of people?',
    answers: {
      name: 'Þóra Einarsdóttir',
      reason: 'your puffin count at Dyrhólaey ended in 2022',
      benefitForThem: 'My class counted again this June: 340 burrows, and the sheet is yours',
    },
  },
]);
