import { useEffect, useMemo } from 'react';
import { outcomesOf, type SentMessage } from '../../../shared/insights/outcomes.ts';
import { replyTime } from '../../../shared/insights/reply-time.ts';
import { groupingIds, groupings, outcomeIds, outcomes, sharesOf } from '../../../shared/insights/shares.ts';
import type { Person } from '../../../shared/model/person.ts';
import { rememberingLast } from '../../../shared/remembering.ts';
import { builtInTemplates } from '../../../shared/template/built-in/library.ts';
import { Figure, Figures } from '../../ui/Figures.tsx';
import { Select } from '../../ui/Select.tsx';
import { readClock } from '../../workspace/clock.ts';
import { useNotesThisMonth } from '../../workspace/notes-this-month.ts';
import { useEveryone } from '../../workspace/people.ts';
import { loadPeople, useWorkspace } from '../../workspace/store.ts';
import { GroupPeople } from './GroupPeople.tsx';
import styles from './Insights.module.css';
import { ShareTable } from './ShareTable.tsx';
import { changeInsights, useInsightsView } from './store.ts';

const read: readonly (keyof Person)[] = ['messages', 'meetings', 'stage', 'stageHistory'];

/** Asked for again at every opening of the section. */
const outcomesAmong = rememberingLast(outcomesOf);

/** The user's own outcomes, from what is recorded on this computer: each figure with its count and what it can tell. */
export function Insights() {
  useEffect(() => void loadPeople(), []);
  const people = useEveryone(read);
  const sent = people === null ? null : outcomesAmong(people);
  return (
    <main className={styles.page}>
      <div className={styles.content}>
        <h1>Insights</h1>
        <p className={styles.lead}>
          What became of the messages you recorded. It is worked out on this computer from your own notes, and
          gives no advice that the numbers do not carry.
        </p>
        {sent === null && <p role="status">Reading your people…</p>}
        {sent?.length === 0 && <Nothing />}
        {sent !== null && sent.length > 0 && <Outcomes sent={sent} />}
      </div>
    </main>
  );
}

function Nothing() {
  return (
    <div className={styles.nothing}>
      <h2>Nothing was sent yet</h2>
      <p>
        Once you say that a message was sent, and note what came of it, you see here what gets answers. It
        takes about ten messages of a kind before a share says anything.
      </p>
    </div>
  );
}

/** The month's personal notes: "3 of 5", or their number where the account allows any. */
function NotesFigure() {
  const allowed = useWorkspace(({ settings }) => settings.notesPerMonth);
  const used = useNotesThisMonth() ?? 0;
  const counted = used.toLocaleString('en-GB');
  return (
    <Figure
      label="Personal notes this month"
      value={allowed === 0 ? counted : `${counted} of ${allowed.toLocaleString('en-GB')}`}
    />
  );
}

function Outcomes({ sent }: { readonly sent: readonly SentMessage[] }) {
  const { outcome, grouping, group } = useInsightsView();
  const ownTemplates = useWorkspace((workspace) => workspace.ownTemplates);
  const shares = useMemo(() => {
    const titles = new Map([...builtInTemplates, ...ownTemplates].map(({ id, title }) => [id, title]));
    const naming = { timeZone: readClock().timeZone, titleOf: (id: string) => titles.get(id) ?? null };
    return sharesOf(sent, outcome, grouping, naming);
  }, [sent, outcome, grouping, ownTemplates]);
  const replies = replyTime(sent);
  const shown = shares.find(({ key }) => key === group);
  return (
    <>
      <Figures>
        <Figure label="Messages sent" value={sent.length.toLocaleString('en-GB')} />
        {outcomeIds.map((id) => {
          const counted = sent.filter(outcomes[id].counts);
          if (counted.length === 0) return null;
          const came = counted.filter(outcomes[id].came).length;
          return (
            <Figure
              key={id}
              label={outcomes[id].label}
              value={`${came.toLocaleString('en-GB')} of ${counted.length.toLocaleString('en-GB')}`}
            />
          );
        })}
        <NotesFigure />
        {replies !== null && <Figure {...replies} />}
      </Figures>
      <div className={styles.choices}>
        <Select
          label="What came of it"
          value={outcome}
          options={outcomeIds.map((value) => ({ value, label: outcomes[value].label }))}
          onChange={(value) => changeInsights({ outcome: value })}
        />
        <Select
          label="By"
          value={grouping}
          options={groupingIds.map((value) => ({ value, label: groupings[value].label }))}
          onChange={(value) => changeInsights({ grouping: value })}
        />
      </div>
      {shares.length === 0 ? (
        <p>No invitation was sent yet, so nothing could be accepted.</p>
      ) : (
        <ShareTable
          caption={`${outcomes[outcome].label}, by ${groupings[grouping].label.toLowerCase()}`}
          shares={shares}
          chosen={group}
          onChoose={(key) => changeInsights({ group: key === group ? null : key })}
        />
      )}
      {shown !== undefined && <GroupPeople label={shown.label} personIds={shown.personIds} />}
    </>
  );
}
