/** Praise as strangers write it, whether or not a fact follows. */
import { type Span, withoutOverlaps } from '../../span.ts';
import { findPhrases, type ReadText } from './read-text.ts';

const high =
  '(?:impressive|amazing|incredible|inspiring|outstanding|stellar|remarkable|fantastic|awesome|great|excellent|brilliant|extraordinary|wonderful|fascinating|phenomenal|exceptional|insightful|interesting|inspirational|stunning|diverse|solid|strong|unique|vast|rich|extensive|wealth of|valuable|thought-provoking|superb|terrific|admirable|distinguished|unparalleled|top-notch|really cool|cool|beautiful)';
const having =
  "(?:profile|background|experience|career|journey|work|achievements?|accomplishments?|expertise|content|posts?|insights?|knowledge|leadership|success|story|skills?|skill set|resume|cv|track record|trajectory|page|company|business|team|network|presence|role|articles?|updates|credentials|portfolio|growth|passion|vision|perspective|what you do|what you(?:'re| are) doing|what you(?:'ve| have) (?:built|done|achieved|accomplished|created)|how you|everything you)";

const flattery: readonly RegExp[] = [
  /\byour [^.!?\n]{1,80} (?:really |truly |immediately |particularly )?(?:stood out|caught my (?:eye|attention|interest)|impressed me|inspired me|inspires me|resonated (?:with me|so|deeply|a lot))\b/g,
  /\bwith (?:great|much|keen) interest\b|\byour (?:valuable|esteemed|great|excellent|wonderful|brilliant) (?:paper|papers|research|publications?|work|articles?|book)\b|\b(?:profile|background)(?: and it)? (?:is|looks|seems) (?:very |so |really )?(?:good|nice|great|strong)\b|\bhighly interested in your\b|\b(?:you are|you're) one of (?:the best|the few)\b|\bbig fan\b|\b(?:such|quite) an? (?:natural|pro|gem|star|talent|legend)\b|\b(?:be|is|was) an hono?ur\b/g,
  /\b(?:so |really |very |truly |deeply |quite |highly |genuinely |extremely |incredibly |absolutely )?(?:impressed|inspired|amazed|blown away|fascinated|intrigued|struck|captivated|stunned|moved|motivated|wowed|awed|in awe|floored) (?:by|with|of|at) (?:all )?(?:of )?(?:your |you\b|what you|everything you|how you|the (?:great |amazing )?(?:work|things|company) you)(?: ?\w+){0,3}/g,
  new RegExp(String.raw`\byour (?:\w+ ){0,2}?${high} (?!(?:match|fit)\b)(?:\w+ ){0,3}?${having}`, 'g'),
  new RegExp(
    String.raw`\byour (?:[\w'-]+ ){0,2}?${having} (?:on linkedin |here |at \w+ |and \w+ )?(?:is|are|looks?|was|were|has been|seems?|sounds?|(?:really |truly )?(?:stood out|caught my|impressed|inspires?|inspired|resonates?|resonated|speaks for|blew)) ?(?:so |really |very |truly |quite |simply |just |absolutely |extremely |super )*(?:${high}|out|my (?:eye|attention)|me|with me|itself|impressed|inspired|\w+ing)\b`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:love|loved|admire|admired|respect|adore|enjoy|enjoyed|appreciate|like|liked|(?:huge|big|great|long-?time) (?:fan|admirer) of|(?:a|your) fan of|in awe of|look up to) (?:all |everything |the (?:great |amazing )?(?:work|content|things) |how |what |reading |seeing |following )?(?:of )?(?:your (?:\w+ ){0,2}?${having}|you(?:'re| are| have|'ve)? (?:doing|do|share|post|built|done|achieved|create|stand for|put out|up to|been doing|have to say))\b`,
    'g',
  ),
  /\byou(?:'re| are)(?: \w+)? (?:a |an |the |my |one of the )?(?:true |real |absolute |total |great |such (?:a |an )?|very |incredibly |really |most )*(?:thought leader|rock ?star|guru|legend|inspiration|visionary|superstar|role model|genius|expert|leader|influencer|trailblazer|pioneer|inspiring|amazing|impressive|talented|brilliant|accomplished|successful|influential|respected|awesome|incredible)\b/g,
  /\bkeep up the (?:\w+ )?(?:work|content|posts)\b|\b(?:great|amazing|awesome|incredible|excellent|fantastic|impressive|inspiring) (?:work|job|content|stuff|profile|career|background|experience|journey|posts?|achievements?|things you)\b(?! (?:on|by|at|in|from|of|with|about))|\bsomeone (?:as|so) (?:\w+) as you\b|\ba (?:person|leader|professional|man|woman|founder) of your (?:calib(?:er|re)|stature|standing|experience|talent)\b|\bof your calib(?:er|re)\b|\byour reputation precedes\b|\bcongrat(?:s|ulations) on (?:your |all )?(?:the |your )?(?:amazing |great |impressive |recent |well-deserved |continued )*(?:success|achievements?|career|journey|growth|accomplishments?)\b|\b(?:your|such an?) (?:\w+ )?(?:wisdom|brilliance|genius|excellence)\b/g,
];

/** Praise in the text, each stretch once, in order. */
export function flatteries(read: ReadText): readonly Span[] {
  return withoutOverlaps(flattery.flatMap((pattern) => findPhrases(read, pattern)));
}
