/** Tells whether an answer is in another language than English; then it is used as typed. */

/** Small words that stand in nearly every sentence of the language, and mean nothing in English. */
const smallWords: ReadonlySet<string> = new Set(
  `der die das und ich ist mit für auf nicht ein eine einen habe haben sie ihr ihre ihren mein wir über zur zum von dem den
   le les des une est je vous votre avec pour sur dans mon notre qui nous et du
   el los las una es yo usted su con por para mi nuestro que del como sobre
   il lo gli della sono io con suo sua nel che mio
   um uma é eu você seu sua com não no na meu sobre dos
   het een ik van uw voor niet jullie
   og jeg med til din det på av som
   jag och att är din ett min för
   ve bir için ile bu ben
   jest nie się na w z do i że`.split(/\s+/),
);

const english: ReadonlySet<string> = new Set(
  `the a an and of to in is are was for on with at by from that this your you i my we our it as be have can will how what
   no one two or if but all any some they them their he she his her who when where which would could had has were`.split(
    /\s+/,
  ),
);

/** Whether most letters are of another script than the Latin one. */
export function isOtherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = text.match(/\p{Script=Latin}/gu) ?? [];
  return letters.length > 0 && latin.length < letters.length / 2;
}

export function isOtherLanguage(text: string): boolean {
  if (isOtherScript(text)) return true;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const foreign = new Set(words.filter((word) => smallWords.has(word) && !english.has(word))).size;
  const own = words.filter((word) => english.has(word)).length;
  return words.length >= 3 && foreign >= 2 && foreign > own;
}

/** The mark that ends a sentence in the script of the text; none where the script has none. */
export function finalMark(text: string): string {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return '。';
  if (/\p{Script=Devanagari}|\p{Script=Bengali}/u.test(text)) return '।';
  if (/\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}/u.test(text)) return '';
  if (/\p{Script=Armenian}/u.test(text)) return '։';
  return '.';
}
