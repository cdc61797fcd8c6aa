/** Blind outreach that sells politely, at length, or to people who never asked. */
import { written } from './written.ts';

export const blindPolitePitches = written('blind', [
  {
    id: 'w-pitch-soft-2',
    walk: 'sales',
    text: 'Hi Derek, I know facilities managers are stretched. We take vending off their hands completely. Would it be crazy to spend 15 minutes on it?',
    answers: { name: 'Derek Mounce', role: 'Facilities', company: 'Mounce Park' },
    findings: ['no-reason', 'pitch-words', 'suits-anyone', 'nothing-for-them', 'asks-for-time'],
  },
  {
    id: 'w-pitch-compliment-then',
    walk: 'sales',
    text: 'Hi Yvonne, congratulations on all your success at Tate Studio! I help founders scale to seven figures. Are you open to a 15-min chat to see if I can help?',
    answers: { name: 'Yvonne Tate', role: 'Founder', company: 'Tate Studio' },
    findings: [
      'empty-flattery',
      'pitch-words',
      'suits-anyone',
      'nothing-for-them',
      'no-reason',
      'asks-for-time',
    ],
  },
  {
    id: 'w-pitch-merge-news',
    walk: 'sales',
    text: 'Hi Hugo, with Orme Foods growing so fast, keeping your pipeline full must be a priority. Our AI tool books meetings for VPs of Sales on autopilot. Open to a demo?',
    answers: { name: 'Hugo Blanchet', role: 'VP Sales', company: 'Orme Foods' },
    findings: ['pitch-words', 'suits-anyone', 'nothing-for-them', 'no-reason', 'asks-for-time'],
  },
  {
    id: 'w-pitch-property',
    walk: 'real estate',
    text: 'Hi Carmela, I specialise in off-plan apartments with guaranteed returns of 9%. Do you invest in property?',
    answers: { name: 'Carmela Vitale' },
    findings: ['pitch-words', 'suits-anyone', 'nothing-for-them', 'no-reason', 'price'],
  },
  {
    id: 'w-pitch-translation',
    walk: 'freelancer',
    text: 'Dear Heinz, I am a professional translator with 12 years of experience offering my services in five languages. Please keep me in mind for your projects.',
    answers: { name: 'Heinz Popper', role: 'Publisher' },
    findings: ['pitch-words', 'suits-anyone', 'nothing-for-them', 'no-reason', 'no-question'],
  },
  {
    id: 'w-pitch-photography',
    walk: 'artist',
    text: 'Hi Nell, I’m a photographer and my portfolio is at https://snaps.example. I offer great packages for corporate events.',
    answers: { name: 'Nell Carver', role: 'Events manager' },
    findings: ['pitch-words', 'link', 'suits-anyone', 'nothing-for-them', 'no-reason', 'no-question'],
  },
  {
    id: 'w-pitch-mlm',
    walk: 'network marketing',
    text: 'Hey hun, I’m looking for five motivated mums to join my wellness business and work from home. Are you in?',
    answers: { name: 'Trudy Banks' },
    findings: [
      'false-familiarity',
      'pitch-words',
      'suits-anyone',
      'nothing-for-them',
      'no-reason',
      'impersonal-greeting',
    ],
  },
  {
    id: 'w-pitch-supplier',
    walk: 'sales',
    text: 'Dear Mr Kassab, we are factory of LED lamps in Ningbo with best quality and competitive price. Welcome to inquire. Catalog can be sent.',
    answers: { name: 'Fadi Kassab', role: 'Buyer', company: 'Olive Retail' },
    findings: ['pitch-words', 'suits-anyone', 'nothing-for-them', 'no-reason', 'no-question'],
  },
  {
    id: 'w-pitch-ghostwriter',
    walk: 'marketing',
    text: 'Hi Selma, I saw your profile and noticed you’re not posting much. We write posts for consultants that bring inbound clients. Free for a chat on Friday?',
    answers: { name: 'Selma Dogan', role: 'Consultant' },
    findings: ['no-reason', 'pitch-words', 'suits-anyone', 'nothing-for-them', 'asks-for-time'],
  },
  {
    id: 'w-pitch-finance',
    walk: 'sales',
    text: 'Hi Ursula, doctors often ask us how to pay less tax. We offer a free review of your finances. May I book you in for a 30-minute session?',
    answers: { name: 'Ursula Friis', role: 'Doctor' },
    findings: ['pitch-words', 'asks-for-time', 'suits-anyone', 'nothing-for-them', 'no-reason'],
  },
  {
    id: 'w-pitch-agency-case',
    walk: 'marketing',
    text: 'Hi Bjarne, we generated 212 leads for a kitchen company last quarter and could do the same for Holt Kitchens. Could we talk on Wednesday at 3?',
    answers: { name: 'Bjarne Holt', role: 'Owner', company: 'Holt Kitchens' },
    findings: ['pitch-words', 'asks-for-time', 'suits-anyone', 'nothing-for-them', 'no-reason'],
  },
  {
    id: 'w-pitch-re',
    walk: 'sales',
    text: 'Re: our conversation. Hi Ilse, following up on my previous email about our backup solution. Do you have 20 minutes on Thursday?',
    answers: { name: 'Ilse Novak', role: 'Head of IT', company: 'Tram Co-op' },
    findings: [
      'false-history',
      'pitch-words',
      'suits-anyone',
      'nothing-for-them',
      'no-reason',
      'asks-for-time',
    ],
  },
  {
    id: 'w-pitch-charity',
    walk: 'fundraiser',
    text: 'Hi Oswin, our charity needs your support. Could you donate £20 a month? Every penny counts.',
    answers: { name: 'Oswin Clay' },
    findings: ['price', 'no-reason', 'suits-anyone', 'nothing-for-them', 'favour-question'],
  },
  {
    id: 'w-pitch-investor',
    walk: 'founder',
    text: 'Hi Eleni, I am the founder of the next big thing in pet care. I have built my MVP, I have my first users and I am raising my seed round. I know I can make it. Would you invest in my company?',
    answers: { name: 'Eleni Kouris', role: 'Investor', company: 'Kouris Capital' },
    findings: ['no-reason', 'suits-anyone', 'nothing-for-them', 'about-me', 'favour-question'],
  },
  {
    id: 'w-pitch-podcast-guest',
    walk: 'marketing',
    text: 'Hi Rufus, we place thought leaders like you on top podcasts. Packages from $1,500 for ten shows. Want the list?',
    answers: { name: 'Rufus Amery', role: 'Author' },
    findings: ['pitch-words', 'price', 'suits-anyone', 'nothing-for-them', 'no-reason'],
  },
  {
    id: 'w-pitch-long-saas',
    walk: 'sales',
    channel: 'email',
    text: `Hi Martha,

I hope this email finds you well. I know you are busy, so I will be brief.

At LedgerLift we help finance leaders close their books 60% faster. Our AI-powered platform connects to the tools you already have, automates reconciliation and gives you real-time insight into cash flow. More than 2,000 companies trust us, and many of them are in your industry.

Our customers typically see:
- 60% less manual work
- 3x return on investment in the first year
- happier teams

I would love to learn how Aspen Mills handles its closing today and show you what we could do for you. Do you have 20 minutes on Tuesday or Wednesday?

You can book a time directly here: https://calendly.com/ledgerlift/20min

Best,
Tyler`,
    answers: { name: 'Martha Lindholm', role: 'Head of Finance', company: 'Aspen Mills' },
    findings: [
      'pitch-words',
      'asks-for-time',
      'calendar-link',
      'suits-anyone',
      'nothing-for-them',
      'no-reason',
      'stock-phrase',
    ],
  },
  {
    id: 'w-pitch-long-polite',
    walk: 'consultant',
    channel: 'inmail',
    text: `Dear Adrienne,

Please forgive the direct approach. I came across your profile while looking at leaders in the textile sector and felt that a conversation between us could be of value to both sides.

For more than twenty years I have advised managing directors on growth, change and succession. My clients appreciate my discretion, my experience and my honest outside view. Together we identify the levers that matter, and we do not rest until they move. Much of my work comes by recommendation, and I take on only a few new clients each year.

I do not wish to sell you anything today. I would simply enjoy an exchange of thoughts about where Fauré Textiles stands and where you would like to take it, and perhaps there is a way in which I can support you on that path.

Would you have half an hour for a first conversation in the coming weeks?

With kind regards,
Reinhold Decker`,
    answers: { name: 'Adrienne Fauré', role: 'Managing director', company: 'Fauré Textiles' },
    findings: ['pitch-words', 'asks-for-time', 'suits-anyone', 'nothing-for-them', 'no-reason'],
  },
  {
    id: 'w-pitch-long-job',
    walk: 'job seeker',
    channel: 'inmail',
    text: `Dear Thora,

My name is Felix and I am writing because I want to grow in my career. I graduated in 2019 and since then I have worked in three companies, where I gained experience in project management, communication and leadership. I am a team player but I can also work on my own. I am fluent in English and I have good knowledge of all office programs. In my free time I travel and I do sports.

I am convinced that my skills and my motivation would make me a valuable member of any team. I am flexible about my start date and my salary, and I can move anywhere. I attach my CV, my certificates and my references, and I look forward to my interview.

Kind regards,
Felix`,
    answers: { name: 'Thora Magnus', role: 'Talent lead', company: 'Geysir Games' },
    findings: ['about-me', 'no-reason', 'suits-anyone', 'nothing-for-them', 'no-question'],
  },
  {
    id: 'w-pitch-long-recruit',
    walk: 'recruiter',
    text: `Hi Oren,

Hope you’re having a great week! I’m working with one of the hottest startups in the market right now. They have just closed a huge round and are hiring across all teams, with a great culture, competitive salary, flexible hours and free lunch.

When I saw your profile I immediately thought that someone with your background would be perfect. I can’t share the name yet, but trust me, you want to hear about this one.

When can we jump on a quick call? Any time today or tomorrow works for me.

Cheers,
Brooke`,
    answers: { name: 'Oren Shaked', role: 'Backend developer' },
    findings: [
      'no-reason',
      'stock-phrase',
      'suits-anyone',
      'nothing-for-them',
      'asks-for-time',
      'pitch-words',
    ],
  },
]);
