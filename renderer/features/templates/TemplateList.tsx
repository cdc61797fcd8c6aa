import { Plus } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { Template } from '../../../shared/model/template.ts';
import { purposeIds, purposes } from '../../../shared/purposes/purposes.ts';
import type { TemplateUsage } from '../../../shared/template/usage.ts';
import { Button } from '../../ui/Button.tsx';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { Select } from '../../ui/Select.tsx';
import { useWorkspace } from '../../workspace/store.ts';
import { ExchangeButtons } from './exchange/Exchange.tsx';
import { endReturning, setPurpose, setQuery, startTemplate, useTemplates } from './store.ts';
import styles from './TemplateList.module.css';
import { TemplateRow } from './TemplateRow.tsx';
import { useRowsThere } from './use-rows-there.ts';

const purposeOptions = [
  { value: 'all', label: 'All purposes' },
  ...purposeIds.map((value) => ({ value, label: purposes[value].label })),
];

type ListProps = {
  readonly shown: { readonly own: readonly Template[]; readonly builtIn: readonly Template[] };
  readonly usages: ReadonlyMap<string, TemplateUsage>;
  readonly chosenId: string | null;
};

/** All templates that suit the search, in two groups. */
export function TemplateList({ shown, usages, chosenId }: ListProps) {
  const { query, purpose } = useTemplates();
  const hasOwn = useWorkspace(({ ownTemplates }) => ownTemplates.length > 0);
  const heading = useFocusOnReturn();
  const count = shown.own.length + shown.builtIn.length;
  return (
    <main className={styles.main}>
      <header className={styles.header}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          Templates
        </h1>
        <ExchangeButtons />
        <Button look="primary" onClick={startTemplate}>
          <Plus size={15} aria-hidden /> New template
        </Button>
      </header>
      <div className={styles.filters}>
        <SearchBox label="Search templates" hasSlash value={query} onChange={setQuery} />
        <Select
          label="Purpose"
          look="pill"
          value={purpose ?? 'all'}
          options={purposeOptions}
          onChange={(value) => setPurpose(purposeIds.find((id) => id === value) ?? null)}
        />
      </div>
      <div className={styles.scroll}>
        <Group
          title="Your templates"
          templates={shown.own}
          usages={usages}
          chosenId={chosenId}
          empty={hasOwn ? null : 'Duplicate a built-in template and change it, or write one from nothing.'}
        />
        <Group title="Built-in" templates={shown.builtIn} usages={usages} chosenId={chosenId} empty={null} />
        <p role="status" className={styles.status}>
          {count === 0 ? 'No template holds these words. Try fewer, or another purpose.' : ''}
        </p>
      </div>
    </main>
  );
}

/** The list takes the place of the editor, or of what was deleted: the focus goes to its heading. */
function useFocusOnReturn() {
  const heading = useRef<HTMLHeadingElement>(null);
  const isReturning = useTemplates((state) => state.isReturning);
  useEffect(() => {
    if (!isReturning) return;
    heading.current?.focus();
    endReturning();
  }, [isReturning]);
  return heading;
}

type GroupProps = {
  readonly title: string;
  readonly templates: readonly Template[];
  readonly usages: ReadonlyMap<string, TemplateUsage>;
  readonly chosenId: string | null;
  /** What to say instead of an empty list; null shows nothing at all. */
  readonly empty: string | null;
};

function Group({ title, templates, usages, chosenId, empty }: GroupProps) {
  const id = useId();
  const count = useRowsThere(templates.length);
  if (templates.length === 0 && empty === null) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.group}>
        {title}
      </h2>
      {templates.length === 0 ? (
        <p className={styles.empty}>{empty}</p>
      ) : (
        <ul className={styles.list}>
          {templates.slice(0, count).map((template) => (
            <TemplateRow
              key={template.id}
              template={template}
              usage={usages.get(template.id)}
              isChosen={template.id === chosenId}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
