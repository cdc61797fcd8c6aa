/** Names that were typed in capitals or all small, each with the form to offer for it. */
import { readPersonName } from './names.ts';

export type UsualName = { readonly typed: string; readonly usual: string };

/** Those of `names` that are usually written otherwise. */
export function usualNames(names: readonly string[]): readonly UsualName[] {
  return names.flatMap((typed) => {
    const { usualForm } = readPersonName(typed);
    return usualForm === null ? [] : [{ typed, usual: usualForm }];
  });
}

/** `names` with those of `offers` in their usual form, in their places; a name that is then there twice stands once. */
export function inUsualForm(names: readonly string[], offers: readonly UsualName[]): readonly string[] {
  const usual = new Map(offers.map((offer) => [offer.typed, offer.usual]));
  return [...new Set(names.map((name) => usual.get(name) ?? name))];
}
