import { memo, useMemo } from 'react';
import { rankTemplates } from '../../../../shared/compose/rank-templates.ts';
import { templateChoices } from '../../../../shared/compose/template-choices.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import type { Template } from '../../../../shared/model/template.ts';
import { builtInTemplates } from '../../../../shared/template/built-in/library.ts';
import { Select } from '../../../ui/Select.tsx';
import { useLanguage } from '../../../workspace/language.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { changeTemplate } from '../drafts/store.ts';

type TemplateChoiceProps = { readonly draft: Draft; readonly template: Template | null };

/**
 * The templates for this purpose, those that suit the answers best first, each with what it would leave out. An arrow
 * key shows the next one in the message at once.
 */
export const TemplateChoice = memo(function TemplateChoice({ draft, template }: TemplateChoiceProps) {
  const profile = useWorkspace((workspace) => workspace.profile);
  const settings = useWorkspace((workspace) => workspace.settings);
  const ownTemplates = useWorkspace((workspace) => workspace.ownTemplates);
  const language = useLanguage((state) => state.language);
  const { answers, purpose, channel } = draft;
  // The order depends on the answers alone: choosing a template must not move it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the draft changes with every choice, the order must not
  const ranked = useMemo(() => {
    const templates = [...ownTemplates, ...builtInTemplates];
    return language === null ? [] : rankTemplates(templates, draft, profile, settings, language);
  }, [ownTemplates, answers, purpose, channel, profile, settings, language]);
  return (
    <Select
      label="Template"
      value={template?.id ?? ''}
      options={templateChoices(ranked, template)}
      onChange={(id) => changeTemplate(draft.id, id)}
      {...(template === null ? {} : { hint: template.description })}
    />
  );
});
