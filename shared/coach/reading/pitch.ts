/**
 * The signs of selling, each with its weight: 2 is a pitch on its own, 1 is one when it does not stand alone.
 * "Call", "platform" or "service" say nothing by themselves; what is found is the seller's turn of phrase around them.
 */
import { overlapsAny, type Span } from '../../span.ts';
import { findPhrases, type ReadText } from './read-text.ts';

export type PitchSign = Span & { readonly weight: 1 | 2 };

const buyers =
  '(?:compan(?:y|ies)|business(?:es)?|brands?|teams?|founders?|owners?|leaders?|executives?|professionals?|agenc(?:y|ies)|start-?ups?|clients?|customers?|organi[sz]ations?|firms?|sellers?|coaches|consultants?|entrepreneurs?|ceos?|ctos?|cmos?|cfos?|managers?|retailers?|stores?|shops|practices|clinics|dentists?|doctors|lawyers?|recruiters?|marketers?|freelancers?|creators?|investors?|landlords|realtors|agents|schools|hotels|restaurants|manufacturers|hospitals|enterprises?|smes?|smbs?|people like you|folks like you|(?:businesses|companies|firms|professionals|leaders|people|teams) (?:like|such as) (?:you|yours))';
const goods =
  '(?:products?|platforms?|solutions?|services?|software|saas|offerings?|packages?|programmes?|programs?|apps?|tools?|technology|system|suite|agency|course|masterclass|mastermind|coaching|consultancy|training)';
const growth =
  '(?:sales|revenue|revenues|leads?|pipeline|business|conversions?|conversion rates?|traffic|roi|profits?|profitability|productivity|output|growth|reach|income|bookings|clients|customers|followers|engagement|rankings?|visibility|margins?|bottom line|efficiency|close rate|outreach|reply rates?|response rates?|online presence|brand|retention|headcount costs?|costs?|spend|expenses|overheads?|bills?|hiring costs?|wealth|portfolio)';
const grow =
  '(?:double|triple|quadruple|10x|[235]x|increas(?:e|ing)|boost(?:ing)?|grow(?:ing)?|scal(?:e|ing)|skyrocket|explode|supercharge|maximi[sz](?:e|ing)|improv(?:e|ing)|generat(?:e|ing)|driv(?:e|ing)|accelerat(?:e|ing)|unlock(?:ing)?|reduc(?:e|ing)|cut(?:ting)?|sav(?:e|ing)|slash(?:ing)?|lower(?:ing)?|automat(?:e|ing)|streamlin(?:e|ing)|optimi[sz](?:e|ing)|transform(?:ing)?|win(?:ning)?|book(?:ing)?|fill(?:ing)?|multiply(?:ing)?|build(?:ing)?)';

const strong: readonly string[] = [
  String.raw`\bno cure,? no pay\b|\bno win,? no fee\b|\bpay(?:ment)? (?:only )?on results\b`,
  String.raw`\b(?:doing|offering|running|giving away|giving|provide|providing) free \w+|\bperson in charge of\b(?! (?:hiring|recruit|applications|hr|internships))|\b(?:trim|shave|cut|lower|reduce|slash|halve|shrink)(?:ing)? (?:[\w'%-]+ ){0,3}?your (?:\w+ ){0,3}?(?:bills?|costs?|spend|rent|premiums?|expenses|fees|tax(?:es)?|overheads?)\b|\byou (?:would |may |also )?qualify for\b|\b(?:thought about|thought of|considered|thinking about|thinking of) (?:franchising|outsourcing|switching (?:providers?|suppliers?|banks?)|selling your|refinanc\w+|investing|going solar|hiring a (?:coach|agency|va))\b|\bprints money\b|\bour (?:university|school|academy|institute|programme|program|clinic|college) offers?\b|\binvestment (?:fund|firm|group|vehicle|opportunit\w+)\b|\bdeploy capital\b|\bnegotiable\b|\bbrochure\b`,
  String.raw`\bhappy with your (?:current |present |existing )?(?:\w+ ){0,2}?(?:provider|supplier|ranking|website|software|system|results|marketing|agency|insurance|vendor|tool|platform|leads|sales|broker|accountant|bank|crm|payroll|pension|it)\b|\bpage one\b(?= (?:of|on|in)\b)|\brank(?:ing)? (?:higher |better |first )?on google\b|\bto page one\b`,
  String.raw`\b(?:seats?|spots?|places?|spaces?) (?:are|is) (?:very )?limited\b|\bregister (?:soon|now|here|today)\b|\bexclusive (?:\w+ )?(?:webinar|event|masterclass|workshop|summit|roundtable|dinner)\b|\bsponsor(?:ship)? packages?\b|\b(?:packages?|plans?) (?:from|starts?|starting)\b`,
  String.raw`\b(?:we are|i am|we're|i'm)(?: [\w'-]+){0,5}? (?:producers?|manufacturers?|suppliers?|factory|exporters?|distributors?|wholesalers?) of\b|\bwelcome to inquire\b|\b(?:best|good|great|high|top|highest|competitive|fair|low|affordable|reasonable) (?:quality|price|prices|rates?)(?:,| and| at| with)`,
  String.raw`\boff (?:your|their) (?:hands|plate)\b|\bdo the same for (?:you|your|[\w]+ [\w]+)\b|\b(?:generated|delivered|booked|closed|saved|placed|built|helped|served) (?:over |more than |some )?(?:[\d,]{2,}\+?|hundreds of|dozens of|thousands of) (?:[\w-]+ ){0,2}?(?:${buyers}|women|men|families|leads|meetings|appointments|homes|deals)\b|\b(?:could|can|will|would) save you (?:money|a fortune|thousands|up to)\b|\boverpay\w*\b|\bpay(?:ing)? less tax\b`,
  String.raw`\b(?:ready to|want to|start|could) earn(?:ing)?\b|\bearn (?:\w+ )?(?:from home|online|extra)\b|\b(?:i|we) (?:made|make|earned|earn) [$€£]\s?\d|\bchange(?:d)? (?:your|my|the) li(?:fe|ves)\b|\bjoin my (?:\w+ )?(?:business|team of|downline|programme|program|community of)\b|\bmy (?:\w+ )?wellness business\b`,
  String.raw`\b(?:take|taking) on (?:only )?(?:a few |some |more )?new clients\b|\bmy clients (?:appreciate|trust|say|value|come|include|see|get|have)\b|\bour (?:[\w'-]+ ){0,3}?(?:${goods}|plans?) (?:is|are) (?:very |so |really )?(?:suitable|perfect|ideal|great|affordable|designed|the best|trusted|used by|right for|made for)|\bour (?:[\w'-]+ ){0,3}?(?:packages?|plans?|services?) (?:starts?|pays?|costs?)\b|\bwebsite for your\b|\bfree (?:policy |tax |portfolio )?reviews? (?:of|for)\b|\bno obligation\b|\bcomplimentary (?:\w+ )?reviews?\b`,
  String.raw`\b(?:we|i)(?: also| currently| mostly)* (?:work with|help|support|partner with|advise|coach|serve) (?:[\w'&,-]+ ){1,6}?(?:like you(?:rs|rself)?|in your (?:position|industry|space|shoes|role))\b`,
  String.raw`\b${grow} (?:[\w'-]+ ){0,4}?(?:${growth}) (?:by|up to|with) (?:up to |over |as much as |at least )?\d+`,
  String.raw`\bcomplimentary (?:seat|ticket|pass|spot|access|copy|place|membership|trial|call|coaching)\b|\breserve your (?:place|spot|seat)\b`,
  String.raw`\b(?:leading|trusted|certified|premier|top|renowned|reputed|reliable) (?:[\w&-]+ ){0,3}?(?:manufacturer|supplier|provider|exporter|agency|vendor|distributor|wholesaler|consultancy|software company|it company|development company)\b|\b(?:share|send|tell us|let us know) (?:us )?your requirements?\b|\bany requirements?\b`,
  String.raw`\bpre-?(?:vetted|screened|qualified) (?:candidates|developers|engineers|leads|talent|profiles)\b|\b(?:we|i) (?:sell|supply|export|manufacture|distribute) (?:[\w'-]+ ){0,3}?(?:software|products|services|systems|solutions|licen[cs]es|insurance|packaging|tools)\b`,
  String.raw`\b(?:i|we|i've|we've|we have|i have|(?:my|our) (?:company|team|agency|firm|business)|which|that|who)(?: also| currently| now| specifically| primarily| mainly| just| recently)* (?:help|helps|helped|helping|assist|assists|enable|enables|empower|empowers|partner with|partners with) (?:[\w'&$%,+-]+ ){0,6}?${buyers}(?! (?:i|we) )\b`,
  String.raw`\bhelp(?:ing|s|ed)? (?:[\w'&-]+ ){0,4}?${buyers} (?:like (?:you|yours) )?(?:to |with )?${grow}`,
  String.raw`\b${grow} (?:your|their|its) (?:[\w'-]+ ){0,3}?${growth}\b`,
  String.raw`\b(?:double|triple|10x|[235]x|skyrocket|supercharge) (?:your|their|my clients')\b`,
  String.raw`(?<![\w-])free (?:\d+[- ]?(?:day|week|month|minute)s? )?(?:\w+ )?(?:trial|demo|consultation|audit|strategy|quote|assessment|analysis|estimate|e-?book|webinar|masterclass|sample pack|mock-?up|health check|review of your|session)\b`,
  String.raw`\b(?:no[- ]obligation|obligation[- ]free|no strings attached|risk[- ]free|money[- ]back|satisfaction guaranteed|limited[- ]time|limited spots|special offer|exclusive (?:offer|deal|discount|opportunity|access)|complimentary (?:\w+ )?(?:audit|consultation|session|assessment|review|strategy|demo))\b`,
  String.raw`\b(?:right|best|correct|appropriate) (?:person|contact|point of contact) (?:to|for|at|in|regarding|about|who|with|on)\b(?![^.!?\n]{0,60}\b(?:jobs?|internships?|vacanc|applications?|openings?|thesis|apply|hiring|cv|resume))|\b(?:are you|is that you|be) the (?:right|best) (?:person|contact|one to)|\bdecision[- ]?makers?\b|\bwho (?:handles|manages|oversees|is responsible for|takes care of|looks after) (?:\w+ ){0,3}?(?:at|in|for) your\b`,
  String.raw`\b(?:business|investment|income|franchise|money[- ]making|ground[- ]floor|partnership|home[- ]based) opportunit(?:y|ies)\b|\b(?:passive|extra|second|residual|additional|side|six[- ]figure|recurring) income\b|\bfinancial(?:ly)? (?:freedom|free|independen\w+)\b|\bbe your own boss\b|\bwork from home\b|\b(?:six|seven|6|7)[- ]figures?\b|\bside hustle\b|\b(?:forex|crypto(?:currency)?|bitcoin) (?:trad\w+|invest\w+|platform|opportunit\w+|signals?|portfolio)\b|\bguaranteed (?:returns?|results?|roi|leads|income|placements?)\b|\bhigh[- ]yield\b`,
  String.raw`\b(?:exciting|amazing|great|fantastic|new|perfect|incredible|excellent|unique|confidential|urgent|several|multiple|some|immediate|lucrative)(?: \w+){0,3}? (?:opportunity|opportunities|roles?|positions?|openings?|vacanc(?:y|ies)|requirements?)\b(?: \S+){0,12}? (?:fit|match|suit|suitable|ideal|interest(?:ed|s)?|background|profile|skills?|skillset|client)\b`,
  String.raw`\b(?:our|my) (?:[\w'-]+ ){0,4}?${goods} (?:can|could|will|would|helps?|has helped|have helped|have|lets?|allows?|enables?|makes?|delivers?|saves?|reduces?|is designed|are designed|offers?|provides?|works|is trusted|is used|gives?|automates?|uses|might be|may be|fits?|integrates?)\b`,
  String.raw`\b(?:show|tell|demo|walk|introduce|present|share with|pitch|offer|send)(?: \w+)? (?:you )?(?:more )?(?:about |to |through |with |on )?(?:you )?(?:our|my) (?:[\w'-]+ ){0,4}?${goods}\b`,
  String.raw`\b(?:award[- ]winning|industry[- ]leading|market[- ]leading|world[- ]class|best[- ]in[- ]class|cutting[- ]edge|state[- ]of[- ]the[- ]art|game[- ]chang(?:ing|er)|next[- ]gen(?:eration)?|ai[- ]powered|one[- ]stop|turn-?key|tailor-?made|bespoke|all[- ]in[- ]one|end[- ]to[- ]end|full[- ]service|revolutionary|proven|cost[- ]effective|affordable|results[- ]driven|data[- ]driven|innovative|white[- ]label) (?:[\w'-]+ ){0,3}?(?:${goods}|strategy|strategies|framework|partner|team|pricing|rates|developers?|agency|provider)\b`,
  String.raw`\b(?:we|i|which) (?:speciali[sz]e in|offer|provide|deliver|sell|supply) (?!(?:my|you my|an apology|you a seat|to ))(?:[\w'&,/-]+ ){0,7}?(?:${goods}|leads?|developers?|engineers|consulting|marketing|advertising|seo|insurance|financing|funding|loans?|plans?|pricing|rates|discounts?|staffing|recruitment|recruiting|outsourcing|design|development|optimi[sz]ation|management|automation|analytics|solutions|websites?|content|branding|coverage|mortgages?|talent|candidates|cleaning|catering|bookkeeping|accounting|security|hosting|apartments|propert(?:y|ies)|machines|equipment|posts|websites)\b`,
  String.raw`\b(?:qualified|warm|exclusive|fresh|inbound|b2b|sales|quality|verified|targeted) (?:leads|appointments|prospects|meetings)\b|\blead[- ]gen(?:eration)?\b|\bappointment setting\b|\bcold (?:email|outreach) (?:system|service|engine)\b|\bstaff augmentation\b|\bdedicated (?:developers|team of|resources)\b|\boffshore (?:team|development|developers)\b|\b(?:seo|smm|ppc) (?:services?|packages?|agency|experts?)\b|\bweb(?:site)? (?:design|development)(?: and \w+)* services?\b|\bit (?:outsourcing|services|staffing)\b|\bvirtual assistants? (?:service|from|who|that|at)\b`,
  String.raw`\b(?:sign up|register now|order now|buy now|act now|claim your|grab your (?:spot|seat|copy|free)|get started today|don't miss (?:out|this)|reserve your (?:spot|seat)|link to book|download (?:our|my|the) (?:free )?(?:guide|e-?book|whitepaper|report)|check out (?:our|my) (?:website|page|product|store|shop|course|newsletter|services?|platform|channel|company)|visit our|subscribe to (?:my|our)|use (?:the )?(?:promo )?code)\b`,
  String.raw`\b(?:bulk|wholesale|special|discounted|competitive|best|unbeatable) (?:prices?|pricing|rates?|quotes?)\b|\b(?:\d+ ?%|percent) (?:off|discount)\b|\b(?:exclusive|special|big|early[- ]bird|introductory|huge|generous|a|our) discounts?\b(?! (?:rate|shop|store|effect|factor|curve)s?\b)|\bdiscounted (?:rate|price|offer)\b|\bmoney back\b`,
  String.raw`\b(?:we've|we have|i've|i have|just|recently) (?:helped|saved|generated|grown|scaled|doubled|partnered with|placed)(?: \S+){0,6}? (?:by \d|in \d|${buyers})`,
  String.raw`\b(?:our|my) (?:other |existing |current |past |happy )*(?:clients|customers) (?:have|see|save|get|are|include|typically|usually|love|report|saw|like|such)\b`,
  String.raw`\btake your (?:business|career|brand|company|sales|team|\w+ game) to the next level\b|\bto the next level\b`,
  String.raw`\bwhite-?paper\b|\bcase stud(?:y|ies) (?:on|of|from|showing|for) (?:how|our|similar)\b|\bone[- ]pager\b|\bpitch deck\b|\bsales deck\b|\bproduct tour\b|\bproof of concept with\b`,
];

const trade =
  '(?:app|tool|tools|system|software|platform|product|products|brochure|catalogue|catalog|price list|rates|prices|quote|agency|firm|company|studio|surveyor|engineer|consultant|course|programme|program|club|rinse|spray|service|services|candidates|clients|customers|samples|showroom|fund|foundation|franchise)';

/** What a seller offers and asks, whatever the hook before it: one sign is a turn of phrase, two are a pitch. */
const trading: readonly string[] = [
  String.raw`\bhow (?:are|do) you (?:currently |at present |now )?(?:handl(?:e|ing)|manag(?:e|ing)|deal(?:ing)? with|do(?:ing)?|cop(?:e|ing) with|solv(?:e|ing)) (?:your )?[\w-]+(?: [\w-]+)?(?: at present| currently| right now| today| these days)\b|\bif i could (?:get|bring|show|save|find) you\b|\bwould (?:that|this) (?:interest|help|be of interest to) you\b|\b(?:there is|there's|it is|it's|we are|see if we are) a (?:good )?(?:fit|match)\b|\b(?:email|address) to send (?:\w+ ){0,2}(?:information|details)\b|\b(?:company|our|corporate) (?:presentation|profile)\b|\bdo you know (?:anyone|anybody|someone) who (?:(?:could|might|would) (?:use|need|like) (?:that|this|it|my|our)|needs? (?:that|this|it|my|our))\b`,
  String.raw`\b(?:did you (?:see|get|read)|any thoughts on|what do you think of) (?:our|my) (?:\w+ )?(?:offer|proposal|quote|price)\b|\b(?:offer|price|rate|discount|it) (?:expires|ends|closes|runs out|is (?:only )?valid)\b|\bany thoughts on (?:the below|this one)\b|\bwhen should i (?:check back|try again|follow up|come back)\b|\b(?:work|fit) around your (?:schedule|diary|calendar)\b|\byou endorse me\b`,
  String.raw`\bpays? for (?:itself|themselves)\b|\b(?:has|have|had|get|gets|got) the cost back\b|\b(?:second|extra|another) (?:wage|pay ?cheque|paycheck)\b|\breplaced (?:her|his|my|their) (?:salary|income|wage|job)\b|\b(?:starter|\w+) (?:bundle|kit) (?:is|for|at|costs)\b|\b(?:i|we)(?:'ve| have) (?:built|made|developed|created) for [\w-]+s\b|\b(?:better|cheaper|full) (?:cover|tariff|rates?|premiums?)\b|\ba (?:rival|competitor) of yours\b|\bwithout obligation\b`,
  String.raw`\bour (?:consultants?|engineers?|crew|people|reps?|advis[eo]rs?|specialists?|fitters?|surveyors?|trainers?) (?:would|will|could|can|may|are in|is in|has|have)\b`,
  String.raw`\b(?:i|we|[\w-]+) (?:do|does|look after|looks after|take care of|takes care of|handle|handles) the (?:[\w-]+ ){1,4}?(?:for|of) (?:about |around |over |nearly |some |most of |half of |many |several )*(?:the )?(?:\w+ )?[\w-]{3,}s\b`,
  String.raw`\bwhen (?:is|does|are) (?:yours|your (?:\w+ )?(?:policy|contract|lease|cover|licen[cs]e|subscription|agreement)) (?:\w+ )?(?:up|due|end|expire|run out|renew\w*)\b|\bup for renewal\b|\bbeat (?:what you pay|any (?:price|quote)|your (?:current )?(?:price|quote|rate))\b|\bwhat (?:are you|do you) (?:currently )?pay(?:ing)?\b`,
  String.raw`\b(?:i|we) have (?:\w+ )?(?:clients|customers|candidates|investors|buyers) (?:who|that|in|for|looking|hiring|ready)\b|\b(?:many|most|several|other) [\w-]+(?: \w+){0,3} tell (?:us|me)\b|\bis this a (?:topic|theme|priority|concern) for you\b`,
  String.raw`\b(?:we are|we're|i am|i'm|are) raising\b|\b(?:room|space) for (?:\w+ )?(?:more )?(?:angels?|investors?|participants?)\b|\b(?:our|the|my) (?:pitch )?deck\b`,
  String.raw`\bdoors? (?:to \S+(?: \S+){0,3} )?(?:close|closes|open|opens) (?:on|at|this|tonight|tomorrow|soon|again)\b|\b(?:you |to )miss(?:ing)? out\b|\b(?:save|reserve|hold|keep) you (?:a|one of the|the last) (?:spot|seat|place|slot)\b|\buntil midnight\b|\b(?:promo|with|use) code\b`,
  String.raw`\b(?:our|my) (?:new |own |little |free |latest )?${trade} (?:\S+ )?(?:brings?|brought|cuts?|saves?|saved|does|fills?|looks? after|feeds?|could|can|would|will|takes?|took|is the answer|lets?|makes?|made|has|have|works?|fits?|helps?|starts?)\b`,
  String.raw`\b(?:send|show|see|try|have|want|like|need|post|bring|give|look at|in)(?: \S+){0,3} our (?:${trade}|new \w+)\b|\bour (?:rates|prices|brochure|catalogue|price list)\b`,
  String.raw`\b(?:could|can|may|shall|should) (?:i|we) (?:quote|bid|set you up|sign you up|put you (?:on|down|in touch with our)|book you|count you in|send (?:you )?(?:a quote|free samples|our|samples of our)|show you (?:how|what|around our)|have a look at your|take (?:it|that|this) off your hands)\b|\b(?:a|for a|get a|free) quote\b(?! (?:from|by|of|in))`,
  String.raw`\bwhat(?:'s| is) your (?:budget|timeline|current (?:provider|supplier|setup|solution))\b|\b(?:you|is that you|are you) the (?:one|person) who (?:decides|signs|buys|handles|orders)\b|\bwho (?:decides|signs off|handles|looks after|orders) (?:on |for )?\b[^.!?\n]{0,40}\?`,
  String.raw`\b(?:first|next) (?:month|week|session|visit|order|two|three) (?:\S+ )?(?:is|are) (?:on us|free|on the house|half price)\b|\bget (?:one|two|\d) (?:\S+ )?free\b|\bhalf the (?:\w+ )?price\b|\bfixed fee\b|\b(?:a|per) head\b|\bno upfront\b|\bpay only\b|\b(?:places|seats|spots|slots|plots|units|tables) (?:are )?(?:left|remaining|open|available)\b|\b\d+ ?% (?:a year|per year|on every|commission|back)\b|\bvery safe\b|\bset up in (?:\S+ )?(?:minutes|days)\b|\btakes (?:\S+ )?(?:minutes|days) to set up\b`,
  String.raw`\bby (?:a (?:third|quarter|fifth|half)|half|\d+ ?%|\d+ percent) (?:for|at|in|across) (?:\S+ ){0,3}?(?:firms|clinics|schools|shops|teams|companies|hotels|practices|bakeries|sites|homes|businesses|brands|clients|customers|farms|offices|\w+ nearby)\b|\bfor (?:\S+ )?(?:teams|firms|companies|clinics|shops|schools|brands|businesses|practices|people|owners) (?:like (?:you|yours)|of your (?:size|kind)|your size|on the same|in your (?:position|field|trade|shoes))\b|\b(?:two|three|four|five|several|many|most|dozens of|\d+) (?:other )?(?:clinics|schools|shops|firms|practices|hotels|bakeries|companies|teams|farms|offices|brands|of your (?:competitors|neighbours)) (?:nearby|on (?:that|your) (?:street|road)|in your (?:area|town|street)|already|like yours|use|trust|rely|switched)\b`,
  String.raw`\b(?:i|we) (?:now )?(?:sell|insure|promote|broker|recruit|label|outsource|distribute|wholesale|lease|finance|franchise)\b (?!(?:you|them|it|my|our|out)\b)|\bi (?:design|build|make|write|edit|manage|coach|train) (?:[\w-]+ ){1,3}for (?:[\w-]+s|people|women|men)\b|\bi help (?:[\w-]+ ){1,4}(?:double|get|grow|find|reach|win|sell|save|lose|earn)\b|\bi am an? (?:[\w-]+ )?(?:consultant|broker|reseller)\b|\bwe(?:'re| are) an? (?:[\w-]+ ){0,2}(?:manufacturer|supplier|agency|provider|exporter|distributor|recruiter|broker)\b`,
  String.raw`\b(?:could|can|would|will) your (?:company|firm|business|team|bank|shop) (?:give|donate|sponsor|support|spare|pledge|contribute)\b`,
];

/** How sellers end; beside nothing else that sells, it is a plain question. */
const closing: readonly string[] = [
  String.raw`(?:^|[.!?\n] ?)(?:interested|deal|sounds good|keen|are you in|worth a (?:chat|call|look|try|conversation)|open to (?:a|hearing|trying|seeing)|want more|ready to)\b[^.!?\n]{0,40}\?`,
];

/** Reminders as sellers send them; a plain "I have not heard back" is everybody's. */
const pressing: readonly string[] = [
  String.raw`\b(?:top of|back (?:up )?(?:in|to)) your (?:inbox|pile)\b|\bclose (?:your|the|this) file\b|\bpermission to close\b|\bnot a priority\b|\bthird time lucky\b|\bsomeone else (?:i|we) should (?:speak|talk|write)\b`,
];

const light: readonly string[] = [
  String.raw`\b(?:i|we|(?:my|our) (?:company|team|agency|firm|business))(?: also| currently| now| mainly)* (?:serve|serves|support|supports|work with|works with|coach|coaches) (?:[\w'&$%,+-]+ ){0,6}?${buyers}\b`,
  String.raw`\bif you (?:ever )?(?:need|want|require) [^.!?\n]{1,60}(?:think of us|call us|contact (?:us|me)|get in touch|let (?:me|us) know|we can help)\b|\bour (?:recruiters|consultants|experts|specialists|advis[eo]rs|sales team|investors|account managers)\b|\b(?:purchasing|procurement|training|marketing|it|facility|facilities) (?:budgets?|departments?)\b|\byour position suggests\b|\bglad if you (?:tried|bought|ordered)\b`,
  String.raw`\bnew (?:leaders|managers|ceos|directors|owners|hires|executives) (?:often|usually|tend)\b|\byou know who to call\b|\bwho should i (?:talk|speak|write) to\b|\bwe supply\b|\bi (?:sell|represent)\b|\baccount manager\b|\bmy company (?:builds|makes|offers|sells|provides|develops|helps)\b`,
  String.raw`\b(?:i|we|our \w+)(?: just| also)* (?:love |enjoy )?help(?:ing|s)? (?:[\w'&-]+ ){1,5}?(?:to )?(?:win|spend|save|pay|break|lose|retire|get|hire|find|land|fill|scale|grow|reach|build|stop|cut|make|earn|sell|attract|close|turn|become|create|reduce|increase|manage|automate|free|unlock|achieve|transform|avoid|generate|launch|book|double|improve)\b`,
  String.raw`\bwe (?:place|write|build|design|create|develop|produce|run|manage|handle|make) (?:[\w'-]+ ){1,4}?for (?:${buyers}|[\w]+s)\b|\bthat bring (?:in )?(?:inbound|new|more)\b|\bof interest to you\b|\b(?:buying|thinking of buying) or selling\b|\b(?:local |licensed )(?:realtor|broker|agent|advis[eo]r)\b|\bin touch with (?:our|my) (?:sales|team)\b|\bdo you invest\b|\bper (?:user|seat|lead)\b|\b(?:we|i) place\b|\bthought leaders like you\b|\bcompanies like\b`,
  String.raw`\b(?:our|my) (?!own )(?:[\w'-]+ ){0,2}?(?:product|solution|service|services|software|saas|offerings?|agency|masterclass|coaching|consultancy)\b`,
  String.raw`\b(?:a|the|our|quick|short|live|product|personali[sz]ed) demo\b(?! (?:tape|of your|you gave|at|version|day|track))`,
  String.raw`\b(?:interested in|keen on|curious about|open to) (?:hearing|learning|knowing|finding out|seeing|exploring) (?:more|how we|our|a)\b`,
  String.raw`\bi help (?:[\w'-]+ ){1,6}?(?:to )?(?:achieve|get|find|reach|build|become|make|win|save|land|lose|scale|grow|attract|convert|unlock|stop)\b`,
  String.raw`\bcompanies (?:like|similar to) (?:yours|you)\b|\b(?:others|people|leaders|teams|businesses) in your (?:industry|space|position|sector)\b`,
  String.raw`\b(?:pain points?|roi|cost savings?|value proposition|use cases?|competitive advantage|win-win|turnaround|conversion rates?|low-hanging fruit)\b`,
  String.raw`\b(?:have|has|share|shared|offer\w*|discuss|present|about|fill) (?:[\w-]+ ){0,3}?(?:job|career|contract|remote|full[- ]time) (?:opportunity|opportunities)\b|\b(?:are you|would you be|you(?:'re| are| might be)) (?:\w+ )?open to (?:new )?(?:opportunities|roles|a new role|exploring)\b`,
  String.raw`\bhow (?:we|our \w+) (?:can|could|might|may) (?:help|support|assist|benefit|serve|add value to) you(?:r (?:company|business|team|firm|organi[sz]ation))?\b|\bhow i (?:can|could|might|may) (?:help|support|assist|benefit|serve) you(?:r (?:company|business|firm|organi[sz]ation))?\b`,
  String.raw`\bon behalf of (?:my|our|a) client\b|\bfor (?:my|our|one of our) clients?\b`,
  String.raw`\b(?:learn|tell you|share|know|talk|show you|discuss) (?:more )?(?:about )?how (?:we|our \w+|my \w+) (?:can|could|help|are|have|work)`,
  String.raw`\b(?:currently|now) (?:offering|running a|promoting|launching)\b|\blaunch(?:ing|ed)? (?:our|my) (?:new )?${goods}\b`,
  String.raw`\b(?:partnership|collaboration) (?:proposal|opportunit(?:y|ies))\b`,
  String.raw`\b(?:struggling|frustrated|tired) (?:with|of|to)\b.{0,40}\?`,
  String.raw`\b(?:outsourc\w+|invoice factoring|merchant services|payroll provider|energy supplier|insurance (?:broker|quote)|life insurance|wealth management|retirement plan|financial advis[oe]r|mortgage|real estate invest\w+)\b`,
];

const strongSigns = strong.map((source) => new RegExp(source, 'g'));
const closingSigns = closing.map((source) => new RegExp(source, 'g'));
const lightSigns = [...trading, ...pressing, ...light].map((source) => new RegExp(source, 'g'));

/** "I am not selling anything", "no pitch, I promise", "instead of a demo": words about selling that do not sell. */
const denial =
  /\b(?:not|no|never|nothing|without|n't|neither|nor|instead of|rather than|hate|tired of|sick of|stopped|spare you|leave out|refuse)\b[^.!?\n]{0,40}$/;

/** The signs of selling in the text, quoted titles and denials aside. */
export function readPitch(read: ReadText): readonly PitchSign[] {
  const signs: PitchSign[] = [];
  const add = (patterns: readonly RegExp[], weight: 1 | 2) => {
    for (const pattern of patterns) {
      for (const span of findPhrases(read, pattern)) {
        const before = read.plain.slice(Math.max(0, span.start - 60), span.start);
        if (denial.test(before)) continue;
        if (overlapsAny(span, signs)) continue;
        signs.push({ ...span, weight });
      }
    }
  };
  add(strongSigns, 2);
  add(lightSigns, 1);
  if (signs.length > 0) add(closingSigns, 1);
  return signs.sort((a, b) => a.start - b.start);
}
