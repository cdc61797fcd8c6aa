/** Honest messages of people who look for work, change their trade or come back to it, which need nothing more. */
import { written } from './written.ts';

export const readyJobSeekers = written('ready', [
  {
    id: 'w-job-porter',
    walk: 'job seeker',
    text: 'Hi Grace, I was a night porter for six years. Your post on lost beds at St Oda’s matches what I saw, and I kept tallies you could use. Which ward would you like to see first?',
    answers: {
      name: 'Grace Adeyemi',
      role: 'Bed manager',
      company: 'St Oda’s',
      prompt: 'Your post on lost beds',
      reason: 'Your post on lost beds at St Oda’s matches what I saw',
      benefitForThem: 'I kept tallies you could use',
      benefitForMe: 'I would like to move from portering into planning',
    },
  },
  {
    id: 'w-job-test-suite',
    walk: 'job seeker',
    text: 'Hi Rafael, I applied for your QA role on Monday. While reading your public changelog I reproduced bug 311 on Android 9; the steps are written up for you. Is 311 still open on your side?',
    answers: {
      name: 'Rafael Quintero',
      company: 'Parrot Parcel',
      reason: 'While reading your public changelog I reproduced bug 311',
      benefitForThem: 'the steps are written up for you',
      question: 'Is 311 still open on your side?',
    },
    profile: { name: 'Mina Castellan', role: 'Tester' },
  },
  {
    id: 'w-job-career-change',
    walk: 'career changer',
    text: 'Hello Bridget, you wrote that moving from teaching to instructional design cost you a year of unlearning. I am in month three of it and keep a diary of what I had to drop. Happy to share it for your next workshop. What was the hardest thing for you to drop?',
    answers: {
      name: 'Bridget Fennimore',
      reason: 'you wrote that moving from teaching to instructional design cost you a year of unlearning',
      benefitForThem: 'a diary of what I had to drop, for your next workshop',
    },
  },
  {
    id: 'w-job-india-logistics',
    walk: 'job seeker',
    text: 'Dear Mr Kulkarni, I attended your session on cold-chain losses at Nashik last Saturday. Our co-operative lost 9 lakh worth of grapes in the same manner, and I have the truck-wise data which you had asked the audience for. Shall I mail it to you only, or to the forum also?',
    answers: {
      name: 'Anant Kulkarni',
      howKnown: 'I attended your session on cold-chain losses at Nashik',
      reason: 'Our co-operative lost grapes in the same manner',
      benefitForThem: 'I have the truck-wise data which you had asked the audience for',
      question: 'Shall I mail it to you only, or to the forum also?',
    },
    profile: { name: 'Sneha Patankar', role: 'Operations executive' },
  },
  {
    id: 'w-job-nigeria-graduate',
    walk: 'job seeker',
    text: 'Good morning Mrs Eze, I was among the corpers you trained in Enugu in 2022. The stock card you taught us is still running in the clinic at Nsukka, and the matron wrote out what she changed. I can send you her copy. Did you ever test it with drugs that expire?',
    answers: {
      name: 'Ngozi Eze',
      howKnown: 'I was among the corpers you trained in Enugu in 2022',
    },
    profile: { name: 'Chidi Okeke' },
  },
  {
    id: 'w-job-returner',
    walk: 'returning to work',
    text: 'Hi Colette, we sat next to each other at the returners’ evening in Lyon and you said nobody writes the gap into a CV honestly. I did, and have had two interviews from it. I can send you both versions. Would they help your group?',
    answers: {
      name: 'Colette Brevard',
      howKnown: 'We sat next to each other at the returners’ evening in Lyon',
      reason: 'you said nobody writes the gap into a CV honestly',
      benefitForThem: 'I can send you both versions',
    },
    known: { notes: ['Runs a group for returners in Lyon.'], stage: 'idea' },
  },
  {
    id: 'w-job-short',
    walk: 'job seeker',
    text: 'Hi Oskar, your crane game taught me torque. I drew ten new levels for it. Want them?',
    answers: {
      name: 'Oskar Brandvold',
      reason: 'your crane game taught me torque',
      benefitForThem: 'I drew ten new levels for it',
    },
  },
  {
    id: 'w-job-referred-by-noted',
    walk: 'job seeker',
    text: 'Hi Imogen, Lee Wong suggested I write to you about your tram-depot rota. I ran a 40-driver rota without overtime for two winters, and the spreadsheet is yours to try. What breaks yours most often?',
    answers: {
      name: 'Imogen Treadwell',
      commonConnections: ['Lee Wong'],
      howKnown: 'Lee Wong suggested I write to you',
      reason: 'your tram-depot rota',
      benefitForThem: 'the spreadsheet is yours to try',
      question: 'What breaks yours most often?',
    },
    others: ['Lee Wong'],
  },
  {
    id: 'w-job-open-role-question',
    walk: 'job seeker',
    text: 'Hi Dimitri, your posting for a map editor asks for “patience with old survey ink”. I spent two years deciphering the 1911 Thrace sheets and made a key of 80 hands, which I can lend your team. Which decade gives you the most trouble?',
    answers: {
      name: 'Dimitri Vassos',
      company: 'Aegean Map Room',
      prompt: 'Your posting for a map editor',
      benefitForThem: 'a key of 80 hands, which I can lend your team',
    },
  },
  {
    id: 'w-job-veteran',
    walk: 'veteran',
    text: 'Hello Marcus, I left the engineers in March. You spoke at the Catterick fair about hiring signallers for wind farms, and said the fault-log format puts people off. I translated it into ours, side by side, for your next intake. Shall I bring it to the June fair?',
    answers: {
      name: 'Marcus Hallworth',
      howKnown: 'You spoke at the Catterick fair',
      reason: 'You spoke about hiring signallers for wind farms',
      benefitForThem: 'I translated it into ours, side by side, for your next intake',
    },
  },
  {
    id: 'w-job-second-language-designer',
    walk: 'job seeker',
    text: 'Hello Camille, I look your redesign of the ferry tickets and I try it with my grandmother, she is 84. She not found the return date. I made a little video with her permission, you can use it. It is interesting for you?',
    answers: {
      name: 'Camille Roux-Delage',
      reason: 'I try your redesign of the ferry tickets with my grandmother',
      benefitForThem: 'I made a little video with her permission, you can use it',
    },
    profile: { name: 'Beatriz Lamego', role: 'Designer' },
  },
  {
    id: 'w-job-apprentice',
    walk: 'apprentice',
    text: 'Hi Fergus, I’m an apprentice joiner in Paisley. Your video on scarf joints skips how you sharpen the drawknife, so I tried three ways and timed them. Want the timings for the comments? Mine dulled after 20 minutes.',
    answers: {
      name: 'Fergus MacInnes',
      reason: 'Your video on scarf joints skips how you sharpen the drawknife',
      benefitForThem: 'the timings for the comments',
    },
  },
]);
