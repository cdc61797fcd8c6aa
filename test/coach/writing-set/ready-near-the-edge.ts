/** Honest requests that use the words of blind ones, because their subject, their trade or a title needs them. */
import { written } from './written.ts';

export const readyNearTheEdge = written('ready', [
  {
    id: 'w-edg-call-for-papers',
    walk: 'editor',
    text: 'Dear Dr Molefane, your Gabolane paper ends with “someone should count the boreholes that were sealed”. Our call for papers on lost wells has a section for just that count, and we would print the appendix that your last journal cut. Is July too soon for you?',
    answers: {
      name: 'Thandeka Molefane',
      prompt: 'Gabolane paper on boreholes',
      benefitForThem: 'we would print the appendix in full',
    },
  },
  {
    id: 'w-edg-live-demo',
    walk: 'school technician',
    text: 'Hi Kasper, your live demo of the braille label printer in Odinsholm jammed on the ö. We run the same unit at school: the ribbon guide is 1 mm short. I drew a longer one that you can print. Did å jam it as well?',
    answers: {
      name: 'Kasper Thorndal',
      howKnown: 'his demo in Odinsholm',
      reason: 'the braille printer jammed and I know why',
      benefitForThem: 'drawing of a longer guide',
    },
  },
  {
    id: 'w-edg-free-sample-box',
    walk: 'grower',
    text: 'Kia ora Ngaire, you wrote in the co-op newsletter that nobody picks kamokamo small enough to stuff. We picked ours at 8 cm this week. There’s a free sample box on the co-op shelf with your name on it, no order wanted. Do you stuff them raw?',
    answers: {
      name: 'Ngaire Tapsfield',
      role: 'Chef',
      prompt: 'co-op newsletter, kamokamo too big',
      benefitForThem: 'free box',
    },
  },
  {
    id: 'w-edg-sales-recall',
    walk: 'sales',
    text: 'Hi Petra, I sell forklifts for Haldor Lifts, and this is not about buying one. The accident report you posted from your hall in Ostrovín describes a mast chain that we recalled last year, so we owe you the repair. Does the number on your plate start with HK?',
    answers: {
      name: 'Petra Vondrušková',
      company: 'Moravice Logistics',
      reason: 'her accident report describes our recalled chain',
      benefitForThem: 'the repair is owed to them',
      question: 'Does the plate start with HK?',
    },
    profile: { role: 'Sales', company: 'Haldor Lifts' },
  },
  {
    id: 'w-edg-recruiter-exit-interviews',
    walk: 'recruiter',
    text: 'Hi Owen, I recruit hospital pharmacists and have no post to offer. Your letter in the July bulletin says exit interviews never ask about night cover. We did ask, 48 times; with the names taken out, the answers are yours to cite. Would a table by hospital size suit you?',
    answers: {
      name: 'Owen Trevellick',
      role: 'Pharmacist',
      prompt: 'Your letter in the July bulletin',
      benefitForThem: '48 answers to cite',
    },
  },
  {
    id: 'w-edg-leads-talk',
    walk: 'charity worker',
    text: 'Hi Samira, in “Leads Are Not People” at Leddersham you said nobody dares to drop the phone field from a sign-up form. Our food bank did in March: 4% fewer leads, and twice as many who turned up. You can have the sheet for the next outing of the talk. Was your own field optional?',
    answers: {
      name: 'Samira Haddow',
      role: 'Marketing lead',
      prompt: '“Leads Are Not People”',
      reason: 'we tried what she said nobody dares',
      benefitForThem: 'the sheet',
    },
  },
  {
    id: 'w-edg-museum-revenue',
    walk: 'museum worker',
    text: 'Hi Lorcan, your column on museum revenue writes the café off. Ours in Clonmara has the same twelve seats as yours and has grown its revenue to €1,900 a month since we shut it on Mondays. The ledger is open to you for part two. Do you count staff meals as sales?',
    answers: {
      name: 'Lorcan Devenny',
      prompt: 'column on museum revenue',
      benefitForThem: 'our ledger for part two',
    },
  },
  {
    id: 'w-edg-ferry-pricing',
    walk: 'ferry clerk',
    text: 'Dear Yuki, page 40 of your pricing study says no ferry charges bicycles by length. On Ostrøya we do: 30 kr up to 1.8 m, 55 kr above. I have counted them for a year, cargo bikes apart, and the counts are free for your second edition. Is your table by week or by day?',
    answers: {
      name: 'Yuki Hanamori',
      reason: 'page 40 of your pricing study says no ferry charges bicycles by length',
      benefitForThem: 'a year of counts',
    },
  },
  {
    id: 'w-edg-shepherd-network',
    walk: 'shepherd’s daughter',
    text: 'Hi Tamás, your map of how shepherds grow their networks stops at the river. My father grazed the other bank for forty years and has told me who lent rams to whom: 63 links you can add to yours. Do you need the years too?',
    answers: {
      name: 'Tamás Bükkösi',
      prompt: 'your map of shepherd networks',
      benefitForThem: '63 links',
    },
  },
  {
    id: 'w-edg-acronyms',
    walk: 'lab technician',
    text: 'Hi Esi, your SOP for the TB lab in Wanaa says PCR fails on DNA kept in EDTA over 48 h. Ours sat for 96 h: LAMP worked on 58 of 60, PCR on 51. The CSV and gel photos are for your next version of the SOP, if you like. Was yours at RT or 4 °C?',
    answers: {
      name: 'Esi Bawumah',
      reason: 'SOP says 48 h, ours sat 96 h',
      benefitForThem: 'CSV and gel photos',
    },
  },
  {
    id: 'w-edg-bell-price',
    walk: 'parish clerk',
    text: 'Dear Mr Bellekens, you asked in the parish paper what the great bell cost. 412 guilders and 9 stuivers in 1783, plus £60 for the new clapper in 1921. Both receipts are in our chest and I have made copies for your history. Shall I leave them at the sacristy?',
    answers: {
      name: 'Benedikt Bellekens',
      howKnown: 'parish paper',
      reason: 'he asked what the bell cost',
    },
  },
  {
    id: 'w-edg-ice-road',
    walk: 'grandson',
    text: 'Dear Professor Achterkamp, when your radio programme said that no one living remembers the ice road to Wierhoek, I thought of my grandmother, who at ninety-four still tells how she rode the butcher’s horse across it in the winter of 1942 with a goose under her coat and her brother holding on to the tail. She would gladly tell it into your microphone. Do you take recordings in dialect?',
    answers: {
      name: 'Hilde Achterkamp',
      prompt: 'your radio programme on the ice road',
      reason: 'my grandmother remembers the ice road',
      benefitForThem: 'she would tell it to you',
    },
    findings: ['long-sentence'],
  },
  {
    id: 'w-edg-favour-after-offer',
    walk: 'naturalist',
    text: 'Hi Renske, your lichen key has no plate for the orange one on slate. I took forty photographs for you, each with a scale bar. Do you split them by lobe width? And if a spare offprint of your 2009 paper ever turns up, I’d be very glad of it.',
    answers: {
      name: 'Renske Dijkgraaf',
      reason: 'no plate for the orange one on slate in your key',
      benefitForThem: 'forty photographs',
      benefitForMe: 'an offprint',
    },
  },
  {
    id: 'w-edg-two-in-common',
    walk: 'canoeist',
    text: 'Hi Declan, we have two connections in common, Maeve Tullock and Tobias Wrenn, and each of them told me you are measuring the weir at Ballinrath. I paddle under it weekly and could read your lower gauge for you. What time of day do you want it?',
    answers: {
      name: 'Declan Scarriff',
      commonConnections: ['Maeve Tullock', 'Tobias Wrenn'],
      benefitForThem: 'read the lower gauge',
    },
  },
  {
    id: 'w-edg-gave-me-your-name',
    walk: 'well digger',
    text: 'Good evening Madam Adaeze, Father Linus Okpalugo gave me your name because your committee struck rock at 31 metres in Umuchu-Agba. I dug past that same layer at the school and can mark the soft spot on your plan. Is your rig rotary or cable?',
    answers: {
      name: 'Adaeze Nwobosi',
      commonConnections: ['Linus Okpalugo'],
      reason: 'her committee struck rock at 31 metres',
    },
  },
  {
    id: 'w-edg-praise-with-fact',
    walk: 'boat builder',
    text: 'Hi Wiremu, your paddle film is the best I have seen, because you kept in the minute where the blade splits. Mine split in the same place until I turned the grain; there are six photographs of the cut here for you. Was yours tōtara?',
    answers: {
      name: 'Wiremu Paretoa',
      prompt: 'paddle film',
      benefitForThem: 'six photographs of the cut',
    },
  },
  {
    id: 'w-edg-emoji',
    walk: 'home cook',
    text: 'Hola Lupita 🌵 your prickly pear jam set first time for me, in a kitchen at 2,300 m! I worked out the boiling times for high places so you can add them to the recipe 🍯 Do you know anyone who has tried it higher up?',
    answers: { name: 'Lupita Zaragueta', prompt: 'prickly pear jam', benefitForThem: 'boiling times' },
  },
  {
    id: 'w-edg-particle',
    walk: 'archivist',
    text: 'Dear Mr van der Heuvelink, your family tree gives no mother for Aaltje, baptised 1702 at Lutterzijl. She is in our poor book as Griet the ferrywoman’s child, and I copied out the entry for you. Do you want it in the old spelling?',
    answers: {
      name: 'Joris van der Heuvelink',
      reason: 'no mother for Aaltje in his tree',
      benefitForThem: 'copy of the entry',
      question: 'old spelling?',
    },
  },
  {
    id: 'w-edg-accents-dropped',
    walk: 'amateur astronomer',
    text: 'Hi Jose Angel, your light curve of the May eclipse has a gap from 02:10 to 02:40. It was clear here in Almendrosa and I have 30 frames, darks included, that fill it. Which filter were you using?',
    answers: {
      name: 'José Ángel Bermudo',
      reason: 'gap in the light curve of the May eclipse',
      benefitForThem: '30 frames',
    },
  },
  {
    id: 'w-edg-title-lets-connect',
    walk: 'retired telephonist',
    text: 'Dear Şebnem, “Let’s Connect!”, your history of the exchange at Karaçalı, says that the night board was never photographed. It was, by me, in 1971. You are welcome to the negatives for the paperback. Would you like the girls’ names with them?',
    answers: {
      name: 'Şebnem Gülyurt',
      prompt: '“Let’s Connect!”',
      reason: 'the night board was photographed after all',
      benefitForThem: 'negatives',
    },
  },
  {
    id: 'w-edg-title-pick-your-brain',
    walk: 'solicitor',
    text: 'Hi Gwendolen, “No, You Can’t Pick My Brain” made me count. Of 112 strangers who wrote to our law centre for a quick call last year, nine said what it was about. I can send you the tally for your follow-up piece. Did you keep a count yourself?',
    answers: {
      name: 'Gwendolen Askew',
      prompt: '“No, You Can’t Pick My Brain”',
      benefitForThem: 'the tally',
    },
  },
  {
    id: 'w-edg-fundraiser-not-asking',
    walk: 'fundraiser',
    text: 'Hi Ruan, I raise money for the clinic in Vaalkloof and will not ask you for any. Your post on donor letters says thank-you notes are never tested. We sent half of ours by hand in 2023: 61 gave again, against 40. You may have the raw list, no names. Would that be enough for a chart?',
    answers: {
      name: 'Ruan Oosthuysen',
      prompt: 'post on donor letters',
      benefitForThem: 'the raw list, no names',
    },
    profile: { role: 'Fundraiser' },
  },
  {
    id: 'w-edg-gluten-free-trial',
    walk: 'dietitian',
    text: 'Dear Dr Noor, your gluten-free trial in Multanpur-Kalan lost 14 families in week 3. Ours in Sahiwal-Kot nearly did too, until we let the grandmothers do the cooking. I wrote up how, for you to use in phase two. At what week did you hand out the flour?',
    answers: {
      name: 'Noor Qalandari',
      reason: '14 families lost in week 3 of her trial',
      benefitForThem: 'how we kept them',
    },
  },
  {
    id: 'w-edg-bird-call',
    walk: 'birdwatcher',
    text: 'Hi Fintan, you need a 15-minute call of a corncrake from the north shore to fill your sound map. I caught one from 3:50 on Tuesday morning, no wind, no dogs, and it’s yours. Is WAV all right?',
    answers: {
      name: 'Fintan Gallery',
      reason: 'his sound map lacks the north shore',
      benefitForThem: 'the recording',
    },
  },
  {
    id: 'w-edg-lead-platform',
    walk: 'railway cleaner',
    text: 'Hi Edda, you tested the taps at Nordfeld for lead and skipped the one on platform 2, since it was locked. I have the key, and can fill your bottle before the first train. Would Thursday’s water be fresh enough for your solution?',
    answers: {
      name: 'Edda Rausching',
      reason: 'the tap on platform 2 was locked',
      benefitForThem: 'I can fill your bottle',
    },
  },
  {
    id: 'w-edg-about-me-runner',
    walk: 'runner',
    text: 'Hi Thabiso, I ran the Sani ridge race that you laid out. I started slowly, I lost my bottle at the first gate, I found my legs after the hut, and I finished in my best time, of which I am proud. I kept my GPS track of the washed-out bit for you. Will the route change?',
    answers: {
      name: 'Thabiso Mokhele-Dunn',
      howKnown: 'the Sani ridge race',
      benefitForThem: 'GPS track of the washed-out bit',
    },
    findings: ['about-me'],
  },
]);
