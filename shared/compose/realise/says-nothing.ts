/** Answers that are there to get past the box: "n/a", "nothing really", "?", "asdf". */

const nothing =
  /^(?:(?:well|hmm+|um+|uh+|er+|oh|maybe|probably|honestly|just|not|i|i'm|don't|do|to|be|am|really|know|sure|think|can|of|that|there|is|it|no|none|nope|nil|nothing|anything|idea|clue|na|n\/a|n\.a\.?|nada|tbd|tba|todo|idk|dunno|dk|yet|at|all|much|special|specific|particular|in|now|right|for|the|moment|as|later|same|above|see|ditto|whatever|whatsoever|test|testing|asdf\w*|qwert\w*|xx+|yes|ok|okay|lol|blah|foo|bar|have|comes|mind|honest|a|say|need|needed|required|applicable|skip|pass|none|other|things?|nobody|question|questions|reason|because|stuff|something|someone|everything)[\s,.!?…-]*)+$/i;

/** One of these has to be there, so that "I know it" or "see above" in parts is not read as nothing. */
const sign =
  /\b(?:no|none|nope|nil|nothing|anything|na|n\/a|nada|tbd|tba|todo|idk|dunno|dk|don't|not|above|ditto|whatever|test|testing|asdf\w*|qwert\w*|xx+|yes|ok|okay|lol|blah|foo|same|later|because|skip|pass|hmm+|um+|stuff|something|things?|everything|someone|nobody)\b|n\.a/i;

/** Whether a tidied answer has nothing in it to say to anyone. */
export function saysNothing(text: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return !/\p{Extended_Pictographic}/u.test(text) || text.length > 0;
  if (/^\p{L}$/u.test(text)) return true;
  if (/^(?:nothing|none|nope)\s*[,.;-]/i.test(text)) return true;
  return nothing.test(text.trim()) && sign.test(text);
}
