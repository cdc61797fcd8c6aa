import { memo, Suspense, useMemo } from 'react';
import { channelIds } from '../../../shared/channels.ts';
import { channelWithLimit } from '../../../shared/compose/compose-message.ts';
import type { Draft } from '../../../shared/model/draft.ts';
import { purposeIds, purposes } from '../../../shared/purposes/purposes.ts';
import { lazily } from '../../ui/lazily.tsx';
import { Select } from '../../ui/Select.tsx';
import { SaveStatus } from '../../workspace/SaveStatus.tsx';
import { useWorkspace } from '../../workspace/store.ts';
import styles from './ComposeHeader.module.css';
import { DraftsMenu } from './drafts/DraftsMenu.tsx';
import { changeChannel, changePurpose } from './drafts/store.ts';

const BestWay = lazily(async () => (await import('./way/BestWay.tsx')).BestWay);

const purposeOptions = purposeIds.map((value) => ({ value, label: purposes[value].label }));

/** What this draft is, to whom and by which channel; the other drafts; whether everything is saved. */
export const ComposeHeader = memo(function ComposeHeader({ draft }: { readonly draft: Draft }) {
  const settings = useWorkspace((workspace) => workspace.settings);
  const channels = useMemo(
    () => channelIds.map((value) => ({ value, label: channelWithLimit(value, settings) })),
    [settings],
  );
  const name = draft.answers.name.trim();
  return (
    <div className={styles.header}>
      <Select
        label="Purpose"
        look="pill"
        value={draft.purpose}
        options={purposeOptions}
        onChange={(purpose) => changePurpose(draft.id, purpose)}
      />
      {name !== '' && (
        <span className={styles.to} title={name}>
          to <bdi className={styles.name}>{name}</bdi>
        </span>
      )}
      <Select
        label="Channel"
        look="pill"
        value={draft.channel}
        options={channels}
        onChange={(channel) => changeChannel(draft.id, channel)}
      />
      {purposes[draft.purpose].isInvitation && draft.sent === null && (
        <Suspense>
          <BestWay draft={draft} />
        </Suspense>
      )}
      <span className={styles.end}>
        <SaveStatus isBrief />
        <DraftsMenu draftId={draft.id} />
      </span>
    </div>
  );
});
