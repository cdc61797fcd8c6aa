/** Nouns for one person: kin, neighbours, and what people are by trade. */
import type { Language } from '../../language/language.ts';
import { isProfession } from './head-noun.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const people =
  words(`friend someone somebody person man woman guy lady gentleman girl boy kid child baby fellow bloke
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
