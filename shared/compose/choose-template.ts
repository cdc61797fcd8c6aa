/** Which template a draft uses: the one the user chose, else one that suits the answers or what prompted it. */
import type { Draft } from '../model/draft.ts';
import type { Profile } from '../model/profile.ts';
import type { Template } from '../model/template.ts';
import { purposes } from '../purposes/purposes.ts';
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
    offered.find(({ id }) => id === purposes[draft.purpose].templateFor?.(draft.answers)) ??
    (promptKind === null ? undefined : offered.find((template) => template.promptKind === promptKind)) ??
    offered.find((template) => template.promptKind === null) ??
    offered[0] ??
    null
  );
}
