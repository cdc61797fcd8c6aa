import { type KeyboardEvent, useId, useState } from 'react';
import { namesakes } from '../../../../../shared/compose/link-person.ts';
import { personFields } from '../../../../../shared/fields/person-fields.ts';
import type { Draft } from '../../../../../shared/model/draft.ts';
import type { Offerable } from '../../../../../shared/people/offer-people.ts';
import { isComposingKey } from '../../../../ui/input-method.ts';
import { NameField } from '../../../../ui/NameField.tsx';
import { KeptNote } from './KeptNote.tsx';
import { choosePerson, chooseSomeoneElse, useOffers } from './kept-people.ts';
import styles from './NameBox.module.css';
import { type Choice, OfferList } from './OfferList.tsx';

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
  const id = useId();
  const offers = useOffers(draft.personId === null && !draft.isSomeoneElse ? name : '');
  const choices = choicesOf(offers, draft);
  const [isFocused, setFocused] = useState(false);
  // Escape closes the list for what is typed, and another letter opens it again.
  const [closedFor, setClosedFor] = useState<string | null>(name);
  const [active, setActive] = useState(-1);
  const isOpen = isFocused && closedFor !== name && choices.length > 0;
  const current = isOpen ? choices[active] : undefined;

  function take(choice: Choice) {
    setActive(-1);
    setClosedFor(null);
    if (choice.kind === 'person') choosePerson(draft.id, choice.person.id);
    else chooseSomeoneElse(draft.id);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (isComposingKey(event.nativeEvent) || choices.length === 0) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0) {
      event.preventDefault();
      setClosedFor(null);
      const from = isOpen ? active : -1;
      setActive(from < 0 && by < 0 ? choices.length - 1 : (from + by + choices.length) % choices.length);
    } else if (event.key === 'Enter' && current !== undefined && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      take(current);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      setClosedFor(name);
      setActive(-1);
    }
  }

  return (
    <div className={styles.box}>
      <NameField
        label={personFields.name.label}
        aside={aside}
        value={name}
        hint={isOpen ? undefined : <KeptNote draft={draft} offers={offers} />}
        onChange={(typed) => {
          setActive(-1);
          onChange(typed);
        }}
        combobox={{
          role: 'combobox',
          autoComplete: 'off',
          'aria-autocomplete': 'list',
          'aria-expanded': isOpen,
          'aria-controls': id,
          'aria-activedescendant': current === undefined ? undefined : `${id}-${active}`,
          onKeyDown,
          onFocus: () => setFocused(true),
          onBlur: () => setFocused(false),
        }}
      />
      <OfferList id={id} choices={isOpen ? choices : []} active={active} onTake={take} />
    </div>
  );
}
