import { channels } from '../../../../shared/channels.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import { OwnText } from '../check/OwnText.tsx';
import { useAfterKeys } from '../drafts/after-keys.ts';
import { useMessage } from '../drafts/compose-draft.ts';
import { FitParts } from '../message/FitState.tsx';
import { MessageCard } from '../message/MessageCard.tsx';
import { MessageEditor } from '../message/MessageEditor.tsx';
import { SubjectField } from '../message/SubjectField.tsx';
import { useMarks } from '../message/use-marks.ts';
import { ToSettle } from '../panel/ToSettle.tsx';
import { CustomFields } from './CustomFields.tsx';
import styles from './MessageStep.module.css';
import { NewWording } from './NewWording.tsx';
import { OwnWords } from './OwnWords.tsx';
import { TemplateChoice } from './TemplateChoice.tsx';

function EditedCard({ draft, afterKeys }: { readonly draft: Draft; readonly afterKeys: Draft }) {
  const { message, findings, repeated } = useMarks(draft, afterKeys);
  return (
    <>
      <MessageCard draft={draft} isEditor>
        {channels[draft.channel].subject !== null && <SubjectField draft={draft} />}
        <MessageEditor draft={draft} message={message} findings={findings} repeated={repeated} />
      </MessageCard>
      <FitParts draft={draft} message={message} />
    </>
  );
}

/** The message itself, as its recipient will see it and where its words are changed; below it, what makes it. */
export function MessageStep({ draft }: { readonly draft: Draft }) {
  const afterKeys = useAfterKeys(draft);
  const { template } = useMessage(draft);
  return (
    <>
      {template !== null && <CustomFields draft={draft} template={template} />}
      <div className={`wide ${styles.message}`}>
        <ToSettle draft={afterKeys} />
        <EditedCard draft={draft} afterKeys={afterKeys} />
        <OwnWords draft={afterKeys} />
        <NewWording draft={afterKeys} />
        <OwnText draftId={draft.id} />
        <TemplateChoice draft={afterKeys} template={template} />
      </div>
    </>
  );
}
