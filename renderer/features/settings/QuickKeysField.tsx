import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { pressedKeys } from '../../../shared/quick-keys.ts';
import { api } from '../../api/client.ts';
import { Button } from '../../ui/Button.tsx';
import { keyNames } from '../../ui/key-names.ts';
import { getWorkspace, saveSettings, useWorkspace } from '../../workspace/store.ts';
import styles from './DesktopSettings.module.css';

const isMac = navigator.platform.startsWith('Mac');

async function problemOf(keys: string): Promise<string | null> {
  const result = await api.tryQuickKeys({ keys });
  return result.ok ? result.value.problem : result.failure.message;
}

/** The keys that open the quick note from any program: none until they are chosen, by pressing them. */
export function QuickKeysField() {
  const keys = useWorkspace(({ settings }) => settings.quickKeys);
  const [isChoosing, setChoosing] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();

  // Another program may have taken them since they were chosen.
  useEffect(() => void problemOf(getWorkspace().settings.quickKeys).then(setProblem), []);

  async function choose(chosen: string) {
    const reason = await problemOf(chosen);
    setProblem(reason);
    if (reason !== null) return;
    setChoosing(false);
    saveSettings({ ...getWorkspace().settings, quickKeys: chosen });
  }

  function onKeyDown(event: KeyboardEvent) {
    const isLeaving = event.key === 'Tab' || event.key === 'Escape';
    const pressed = isLeaving ? null : pressedKeys(event);
    if (event.key !== 'Tab') event.preventDefault();
    event.stopPropagation();
    if (isLeaving) {
      setChoosing(false);
      setProblem(null);
    } else if (pressed !== null) void choose(pressed);
  }

  return (
    <fieldset className={styles.keys} aria-describedby={`${id}-about`}>
      <legend className={styles.label}>Keys for the quick note</legend>
      <p id={`${id}-about`} className={styles.about}>
        They open it from any program. Hold two, such as {isMac ? 'Control and Option' : 'Ctrl and Shift'},
        and press a third.
      </p>
      <div className={styles.chosen}>
        <Button
          className={isChoosing ? styles.recorder : undefined}
          onClick={() => setChoosing(true)}
          onKeyDown={isChoosing ? onKeyDown : undefined}
          onBlur={() => setChoosing(false)}
        >
          {isChoosing ? 'Press the keys now' : keys === '' ? 'Choose keys' : 'Choose others'}
        </Button>
        {keys === '' ? (
          <span className={styles.about}>None yet</span>
        ) : (
          <>
            <span className={styles.names} role="img" aria-label={keyNames(keys, isMac).join(' ')}>
              {keyNames(keys, isMac).map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </span>
            <Button look="quiet" onClick={() => void choose('')}>
              Use none
            </Button>
          </>
        )}
      </div>
      <p role="status" className={styles.problem}>
        {problem}
      </p>
    </fieldset>
  );
}
