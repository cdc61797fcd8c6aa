import { expect, test } from 'vitest';
import { nameIn } from './name-in.ts';

test.each([
  ['Priya Raman', 'Priya Raman'],
  ['priya raman', 'priya raman'],
  ['Dexter Fontaine - he heads apprenticeships at the institute', 'Dexter Fontaine'],
  ['Lady Helena Croome, who chairs the Croome Foundation', 'Lady Helena Croome'],
  ['Mr. James Tolliver of Tolliver Pottery in Cornwall', 'Mr. James Tolliver'],
  ['your mate Warwick who runs the sign shop', 'Warwick'],
  ['Olivier Perrin (site director)', 'Olivier Perrin'],
  ['Dr. Annika Brandt from the clinic', 'Dr. Annika Brandt'],
  ['Jan van der Berg', 'Jan van der Berg'],
  ['Jean-Luc O’Neill', 'Jean-Luc O’Neill'],
  ['the manager at Four Rivers Sale Barn, Curt something', ''],
  ['somebody in your choir', ''],
  ['דנה כהן', 'דנה כהן'],
  ['Anyone at the mill', ''],
  ['CEO of Acme', ''],
  ['Gabriele d’Annunzio', 'Gabriele d’Annunzio'],
  ['Aoife ní Bhriain', 'Aoife ní Bhriain'],
  ['Samir el-Baz, of the port', 'Samir el-Baz'],
  ['', ''],
])('“%s”: “%s”', (words, name) => {
  expect(nameIn(words)).toBe(name);
});
