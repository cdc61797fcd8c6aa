import { Star } from 'lucide-react';
import { memo } from 'react';
import type { Template } from '../../../shared/model/template.ts';
import { describeUsage, type TemplateUsage } from '../../../shared/template/usage.ts';
import { hrefOf } from '../../workspace/route.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { StateBadge } from './StateBadge.tsx';
import { toggleFavourite } from './store.ts';
import styles from './TemplateRow.module.css';
import { titleOf, traits } from './template-words.ts';

type RowProps = {
  readonly template: Template;
  readonly usage: TemplateUsage | undefined;
  readonly isChosen: boolean;
};

/** One template in the list: what it is for, and how it was used. */
export const TemplateRow = memo(function TemplateRow({ template, usage, isChosen }: RowProps) {
  const isStarred = useWorkspace(({ settings }) => settings.favouriteTemplates.includes(template.id));
  const title = titleOf(template);
  return (
    <li className={styles.row} data-chosen={isChosen || undefined}>
      <a
        href={hrefOf({ section: 'templates', id: template.id })}
        className={styles.link}
        aria-current={isChosen ? 'true' : undefined}
      >
        <span className={styles.head}>
          <bdi className={styles.title}>{title}</bdi>
          <StateBadge template={template} />
        </span>
        {template.description.trim() !== '' && (
          <bdi className={styles.description}>{template.description}</bdi>
        )}
        <span className={styles.traits}>
          {traits(template).join(' · ')}
          {usage !== undefined && (
            <>
              {' '}
              · <bdi>{describeUsage(usage)}</bdi>
            </>
          )}
        </span>
      </a>
      <button
        type="button"
        className={styles.star}
        aria-pressed={isStarred}
        aria-label={`Favourite: ${title}`}
        title={isStarred ? 'Remove from favourites' : 'Add to favourites'}
        onClick={() => toggleFavourite(template.id)}
      >
        <Star size={16} fill={isStarred ? 'currentColor' : 'none'} aria-hidden />
      </button>
    </li>
  );
});
