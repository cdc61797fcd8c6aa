/**
 * The one way from a page to the application, the same in both hosts: an unknown method is refused, the input is
 * measured and parsed by its schema, the handler called and its answer parsed. Nothing is ever thrown: every result is
 * an envelope, and a failure is a sentence for the user, with the detail in the log.
 */
import type { z } from 'zod';
import type { Envelope, FailureCode } from '../../shared/contract.ts';
import { type MethodName, methodNames } from '../../shared/method-names.ts';
import { isTooLarge, largestInputOf } from './input-size.ts';
import { errorCode, type Log } from './log.ts';
import { Refusal } from './refusal.ts';

/** A handler with its schemas: takes anything, answers what the contract promises, or throws. */
export type Route = (input: unknown) => Promise<unknown>;

export type Routes = Readonly<Record<MethodName, Route>>;

const generalSentence =
  'Something went wrong in Common Ground. Nothing you saved is lost; try again, and start the app anew if it happens again.';

/** A field's path as a reader knows it: `answers.name` rather than `["answers","name"]`. */
function nameOf(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'what was sent' : `“${path.map(String).join('.').slice(0, 100)}”`;
}

function explain(issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined) return 'This could not be understood, so nothing was changed.';
  if (issue.code === 'too_big') {
    const most = issue.maximum.toLocaleString('en-GB');
    if (issue.origin === 'string') return `${nameOf(issue.path)} is too long: at most ${most} characters.`;
    if (issue.origin === 'array') return `${nameOf(issue.path)} has too many entries: at most ${most}.`;
    return `${nameOf(issue.path)} is too large: at most ${most}.`;
  }
  if (issue.code === 'too_small')
    return `${nameOf(issue.path)} is too small: at least ${issue.minimum.toLocaleString('en-GB')}.`;
  return `${nameOf(issue.path)} is not something Common Ground can keep, so nothing was changed.`;
}

/** Joins a handler to the schemas of its method. */
export function route<I extends z.ZodType, O extends z.ZodType>(
  schemas: { readonly input: I; readonly output: O },
  handle: (input: z.output<I>) => z.input<O> | Promise<z.input<O>>,
): Route {
  return async (input) => {
    const parsed = schemas.input.safeParse(input);
    if (!parsed.success) throw new Refusal('invalid-input', explain(parsed.error.issues[0]));
    return schemas.output.parse(await handle(parsed.data));
  };
}

function isMethodName(method: unknown): method is MethodName {
  return methodNames.some((name) => name === method);
}

/** Answers `method` with `input`, both as they came from the page. */
export function createDispatcher(
  routes: Routes,
  log: Log,
): (method: string, input: unknown) => Promise<Envelope<unknown>> {
  const fail = (code: FailureCode, message: string): Envelope<unknown> => ({
    ok: false,
    failure: { code, message },
  });
  return async (method, input) => {
    if (!isMethodName(method)) {
      log.info('an unknown method was asked for');
      return fail('unknown-method', 'This version of Common Ground does not know how to do that.');
    }
    try {
      const most = largestInputOf(method);
      if (isTooLarge(input, most)) {
        throw new Refusal(
          'too-large',
          `This is too much at once for Common Ground: at most ${most / 1_000_000} million characters.`,
        );
      }
      return { ok: true, value: await routes[method](input) };
    } catch (error) {
      if (error instanceof Refusal) {
        log.error(`${method} ${error.failure.code} ${errorCode(error.cause) ?? ''}`.trimEnd(), error);
        return { ok: false, failure: error.failure };
      }
      log.error(`${method} internal`, error);
      return fail('internal', generalSentence);
    }
  };
}
