/** What a thing holds that is not what is saved in its place, in words a person can read. */

const longest = 160;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** One entry for each field that is different, such as `answers.name: "Ana"`. */
export function changesOf(before: unknown, after: unknown, path = ''): readonly string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (!isRecord(before) || !isRecord(after)) return [path === '' ? shown(after) : `${path}: ${shown(after)}`];
  return Object.keys(after).flatMap((key) =>
    changesOf(before[key], after[key], path === '' ? key : `${path}.${key}`),
  );
}
