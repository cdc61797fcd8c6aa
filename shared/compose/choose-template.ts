/** Which template a draft uses: the one the user chose, else the first that was written for what prompted it. */
import type { Draft } from '../model/draft.ts';
import type { Template } from '../model/template.ts';
import { usableTemplate } from '../template/usable.ts';

/**
 * The template for this draft out of `templates`, in their order. A chosen template that no longer exists, is for
 * another purpose or has errors or no words counts as not chosen. Null only when there is none that can be used.
 */
export function chooseTemplate(
  templates: readonly Template[],
  draft: Pick<Draft, 'purpose' | 'templateId' | 'answers'>,
): Template | null {
  const suitable = templates.filter(
    (template) => template.purpose === draft.purpose && usableTemplate(template) !== null,
  );
  const { promptKind } = draft.answers;
  return (
    suitable.find(({ id }) => id === draft.templateId) ??
    (promptKind === null ? undefined : suitable.find((template) => template.promptKind === promptKind)) ??
    suitable.find((template) => template.promptKind === null) ??
    suitable[0] ??
    null
  );
}
