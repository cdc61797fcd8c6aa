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

/** Words that may stand between who pays and what they do. */
const meanwhile =
  '(?:(?:can|could|will|would|have|had|to|only|now|then|already|still|just|also|usually|even|used|currently) )*';

/** Who pays whom: what makes a figure in the same clause money that the reader is not asked for. */
export const paidOtherwise: readonly Sign[] = [
  {
    // The sender, or those they speak for.
    pattern: new RegExp(
      String.raw`\b(?:i|we|(?:my|our) \w+)(?:'(?:d|ll|ve))? ${meanwhile}(?:pay|pays|paid|spend|spends|spent|buy|bought|give|gives|gave|donate|donated|raised|owe|owed|lost)\b`,
      'g',
    ),
    hits: ['We pay 40 euros an hour for a talk.', 'Our choir would then pay £200.', 'I bought it for $25.'],
    misses: ['We sell them for £20.', 'We help you pay less.'],
  },
  {
    // Somebody whom it costs: not the reader.
    pattern:
      /\b(?:cost|costs|costing|charge|charges|charged|quote|quotes|quoted|bills|billed|asks|asked|wants|wanted|left|gave|gives|lent|owes?) (?:me|us|him|her|them|(?:my|our|his|their) \w+)\b/g,
    hits: ['It costs me £60 a month to heat the hall.', 'He quoted my sister $900 per month.'],
    misses: ['It costs you only £60 a month.', 'It costs from $99 per month.'],
  },
  {
    // A gift, or wages.
    pattern:
      /\b(?:grants?|bursary|bursaries|scholarships?|stipends?|prizes?|legacy|legacies|honorari(?:um|a)|donations?|salary|salaries|wages?)\b/g,
    hits: ['The grant gives up to £10,000.', 'The salary is £3,000 per month.'],
    misses: ['Granted, it is only £20.'],
  },
  {
    // What has wages, and pays them.
    pattern: /(?<!\b(?:you|you're|are|were|by|of|without|stop|start) )\b(?:pays|paying)\b/g,
    hits: ['It pays $40 per hour.', 'There is one opening paying £30 per hour.'],
    misses: ['You are paying $99 per month.', 'Stop paying $99 per month.'],
  },
  {
    // The reader, who sells it.
    pattern:
      /\b(?:you (?:charge|charged|sell|sold|ask|asked|quoted|want|wanted)|your (?:[\w-]+ ){0,2}(?:price|fee|rate|plan|ticket|offer|quote)s?)\b/g,
    hits: ['Do you charge £40 per hour?', 'Is your monthly plan $9 per person?'],
    misses: ['Your clinic saves $99 per month.', 'You pay only £20.'],
  },
  {
    // What somebody would have, or has.
    pattern:
      /\b(?:(?:if|suppose|imagine|say) (?:you|i|we|one|someone|somebody) (?:only |just )?(?:had|got|won)|(?:i|we|they|he|she)(?: only| just)?(?: have|'ve| had)(?: got)?(?: only| just)?(?: about)?(?= ?[$€£₹¥]\s?[\d.,]*\d(?: ?(?:k|m|million|thousand))?(?: (?:per|a|an|each) \w+)?(?: (?:left|to|for|in|from|of|and|or|but|that|which|at|on|with|over|saved|set|spare|now|here)\b|[^\w ]|$)))/g,
    hits: ['What if you had only €500?', 'We had only £300 for the whole stage.', "I've just $900 left."],
    misses: [
      'You can have it for only £20.',
      'We have only 20 seats from £5.',
      'If so, it is only £99.',
      'We have $49 per month plans for teams like yours.',
      'We have £20 courses.',
    ],
  },
  {
    // What there is to spend, or what goes out.
    pattern:
      /\b(?:(?:my|our)(?: (?!your\b)\w+(?<!s))? (?:budgets?|rent|savings|allowance|pension|income|bills?|debts?)\b(?= (?:is|was|are|were|be|of|for|to|has|had|went|goes|would|could|will|comes|came|from|per|at|in|and|now|only|just)\b| ?[$€£₹¥\d]|[^\w ]|$)|the (?:budget|rent|allowance|pension|income|bill|debt) (?:is|was))\b/g,
    hits: [
      'My budget is only £300.',
      'Our monthly rent is only £90 per week.',
      'The rent was only £90 per week.',
    ],
    misses: [
      'We rented it out for only £90.',
      'Our tool cuts your bills for only £9.99 per month.',
      'We boost your income from only $99 per month.',
      'Our savings plan costs only £9 per month.',
    ],
  },
  {
    // What the reader did with it.
    pattern: /\byou (?:built|made|did|ran|fixed|restored|lived|grew|managed)\b/g,
    hits: ['You built a barn for only €5,000.'],
    misses: ['You can do it for only £99.'],
  },
  {
    // Whether a price is right.
    pattern: /(?<!\w )\b(?:is|are|was) (?=[$€£₹¥] ?\d)/g,
    hits: ['Is £40 per hour normal for a carpenter?'],
    misses: ['Our course is £40 per month.'],
  },
];

/** What asks with a figure beside it, and offers nothing where no other sentence sells. */
export const askedAbout: readonly Sign[] = [
  {
    // An open question, which offers nothing.
    pattern:
      /\b(?:what|how|which|where)(?: \w+)? (?:would|could|can|do|did|should) (?:you|one|i|we) (?!like\b|get\b|want\b)/g,
    hits: ['What would you fix first with only £200?', 'How did you do it with only £300?'],
    misses: ['How would you like it for only £99?', 'What you get is only £99.'],
  },
  {
    // What the reader is asked to do for it.
    pattern: /\b(?:would|could|can) you (?:do|make|build|sell|take|accept|live|manage)\b/g,
    hits: ['Would you do a logo for only £200?'],
    misses: ['Would you like our course for only £99?', 'You can do it for only £99.'],
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
