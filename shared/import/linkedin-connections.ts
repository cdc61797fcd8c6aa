import { lineOf, nameOf } from './contact-words.ts';
import type { TableFormat } from './format.ts';
import { type Connection, nothingImported, type Rejected } from './imported.ts';
import { cellOf, findTable, rejection, undated } from './table.ts';
import { dayReader, slashOrderOf } from './written-dates.ts';

/** The heads in English, German, French, Spanish, Italian, Portuguese and Dutch. */
const heads = {
  firstName: ['firstname', 'vorname', 'prenom', 'nombre', 'nome', 'voornaam'],
  lastName: [
    'lastname',
    'nachname',
    'nom',
    'nomdefamille',
    'apellidos',
    'cognome',
    'sobrenome',
    'achternaam',
  ],
  url: ['url'],
  email: [
    'emailaddress',
    'emailadresse',
    'adresseemail',
    'direcciondecorreoelectronico',
    'correoelectronico',
    'indirizzoemail',
    'enderecodeemail',
    'emailadres',
  ],
  company: ['company', 'unternehmen', 'entreprise', 'societe', 'empresa', 'azienda', 'bedrijf'],
  position: ['position', 'poste', 'cargo', 'posizione', 'qualifica', 'functie'],
  connectedOn: [
    'connectedon',
    'verbundenam',
    'connectele',
    'enrelationdepuis',
    'conectadoel',
    'datadelcollegamento',
    'collegatoil',
    'conectadoem',
    'verbondenop',
  ],
} as const;

/** `Connections.csv` of LinkedIn's export, with or without its few words above the header, of every year. */
export const linkedinConnections: TableFormat = {
  label: 'connections from LinkedIn',
  read: (rows, file) => {
    const table = findTable(rows, heads, ['firstName', 'lastName', 'connectedOn']);
    if (table === null) return null;
    const connections: Connection[] = [];
    const rejected: Rejected[] = [];
    const dayOf = dayReader(slashOrderOf(table.rows.map((row) => cellOf(table, row, 'connectedOn'))));
    for (const row of table.rows) {
      const cell = (key: keyof typeof heads) => cellOf(table, row, key);
      const name = nameOf(cell('firstName'), cell('lastName'));
      if (name === '') {
        rejected.push(
          rejection(file, row, 'It names nobody: LinkedIn leaves out people who hide themselves.'),
        );
        continue;
      }
      const connectedOn = dayOf(cell('connectedOn'));
      rejected.push(...undated(file, row, cell('connectedOn'), connectedOn));
      connections.push({
        file,
        line: row.line,
        name,
        profileLink: lineOf(cell('url')),
        email: lineOf(cell('email')),
        company: lineOf(cell('company')),
        role: lineOf(cell('position')),
        connectedOn,
      });
    }
    return { ...nothingImported, connections, rejected };
  },
};
