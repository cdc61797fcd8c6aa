/** Which template a draft uses: the one the user chose, else the first that was written for what prompted it. */
import type { Draft } from '../model/draft.ts';
import type { Profile } from '../model/profile.ts';
import type { Template } from '../model/template.ts';
import { offeredTemplates } from './offered-templates.ts';

/**
 * The template for this draft out of `templates`, in their order. A chosen template that is not offered (any more)
 * counts as not chosen. Null only when there is none that can be used.
 */
export function chooseTemplate(
  templates: readonly Template[],
  draft: Pick<Draft, 'purpose' | 'templateId' | 'answers'>,
  profile: Profile,
): Template | null {
  const offered = offeredTemplates(templates, draft, profile);
  const { promptKind } = draft.answers;
  return (
    offered.find(({ id }) => id === draft.templateId) ??
    (promptKind === null ? undefined : offered.find((template) => template.promptKind === promptKind)) ??
    offered.find((template) => template.promptKind === null) ??
    offered[0] ??
    null
  );
}
