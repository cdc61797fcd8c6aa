/**
 * A message that was seen stays as it was seen, whatever becomes of templates, settings, the profile and the app
 * itself. Only what the user does to the draft changes it, and then from the template as it was seen.
 */
import type { Draft } from '../model/draft.ts';
import type { Profile } from '../model/profile.ts';
import type { Settings } from '../model/settings.ts';
import type { Template } from '../model/template.ts';
import { usableTemplate } from '../template/usable.ts';
import { chooseTemplate } from './choose-template.ts';
import { type ComposedMessage, makeMessage } from './compose-message.ts';
import type { RealisingLanguage } from './realise/realised-answer.ts';

type Seen = Draft['message']['seen'];

function withSeen(draft: Draft, seen: Seen): Draft {
  return { ...draft, message: { ...draft.message, seen } };
}

/** The template a draft is written with: the one its message was seen in, with the words it had; else a choice. */
export function templateOf(draft: Draft, templates: readonly Template[], profile: Profile): Template | null {
  return draft.message.seen?.template ?? chooseTemplate(templates, draft, profile);
}

/** Whether a draft's message stays as it is shown now: on the last step, and ever after it was seen or edited there. */
export function isToStay({ step, message }: Draft): boolean {
  return step === 'message' || message.seen !== null || message.edited !== null;
}

/** The draft with its message, as it is shown, kept; the same draft when it is kept already or not made yet. */
export function keepAsSeen(
  draft: Draft,
  template: Template | null,
  { made }: Pick<ComposedMessage, 'made'>,
): Draft {
  if (template === null || made === null || draft.message.seen?.made === made) return draft;
  return withSeen(draft, { template, made });
}

function isMadeOfTheSame(a: Draft, b: Draft): boolean {
  return (
    a.answers === b.answers &&
    a.customValues === b.customValues &&
    a.channel === b.channel &&
    a.message.fit === b.message.fit &&
    a.message.pinned === b.message.pinned
  );
}

/**
 * `after`, which the user made of `before`: where something was changed that goes into the message, it follows the
 * answers again. The template stays, unless it was chosen for what prompted the message and that is another thing now.
 */
export function followAnswers(before: Draft, after: Draft): Draft {
  const { seen } = after.message;
  if (seen === null || seen !== before.message.seen || isMadeOfTheSame(before, after)) return after;
  const choosesAnew = after.templateId === null && before.answers.promptKind !== after.answers.promptKind;
  return withSeen(after, choosesAnew ? null : { ...seen, made: null });
}

/**
 * The draft made anew from its answers, with the words its template has now among `templates`. A template that is gone
 * or cannot be used keeps the words it had.
 */
export function madeAnew(draft: Draft, templates: readonly Template[]): Draft {
  const { seen, pinned } = draft.message;
  const plain = { ...draft, message: { ...draft.message, edited: null } };
  if (seen === null) return plain;
  const current = templates.find(({ id }) => id === seen.template.id);
  const template = current !== undefined && usableTemplate(current) !== null ? current : seen.template;
  const isSame = template.body === seen.template.body;
  // The parts are pinned by their places, which mean nothing in other words.
  return {
    ...plain,
    message: { ...plain.message, pinned: isSame ? pinned : {}, seen: { template, made: null } },
  };
}

/** What has changed since a message was seen, where it would read differently if it were made anew. */
export type NewWording = 'template' | 'surroundings';

/**
 * Whether the message would read differently if it were made anew, and whether its template is why; null when it would
 * not, when the user edited it, and before it was seen.
 */
export function newWordingOf(
  draft: Draft,
  templates: readonly Template[],
  profile: Profile,
  settings: Settings,
  language: RealisingLanguage,
): NewWording | null {
  const { seen, edited } = draft.message;
  if (seen?.made == null || edited !== null) return null;
  const anew = madeAnew(draft, templates);
  const template = anew.message.seen?.template ?? null;
  if (makeMessage(anew, template, profile, settings, language).text === seen.made.text) return null;
  return template?.body === seen.template.body ? 'surroundings' : 'template';
}
