/** Slips in the order of a question: "when start the course", "how do you call it". */
import { type Slip, wording } from './slip.ts';

/** "When start the next course?": the subject and its verb change places. */
export const verbFirst: Slip = ({ text }) => {
  const found =
    /^(when|where) (start|begin|open|end|finish|close)s? ((?:the|your|this) [\p{L} ]{3,40}?)(?=[?.!]|$)/diu.exec(
      text,
    );
  const [, , verb, thing] = found ?? [];
  const place = found?.indices;
  const [from, to] = [place?.[2]?.[0], place?.[3]?.[1]];
  if (!verb || !thing || from === undefined || to === undefined) return [];
  const does = /[^s]s$/.test(thing) ? 'do' : 'does';
  return [{ start: from, end: to, by: `${does} ${thing} ${verb.toLowerCase()}` }];
};

export const whatDoYouCall = wording(/\b(how) do you call\b/iu, 'what');

/** "How long time", "how old age". */
export const howLong = wording(/\bhow long( time)\b(?! (?:ago|span))/iu, '');
