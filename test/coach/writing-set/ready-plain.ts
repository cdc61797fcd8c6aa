/** Plain, short and honest requests from many trades, most of them with few answers noted beside them. */
import { written } from './written.ts';

export const readyPlain = written('ready', [
  {
    id: 'w-pln-plumber-whistle',
    walk: 'plumber',
    text: 'Hi Graham, the 6am whistle you posted about is the bypass valve. Had three Tarnow 24s do it this winter. I can tell you which way to turn it. Is yours the older model?',
    answers: { name: 'Graham Tisdale', prompt: 'boiler whistle post' },
  },
  {
    id: 'w-pln-midwife-log',
    walk: 'midwife',
    text: 'Dear Sister Abena, you asked the Hodze group how others log night births. We tie a cord first, the book comes after. I can photograph our pages for you. Have you light on the ward?',
    answers: { name: 'Abena Dzokoto', howKnown: 'the Hodze group' },
  },
  {
    id: 'w-pln-bus-map',
    walk: 'bus driver',
    text: 'Hi Colin, your map of the 43 still has the stop at Fenny Cross. I drive it daily and can list you every change since May. Do you update it yourself?',
    answers: { name: 'Colin Marwood', benefitForThem: 'list of changes' },
  },
  {
    id: 'w-pln-hives-hedge',
    walk: 'beekeeper',
    text: 'Hi Ottilie, your rape field and my 9 hives share a hedge. I can shut them in on your spray days, so you needn’t go out at night. When do you start?',
    answers: { name: 'Ottilie Brandauer', reason: 'her field is next to my hives' },
  },
  {
    id: 'w-pln-nurse-ward-six',
    walk: 'nurse',
    text: 'Hello Jincy chechi, we were both on Ward 6 in Pallom, 2011. I finished the UK papers you have just begun and kept every form for you. Which one are you stuck on?',
    answers: {
      name: 'Jincy Kuriathara',
      howKnown: 'Ward 6 in Pallom',
      benefitForThem: 'all the forms',
    },
  },
  {
    id: 'w-pln-bricks',
    walk: 'bricklayer',
    text: "Alright Dev, word is the Flemish bond on Tanner St is yours. Got 200 matching reds off the old wash house going spare, if you'll fetch them. Any use?",
    answers: { name: 'Dev Hallworth' },
  },
  {
    id: 'w-pln-rye',
    walk: 'baker',
    text: 'Bonjour Maëlle, your rye post says the crumb tears on day 2. Ours did too until we scalded a tenth of the flour; I’ll write out our grams for you. What type do you mill?',
    answers: { name: 'Maëlle Guérandel', prompt: 'rye post', question: 'flour type?' },
  },
  {
    id: 'w-pln-slide-fourteen',
    walk: 'student',
    text: 'Good morning Dr. Vasudha, on slide 14 of your Mysandra lecture the drag term has the wrong sign, I think. I have typed the corrected steps for you. Am I right?',
    answers: { name: 'Vasudha Hebballi', role: 'Lecturer', reason: 'slide 14, drag term' },
  },
  {
    id: 'w-pln-taxi-fee',
    walk: 'taxi driver',
    text: 'Salaam Rashid, same airport night queue as you in 2016. They are paying back the rank fee now and I have the form for you. Did you keep your badge number?',
    answers: { name: 'Rashid Karimzai', howKnown: 'airport rank 2016' },
  },
  {
    id: 'w-pln-grevillea',
    walk: 'gardener',
    text: "G'day Trish, your grevillea at the Bendallup open garden has the same gall mine had. Found what shifts it, no spray. Want me to write it down for ya?",
    answers: { name: 'Trish Corrowby', reason: 'gall on her grevillea' },
  },
  {
    id: 'w-pln-spaniel',
    walk: 'dog groomer',
    text: 'Hi Paulina, the grey spaniel in your reel looks like Biscuit, who I clipped for 4 years. You can have all his skin notes if so. Is it him?',
    answers: { name: 'Paulina Wrzos', benefitForThem: 'skin notes' },
  },
  {
    id: 'w-pln-inverter',
    walk: 'electrician',
    text: 'Good afternoon Engr Tunde. That your Ajebo market inverter dey trip because of neutral link. I don fix the same one for Ilupo, I fit send you the picture. Which breaker you use?',
    answers: { name: 'Tunde Alawode', reason: 'Ajebo market inverter' },
  },
  {
    id: 'w-pln-piano-flat-a',
    walk: 'piano tuner',
    text: 'Dear Mrs Lindqvarn, the flat A you sang against at Aske chapel on Sunday was my fault. It will be mended before your next evening there. Is that still 12 May?',
    answers: { name: 'Birgitta Lindqvarn', howKnown: 'she sang at Aske chapel' },
  },
  {
    id: 'w-pln-volcano',
    walk: 'retired teacher',
    text: 'Dear Marcus, you sat in 4B in 1989. Your volcano turned up in my loft, lava and all. It’s yours. Where should it go?',
    answers: { name: 'Marcus Fentiman', howKnown: 'taught him, 4B' },
  },
  {
    id: 'w-pln-forklift',
    walk: 'warehouse worker',
    text: 'Hi Sipho, u asked in the forklift group about the test at Mkuzi depot. Did mine tuesday, wrote all 30 questions down for u. When is yours?',
    answers: { name: 'Sipho Ndlangisa' },
  },
  {
    id: 'w-pln-sleeve',
    walk: 'seamstress',
    text: 'Hi Gosia, pattern no. 8 in your shop has the sleeve notch 1 cm too low. I redrew it and you can have the file. Has anyone else told you?',
    answers: {
      name: 'Gosia Lewicka-Mróz',
      reason: 'sleeve notch in pattern 8 is off',
      benefitForThem: 'redrawn file',
      question: 'Has anyone else told you?',
    },
  },
  {
    id: 'w-pln-cod-log',
    walk: 'fisherman',
    text: 'Hallo Jens, you count cod on the Vesle bank. I fish there since 1994 and have the log from before yours begins. You may copy it. Do you count the small ones?',
    answers: { name: 'Jens Overbakke', role: 'marine biologist', benefitForThem: 'my log' },
  },
  {
    id: 'w-pln-vat',
    walk: 'bookkeeper',
    text: 'Hi Farida, you wrote that box 9 is where café owners go wrong. I do the books for eleven of them and made a one-page sheet you can hand out. Does your course cover the flat rate?',
    answers: { name: 'Farida Jessop', prompt: 'what she wrote on box 9' },
  },
  {
    id: 'w-pln-lunch',
    walk: 'care assistant',
    text: 'Hello Ma’am Liezl, you posted that your residents wont eat at noon. In our home in Talambo we moved the lunch and they eat. I can give you our 2 week menu. What time is yours?',
    answers: { name: 'Liezl Abadiano', reason: 'residents not eating' },
  },
  {
    id: 'w-pln-topo',
    walk: 'climber',
    text: 'Hi Bram, your Kolm topo doesn’t show the loose flake on pitch 3. Took a photo on Sunday, use it as you like. Is a new print coming?',
    answers: { name: 'Bram Oosterveld', prompt: 'Kolm topo' },
  },
  {
    id: 'w-pln-egusi',
    walk: 'cook',
    text: 'Hi Chidi, yours was the only egusi at the fair without stock cube. My aunt told me how she keeps ogiri a whole year, I wrote it down for you. Does yours go off?',
    answers: { name: 'Chidi Umeokolo', howKnown: 'food fair', benefitForThem: 'my aunt’s way' },
  },
  {
    id: 'w-pln-school-train',
    walk: 'parent',
    text: 'Hi Ana, my Luca and your Sofia take the same 7:10 from Ruda. If we take turns walking them, you get two mornings back. Would Sofia mind a scooter?',
    answers: { name: 'Ana Petrușel', reason: 'our kids take the same train' },
  },
  {
    id: 'w-pln-last-row',
    walk: 'programmer',
    text: 'hey mikael, csvkite drops the last row when theres no newline, your issue #212. have a patch with a test, yours to merge. ok against main?',
    answers: { name: 'Mikael Stenhav', prompt: 'issue #212' },
  },
  {
    id: 'w-pln-great-uncle',
    walk: 'family historian',
    text: 'Dear Mr Ploughwright, the soldier on p. 61 you could not name is my great uncle Alf. I have his letters and you may copy them. Is there to be a second printing?',
    answers: {
      name: 'Stanley Ploughwright',
      reason: 'his unnamed soldier is my great uncle',
      benefitForThem: 'Alf’s letters',
    },
  },
  {
    id: 'w-pln-zulu-books',
    walk: 'librarian',
    text: 'Hi Nomvula, you’re after isiZulu picture books for Pholweni. We clear out 60 good ones in June and first pick is yours. How old are your readers?',
    answers: { name: 'Nomvula Shozi', company: 'Pholweni reading room' },
  },
]);
