/** English words for what can be checked in a text: numbers, roles, and what somebody held, wrote or won. */

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Number words with their value. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...small.split(' ').map((word, value): [string, number] => [word, value]),
  ...tens.split(' ').map((word, at): [string, number] => [word, (at + 2) * 10]),
  ['dozen', 12],
]);

/** Words that multiply the number before them. */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
]);

/** Words of one group can stand for each other: who noted a talk may write of a lecture. */
export const occasionGroups: readonly (readonly string[])[] = [
  ['talk', 'keynote', 'speech', 'lecture', 'presentation', 'session', 'panel', 'slides'],
  [
    'post',
    'article',
    'piece',
    'essay',
    'column',
    'blog',
    'thread',
    'note',
    'newsletter',
    'review',
    'series',
    'report',
  ],
  ['paper', 'study', 'thesis', 'poster', 'report', 'chapter', 'article'],
  ['book', 'novel', 'handbook', 'chapter'],
  ['video', 'film', 'clip', 'documentary'],
  ['podcast', 'episode', 'broadcast', 'programme'],
  ['interview', 'conversation'],
  ['workshop', 'course', 'class', 'training', 'session', 'masterclass'],
  ['webinar'],
  ['conference', 'congress', 'summit', 'symposium', 'forum', 'meetup', 'convention'],
  ['fair', 'expo', 'festival', 'market'],
  ['concert', 'recital'],
  ['exhibition', 'show', 'gallery'],
  ['award', 'prize', 'medal', 'trophy', 'scholarship', 'fellowship'],
  ['hackathon'],
  ['petition'],
];

/** Endings of words for what somebody is. */
export const roleEnding = /(?:er|or|ist|ian|eer|ant|man|woman|doc|wright|smith)$/u;

/** What somebody can be, where no ending tells. */
export const roles: ReadonlySet<string> = new Set(
  (
    'head chief chair president nurse midwife chef judge surgeon vet deputy lead boss sergeant captain dean mayor ' +
    'student graduate apprentice intern postdoc fellow analyst clerk coach cook guide nun priest host pilot mechanic ' +
    'headteacher principal partner treasurer secretary trustee architect engineer accountant physio agent nurse'
  ).split(' '),
);

/** What a role is not: words of time and fellowship before it. */
export const besideRoles: ReadonlySet<string> = new Set(
  'former long-time longtime fellow mere young old new proud keen big great regular small local simple busy long reader fan listener admirer user follower member newcomer beginner outsider stranger matter reminder starter number answer letter favour'.split(
    ' ',
  ),
);

/** Words of courtesy and of dialogue, which need no note. */
export const courteous: ReadonlySet<string> = new Set(
  (
    'great good best lovely nice wonderful brilliant excellent kind glad happy pleased love loved like liked enjoy enjoyed ' +
    'hope hear heard read write wrote writing written ask asked answer question think thought thinking feel felt know knew known ' +
    'learn learnt work works idea ideas help helps useful interest interested interesting curious wonder look looking looked ' +
    'forward share send sent show offer give keep kept stay stayed stays moved moving struck word words people day days year years ' +
    'time way connect connection message reply thanks welcome brief short long find found come came use used try tried want wanted'
  ).split(' '),
);
