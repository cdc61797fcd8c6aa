import { X } from 'lucide-react';
import { type Dialect, dialectIds, dialects } from '../../../shared/spelling/dialects.ts';
import { writeIn } from '../../spelling/checking.ts';
import { forgetWord } from '../../spelling/own-words.ts';
import { CheckRow } from '../../ui/CheckRow.tsx';
import { Select } from '../../ui/Select.tsx';
import { getWorkspace, saveSettings, useWorkspace } from '../../workspace/store.ts';
import { SettingsSection } from './SettingsSection.tsx';
import styles from './SpellingSettings.module.css';

const dialectOptions: readonly { readonly value: Dialect; readonly label: string }[] = dialectIds.map(
  (value) => ({ value, label: dialects[value] }),
);

function LearnedWords({ words }: { readonly words: readonly string[] }) {
  if (words.length === 0) {
    return (
      <p className={styles.why}>None yet. A marked word that is right is kept here with “Learn this word”.</p>
    );
  }
  return (
    <ul className={styles.words} aria-label="Learned words">
      {words.toSorted().map((word) => (
        <li key={word} className={styles.word}>
          <bdi>{word}</bdi>
          <button type="button" aria-label={`Forget ${word}`} onClick={() => forgetWord(word)}>
            <X size={12} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Whether spelling is checked, in which English, and the words that the user taught. */
export function SpellingSettings() {
  const { spelling, dialect, learnedWords } = useWorkspace(({ settings }) => settings);
  return (
    <SettingsSection
      title="Spelling and grammar"
      about="Checked on this computer: nothing you write leaves it. F7 goes to the next mark."
    >
      <div className={styles.parts}>
        <CheckRow
          label="Mark what is misspelt"
          about="With a dotted line, where it is sure. Names are never marked."
          isChecked={spelling}
          onChange={(isOn) => saveSettings({ ...getWorkspace().settings, spelling: isOn })}
        />
        {spelling && (
          <>
            <Select
              label="Your English"
              value={dialect}
              options={dialectOptions}
              hint="“Any English” takes colour and color alike for right."
              onChange={writeIn}
            />
            <section className={styles.learned} aria-labelledby="learned-words">
              <h3 id="learned-words" className={styles.title}>
                Learned words
              </h3>
              <LearnedWords words={learnedWords} />
            </section>
          </>
        )}
      </div>
    </SettingsSection>
  );
}
