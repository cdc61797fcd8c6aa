/** The look of the editor's text. It lives in a shadow root, so its few styles are here; colours are the page's tokens. */
import { EditorView } from '@codemirror/view';

export const bodyTheme = EditorView.theme({
  '&': {
    border: '1px solid var(--line)',
    borderRadius: 'var(--radius)',
    background: 'var(--surface)',
    color: 'var(--ink)',
    fontSize: 'var(--size-letter)',
  },
  '&:hover': { borderColor: 'var(--line-strong)' },
  '&.cm-focused': {
    outline: '2px solid transparent',
    borderColor: 'var(--accent)',
    boxShadow: '0 0 0 3px color-mix(in srgb, var(--accent) 22%, transparent)',
  },
  '.cm-scroller': { fontFamily: 'var(--serif)', lineHeight: '1.7', minHeight: '14rem', maxHeight: '28rem' },
  '.cm-content': { padding: '0.75rem 0', caretColor: 'var(--ink)', minHeight: '12.5rem' },
  // Each line has the direction of its own words.
  '.cm-line': { padding: '0 0.875rem', unicodeBidi: 'plaintext', textAlign: 'start' },
  '.cm-field': {
    padding: '0.0625rem 0.4375rem',
    borderRadius: '0.4375rem',
    background: 'var(--accent-soft)',
    color: 'var(--accent-ink)',
    fontFamily: 'var(--sans)',
    fontSize: '0.8125rem',
    fontWeight: '550',
  },
  '.cm-field-custom': { background: 'var(--warn-soft)', color: 'var(--warn)' },
  '.cm-field-source': {
    color: 'var(--accent-ink)',
    background: 'var(--accent-soft)',
    borderRadius: '0.25rem',
  },
  '.cm-part': {
    background: 'color-mix(in srgb, var(--accent) 7%, transparent)',
    borderBlockEnd: '1px dashed var(--accent)',
  },
  '.cm-mark': {
    color: 'var(--accent-ink)',
    fontFamily: 'var(--sans)',
    fontSize: '0.8125rem',
    fontWeight: '650',
  },
  '.cm-escape': { color: 'var(--ink-faint)' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--danger)',
    textUnderlineOffset: '0.25em',
  },
  '.cm-tooltip': {
    border: '1px solid var(--line)',
    borderRadius: '0.5rem',
    background: 'var(--surface)',
    color: 'var(--ink)',
    boxShadow: 'var(--shadow)',
    fontFamily: 'var(--sans)',
    fontSize: 'var(--size-small)',
    overflow: 'hidden',
  },
  '.cm-diagnostic': { padding: '0.375rem 0.75rem', maxWidth: '24rem' },
  '.cm-diagnostic-error': { borderInlineStart: '3px solid var(--danger)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--sans)', maxHeight: '16rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.25rem 0.75rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    background: 'var(--accent)',
    color: 'var(--on-accent)',
  },
  '.cm-completionDetail': { fontStyle: 'normal', marginInlineStart: '0.75rem', opacity: '1' },
});
