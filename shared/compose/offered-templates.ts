/** Which templates a draft can be offered at all. */
import type { Draft } from '../model/draft.ts';
import type { Profile } from '../model/profile.ts';
import type { Template } from '../model/template.ts';
import { neededFacts } from '../template/built-in/facts.ts';
import { usableTemplate } from '../template/usable.ts';

/**
 * The templates for the draft's purpose that have words and no mistakes, and that say nothing which is not noted;
 * in the order of `templates`.
 */
export function offeredTemplates(
  templates: readonly Template[],
  { purpose, answers }: Pick<Draft, 'purpose' | 'answers'>,
  profile: Profile,
): readonly Template[] {
  return templates.filter(
    (template) =>
      template.purpose === purpose &&
      usableTemplate(template) !== null &&
      (neededFacts.get(template.id)?.isNoted(answers, profile) ?? true),
  );
}
