/** Nouns for one person: kin, neighbours, and what people are by trade. */

import type { Language, Token } from '../../../language/language.ts';
import { wordList } from '../../../language/word-list.ts';
import { namedOneByOne } from './animals.ts';
import { isLanguage } from './brand-names.ts';
import { isProfession, isRole } from './head-noun.ts';
import { headNouns } from './head-nouns.ts';

const people =
  wordList(`friend someone somebody person man woman guy lady gentleman girl boy kid child baby fellow bloke
  relative colleague coworker co-worker workmate teammate classmate roommate flatmate housemate supervisor professor prof
  manager boss teacher mentor cousin brother sister neighbour neighbor mother father mum mom dad parent son daughter
  uncle aunt auntie nephew niece grandmother grandfather grandma grandpa grandson granddaughter husband wife partner
  spouse fiancé fiancée boyfriend girlfriend godfather godmother widow widower
  client customer resident inmate prisoner refugee toddler teenager learner attendee patient student pupil apprentice trainee intern tenant landlord landlady lodger guest host vicar
  priest pastor imam rabbi monk nun matron nurse doctor gp surgeon dentist vet midwife carer coach captain chef cook
  waiter director chairman chairwoman chair president secretary treasurer minister mayor councillor officer soldier
  founder co-founder cofounder owner editor author writer poet painter speaker researcher scientist engineer recruiter
  headhunter agent broker lawyer solicitor judge accountant builder plumber electrician carpenter joiner driver pilot
  farmer fisherman gardener predecessor successor acquaintance stranger lecturer tutor dean principal headmaster
headmistress passenger organist caller expert lad lass gran grandad nan postdoc volunteer assistant employee employer
  contractor consultant buyer seller supplier lead head tester developer analyst specialist programmer planner cleaner
  ceo cto
  cfo hr`);

/** What has an owner's ending and is a thing: "parser", "driver" before a word of its own kind. */
export function isPersonNoun(noun: string, language: Language): boolean {
  return people.has(noun) || (language.knows(noun) && isProfession(noun));
}

/** Whether a noun names somebody, by trade, kin or what they are to others: of the endings too that things may have. */
export const namesPerson = (noun: string, language: Language): boolean =>
  isRole(noun) || isPersonNoun(noun, language);

/** Further words for one person, who may be the one that "he" means in what follows. */
const furtherPeople =
  wordList(`aide ancestor archaeologist artisan athlete auditor bachelor banker barber barista bartender bassist
  batsman beginner blacksmith bookbinder bookkeeper boatswain bridegroom bride busker butler cadet caretaker
  cashier champion chaplain chum citizen cleric clerk cobbler comedian companion comrade conductor
  constable convict correspondent courier cyclist dancer deacon deckhand descendant detective
  diplomat dispatcher drummer elder eldest envoy farrier fitter foreigner forester goalie godson goddaughter governor
  grandchild grocer groom heir heiress helper hero heroine historian hostess immigrant infant inmate inspector instructor
  inventor janitor jeweller king kinsman labourer legend machinist magistrate maid marshal mason mechanic medic member migrant
  milliner minister monarch musician narrator newcomer novice offsider operator orphan oldest outsider parishioner
  pensioner performer physician pianist politician porter postie potter preacher prince princess protégé queen
  ranger referee reporter retiree rider roofer runner sailor saint sculptor seamstress sergeant sexton shepherd
  shepherdess sibling singer skipper smith soloist stepson stepdaughter stonemason superintendent surveyor survivor
  sweetheart tailor temp thief tourist trader traveller traveler trustee twin undergraduate usher veteran victim villager
  violinist visitor waitress warden weaver welder wheelwright winner witness worker youngest youngster sitter babysitter
  minder childminder nanny teen bro sis pal buddy mam mama papa mummy daddy nana granddad ex hubby missus missionary
  sheriff bishop abbot abbess curate rector verger
  mother-in-law father-in-law brother-in-law sister-in-law son-in-law daughter-in-law`);

/** "Postwoman", "bandmate", "cowherd": what the last part of a word makes somebody. */
const endsAsOne =
  /.{3}(?:(?<!talis|otto)man|woman|(?<!ti|li|sti|ma)mate|smith|herd|wright|monger|maid|person|boy|girl|father|mother)$/;

/** "Examiner", "distributor": who does what the verb says. */
const isDoer = (noun: string, language: Language): boolean =>
  /(?:er|or)$/.test(noun) &&
  isRole(noun) &&
  [noun.slice(0, -2), noun.slice(0, -1), noun.slice(0, -3)].some(
    (verb) => verb.length > 2 && language.canBe(verb, 'verb'),
  );

/** What ends as a trade does, and is read, heard, used or gone to. */
const isThingToo = (noun: string): boolean =>
  [headNouns.writing, headNouns.thing, headNouns.talk, headNouns.pages].some((things) => things.has(noun));

/** Whether a noun may stand for somebody whom "he" or "she" goes on about: by far more words than are surely people. */
export function canBeSomebody({ lower, tag }: Token, language: Language): boolean {
  if (isLanguage(lower)) return false;
  if (isPersonNoun(lower, language)) return true;
  if (tag === 'PROPN' || isThingToo(lower)) return false;
  return furtherPeople.has(lower) || endsAsOne.test(lower) || isDoer(lower, language);
}

/** Creatures, and what else is spoken of as "he" and "she". */
export const creatures: ReadonlySet<string> = new Set([
  ...namedOneByOne,
  ...wordList('queen ship boat female male'),
]);

/** People whose name is no word for one by itself. */
export const peopleInTwoWords: ReadonlySet<string> = new Set([
  'au pair',
  'other half',
  'better half',
  'old man',
  'old lady',
  'old boy',
]);
