/** What something is called, set between marks. */

const title = /^(?:["“«‘][^"”»’]{3,}["”»’]|'[^']{3,}')(?:$|[,.(]| by | in | from | on )/u;

/** Whether a text begins with a title: ""Hail is getting bigger", a newsletter", "'The Long Dune', chapter 4". */
export const beginsWithTitle = (text: string): boolean => title.test(text);
