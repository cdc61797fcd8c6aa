/** Repairs what a careful person would while copying out an answer: spaces, doubled marks, "i", lost apostrophes. */
import { cutEnd } from '../finish.ts';

/** Words that people type without their apostrophe and that are no other word. */
const apostrophes: Readonly<Record<string, string>> = {
  im: "I'm",
  ive: "I've",
  dont: "don't",
  doesnt: "doesn't",
  didnt: "didn't",
  wont: "won't",
  isnt: "isn't",
  arent: "aren't",
  wasnt: "wasn't",
  werent: "weren't",
  havent: "haven't",
  hasnt: "hasn't",
  hadnt: "hadn't",
  cant: "can't",
  couldnt: "couldn't",
  wouldnt: "wouldn't",
  shouldnt: "shouldn't",
  youre: "you're",
  youve: "you've",
  youll: "you'll",
  youd: "you'd",
  hes: "he's",
  shes: "she's",
  weve: "we've",
  theyre: "they're",
  theyve: "they've",
  theyll: "they'll",
  theyd: "they'd",
  itll: "it'll",
  thats: "that's",
  whats: "what's",
  theres: "there's",
  hows: "how's",
  wheres: "where's",
  whos: "who's",
};

const link = /^(?:https?:\/\/|www\.)\S+$|^[\w.+-]+@[\w.-]+$/i;

function repairWord(word: string): string {
  if (link.test(word)) return word;
  return word
    .replace(/^(["'“(‘]?)i(?!\.e\b)(?=$|['’,.!?;:)"”])/u, '$1I')
    .replace(/^(["'“(‘]?)([a-z]+)(?=$|[,.!?;:)"”])/iu, (whole, open: string, core: string) => {
      const repaired = Object.hasOwn(apostrophes, core.toLowerCase())
        ? apostrophes[core.toLowerCase()]
        : undefined;
      if (repaired === undefined || (core !== core.toLowerCase() && core !== capitalised(core))) return whole;
      return open + (core === capitalised(core) ? capitalised(repaired) : repaired);
    })
    .replace(/^I(m|ve|ll|d)$/, (_, rest: string) =>
      rest === 'm' || rest === 've' ? `I'${rest}` : `I${rest}`,
    );
}

/** Where a clause begins; not "the poor and ill get help", "heaven and hell". */
const clauseStart = String.raw`(?<=^|[.,!?;:] |(?<!\b(?:the \S+|heaven) )\b(?:and|but|so) `;

/** "Ill send pics", "hell get a kick out of it": words of their own, but not where a clause begins and before a verb like these. */
const iWill = new RegExp(
  String.raw`${clauseStart}|\b(?:think|hope|guess|sure|maybe) )([Ii])ll(?= (?:be|get|send|bring|give|show|take|do|make|share|pay|buy|love|see|have|need|come|go|tell|put|run|lend|cover|drive|cook|write|read|call|email|let|try|want|keep|meet|enjoy) )`,
  'gu',
);
const heWill = new RegExp(
  String.raw`${clauseStart}|\p{Ll}{3,}s )([Hh]e)ll(?= (?:be|get|love|have|want|need|see|enjoy) )`,
  'gu',
);

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** The words between which web and mail addresses stand, and those, which are left as they are. */
const addresses = /((?:https?:\/\/|www\.)\S+|(?<![\w.+-])[\w.+-]+@[\w.-]+)/i;

const repairMarks = (text: string): string =>
  cutEnd(
    text
      .split(addresses)
      .map((piece, index) => (index % 2 === 0 ? repairPiece(piece) : piece))
      .join(''),
    /[\s,;:–—-]/u,
  );

function repairPiece(text: string): string {
  return text
    .replace(iWill, "I'll")
    .replace(heWill, "$1'll")
    .replace(/ +([,;!?…])(?!-?[)(DP](?:\s|$))/g, '$1')
    .replace(/ +([.:])(?=\s|$)/g, '$1')
    .replace(/(\p{L}) +(['’]s)\b/gu, '$1$2')
    .replace(/,{2,}/g, ',')
    .replace(/!{2,}/g, '!')
    .replace(/\?[?!]+|!\?+/g, '?')
    .replace(/(^|[^.])\.\.(?!\.)/g, '$1.')
    .replace(/\.{4,}/g, '...')
    .replace(/(\p{L}),(?=\p{L})/gu, '$1, ')
    .replace(/(\p{Ll}{2})([.?!])(?=(?:I|The|We|You|My|Your|It|And|But|This|Our|What|How|Do)\b)/gu, '$1$2 ');
}

const bullet = /^\s*(?:[-*•·–—]+|\d{1,2}[.)])\s+/u;

/** A line this long was broken by the width of a box, not to end something. */
const wrappedLine = 40;

const endsItself = (line: string) => /[.!?…:;,。！？]["'”’)]*$/u.test(line);

/** What stands between two lines once they are one text. */
function between(line: string, next: string): string {
  if (endsItself(line)) return ' ';
  if (/^\p{Lu}/u.test(next)) return '. ';
  return line.length > wrappedLine ? ' ' : ', ';
}

const isFragment = (line: string) => !endsItself(line) && line.length <= wrappedLine;

/** Lines as one text: a list of points reads "logs, photos and maps". */
function joinLines(typed: string): string {
  const lines = typed.split(/[\n\r\u2028\u2029]+/u).filter((line) => /\S/u.test(line));
  const points = lines.map((line) => line.replace(bullet, '').trim());
  const last = points.at(-1) ?? '';
  if (points.length === 2 && isFragment(points[0] ?? '') && /^\p{Ll}/u.test(last))
    return points.join(' and ');
  const isList = points.length > 1 && lines.every((line) => bullet.test(line)) && !points.some(endsItself);
  if (isList) return `${points.slice(0, -1).join(', ')} and ${last}`;
  return points.reduce((text, point, index) => {
    const before = points[index - 1];
    return before === undefined ? point : text + between(before, point) + point;
  }, '');
}

/** "1) worksheets 2) results": points in one line. */
function joinPoints(text: string): string {
  if (!/^\s*1[.)] \S.* 2[.)] \S/.test(text)) return text;
  const points = text
    .trim()
    .split(/(?:^|[,;]? )\d[.)] /)
    .filter((point) => point !== '');
  return `${points.slice(0, -1).join(', ')} and ${points.at(-1) ?? ''}`;
}

const invisible = /\p{Cc}|[\u200B\u2060\uFEFF]/gu;

/** NFC, single spaces, no invisible marks, lines made one text, and the small repairs. */
export function tidy(typed: string): string {
  const spaced = joinLines(joinPoints(typed.normalize('NFC')))
    .replace(invisible, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const named = spaced
    .replace(
      /\b(i)d (?=(?:rather|like|love|prefer|be|want|take|have|say|hate|do|go|come|get|give|make|bring|pay|help|send|show|happily|gladly|only|just|also)\b)/giu,
      "$1'd ",
    )
    .replace(/\b(s)tay at home (?=(?:mum|mom|dad|parent|father|mother)s?\b)/iu, '$1tay-at-home ')
    // In capitals it stands for something: "ER nurse".
    .replace(/^(?:[Hh]+m+|[Uu]+m+|[Ee]rm?|[Uu]h+)[,.…]*\s+(?=\S)/u, '')
    .replace(/^lets (?=\p{Ll}{2,})/u, "let's ")
    .replace(/^Lets (?=\p{Ll}{2,})/u, "Let's ");
  const repaired = repairMarks(named.split(' ').map(repairWord).join(' '));
  return repaired.replace(/^(?:[\s,;:!?.…·•*)\]}]|-+(?=\s))+(?=[^\s,;:!?.…·•*)\]}])/u, '').trim();
}
