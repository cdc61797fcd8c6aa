import { chooseTemplate } from '../../../../shared/compose/choose-template.ts';
import { type ComposedMessage, composeMessage } from '../../../../shared/compose/compose-message.ts';
import type { Language } from '../../../../shared/language/language.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import type { Template } from '../../../../shared/model/template.ts';
import { builtInTemplates } from '../../../../shared/template/built-in/library.ts';
import { getLanguage, useLanguage } from '../../../workspace/language.ts';
import { useWorkspace, type WorkspaceState } from '../../../workspace/store.ts';

type Composed = { readonly template: Template | null; readonly message: ComposedMessage };

type Context = Pick<WorkspaceState, 'profile' | 'settings' | 'ownTemplates'>;

type Remembered = Context & { readonly language: Language | null; readonly result: Composed };

/** The last result of each draft: several parts of the screen show the same message. */
const composed = new WeakMap<Draft, Remembered>();

/** The draft's template and the message it makes with the answers. */
export function composeDraft(draft: Draft, { profile, settings, ownTemplates }: Context): Composed {
  const language = getLanguage();
  const known = composed.get(draft);
  if (
    known?.profile === profile &&
    known.settings === settings &&
    known.ownTemplates === ownTemplates &&
    known.language === language
  ) {
    return known.result;
  }
  const template = chooseTemplate([...ownTemplates, ...builtInTemplates], draft, profile);
  const result = { template, message: composeMessage(draft, template, profile, settings, language) };
  composed.set(draft, { profile, settings, ownTemplates, language, result });
  return result;
}

/** `composeDraft` for components. */
export function useMessage(draft: Draft): Composed {
  useLanguage(({ language }) => language);
  return useWorkspace((workspace) => composeDraft(draft, workspace));
}
