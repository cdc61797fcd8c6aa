/** The swap test: what is left of a message when everything that is about this person is taken out? */

import type { Span } from '../span.ts';
import { doing, likely, notGeneric } from './acts/act-reader.ts';
import type { SwapTest } from './coach-types.ts';
import { foldedWords, stem, tellingStems } from './known/person-facts.ts';
import type { RuleContext } from './rule-context.ts';

/** What the user noted of the person and the message does not say; the strongest first, null when there is none. */
export function missingFact({
  facts,
  input,
  read,
  signs,
}: Pick<RuleContext, 'facts' | 'input' | 'read' | 'signs'>): string | null {
  const said = new Set(foldedWords(read.text).map(stem));
  const order = ['prompt', 'reason', 'how-known', 'note', 'interest'];
  const open = facts.facts
    .filter(({ kind, words }) => order.includes(kind) && ![...words].some((word) => said.has(word)))
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const named = input.answers.commonConnections.find(
    (name) => name.trim() !== '' && tellingStems(name, signs.isFunctionWord).length > 0,
  );
  const [first] = open;
  return first?.text ?? (named === undefined || read.text.includes(named) ? null : `We both know ${named}`);
}

/** Below this probability that a statement gives a reason, says how they met or what they share, it is about anyone. */
const couldBeAboutThem = 0.25;

const specificActs = ['reason', 'know', 'common', 'answer', 'offer'] as const;

/** The stretches that are about this person, in the order of the text. */
function specificIn({ statements, noted }: RuleContext): readonly Span[] {
  return [...doing(notGeneric(statements), ...specificActs), ...noted]
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
}

/** Whether the message could be sent to anyone. */
export function suitsAnyone(context: RuleContext): boolean {
  const { read, statements, language } = context;
  // A claim that names nobody is about nobody.
  const mayBe = notGeneric(statements).some(
    ({ does }) => does.claim < likely && specificActs.some((act) => does[act] >= couldBeAboutThem),
  );
  return language !== null && read.words.length > 0 && !mayBe && specificIn(context).length === 0;
}

/** The swap test on what was read of a message. */
export function swapTest(context: RuleContext): SwapTest {
  const { read } = context;
  const specific = specificIn(context);
  let left = '';
  let from = 0;
  for (const { start, end } of specific) {
    if (start > from) left += read.text.slice(from, start);
    from = Math.max(from, end);
  }
  left = (left + read.text.slice(from)).replace(/\s+/gu, ' ').trim();
  return {
    suitsAnyone: suitsAnyone(context),
    specific,
    left,
    missingFact: missingFact(context),
  };
}
