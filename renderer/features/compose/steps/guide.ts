/** Ideas for a question under the form, by what prompted the message. */
import type { PromptKindId } from '../../../../shared/prompt-kinds.ts';

export const questionIdeas: Readonly<Record<PromptKindId | 'none', readonly string[]>> = {
  none: [
    'What are you working on that you wish more people asked about?',
    'What should I read first on this?',
  ],
  talk: ['What did you have to leave out of the talk?', 'Who else should I read on this?'],
  post: ['What has changed since you wrote it?', 'Which reaction to it surprised you most?'],
  work: ['What would you do differently if you began again?', 'Where does it need help most?'],
  event: ['Which session stayed with you?', 'Will you be there next year?'],
  person: ['How did the two of you come to work together?', 'What are you working on at the moment?'],
  field: ['What do newcomers to the field get wrong?', 'What should I read first on this?'],
  past: ['What have you kept from that time?', 'Who are you still in touch with?'],
};
