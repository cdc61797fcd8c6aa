/** Honest messages with room to say more: InMail, messages and email from 300 to 1,500 characters. */
import type { LabelledCase } from '../labelled-case.ts';

export const readyLong: readonly LabelledCase[] = [
  {
    id: 'm-long-prison-library',
    text: `Dear Mr Achterberg,

Your report on prison libraries says that nobody knows what is read after the first year of a sentence. We do, for one prison. Since 2022 the readers at Stonmoor have kept a shared list, and they agreed to let me pass it on without names: 1,140 loans, with the reasons people gave.

I run that library two days a week, on my own. In return I would be glad to know how you asked about reading aloud, which our list handles badly.

Which format would suit you, and is there a question you would like the readers to answer next?

Kind regards,
Hilary Voss`,
    purpose: 'connection-request',
    channel: 'email',
    answers: {
      name: 'Joost Achterberg',
      role: 'Researcher of adult literacy',
      promptKind: 'work',
      prompt: 'your report on prison libraries',
      reason: 'Your report says that nobody knows what is read after the first year of a sentence. We do',
      benefitForThem: '1,140 loans with the reasons people gave',
      benefitForMe: 'a better way to ask about reading aloud',
      question: 'Is there a question you would like the readers to answer next?',
      compellingAnswer: 'I have the data your report says is missing',
    },
    profile: { name: 'Hilary Voss', role: 'Librarian', work: 'a prison library' },
    verdict: 'ready',
    findings: [],
    walk: 'librarian',
  },
  {
    id: 'm-long-career-change',
    text: `Hi Renske,

You moved from teaching physics to testing hearing aids, and your talk at the Utrecht careers evening was the first time I saw somebody do it without a second degree. I have taught physics for eleven years and am preparing the same step.

One thing in your talk may be worth correcting: you said that schools no longer own an audiometer. Ours has two, unused, and the trust would give them away. If your training centre still needs some, I can put you in touch with the person who signs.

What did you have to unlearn first?

Maarten Wijdeveld`,
    purpose: 'connection-request',
    channel: 'inmail',
    answers: {
      name: 'Renske Boterbloem',
      role: 'Hearing aid tester',
      promptKind: 'talk',
      prompt: 'your talk at the Utrecht careers evening',
      reason: 'You moved from teaching physics to testing hearing aids without a second degree',
      benefitForThem: 'two unused audiometers for your training centre',
      benefitForMe: 'knowing what to unlearn first',
      question: 'What did you have to unlearn first?',
    },
    profile: { name: 'Maarten Wijdeveld', role: 'Physics teacher' },
    verdict: 'ready',
    findings: [],
    walk: 'career changer',
  },
  {
    id: 'm-long-flood-gauges',
    text: `Good morning Ms Tshabalala-Reed,

At the Durban hearing you said that the municipality has no gauge between the dam and the sea. Our school has one: pupils built it in 2023, and it has logged the level every ten minutes since, through both floods.

The curve is open and you may use it in your submission. We would only ask for the school to be named.

Our maths club has one question for you. How high does the water have to stand before the bridge is closed? Nobody here could tell them.

With respect,
Sibusiso Ngubo, Grade 10 teacher`,
    purpose: 'connection-request',
    channel: 'email',
    answers: {
      name: 'Lindiwe Tshabalala-Reed',
      role: 'Environmental lawyer',
      promptKind: 'event',
      reason: 'You said there is no gauge between the dam and the sea. Our school has one',
      benefitForThem: 'a log of the level every ten minutes, free to use in your submission',
    },
    profile: { name: 'Sibusiso Ngubo', role: 'Teacher' },
    verdict: 'ready',
    findings: [],
    walk: 'teacher',
  },
  {
    id: 'm-long-recruiter-canal',
    text: `Hi Leopold,

You rebuilt the lock gates at Marsham with green oak, and your write-up explains why. That is exactly the argument our client, a canal trust in the Fens, has lost with its insurer twice. They now look for a carpenter to lead six gates over two years, £46,000, based in Ely, no weekends.

You may well be happy where you are. If so, your write-up would still help them, and they asked me whether they may quote it with your name on it.

Is the post something you would consider, or shall I only pass on your answer about quoting?

Jessamy Kirk`,
    purpose: 'connection-request',
    channel: 'inmail',
    answers: {
      name: 'Leopold Garrity',
      role: 'Carpenter',
      promptKind: 'work',
      prompt: 'your write-up of the lock gates at Marsham',
      reason: 'You rebuilt the lock gates at Marsham with green oak and explained why',
      benefitForThem: 'a post to lead six gates, £46,000, no weekends, and credit for your write-up',
      question: 'Is the post something you would consider?',
    },
    profile: { name: 'Jessamy Kirk', role: 'Recruiter', work: 'heritage trades' },
    verdict: 'ready',
    findings: [],
    walk: 'recruiting',
  },
  {
    id: 'm-long-dyslexia-founder',
    text: `Hi Parminder,

In your interview with the Coventry parents' podcast you said that reading apps praise children for speed, and that this is backwards. We make such an app, and you are right about ours. After your interview we removed the timer for half of our classes. The children without it finished more pages, not fewer.

You know the research far better than we do, so the anonymous figures are yours if you want them for your teaching. Nothing to sign.

What would you have measured besides pages?

Rufus Adeleke-Thorn`,
    purpose: 'connection-request',
    channel: 'linkedin-message',
    answers: {
      name: 'Parminder Sahota',
      role: 'Lecturer in special education',
      promptKind: 'talk',
      prompt: "your interview with the Coventry parents' podcast",
      reason: 'You said that praising children for speed is backwards, and you are right about our app',
      benefitForThem: 'the anonymous figures, with and without a timer',
      benefitForMe: 'a better measure',
      question: 'What would you have measured besides pages?',
    },
    profile: { name: 'Rufus Adeleke-Thorn', role: 'Founder', work: 'a reading app' },
    verdict: 'ready',
    findings: [],
    walk: 'founder',
  },
  {
    id: 'm-long-vet-hill-sheep',
    text: `Dear Dr Kilbride,

Your paper on copper in hill sheep used flocks from limestone only. We are on granite, two valleys further north, and lost four ewes last spring with the signs in your table 2. Our vet kept the liver samples.

They are in a freezer in Hexham until June. If granite would be of interest for your follow-up, you are welcome to them.

Did any of your farmers change the lick they used, and did it help?

Yours,
Walter Elsdon, Highshaw Farm`,
    purpose: 'connection-request',
    channel: 'email',
    answers: {
      name: 'Dr Ffion Kilbride',
      reason: 'Your paper on copper in hill sheep used limestone only, and we are on granite',
      benefitForThem: 'liver samples of four ewes from granite',
    },
    profile: { name: 'Walter Elsdon', role: 'Farmer' },
    verdict: 'ready',
    findings: [],
    walk: 'farmer',
  },
  {
    id: 'm-long-archive-letters',
    text: `Dear Ms Lindqvist-Amoah,

My grandmother cleaned the Palm Wharf telephone exchange from 1951 until it closed. In your article about the exchange you write that no voice of the cleaning women survives. Hers does. She dictated forty letters to my mother about those years, and nineteen of them name the operators on your staff list, with their nicknames and their quarrels.

The family has talked it over. We would like the letters to be read by somebody who knows what they are looking at, and after your article we thought of you first. You would be free to quote them. The only condition is that her name, Efua Mensah-Tull, stands beside her words.

You wondered in your last paragraph who unlocked the building on the morning of the fire. Letter 12 says it was the night cleaner, Araba, who had no key and climbed in at the coal hatch. It also says why the exchange never put that in its own report. That page alone may be worth an hour of your reading.

The paper is thin and the ink is going brown, so scanning worries us a little. We have a phone camera and good daylight, nothing more. We can begin with the nineteen letters that touch your list and go on from there if you find them useful.

Would photographs do for a start, or is it better to wait until someone from the archive can handle the originals?

With warm regards from Takoradi,
Ebo Mensah-Tull`,
    purpose: 'connection-request',
    channel: 'email',
    answers: {
      name: 'Sunniva Lindqvist-Amoah',
      role: 'Archivist',
      promptKind: 'work',
      prompt: 'your article about the Palm Wharf telephone exchange',
      reason: 'You write that no voice of the cleaning women survives. My grandmother’s does',
      benefitForThem: 'forty letters, nineteen of which name the operators on your list, free to quote',
      benefitForMe: 'a reader who knows what she is looking at',
      question: 'Would photographs do for a start?',
      compellingAnswer: 'The letters fill the gap your article regrets',
    },
    profile: { name: 'Ebo Mensah-Tull', location: 'Takoradi' },
    verdict: 'ready',
    findings: [],
    walk: 'family historian',
  },
  {
    id: 'm-long-lift-engineers',
    text: `Dear Sunil,

Warm greetings from Pune. Your answer on the lift engineers' forum, about door operators that fail only in the monsoon, solved a fault for us that three agencies could not solve. It was the drain hole, as you said.

We have kept a register of 61 such faults in our housing society since 2017, with date, humidity and part number. You mentioned that nobody gives you field data from old buildings. Kindly use ours, there is no condition.

One doubt remains. In your answer you wrote “replace the felt yearly”. Does this hold for the sealed type also?

Regards,
Madhura Gokhale-Pinto
Secretary, Shantiban Housing Society`,
    purpose: 'connection-request',
    channel: 'linkedin-message',
    answers: {
      name: 'Sunil Karandeep',
      role: 'Lift engineer',
      promptKind: 'post',
      prompt: "your answer on the lift engineers' forum",
      reason: 'Your answer solved a fault for us that three agencies could not solve',
      benefitForThem: 'a register of 61 faults with date, humidity and part number',
      question: 'Does “replace the felt yearly” hold for the sealed type also?',
    },
    profile: { name: 'Madhura Gokhale-Pinto', role: 'Secretary of a housing society' },
    verdict: 'ready',
    findings: [],
    walk: 'community',
  },
];
