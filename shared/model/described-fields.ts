/** The schemas of described fields: what is stored follows from the descriptions in `shared/fields`. */
import { type AnswerFields, answerFields } from '../fields/answer-fields.ts';
import { type Field, isListKind, type ValuesOf } from '../fields/field.ts';
import { type PersonFields, personFields, type RecordFields, recordFields } from '../fields/person-fields.ts';
import { type ProfileFields, profileFields } from '../fields/profile-fields.ts';
import { mapRecord } from '../records.ts';
import { textSchema, tokensSchema } from './common.ts';

type Fields = Readonly<Record<string, Field>>;

type ShapeOf<F extends Fields> = {
  readonly [K in keyof F]: ValuesOf<F>[K] extends string ? typeof textSchema : typeof tokensSchema;
};

function shapeOf<F extends Fields>(fields: F): ShapeOf<F> {
  return mapRecord<string, Field, typeof textSchema | typeof tokensSchema>(fields, ({ kind }) =>
    isListKind(kind) ? tokensSchema : textSchema,
  ) as ShapeOf<F>;
}

export const personShape: ShapeOf<PersonFields> = shapeOf(personFields);

export const recordShape: ShapeOf<RecordFields> = shapeOf(recordFields);

export const answersShape: ShapeOf<AnswerFields> = shapeOf(answerFields);

export const profileShape: ShapeOf<ProfileFields> = shapeOf(profileFields);
