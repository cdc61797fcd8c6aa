import { redoDepth, undoDepth } from '@codemirror/commands';
import type { EditorView } from '@codemirror/view';
import { memo, useEffect, useRef, useState } from 'react';
import { cleanText } from '../../../../shared/text.ts';
import { afterPaint } from '../../../workspace/after-paint.ts';
import styles from './BodyEditor.module.css';
import { createBodyView, setLanguage } from './body-view.ts';
import { EditorSpelling } from './EditorSpelling.tsx';
import { EditorToolbar } from './EditorToolbar.tsx';
import { FieldPalette } from './FieldPalette.tsx';
import { ForeignOffer } from './ForeignOffer.tsx';
import { MistakeList } from './MistakeList.tsx';

type BodyEditorProps = {
  /** The text that stands in it as it opens. */
  readonly bodyAtFirst: string;
  /** The template's language, as a tag; empty for none. */
  readonly language: string;
  readonly onChange: (body: string) => void;
};

/**
 * The template's text with everything that helps to write it. The editor keeps the text; the template follows it, and what
 * stands around the text a frame later.
 */
export const BodyEditor = memo(function BodyEditor(props: BodyEditorProps) {
  const { language } = props;
  const host = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<EditorView | null>(null);
  const [, setUpdates] = useState(0);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    if (host.current === null) return;
    let callOff = (): void => undefined;
    const { bodyAtFirst, language } = latest.current;
    const created = createBodyView({
      parent: host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' }),
      text: bodyAtFirst,
      language,
      onUpdate: (state, hasNewText) => {
        if (hasNewText) latest.current.onChange(cleanText(state.doc.toString()));
        callOff();
        callOff = afterPaint(() => setUpdates((count) => count + 1));
      },
    });
    setView(created);
    return () => {
      callOff();
      created.destroy();
    };
  }, []);

  useEffect(() => {
    if (view !== null) setLanguage(view, language);
  }, [view, language]);

  return (
    <div className={styles.body}>
      <div className={styles.heading}>
        {/* The editor names itself; this is the name for the eye. */}
        <span className={styles.label} aria-hidden>
          Template text
        </span>
        {view !== null && (
          <EditorToolbar
            view={view}
            canUndo={undoDepth(view.state) > 0}
            canRedo={redoDepth(view.state) > 0}
          />
        )}
      </div>
      <EditorSpelling view={view} language={language}>
        <div ref={host} />
      </EditorSpelling>
      {view !== null && (
        <>
          <MistakeList view={view} />
          <ForeignOffer view={view} />
          <FieldPalette view={view} />
        </>
      )}
    </div>
  );
});
