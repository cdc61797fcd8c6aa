/** How a text speaks of what a thing costs. */
import type { Sign } from '../../../exact/signs.ts';

/** What makes a figure beside it a price, whatever else the message says. */
export const forSale: readonly Sign[] = [
  {
    pattern: /\byours for\b/g,
    hits: ['It is yours for £20.'],
    misses: ['The hens are yours, for good.'],
  },
  {
    pattern: /\bpostage\b/g,
    hits: ['£12 with postage.'],
    misses: ['I post old maps.'],
  },
  {
    pattern: /\b(?:i|we) (?:sell|charge)\b/g,
    hits: ['We charge £40.', 'I sell them at $5.'],
    misses: ['You sell them at $5.'],
  },
  {
    pattern: /\bper (?:hour|month|person|seat|lead)\b/g,
    hits: ['$99 per month.'],
    misses: ['£3 went missing for a month.'],
  },
];

/** Words beside a figure in a sentence that sells, for which it is a price. */
export const priceWords: readonly string[] = [
  'only',
  'just',
  'from',
  'start',
  'starts',
  'starting',
  'per',
  'month',
  'year',
  'week',
  'lead',
  'off',
  'discount',
  'discounts',
  'price',
  'priced',
  'prices',
  'pricing',
  'cost',
  'costs',
  'fee',
  'fees',
  'package',
  'packages',
  'save',
  'saving',
  'savings',
  'earn',
  'earns',
  'earned',
  'earning',
  'earnings',
  'made',
  'make',
  'commission',
  'offer',
  'rate',
  'rates',
  'cheaper',
  'charge',
  'until',
  'deal',
  'donate',
  'sponsor',
  'sponsors',
  'sponsored',
  'sponsorship',
  'income',
  'profit',
  'profits',
  'return',
  'invest',
  'investing',
  'investment',
  'investments',
  'investor',
  'investors',
  'revenue',
  'budget',
  'instead',
  'worth',
  'each',
  'plan',
  'subscription',
  'contract',
];

/** What sells without a figure of money. */
export const sales: readonly Sign[] = [
  {
    pattern: /\b\d{1,3} ?(?:%|percent) (?:off|discount|cheaper)(?!\w)/g,
    hits: ['Get 20% off this week.', 'It is 15 percent cheaper.'],
    misses: ['40% of your reeds are ours.'],
  },
  {
    pattern: /\bprice list\b/g,
    hits: ['Our price list is attached.'],
    misses: ['The list of prizes is out.'],
  },
  {
    pattern: /\bfree of charge for the first\b/g,
    hits: ['It is free of charge for the first month.'],
    misses: ['The first ferry is free.'],
  },
  {
    pattern:
      /\b(?:special|introductory|unbeatable|wholesale|discounted|bulk) (?:prices?|pricing|rates?|quotes?|offers?)\b/g,
    hits: ['We have special rates for clinics.', 'Ask for our bulk pricing.'],
    misses: ['The wholesale market floods twice a year.'],
  },
  {
    pattern:
      /\b(?:exclusive|special|big|early[- ]bird|huge|generous|our) discounts?\b(?! (?:rate|shop|store|effect|factor|curve)s?\b)/g,
    hits: ['An exclusive discount waits for you.', 'Early-bird discounts end on Friday.'],
    misses: ['The big discount rate in your model is too high.'],
  },
];
