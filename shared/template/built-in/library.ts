/** The templates that come with the app, the most used first. */
import type { Template } from '../../model/template.ts';
import { replies } from './replies.ts';
import { requestsByCommonGround } from './requests-by-common-ground.ts';
import { requestsByPrompt } from './requests-by-prompt.ts';
import { requestsBySender } from './requests-by-sender.ts';

/** Read-only for the user, who may duplicate them. Their ids are kept for good: drafts and statistics refer to them. */
export const builtInTemplates: readonly Template[] = [
  ...requestsByPrompt,
  ...requestsBySender,
  ...requestsByCommonGround,
  ...replies,
];
