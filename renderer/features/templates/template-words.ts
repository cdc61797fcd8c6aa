/** How templates are spoken of in this section. */
import { channels } from '../../../shared/channels.ts';
import type { Template } from '../../../shared/model/template.ts';
import { promptKindLabels } from '../../../shared/prompt-kinds.ts';
import { purposes } from '../../../shared/purposes/purposes.ts';
import { languageLabel } from './languages.ts';

/** Characters a title and a description may have, as the model says. */
export const longestTitle = 200;
export const longestDescription = 500;

export const toneLabels: Readonly<Record<Template['tone'], string>> = {
  warm: 'Warm',
  plain: 'Plain',
  formal: 'Formal',
};

export function titleOf({ title }: Pick<Template, 'title'>): string {
  return title.trim() || 'Untitled template';
}

/** True for a template that holds nothing a person would miss. */
export function isUntouched({ title, description, body }: Template): boolean {
  return [title, description, body].every((text) => text.trim() === '');
}

/** What a template is for, by which channel, in what tone and language, in the order of importance. */
export function traits({
  purpose,
  promptKind,
  channel,
  tone,
  language,
}: Pick<Template, 'purpose' | 'promptKind' | 'channel' | 'tone' | 'language'>): readonly string[] {
  const occasion = promptKind === null ? [] : [promptKindLabels[promptKind]];
  const sentBy = channel === null ? [] : [channels[channel].label];
  return [purposes[purpose].label, ...occasion, ...sentBy, toneLabels[tone], languageLabel(language)];
}
