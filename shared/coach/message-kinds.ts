/** As what the coach reads a message: what its recipient may expect of it. Each purpose is read as one of these. */

export type MessageKind = {
  /** The first words to a stranger: a reason and something for them are due. */
  readonly isRequest: boolean;
  /** It answers what they asked for, so that less is due to them. */
  readonly isReply: boolean;
};

const entries = {
  request: { isRequest: true, isReply: false },
  reply: { isRequest: false, isReply: true },
  'first-message': { isRequest: false, isReply: false },
  'follow-up': { isRequest: false, isReply: false },
  /** A favour asked of somebody one knows, who may pass it on. */
  introduction: { isRequest: false, isReply: false },
} as const satisfies Readonly<Record<string, MessageKind>>;

export type MessageKindId = keyof typeof entries;

/** The kinds that nobody asked for. */
export const unasked: readonly MessageKindId[] = ['request', 'first-message', 'follow-up'];

export const messageKinds: Readonly<Record<MessageKindId, MessageKind>> = entries;
