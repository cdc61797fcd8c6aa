/** How people ask for somebody's time: a call, a coffee, a quarter of an hour. */
import { type Span, withoutOverlaps } from '../../span.ts';
import { findPhrases, type ReadText, sentenceAt } from './read-text.ts';

const size =
  '(?:quick|short|brief|small|little|virtual|zoom|phone|video|discovery|intro|introductory|informal|exploratory|casual|free|online|friendly|no-obligation|strategy|1:1|one-on-one|follow-up|fast|initial|teams|google|proper|real|\\d+[- ]?min(?:ute)?s?|fifteen[- ]minute|ten[- ]minute|twenty[- ]minute|thirty[- ]minute|five[- ]minute|half-hour|15|20|30|10)';
const meeting =
  '(?:call|chat|meeting|coffee|zoom|demo|conversation|session|catch[- ]?up|video call|phone call|discussion|interview|consultation|lunch|teams call|google meet|walkthrough|intro|meet)';
const amount =
  '(?:\\d{1,3}(?:[-–]\\d{1,3})?|a few|a couple of|five|ten|fifteen|twenty|thirty|forty-five|half an|an|one|some|couple|few)[- ]?(?:spare |free |quick )?(?:min(?:ute)?s?|hours?|mins|hour|moments?)';

const day =
  "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|week|month|morning|afternoon|\\d{1,2}(?::\\d\\d)? ?(?:am|pm|o'clock))";

const asks: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:hop|jump|get|getting|hopping|jumping|come|go|be|meet|connect|speak|talk|chat) on (?:to )?(?:a |the |another )?(?:${size} ){0,3}(?:${meeting}|zoom|teams|facetime|whatsapp)\b`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:(?:book|schedule|set up|arrange|organi[sz]e|setting up|scheduling|booking|arranging|propose|suggest|request) (?:me |us |in )?(?:a |an |our |some |another |the )?(?:${size} ){0,3}|(?:have|hold|do|grab|plan|fix|make|for|open to|up for|available for|time for|interested in|love|like|join (?:me|us) for|worth|invite you (?:to|for)|over|via|on|having|squeeze in|jump into|take|start|get|to|value|appreciate|welcome|show you|give you|offer you) (?:(?:a|an|some|another) (?:${size} ){0,3}|(?:${size} ){1,3}))${meeting}\b(?! (?:for (?:papers|proposals|entries|submissions|volunteers|evidence|help|contributions|speakers|abstracts)|cent|house|room|duration|volumes?|beans?|shop|stall|numbers?|recordings?|you (?:gave|had|held|led)|with your|at your|table|of|in your|between))`,
    'g',
  ),
  /\b(?:over|grab|get|on|via|(?:meet|out|up|you|me|us|come|join|stay) for) (?:a )?(?:virtual )?(?:coffee|zoom|lunch|teams|google meet)\b(?! (?:beans?|shop|cup|roast|farm|table|machine|house|trade|talk|hours?|break|grower|in your|at your))/g,
  new RegExp(
    String.raw`\b(?:spare|have|give me|take|borrow|need|steal|get|got|for|grab|worth|just|only|spend|offer me|free for|available for|find|share) (?:me |us )?(?:just |only |about |up to |maybe |perhaps |even |around |a quick )?(?:${amount})\b(?! (?:late|ago|each|by|from|away|per|before|after|walk|delay|faster|slower|drive|train|long|on foot|of (?!your)|in your (?:talk|film|video|episode)))`,
    'g',
  ),
  /\b(?:minutes?|moment|hour|bit|some|little) of your (?:valuable |precious |busy )?time\b|\bof your (?:valuable|precious) time\b/g,
  /\b(?:are|would|will|might|could) you (?:be )?(?:free|available|around|up for (?:a|meeting|lunch|coffee|chatting)|open (?:to|for) (?:a (?:\S+ )?(?:call|chat|meeting|coffee|conversation)|meeting|chatting|talking|speaking|discussing|hopping|jumping))\b(?! (?:to all|of|from|in print|online|for download))/g,
  /\b(?:when|what (?:day|time|days|times)|which (?:day|time)) (?:are you|would you be|is|would|works?|suits?|might|could|can) (?:you |be )?(?:free|available|best|good|convenient|work|works|suit|suits|speak|talk|meet|for you|we (?:talk|meet|speak|chat))\b/g,
  /\b(?:can|could|may|shall|should|might|let's|let us|would love to|love to|like to|want to|hoping to|hope to|able to|happy to|glad to|want|willing to|maybe|perhaps) (?:we |you and i |i |you )?(?:perhaps |maybe |possibly |quickly |briefly |please )*(?:meet|talk|speak|chat|catch up|discuss|call|zoom|have a word|sit down|get together|find (?:a|some) time|set (?:up )?(?:a|some) time|find a (?:slot|moment|day))(?: you)? (?:briefly |quickly |live |in person |over |sometime |soon |this |next |on |for |by |with you |via |up |tomorrow |and see|one day|later|at your|if you have|about (?:it|this|that|how) (?:over|on|by|via|next|this))(?:the )?(?:phone|call|zoom|coffee|lunch|video|week|month|monday|tuesday|wednesday|thursday|friday|a |teams|minutes?|sometime|soon|convenience|time|few|\d+|briefly|tomorrow|afternoon|morning)?/g,
  /\b(?:find|set|pick|choose|carve out|make|block|agree on|suggest|propose|let me know) (?:a |some |the |what |which |your )?(?:best |good |convenient |suitable |mutually convenient |quick |preferred )?(?:time|slot|day|date|times|availability)(?: slot)? (?:to|for|that|which|next|this|works?|on|in|when|you|convenient|suits?)\b|\b(?:your|share your|what's your|know your|have) availability\b|\bon your calendar\b|\byour (?:busy )?schedule\b(?= (?:permits|allows|for|this|next|look))|\bwhat does your (?:schedule|calendar|week|diary) look\b|\bbuy you (?:a )?(?:coffee|lunch|drink|beer|tea)\b|\b(?:grab|get|have) (?:a )?(?:virtual )?(?:coffee|lunch|beer|drink)\b(?= (?:with|sometime|soon|next|this|together|and|one|or|when|in|some|\?|over)|\?|\.|!)|\bconnect (?:over|via|by|on (?:a|the)) (?:a |the )?(?:quick |short |brief )?(?:call|zoom|phone|coffee|teams|video)\b|\bconnect (?:this|next) week\b|\bcan i call you\b|\bgive (?:me|you) a (?:call|ring)\b|\bcall me (?:at|on|back)\b|\bsend (?:over |me )?(?:a |some )?(?:times|slots|an invite|a calendar invite)\b|\bphone number\b(?= (?:to|so|and|where|\?|is best)|\?)/g,
  new RegExp(
    String.raw`\b(?:fancy|how about|what about|any (?:chance|interest|appetite)|open to|up for|would you mind|join (?:me|us)|take you out|treat you|do you (?:have|ever have)|would|shall we|let me|happy to|love|worth)\b[^.!?\n]{0,30}?\b(?:a|an|for|another|over|by) (?:${size} ){0,3}(?:${meeting}|drink|dinner|breakfast|brunch|beer|phone|telephone)\b(?=[ ,]*(?:[?.!]|$|next|this|on|in the|make|some|one|soon|with (?:me|us|you)|or|and|together|when|if|sometime|later|at (?:the|your|our)))`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:does|would|will|how about|what about|how is|how's|what does|could you (?:do|make)|can you (?:do|make)|i(?:'m| am) free(?: on)?|i have slots?) (?:next |this |early |late |the |on )*${day}(?!')\b(?:(?: \S+){0,5}? (?:work|suit|look|good|ok|okay|soon|better|free|best)\b|[^.!?\n]{0,12}\?|[^.!?\n]{0,20}\bsuits?\b| at \d| or (?:next |this )?${day})`,
    'g',
  ),
  /\b(?:can|could|may|might|shall|should|let's|let us|would love to|would like to|'d love to|'d like to|love to|like to|hope to|hoping to) (?:we |i |you and i )?(?:please |briefly |quickly |perhaps )?(?:meet|talk|speak|chat|catch up|sit down|get together|set something up|have a (?:quick )?word|schedule (?:some )?time|find (?:a|some) time|fix a time|compare diaries|shadow you|(?:ring|call|phone|telephone|visit) you|(?:drop|pop|swing|stop|come) (?:in|by|round|over|past)|come to your office|show you in \w+ minutes?)\b(?= ?(?:[.,!?]|$|with you|with him|at (?:your|the|our)|your (?:office|stand|shop|place|school|clinic)|for|on|in|to|next|this|when|if|soon|one|some|over|by|via|and|tomorrow|from))/g,
  /\bgot a (?:sec|second|minute|moment|few minutes)\b|\bpropose a (?:visit|meeting|call)\b|\b(?:fancy|up for|have|get|grab) a (?:pint|drink|bite|cuppa|brew)\b|\b(?:hop|jump|come) online\b|\bshow you (?:a)?round\b|\bfind a half[- ]hour\b|\b(?:come|pass|drop|call|stop) (?:past|by|in|round) (?:on|at) (?:\d|your|the)|\bwhich (?:day|time|slot) (?:(?:is|would be) (?:better|best|good|easier|fine|convenient)|works?|suits?)\b|\btry your (?:office |direct |mobile )?(?:line|number|mobile)\b|\bbuy you (?:breakfast|dinner|a pint)\b|\bwhichever (?:gap|slot|time|day) (?:works|suits)\b|\bdrop by your\b|\b(?:call|visit|ring) on you\b|\bpay you a visit\b/g,
  /\b(?:give|have|share|send|drop) (?:me |us )?your (?:direct |phone |mobile |cell |contact |whatsapp )?number\b|\b(?:best|good|right) number (?:to|for)\b|\bgood time to (?:call|talk|ring|speak|chat|meet)\b|\b(?:do |please |just |kindly )(?:ring|call|phone) (?:me|us)\b|\bcome (?:and|to) see (?:us|me) (?:at|in|on)\b/g,
  /\b(?:something|half an hour|an hour|time|it|a call) in (?:the|your|our) (?:diary|diaries|calendar)\b|\b(?:i|we) have (?:\w+ ){0,2}slots?\b|\bslots? (?:open|free|left|available) (?:this|next|on|in|for)\b|\bpencil (?:me|us|it|something) in\b|\bsend (?:you |over )?(?:an|a calendar|a meeting) invite\b|\b(?:a|your) (?:most )?convenient (?:time|slot|day|date)\b|\bmoment to (?:talk|chat|meet|speak|connect)\b|\b(?:spare|have|find|make) (?:me |us )?some time (?:to|for)\b|\bspare half[- ]hour\b|\b(?:only|just) (?:take|need) (?:\S+ ){0,2}?(?:quarter of an hour|half an hour|minutes?|moments?)\b|\ball i (?:ask|need) (?:for )?is (?:\S+ ){0,4}?(?:minutes?|hour|time|moments?)\b|\b(?:welcome|appreciate|value|like|love) (?:\w+ )?(?:minutes|half an hour|an hour|a quarter of an hour) (?:with|of)\b/g,
];

const denial =
  /\b(?:not|no|never|nothing|without|don't|won't|isn't|instead of|rather than|met|(?:strangers|people|those|they|who) (?:who )?(?:wrote|ask|asked|beg|begged|want|wanted))\b[^.!?]{0,40}$/;

function isDenied(read: ReadText, { start }: Span): boolean {
  return denial.test(read.plain.slice(Math.max(0, start - 40), start));
}

/** The first places where the text asks for their time, in order, denials and quoted titles aside. */
export function timeAsks(read: ReadText): readonly Span[] {
  const phrases = asks.flatMap((pattern) => findPhrases(read, pattern));
  return withoutOverlaps(phrases.filter((span) => !isDenied(read, span) && isAsked(read, span)));
}

/** An amount of time is asked for in a question or with a request; elsewhere it is a fact ("you have three minutes to cross"). */
function isAsked(read: ReadText, span: Span): boolean {
  if (!/\d|minutes?|mins?|hours?|moments?/.test(read.plain.slice(span.start, span.end))) return true;
  const sentence = sentenceAt(read, span.start);
  if (sentence === undefined) return false;
  const words = read.plain.slice(sentence.start, sentence.end);
  return (
    sentence.isQuestion ||
    /\b(?:please|kindly|spare|give me|your time|i'd|would|could|let me|let's|happy to|all i (?:need|ask)|welcome|just need|call|chat|demo|meeting|zoom)\b/.test(
      words,
    )
  );
}
