import { FileText, TriangleAlert } from 'lucide-react';
import type { AddressKey } from '../../../shared/import/address-table.ts';
import { addressLabels, isUsable, type Mapping } from '../../../shared/import/mapped-table.ts';
import { idsOf } from '../../../shared/records.ts';
import { Select } from '../../ui/Select.tsx';
import { encodings } from './decode-text.ts';
import styles from './ImportDialog.module.css';
import type { FileReport } from './read-files.ts';
import { separators } from './read-rows.ts';
import { readAs } from './store.ts';

/** One file: what it is, and how it is read where that can be said otherwise. */
export function FileItem({ report }: { readonly report: FileReport }) {
  const { name, label, failure, unknown } = report;
  const Icon = failure === null ? FileText : TriangleAlert;
  return (
    <li className={styles.file}>
      <p className={styles.fileHead}>
        <Icon size={16} aria-hidden />
        <bdi className={styles.fileName}>{name}</bdi>
        <span className={failure === null ? styles.about : styles.failure}>
          {failure ?? label ?? 'a table of no known kind: say what its columns hold'}
        </span>
      </p>
      {unknown !== null && <Columns name={name} unknown={unknown} />}
      {failure === null && <HowToRead report={report} />}
    </li>
  );
}

/** The encoding and the separator, folded away: the guess is right nearly always. */
function HowToRead({ report: { name, encoding, separator } }: { readonly report: FileReport }) {
  const known = encodings.find(({ id }) => id === encoding);
  if (known === undefined) return null;
  return (
    <details className={styles.how}>
      <summary>Letters look wrong?</summary>
      <div className={styles.choices}>
        <Select
          label={`Letters of ${name}`}
          value={known.id}
          options={encodings.map(({ id, label }) => ({ value: id, label }))}
          onChange={(chosen) => readAs(name, { encoding: chosen })}
        />
        {separator !== null && (
          <Select
            label={`Columns of ${name} are parted by`}
            value={separator}
            options={separators.map(({ id, label }) => ({ value: id, label }))}
            onChange={(chosen) => readAs(name, { separator: chosen })}
          />
        )}
      </div>
    </details>
  );
}

const leftOut = 'left-out';

type ColumnsProps = { readonly name: string; readonly unknown: NonNullable<FileReport['unknown']> };

/** What each column of an unknown table holds, with its first words to tell by. */
function Columns({ name, unknown: { header, sample, mapping } }: ColumnsProps) {
  const options = [
    { value: leftOut, label: 'Leave it out' },
    ...idsOf(addressLabels).map((value) => ({ value, label: addressLabels[value] })),
  ] as const;
  const choose = (index: number, held: AddressKey | typeof leftOut) => {
    const changed: Mapping = mapping.map((before, place) => {
      if (place === index) return held === leftOut ? null : held;
      // A thing stands in one column.
      return before === held ? null : before;
    });
    readAs(name, { mapping: changed });
  };
  return (
    <>
      <div className={styles.columns}>
        {header.cells.map((cell, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          <div key={index} className={styles.column}>
            <Select
              label={`Column ${index + 1}: ${cell.trim() === '' ? 'without a head' : cell}`}
              value={mapping[index] ?? leftOut}
              options={options}
              onChange={(held) => choose(index, held)}
            />
            <p className={styles.sample}>
              {sample
                .map(({ cells }) => cells[index] ?? '')
                .filter((words) => words.trim() !== '')
                .slice(0, 3)
                .join(' · ')}
            </p>
          </div>
        ))}
      </div>
      {!isUsable(mapping) && <p className={styles.failure}>Say which column holds the name.</p>}
    </>
  );
}
