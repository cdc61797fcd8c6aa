/** Messages as users would get them: every built-in template with the answers of invented people, in full and fitted. */

import type { ChannelId } from '../../shared/channels.ts';
import { composeMessage } from '../../shared/compose/compose-message.ts';
import { emptyAnswers } from '../../shared/compose/empty-draft.ts';
import { emptyProfile } from '../../shared/compose/empty-profile.ts';
import type { Answers } from '../../shared/model/draft.ts';
import type { Profile } from '../../shared/model/profile.ts';
import { defaultSettings } from '../../shared/model/settings.ts';
import type { Template } from '../../shared/model/template.ts';
import { builtInTemplates } from '../../shared/template/built-in/library.ts';
import {
  type Completeness,
  completenessIds,
  sampleAnswers,
  samplePeople,
} from '../../shared/template/built-in/sample-people.ts';
import type { SamplePerson, SampleValues } from '../../shared/template/built-in/sample-person.ts';
import { english } from '../support/english.ts';
import { namesIn } from './grammar.ts';

export type SampleMessage = {
  readonly template: Template;
  readonly person: SamplePerson;
  /** How much of the form was answered. */
  readonly completeness: Completeness;
  readonly channel: ChannelId;
  readonly text: string;
  /** Characters of `text`, as the channel counts them, and how many there may be. */
  readonly length: number;
  readonly limit: number;
};

const textOf = (values: SampleValues, field: string) => {
  const value = values[field];
  return typeof value === 'string' ? value : '';
};

const listOf = (values: SampleValues, field: string) => {
  const value = values[field];
  return value === undefined || typeof value === 'string' ? [] : [...value];
};

/** A sample's values as the form would hold them. */
export function answersOf(person: SamplePerson, completeness: Completeness): Answers {
  const values = sampleAnswers(person, completeness);
  return {
    ...emptyAnswers,
    name: textOf(values, 'full_name'),
    role: textOf(values, 'role'),
    company: textOf(values, 'company'),
    location: textOf(values, 'location'),
    howKnown: textOf(values, 'how_known'),
    commonConnections: listOf(values, 'common_connections'),
    sharedInterests: listOf(values, 'shared_interests'),
    reason: textOf(values, 'reason'),
    promptKind: person.promptKind,
    prompt: textOf(values, 'prompt'),
    benefitForThem: textOf(values, 'benefit_for_them'),
    benefitForMe: textOf(values, 'benefit_for_me'),
    question: textOf(values, 'question'),
    compellingAnswer: textOf(values, 'compelling_answer'),
  };
}

function profileOf({ values }: SamplePerson): Profile {
  return {
    ...emptyProfile,
    name: textOf(values, 'my_name'),
    role: textOf(values, 'my_role'),
    company: textOf(values, 'my_company'),
    location: textOf(values, 'my_location'),
    work: textOf(values, 'my_work'),
  };
}

/** Where a template's message is sent: in full to a mailbox, and fitted into the note where space is dearest. */
const channels = ['linkedin-note', 'email'] as const satisfies readonly ChannelId[];

export function sampleMessage(
  template: Template,
  person: SamplePerson,
  completeness: Completeness,
  channel: ChannelId,
): SampleMessage {
  const draft = {
    answers: answersOf(person, completeness),
    customValues: {},
    message: { edited: null, fit: true, pinned: {} },
    channel,
  };
  const { text, length, limit } = composeMessage(
    draft,
    template,
    profileOf(person),
    defaultSettings,
    english,
  );
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
        completenessIds.flatMap((completeness) =>
          channels.map((channel) => sampleMessage(template, person, completeness, channel)),
        ),
      ),
  );
}

/** The names in the sample people's answers, and every word of their own names, whatever letter it begins with. */
export const knownNames: readonly string[] = samplePeople.flatMap(({ values }) => [
  ...namesIn(Object.values(values).flat()),
  ...[values.full_name, values.location, values.my_name].flat().flatMap((name) => name?.split(/\s+/) ?? []),
]);
