/** Orders templates by how well they suit what has been answered, and says why. */
import { type CountingRule, channels } from '../channels.ts';
import { listInFull } from '../listing.ts';
import type { Draft } from '../model/draft.ts';
import type { Profile } from '../model/profile.ts';
import type { Settings } from '../model/settings.ts';
import type { Template } from '../model/template.ts';
import { type FieldName, fieldLabel, fieldNames, templateFields } from '../template/fields.ts';
import { fitTemplate } from '../template/fit.ts';
import { type FieldValues, renderTemplate } from '../template/render.ts';
import { usableTemplate } from '../template/usable.ts';
import { isForms, plainText } from '../template/values.ts';
import { standsIn, templateNameOf } from './answer-standing.ts';
import { fieldValues, type Opening, openingOf } from './field-values.ts';
import { offeredTemplates } from './offered-templates.ts';
import type { RealisedAnswer, RealisingLanguage } from './realise/realised-answer.ts';
import { answeredFields, realisedAnswer } from './realised-answers.ts';

/** Whether a template can be used as the draft is: now, once more is answered, or for another kind of prompt. */
export type Suitability = 'fits' | 'needs-answers' | 'other-prompt';

export type RankedTemplate = {
  readonly template: Template;
  readonly suitability: Suitability;
  /** What it would leave out, and by how much it would be too long, in a few words; '' for nothing. */
  readonly reason: string;
};

/** The answers that make a message worth reading; names and the sender's own particulars go into nearly all. */
const telling = fieldNames.filter((name) => templateFields[name].isTelling);

/** As many of the answers that it leaves out are named, so that the reason stays a line. */
const mostNamed = 2;

type Judgement = RankedTemplate & {
  readonly missing: number;
  readonly kindMatch: number;
  readonly fits: boolean;
  readonly used: number;
};

/** The answer of the form that a template has this name for, read; null for what stands as it is typed. */
function realisedUnder(
  name: FieldName,
  { answers }: Draft,
  language: RealisingLanguage,
): RealisedAnswer | null {
  const field = answeredFields.find((one) => templateNameOf(one) === name);
  return field === undefined ? null : realisedAnswer(answers, field, language);
}

/** "Nothing really" is no answer that a template could use. */
function isAnswered(name: FieldName, draft: Draft, profile: Profile, language: RealisingLanguage): boolean {
  const isTyped = templateFields[name].read({ answers: draft.answers, profile }).length > 0;
  return isTyped && realisedUnder(name, draft, language)?.problem !== 'says-nothing';
}

/** Whether an answer stands in the message, or another one says what it says. */
function isSaid(
  name: FieldName,
  draft: Draft,
  values: FieldValues,
  text: string,
  language: RealisingLanguage,
): boolean {
  const value = values[name];
  if (value === undefined) return (realisedUnder(name, draft, language)?.sentence ?? null) !== null;
  return isForms(value) ? standsIn(text, value) : text.includes(plainText(value, false));
}

function leavesOut(names: readonly FieldName[]): string {
  if (names.length === 0) return '';
  const named = names.slice(0, mostNamed).map((name) => `“${fieldLabel(name)}”`);
  const further = names.length - named.length;
  return `leaves out ${listInFull(further === 0 ? named : [...named, `${further} more`])}`;
}

function judge(
  template: Template,
  draft: Draft,
  profile: Profile,
  language: RealisingLanguage,
  valuesFor: (opening: Opening) => FieldValues,
  limit: number,
  counting: CountingRule,
): Judgement | null {
  const parsed = usableTemplate(template);
  if (parsed === null) return null;
  const values = valuesFor(openingOf(parsed));
  const { promptKind } = draft.answers;
  const kindMatch = template.promptKind === null ? 1 : template.promptKind === promptKind ? 2 : 0;
  const answered = telling.filter((name) => isAnswered(name, draft, profile, language));
  const { text } = renderTemplate(parsed, values);
  const leftOut = answered.filter((name) => !isSaid(name, draft, values, text, language));
  const fitted = fitTemplate(parsed, values, { limit, counting });
  const missing = new Set(fitted.unfilled.map(({ name }) => name)).size;
  return {
    template,
    suitability: kindMatch === 0 ? 'other-prompt' : missing > 0 ? 'needs-answers' : 'fits',
    reason: [leavesOut(leftOut), fitted.fits ? '' : `${fitted.overBy} over the limit`]
      .filter(Boolean)
      .join(', '),
    missing,
    kindMatch,
    fits: fitted.fits,
    used: answered.length - leftOut.length,
  };
}

function compare(a: Judgement, b: Judgement): number {
  return (
    Number(a.kindMatch === 0) - Number(b.kindMatch === 0) ||
    a.missing - b.missing ||
    Number(b.fits) - Number(a.fits) ||
    b.kindMatch - a.kindMatch ||
    b.used - a.used
  );
}

/**
 * The templates that the draft can be offered, the best first; equals keep their order. One for another kind of prompt
 * stands behind all others. A template is better when nothing it needs is missing, then when it can be brought within the limit, then when it was written
 * for what prompted the message, then the more of the answers it uses.
 */
export function rankTemplates(
  templates: readonly Template[],
  draft: Draft,
  profile: Profile,
  settings: Settings,
  language: RealisingLanguage,
): readonly RankedTemplate[] {
  // There are no more than a few openings among all templates.
  const known = new Map<string, FieldValues>();
  const valuesFor = (opening: Opening) => {
    const key = JSON.stringify(opening);
    const values = known.get(key) ?? fieldValues(draft, profile, language, opening);
    known.set(key, values);
    return values;
  };
  const limit = settings.limits[draft.channel];
  const { counting } = channels[draft.channel];
  return offeredTemplates(templates, draft, profile)
    .flatMap((template) => judge(template, draft, profile, language, valuesFor, limit, counting) ?? [])
    .sort(compare)
    .map(({ template, suitability, reason }) => ({ template, suitability, reason }));
}
