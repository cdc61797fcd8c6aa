import { beginningLabel, beginningsFor } from '../../../../shared/compose/realise/beginnings/beginnings.ts';
import type { Choice } from '../../../../shared/compose/realise/realised-answer.ts';
import type { AnsweredField } from '../../../../shared/compose/realised-answers.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import { RemarkButton } from '../../../ui/Remark.tsx';
import { chooseBeginning } from './realised.ts';

type ChoicesProps = {
  readonly draft: Draft;
  readonly field: AnsweredField;
  /** The id of the box the answer stands in, which the keyboard goes back to. */
  readonly boxId: string;
  readonly choices: readonly Choice[];
};

/** The sentences that an answer can be all the same, each a click. */
export function Choices({ draft, field, boxId, choices }: ChoicesProps) {
  const beginnings = beginningsFor(field, draft.answers.promptKind);
  function choose({ beginning }: Choice) {
    chooseBeginning(draft.id, field, beginning);
    document.getElementById(boxId)?.focus();
  }
  return choices.map((choice) => {
    const known = beginnings.find(({ id }) => id === choice.beginning);
    const short = known === undefined ? choice.sentence : beginningLabel(known);
    return (
      <RemarkButton key={choice.beginning} title={choice.sentence} onClick={() => choose(choice)}>
        {choices.length === 1 ? `Use “${choice.sentence}”` : short}
      </RemarkButton>
    );
  });
}
