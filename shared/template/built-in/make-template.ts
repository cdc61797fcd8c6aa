/** Gives the built-in templates what they all share, so that each of their files holds only words. */
import type { ChannelId } from '../../channels.ts';
import type { Template } from '../../model/template.ts';
import type { PurposeId } from '../../purposes/purposes.ts';

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

/** Makes built-in templates for one purpose, which suit whatever prompted the message. */
function templatesFor(purpose: PurposeId, channel: ChannelId) {
  return (words: Omit<Words, 'promptKind'>): Template => ({
    ...words,
    purpose,
    promptKind: null,
    channel,
    customFields: [],
    ...common,
  });
}

export const replyToRequest = templatesFor('reply-to-request', 'linkedin-message');
export const firstMessage = templatesFor('first-message', 'linkedin-message');
export const followUp = templatesFor('follow-up', 'linkedin-message');
export const introduction = templatesFor('ask-introduction', 'email');
export const declining = templatesFor('decline', 'linkedin-message');
