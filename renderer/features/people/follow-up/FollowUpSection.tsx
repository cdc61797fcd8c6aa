import { useRef, useState } from 'react';
import { daysAfter, monthAfter, writtenToday } from '../../../../shared/calendar.ts';
import type { Person } from '../../../../shared/model/person.ts';
import { type FollowUpChoice, newFollowUp } from '../../../../shared/people/follow-up.ts';
import { everyInWords, followUpWords } from '../../../../shared/people/follow-up-words.ts';
import { shortDay } from '../../../../shared/people/relative-date.ts';
import { invitableFrom } from '../../../../shared/people/withdrawn.ts';
import { Button } from '../../../ui/Button.tsx';
import { readClock, useClock } from '../../../workspace/clock.ts';
import { changeFollowUp } from '../../../workspace/follow-ups.ts';
import { Section } from '../person/Section.tsx';
import { ChooseFollowUp } from './ChooseFollowUp.tsx';
import styles from './FollowUpSection.module.css';

type QuickChoice = { readonly label: string; readonly dayFrom: (today: string) => string };

const quickChoices: readonly QuickChoice[] = [
  { label: 'Tomorrow', dayFrom: (today) => daysAfter(today, 1) },
  { label: 'In a week', dayFrom: (today) => daysAfter(today, 7) },
  { label: 'In a month', dayFrom: monthAfter },
];

function follow(personId: string, choice: FollowUpChoice) {
  const when = 'day' in choice ? `on ${shortDay(choice.day, readClock())}` : everyInWords(choice.everyWeeks);
  changeFollowUp(personId, newFollowUp(choice, new Date().toISOString()), `You will be reminded ${when}.`);
}

/** When to write to them again: a day or a rhythm, a click away. */
export function FollowUpSection({ person }: { readonly person: Person }) {
  const clock = useClock();
  const words = followUpWords(person, clock);
  const invitable = invitableFrom(person, clock);
  const [isChoosing, setChoosing] = useState(false);
  const firstChoice = useRef<HTMLButtonElement>(null);
  const other = useRef<HTMLButtonElement>(null);
  const choose = (choice: FollowUpChoice) => {
    follow(person.id, choice);
    setChoosing(false);
  };
  return (
    <Section title="Follow-up" {...(words !== null && { aside: words.state })}>
      <p className={styles.text} data-due={words?.isDue || undefined}>
        {words?.text ?? 'Remind me to write to them again:'}
      </p>
      {invitable !== null && (
        <p className={styles.text}>
          Their invitation was withdrawn: the network takes a new one from {shortDay(invitable, clock)} on.{' '}
          <Button look="quiet" onClick={() => choose({ day: invitable })}>
            Remind me then
          </Button>
        </p>
      )}
      <div className={styles.choices}>
        {quickChoices.map(({ label, dayFrom }, index) => (
          <Button
            key={label}
            ref={index === 0 ? firstChoice : undefined}
            look="chip"
            onClick={() => choose({ day: dayFrom(writtenToday(readClock())) })}
          >
            {label}
          </Button>
        ))}
        <Button ref={other} look="chip" aria-expanded={isChoosing} onClick={() => setChoosing(!isChoosing)}>
          Another day…
        </Button>
        {words !== null && (
          <Button
            look="quiet"
            onClick={() => {
              changeFollowUp(person.id, null, 'You will not be reminded.');
              firstChoice.current?.focus();
            }}
          >
            Clear
          </Button>
        )}
      </div>
      {isChoosing && (
        <ChooseFollowUp
          everyWeeks={person.followUp?.everyWeeks ?? null}
          onChosen={(choice) => {
            choose(choice);
            other.current?.focus();
          }}
        />
      )}
    </Section>
  );
}
