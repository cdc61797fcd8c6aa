import { lineOf, nameOf, textOf } from './contact-words.ts';
import type { TextFormat } from './format.ts';
import { type ContactEntry, emptyContact, nothingImported, type Rejected } from './imported.ts';
import { type CardLine, cardLines, partsOf, unescaped } from './vcard-lines.ts';

/** From one BEGIN to its END, or to the next BEGIN where a card was cut off. */
function cardsOf(lines: readonly CardLine[]): readonly (readonly CardLine[])[] {
  const cards: CardLine[][] = [];
  let isOpen = false;
  for (const line of lines) {
    const isCard = /^vcard$/iu.test(line.value.trim());
    if (line.name === 'BEGIN' && isCard) {
      cards.push([line]);
      isOpen = true;
    } else if (isOpen) {
      cards.at(-1)?.push(line);
      if (line.name === 'END' && isCard) isOpen = false;
    }
  }
  return cards;
}

/** The preferred of the lines called `name`, else the first; '' for none. */
function preferred(card: readonly CardLine[], name: string): string {
  const lines = card.filter((line) => line.name === name);
  const isPreferred = ({ parameters }: CardLine) =>
    parameters.some((parameter) => /^(?:TYPE=.*)?\bPREF\b/u.test(parameter));
  return (lines.find(isPreferred) ?? lines[0])?.value ?? '';
}

/** The name as it is shown, else put together from its parts (family, given, further). */
function cardName(card: readonly CardLine[]): string {
  const shown = nameOf(unescaped(preferred(card, 'FN')));
  if (shown !== '') return shown;
  const [family = '', given = '', further = ''] = partsOf(preferred(card, 'N'), ';');
  return nameOf(given, further, family);
}

function readCard(card: readonly CardLine[], file: string): ContactEntry | Rejected {
  const line = card[0]?.line ?? 1;
  const one = (name: string) => lineOf(unescaped(preferred(card, name)));
  const [company = ''] = partsOf(preferred(card, 'ORG'), ';');
  const name = cardName(card);
  if (name === '' && company === '') {
    const cells = card.slice(0, 5).map((entry) => `${entry.name}:${entry.value.slice(0, 200)}`);
    return { file, line, cells, reason: 'The card names nobody.' };
  }
  const [, , , city = '', , , country = ''] = partsOf(preferred(card, 'ADR'), ';');
  const links = card.filter((entry) => entry.name === 'URL').map(({ value }) => lineOf(unescaped(value)));
  const notes = card
    .filter((entry) => entry.name === 'NOTE')
    .map(({ value }) => textOf(unescaped(value)))
    .filter((note) => note !== '');
  return {
    ...emptyContact,
    file,
    line,
    name: name === '' ? lineOf(company) : name,
    role: one('TITLE') || one('ROLE'),
    company: lineOf(company),
    location: lineOf([city, country].filter((part) => part !== '').join(', ')),
    email: one('EMAIL'),
    profileLink: links.find((link) => link.includes('linkedin.')) ?? links[0] ?? '',
    tags: partsOf(preferred(card, 'CATEGORIES'), ',')
      .map(lineOf)
      .filter((tag) => tag !== ''),
    notes,
  };
}

/**
 * Address cards of versions 2.1, 3.0 and 4.0, each by itself, so that a bad one stops no other.
 * @param decode the text of the bytes that quoted-printable holds
 */
export function vcardFormat(decode: (bytes: Uint8Array) => string): TextFormat {
  return {
    label: 'address cards',
    read: (text, file) => {
      if (!/^\s*BEGIN:VCARD\b/imu.test(text)) return null;
      const read = cardsOf(cardLines(text, decode)).map((card) => readCard(card, file));
      return {
        ...nothingImported,
        contacts: read.filter((entry): entry is ContactEntry => !('reason' in entry)),
        rejected: read.filter((entry): entry is Rejected => 'reason' in entry),
      };
    },
  };
}
