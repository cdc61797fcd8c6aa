/** Honest messages at length, by email or to somebody already met, which need nothing more. */
import { written } from './written.ts';

export const readyLong = written('ready', [
  {
    id: 'w-long-seed-keeper',
    walk: 'gardener',
    text: `Hello Mr Abara,

In your radio talk last Sunday you described the red okra that your mother grew in Nsukka and that nobody sells any more. I believe I have it. My neighbour, who is from Eha-Alumona, gave me a handful of seed in 2016 and I have grown it every year since on a roof in Peckham.

It is short, the pods are nearly purple when they are young and they turn green in the pot. I have about three hundred seeds to spare and would be glad to post you fifty, with the notes I keep on how early it flowers here.

I would love to know whether your mother’s plant had hairs on the stem. Mine has, and the books say it should not.

With best wishes,
Doreen Applewhite`,
    answers: {
      name: 'Chukwudi Abara',
      prompt: 'your radio talk last Sunday',
      reason: 'the red okra that your mother grew and that nobody sells any more; I believe I have it',
      benefitForThem: 'fifty seeds, with the notes I keep on how early it flowers',
      question: 'Did your mother’s plant have hairs on the stem?',
    },
    profile: { name: 'Doreen Applewhite' },
  },
  {
    id: 'w-long-ferry-app',
    walk: 'developer',
    text: `Hi Rasmus,

I am the person behind the pull request that you closed on Friday, and you were right to close it. Your comment about the lock on the timetable table sent me back to read how the ferries are really stored, and the trouble is one level deeper: two routes share one key when the boat is swapped at night.

I wrote a test that shows it in eleven lines, and a note on the three ways I can see to fix it. Neither needs a new dependency. Before I open anything again I would rather ask the person who has to live with it.

Which of the three could you bear to maintain?

Ingeborg`,
    answers: { name: 'Rasmus Thorn', company: 'Ferry Timetables' },
    profile: { name: 'Ingeborg Aas', role: 'Developer' },
  },
  {
    id: 'w-long-second-language-school',
    walk: 'teacher',
    text: `Dear Mrs. Whitcombe,

I am teacher of English in a village school near Cluj. In October I have used with my class your pack “Letters to a lighthouse”, and the children have wrote 24 letters to the keeper. They wait every day the post, because they believe he will answer.

I know the keeper is not real. But maybe your pupils in Whitby could answer as keepers? I can send you all the letters scanned, with translation where the English is not enough good. For your children it would be real readers, and for mine it would be a big joy.

How many pupils do you have this year, and is it a good idea for you?

Best regards,
Mirela Pop`,
    answers: {
      name: 'Susan Whitcombe',
      prompt: 'your pack “Letters to a lighthouse”',
      reason: 'I have used with my class your pack, and the children have wrote 24 letters to the keeper',
      benefitForThem: 'For your children it would be real readers',
      question: 'How many pupils do you have this year?',
    },
    profile: { name: 'Mirela Pop', role: 'Teacher of English' },
  },
  {
    id: 'w-long-nurse-union',
    walk: 'nurse',
    text: 'Hi Delroy, I was two rows behind you at the Kingston ballot when you read out the letter from the ward in Mandeville. My aunt wrote it. She is retired now, has kept every rota since 1988 in biscuit tins, and would let you film them for your documentary as long as nobody moves the tins. I can drive you there any Sunday. Would the crew fit in a small kitchen, or is that a deal-breaker?',
    answers: {
      name: 'Delroy Pinnock',
      howKnown: 'I was two rows behind you at the Kingston ballot',
      reason: 'you read out the letter from the ward in Mandeville. My aunt wrote it',
      benefitForThem: 'she would let you film them for your documentary',
    },
  },
  {
    id: 'w-long-founder-supplier',
    walk: 'founder',
    text: 'Hi Ysolde, we met over the broken kettle at the cork fair in Évora. You said that your mill throws away the dust under half a millimetre because no one can press it. We press it: our insoles are 80% dust, and we now buy it from Sardinia by ship. I would rather buy yours by lorry, at what you get for granules, and tell people where it is from. What I do not know is how damp it is when it leaves your sieve. Do you measure that, or should I come with a jar?',
    answers: {
      name: 'Ysolde Marçal',
      company: 'Marçal Cork',
      howKnown: 'We met over the broken kettle at the cork fair in Évora',
      reason: 'your mill throws away the dust; we press it',
      benefitForThem: 'I would rather buy yours, at what you get for granules',
      question: 'Do you measure how damp it is?',
    },
    known: { notes: ['Met at the cork fair in Évora, by the kettle.'], stage: 'idea' },
  },
  {
    id: 'w-long-historian-letter',
    walk: 'historian',
    channel: 'email',
    text: `Dear Captain Ferreira,

I read your memoir of the cod fleet in one night, with my grandfather's photographs beside me. He was the cook of the Santa Brígida from 1951 to 1958, and on page 143 you describe a cook who threw the captain's parrot a herring through the skylight every morning at six. I am almost certain that this is him: I have a picture of the parrot, and on the back he wrote its name, which you give as Almirante.

There are sixty-two photographs in all. They show the dories, the salting, two burials at sea and a football match on the ice, and most of the men have names pencilled beside them. As far as I know nobody outside the family has seen them. I am having them scanned in April and will send you the whole set on a stick, with the names typed out. If some of them are of use for the second edition that your publisher announced, you may print them; my family would only like my grandfather to be named.

I have a reason of my own to write. The family never learned why he left the ship in Halifax in the summer of 1958, three weeks before the end of the season, and came home by train and steamer without his pay. He would not speak about it, and my mother stopped asking.

You joined the Santa Brígida that same summer. Do you remember what was said about the cook who had left?

With respect and warm regards,
Leonor Sardinha`,
    answers: {
      name: 'Tomé Ferreira',
      prompt: 'your memoir of the cod fleet',
      reason: 'on page 143 you describe a cook; I am almost certain that this is my grandfather',
      benefitForThem: 'sixty-two photographs, which you may print in the second edition',
      benefitForMe: 'Why he left the ship in Halifax',
      question: 'Do you remember what was said about the cook who had left?',
    },
    profile: { name: 'Leonor Sardinha' },
  },
  {
    id: 'w-long-recruiter-honest',
    walk: 'recruiter',
    text: 'Hi Birgit, I recruit for two observatories and have read your night logs from La Silla since the mirror incident in 2019. The one of 4 March, where you let the dome stay shut and wrote why, is what we now show to every new operator. We look for somebody to write such logs with the team at Teide: six nights on, eight off, €61,000, a flat on the mountain. You would have the say over when the dome opens, in writing. Would the island be too far from your daughter’s school, which you mentioned in the log?',
    answers: {
      name: 'Birgit Solheim',
      prompt: 'your night logs from La Silla',
      reason: 'The one of 4 March, where you let the dome stay shut, is what we show to every new operator',
      benefitForThem: 'You would have the say over when the dome opens, in writing',
    },
  },
  {
    id: 'w-long-accepted',
    walk: 'archivist',
    purpose: 'after-acceptance',
    text: 'Dear Joost, thank you for accepting, and for the story of the red keel, which made our conservator put down her tea. You asked whether the print could be at the full scale of the drawing. It can: it is 1.9 metres wide, so it comes rolled in a tube, and you would need two people to hang it. The pencil notes in the margin print well too. One of them says “J. objects”. Is that your grandfather, or his brother Jacob?',
    answers: { name: 'Joost van der Meulen', reason: 'your grandfather’s shipyard drew hull 12' },
    known: {
      stage: 'in-dialogue',
      messages: [
        { direction: 'to-them', text: 'Did he ever speak of the red keel?' },
        {
          direction: 'from-them',
          text: 'He did! He painted it at night. Could the print be at the full scale of the drawing?',
        },
      ],
    },
  },
  {
    id: 'w-long-one-sentence',
    walk: 'engineer',
    text: 'Hi Reinhild, your note on the Eifel radio mast says the hum starts at minus six, and since I live under the same kind of mast in Vogelsberg, where the hum starts at minus two but only when the wind comes from the quarry and the guy wires on the north side have been tightened, as they are each October, I began to log it with a cheap recorder that I put in the hedge. You can have all the recordings for your model. Which side do your wires hang loose?',
    answers: {
      name: 'Reinhild Esser',
      prompt: 'your note on the Eifel radio mast',
      benefitForThem: 'You can have all the recordings for your model',
    },
    // Hard to follow, and still no reason to decline.
    findings: ['long-sentence'],
  },
]);
