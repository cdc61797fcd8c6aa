/** Gives the built-in templates what they all share, so that each of their files holds only words. */
import type { Template } from '../../model/template.ts';

/** When the built-in library was last revised; the same for every template, so that a release changes all or none. */
const revisedAt = '2026-11-28T00:00:00.000Z';

const common = { language: 'en', createdAt: revisedAt, updatedAt: revisedAt } as const;

type Words = Pick<Template, 'id' | 'title' | 'promptKind' | 'tone' | 'description' | 'body'>;

type Particulars = Partial<Pick<Template, 'channel' | 'customFields'>>;

/** A built-in connection request, in English, for a note unless it says otherwise. */
export function connectionRequest({
  channel = 'linkedin-note',
  customFields = [],
  ...words
}: Words & Particulars): Template {
  return { ...words, purpose: 'connection-request', channel, customFields, ...common };
}

/** A built-in reply to a blind request; what prompted the request does not matter to it. */
export function replyToRequest(words: Omit<Words, 'promptKind'>): Template {
  return {
    ...words,
    purpose: 'reply-to-request',
    promptKind: null,
    channel: 'linkedin-message',
    customFields: [],
    ...common,
  };
}
