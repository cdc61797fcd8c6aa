/** What a draft is for. The other purposes of the product join this list when the composer can guide them. */
export const purposeIds = ['connection-request', 'reply-to-request'] as const;

export type PurposeId = (typeof purposeIds)[number];

export const purposeLabels: Readonly<Record<PurposeId, string>> = {
  'connection-request': 'Connection request',
  'reply-to-request': 'Reply to a blind request',
};

/** The four steps of the guided composer, in their order. */
export const stepIds = ['who', 'why', 'benefit', 'message'] as const;

export type StepId = (typeof stepIds)[number];

/** The fixed headings of the steps. */
export const stepHeadings: Readonly<Record<StepId, string>> = {
  who: 'Who they are',
  why: 'Why connect',
  benefit: 'Mutual benefit',
  message: 'Your message',
};

/** What set a message off. It chooses the examples under the form and the template that suits. */
export const promptKindIds = ['talk', 'post', 'work', 'event', 'person', 'field', 'past'] as const;

export type PromptKindId = (typeof promptKindIds)[number];

export const promptKindLabels: Readonly<Record<PromptKindId, string>> = {
  talk: 'A talk',
  post: 'A post or article',
  work: 'Their work',
  event: 'An event',
  person: 'Someone we both know',
  field: 'The same field',
  past: 'A shared past',
};
