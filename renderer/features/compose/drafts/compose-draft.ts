import { type ComposedMessage, composeMessage } from '../../../../shared/compose/compose-message.ts';
import type { RealisingLanguage } from '../../../../shared/compose/realise/realised-answer.ts';
import { type NewWording, newWordingOf, templateOf } from '../../../../shared/compose/seen-message.ts';
import type { Draft, MadeMessage } from '../../../../shared/model/draft.ts';
import type { Template } from '../../../../shared/model/template.ts';
import { builtInTemplates } from '../../../../shared/template/built-in/library.ts';
import { getLanguage, useLanguage } from '../../../workspace/language.ts';
import { useWorkspace, type WorkspaceState } from '../../../workspace/store.ts';

type Composed = { readonly template: Template | null; readonly message: ComposedMessage };

type Context = Pick<WorkspaceState, 'profile' | 'settings' | 'ownTemplates'>;

/** All that a message is made of besides its draft. */
type Surroundings = Context & { readonly language: RealisingLanguage | null };

function areSame(a: Surroundings, b: Surroundings): boolean {
  return (
    a.profile === b.profile &&
    a.settings === b.settings &&
    a.ownTemplates === b.ownTemplates &&
    a.language === b.language
  );
}

type Remembered = Surroundings & { readonly result: Composed };

/** The last result of each draft: several parts of the screen show the same message. */
const composed = new WeakMap<Draft, Remembered>();

/** Of each message where it was looked at last, and whether it would read differently if it were made there. */
const wordings = new WeakMap<MadeMessage, Surroundings & { readonly wording: NewWording | null }>();

/** All templates, in the order in which one is chosen: the user's own first. */
export function templatesAmong({ ownTemplates }: Pick<Context, 'ownTemplates'>): readonly Template[] {
  return [...ownTemplates, ...builtInTemplates];
}

/** The draft's template and the message it makes with the answers. */
export function composeDraft(draft: Draft, { profile, settings, ownTemplates }: Context): Composed {
  const surroundings = { profile, settings, ownTemplates, language: getLanguage() };
  const known = composed.get(draft);
  if (known !== undefined && areSame(known, surroundings)) return known.result;
  const template = templateOf(draft, templatesAmong(surroundings), profile);
  const message = composeMessage(draft, template, profile, settings, surroundings.language);
  const result = { template, message };
  composed.set(draft, { ...surroundings, result });
  const isMadeHere = message.made !== null && message.made !== draft.message.seen?.made;
  if (isMadeHere) wordings.set(message.made, { ...surroundings, wording: null });
  return result;
}

/** Whether the draft's message, which stays as it was seen, would read differently if it were made anew. */
export function newWording(draft: Draft, { profile, settings, ownTemplates }: Context): NewWording | null {
  const language = getLanguage();
  const { seen, edited } = draft.message;
  const made = seen?.made ?? null;
  if (language === null || made === null || edited !== null) return null;
  const surroundings = { profile, settings, ownTemplates, language };
  const known = wordings.get(made);
  if (known !== undefined && areSame(known, surroundings)) return known.wording;
  const wording = newWordingOf(draft, templatesAmong(surroundings), profile, settings, language);
  wordings.set(made, { ...surroundings, wording });
  return wording;
}

/** `composeDraft` for components. */
export function useMessage(draft: Draft): Composed {
  useLanguage(({ language }) => language);
  return useWorkspace((workspace) => composeDraft(draft, workspace));
}

/** `newWording` for components. */
export function useNewWording(draft: Draft): NewWording | null {
  useLanguage(({ language }) => language);
  return useWorkspace((workspace) => newWording(draft, workspace));
}
