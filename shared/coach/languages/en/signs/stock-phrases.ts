/** Words so worn that the eye slides over them. */
import { anyOf, type Sign } from '../../../exact/signs.ts';

const hope = String.raw`\b(?:i )?(?:hope|hoping|trust) (?:that )?`;
const youAre = "you(?:'re| are)(?: all| both)?";
const fine = anyOf(['well', 'great', 'good', 'fine', 'safe', 'amazing', 'fantastic', 'thriving']);
const lovely = anyOf(['great', 'good', 'nice', 'lovely', 'wonderful', 'fantastic', 'fabulous']);

export const stockPhrases: readonly Sign[] = [
  {
    pattern: new RegExp(
      String.raw`${hope}(?:this |my )?(?:\w+ )?finds? you\b(?: (?:well|thriving|in good (?:health|spirits)))?`,
      'g',
    ),
    hits: [
      'I hope this finds you well.',
      'Hope my message finds you in good spirits.',
      'Trust it finds you well.',
    ],
    misses: ['I hope the ferry finds its berth.'],
  },
  {
    pattern: new RegExp(String.raw`${hope}${youAre} (?:doing |keeping )?${fine}\b(?! (?:at|with)\b)`, 'g'),
    hits: ['Hope you are doing well.', 'I trust that you’re both keeping safe.'],
    misses: ['I hope you are good at knots.', 'I hope you are fine with May.'],
  },
  {
    pattern: new RegExp(String.raw`${hope}${youAre} having an? ${lovely}(?: \w+){0,2}`, 'g'),
    hits: ['Hope you are having a great week!', 'I hope you’re having a lovely start to May.'],
    misses: ['I hope you are having a look at the tide first.'],
  },
  {
    pattern: new RegExp(String.raw`${hope}you(?:'ve| have)? had an? ${lovely}(?: \w+)?`, 'g'),
    hits: ['Hope you had a good weekend.', 'I trust you have had a wonderful summer.'],
    misses: ['I hope you had a copy made before the fire.'],
  },
  {
    pattern: new RegExp(
      String.raw`${hope}(?:all is|everything is|all's|things are) (?:well|good|going well)\b`,
      'g',
    ),
    hits: ['Hope all is well with you.', 'I trust everything is going well.'],
    misses: ['I hope all is lost on the roof rats.'],
  },
  {
    pattern: new RegExp(String.raw`${hope}you and your \w+ are\b(?: ${fine})?`, 'g'),
    hits: ['I hope you and your family are well.'],
    misses: ['I hope you and your sister sing the duet.'],
  },
  {
    pattern: /\bpick(?:ing)? (?:at )?your brains?\b/g,
    hits: ['Could I pick your brain about reed beds?', 'I would love picking your brains.'],
    misses: ['Did you pick your apples late?'],
  },
  {
    pattern: /\btouch(?:ing)? base\b/g,
    hits: ['Just touching base.', 'Let us touch base next week.'],
    misses: ['Does the mast touch the base plate?'],
  },
  {
    pattern: /\bsynerg(?:y|ies|ise|ize|istic)\b/g,
    hits: ['There are synergies between us.', 'Let us explore synergy.'],
    misses: ['The energies of two tides add up.'],
  },
  {
    pattern: /\bquick question\b/g,
    hits: ['Quick question: who handles your roof?'],
    misses: ['How quick was the question period?'],
  },
  {
    pattern: /\bcircl(?:ing|e) back\b/g,
    hits: ['Just circling back on this.', 'I will circle back on Thursday.'],
    misses: ['Do the gulls circle the shed and come back?'],
  },
  {
    pattern: /\bbump(?:ing)? this\b/g,
    hits: ['Just bumping this to the top.', 'Let me bump this up.'],
    misses: ['Does your trolley bump the wall?'],
  },
  {
    pattern: /\bthink(?:ing)? outside the box\b/g,
    hits: ['We think outside the box.'],
    misses: ['I think the wasps nest outside the box.'],
  },
  {
    pattern: /\blow-hanging fruits?\b/g,
    hits: ['There is low-hanging fruit on your site.'],
    misses: ['Your low-hanging branches drop fruit early.'],
  },
  {
    pattern: /\bmov(?:e|ing) the (?:needle|ball forward)\b/g,
    hits: ['We help firms move the needle.', 'It is about moving the ball forward.'],
    misses: ['Does heat move the compass needle?'],
  },
  {
    pattern: /\bhit(?:ting)? the ground running\b/g,
    hits: ['I can hit the ground running.'],
    misses: ['Did the hail hit the ground frozen?'],
  },
  {
    pattern: /\bat the end of the day,/g,
    hits: ['At the end of the day, it is about people.'],
    misses: ['The tide is lowest at the end of the day in June.'],
  },
  {
    pattern: /\bdeep dives?\b/g,
    hits: ['I would love a deep dive into your work.'],
    misses: ['How deep do your divers go?'],
  },
  {
    pattern: /\bthought leader(?:s|ship)?\b/g,
    hits: ['You are a thought leader in reeds.', 'I admire your thought leadership.'],
    misses: ['I thought the leader of your choir was in Leeds.'],
  },
  {
    pattern: /\bgame[- ]chang(?:er|ers|ing)\b/g,
    hits: ['It is a game changer.', 'A game-changing tool.'],
    misses: ['Which rule of the game changes most?'],
  },
  {
    pattern: /\bleverage (?:our|your|my|each|the)\b/g,
    hits: ['Let us leverage our networks.'],
    misses: ['How much leverage does the long oar give?'],
  },
  {
    pattern: /\bcheck(?:ing)? in\b(?= to| on| and| with|\.|,)/g,
    hits: ['Just checking in on this.', 'I wanted to check in.'],
    misses: ['Do your guests check in before noon?'],
  },
  {
    pattern: /\bjust following up\b/g,
    hits: ['Just following up on my mail.'],
    misses: ['Who is following up the leak?'],
  },
  {
    pattern: /\breach(?:ing)? out to (?:you )?(?:because|as|to|today|see)\b/g,
    hits: [
      'I am reaching out to you because we share a trade.',
      'I wanted to reach out to see if you are free.',
    ],
    misses: ['The pier should reach out to sea.'],
  },
  {
    pattern: /\bi know you(?:'re| are) (?:\w+ )?busy\b/g,
    hits: ['I know you are very busy.', 'I know you’re busy, so I will be short.'],
    misses: ['I know you are in Leeds on busy days.'],
  },
  {
    pattern: /\bdon't hesitate to\b/g,
    hits: ['Please don’t hesitate to contact me.'],
    misses: ['The hens don’t hesitate at the ramp.'],
  },
  {
    pattern: /\bat your earliest convenience\b/g,
    hits: ['Please reply at your earliest convenience.'],
    misses: ['Is there a public convenience at your earliest stop?'],
  },
  {
    pattern: /\bdo reach out\b/g,
    hits: ['Do reach out if you are in town.'],
    misses: ['How far do the branches reach out?'],
  },
];
