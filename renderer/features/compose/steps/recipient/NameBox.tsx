import { namesakes } from '../../../../../shared/compose/link-person.ts';
import { personFields } from '../../../../../shared/fields/person-fields.ts';
import type { Draft } from '../../../../../shared/model/draft.ts';
import type { Offerable } from '../../../../../shared/people/offer-people.ts';
import { useCombobox } from '../../../../ui/combobox.ts';
import { NameField } from '../../../../ui/NameField.tsx';
import styles from '../../../../ui/OptionList.module.css';
import { OptionList } from '../../../../ui/OptionList.tsx';
import { useClock } from '../../../../workspace/clock.ts';
import { KeptNote } from './KeptNote.tsx';
import { choosePerson, chooseSomeoneElse, tellingLine, useOffers } from './kept-people.ts';

type Choice = { readonly kind: 'person'; readonly person: Offerable } | { readonly kind: 'someone-else' };

type NameBoxProps = {
  readonly draft: Draft;
  readonly aside?: string | undefined;
  readonly onChange: (name: string) => void;
};

/** The people to choose from, and behind them somebody else where one of them has just this name. */
function choicesOf(offers: readonly Offerable[], { answers }: Draft): readonly Choice[] {
  const people = offers.map((person) => ({ kind: 'person' as const, person }));
  return namesakes(answers, offers).length > 0 ? [...people, { kind: 'someone-else' }] : people;
}

/** The name of whom the draft is to; people who are kept are offered while it is typed. */
export function NameBox({ draft, aside, onChange }: NameBoxProps) {
  const { name } = draft.answers;
  const clock = useClock();
  const offers = useOffers(draft.personId === null && !draft.isSomeoneElse ? name : '');
  const combobox = useCombobox(name, choicesOf(offers, draft), (choice) =>
    choice.kind === 'person' ? choosePerson(draft.id, choice.person.id) : chooseSomeoneElse(draft.id),
  );
  return (
    <div className={styles.holder}>
      <NameField
        label={personFields.name.label}
        aside={aside}
        value={name}
        hint={combobox.offered.length > 0 ? undefined : <KeptNote draft={draft} offers={offers} />}
        onChange={(typed) => {
          combobox.leave();
          onChange(typed);
        }}
        combobox={combobox.box}
      />
      <OptionList
        combobox={combobox}
        label="People you know"
        show={(choice) =>
          choice.kind === 'person'
            ? { key: choice.person.id, name: choice.person.name, about: tellingLine(choice.person, clock) }
            : { key: choice.kind, name: null, about: 'Someone else with this name' }
        }
      />
    </div>
  );
}
