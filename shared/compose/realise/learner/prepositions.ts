/** Slips in the small words that go with a verb or a noun: "discuss about", "explain me", "interested for", "in internet". */
import { dayNames, monthNames } from '../words/time-nouns.ts';
import { type Slip, wording } from './slip.ts';

const any = (words: string | readonly string[]): string =>
  `(?:${(typeof words === 'string' ? words.trim().split(/\s+/) : words).join('|')})`;
const maybe = (words: string): string => `(?:${any(words)} )?`;

/** What stands before and behind the wrong words, and what is written instead of them. */
const slip = (before: string, wrong: string, behind: string, by: string): Slip =>
  wording(new RegExp(`\\b${before}(${wrong})${behind}`, 'iu'), by);

const end = '\\b';
const somebody = any('you me us him her them');
const article = any('the a an some my our your his her their this these all more');
const owned = any('the your his her a an our this that');
const someWord = '(?:\\p{L}+ )?';
const may = any("to can could would will may should must i we 'll 'd");
const being = any("am are is was were been 'm 're i we");
const isMeant = any('can could would please to');
const meeting = any(
  'conference exhibition congress workshop seminar webinar fair expo event party wedding talk lecture presentation meeting',
);
const lesson = any('talk lecture presentation webinar seminar course workshop');
const sought =
  any(`job work partners? suppliers? carriers? room flat apartment help people person information advice
  internship volunteers contacts? place company somebody someone`);
const meet = `${any('meet met saw see seen heard hear was were been')}(?: ${any(['you', 'him', 'her', 'each other', 'us'])})?(?: ${any('both also')})?`;
const seasons = ['week', 'month', 'year', 'summer', 'spring', 'autumn', 'winter'];
const shown = any(
  'videos? posts? page profile channel you him her it them photos pictures article found active seen',
);
const site = any('linkedin facebook instagram youtube tiktok twitter reddit github');
/** "May" and "march" are verbs too. */
const sureMonths = [...monthNames].filter((name) => !['may', 'march'].includes(name));

/** Each of them: what stands before the wrong words, these words, what stands behind them, and what is right. */
export const prepositionSlips = {
  discussAbout: slip(any('discuss discussed discussing'), ' about', ' ', ''),
  explainMe: slip(
    any('explain explained describe described suggest'),
    ' ',
    `${any('me us him them')} ${any('how what why the a your this more')}${end}`,
    ' to ',
  ),
  sendToYou: slip(
    any('send give show tell teach offer lend bring'),
    ' to',
    ` ${somebody} (?:${article}|\\d+) `,
    '',
  ),
  askToYou: slip(any('ask tell thank inform invite'), ' to', ` ${somebody}${end}`, ''),
  contactWith: slip(`${may} contact`, ' (?:with|to)', ` ${somebody}${end}`, ''),
  reachTo: slip(`${may} reach`, ' to', ` ${somebody}${end}`, ' out to'),
  answerToMe: slip(
    `${any('can could would will to')} (?:you )?answer`,
    ' to',
    ` ${any('me us my our')}${end}`,
    '',
  ),
  listenYou: slip(
    any('listen listened listening'),
    ' ',
    `${any('you him them your his the this')}${end}`,
    ' to ',
  ),
  waitYou: slip(any('wait waiting'), ' ', `${any('you your him them')}${end}`, ' for '),
  lookingFor: slip(
    `${being} ${maybe('now also currently')}looking`,
    ' ',
    `(?:${any('a an some any other new')} )+(?!${any('bit lot little mess')}${end})\\p{L}{3,}`,
    ' for ',
  ),
  searchFor: slip(
    `${any("i we am are is 'm 're to and")} ${maybe('now also')}search(?:ing)?`,
    ' ',
    `(?:${any('a an some new other good')} )*${sought}${end}`,
    ' for ',
  ),
  interestedIn: slip('interested', ` ${any('for on about at')}`, ' (?!all\\b)', ' in'),
  dependsOn: slip(any('depend depends depending depended'), ` ${any('of from')}`, ' (?!course\\b)', ' on'),
  nearOf: slip('near', ' of', ` ${any('your my our the his her their here')}${end}`, ''),
  speakMe: slip(any('speak speaks spoke talk talks talked'), ' ', `${any('me us')} about${end}`, ' to '),
  haveNot: slip(
    any('i we they you staff people'),
    ' have not',
    ` ${any('time money space experience')}${end}`,
    ' have no',
  ),
  marriedTo: slip('married', ' with', end, ' to'),
  participateIn: slip(any('participate participated participating'), ` ${any('at to')}`, ' ', ' in'),
  specialisedIn: slip(any('specialised specialized specialist'), ' on', ' ', ' in'),
  proudOf: slip('proud', ` ${any('for on about')}`, ` ${any('you your my our it this the')}${end}`, ' of'),
  responsibleFor: slip('responsible', ' of', end, ' for'),
  differentFrom: slip('different', ' of', ` ${any('the my our your what ours mine yours')}${end}`, ' from'),
  similarTo: slip('similar', ' with', ' ', ' to'),
  agreeWith: slip(
    any('agree agreed disagree'),
    ' to',
    ` (?:you|your ${any('opinion idea point')})${end}`,
    ' with',
  ),
  sameAs: slip('same', ' like', ` ${any('you me us him her them in here my your our')}${end}`, ' as'),
  accordingTo: slip('according', ' with', end, ' to'),
  inMyOpinion: slip('', any('by on from'), ` my opinion${end}`, 'in'),
  assistTo: slip('', `assist ${any('to at')}`, ` ${owned} ${someWord}${meeting}${end}`, 'attend'),
  assistedTo: slip('', `assisted ${any('to at')}`, ` ${owned} ${someWord}${meeting}${end}`, 'attended'),
  attendTo: slip(any('attend attended attending'), ' to', ` ${owned} ${someWord}${meeting}${end}`, ''),
  visitedTalk: slip('', 'visited', ` ${any('your his her')} ${someWord}${lesson}${end}`, 'attended'),
  metAt: slip(`${meet} `, any('on in'), ` ${owned} ${someWord}${meeting}${end}`, 'at'),
  metAtBare: slip(
    `${meet} `,
    any('on in at'),
    ` ${meeting}(?=$|[.,;!?]| ${any('in at on of last this where when and i we you')}${end})`,
    'at the',
  ),
  onTheInternet: slip('', 'in (?:the )?internet', '(?=$|[.,;!?]| and| but)', 'on the internet'),
  fromTheInternet: slip(
    any('from by via on through'),
    ' internet',
    '(?=$|[.,;!?]| and| but)',
    ' the internet',
  ),
  onSite: slip(shown, ' in', ` ${site}${end}`, ' on'),
  onDay: slip(
    '(?<!pencil )',
    any('in at'),
    ` ${any([...dayNames])}${end}(?!['’]| ${any('school paper roast market league service lunch')})`,
    'on',
  ),
  inMonth: slip('', any('on at'), ` (?:${any(sureMonths)}|(?:19|20)\\d\\d)${end}(?! ?\\d| \\p{Lu})`, 'in'),
  inLast: slip('', 'in ', `last ${any([...seasons, ...monthNames])}${end}(?!['’]| of)`, ''),
  tellMe: slip(`${isMeant}(?: you)?(?: please)? `, 'say', ` ${any('me us')}${end}`, 'tell'),
  teachMe: slip(
    `${isMeant}(?: you)? `,
    'learn',
    ` ${any('me us')} ${any('how to something the more')}${end}`,
    'teach',
  ),
  lendMe: slip(`${any('can could would')} you `, 'borrow', ` ${any('me us')}${end}`, 'lend'),
  remindsMe: slip('', 'remembers', ` ${any('me us')} (?:of|to|at) ${any('my our the a')}${end}`, 'reminds'),
  remindsMeOf: slip(
    `${any('remembers reminds')} ${any('me us')}`,
    ' (?:to|at)',
    ` ${any('my our the a')}${end}`,
    ' of',
  ),
  makeMistakes: slip('', 'do', ` ${maybe('a many some')}mistakes?${end}`, 'make'),
  doSport: slip(
    '',
    'make',
    ` ${any('sport sports homework')}(?=$|[.,;!?]| ${any('together with and every')}${end})`,
    'do',
  ),
} satisfies Readonly<Record<string, Slip>>;
