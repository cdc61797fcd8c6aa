/** Honest messages full of words that a list would call a pitch, a cliché or an untruth. */
import { written } from './written.ts';

export const readyHard = written('ready', [
  {
    id: 'w-hard-growing-network',
    walk: 'researcher',
    text: 'Hi Malik, your paper on growing networks of mycelium stops at 40 days. My jars ran for 90 and I photographed them daily; the set is yours. Did yours dry out?',
    answers: {
      name: 'Malik Sowande',
      prompt: 'your paper on growing networks of mycelium',
      reason: 'your paper on growing networks of mycelium stops at 40 days',
      benefitForThem: 'My jars ran for 90 and I photographed them daily; the set is yours',
    },
  },
  {
    id: 'w-hard-sales-of-their-book',
    walk: 'bookseller',
    text: 'Hi Perpetua, your poems are our best sale since the flood: 61 copies, most to nurses. Three asked for a reading and we would fill the room for you. Do you still travel to Hull?',
    answers: {
      name: 'Perpetua Lunn',
      reason: 'your poems are our best sale since the flood',
      benefitForThem: 'Three asked for a reading and we would fill the room for you',
      question: 'Do you still travel to Hull?',
    },
  },
  {
    id: 'w-hard-solution-chemistry',
    walk: 'chemist',
    text: 'Hi Irina, the solution in figure 2 of your enamel paper turns green here in Perm, not blue. Our product was 4% copper. I have spectra of both that you may keep. Was your water distilled?',
    answers: {
      name: 'Irina Belova-Kask',
      reason: 'the solution in figure 2 of your enamel paper turns green here',
      benefitForThem: 'I have spectra of both that you may keep',
    },
  },
  {
    id: 'w-hard-call-bird',
    walk: 'ornithologist',
    text: 'Hi Nils, the call at minute 12 of your marsh recording is no bittern: it is our ferry’s horn. I have the timetable for you, so that you can clean the rest. How many calls did you count?',
    answers: { name: 'Nils Ahlgren', reason: 'the call at minute 12 of your marsh recording is no bittern' },
  },
  {
    id: 'w-hard-fifteen-minutes',
    walk: 'runner',
    text: 'Hi Oluchi, your post says 15 minutes of stairs a day cured your knee. I tried it for 30 days with a step counter. The table may help your next post. Did you take the steps down as well?',
    answers: {
      name: 'Oluchi Nwosu',
      prompt: 'your post on 15 minutes of stairs',
      benefitForThem: 'The table may help your next post',
    },
  },
  {
    id: 'w-hard-free-trial-law',
    walk: 'law student',
    text: 'Dear Judge Mbeki-Hall, in your lecture on the right to a free trial transcript you asked for cases from the Karoo. I found four in Beaufort West and copied the pages for you. Is 1983 too early?',
    answers: {
      name: 'Nomvula Mbeki-Hall',
      prompt: 'your lecture on the right to a free trial transcript',
      reason: 'you asked for cases from the Karoo',
      benefitForThem: 'I found four and copied the pages for you',
    },
  },
  {
    id: 'w-hard-two-noted',
    walk: 'community',
    text: 'Hi Ewa, Dana Ortiz and Lee Wong both told me about your seed library in Lublin. I have blue garlic from my aunt, 20 years in the family, and would send you a head. Does it winter outside?',
    answers: {
      name: 'Ewa Pilch',
      commonConnections: ['Dana Ortiz', 'Lee Wong'],
      benefitForThem: 'blue garlic from my aunt',
    },
    others: ['Dana Ortiz', 'Lee Wong'],
  },
  {
    id: 'w-hard-particle-name',
    walk: 'archivist',
    text: 'Dear Mr van der Meulen, your grandfather’s shipyard drew hull 12, and we hold the drawing. The museum would give you a print. Did he ever speak of the red keel?',
    answers: {
      name: 'Joost van der Meulen',
      reason: 'your grandfather’s shipyard drew hull 12, and we hold the drawing',
      benefitForThem: 'The museum would give you a print',
    },
  },
  {
    id: 'w-hard-company-person-name',
    walk: 'engineer',
    text: 'Hi Sabine, the Morgan you restored at Dana Foundry has our gearbox in it, number 9. I own number 8 and its drawings, which you can have. Does yours whine in second?',
    answers: {
      name: 'Sabine Ruhl',
      company: 'Dana Foundry',
      reason: 'the Morgan you restored has our gearbox in it',
      benefitForThem: 'its drawings, which you can have',
    },
    others: ['Dana Ortiz', 'Morgan Lisle'],
  },
  {
    id: 'w-hard-place-is-other-name',
    walk: 'walker',
    text: 'Hi Petronella, your path guide sends people through Florence Farm, which is shut since May. I walked the way round and drew it for your next printing. Is it too late for this year?',
    answers: {
      name: 'Petronella Gage',
      prompt: 'your path guide',
      reason: 'your path guide sends people through Florence Farm, which is shut',
      benefitForThem: 'I walked the way round and drew it for your next printing',
    },
    others: ['Florence Idowu'],
  },
  {
    id: 'w-hard-author-quoted-name',
    walk: 'reader',
    text: 'Hi Chloe, your review set Aldous Finch against Mary Pell. Pell’s diaries answer him, and they lie unread in our town hall; I copied out May 1931 for you. Did you know of them?',
    answers: {
      name: 'Chloe Santangelo',
      prompt: 'your review of Aldous Finch',
      benefitForThem: 'I copied out May 1931 for you',
    },
    others: ['Mary Osei'],
  },
  {
    id: 'w-hard-profile-word',
    walk: 'geologist',
    text: 'Hi Teodora, the soil profile in your Rila study, pit 6, has an ash line you left undated. I came across the same line 40 km south and dated it: 1,450 BP. The report is yours. Could it be one fire?',
    answers: {
      name: 'Teodora Ilieva',
      reason: 'the soil profile in your Rila study has an ash line you left undated',
      benefitForThem: 'I dated it: the report is yours',
      question: 'Could it be one fire?',
    },
  },
  {
    id: 'w-hard-discount-topic',
    walk: 'student',
    text: 'Hi Ayesha, you argued in The Ledger that student discounts raise prices. I scraped 300 shop receipts from Lahore: the discount shops are 6% dearer. You may publish it. Which shops did you look at?',
    answers: {
      name: 'Ayesha Rehmani',
      prompt: 'You argued in The Ledger that student discounts raise prices',
      reason: 'You argued that student discounts raise prices',
      benefitForThem: 'You may publish it',
    },
  },
  {
    id: 'w-hard-long-email',
    walk: 'museum volunteer',
    channel: 'email',
    text: `Dear Rosalind,

We met for a minute at the loom in Kelso, when the belt came off and you held it while I ran for the pin. You mentioned that your society wants to show a working dobby loom in 2027 and cannot find anyone who still cuts the cards.

I can, and so can two of my friends here. We cut about ninety a year for our own machine, on a press that a smith made us for the price of a good lunch. If you send the pattern, we will cut a first set for your society and show one of your people how it is done. It takes a weekend and no talent.

What we would love in return is a look at the Hawick pattern books, which I understand are in your keeping and have not been seen since the mill closed. We only want to look; we will bring gloves.

Which pattern do you have in mind for the opening?

Yours,
Morag Tulloch`,
    answers: {
      name: 'Rosalind Eyre',
      howKnown: 'We met for a minute at the loom in Kelso',
      reason:
        'your society wants to show a working dobby loom in 2027 and cannot find anyone who still cuts the cards',
      benefitForThem: 'we will cut a first set for your society',
      benefitForMe: 'a look at the Hawick pattern books',
      question: 'Which pattern do you have in mind for the opening?',
    },
    profile: { name: 'Morag Tulloch', role: 'Volunteer' },
  },
  // A worn opening or an excess of joy is worth a word, and no reason to decline.
  {
    id: 'w-hard-exclamations',
    walk: 'teacher',
    text: 'Hi Lulu!! Your shadow theatre kit made my class in Ndola go silent for an hour! They built a crocodile that opens!! I can share its pattern with you. Which puppet do you sell least?',
    answers: {
      name: 'Lulu Chanda',
      reason: 'Your shadow theatre kit made my class in Ndola go silent for an hour',
      benefitForThem: 'I can share its pattern with you',
    },
    findings: ['exclamations'],
  },
  {
    id: 'w-hard-stock',
    walk: 'accountant',
    text: 'Hi Desta, I hope this message finds you well. Your ledger game for market women in Adama reached our savings group. We made cards in Oromo, which you may copy. Do players cheat in yours too?',
    answers: {
      name: 'Desta Alemu',
      reason: 'Your ledger game for market women in Adama reached our savings group',
      benefitForThem: 'We made cards in Oromo, which you may copy',
    },
    findings: ['stock-phrase'],
  },
]);
