import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCharacter } from '../../test/support/any-character.ts';
import { runs } from '../../test/support/property-runs.ts';
import { type ProfileFinds, readProfileText } from './read-profile-text.ts';

type Values = {
  readonly name?: string;
  readonly role?: string;
  readonly company?: string;
  readonly location?: string;
  readonly commonConnections?: readonly string[];
  readonly profileLink?: string;
};

function valuesOf(finds: ProfileFinds): Values {
  const { name, role, company, location, profileLink, commonConnections } = finds;
  const single = Object.entries({ name, role, company, location, profileLink }).flatMap(([key, found]) =>
    found === undefined ? [] : [[key, found.value]],
  );
  return {
    ...Object.fromEntries(single),
    ...(commonConnections.length > 0 && { commonConnections: commonConnections.map(({ value }) => value) }),
  };
}

const menu = `0 notifications
Skip to search
Skip to main content
Keyboard shortcuts
Close jump menu
Home
My Network
Jobs
Messaging
3
3 new notifications
Notifications
Me
For Business
Try Premium for €0
`;

const footer = `
About
Accessibility
Talent Solutions
Community Guidelines
Careers
Select Language
English (English)
LinkedIn Corporation © 2026`;

const samples: Readonly<Record<string, { readonly text: string; readonly finds: Values }>> = {
  'a whole LinkedIn page': {
    text: `${menu}
Background Image
Priya Raman
Priya Raman
She/Her
· 2nd
2nd degree connection
Data lead at Harbour Rail | timetables
Harbour Rail · Northside University
Leeds, England, United Kingdom · Contact info
500+ connections
Dana Ortiz, Lee Wong, and 3 other mutual connections
Message
Connect
More
About
About
I make timetables people can trust. Follow me for notes on dwell time.
…see more
Activity
1,204 followers
Experience
Experience
Harbour Rail logo
Data lead
Data lead
Harbour Rail · Full-time
Harbour Rail · Full-time
Jan 2021 - Present · 3 yrs
People also viewed
Sam Okoro
· 3rd
Signalling engineer at Quayside Trains
Noor Haddad is a mutual connection
${footer}`,
    finds: {
      name: 'Priya Raman',
      role: 'Data lead',
      company: 'Harbour Rail',
      location: 'Leeds, England, United Kingdom',
      commonConnections: ['Dana Ortiz', 'Lee Wong'],
    },
  },
  'a page with the facts on lines of their own and a headline that names no company': {
    text: `${menu}
Lee Wong
(He/Him)
1st degree connection
Bread, bicycles and better timetables
Talks about #cycling
Quayside Trains
Bristol, England, United Kingdom
Contact info
312 connections
Dana Ortiz is a mutual connection
Message
Experience
Senior planner
Quayside Trains
Mar 2019 - Present · 7 yrs
Planner
Harbour Rail
2015 - 2019 · 4 yrs`,
    finds: {
      name: 'Lee Wong',
      role: 'Senior planner',
      company: 'Quayside Trains',
      location: 'Bristol, England, United Kingdom',
      commonConnections: ['Dana Ortiz'],
    },
  },
  'several jobs at one company': {
    text: `Amara Diallo · 3rd
Making stations easier to find your way in
Lyon, France
Contact info
Experience
Wayfield Group logo
Wayfield Group
Full-time · 5 yrs 2 mos
Lyon
Design director
Jan 2024 - Present · 2 yrs
Designer
2021 - 2024 · 3 yrs`,
    finds: {
      name: 'Amara Diallo',
      role: 'Design director',
      company: 'Wayfield Group',
      location: 'Lyon, France',
    },
  },
  'only the top of a page, the name doubled in one line': {
    text: `Zoë ÅkessonZoë Åkesson
· 2nd
Researcher @ Northside University
Malmö, Skåne County, Sweden`,
    finds: {
      name: 'Zoë Åkesson',
      role: 'Researcher',
      company: 'Northside University',
      location: 'Malmö, Skåne County, Sweden',
    },
  },
  'a public page, seen without an account': {
    text: `Skip to main content
LinkedIn
Articles
People
Learning
Jobs
Join now
Sign in
Dana Ortiz
Community manager at Tidewater Library, Inc. | she plants trees
Porto, Portugal
842 followers 500+ connections
Join to view profile
Tidewater Library
Report this profile
About
Seventeen years of reading groups.`,
    finds: {
      name: 'Dana Ortiz',
      role: 'Community manager',
      company: 'Tidewater Library, Inc',
      location: 'Porto, Portugal',
    },
  },
  'a German page': {
    text: `Zum Hauptinhalt springen
Startseite
Ihr Netzwerk
Nachrichten
Mitteilungen
Jürgen Feldhaus
Kontakt 2. Grades
2.
Teamleiter Fahrplan bei Hafenbahn GmbH
Kiel, Schleswig-Holstein, Deutschland
Kontaktinfo
500+ Kontakte
Dana Ortiz, Lee Wong und 3 weitere gemeinsame Kontakte
Nachricht
Vernetzen
Mehr
Info`,
    finds: {
      name: 'Jürgen Feldhaus',
      role: 'Teamleiter Fahrplan',
      company: 'Hafenbahn GmbH',
      location: 'Kiel, Schleswig-Holstein, Deutschland',
      commonConnections: ['Dana Ortiz', 'Lee Wong'],
    },
  },
  'a French page': {
    text: `Passer au contenu principal
Accueil
Réseau
Messagerie
Hélène Marchetti
· 2e
Responsable des horaires chez Rails du Port
Lille, Hauts-de-France, France · Coordonnées
214 relations
Dana Ortiz et Lee Wong sont des relations en commun
Se connecter
Message
Plus
Infos`,
    finds: {
      name: 'Hélène Marchetti',
      role: 'Responsable des horaires',
      company: 'Rails du Port',
      location: 'Lille, Hauts-de-France, France',
      commonConnections: ['Dana Ortiz', 'Lee Wong'],
    },
  },
  'a Spanish page': {
    text: `Inicio
Mi red
Empleos
Lucía de la Cruz
Contacto de 2.º grado
2º
Jefa de datos
Valencia, Comunidad Valenciana, España
Información de contacto
Más de 500 contactos
Dana Ortiz, Lee Wong y 3 contactos más en común
Mensaje
Acerca de`,
    finds: {
      name: 'Lucía de la Cruz',
      role: 'Jefa de datos',
      location: 'Valencia, Comunidad Valenciana, España',
      commonConnections: ['Dana Ortiz', 'Lee Wong'],
    },
  },
  'a name in Japanese script': {
    text: `ホーム
山田太郎
· 3rd
Engineer at 港鉄道
Yokohama, Kanagawa, Japan · Contact info`,
    finds: {
      name: '山田太郎',
      role: 'Engineer',
      company: '港鉄道',
      location: 'Yokohama, Kanagawa, Japan',
    },
  },
  'an X page': {
    text: `Home
Explore
Notifications
Messages
Profile
Post
Tomasz Kral
4,312 posts
Follow
Tomasz Kral
@tomaszkral
Trains, maps and too much coffee. Views my own.
Gdynia, Poland
Joined March 2015
312 Following
1,204 Followers
Followed by Dana Ortiz and 2 others you follow
Posts
Replies`,
    finds: { name: 'Tomasz Kral', location: 'Gdynia, Poland' },
  },
  'a Mastodon page': {
    text: `Ines Vidal
@ines@rails.example
Data editor at The Daily Semaphore
301 Followers`,
    finds: { name: 'Ines Vidal', role: 'Data editor', company: 'The Daily Semaphore' },
  },
  'a Xing page': {
    text: `Mira Achterberg
Angestellt, Leiterin Datenanalyse, Hafenbahn GmbH
Kiel, Deutschland
https://www.xing.com/profile/Mira_Achterberg/cv`,
    finds: {
      name: 'Mira Achterberg',
      role: 'Leiterin Datenanalyse',
      company: 'Hafenbahn GmbH',
      location: 'Kiel, Deutschland',
      profileLink: 'https://www.xing.com/profile/Mira_Achterberg',
    },
  },
  'the end of an email': {
    text: `Hi there,

Thanks for Tuesday. The slides are attached, and Sam Okoro has the rest.

Best regards,

Femi Adeyemi
Head of Planning at Quayside Trains
+44 113 496 0000
femi@quayside.example
https://www.linkedin.com/in/femi-adeyemi-0a1b?trk=signature`,
    finds: {
      name: 'Femi Adeyemi',
      role: 'Head of Planning',
      company: 'Quayside Trains',
      profileLink: 'https://www.linkedin.com/in/femi-adeyemi-0a1b',
    },
  },
  'a short signature below a first name': {
    text: `See you at the workshop.

Best,
Priya

Priya Raman
Data Lead | Harbour Rail
+44 113 496 0001`,
    finds: { name: 'Priya Raman', role: 'Data Lead', company: 'Harbour Rail' },
  },
  'a name with a title, and a school where a place could be': {
    text: `Dr. Noor Haddad, PhD
2nd degree connection
Researcher
Northside University
Contact info`,
    finds: { name: 'Dr. Noor Haddad, PhD', role: 'Researcher' },
  },
  'two lines': {
    text: 'Priya Raman\nData lead at Harbour Rail',
    finds: { name: 'Priya Raman', role: 'Data lead', company: 'Harbour Rail' },
  },
  'an about page': {
    text: `Home
About
Blog
Contact
Hello! I'm Ruth van der Meer, and I write about ferries.
Subscribe`,
    finds: { name: 'Ruth van der Meer' },
  },
  'a speaker’s biography': {
    text: `Ruth van der Meer is a ferry planner at Leeward Lines. She spoke at last year's meet-up.`,
    finds: { name: 'Ruth van der Meer' },
  },
  'a browser’s title and an address': {
    text: `(3) Kofi Mensah | LinkedIn
https://linkedin.com/in/kofi-mensah-77/`,
    finds: { name: 'Kofi Mensah', profileLink: 'https://www.linkedin.com/in/kofi-mensah-77' },
  },
  'an address alone': {
    text: 'www.linkedin.com/in/kofi-mensah-77',
    finds: { profileLink: 'https://www.linkedin.com/in/kofi-mensah-77' },
  },
  'search results, which are about nobody in particular': {
    text: `${menu}
About 2,300 results
Priya Raman
• 2nd
Data lead at Harbour Rail
Leeds
Dana Ortiz is a mutual connection
Connect
Lee Wong
• 2nd
Senior planner at Quayside Trains
Bristol
Message
Next`,
    finds: {},
  },
  'nothing but the page around a profile': { text: menu + footer, finds: {} },
  'buttons and headings around a marker': {
    text: 'Message\n· 2nd\nFollow\nShe/Her\nMore\nContact info\n500+ connections\nAbout',
    finds: {},
  },
  'an article': {
    text: `Why trains are late
Published 3 March 2026
Most delays begin at the platform. Dwell time is the part nobody plans for.
Read more
Subscribe to our newsletter`,
    finds: {},
  },
  'a place and a company, but nobody': {
    text: 'Los Angeles, California\nHarbour Rail Group\nData Lead\nNorthside University\n500+ connections',
    finds: {},
  },
  'years under a name, as on a list of former students': {
    text: 'Amara Okafor\n· 2nd\n2015 - 2019 · 4 yrs',
    finds: { name: 'Amara Okafor' },
  },
  'an event': { text: 'Summer Festival\nTickets at Harbour Hall', finds: {} },
  'a company’s own words': { text: 'Harbour Rail is a company in Leeds. We run trains.', finds: {} },
  'a shopping list': { text: 'Bread\nOat milk\n12 eggs\nDish soap', finds: {} },
  nothing: { text: '', finds: {} },
};

describe('reading a copied profile', () => {
  it.each(Object.entries(samples))('reads %s', (_, { text, finds }) => {
    expect(valuesOf(readProfileText(text))).toEqual(finds);
  });

  it.each(Object.entries(samples))(
    'reads %s the same with Windows line ends, spaces and every line twice',
    (_, { text, finds }) => {
      const lines = text.split('\n');
      expect(valuesOf(readProfileText(lines.map((line) => `  ${line}\t `).join('\r\n')))).toEqual(finds);
      expect(valuesOf(readProfileText(lines.flatMap((line) => [line, line]).join('\n')))).toEqual(finds);
    },
  );

  it('says of each find where it was seen', () => {
    const finds = readProfileText(samples['a whole LinkedIn page']?.text ?? '');
    expect(finds.name?.because).toBe('It stands above “She/Her”.');
    expect(finds.role?.because).toBe('From “Data lead at Harbour Rail | timetables”, under the name.');
    expect(finds.location?.because).toBe('It stands before “Contact info”.');
    expect(finds.commonConnections[0]?.because).toBe(
      'From “Dana Ortiz, Lee Wong, and 3 other mutual connections”.',
    );
  });

  const pieces = Object.values(samples).flatMap(({ text }) => text.split('\n'));
  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom(...pieces),
        fc.string({ unit: anyCharacter, maxLength: 30 }),
        fc.constantFrom(
          '· 2nd',
          'She/Her',
          '\u2028',
          '\ud83d',
          '@',
          '__proto__',
          'is a',
          'Contact info',
          '·',
        ),
        // Signs that stand for letters and are none, alone and where a name, a place or work would stand.
        fc
          .tuple(
            fc.constantFrom('㈀', '™', '🄰㋀', '℃, №'),
            fc.constantFrom('', ' · Contact info', '\nContact info'),
            fc.constantFrom('', 'Angestellt, ', '@', 'Founder of '),
          )
          .map(([sign, after, before]) => `${before}${sign}${after}`),
      ),
      { maxLength: 40 },
    )
    .chain((lines) => fc.constantFrom('\n', ' ', '').map((separator) => lines.join(separator)));

  it('offers no role in which nothing is written', () => {
    for (const headline of ['★ @ Harbour Rail', '\ud7fc @ Harbour Rail', '7 at Harbour Rail']) {
      const { role } = readProfileText(`Priya Raman\n· 2nd\n${headline}\nLeeds, England · Contact info`);
      expect(role?.value ?? headline).toBe(headline);
    }
  });

  it.each(['㈀㈀', '™', '🄰 ㋀'])(
    'takes signs that stand for letters, %s, for no name, place or work',
    (signs) => {
      expect(readProfileText(`${signs}\n· 2nd\nContact info`)).toEqual({ commonConnections: [] });
      const employed = `Priya Raman\n· 2nd\nAngestellt, ${signs}, ${signs}`;
      expect(readProfileText(employed).company).toBeUndefined();
      const placed = `Priya Raman\n· 2nd\nData lead\n, ${signs}\nContact info`;
      expect(readProfileText(placed).location).toBeUndefined();
    },
  );

  it('takes any text, and gives clean lines that are never the page’s own words', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { commonConnections, ...rest } = readProfileText(text);
        for (const { value, because } of [...commonConnections, ...Object.values(rest)]) {
          expect(value).toBe(value.trim());
          expect(value).toMatch(/\p{L}/u);
          expect(value).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
          expect(value.isWellFormed()).toBe(true);
          expect(because).toMatch(/\.$/);
        }
        expect(rest.name?.value ?? '').not.toMatch(
          /^(?:message|follow|connect|more|notifications|skip to .*|\d+)$/i,
        );
      }),
      { numRuns: runs(3000) },
    );
  });

  /** How many characters the reader hands to regular expressions, which is where it could be slow. */
  function charactersMatched(text: string): number {
    let count = 0;
    const { exec } = RegExp.prototype;
    // Put in place by hand: a spy would keep every call, with its text.
    RegExp.prototype.exec = function (subject) {
      // A sticky expression, as `split` uses, looks at one place; a global one goes on from the last match.
      const from = this.global ? Math.min(this.lastIndex, subject.length) : 0;
      count += this.sticky ? 1 : subject.length - from;
      return exec.call(this, subject);
    };
    try {
      readProfileText(text);
    } finally {
      RegExp.prototype.exec = exec;
    }
    return count;
  }

  it.each([
    ['lines of a page', `${samples['a whole LinkedIn page']?.text ?? ''}\n`],
    ['names', 'Dana Ortiz\n'],
    ['markers', '· 2nd\n'],
    ['one line without end', 'Dana Ortiz · '],
    ['degrees in a row', `${'2nd '.repeat(70)}x\n`],
    ['closings', 'Best regards,\n'],
    ['common connections', 'Dana Ortiz, Lee Wong, and 3 other mutual connections\n'],
  ])('does work in proportion to the length, and no more beyond the longest page: %s', (_, unit) => {
    const ofLength = (length: number) =>
      charactersMatched(unit.repeat(Math.ceil(length / unit.length)).slice(0, length));
    const small = ofLength(10_000);
    expect(small).toBeGreaterThan(0);
    expect(ofLength(20_000)).toBeLessThan(2.5 * small + 10_000);
    expect(ofLength(80_000)).toBeLessThan(10 * small + 80_000);
    expect(ofLength(1_000_000)).toBe(ofLength(120_000));
  });
});

describe('what stands under a name', () => {
  const under = (...lines: readonly string[]) =>
    valuesOf(readProfileText(['Priya Raman', '· 2nd', ...lines].join('\n')));

  it.each([
    // The company in a short line beside the school, in its spoken form, or below “Contact info”.
    [['Bread', 'Harbour Rail · Northside University'], { role: 'Bread', company: 'Harbour Rail' }],
    [['Bread', 'Harbour Rail · Leeds · York'], { role: 'Bread' }],
    [['Bread', 'Data lead · nights'], { role: 'Data lead · nights' }],
    [['Bread', 'Harbour Rail · C# and C++'], { role: 'Bread' }],
    [['Bread', '2015 - 2019 · 4 yrs'], { role: 'Bread' }],
    [['Bread', '2015 - today · Rail'], { role: 'Bread' }],
    [
      ['Bread', 'Current company: Harbour Rail. Click to skip to experience'],
      { role: 'Bread', company: 'Harbour Rail' },
    ],
    [
      ['Bread', 'Leeds', 'Contact info', 'Harbour Rail', 'Northside University'],
      { role: 'Bread', location: 'Leeds', company: 'Harbour Rail' },
    ],
    [
      ['Bread', 'Leeds', 'Contact info', '·', 'Harbour Rail', '500+ connections'],
      { role: 'Bread', location: 'Leeds', company: 'Harbour Rail' },
    ],
    [['Bread', 'Leeds', 'Contact info', 'Northside University'], { role: 'Bread', location: 'Leeds' }],
    [
      ['Bread', 'Leeds', 'Contact info', 'Northside University', 'Eastside College'],
      { role: 'Bread', location: 'Leeds', company: 'Northside University' },
    ],
    [['Bread', 'Leeds', 'Contact info', '500+ connections', 'Rail'], { role: 'Bread', location: 'Leeds' }],
    [['Bread', 'Leeds', 'Contact info', 'Data Lead', 'Rail'], { role: 'Bread', location: 'Leeds' }],
    [['Bread', 'Leeds', 'Contact info', 'Deutschland', 'Rail'], { role: 'Bread', location: 'Leeds' }],
    [['Bread', 'Leeds', 'Contact info', 'Rail', 'we run trains'], { role: 'Bread', location: 'Leeds' }],
    [
      ['Bread', 'Leeds', 'Contact info', 'Rail', 'Ferry', 'Tram', 'Bus'],
      { role: 'Bread', location: 'Leeds' },
    ],
    [
      ['Bread', 'Leeds', 'Contact info', 'Rail', 'Ferry', 'Tram'],
      { role: 'Bread', location: 'Leeds', company: 'Rail' },
    ],
    // The headline: a line of work before another, near the name, short, and no stretch of years.
    [['Bread', 'Data lead'], { role: 'Data lead' }],
    [['Bread', 'Maps', 'Data lead'], { role: 'Data lead' }],
    [['Bread', 'Maps', 'Trains', 'Data lead'], { role: 'Bread' }],
    [['Bread', 'Message', 'Data lead'], { role: 'Data lead' }],
    [['Bread', '500+ connections', 'Data lead'], { role: 'Bread' }],
    [['Bread', 'Experience', 'Data lead'], { role: 'Bread' }],
    [[`Bread ${'b'.repeat(215)}`], {}],
    [[`Bread ${'b'.repeat(214)}`], { role: `Bread ${'b'.repeat(214)}` }],
    [['2015-2019'], {}],
    [['2015 – now in Leeds'], {}],
    [['Since 2015 - 20 trains'], { role: 'Since 2015 - 20 trains' }],
  ])('%j says %j', (lines, finds) => {
    expect(under(...lines)).toEqual({ name: 'Priya Raman', ...finds });
  });

  it('is looked at only as far as the top of a profile can reach', () => {
    const far = Array.from({ length: 40 }, (_, index) => `Message ${index}`);
    expect(under(...far.slice(2), 'Dana Ortiz is a mutual connection').commonConnections).toEqual([
      'Dana Ortiz',
    ]);
    expect(under(...far, 'Dana Ortiz is a mutual connection').commonConnections).toBeUndefined();
  });

  it('begins below the name where the page repeats it', () => {
    const text = ['Priya Raman', '· 2nd', 'PRIYA RAMAN', 'Data lead'].join('\n');
    expect(valuesOf(readProfileText(text))).toEqual({ name: 'Priya Raman', role: 'Data lead' });
  });

  it('stands above the degree on some pages', () => {
    const text = ['Priya Raman', 'Data lead at Harbour Rail', '· 2nd', 'Bread'].join('\n');
    expect(valuesOf(readProfileText(text))).toEqual({
      name: 'Priya Raman',
      role: 'Data lead',
      company: 'Harbour Rail',
    });
  });

  it('says where it was seen', () => {
    const { role, company } = readProfileText(
      'Priya Raman\n· 2nd\nBread\nLeeds\nContact info\nHarbour Rail\nNorthside University',
    );
    expect([role?.because, company?.because]).toEqual([
      'It is the headline under the name.',
      'It stands below “Contact info”.',
    ]);
    const paired = readProfileText('Priya Raman\n· 2nd\nBread\nHarbour Rail · Northside University');
    expect(paired.company?.because).toBe('From “Harbour Rail · Northside University”, under the name.');
  });
});

describe('the end of an email', () => {
  it.each([
    [['Best,', 'Femi Adeyemi', 'Senior planner'], { name: 'Femi Adeyemi', role: 'Senior planner' }],
    [['Best,', 'Femi Adeyemi', 'Bread and bicycles'], { name: 'Femi Adeyemi' }],
    [['Best,', 'Femi Adeyemi'], { name: 'Femi Adeyemi' }],
  ])('%j says %j', (lines, finds) => {
    expect(valuesOf(readProfileText(lines.join('\n')))).toEqual(finds);
  });
});

describe('the address of a profile', () => {
  const linkIn = (...lines: readonly string[]) => readProfileText(lines.join('\n')).profileLink?.value;

  it.each([
    'linkedin.com/in/kofi-mensah',
    'https://www.linkedin.com/in/kofi-mensah/',
    'https://uk.LinkedIn.com/in/kofi-mensah?trk=1',
    'See <https://linkedin.com/in/kofi-mensah>.',
    'linkedin.com/in/kofi-mensah.',
  ])('is read from “%s”', (text) => {
    expect(linkIn(text)).toBe('https://www.linkedin.com/in/kofi-mensah');
  });

  it.each(['linkedin.com/company/harbour', 'linkedin.com/in/', 'linkedin.com/in/k'])(
    'is not “%s”',
    (text) => {
      expect(linkIn(text)).toBeUndefined();
    },
  );

  it('is, among several, the one with the person’s names in it', () => {
    const [own, other] = ['linkedin.com/in/kofi-mensah', 'linkedin.com/in/lee-wong'];
    expect(linkIn('Kofi Mensah', '· 2nd', other, own)).toBe(`https://www.${own}`);
    expect(linkIn('Kofi Mensah', '· 2nd', other, `${own}-1`, own)).toBeUndefined();
    expect(linkIn('Kofi Lund', '· 2nd', other, own)).toBeUndefined();
    expect(linkIn(other, own)).toBeUndefined();
    expect(linkIn(own, own)).toBe(`https://www.${own}`);
  });

  it('says that it was in the text', () => {
    expect(readProfileText('linkedin.com/in/kofi-mensah').profileLink?.because).toBe(
      'It is the address of a profile in the text.',
    );
  });
});
