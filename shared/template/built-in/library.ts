/** The templates that come with the app, the most used first. */
import type { Template } from '../../model/template.ts';
import { type PurposeId, purposeIds } from '../../purposes/purposes.ts';
import { firstMessages } from './first-messages.ts';
import { followUps } from './follow-ups.ts';
import { introductions } from './introductions.ts';
import { refusals } from './refusals.ts';
import { replies } from './replies.ts';
import { requestsByCommonGround } from './requests-by-common-ground.ts';
import { requestsByPrompt } from './requests-by-prompt.ts';
import { requestsBySender } from './requests-by-sender.ts';

const byPurpose: Readonly<Record<PurposeId, readonly Template[]>> = {
  'connection-request': [...requestsByPrompt, ...requestsBySender, ...requestsByCommonGround],
  'reply-to-request': replies,
  'first-message': firstMessages,
  'follow-up': followUps,
  'ask-introduction': introductions,
  decline: refusals,
};

/** Read-only for the user, who may duplicate them. Their ids are kept for good: drafts and statistics refer to them. */
export const builtInTemplates: readonly Template[] = purposeIds.flatMap((purpose) => byPurpose[purpose]);
