/** Which nouns want an article: "a pilot", but "feedback", "bees", "access". */

import type { Language, Token } from './language.ts';
import { wordList } from './word-list.ts';

/** Nouns of a mass or an activity, which take no "a". */
const mass =
  wordList(`access advice detail input information feedback help support data research work experience knowledge money time
  funding food stock sight equipment software hardware training mentoring coaching teaching evidence proof news insight expertise
  guidance assistance collaboration cooperation co-operation networking exposure visibility credit recognition
  publicity attention inspiration motivation encouragement friendship mentorship leadership ownership sponsorship
  business trade traffic capacity capital cash revenue income profit pay stuff material footage music art literature
  history poetry prose code documentation testing maintenance storage bandwidth transport travel accommodation housing
  hospitality space land water air soil sand gravel wood timber clay steel wool cotton paper honey bread cheese wine
  beer coffee tea milk rice flour salt sugar seed hay grain straw compost manure feed livestock cattle fuel energy power electricity heat light weather rain snow luck fun joy
  peace trust respect gratitude curiosity clarity certainty confidence courage patience practice progress success
  growth health safety security privacy care love company interest reassurance contact content context coverage
  employment engagement entertainment hope homework legwork machinery permission pleasure print publication
  representation reputation supervision wisdom youth internet email media marketing sales hr it law
  medicine maths mathematics physics economics politics ethics logistics statistics analytics electronics
  hands-on everything anything nothing something everyone anyone someone nobody fish gossip radio television tv more less most enough plenty each
  other others this that these those protection hiring recruitment yeast dough cream butter meat pork beef chicken lamb
  petrol diesel gas oil coal firewood timber cement concrete glass plastic rubber leather silk lace yarn thread ink
  blood skin hair medication medicine physiotherapy therapy chemotherapy insulin oxygen rest sleep silence noise
  childcare babysitting daycare homework fertiliser produce fruit veg vegetable salad pasta soup mud rubbish waste litter
  pollution parking transportation shelter clothing footwear jewellery furniture luggage crockery cutlery
  footfall turnover stability continuity loyalty goodwill compensation maternity freedom justice dignity democracy
  solidarity pride pain grief hunger poverty wealth fame fun laughter comfort happiness
  translation interpretation transcription reciprocity airtime airplay airspace overtime
  scrap backup cover bandwidth connectivity electricity broadband wifi wi-fi signage paperwork bureaucracy admin
  football cricket rugby tennis golf yoga chess hockey basketball
  labour labor karma merch promo google facebook twitter youtube instagram linkedin tiktok reddit whatsapp
  info preservation craic banter ammunition ammo chitchat camaraderie companionship fellowship mindfulness wellbeing well-being uptake
  adoption acceptance approval compliance governance oversight accountability transparency inclusion diversity
  outreach advocacy literacy numeracy fluency accuracy precision stamina acceleration friction gravity moisture
  humidity warmth shade ventilation drainage irrigation sanitation hygiene plumbing wiring roofing flooring
  scaffolding plaster mortar tar tarmac peat mulch lime chalk marble granite slate sandstone limestone brass bronze
  copper zinc silver gold aluminium titanium cardboard foam linen denim velvet tweed hemp bamboo ivory wax dye bleach
  soap shampoo toothpaste makeup spice pepper garlic parsley basil mint ginger cinnamon vanilla chocolate cocoa jam
  marmalade mustard vinegar wheat barley rye oats maize corn hops malt bran muesli porridge pastry ham mutton venison
  seafood spinach celery broccoli rhubarb rum whisky whiskey vodka brandy champagne juice lemonade ice sleet thunder
  lightning sunshine sunlight moonlight darkness daylight smoke steam dust dirt grit debris rubble sewage slurry
  sludge effluent runoff erosion deforestation conservation biodiversity wildlife vegetation foliage heather bracken
  gorse nectar honeycomb venom paraffin kerosene methane hydrogen nitrogen carbon ammonia chlorine fluoride calcium
  cholesterol caffeine nicotine alcohol cannabis morphine anaesthesia chemo radiotherapy rehab physio dialysis
  surgery dentistry nursing midwifery obstetrics paediatrics dementia diabetes asthma autism arthritis epilepsy
  cancer flu measles polio malaria eyesight handwriting shorthand grammar vocabulary punctuation spelling
  pronunciation slang jargon phonics jazz folk punk ceramics pottery embroidery knitwear lacework needlework
  carpentry joinery masonry metalwork ironwork woodwork upholstery tailoring haberdashery merchandise inventory
  freight cargo postage packaging haulage shipping livelihood unemployment redundancy eldercare respite tuition
  schooling truancy attendance behaviour conduct etiquette discipline fairness liberty sovereignty citizenship
  immigration emigration migration integration legislation litigation arbitration mediation probate conveyancing
  bookkeeping accountancy auditing taxation inflation liquidity solvency insolvency bankruptcy lending borrowing
  banking insurance reinsurance firmware middleware malware ransomware spam latency throughput uptime downtime
  caching encryption authentication authorisation telemetry observability compute hosting cybersecurity
  interoperability horsepower torque suspension braking steering towing congestion commuting tourism sightseeing
  camping hiking climbing cycling running rowing sailing fishing angling shooting archery judo karate boxing
  wrestling gymnastics athletics swimming netball volleyball lacrosse badminton snooker billiards poker bingo
  varnish lacquer primer glue putty cement mortar gravel plaster
  retention science logic sauce truth sense heritage folklore lore chemistry biology geography agriculture horticulture poultry
  shade sunshine daylight finesse elegance tact discretion diplomacy empathy sympathy compassion humour humor flair
  rigour rigor nuance context originality serendipity`);

/** Endings of nouns for a quality, a field, a material or fish, which take no "a" either. */
const massEnding = /(?:fish|ness|ism|ics|hood|ware|wood|[^i]ty|ity|ship)$/;

const irregularPlurals = wordList(
  'people children men women feet teeth mice geese data media staff police criteria alumni sheep deer',
);

/** Things that are counted all the same. */
const counted =
  wordList(`opportunity possibility facility university city community charity ability county party society
  property beauty duty penalty internship scholarship partnership relationship fellowship apprenticeship traineeship
  ship membership studentship meeting painting drawing building wedding recording listing`);

/** Whether the noun stands for more than one: "bees", "children". */
export function isPluralNoun(token: Token): boolean {
  if (irregularPlurals.has(token.lower) || /(?<!ci|gi|a)(?:men|children)$/.test(token.lower)) return true;
  return /[^s'u]s$/.test(token.lower) && (token.lower !== token.lemma || !/(?:us|is|ss)$/.test(token.lower));
}

/** Whether the noun itself is one of a mass: "funding", "training"; not any form in -ing. */
export const isNamedMass = (noun: string): boolean => mass.has(noun);

/** Whether the noun stands for something that is not counted: "feedback", "kindness". */
export function isMassNoun(token: Token, language: Language): boolean {
  if (counted.has(token.lower)) return false;
  const isDoing = token.lower.endsWith('ing');
  const unknown = !language.knows(token.lower) && !/^\p{Ll}+$/u.test(token.text);
  return mass.has(token.lower) || isDoing || massEnding.test(token.lower) || unknown;
}

/** Whether the noun is one countable thing, so that it cannot stand without an article: "pilot", "intro". */
export function needsArticle(token: Token, language: Language): boolean {
  const isName = token.tag === 'PROPN' && /^\p{Lu}/u.test(token.text);
  return (
    !isName && !/\d|^\p{Lu}{2,}$/u.test(token.text) && !isPluralNoun(token) && !isMassNoun(token, language)
  );
}
