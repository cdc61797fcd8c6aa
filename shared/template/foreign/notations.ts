/**
 * The ways in which tools and people mark a gap to be filled, one entry each, with texts in which it must be seen and
 * texts in which it must not. Templates, copying and the coach all read this list and nothing else.
 *
 * Each pattern is bounded and bars its own delimiters inside, so that a scan stays linear. The first group, where
 * there is one, is what stands between the delimiters.
 */

export type Notation = {
  readonly pattern: string;
  /**
   * What has to stand inside before it is one: `anything`, since the delimiters say enough; a field's `name`, in words
   * or as programs write it; or a `known` name, where the delimiters are in everyday use.
   */
  readonly needs: 'anything' | 'name' | 'name or capital' | 'known';
  readonly hits: readonly string[];
  readonly misses: readonly string[];
};

export const notations: readonly Notation[] = [
  {
    pattern: String.raw`\{\{\{([^{}\n]{1,120})\}\}\}`,
    needs: 'anything',
    hits: ['Hi {{{first_name}}},'],
    misses: ['{{{}}}'],
  },
  {
    // Braze writes its fields as ${name} inside.
    pattern: String.raw`\{\{(\s{0,3}\$\{[^{}\n]{1,60}\}[^{}\n]{0,80})\}\}`,
    needs: 'anything',
    hits: ["Hi {{ \u0024{first_name} | default: 'there' }},"],
    misses: ['{{ \u0024{ }'],
  },
  {
    pattern: String.raw`\{\{([^{}\n]{1,160})\}\}`,
    needs: 'anything',
    hits: ['Hi {{first_name}},', 'Hi {{ company | your team }}', 'Hi {{#if company}}', 'Hi {{Vorname}}'],
    misses: ['{{}}', '{ {x} }'],
  },
  {
    pattern: String.raw`\{%-?([^{}%\n]{1,120}?)-?%\}`,
    needs: 'anything',
    hits: ['{% if company %}Hi', 'Hi {%- else -%}'],
    misses: ['100 {% }'],
  },
  {
    pattern: String.raw`\{#([^{}#\n]{1,120})#\}`,
    needs: 'anything',
    hits: ['{# a comment #}Hi'],
    misses: ['{#1 and #2}'],
  },
  {
    pattern: String.raw`\{!\s{0,3}([A-Za-z][\w. ]{0,60})\}`,
    needs: 'anything',
    hits: ['Dear {!Contact.FirstName},'],
    misses: ['{! }'],
  },
  {
    pattern: String.raw`[#$]\{\s?([A-Za-z][^{}\n]{0,80})\}`,
    needs: 'anything',
    hits: ['Hi #{first_name}', 'Hi \u0024{firstName}'],
    misses: ['for $5 {or so}', '#{}'],
  },
  {
    pattern: String.raw`\{((?:lead|contact|company|user|custom|owner|sender)_?field\s{0,2}=[^{}\n]{1,80})\}`,
    needs: 'anything',
    hits: ['Hi {leadfield=firstname}', 'Hi {contactfield=firstname|there}'],
    misses: ['{x=1}'],
  },
  {
    pattern: String.raw`\{((?:form(?:text|paragraph|menu|date|toggle)|cursor|clipboard|snippet|endnote|note|site|time)(?:\s{0,2}:[^{}\n]{0,120})?)\}`,
    needs: 'anything',
    hits: ['Hi {formtext: name=first name}', 'Bye {cursor}', '{time: YYYY}'],
    misses: ['{timely}'],
  },
  {
    pattern: String.raw`\{([^{}|:\n]{1,60}::[^{}|\n]{0,60})\}`,
    needs: 'name',
    hits: ['Hi {first::there}', 'Hi {first_name::friend}'],
    misses: ['{std::vector}'],
  },
  {
    // A field with its fallback, or wordings to choose from.
    pattern: String.raw`\{\s{0,3}([\p{L}][^{}|\n]{0,60}(?:\|[^{}|\n]{0,60}){1,12})\}`,
    needs: 'anything',
    hits: ['Hi {first_name|there}', '{Hi|Hello|Hey} Dana'],
    misses: ['a | b', '{a, b}'],
  },
  {
    pattern: String.raw`\{\s{0,3}([\p{L}][\p{L}\p{M}\w .'’-]{0,50})\}`,
    needs: 'name or capital',
    hits: [
      'Hi {firstName},',
      'Hi {name}',
      'Hi {Vorname},',
      'Hi {Prénom}',
      '{pain_point}',
      'at {company name}',
    ],
    misses: ['he wrote {sic} there', 'the set {a, b}', 'the set {x}', 'a {1, 2}'],
  },
  {
    pattern: String.raw`\[\[\s{0,3}([\p{L}][\p{L}\p{M}\w .'’-]{0,50})\]\]`,
    needs: 'name',
    hits: ['Hey [[name]],', 'Hi [[First Name]]', 'Hi [[sig_firstname]]'],
    misses: ['[[see above]]', '[[1]]'],
  },
  {
    pattern: String.raw`\[object Object\]`,
    needs: 'anything',
    hits: ['your work at [object Object]'],
    misses: ['an object'],
  },
  {
    // A link's text, "[Here](…)", is none.
    pattern: String.raw`\[\s{0,3}([\p{L}][\p{L}\p{M}\w '’.-]{1,50})\](?![\](])`,
    needs: 'name or capital',
    hits: [
      'Hi [Name],',
      'Hi [Prénom],',
      'at [place] held',
      'Hi [MERGE_FIRST_NAME]',
      'about [Event of the Year]',
    ],
    misses: [
      'so [sic]',
      'as shown [1]',
      'see [Timetables](https://example.org)',
      'it [the one in Leeds]',
      'a [PDF]',
    ],
  },
  {
    pattern: String.raw`\[\s{0,3}([\p{L}][\p{L}\p{M}\w '’.-]{1,50}\|[^[\]|\n]{0,60})\](?![\](])`,
    needs: 'name',
    hits: ['Hi [first name | there]', 'Hi [Name|friend]'],
    misses: ['[yes|no]'],
  },
  {
    pattern: String.raw`\*\|([^|*\n]{1,60}(?:\|[^|*\n]{0,60})?)\|\*`,
    needs: 'anything',
    hits: ['Hi *|FNAME|*', 'Hi *|FNAME:there|*', '*|IF:FNAME|*', 'Hi *|FIRST_NAME|Friend|*'],
    misses: ['2 * | 3'],
  },
  {
    pattern: String.raw`%%=([^%\n]{1,80})=%%`,
    needs: 'anything',
    hits: ['Hi %%=v(@name)=%%'],
    misses: ['%%==%%'],
  },
  {
    pattern: String.raw`%%([A-Za-z][\w .-]{0,60})%%`,
    needs: 'anything',
    hits: ['Hi %%first_name%%', 'Hi %%First Name%%'],
    misses: ['50%% off'],
  },
  {
    pattern: String.raw`(?<![\p{L}\p{N}%])%(\/?[A-Za-z][\w.$ -]{0,40}(?:\|[\w .-]{1,40})?)%(?![\p{L}\p{N}%])`,
    needs: 'name',
    hits: ['Hi %FIRSTNAME%,', 'Hi %firstName%', 'Hi %FIRSTNAME|TITLECASE%', 'at %company%'],
    misses: ['a 50% rise, then 20%', 'a 5 % share of 8 %', 'x=%C3%A9', '%or so%'],
  },
  {
    pattern: String.raw`(?<![\p{L}\p{N}$])\$([A-Za-z][\w.]{1,40})\$(?![\p{L}\p{N}$])`,
    needs: 'name',
    hits: ['Hi $FIRSTNAME$', 'at $company_name$'],
    misses: ['from $5 to $8', 'let $x$ be', 'US$ and A$'],
  },
  {
    pattern: String.raw`<<\s{0,3}([\p{L}][\p{L}\p{M}\w .-]{0,40})>>`,
    needs: 'anything',
    hits: ['Hi <<First Name>>', 'Hi <<name>>'],
    misses: ['a << b', '1 <<2>> 3'],
  },
  {
    pattern: String.raw`<%[=-]?([^<>%\n]{1,80}?)-?%>`,
    needs: 'anything',
    hits: ['Hi <%= first_name %>'],
    misses: ['<5% and 6%>'],
  },
  {
    pattern: String.raw`<([\p{L}][\p{L}\p{M}\w -]{2,40})>`,
    needs: 'name',
    hits: ['I read <ARTICLE TITLE> twice.', 'Hi <first name>,', 'Hi <Name>'],
    misses: ['I <3 it', '<b>bold</b>', 'Dana <dana@example.org>', '<em>so</em>'],
  },
  {
    pattern: String.raw`«\s?([\p{L}][\p{L}\p{M}\w .-]{1,40}?)\s?»`,
    needs: 'known',
    hits: ['Hi «First_Name»', 'Bonjour « Prénom »', 'at «Company»'],
    misses: ['j’ai lu « Le Monde »', '«YouTube»', '«Да»'],
  },
  {
    pattern: String.raw`\(\(\s{0,3}([\p{L}][\p{L}\p{M}\w .-]{1,40})\)\)`,
    needs: 'name',
    hits: ['Hi ((name))', 'Hi ((first_name))'],
    misses: ['well ((laughs))', '((1))'],
  },
  {
    pattern: String.raw`(?<![\w:])::([A-Za-z][\w.]{1,40})::(?![\w:])`,
    needs: 'name',
    hits: ['Hi ::subscriber.first_name::', 'Hi ::firstname::'],
    misses: ['std::name::x', 'a :: b'],
  },
  {
    pattern: String.raw`(?<![\w_])__([A-Za-z][A-Za-z0-9_ ]{1,40}?)__(?![\w_])`,
    needs: 'known',
    hits: ['Hi __FIRST_NAME__', 'Hi __name__'],
    misses: ['a __very__ good one'],
  },
  {
    pattern: String.raw`(?<![\w@])@@?([A-Za-z]\w{1,40})@@?(?![\w@])`,
    needs: 'name',
    hits: ['Hi @@first_name@@', 'Hi @FIRSTNAME@'],
    misses: ['a@b.org', 'ask @dana'],
  },
  {
    pattern: String.raw`\b(?:(?:FIRST|LAST|FULL|COMPANY)[_ ]?NAME|(?:FIRST|LAST)-NAME)\b`,
    needs: 'anything',
    hits: ['Dear FIRSTNAME,', 'Hi FIRST_NAME', 'at COMPANY_NAME'],
    misses: ['my first name', 'CEO of ACME, INSERT key broken.'],
  },
  {
    pattern: String.raw`\bINSERT (?:[A-Z]{1,20} ){1,5}HERE\b|\b[Ii]nsert (?:[a-z]{1,20} ){0,2}(?:name|company|role|title|topic|reason) here\b`,
    needs: 'anything',
    hits: ['I work at INSERT COMPANY HERE.', 'Hi insert first name here'],
    misses: ['INSERT key here', 'Insert the coin here', 'we insert it here'],
  },
  {
    // What a program writes where it has no value: after a greeting, or where a name is due.
    pattern:
      String.raw`(?<=(?:^|\n)(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Gg]ood \w{3,9}|Hallo|Bonjour|Hola)[ ,]{1,2})(?:undefined|null|NaN|None)\b` +
      String.raw`|(?<=\b(?:at|from|with|of|for|by|in|about|to|and|meet) )(?:undefined|null|NaN|None)(?=[,.!?;:)’'\n]|$| (?:and|in|for|to|has|had|is|was|on|with)\b)` +
      String.raw`|\b(?:undefined undefined|null null)\b`,
    needs: 'anything',
    hits: ['Hi undefined, your talk', 'Dear null,', 'your work at undefined.', 'Hi NaN'],
    misses: [
      'undefined behaviour in C',
      'the null hypothesis',
      'a study of undefined behaviour',
      'It is null.',
    ],
  },
  {
    pattern: String.raw`\bX{3,}\b|\bx{3,}(?= [\p{L}])|_{3,}`,
    needs: 'anything',
    hits: ['Hi XXX, how are you', 'Hi xxx and hello', 'Hi ____,'],
    misses: ['See you, xxx', 'XX', 'a_b__c'],
  },
];
