/** English words for what somebody gave, wrote or won and for what happened, as the check of a text takes them. */
import type { EventGroup, EventWords } from '../../check/check-words.ts';

const group = (says: string, notedAs: string, isSure = true): EventGroup => ({
  says: new Set(says.split(' ')),
  notedAs: new Set([...says.split(' '), ...notedAs.split(' ')]),
  isSure,
});

/** Of many kinds, and spoken of in passing: only "your …" claims that there is one. */
const passing = (says: string, notedAs: string): EventGroup => group(says, notedAs, false);

/** How people note that they have met somebody. */
const metBefore: readonly string[] = [
  'met',
  'talked',
  'chatted',
  'spoke (?:to|with|briefly|for)',
  String.raw`we (?:\p{L}+ ){0,2}(?:spoke|shared|sat|worked|studied|trained)`,
  'shared an?',
  'introduced',
  'sat next',
  'studied together',
  'worked together',
  'old (?:friends?|colleagues?)',
  'reconnect',
];

export const eventWords: EventWords = {
  occasions: [
    group(
      'keynote speech lecture presentation panel',
      'talk slides seminar spoke speak speaking speaker session',
    ),
    passing(
      'talk session slides seminar',
      'keynote speech lecture presentation panel spoke speak speaking speaker',
    ),
    passing(
      'post article piece essay column blog thread comment',
      'newsletter review series report wrote note paper',
    ),
    passing('newsletter review series report', 'post article piece essay column blog thread paper study'),
    passing(
      'paper study poster chapter article publication',
      'thesis report research published dissertation preprint',
    ),
    group('thesis dissertation preprint', 'paper study phd doctorate'),
    passing('book novel handbook memoir manual', 'chapter guide pages author'),
    passing('video film clip', 'documentary channel youtube'),
    group('documentary', 'film video'),
    group('podcast episode', 'broadcast radio interview'),
    group('broadcast', 'podcast radio episode interview'),
    passing('interview', 'radio podcast conversation article'),
    passing('workshop course class training session tutorial', 'masterclass lesson'),
    group('masterclass', 'workshop course class'),
    group('radio', 'broadcast podcast interview programme'),
    group('webinar', 'online'),
    group('conference congress summit symposium forum meetup convention', 'meeting day days week assembly'),
    group('fair expo festival', 'market day week'),
    group('concert recital', 'sang sing played performance'),
    group('exhibition exhibit', 'show gallery shown'),
    group('award prize medal trophy', 'won winner prizes awards'),
    group('scholarship fellowship', 'grant fellow scholar'),
    group('hackathon', 'hack'),
    group('petition', 'signed'),
    group('retreat', ''),
  ],
  happenings: [
    group('win', 'won award prize medal winner'),
    group('retire', 'retired retirement'),
    group('promote', 'promoted promotion'),
    group('graduate', 'graduated graduation degree graduates'),
    group('nominate', 'nominated nomination'),
    group('elect', 'elected election'),
    group('appoint', 'appointed appointment'),
    group('acquire', 'acquired acquisition bought'),
    group('merge', 'merged merger'),
    group('resign', 'resigned'),
    group('emigrate', 'emigrated'),
    group('marry', 'married wedding'),
    group('double', 'doubled twice'),
    group('triple treble', 'tripled trebled'),
    group('halve', 'halved half'),
    passing('launch', 'launched launch start started opened'),
    passing('join', 'joined'),
    passing('publish', 'published publication wrote written appeared out paper book article'),
    passing('move', 'moved'),
  ],
  turns: [
    group('promotion', 'promoted'),
    group('retirement', 'retired'),
    group('anniversary', 'years'),
    group('nomination', 'nominated'),
    group('appointment', 'appointed'),
    group('graduation', 'graduated'),
    group('acquisition', 'acquired bought'),
    group('merger', 'merged'),
    group('sabbatical', ''),
    group('wedding', 'married'),
    group('bankruptcy', 'bankrupt'),
    group('relaunch', 'relaunched'),
  ],
  yours: new Set(['your']),
  definite: new Set('your the that this our their his her'.split(' ')),
  we: new Set(['we']),
  you: new Set(['you']),
  our: new Set(['our']),
  encounters: new Set('meet speak talk chat study train serve'.split(' ')),
  meetings: new Set(
    'call chat meeting conversation discussion lunch dinner coffee exchange encounter'.split(' '),
  ),
  savoured: new Set('be enjoy love like'.split(' ')),
  notedEncounter: new RegExp(String.raw`\b(?:${metBefore.join('|')})`, 'iu'),
  congratulations: new Set('congratulations congrats'.split(' ')),
};
