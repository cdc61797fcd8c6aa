/** The known generic reasons to connect, in the phrasings they are met with. Each can be part of an honest message; the rules decide. */
import { type Span, withoutOverlaps } from '../../span.ts';
import { findPhrases, type ReadText } from './read-text.ts';

const network =
  '(?:professional |personal |linkedin |business |my |own |global |local |industry |social ){0,4}(?:network|connections|circle|contacts|reach|community)';
const growing =
  '(?:grow|growing|expand|expanding|build|building|extend|extending|broaden|broadening|widen|widening|increase|increasing|enlarge|enlarging|diversify|diversifying|strengthen|strengthening|develop|developing|enhance|enhancing)';
const whom =
  '(?:people|professionals|individuals|minds|leaders|folks|entrepreneurs|founders|experts|peers|executives|connections|contacts|thinkers|creatives|innovators|talent|talents|members|persons|owners|specialists|others|colleagues|recruiters|managers|developers|engineers|marketers|students|graduates|everyone|anyone|candidates|decision[- ]makers|those)';

const generic: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:just |simply |always |currently |actively |i'm |i am |looking to |trying to |hoping to |want to |like to |love to |aiming to |keen to ){0,4}${growing} (?:out )?(?:my|our|the|your|both our|each other's|one another's|a|an)? ?(?:respective |mutual )?${network}\b`,
    'g',
  ),
  new RegExp(
    String.raw`\badd(?:ing)? (?:you|more (?:people|professionals)|(?:\w+ )?people like you|someone like you|(?:\w+ ){0,2}${whom}) to (?:my|our) ${network}\b|\b(?:have|having|welcome|include|including|keep|keeping|get|bring) (?:you|someone (?:like you|of your \w+)|people like you|${whom} like you) (?:in|within|to|into|as part of) (?:my|our) ${network}\b|\b(?:be|become|being) (?:a )?part of (?:my|your|each other's) ${network}\b|\bjoin (?:my|your) ${network}\b`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:connect(?:ing)?|network(?:ing)?|link(?:ing)? up|engag(?:e|ing)|meet(?:ing)?|surround(?:ing)? myself|in touch|link in) (?:up )?(?:with )?(?:(?:other|more|fellow|new|great|good|interesting|like-?minded|like minded|amazing|inspiring|talented|smart|successful|ambitious|passionate|professional|influential|senior|key|top|driven|experienced|skilled|creative|positive|motivated|forward-thinking|accomplished|dynamic|quality|awesome|industry|local|real|right|the|thought|business|tech|hr|sales|marketing|finance|healthcare|data|it|and|,|real estate)\s+){1,6}${whom}\b`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:connect(?:ing)?|network(?:ing)?|engage|link up) with (?:${whom}|someone|anyone) (?:like you|such as you(?:rself)?|like yourself|in (?:your|the|my|our|this|similar)|from (?:your|the|different|diverse|various|all|around|across)|who (?:share|are|have|work|is|can|inspire|think)|across|of your|with (?:your|similar|a similar|the same|shared))`,
    'g',
  ),
  /\blike-?\s?minded\b/g,
  /\b(?:i )?(?:just |recently )?(?:came across|stumbled (?:up)?on|stumbled across|found|saw|noticed|viewed|visited|discovered|ran across|was (?:looking|browsing|going|reading) (?:at|through|over)|looked at|checked out|read(?: through)?|happened (?:up)?on|spotted|was (?:impressed|intrigued|inspired) by|bumped into|have (?:seen|viewed|been following)|seen|reviewed|liked|loved|was on|browsed) (?:your|ur) (?:\w+ ){0,2}?(?:profile|background|page|linkedin)\b/g,
  /\byour (?:\w+ ){0,2}?profile (?:\w+ )?(?:caught|came up|popped up|appeared|stood out|showed up|looks?|is|was|really|seems?|impressed|resonated|intrigued|piqued|got|drew|interested|fits|matches)/g,
  /\b(?:linkedin|the algorithm|my feed|they) (?:just |has |had |recently |keeps? )?(?:suggest(?:ed|s|ing)?|recommend(?:ed|s|ing)?|show(?:ed|s|n)?|popped) (?:\w+ ){0,2}?(?:you|your|we|that we)\b|\byou (?:came up|popped up|appeared|showed up|were (?:suggested|recommended)) (?:as a suggestion |as a recommendation )?(?:in|on|as|by|to|through) (?:my|a|linkedin|me|the)\b|\b(?:people|contacts|connections) you may know\b|\bas a suggested (?:connection|contact)\b/g,
  /\bmutual(?:ly)? (?:beneficial|benefits?|advantageous|rewarding|growth|success|support|opportunit\w+|value|interests?(?! in))\b|\bbenefi(?:t|cial to) (?:us both|both of us|both parties|each other|one another)\b(?! from)|\bwin-win\b/g,
  /\b(?:you(?:'d| would|'ll| will)? (?:be|make|seem like|look like) (?:a |an )(?:great|good|valuable|excellent|fantastic|interesting|awesome|useful|perfect|worthwhile|strong|wonderful|amazing)(?: \w+)? (?:connection|contact|addition|person|fit|asset|member))\b|\b(?:valuable|great|good|worthwhile|excellent|awesome|nice|fantastic|wonderful) (?:connection|contact|addition)\b|\b(?:someone|person|people|somebody|a professional|leader|professionals?) (?:like you|like yourself|of your (?:calib\w+|stature|experience|background|talent|expertise|standing|skills?)|with your (?:\w+ )?(?:experience|background|expertise|skills?|skillset|profile|knowledge|talent))\b/g,
  /\b(?:we|our|you and i)(?: both)? (?:are in|work in|share|have|'re in|operate in|seem to (?:be in|share|have)|are both in) (?:the |a |an |very )*(?:same|similar|related|common|shared) (?:\w+ )?(?:industry|industries|field|fields|space|line of work|sector|interests?|backgrounds?|goals|passions?|values|circles|areas?|professional \w+|connections|roles?)\b|\b(?:similar|shared|common|overlapping|same) (?:professional )?(?:industr(?:y|ies)|interests?(?! in)|backgrounds?|goals|passions?(?! for)|values|career paths?|fields?|lines? of work|experiences?(?! (?:with|in|of|at)))\b/g,
  /\b(?:explore|discuss|discover|find|see|create|identify|share|look for|talk about|look into|open to|uncover|any) (?:any |some |new |how |if there (?:are|is|might be|could be) |potential |possible |future |mutual |exciting |great |business |interesting |the |about |a |to )*(?:synerg\w+|opportunit(?:y|ies)|collaborat\w+|partnerships?|ways? (?:we|to|of) (?:can |could |might |may |)(?:work|collaborat\w+|help|support|benefit|partner|connect|add|create)|possibilities|common ground)\b/g,
  /\b(?:exchange|exchanging|share|sharing|swap|trade|discuss|learn from|gain|hear) (?:of )?(?:your |some |new |valuable |industry |each other's |our |professional |thoughts and |ideas and |more |knowledge and |experiences and |insights and |great |mutual )*(?:ideas|insights|knowledge|thoughts|experiences|best practices|perspectives|learnings|expertise|information|opportunities|trends|industry news)\b(?! (?:on|about|from your|for|into|of how|with (?:the )?\p{L}+ing|how|behind|that))/gu,
  /\b(?:learn|learning) from (?:you|each other|one another|your (?:\w+ )?(?:experience|expertise|journey|posts?|content|insights?|knowledge|success|career|background|wisdom|work))\b(?! (?:how|on|about|with|at))/g,
  /\b(?:follow|keep up with|see|stay up to date with|stay updated (?:on|with)|stay in the loop with|learn more about|know more about|hear more about|hear about|find out more about|get to know more about) (?:you|your) (?:and )?(?:your )?(?:\w+ )?(?:journey|content|posts?|updates?|career|work|background|experience|business|company|profile|story|insights|role|services|professional \w+|yourself|what you do)\b(?! (?:on|about|with|in the|that|for|at|as))|\blearn(?:ing)? (?:a bit |a little |some )?more about (?:you|what you do|what you're doing|each other|yourself|one another)\b|\b(?:get|getting) to know (?:you|each other|one another)(?: better)?\b/g,
  /\b(?:stay|keep|be|keeping|staying|remain|get) (?:in touch|connected|in contact|in each other's network|on your radar|on each other's radar)\b(?! (?:about|on|after|over|regarding|since))/g,
  /\b(?:always|constantly|currently|actively) (?:looking|seeking|interested|happy|keen|open|eager|trying|excited|on the lookout) (?:to|for|in) (?:\w+ )?(?:connect\w*|meet\w*|network\w*|new|great|interesting|good|fellow|expand\w*|talent\w*|like\w*|learn\w*|people)\b/g,
  /\b(?:professional|business|long[- ]term|strategic|working|meaningful|lasting|valuable|industry) (?:relationships?|connections?|networking|contacts?|partnerships?)\b/g,
  /\b(?:for|about) (?:networking|future opportunities|business purposes|professional (?:purposes|reasons|growth|networking)|future (?:collaborations?|reference|references)|potential (?:\w+ )?(?:opportunities|collaborations?|partnerships?|business))\b|\bdown the (?:line|road)\b|\byou never know\b|\bnever know (?:how|when|what|where)\b/g,
  /\b(?:support|supporting|help|helping|lift|uplift) (?:each other|one another|each other's)\b|\bnetwork is (?:your |our )?net ?worth\b/g,
  /\bi (?:see|saw|noticed|notice|understand) (?:that )?(?:you(?:'re| are| were)?|we(?:'re| are)?) (?:also |both |currently |now |a fellow )*(?:in|into|based|working|work|involved|from|active|an?|the) (?:the |a |an |)(?:\w+ ){0,3}?(?:industry|field|space|sector|area|profession\w*|business|world|linkedin|community|entrepreneur|leader|expert|founder|market)\b/g,
  /\btime we connected\b|\bwe should (?:know each other|be connected|be in touch|connect)\b|\bshould know each other\b/g,
  /\b(?:swap|share|exchange|trade) (?:\w+ )?(?:stories|experiences|war stories|ideas|tips) with (?:other|fellow|like|people|great)\b|\bfellow (?:\w+ )?(?:founder|entrepreneur|recruiter|marketer|traveller|traveler|professional|alum\w*|creative|leader|dreamer|hustler|go-getter|consultant|coach)s? (?:here|like|and|on this)\b/g,
  /\b(?:connect\w*|link\w*) with (?:as many|the (?:\w+est|best|most \w+|top|brightest|right))\b|\b(?:growing|grow|building|build|expanding|expand) (?:my|our|a|this|the) (?:\w+ )?(?:tribe|squad|circle|following|audience|family|community|contacts?|list|crew)\b|\bmore (?:\w+ )?(?:people|professionals|contacts|connections) in my\b|\bin my (?:\w+ )?(?:circle|network|contacts|connections)\b|\b(?:among|amongst|to|of) my (?:\w+ )?(?:connections|contacts|network)\b/g,
  /\b(?:members? of|in|belong to|part of) the same (?:\w+ )?(?:group|community|network|alumni|association|forum)\b|\b(?:both|also) attending (?:the|this|that)\b|\bfellow member of\b|\bthrough the alumni\b|\blink with alum/g,
  /\b(?:see|find out|discover) (?:what (?:the future|we can)|where (?:it|this|things|that|the conversation) (?:leads?|goes|go|takes?|might))\b|\b(?:achieve|do|build|win|grow|go|make|create|become|rise|succeed) (?:[\w-]+ ){0,3}(?:together|richer|something big)\b|\b(?:stick|better|stronger|further|grow|win) together\b|\bmake each other\b|\bmake a difference\b|\beach other (?:succeed|grow|win|up)\b/g,
  /\b(?:i|we) (?:believe|think|feel|know|am (?:sure|convinced|certain)|'m sure) (?:that )?(?:we|our (?:businesses|companies|networks|paths|skills|teams)) (?:can|could|should|would|might|will|may) (?:\w+ )?(?:help|benefit|support|learn|complement|know|work|add|gain|collaborat\w*|do|connect|create)\b|\bnever (?:know|decline)\b|\b(?:lifting|lift|raising) each other\b|\bpeople (?:who )?(?:inspire|like you)\b|\bright people\b|\bdo business (?:together|with)\b|\b(?:great|good|bright|brilliant) minds\b/g,
  /\b(?:you|your (?:profile|background|skills?|skillset|experience|cv|resume))(?: \w+){0,4}? (?:be |are |is |looks? like |seems? (?:like )?)?(?:a |an )?(?:perfect|great|strong|ideal|excellent|good|amazing|fantastic|terrific)(?: \w+)? (?:fit|match|candidate)\b/g,
];

/** Asks for the click, as if that were a reason. */
const bare: readonly RegExp[] = [
  /\b(?:would|'d) (?:love|like|be (?:great|good|nice|an honou?r|honou?red|happy|glad|delighted|wonderful|lovely|thrilled|pleased|awesome|fantastic|a pleasure)|really (?:like|love)|very much like|appreciate|welcome|enjoy) (?:it if we could |if we could |for us |the (?:opportunity|chance) |an opportunity |to have you |us )?(?:to )?(?:connect(?: with you)?|(?:be )?connected|link up|network(?: with you)?|have you as a connection|be in your network|be part of your network|accept|the connection)\s*(?:here|on linkedin|with you|on here|here on linkedin|today|as well|and|with someone|you|soon|professionally|too|if|for future|for mutual|!|\.|,|$)/g,
  /\b(?:let's|let us|lets|can we|shall we|could we|may we|happy to|hoping to|hope to|hope we can|wanted to|want to|reaching out to|looking to|thought (?:i'd|we should|it would be \w+ to)|figured (?:i'd|we should)|keen to|wish to|glad to|we should|thought we could|eager to|interested to|excited to|pleased to|trying to|care to|would you (?:like|care|be open|mind|be willing) to|are you (?:open|willing) to|open to|interested in|consider|considering|please|mind|mind if we) (?:\w+ )?(?:connect|connecting|link up|linking up|network|networking)\s*(?:here|on linkedin|with you|on here|here on linkedin|with me|and (?:see|share|support|grow|stay|explore|learn|network|exchange|help|have|chat|keep|discuss|get)|with each other|for|as|so|professionally|\?|!|\.|,|$|\n)/g,
  /\b(?:accept|approve) (?:my|this|the) (?:\w+ )?(?:invit\w+|request|connection)\b|\b(?:please|kindly|pls) accept(?: me)?\b|\badd me\b|\bconnect with me\b/g,
  /\b(?:thought|figured|felt|decided|wanted|just wanted) (?:i would|i'd|to|i should) (?:just )?(?:say (?:hello|hi|hey)|reach out(?! (?:because|about|after))|drop (?:by|in)|introduce myself)\b|\b(?:wanted|want|like) to say (?:hi|hello) and\b/g,
  /\b(?:always|be|would be|is|it's) (?:so |really |very )?(?:good|great|nice|lovely|a pleasure|an honou?r|happy|glad|pleased|delighted|keen) to (?:know|meet|have|find|see|make|be in (?:contact|touch)|add|welcome) (?:another|other|fellow|new|you(?:r acquaintance)?\b(?! (?:at|in|on|again|after|when|before|last))|people|more|someone|with you|your acquaintance)|\b(?:make|making) (?:your acquaintance|new (?:friends|connections|contacts)|friendship)\b|\bbe in (?:contact|touch)(?! (?:about|on|over|with (?:the|my|our|your)))|\bwelcome new faces\b/g,
  /\blion here\b/g,
];

function spansOf(read: ReadText, patterns: readonly RegExp[]): readonly Span[] {
  const bodyStart = read.greeting?.addressee?.end ?? 0;
  const phrases = patterns.flatMap((pattern) => findPhrases(read, pattern));
  return withoutOverlaps(phrases.filter(({ end }) => end > bodyStart));
}

/** Generic reasons in a text, each stretch once, in order. */
export function genericReasons(read: ReadText): readonly Span[] {
  return spansOf(read, [...generic, ...bare]);
}

const defaults =
  /\b(?:i(?:'d| would| want to|'m)? ?(?:like|love|adding)? ?(?:to )?(?:add you to|join) (?:my|your) (?:professional|personal) network(?: on linkedin)?|i(?:'d| would) like to (?:connect with you|add you) on linkedin|please (?:accept|add me to your) (?:my invitation to connect|my linkedin invitation|linkedin network)|since you are a person i trust|i(?:'d| would) like to invite you to (?:join|connect) (?:my|with me)(?: \w+)? (?:professional )?(?:network|linkedin)(?: on linkedin)?|indicated you(?:'re| are) a friend)\b/g;

/** The sentences that the network fills in by itself. */
export function defaultTexts(read: ReadText): readonly Span[] {
  return findPhrases(read, defaults);
}
