import { describe, expect, it, test } from 'vitest';
import { googleContacts, googleContactsLegacy } from './google-contacts.ts';
import { linkedinConnections } from './linkedin-connections.ts';
import { linkedinInvitations } from './linkedin-invitations.ts';
import { linkedinMessages } from './linkedin-messages.ts';
import { linkedinNotes } from './linkedin-notes.ts';
import { outlookContacts } from './outlook-contacts.ts';
import { tableFormats } from './registry.ts';
import { beeftext, espanso, textBlaze } from './snippets.ts';
import type { Row } from './table.ts';

/** Rows as they stand in a file whose cells hold no commas. */
function rows(...lines: readonly string[]): readonly Row[] {
  return lines.map((line, index) => ({ line: index + 1, cells: line.split(',') }));
}

describe('connections from LinkedIn', () => {
  const today = rows(
    'Notes:',
    'Some of your connections may be missing',
    '',
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    'Dana,Ortiz,https://www.linkedin.com/in/Dana-Ortiz,dana@sample.example,Harbour Rail,Data lead,14 Nov 2019',
    ',,,,,,07 Jun 2026',
  );

  it('are read below the few words about the file, with their lines', () => {
    expect(linkedinConnections.read(today, 'Connections.csv')?.connections).toEqual([
      {
        file: 'Connections.csv',
        line: 5,
        name: 'Dana Ortiz',
        role: 'Data lead',
        company: 'Harbour Rail',
        email: 'dana@sample.example',
        profileLink: 'https://www.linkedin.com/in/Dana-Ortiz',
        connectedOn: '2019-11-14',
      },
    ]);
  });

  it('who hide themselves are refused by line, with the reason', () => {
    expect(linkedinConnections.read(today, 'Connections.csv')?.rejected).toEqual([
      expect.objectContaining({ line: 6, reason: expect.stringContaining('hide themselves') }),
    ]);
  });

  it.each([
    ['First Name,Last Name,Email Address,Company,Position,Connected On', 'Dana,Ortiz,,Sample,Lead,14-Nov-19'],
    [
      'Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am',
      'Dana,Ortiz,,,Sample,Lead,14. Nov. 2019',
    ],
    ['Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connecté le', 'Dana,Ortiz,,,Sample,Lead,14 nov. 2019'],
  ])('are read under other years’ and languages’ heads: %s', (header, row) => {
    const read = linkedinConnections.read(rows(header, row), 'c.csv');
    expect(read?.connections).toEqual([
      expect.objectContaining({
        name: 'Dana Ortiz',
        company: 'Sample',
        role: 'Lead',
        connectedOn: '2019-11-14',
      }),
    ]);
  });

  it('keep a day that is none as unknown, not as another day, and say so by its line', () => {
    const read = linkedinConnections.read(
      rows('First Name,Last Name,Connected On', 'Dana,Ortiz,31 Feb 2020', 'Ana,Sol,', 'Lee,Wong,14 Nov 2019'),
      'c',
    );
    expect(read?.connections.map(({ connectedOn }) => connectedOn)).toEqual([null, null, '2019-11-14']);
    const reason = '“31 Feb 2020” is no date, so it is taken without one.';
    const cells = ['Dana', 'Ortiz', '31 Feb 2020'];
    expect(read?.rejected).toEqual([{ file: 'c', line: 2, cells, reason, isTaken: true }]);
  });
});

test('invitations say which way they went, to whom and when; what does not is refused', () => {
  const read = linkedinInvitations.read(
    [
      {
        line: 1,
        cells: ['From', 'To', 'Sent At', 'Message', 'Direction', 'inviterProfileUrl', 'inviteeProfileUrl'],
      },
      {
        line: 2,
        cells: [
          'Sam Okafor',
          'Dana Ortiz',
          '1/29/26, 2:37 PM',
          'Your talk, please?',
          'OUTGOING',
          'in/sam',
          'in/dana',
        ],
      },
      { line: 3, cells: ['Lee Wong', 'Sam Okafor', '12/3/25, 9:05 AM', '', 'INCOMING', 'in/lee', 'in/sam'] },
      { line: 4, cells: ['Lee Wong', 'Sam Okafor', 'yesterday', '', 'INCOMING', '', ''] },
      { line: 5, cells: ['Lee Wong', 'Sam Okafor', '12/3/25, 9:05 AM', '', 'SIDEWAYS', '', ''] },
    ],
    'Invitations.csv',
  );
  expect(read?.invitations).toEqual([
    {
      file: 'Invitations.csv',
      line: 2,
      direction: 'to-them',
      name: 'Dana Ortiz',
      profileLink: 'in/dana',
      at: '2026-01-29T14:37:00.000Z',
      text: 'Your talk, please?',
    },
    expect.objectContaining({ direction: 'from-them', name: 'Lee Wong', at: '2025-12-03T09:05:00.000Z' }),
  ]);
  expect(read?.rejected.map(({ line, reason }) => [line, reason])).toEqual([
    [4, '“yesterday” is no date.'],
    [5, 'It does not say whether it went out or came in.'],
  ]);
});

test('messages become text, and drafts are left out by either of their columns', () => {
  const header =
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,IS MESSAGE DRAFT,IS CONVERSATION DRAFT';
  const read = linkedinMessages.read(
    rows(
      header,
      'c1,,Dana Ortiz,in/dana,Sam Okafor,in/sam,2025-06-01 14:03:22 UTC,,<p>Thanks &amp; hello<br>Dana</p>,INBOX,No,No',
      'c1,,Sam Okafor,in/sam,Dana Ortiz,in/dana,2025-06-01 15:00:00 UTC,,not yet,INBOX,Yes,No',
      'c2,,Sam Okafor,in/sam,Dana Ortiz,in/dana,2025-06-01 15:00:00 UTC,,not yet,INBOX,No,TRUE',
      'c1,,Sam Okafor,in/sam,Dana Ortiz,in/dana,then,,When?,INBOX,No,No',
    ),
    'messages.csv',
  );
  expect(read?.letters).toEqual([
    {
      file: 'messages.csv',
      line: 2,
      conversation: 'c1',
      from: { name: 'Dana Ortiz', profileLink: 'in/dana' },
      to: [{ name: 'Sam Okafor', profileLink: 'in/sam' }],
      at: '2025-06-01T14:03:22.000Z',
      subject: '',
      text: 'Thanks & hello\nDana',
    },
  ]);
  expect(read?.rejected).toEqual([expect.objectContaining({ line: 5, reason: '“then” is no date.' })]);
});

test('notes on connections keep their day', () => {
  const read = linkedinNotes.read(
    rows(
      'Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On',
      'Dana,Ortiz,in/dana,Likes night trains,2026-02-03,',
      'Lee,Wong,in/lee,,2026-02-03,',
      'Ana,Sol,in/ana,Met in Leeds,2026-02-30,',
    ),
    'Notes.csv',
  );
  expect(read?.notes).toEqual([
    expect.objectContaining({
      name: 'Dana Ortiz',
      text: 'Likes night trains',
      at: '2026-02-03T12:00:00.000Z',
    }),
    expect.objectContaining({ name: 'Ana Sol', at: null }),
  ]);
  expect(read?.rejected.map(({ reason, isTaken }) => [reason, isTaken])).toEqual([
    ['The note is empty.', undefined],
    ['“2026-02-30” is no date, so it is taken without one.', true],
  ]);
});

test('Google contacts of both kinds give the main value of several, and labels that somebody chose', () => {
  const now = googleContacts.read(
    rows(
      'First Name,Middle Name,Last Name,Organization Name,Organization Title,Notes,Labels,E-mail 1 - Value,E-mail 2 - Value',
      'Dana,M,Ortiz,Harbour Rail,Data lead,Met in Leeds,* myContacts ::: Rail,,b@sample.example ::: * a@sample.example',
    ),
    'g.csv',
  );
  expect(now?.contacts[0]).toMatchObject({
    name: 'Dana M Ortiz',
    company: 'Harbour Rail',
    role: 'Data lead',
    email: 'a@sample.example',
    tags: ['Rail'],
    notes: ['Met in Leeds'],
  });
  const before = googleContactsLegacy.read(
    rows(
      'Name,Given Name,Family Name,Notes,Group Membership,E-mail 1 - Value,Organization 1 - Name,Organization 1 - Title',
      'Dana Ortiz,,,,* My Contacts ::: Rail,a@sample.example,Harbour Rail,Data lead',
    ),
    'g.csv',
  );
  expect(before?.contacts[0]).toMatchObject({ name: 'Dana Ortiz', tags: ['Rail'], company: 'Harbour Rail' });
});

test('Outlook’s title is no role', () => {
  const read = outlookContacts.read(
    rows(
      'First Name,Middle Name,Last Name,Title,Company,Job Title,E-mail Address,Notes,Categories',
      'Dana,,Ortiz,Dr.,Harbour Rail,Data lead,a@sample.example,,Rail;Leeds',
      ',,,,,,x@sample.example,,',
    ),
    'o.csv',
  );
  expect(read?.contacts).toEqual([
    expect.objectContaining({ name: 'Dana Ortiz', role: 'Data lead', tags: ['Rail', 'Leeds'] }),
  ]);
  expect(read?.rejected).toEqual([expect.objectContaining({ line: 3, reason: 'It names nobody.' })]);
});

test('a table is taken for one format at most, and for none where no header is known', () => {
  const headers = [
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl',
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER',
    'Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On',
    'First Name,Middle Name,Last Name,Organization Name,Organization Title,Notes,Labels,E-mail 1 - Value',
    'Name,Given Name,Family Name,Notes,Group Membership,E-mail 1 - Value',
    'First Name,Middle Name,Last Name,Title,Company,Job Title,E-mail Address,Notes,Categories',
  ];
  const known = headers.map((header) =>
    tableFormats.filter(({ read }) => read(rows(header), 'x.csv') !== null),
  );
  expect(known.map(({ length }) => length)).toEqual(headers.map(() => 1));
  expect(new Set(known.flat()).size).toBe(headers.length);
  expect(tableFormats.filter(({ read }) => read(rows('Colour,Size', 'red,4'), 'x.csv') !== null)).toEqual([]);
});

describe('snippets of other tools', () => {
  it('are read from espanso, by label, trigger or the first of several', () => {
    const read = espanso.read(
      {
        matches: [
          { trigger: ':hi', replace: 'Hi {{name}},' },
          { triggers: [':bye', ':b'], replace: 'So long.' },
          { label: 'Thanks', trigger: ':t', replace: 'Thank you.' },
          { trigger: ':img', image_path: '/x.png' },
          'nonsense',
        ],
      },
      'base.yml',
    );
    expect(read?.snippets.map(({ title, body }) => [title, body])).toEqual([
      [':hi', 'Hi {{name}},'],
      [':bye', 'So long.'],
      ['Thanks', 'Thank you.'],
    ]);
    expect(read?.rejected.map(({ line, reason }) => [line, reason])).toEqual([
      [4, 'It has no text.'],
      [5, 'It has no text.'],
    ]);
  });

  it('are read from Beeftext and Text Blaze', () => {
    expect(beeftext.read({ combos: [{ keyword: 'hi', name: '', snippet: 'Hi' }] }, 'b')?.snippets).toEqual([
      { file: 'b', line: 1, title: 'hi', body: 'Hi' },
    ]);
    const folders = [
      { name: 'Mine', snippets: [{ name: 'Hi', shortcut: '/h', text: 'Hello' }] },
      { name: 'Empty' },
    ];
    expect(textBlaze.read({ folders }, 't')?.snippets).toEqual([
      { file: 't', line: 1, title: 'Hi', body: 'Hello' },
    ]);
  });

  it('are not seen in what is none of theirs', () => {
    for (const value of [null, 3, 'text', [], {}, { matches: 'x' }, { combos: {} }]) {
      for (const format of [espanso, beeftext, textBlaze]) expect(format.read(value, 'x')).toBeNull();
    }
  });
});
