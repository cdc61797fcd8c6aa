/** Answers that are there to get past the box: "n/a", "nothing really", "?", "asdf". */
import { wordList } from '../../../language/word-list.ts';
import type { RealisedField } from '../realised-answer.ts';

/** Each of these says by itself that there is nothing. */
const denials =
  wordList(`no none nope nil nothing anything nobody na n/a nada tbd tba todo idk dunno dk don't not above ditto
  whatever test testing yes ok okay lol blah foo same later because skip pass stuff something thing things everything
  someone not little`);

/** With one of the words above, these say no more. */
const fillers =
  wordList(`well oh er maybe probably honestly just i i'm do to be am really know sure think can of that there is
  it idea clue yet at all much special specific particular in now right for the moment as see whatsoever bar have comes such merely
  mind honest a say need needed required applicable other question questions reason sorry tbh afraid though tho haha
  hehe lmao guess suppose else back from me afraid frankly personally`);

const keyboard = /^(?:asdf\w*|qwert\w*|xx+|hmm+|um+|uh+)$/;

const isDenial = (word: string) => denials.has(word) || keyboard.test(word);

/** "Nothing at all; merely to say well done": what follows is no answer to what was asked; "nothing yet, but" is. */
const nothing =
  /^(?:nothing|none|nope)(?: (?:just|only|merely)\b|(?: (?:at all|really|yet|as such|much|special|specific|in particular|for now))? ?[,.;:–-](?! but\b))/i;

/** "Ag you know", "you know me": who wrote it knows, and says no more. */
const youKnow = /^(?:\p{L}{1,4},? )?you know(?: (?:how|me|it|why))?[.!]?$/iu;

/** "Can't think of anything right now". */
const cannotThink = /^(?:i )?can(?:no|['’])?t(?: really)? think of (?:any|some)thing\b[^,;]*$/i;

/** "Not a whole lot to be honest". */
const notALot =
  /^not a (?:(?:whole|great|awful) )?(?:lot|deal)(?: (?:to be (?:honest|fair|frank)|really|honestly|yet|tbh|sorry))*[.!]*$/i;

/** Whether a tidied answer has nothing in it to say to anyone. */
export function saysNothing(text: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(text) || /^\p{L}$/u.test(text)) return true;
  if (nothing.test(text) || youKnow.test(text) || cannotThink.test(text) || notALot.test(text)) return true;
  const said = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('n.a.', 'na')
    .split(/[\s,.!?…-]+/)
    .filter((word) => word !== '');
  return said.some(isDenial) && said.every((word) => isDenial(word) || fillers.has(word));
}

const notSure = /^(?:i['’]?m |i am )?not (?:really )?sure\b(?! about)[^,;]*$/i;

/** "Not sure what I can offer somebody so senior": nothing, where another sentence says something. */
export const isUnsure = (sentence: string): boolean => notSure.test(sentence);

const unsure =
  "idk|dunno|dk|(?:i )?don['’]?t know|not sure|no idea|not a (?:(?:whole|great|awful) )?(?:lot|deal)|not much";
const naught = 'nothing|nowt|none|nope|nobody|no one';
/** "Nothing fancy": nothing of that kind, before what is offered or wished for; elsewhere it tells how the thing is. */
const ofNoKind =
  '(?: (?:too )?(?:grand|fancy|big|major|huge|clever|exciting|dramatic|serious|formal|glamorous|complicated|posh|flash))?';
const more =
  '(?: (?:to be (?:honest|fair|frank)|in all honesty|honestly|really|at all|yet|much|special|specific|as such|in particular|for now|tbh|lol|sorry|\\p{L}{2}))*';
/** "Nothing much, just a laugh": nothing but that, which goes with the denial. */
const going =
  '(?:(?:just|only) (?=(?:a|an|one|two|some|my|our)\\b))?(?=(?:(?:just|only) )?(?:maybe|perhaps|possibly|a|an|one|two|some|my|our|(?:i|we) (?:can|could|might|would|just|only|simply))\\b)';

/** "Idk. I could send you the results", "nothing much, maybe a laugh". */
const denialFirst = (kinds: string) =>
  new RegExp(
    `^(?:(?:${unsure})${more}[\\s,.;:!–…-]+|(?:${naught})${more}${kinds} ?[,.;:!–…-]+ ?${going})`,
    'iu',
  );

const denied = { benefit: denialFirst(ofNoKind), other: denialFirst('') };

/** "Not much, I admit, apart from a good story": next to nothing, and what there is. */
const notMuchBut =
  /^not much,? (?:i (?:admit|fear|suppose|confess|['’]?m afraid),? )?(?:beyond|except|besides|apart from) /i;

/** An answer without the words that say there is none, where one follows them all the same. */
export function withoutDenial(text: string, field: RealisedField): string {
  const little = /^(?:very )?little,? (?:except|save|but) that (?=(?:i|we) )/i.exec(text)?.[0];
  if (field.startsWith('benefit') && little !== undefined) return text.slice(little.length);
  if (notMuchBut.test(text)) return text;
  const [denial = ''] = (field.startsWith('benefit') ? denied.benefit : denied.other).exec(text) ?? [];
  const rest = text.slice(denial.length);
  const isMarked = /[,.;:!–…-]/u.test(denial);
  // "Not a lot, but I'd write it up": there is nothing left to be "but" of.
  return isMarked && /[\p{L}\p{N}]/u.test(rest) ? rest.replace(/^but /i, '') : text;
}
