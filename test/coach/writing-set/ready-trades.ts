/** Honest messages of craftspeople, nurses, teachers and artists, which need nothing more. */
import { written } from './written.ts';

export const readyTrades = written('ready', [
  {
    id: 'w-nurse-handover',
    walk: 'nurse',
    text: 'Hi Joy, your handover card from the Leith ward cut our night calls by a third. We added a line for pets at home; it may help yours too. Shall I post you one?',
    answers: {
      name: 'Joy Abernethy',
      role: 'Ward sister',
      reason: 'your handover card cut our night calls by a third',
      benefitForThem: 'We added a line for pets at home; it may help yours too',
      question: 'Shall I post you one?',
    },
  },
  {
    id: 'w-nurse-us',
    walk: 'nurse',
    text: 'Hi Renee, I’m an ER nurse in Tulsa. I tried the color-coded crash cart from your article and the new hires found the drugs in half the time. I’d be glad to send you our numbers for your follow-up. Did you ever try it with the pediatric cart?',
    answers: {
      name: 'Renee Walcott',
      prompt: 'The color-coded crash cart from your article',
      reason: 'I tried the color-coded crash cart from your article',
      benefitForThem: 'our numbers for your follow-up',
    },
  },
  {
    id: 'w-nurse-philippines',
    walk: 'nurse',
    text: 'Good evening Ma’am Lourdes, I am a dialysis nurse from Iloilo. In the webinar on Friday you asked if anyone teaches patients to weigh their rice. We do, with a coconut cup, and I have the drawing in two languages for you. May I send it to the group or to you first?',
    answers: {
      name: 'Lourdes Macaraeg',
      howKnown: 'The webinar on Friday',
      reason: 'you asked if anyone teaches patients to weigh their rice',
      benefitForThem: 'the drawing in two languages',
    },
  },
  {
    id: 'w-teacher-fractions',
    walk: 'teacher',
    text: 'Hi Tamsin, my Year 5s used your fraction pizza sheets all week. They redesigned sheet 3 because eighths were too thin to cut; you can have theirs. Did other classes struggle with it?',
    answers: {
      name: 'Tamsin Pengelly',
      role: 'Teacher',
      reason: 'my Year 5s used your fraction pizza sheets all week',
      benefitForThem: 'They redesigned sheet 3; you can have theirs',
    },
  },
  {
    id: 'w-teacher-exchange',
    walk: 'teacher',
    text: 'Hello Obinna, we both teach physics without a lab, you in Owerri and I in Cusco. Your bicycle-wheel gyroscope worked here at 3,400 m. My students built a pendulum clock from cans, with drawings. Shall we swap one experiment a month?',
    answers: { name: 'Obinna Chukwu', prompt: 'Your bicycle-wheel gyroscope' },
    profile: { name: 'Rosa Quispe', role: 'Teacher' },
  },
  {
    id: 'w-teacher-sign-language',
    walk: 'teacher',
    text: 'Hi Petra, in the panel at Graz you signed the whole fairy tale yourself. Two deaf girls in my class have asked for more since. I can lend you our props, eight masks. Which tale would you sign next?',
    answers: {
      name: 'Petra Wallnig',
      howKnown: 'the panel at Graz',
      reason: 'Two deaf girls in my class have asked for more since',
      benefitForThem: 'I can lend you our props, eight masks',
      question: 'Which tale would you sign next?',
    },
  },
  {
    id: 'w-craft-luthier',
    walk: 'luthier',
    text: 'Hi Enzo, your spruce in the 2021 viola came from Paneveggio, your label says. I have two billets from the same stand, felled the same year, too small for me. Would they do for violins?',
    answers: {
      name: 'Enzo Castaldi',
      reason: 'your spruce in the 2021 viola came from Paneveggio',
      benefitForThem: 'two billets from the same stand',
    },
  },
  {
    id: 'w-craft-baker',
    walk: 'baker',
    text: 'Hi Maud, I bought your saffron bun recipe zine in Truro. With teff flour it holds for gluten-free customers, after eleven bad tries! My notes are yours. Was your first version also dense?',
    answers: {
      name: 'Maud Trelawn',
      prompt: 'your saffron bun recipe zine',
      reason: 'I bought your saffron bun recipe zine in Truro',
      benefitForThem: 'My notes on teff flour are yours',
    },
  },
  {
    id: 'w-craft-price-topic',
    walk: 'potter',
    text: 'Hi Hana, you wrote that a £14 mug pays you £3 an hour. I logged clay, glaze and gas for 200 mugs and get £2.10. You can print my table in your next piece. Do you count the cracked ones?',
    answers: {
      name: 'Hana Moravec',
      prompt: 'You wrote that a £14 mug pays you £3 an hour',
      reason: 'you wrote that a £14 mug pays you £3 an hour',
      benefitForThem: 'You can print my table in your next piece',
      question: 'Do you count the cracked ones?',
    },
  },
  {
    id: 'w-craft-blacksmith',
    walk: 'blacksmith',
    text: 'Hello Sigrun, the hinge you could not date in your museum blog, number 17, looks like my grandfather’s work: same stamp, 1936. I have his order book and can look things up for you. Does it say where the door came from?',
    answers: { name: 'Sigrun Aasland', role: 'Curator' },
  },
  {
    id: 'w-craft-tailor-second-language',
    walk: 'tailor',
    text: 'Dear Mrs Fatima, I am tailor from Aleppo, now in Malmö since six years. You wrote in the newspaper the theatre seeks old embroidery patterns. I have 30 from my mother, you can copy it free. When the play will begin?',
    answers: {
      name: 'Fatima Lindgren',
      prompt: 'You wrote in the newspaper the theatre seeks old embroidery patterns',
      reason: 'the theatre seeks old embroidery patterns',
      benefitForThem: 'I have 30 from my mother, you can copy it free',
    },
  },
  {
    id: 'w-artist-mural',
    walk: 'artist',
    text: 'Hi Zola, your mural on Pier 9 lost its blue in one winter, you said on the walk. I tested six blues on salt-wet brick for two years. The chart is here for you. Which blue did you use?',
    answers: {
      name: 'Zola Mbatha',
      howKnown: 'The walk along Pier 9',
      reason: 'your mural on Pier 9 lost its blue in one winter',
      benefitForThem: 'I tested six blues on salt-wet brick',
    },
  },
  {
    id: 'w-artist-translator',
    walk: 'translator',
    text: 'Dear Mr O’Dowd, I am translating your story “Dear Friend, Buy Now!” for a Slovene magazine that pays its authors. In line 12 the auctioneer says “doubles”; drinks or bets?',
    answers: {
      name: 'Cormac O’Dowd',
      reason: 'I am translating your story for a Slovene magazine',
      benefitForThem: 'a magazine that pays its authors',
    },
  },
  {
    id: 'w-artist-dancer',
    walk: 'dancer',
    text: 'Hi Amara, I danced the second row in your “Harbour” at Durban in 2018. I kept the notation of the rain scene that you told us was lost. Shall I scan it for you?',
    answers: {
      name: 'Amara Dlamini-Voss',
      howKnown: 'I danced the second row in your “Harbour” at Durban in 2018',
      reason: 'I kept the notation of the rain scene that you told us was lost',
    },
  },
  {
    id: 'w-artist-arabic-name',
    walk: 'calligrapher',
    text: 'Hi ليلى, your poster for the Tunis book fair uses the old Maghrebi kaf. I cut it as a stamp from pear wood and would like you to have it. Where may I send it?',
    answers: {
      name: 'ليلى بن عمار',
      prompt: 'your poster for the Tunis book fair',
      reason: 'your poster for the Tunis book fair uses the old Maghrebi kaf',
      benefitForThem: 'a stamp from pear wood',
    },
  },
  {
    id: 'w-farmer-orchard',
    walk: 'farmer',
    text: 'G’day Bruce, heard you on the orchard hour saying codling moth came a fortnight early at yours. Same here in Batlow. I keep trap counts by week back to 2009, yours for the asking. Reckon it’s the frost or the mulch?',
    answers: { name: 'Bruce Tallawang', howKnown: 'The orchard hour on the radio' },
  },
  {
    id: 'w-carer-inclusion',
    walk: 'carer',
    text: 'Hello Winnie, your talk on quiet hours at the swimming pool made me bring my brother. He swam for the first time in nine years. I wrote down what helped him, two pages that you can pass on. Will the pool keep the hours in summer?',
    answers: {
      name: 'Winnie Achieng',
      prompt: 'Your talk on quiet hours at the swimming pool',
      reason: 'Your talk on quiet hours at the swimming pool made me bring my brother',
      benefitForThem: 'I wrote down what helped him, two pages that you can pass on',
      question: 'Will the pool keep the hours in summer?',
    },
  },
]);
