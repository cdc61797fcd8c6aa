/** Verbs by what their subject does, where that decides whose sentence it is. */
import { wordList } from '../../../language/word-list.ts';

/** What somebody gets: "get access to our logs" is what the recipient could do, not the sender. */
export const receivingVerbs =
  wordList(`get gain receive learn save reach have find use join try hear benefit avoid reduce
  discover win see access earn enjoy attend explore understand know obtain expand grow`);

/** What one has of an offer when it is something to do: "to play a new violin". */
export const enjoyingVerbs = wordList('play taste eat drink sleep ride own');

/** What the sender did: "reading your article", not "writing it". */
export const senderVerbs = wordList('read watch hear listen see meet attend chat discuss');

/** What the sender goes on doing: "using your parser". */
export const senderHabits = wordList('use follow work study try research rely move start');

/** What a guest does: "visit us" is what the recipient could do. */
export const guestVerbs = wordList('come visit stay join use borrow drop attend speak present');

/** What two people do together: "catch up" is what both could do. */
export const mutualVerbs = wordList('catch grab meet chat team reconnect collaborate cooperate');

/** Verbs for one's dealings with others that are nouns too: "exchange ideas" is no kind of ideas. */
export const dealingVerbs =
  wordList(`exchange share swap increase reduce improve compare discuss boost cut lower raise
  send lend give provide collect offer`);

/** What the recipient did where the prompt is a talk, a post or their work, and no subject is typed. */
export const speakingVerbs = wordList(
  'speak talk present lecture give teach explain show argue perform deliver say demo demonstrate',
);
export const writingVerbs = wordList(
  'write publish post argue explain say claim share ask complain suggest recommend',
);
export const makingVerbs = wordList(
  'build write make design create maintain found invent develop compose paint restore repair fix mend renovate tune install edit translate illustrate',
);

/** What goes from the sender to somebody else. */
export const givingVerbs = wordList(
  'give send offer share bring show tell teach add provide lend make do help write take',
);

/** What happens to somebody, with nobody who does it. */
export const effectVerbs = wordList('take cost happen strike occur hit');

/** What people do for those whom the sender cares for: "taught my son". */
export const caringVerbs = wordList(
  'teach train coach treat examine deliver operate help cure save nurse guide mentor feed defend represent tutor raise',
);

/** What somebody has in mind: "wondered how" is the sender's, also where a question is due. */
export const mindVerbs = wordList('wonder hope want think like need wish intend plan mean');

/** What only a person does: whoever stands before it with a capital is named. */
export const tellingVerbs = wordList(
  'say tell think suggest mention ask recommend know believe reckon introduce write explain hope want send give show',
);

/** What people do, and neither things nor animals. */
export const peoplesVerbs = wordList(
  `want wish hope think say tell ask decide plan offer organise organize hire employ recruit pay buy sell order teach train
  publish fund sponsor lend hold host throw prefer accept agree send answer reply deliver translate volunteer`,
);

/** "We need a trainer": whoever is still to be found. */
export const lackingVerbs = wordList('need want seek require lack');

/** Verbs that need no object: "work in your lab" is what somebody would like to do. */
export const placedVerbs = wordList(
  'work talk speak study travel stay live play train practise volunteer intern collaborate learn',
);

/** "cited in my thesis", "recommended by Dana": it was done to the recipient. */
export const mentioningVerbs = wordList(
  'cite quote mention feature name list interview recommend introduce refer suggest',
);

/** Participles that stand before a noun more often than for a verb: "embedded systems". */
export const adjectivalParticiples =
  wordList(`embedded applied advanced distributed shared mixed integrated automated recycled
  fermented improved increased limited used printed connected specialised certified anonymised unpublished combined
  renewed related organised handmade paid known proven`);

/** What somebody feels; of anything else, "it" is what is left out: "would be great to meet". */
export const feelings =
  wordList(`happy glad delighted pleased keen honoured honored grateful interested curious thrilled open
  willing able ready excited thankful proud eager sorry free available`);

/** What people do for a living, before a noun: "design hospital wards" is a verb where somebody says what they do. */
export const trades =
  wordList(`study research design build teach run manage help train sell repair coach farm produce make
  write edit paint translate market trade import export supply test install fix grow host cook plan model code film survey record photograph document inspect audit support
  advise treat breed guide drive count map tutor counsel brew harvest process measure study`);

/** What somebody is after: "looking for a job" is what they are doing, not what they would value. */
export const seekingVerbs = wordList(
  'look search seek hope try plan work think apply hop consider hire recruit',
);

/** What people ask those to do who can: an infinitive with one of these may be theirs. */
export const favourVerbs = wordList(
  `raise sign table endorse sponsor publish approve hire employ fund nominate investigate ban enforce repeal print air
  feature stock`,
);

/** What somebody is, though the word is a form of a verb. */
export const states =
  wordList(`motivated dedicated experienced qualified skilled committed organised organized determined trained certified licensed
  interested fascinated educated retired talented devoted disciplined`);
