/** Gives the built-in templates what they all share, so that each of their files holds only words. */
import type { Template } from '../../model/template.ts';

/** When the built-in library was last revised; the same for every template, so that a release changes all or none. */
const revisedAt = '2026-11-23T00:00:00.000Z';

const common = { language: 'en', customFields: [], createdAt: revisedAt, updatedAt: revisedAt } as const;

type Words = Pick<Template, 'id' | 'title' | 'promptKind' | 'tone' | 'description' | 'body'>;

/** A built-in connection request, in English, that asks for no answers beyond the form's own. */
export function connectionRequest(words: Words): Template {
  return { ...words, purpose: 'connection-request', channel: 'linkedin-note', ...common };
}

/** A built-in reply to a blind request; what prompted the request does not matter to it. */
export function replyToRequest(words: Omit<Words, 'promptKind'>): Template {
  return { ...words, purpose: 'reply-to-request', promptKind: null, channel: 'linkedin-message', ...common };
}
