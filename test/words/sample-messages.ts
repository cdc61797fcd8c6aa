/** Messages as users would get them: every built-in template with the answers of invented people, in full and fitted. */
import type { ChannelId } from '../../shared/channels.ts';
import { composeMessage } from '../../shared/compose/compose-message.ts';
import { untouchedMessage } from '../../shared/compose/empty-draft.ts';
import { defaultSettings } from '../../shared/default-settings.ts';
import type { Template } from '../../shared/model/template.ts';
import type { PurposeId } from '../../shared/purposes/purposes.ts';
import { builtInTemplates } from '../../shared/template/built-in/library.ts';
import {
  type Completeness,
  completenessIds,
  sampleAnswers,
  samplePeople,
} from '../../shared/template/built-in/sample-people.ts';
import type { SamplePerson } from '../../shared/template/built-in/sample-person.ts';
import { english } from '../support/english.ts';
import { clumsyAnswers } from './clumsy-answers.ts';
import { namesIn } from './grammar.ts';

/** How a form was filled in: with care, to some degree, or in a hurry. */
export type Filling = Completeness | 'clumsy';

const fillings: readonly Filling[] = [...completenessIds, 'clumsy'];

export type SampleMessage = {
  readonly template: Template;
  readonly person: SamplePerson;
  /** How much of the form was answered. */
  readonly completeness: Filling;
  readonly channel: ChannelId;
  readonly text: string;
  /** Characters of `text`, as the channel counts them, and how many there may be. */
  readonly length: number;
  readonly limit: number;
};

function answersOf(person: SamplePerson, filling: Filling, purpose: PurposeId) {
  if (filling !== 'clumsy') return sampleAnswers(person, filling, purpose);
  const index = samplePeople.indexOf(person);
  return { answers: clumsyAnswers(person, index, 0, purpose), profile: person.sender };
}

/** Where a template's message is sent: in full to a mailbox, and fitted into the note where space is dearest. */
const channels = ['linkedin-note', 'email'] as const satisfies readonly ChannelId[];

export function sampleMessage(
  template: Template,
  person: SamplePerson,
  completeness: Filling,
  channel: ChannelId,
): SampleMessage {
  const { answers, profile } = answersOf(person, completeness, template.purpose);
  const draft = {
    answers,
    customValues: Object.fromEntries(template.customFields.map(({ name, hint }) => [name, hint])),
    message: { ...untouchedMessage, fit: true },
    channel,
  };
  const { text, length, limit } = composeMessage(draft, template, profile, defaultSettings, english);
  return { template, person, completeness, channel, text, length, limit };
}

/** The templates that a user would be offered first for this person's kind of prompt. */
const isFor = (template: Template, person: SamplePerson) =>
  template.promptKind === null || template.promptKind === person.promptKind;

/** Every message that the built-in templates make for the sample people they are meant for. */
export function sampleMessages(): readonly SampleMessage[] {
  return builtInTemplates.flatMap((template) =>
    samplePeople
      .filter((person) => isFor(template, person))
      .flatMap((person) =>
        fillings.flatMap((completeness) =>
          channels.map((channel) => sampleMessage(template, person, completeness, channel)),
        ),
      ),
  );
}

/** The names in the sample people's answers, and every word of their own names, whatever letter it begins with. */
export const knownNames: readonly string[] = samplePeople.flatMap(({ answers, sender }) => [
  ...namesIn([...Object.values(answers).flat(), sender.company, sender.location]),
  ...[answers.name, answers.location, sender.name].flatMap((name) => name?.split(/\s+/) ?? []),
]);
