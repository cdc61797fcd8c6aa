/** How often a template was used, and for whom last: read from the messages that went to people. */
import type { Person } from '../model/person.ts';

export type TemplateUsage = {
  /** How many sent messages were made with it. */
  readonly count: number;
  /** When it was used last, an ISO 8601 moment in UTC. */
  readonly lastAt: string;
  /** The name of whoever the last message went to, as typed; it may be empty. */
  readonly lastName: string;
};

/** The usage of every template that was used at all, by the template's id. */
export function templateUsage(
  people: Iterable<Pick<Person, 'name' | 'messages'>>,
): ReadonlyMap<string, TemplateUsage> {
  const usages = new Map<string, TemplateUsage>();
  for (const { name, messages } of people) {
    for (const { direction, templateId, at } of messages) {
      if (direction !== 'to-them' || templateId === null) continue;
      const before = usages.get(templateId);
      const isLatest = before === undefined || at > before.lastAt;
      usages.set(templateId, {
        count: (before?.count ?? 0) + 1,
        lastAt: isLatest ? at : before.lastAt,
        lastName: isLatest ? name : before.lastName,
      });
    }
  }
  return usages;
}

/** The usage in a few words: "used 7 times, last for Priya Raman". */
export function describeUsage(usage: TemplateUsage | undefined): string {
  if (usage === undefined) return 'not used yet';
  const times = usage.count === 1 ? 'used once' : `used ${usage.count.toLocaleString('en-GB')} times`;
  const name = usage.lastName.trim();
  if (name === '') return times;
  return usage.count === 1 ? `${times}, for ${name}` : `${times}, last for ${name}`;
}
