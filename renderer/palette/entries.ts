/** What the command palette offers: people, drafts, templates, screens and commands, and what choosing one does. */
import { type ActionId, type CommandId, commandIds, commands } from '../../shared/commands.ts';
import type { Draft } from '../../shared/model/draft.ts';
import type { Person } from '../../shared/model/person.ts';
import type { Template } from '../../shared/model/template.ts';
import { type Findable, findEntries } from '../../shared/palette/find-entries.ts';
import { subtitleOf } from '../../shared/people/fact-line.ts';
import { purposes } from '../../shared/purposes/purposes.ts';
import type { Route } from '../workspace/route.ts';
import { keyOfRoute } from './open-palette.ts';

export type Entry = Findable & {
  /** What kind of thing it is, in a word. */
  readonly kind: string;
  /** More about it, beside its label. */
  readonly detail: string;
  /** Its shortcut, written as in `commands.ts`; null where it has none. */
  readonly keys: string | null;
  readonly goal: { readonly go: Route } | { readonly run: CommandId };
};

function going(kind: string, route: Route, label: string, detail: string): Entry {
  return { key: keyOfRoute(route) ?? route.section, kind, label, detail, keys: null, goal: { go: route } };
}

export function personEntry(person: Person): Entry {
  const route: Route = { section: 'people', id: person.id };
  return going('Person', route, person.name.trim() || 'No name yet', subtitleOf(person));
}

export function draftEntry({ id, answers, purpose, sent }: Draft): Entry {
  const label = answers.name.trim() || 'No name yet';
  const kind = sent === null ? 'Draft' : 'Sent';
  return {
    ...going(kind, { section: 'compose', id }, label, purposes[purpose].label),
    also: purposes[purpose].label,
  };
}

export function templateEntry({ id, title, purpose }: Template): Entry {
  return going('Template', { section: 'templates', id }, title, purposes[purpose].label);
}

/** What only a draft that is open in the composer can be asked. */
const needsDraft: ReadonlySet<string> = new Set(['message', 'edit'] as const);

/** The commands that mean something where the user is; the palette itself is open already. */
export function commandEntries({ section, id }: Route): readonly Entry[] {
  const isInDraft = section === 'compose' && id !== null;
  const opener: ActionId = 'open-palette';
  return commandIds
    .filter((command) => command !== opener && (isInDraft || !needsDraft.has(commands[command].menu)))
    .map((command) => {
      const { label, keys } = commands[command];
      const kind = command.startsWith('show-') && command !== 'show-shortcuts' ? 'Screen' : 'Command';
      return { key: `command ${command}`, kind, label, detail: '', keys, goal: { run: command } };
    });
}

type Offered = {
  readonly query: string;
  readonly recent: readonly string[];
  /** Those found by all that is known of them, the best first; with an empty query whoever changed last. */
  readonly people: readonly Person[];
  readonly others: readonly Entry[];
};

const mostPeople = 8;
const mostShown = 40;

/**
 * What is offered for a query. Commands and names come by how well they fit; whoever is found by something else that is
 * known of them comes after.
 */
export function offeredEntries({ query, recent, people, others }: Offered): readonly Entry[] {
  const found = people.slice(0, mostPeople).map(personEntry);
  const fitting = findEntries([...found, ...others], query, recent);
  const known = found.filter((entry) => !fitting.includes(entry));
  return [...fitting, ...known].slice(0, mostShown);
}
