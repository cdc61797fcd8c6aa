import type { Template } from '../../../shared/model/template.ts';
import { templateState } from '../../../shared/template/usable.ts';
import styles from './StateBadge.module.css';

const words = { 'has-errors': 'has errors, not used', blank: 'empty, not used' } as const;

/** Marks a template that no draft uses, and says why; nothing for one that can be used. */
export function StateBadge({ template }: { readonly template: Pick<Template, 'body'> }) {
  const state = templateState(template);
  return state === 'usable' ? null : <span className={styles.badge}>{words[state]}</span>;
}
