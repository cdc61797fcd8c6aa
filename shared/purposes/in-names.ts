/** The words of a form that speak of somebody by name, as soon as the name is known. */
import type { Answers } from '../model/draft.ts';
import { nameOr } from '../people/call-them.ts';
import { nameIn } from '../people/name-in.ts';

/** Who is meant, and what they are called without a name. */
const nameless = {
  asked: 'the one who could introduce you',
  wanted: 'the one you would like to meet',
} as const;

type Named = Pick<Answers, 'name' | 'callThem' | 'introduceTo'>;

/** `words` with names in the place of `{asked}`, whom the message goes to, and `{wanted}`, whom the user would like to meet. */
export function inNames(words: string, { name, callThem, introduceTo }: Named): string {
  const named = { asked: { name, callThem }, wanted: { name: nameIn(introduceTo), callThem: '' } };
  return words.replaceAll(/\{(asked|wanted)\}/g, (_, who: keyof typeof named) =>
    nameOr(named[who], nameless[who]),
  );
}
