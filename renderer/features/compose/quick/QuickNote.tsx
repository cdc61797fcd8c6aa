import { ArrowUpRight } from 'lucide-react';
import { useRef } from 'react';
import type { Draft } from '../../../../shared/model/draft.ts';
import { Button } from '../../../ui/Button.tsx';
import foot from '../../../ui/foot.module.css';
import { useDraft } from '../../../workspace/drafts.ts';
import { SaveStatus } from '../../../workspace/SaveStatus.tsx';
import { useAfterKeys } from '../drafts/after-keys.ts';
import { clearDraft, endTyping } from '../drafts/store.ts';
import { AnswerField } from '../steps/AnswerField.tsx';
import { FirstDraft } from './FirstDraft.tsx';
import { FromProfile } from './FromProfile.tsx';
import styles from './QuickNote.module.css';
import { openInComposer } from './quick-note.ts';
import { useQuickKeys } from './use-quick-keys.ts';

const openKeys = navigator.platform.startsWith('Mac') ? '⌘ ↵' : 'Ctrl ↵';

/** A name, one reason, and the message they make; the full composer is one key away. */
export function QuickNote({ draftId }: { readonly draftId: string }) {
  const draft = useDraft(draftId);
  return draft === null ? null : <Note key={draftId} draft={draft} />;
}

function Note({ draft }: { readonly draft: Draft }) {
  const { id } = draft;
  const afterKeys = useAfterKeys(draft);
  const form = useRef<HTMLDivElement>(null);
  useQuickKeys(id);
  /** To the first box that is still empty: who it is, and then why. */
  function goOn() {
    const boxes = [...(form.current?.querySelectorAll<HTMLInputElement>('input, textarea') ?? [])];
    (boxes.find(({ value }) => value.trim() === '') ?? boxes.at(-1))?.focus();
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it does nothing but hear that a box was left
    <div className={styles.page} onBlur={() => endTyping(id)}>
      <header className={styles.head}>
        <h1 className={styles.title}>Quick note</h1>
        <SaveStatus />
      </header>
      <main className={styles.main}>
        <FromProfile draft={draft} onTaken={goOn} />
        <div ref={form} className={styles.form}>
          <AnswerField draft={draft} answer="name" />
          <AnswerField draft={draft} answer="reason" />
        </div>
        <FirstDraft draft={afterKeys} />
      </main>
      <footer className={`${foot.foot} ${styles.foot}`}>
        <Button onClick={() => clearDraft(id)}>Start again</Button>
        <Button look="primary" className={styles.open} onClick={() => void openInComposer(id)}>
          <ArrowUpRight size={15} aria-hidden /> Open in the composer
          <span className={styles.keys} aria-hidden>
            {openKeys}
          </span>
        </Button>
      </footer>
    </div>
  );
}
