import { redoDepth, undoDepth } from '@codemirror/commands';
import type { EditorView } from '@codemirror/view';
import { useEffect, useRef, useState } from 'react';
import type { Template } from '../../../../shared/model/template.ts';
import { cleanText } from '../../../../shared/text.ts';
import styles from './BodyEditor.module.css';
import { createBodyView, setLanguage } from './body-view.ts';
import { EditorSpelling } from './EditorSpelling.tsx';
import { EditorToolbar } from './EditorToolbar.tsx';
import { FieldPalette } from './FieldPalette.tsx';
import { ForeignOffer } from './ForeignOffer.tsx';
import { MistakeList } from './MistakeList.tsx';

type BodyEditorProps = {
  readonly template: Template;
  readonly onChange: (body: string) => void;
};

/** The template's text with everything that helps to write it. The editor keeps the text; the template follows it. */
export function BodyEditor({ template, onChange }: BodyEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<EditorView | null>(null);
  const [, setUpdates] = useState(0);
  const latest = useRef({ template, onChange });
  latest.current = { template, onChange };

  useEffect(() => {
    if (host.current === null) return;
    const { body, language } = latest.current.template;
    const created = createBodyView({
      parent: host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' }),
      text: body,
      language,
      onUpdate: (state, hasNewText) => {
        if (hasNewText) latest.current.onChange(cleanText(state.doc.toString()));
        setUpdates((count) => count + 1);
      },
    });
    setView(created);
    return () => created.destroy();
  }, []);

  useEffect(() => {
    if (view !== null) setLanguage(view, template.language);
  }, [view, template.language]);

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
      <EditorSpelling view={view} language={template.language}>
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
}
