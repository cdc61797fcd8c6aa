/** Words of friendship as a stranger uses them to somebody's face. */
import { anyOf, type Sign } from '../../../exact/signs.ts';

const friend = anyOf([
  'my (?:dear |good |new |old )?friend',
  'my dear',
  'my man',
  'my brother',
  'my sister',
  'friend',
  'buddy',
  'pal',
  'bro',
  'bruh',
  'brother',
  'sis',
  'mate',
  'dude',
  'man',
  'dear',
  'hun',
  'hon',
  'honey',
  'sweetheart',
  'darling',
  'boss',
  'chief',
  'champ',
  'amigo',
  'homie',
  'fam',
  'legend',
  'superstar',
  'rockstar',
  'gorgeous',
  'beautiful',
  'handsome',
  'love',
  'babe',
]);

const greeting = anyOf([
  'hi',
  'hey',
  'hello',
  'hiya',
  'yo',
  'thanks',
  'thank you',
  'cheers',
  'sup',
  "what's up",
  '(?:good )?morning',
  'sorry',
  'please',
  'yes',
  'ok',
  'okay',
]);

/** Nothing follows that would make it a word of the sentence. */
const alone = String.raw`(?= ?(?:[,.!?…:\n;–—]|$|[\u{1F300}-\u{1FAFF}]))`;
const atStart = '(?:^|[.!?\n] ?)';

export const closeness: readonly Sign[] = [
  {
    pattern: new RegExp(String.raw`(?<=[\p{L}\p{N}.!?"')] ?, ?)${friend}${alone}`, 'gu'),
    hits: ['Just growing the network, my friend.', 'You rock, dude!'],
    misses: ['Your goat, my friend says, is fine.', 'The chief, the boss of the yard, is a goose.'],
  },
  {
    pattern: new RegExp(`(?<=${atStart}${greeting} ?,? ?)${friend}${alone}`, 'gu'),
    hits: ['Hello dear, how are you?', 'Thanks, buddy!', 'Good morning my dear friend 🙂'],
    misses: ['Good morning, friends of the canal.', 'Hey, man overboard drills are on Friday.'],
  },
  {
    pattern: new RegExp(`${atStart}(?:my (?:dear |good )?friend|buddy|bro|dude)(?=, )`, 'g'),
    hits: ['My friend, I have an offer.', 'Buddy, listen.'],
    misses: ['My friend in Leeds, a baker, has one.'],
  },
  {
    pattern:
      /\b(?:hey|hi|hello) (?:there )?(?:my friend|friend|buddy|bro|mate|dude|pal|dear(?= (?:how|hope|i|we|it|this|can|are|do)\b))\b(?! of| from| who)/g,
    hits: ['Hey there buddy saw your reeds.', 'Hello friend how are you', 'Hello dear how are you'],
    misses: ['Hello friend of the canal trust,', 'Hello dear author,'],
  },
  {
    pattern: /\bdear (?:friend|bro)\b(?! of| from| who)/g,
    hits: ['Dear friend, greetings.'],
    misses: ['Dear Friend of the museum,', 'Dear friends,'],
  },
];
