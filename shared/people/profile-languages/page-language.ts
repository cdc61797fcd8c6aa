/** What profile pages say in one language. Words are compared without accents and case; each list is divided by `|`. */
export type PageLanguage = {
  /** Words beside "2nd", "2." or "2e" in a degree of connection. */
  readonly degree: string;
  readonly contact: string;
  /** Of counts: "500+ connections", "8,191 followers". */
  readonly connections: string;
  readonly followers: string;
  /** What says that a connection is shared; names stand before it. */
  readonly shared: readonly string[];
  /** What stands between those names and it. */
  readonly aroundShared: string;
  readonly and: string;
  /** Between what somebody does and where: surely, and only where the first part names a kind of work. */
  readonly roleAt: string;
  readonly roleAtPerhaps: string;
  /** What somebody may work in, where `roleAtPerhaps` stands before it: "consultora en Logística". */
  readonly fields: readonly string[];
  /** Between "founder" or "owner" and what they founded or own. */
  readonly founderOf: string;
  readonly founders: string;
  /** Of a job that goes on until now. */
  readonly present: string;
  readonly employment: string;
  readonly durations: string;
  readonly headings: readonly string[];
  readonly experience: string;
  /** Lines that stand alone on a page and never name a person or say what they do. */
  readonly buttons: readonly string[];
  /** How such a line begins; the text after it varies. */
  readonly buttonStarts: readonly string[];
  /** Words of kinds of work. */
  readonly roles: readonly string[];
  /** Words of companies and schools. */
  readonly organisations: readonly string[];
  readonly schools: string;
  /** Words that people's names do not have. */
  readonly notInNames: readonly string[];
  readonly countries: readonly string[];
  /** A place named by what is around it: before and after its name. */
  readonly areaBefore: string;
  readonly areaAfter: string;
};
