import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { methodNames } from '../../shared/method-names.ts';
import { makeFolder } from '../../test/support/core-in-folder.ts';
import { createDispatcher, type Route, type Routes, route } from './dispatcher.ts';
import { createLog } from './log.ts';
import { Refusal } from './refusal.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A dispatcher all of whose methods are `handle`. */
function dispatchTo(handle: Route) {
  const routes = Object.fromEntries(methodNames.map((name) => [name, handle])) as Routes;
  return createDispatcher(
    routes,
    createLog(folder, () => new Date(0)),
  );
}

const log = (): string => readFileSync(join(folder, 'log.txt'), 'utf8');

describe('an answer', () => {
  const schemas = {
    input: z.strictObject({ count: z.int().min(2).max(5) }),
    output: z.strictObject({ sum: z.int() }),
  };

  test('is what the handler made of the parsed input', async () => {
    const dispatch = dispatchTo(route(schemas, ({ count }) => ({ sum: count + 1 })));
    expect(await dispatch('copyText', { count: 4 })).toEqual({ ok: true, value: { sum: 5 } });
  });

  test.each([{}, { sum: '5' }, { sum: 5, secret: 'of the core' }])(
    'that the contract does not promise never reaches the page: %j',
    async (answer) => {
      const dispatch = dispatchTo(route(schemas, () => answer as { sum: number }));
      expect(await dispatch('copyText', { count: 4 })).toMatchObject({
        ok: false,
        failure: { code: 'internal' },
      });
    },
  );

  test('to what the schema refuses is a sentence that names the field and the bound', async () => {
    const sentence = async (input: unknown, schema: z.ZodType): Promise<unknown> => {
      const dispatch = dispatchTo(route({ input: schema, output: z.unknown() }, () => ({})));
      const envelope = await dispatch('copyText', input);
      return envelope.ok ? null : envelope.failure;
    };
    const { input } = schemas;
    const says = (message: string) => ({ code: 'invalid-input', message });
    expect(await sentence({ count: 9 }, input)).toEqual(says('“count” is too large: at most 5.'));
    expect(await sentence({ count: 1 }, input)).toEqual(says('“count” is too small: at least 2.'));
    expect(await sentence(['a', 'b'], z.array(z.string()).max(1))).toEqual(
      says('what was sent has too many entries: at most 1.'),
    );
    expect(
      await sentence(
        { a: { b: 'x'.repeat(1_001) } },
        z.object({ a: z.object({ b: z.string().max(1_000) }) }),
      ),
    ).toEqual(says('“a.b” is too long: at most 1,000 characters.'));
    expect(await sentence({ a: 1 }, z.object({ a: z.string() }))).toEqual(
      says('“a” is not something Common Ground can keep, so nothing was changed.'),
    );
    const deep = { ['k'.repeat(300)]: 1 };
    expect(await sentence(deep, z.record(z.string(), z.string()))).toEqual(
      says(`“${'k'.repeat(100)}” is not something Common Ground can keep, so nothing was changed.`),
    );
  });
});

describe('a failure', () => {
  test('of the code is a general sentence for the user, and its kind is in the log', async () => {
    const dispatch = dispatchTo(() => Promise.reject(new TypeError('detail')));
    const envelope = await dispatch('copyText', {});
    expect(envelope).toEqual({
      ok: false,
      failure: {
        code: 'internal',
        message:
          'Something went wrong in Common Ground. Nothing you saved is lost; try again, and start the app anew if it happens again.',
      },
    });
    expect(log()).toContain('copyText internal: TypeError');
  });

  test('with a sentence of its own is passed on, and the log has its code and cause', async () => {
    const cause = Object.assign(new Error('no'), { code: 'ENOSPC' });
    const dispatch = dispatchTo(() => Promise.reject(new Refusal('not-saved', 'The disk is full.', cause)));
    expect(await dispatch('saveDraft', {})).toEqual({
      ok: false,
      failure: { code: 'not-saved', message: 'The disk is full.' },
    });
    expect(log()).toContain('saveDraft not-saved ENOSPC: Refusal');
  });

  test('without a cause leaves no blank at the end of its line', async () => {
    const dispatch = dispatchTo(() => Promise.reject(new Refusal('not-found', 'It is gone.')));
    await dispatch('removeDraft', {});
    expect(log()).toContain('removeDraft not-found: Refusal');
  });

  test('to know the method names nothing of it in the log', async () => {
    const dispatch = dispatchTo(() => Promise.resolve({}));
    expect(await dispatch('tellEverything', {})).toEqual({
      ok: false,
      failure: {
        code: 'unknown-method',
        message: 'This version of Common Ground does not know how to do that.',
      },
    });
    expect(log()).toContain('an unknown method was asked for');
    expect(log()).not.toContain('tellEverything');
  });

  test('of size is told before a handler sees the input', async () => {
    const dispatch = dispatchTo(() => Promise.resolve({}));
    expect(await dispatch('copyText', 'x'.repeat(4_000_001))).toEqual({
      ok: false,
      failure: {
        code: 'too-large',
        message: 'This is too much at once for Common Ground: at most 4 million characters.',
      },
    });
    expect(await dispatch('copyText', 'x'.repeat(3_999_000))).toEqual({ ok: true, value: {} });
  });
});
