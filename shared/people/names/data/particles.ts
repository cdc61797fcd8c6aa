/** Small words that belong to the last name after them, folded. */
import { wordSet } from '../word-set.ts';

/** However they are capitalised. */
export const particles = wordSet({
  dutch: "van von der den de del della dello dei ter ten te 't vande vanden vander vom",
  german: 'zu zum zur und',
  romance: "da das dos di du la le las los dal dalla degli lo d'",
  nordic: 'af av',
  arabic: 'bin ibn bint binti binte bte bt bn',
  irish: 'mac mc o ni nic ui fitz',
  saints: 'saint sainte st',
});

/** Only in small letters; capitalised they are names of their own: Ben, Al, San. */
export const particlesInSmallLetters = wordSet({
  arabic: 'ben al el abu ould ait',
  romance: 'do e y i san santa',
  asian: 'ap anak',
});

/** Particles also with a capital where a name stands before and after them: "Noor Al Rashid". */
export const capitalParticles = wordSet({
  arabic: 'al el ben abu ait ould',
  portuguese: 'do',
  romance: 'san santa',
});

/** From these on, everything is the last name: "bin Khalid al Farsi". */
export const patronymics = wordSet({ arabic: 'bin ibn bint binti binte bte', malay: 'anak' });

/** Between two last names: "Ortega y Gasset". */
export const familyJoiners = wordSet({ romance: 'y e i', german: 'und' });

/** Particles that keep a capital where a name is put in its usual form: Di Maio, Le Blanc, Al Rashid. */
export const particlesWithCapital = wordSet({
  italian: 'di della dello dei dal dalla degli lo',
  french: 'le',
  irish: 'mac mc o ni nic ui fitz',
  saints: 'saint sainte st san santa',
  arabic: 'al el ben abu ait ould',
});
