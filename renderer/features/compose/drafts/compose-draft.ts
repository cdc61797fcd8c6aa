import { chooseTemplate } from '../../../../shared/compose/choose-template.ts';
import { type ComposedMessage, composeMessage } from '../../../../shared/compose/compose-message.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import type { Template } from '../../../../shared/model/template.ts';
import { builtInTemplates } from '../../../../shared/template/built-in/library.ts';
import { useWorkspace, type WorkspaceState } from '../../../workspace/store.ts';

type Composed = { readonly template: Template | null; readonly message: ComposedMessage };

type Context = Pick<WorkspaceState, 'profile' | 'settings' | 'ownTemplates'>;

/** The last result of each draft: several parts of the screen show the same message. */
const composed = new WeakMap<Draft, Context & { readonly result: Composed }>();

/** The draft's template and the message it makes with the answers. */
export function composeDraft(draft: Draft, { profile, settings, ownTemplates }: Context): Composed {
  const known = composed.get(draft);
  if (known?.profile === profile && known.settings === settings && known.ownTemplates === ownTemplates) {
    return known.result;
  }
  const template = chooseTemplate([...ownTemplates, ...builtInTemplates], draft);
  const result = { template, message: composeMessage(draft, template, profile, settings) };
  composed.set(draft, { profile, settings, ownTemplates, result });
  return result;
}

/** `composeDraft` for components. */
export function useMessage(draft: Draft): Composed {
  return useWorkspace((workspace) => composeDraft(draft, workspace));
}
