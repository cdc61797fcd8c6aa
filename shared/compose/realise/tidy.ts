/** Repairs what a careful person would while copying out an answer: spaces, doubled marks, "i", lost apostrophes. */

/** Words that people type without their apostrophe and that are no other word. */
const apostrophes: Readonly<Record<string, string>> = {
  im: "I'm",
  ive: "I've",
  dont: "don't",
  doesnt: "doesn't",
  didnt: "didn't",
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
  theyre: "they're",
  thats: "that's",
  whats: "what's",
  theres: "there's",
};

const link = /^(?:https?:\/\/|www\.)\S+$|^[\w.+-]+@[\w.-]+$/i;

function repairWord(word: string): string {
  if (link.test(word)) return word;
  return word
    .replace(/^(["'“(‘]?)i(?=$|['’,.!?;:)"”])/u, '$1I')
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

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

function repairMarks(text: string): string {
  return text
    .replace(/ +([,;!?…])/g, '$1')
    .replace(/ +([.:])(?=\s|$)/g, '$1')
    .replace(/,{2,}/g, ',')
    .replace(/!{2,}/g, '!')
    .replace(/\?[?!]+|!\?+/g, '?')
    .replace(/(^|[^.])\.\.(?!\.)/g, '$1.')
    .replace(/\.{4,}/g, '...')
    .replace(/(\p{L}),(?=\p{L})/gu, '$1, ')
    .replace(/(\p{Ll}{2})([.?!])(?=(?:I|The|We|You|My|Your|It|And|But|This|Our|What|How|Do)\b)/gu, '$1$2 ')
    .replace(/\s*[,;:–—-]+$/u, '');
}

/** NFC, single spaces, no invisible marks, and the small repairs; line breaks become spaces. */
export function tidy(typed: string): string {
  const spaced = typed
    .normalize('NFC')
    .replace(/\p{Cc}|[\u200B\u2060\uFEFF]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return repairMarks(spaced.split(' ').map(repairWord).join(' ')).trim();
}
