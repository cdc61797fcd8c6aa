/**
 * Recognises the placeholders of other tools in a text, such as `{first_name}`, `[Name]`, `%FIRSTNAME%` or
 * `{{contact.firstname}}`, and turns them into fields of this one.
 */
import { isFieldName, isValidFieldName } from './fields.ts';
import { suggestName } from './parse.ts';

export type ForeignPlaceholder = {
  /** As it stands in the text. */
  readonly text: string;
  /** In UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The field it means, written in our language. */
  readonly field: string;
};

/** What other tools call our fields: letters and digits only, in lower case. */
const meanings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    first_name: 'firstname fname name givenname forename prenom vorname nombre firstnames recipientname',
    last_name: 'lastname lname surname familyname nachname apellido',
    full_name: 'fullname contactname leadname prospectname',
    role: 'role title jobtitle position headline occupation job currentposition',
    company: 'company companyname organization organisation employer account accountname firm currentcompany',
    location: 'location city town country region place',
    reason: 'reason',
    question: 'question yourquestion',
    common_connections:
      'commonconnections commonconnection mutualconnections mutualconnection mutualfriend mutualfriends',
    shared_interests: 'sharedinterests sharedinterest commoninterests commoninterest interests interest',
    my_name: 'myname yourname sendername senderfullname signature myfullname yourfullname',
    my_first_name: 'myfirstname yourfirstname senderfirstname',
    my_role: 'myrole yourrole mytitle yourtitle myjobtitle yourjobtitle yourposition senderrole sendertitle',
    my_company: 'mycompany yourcompany mycompanyname yourcompanyname sendercompany',
    my_location: 'mylocation yourlocation mycity yourcity',
    my_work: 'mywork yourwork whatyoudo whatido',
  }).flatMap(([field, names]) => names.split(' ').map((name) => [name, field] as const)),
);

/** The first part of a dotted name when it speaks of the sender: `sender.first_name`. */
const senders = new Set(['sender', 'user', 'me', 'my', 'owner', 'from', 'rep']);

/**
 * One alternative for each way of writing a placeholder. Each is bounded and bars its own delimiters inside, so that
 * the scan stays linear. A word in single square brackets may be anything ("[sic]"), so that it is only taken when it
 * begins with a capital or is a known name; a link's text "[Here](…)" is not taken.
 */
const placeholder = new RegExp(
  [
    String.raw`(?<!\\)\{\{\{\s*(?<triple>[^{}\n]{1,60}?)\s*\}\}\}`,
    String.raw`(?<!\\)(?<!\{)\{\{(?!\{)\s*(?<double>[^{}\n]{1,80}?)\s*\}\}(?!\})`,
    String.raw`\$\{\s*(?<dollar>[A-Za-z][\w. ]{0,39}?)\s*\}`,
    String.raw`(?<!\{)\{(?!\{)\s*(?<single>[A-Za-z][\w. |-]{0,59}?)\s*\}(?!\})`,
    String.raw`(?<!\[)\[(?!\[)(?<square>[A-Za-z][\w' -]{0,39})\](?![\](])`,
    '%%?(?<percent>[A-Za-z][A-Za-z_]{1,38}[A-Za-z])%%?',
    String.raw`\*\|(?<star>[A-Za-z][\w:]{0,39})\|\*`,
    String.raw`<<(?<angle>[A-Za-z][\w ]{0,39})>>`,
    String.raw`\b(?<capitals>(?:FIRST|LAST|FULL)_?NAME)\b`,
  ].join('|'),
  'g',
);

function keyOf(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** The field that a name from elsewhere means; a custom field when it is none of ours, null when it is no name. */
function meaningOf(name: string): string | null {
  const path = name.split('.');
  const last = path.at(-1) ?? '';
  const isSender = path.length > 1 && senders.has(keyOf(path[0] ?? ''));
  const known =
    (isSender ? meanings.get(`sender${keyOf(last)}`) : undefined) ??
    meanings.get(keyOf(last)) ??
    meanings.get(keyOf(name));
  if (known !== undefined) return known;
  const own = suggestName(last);
  return isValidFieldName(own) ? own : null;
}

/** Words to use when there is no value: `{{firstname | default: "there"}}` and `{first_name|there}`. */
function splitFallback(inside: string): { readonly name: string; readonly fallback: string | null } {
  const bar = inside.indexOf('|');
  if (bar === -1) return { name: inside.trim(), fallback: null };
  const words = inside
    .slice(bar + 1)
    .replace(/^\s*(?:default|fallback)\s*[:=]?\s*/i, '')
    .replace(/[|"'“”]/g, '')
    .trim();
  return { name: inside.slice(0, bar).trim(), fallback: words === '' ? null : words };
}

/** True for what is right in our language already: any valid name that is not another tool's for one of our fields. */
function isOurs(name: string): boolean {
  return isFieldName(name) || (isValidFieldName(name) && !meanings.has(keyOf(name)));
}

function read(groups: Readonly<Record<string, string | undefined>>): string | null {
  const { double, square } = groups;
  const inside = Object.values(groups).find((group) => group !== undefined) ?? '';
  const { name, fallback } = splitFallback(inside);
  if (double !== undefined && isOurs(name)) return null;
  if (square !== undefined && !/^[A-Z]/.test(square) && !meanings.has(keyOf(square))) return null;
  const field = meaningOf(name);
  if (field === null) return null;
  return fallback === null ? `{{${field}}}` : `{{${field} | ${fallback}}}`;
}

/** All placeholders of other tools in the text, in the order in which they stand. */
export function findForeign(text: string): readonly ForeignPlaceholder[] {
  return [...text.matchAll(placeholder)].flatMap((match) => {
    const field = read(match.groups ?? {});
    const span = { text: match[0], start: match.index, end: match.index + match[0].length };
    return field === null ? [] : [{ ...span, field }];
  });
}

/** The text with all of them turned into fields; everything else stays as it is. */
export function convertForeign(text: string): string {
  let at = 0;
  let converted = '';
  for (const { start, end, field } of findForeign(text)) {
    converted += text.slice(at, start) + field;
    at = end;
  }
  return converted + text.slice(at);
}
