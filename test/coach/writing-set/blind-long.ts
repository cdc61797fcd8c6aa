/** Blind outreach at length, which says no more than the brief kind after it. */
import { written } from './written.ts';

export const blindLong = written('blind', [
  {
    id: 'w-long-blind-network',
    walk: 'business',
    channel: 'inmail',
    text: `Dear Karin,

many people send requests without a single word, and I did not want to be one of them. A connection deserves a proper introduction, so here is mine. I have spent two decades in leading positions, I have lived in four countries and I have never lost my curiosity about people and their stories.

I believe that business is done between people, and that good relationships are the best investment there is. That is why I like to take the time to get to know the leaders in my network personally, and to let them get to know me.

I would be delighted to welcome you. I am sure that we will find many points in common and that both of us will gain from it, today or some day in the future.

Kindest regards,
Bertram`,
    answers: { name: 'Karin Holst', role: 'Director', company: 'Holst Paper' },
    findings: ['no-reason', 'suits-anyone', 'nothing-for-them', 'no-question', 'about-me'],
  },
  {
    id: 'w-long-blind-agency',
    walk: 'marketing',
    channel: 'email',
    text: `Hi Noa,

hope you had a great weekend!

I had a look at Perlman Lamps and love what you are doing. I noticed a few quick wins, though, that could bring you a lot more customers. Brands in your space that we work with have grown their revenue by 140% on average, simply by letting our team run their ads.

Here is how it works:
1. We audit your account for free.
2. We build a plan.
3. You watch the sales come in, and pay only for results.

I have kept two slots open this week for founders who are serious about growth. Can I book one of them for you?

Talk soon,
Jaxon
P.S. If you are not the right person, please forward this to whoever is.`,
    answers: { name: 'Noa Perlman', role: 'Founder', company: 'Perlman Lamps' },
    findings: [
      'pitch-words',
      'asks-for-time',
      'suits-anyone',
      'nothing-for-them',
      'no-reason',
      'stock-phrase',
      'empty-flattery',
    ],
  },
  {
    id: 'w-long-blind-jobs',
    walk: 'job seeker',
    channel: 'inmail',
    text: `Respected Mr Whyte,

With due respect I beg to state that I have completed my diploma in mechanical engineering with first division and I am in search of a job since one year. My father is a retired person and the responsibility of the family is on me. I am ready to work in any department and in any location, in any shift, at any salary which you find fit.

I have heard that your company is very reputed and gives chance to deserving candidates. If you give me one chance, I assure you that I will never give you a reason to complain.

Could you please help me find a job in your plant or share my CV with your friends?

Thanking you in anticipation,
Yours obediently,
Prabhat`,
    answers: { name: 'Gerald Whyte', role: 'Plant manager', company: 'Whyte Cement' },
    findings: ['no-reason', 'suits-anyone', 'nothing-for-them', 'favour-question'],
  },
  {
    id: 'w-long-blind-mlm',
    walk: 'network marketing',
    channel: 'linkedin-message',
    text: 'Hey Jolene! You have such a great energy, I had to write to you. Two years ago I was exactly where you are now: working all hours, always tired, never enough left at the end of the month. Then I found a community of strong women who build their own income from their phone, and I have never looked back. I now work two hours a day, I travel with my kids and I help others do the same. No experience is needed, only an open mind. I am looking for three more people in your area. Are you free tonight for a quick call so I can tell you more?',
    answers: { name: 'Jolene Marsh', role: 'Hairdresser' },
    findings: ['pitch-words', 'asks-for-time', 'suits-anyone', 'nothing-for-them', 'no-reason'],
  },
  {
    id: 'w-long-blind-vendor',
    walk: 'sales',
    channel: 'email',
    text: `Dear Philippa,

I am reaching out as I believe that Nye Logistics could benefit from our services. We are a trusted partner for logistics companies of every size and offer warehousing, customs and last-mile delivery from a single source. Our experienced team supports you around the clock, and our clients value our reliability, our transparency and our competitive rates.

We already serve several companies in your region and would be proud to add yours to the list.

I would be happy to present our company in a short online meeting. Please let me know when it would suit you next week, or name a colleague who is responsible.

Best regards,
Leopold`,
    answers: { name: 'Philippa Nye', role: 'Head of Operations', company: 'Nye Logistics' },
    findings: ['pitch-words', 'asks-for-time', 'suits-anyone', 'nothing-for-them', 'no-reason'],
  },
  {
    id: 'w-long-blind-phd',
    walk: 'student',
    channel: 'inmail',
    text: `Dear Dr Sandoval,

Greetings! I hope that you and your family are in the best of health. I am a very motivated student with a master’s degree and I have gone through your profile and your excellent research work, which attracted me very much. My research interest matches with your area and I am sure that I can contribute to your esteemed group.

I have good academic records, I know many instruments and I can learn new techniques fast. I have published two papers, and I have attended many conferences and workshops. I attach my CV, transcripts and certificates for your kind perusal.

Would you please give me a chance to do a PhD or any position under your kind supervision?

Yours faithfully,
Arjan`,
    answers: { name: 'Dr Mira Sandoval', role: 'Professor of chemistry' },
    findings: [
      'empty-flattery',
      'no-reason',
      'suits-anyone',
      'nothing-for-them',
      'favour-question',
      'stock-phrase',
    ],
  },
  {
    id: 'w-long-blind-invest',
    walk: 'trader',
    channel: 'inmail',
    text: 'Good morning Douglas, I assist a small circle of private investors with opportunities that the banks keep to themselves. At present there is a placement with a guaranteed yield of 12% a year, paid monthly, from £10,000. It will close on Friday and I can hold a share for you until then. I realise that trust must be earned, so I suggest that we speak by telephone first, without any commitment on your part. When may I call you?',
    answers: { name: 'Douglas Fenner', role: 'Retired' },
    findings: ['pitch-words', 'price', 'asks-for-time', 'suits-anyone', 'nothing-for-them', 'no-reason'],
  },
  {
    id: 'w-long-blind-community',
    walk: 'community',
    channel: 'linkedin-message',
    text: 'Hi Tilda! 🌱 I am building a circle of changemakers, creatives and kind humans from all over the world who want to lift one another and make a difference. No selling, no spam, just good vibes and real connections. I felt called to reach out to you because your energy speaks to me. I truly believe that nothing happens by accident and that we are meant to cross paths. If this resonates with you, accept my request and let the magic unfold. I cannot wait to see what we will create together!',
    answers: { name: 'Tilda Rask' },
    findings: ['no-reason', 'suits-anyone', 'nothing-for-them', 'no-question'],
  },
  {
    id: 'w-brief-blind-good-match',
    walk: 'sales',
    text: 'Ewan, one question: how do you find new buyers at Laird Boats today? We may have something that makes it a lot easier.',
    answers: { name: 'Ewan Laird', role: 'Head of Sales', company: 'Laird Boats' },
    findings: ['pitch-words', 'suits-anyone', 'nothing-for-them', 'no-reason'],
  },
  {
    id: 'w-brief-blind-coffee',
    walk: 'student',
    text: 'Hi Verena, can I invite you for a coffee?',
    answers: { name: 'Verena Kuhn', role: 'Lawyer' },
    findings: ['no-reason', 'suits-anyone', 'nothing-for-them', 'asks-for-time'],
  },
  {
    id: 'w-brief-blind-women',
    walk: 'business',
    text: 'Hi Daphne, women in business should know each other. Let’s connect 😊',
    answers: { name: 'Daphne Idris' },
    findings: ['no-reason', 'suits-anyone', 'nothing-for-them', 'no-question'],
  },
  {
    id: 'w-brief-blind-follow',
    walk: 'creator',
    text: 'Hi Kwesi, I post every day about mindset and success. Follow me and I’ll follow you back!',
    answers: { name: 'Kwesi Bonsu' },
    findings: ['suits-anyone', 'nothing-for-them', 'no-question', 'no-reason'],
  },
  {
    id: 'w-brief-blind-hire',
    walk: 'freelancer',
    text: 'Hi Ute, need a logo, flyer or website? I’m your guy! What can I make for you?',
    answers: { name: 'Ute Brenner', role: 'Editor' },
    findings: ['pitch-words', 'suits-anyone', 'nothing-for-them', 'no-reason'],
  },
  {
    id: 'w-brief-blind-known',
    walk: 'stranger',
    text: 'Hi Alva, I’m sure we’ve met somewhere before. Anyway, nice to see you on here.',
    answers: { name: 'Alva Nordin' },
    findings: ['no-reason', 'suits-anyone', 'nothing-for-them', 'no-question'],
  },
]);
