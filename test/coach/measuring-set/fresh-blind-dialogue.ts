/** Pitches that come once the request was accepted or lies unanswered, before the recipient has written a word. */
import type { LabelledCase } from '../labelled-case.ts';
import { written } from '../writing-set/written.ts';

export const freshBlindDialogue: readonly LabelledCase[] = written('blind', [
  {
    id: 'm-fresh-off-peak-classes',
    walk: 'marketer',
    purpose: 'after-acceptance',
    channel: 'linkedin-message',
    text: 'Thanks for connecting, Isolde! We help boutique gyms fill their off-peak classes without discounting. Are you free for a quick call on Wednesday?',
    answers: { name: 'Isolde Crannoch', role: 'Owner', company: 'Studio Crannoch' },
    known: {
      stage: 'accepted',
      messages: [
        { direction: 'to-them', text: 'Hi Isolde, always keen to meet people in fitness. Shall we connect?' },
      ],
    },
    findings: ['pitch-words', 'asks-for-time'],
  },
  {
    id: 'm-fresh-books-for-trades',
    walk: 'bookkeeper',
    purpose: 'after-acceptance',
    channel: 'linkedin-message',
    text: 'Thank you for accepting my request, Gareth. I run a bookkeeping service for the trades and our plans start at £99 a month. Pick a time that suits you: https://book.tidyledger.example/intro-call',
    answers: { name: 'Gareth Pennock', role: 'Roofer' },
    known: { stage: 'accepted', messages: [] },
    findings: ['pitch-words', 'price', 'calendar-link', 'asks-for-time'],
  },
  {
    id: 'm-fresh-bumping-this',
    walk: 'ad seller',
    purpose: 'follow-up',
    channel: 'linkedin-message',
    text: 'Hi Noor, just bumping this to the top of your inbox. Our clients typically see a 3x return in 90 days. Is Tuesday or Thursday better for a 20 min chat?',
    answers: { name: 'Noor Dastgiri', role: 'Shop owner' },
    known: {
      stage: 'accepted',
      messages: [
        {
          direction: 'to-them',
          text: 'Hi Noor, we run paid social for online shops. Would you like to see how it works?',
        },
      ],
    },
    findings: ['stock-phrase', 'pitch-words', 'asks-for-time'],
  },
  {
    id: 'm-fresh-package-went-up',
    walk: 'recruiter',
    purpose: 'follow-up',
    channel: 'linkedin-message',
    text: 'Hi Fergus, did you get a chance to see my message about the site manager role? The client has increased the package to £68k plus car. Can you talk this evening?',
    answers: { name: 'Fergus Dunbreck', role: 'Site Manager' },
    known: {
      stage: 'accepted',
      messages: [
        {
          direction: 'to-them',
          text: 'Hi Fergus, I have a site manager role in Kirkhaven that could suit you. Interested?',
        },
      ],
    },
    findings: ['pitch-words', 'price', 'asks-for-time'],
  },
  {
    id: 'm-fresh-early-bird',
    walk: 'course seller',
    purpose: 'after-acceptance',
    channel: 'linkedin-message',
    text: 'Great to be connected, Lakshmi ji. Our academy has launched a 12 week leadership certificate with 30% early bird discount till Sunday. Enrol here: https://risewell.example/enrol',
    answers: { name: 'Lakshmi Narayanpet', role: 'Deputy Manager' },
    known: { stage: 'accepted' },
    findings: ['pitch-words', 'price', 'link', 'no-question'],
  },
  {
    id: 'm-fresh-close-your-file',
    walk: 'lead seller',
    purpose: 'follow-up',
    channel: 'email',
    text: "Hi Barnaby,\n\nI haven't heard back, so I assume that growing your pipeline is not a priority right now. If I've got that wrong, grab 15 minutes on my calendar: https://book.pipesmith.example/barnaby\n\nOtherwise I'll close your file.\n\nChad",
    answers: { name: 'Barnaby Whitlock', role: 'Sales Director', company: 'Orrin Tools' },
    known: {
      stage: 'requested',
      messages: [
        {
          direction: 'to-them',
          text: 'Hi Barnaby, we fill the pipeline of industrial suppliers. Open to a chat?',
        },
        { direction: 'to-them', text: 'Hi Barnaby, did you see my note about your pipeline?' },
      ],
    },
    findings: ['pitch-words', 'calendar-link', 'asks-for-time'],
  },
  {
    id: 'm-fresh-few-angels',
    walk: 'founder',
    purpose: 'after-acceptance',
    channel: 'linkedin-message',
    text: "Cheers for accepting, Delphine. We're opening our seed round to a few angels, tickets from £10k, and I think that you'd be a strong addition. When could we jump on a call?",
    answers: { name: 'Delphine Rocquart', role: 'Investor' },
    known: { stage: 'accepted' },
    findings: ['pitch-words', 'price', 'asks-for-time'],
  },
  {
    id: 'm-fresh-damp-sensors',
    walk: 'sensor seller',
    purpose: 'after-acceptance',
    channel: 'linkedin-message',
    text: "Hello Ignatius, glad we're linked now. I work with housing associations on damp sensors and would welcome half an hour to understand how Fenwold does inspections today, and to show you what others have done with ours. Would next Monday suit?",
    answers: { name: 'Ignatius Oyelowe', role: 'Head of Repairs', company: 'Fenwold Homes' },
    known: { stage: 'accepted', notes: ['Fenwold has 4,000 homes.'] },
    findings: ['pitch-words', 'asks-for-time'],
  },
]);
