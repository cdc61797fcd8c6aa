import { describe, expect, it } from 'vitest';
import { parseOptions } from './arguments.ts';

describe('parseOptions', () => {
  it('opens the browser on the usual port unless told otherwise', () => {
    expect(parseOptions([])).toEqual({ ok: true, options: { port: null, open: true, help: false } });
  });

  it('takes every option, in either spelling', () => {
    const options = { port: 5050, open: false, help: false };
    expect(parseOptions(['--port', '5050', '--no-open', '--data', 'x'])).toEqual({ ok: true, options });
    expect(parseOptions(['--browser', '--port=5050', '--no-open', '--data=x'])).toEqual({
      ok: true,
      options,
    });
  });

  it.each(['0', '65536', '-1', '80a', '', '8e1'])('refuses the port “%s” with a sentence', (port) => {
    expect(parseOptions([`--port=${port}`])).toEqual({
      ok: false,
      message: '--port needs a number from 1 to 65535 after it.',
    });
  });

  it('says which option it does not know', () => {
    expect(parseOptions(['--prot=80'])).toMatchObject({
      ok: false,
      message: expect.stringContaining('--prot'),
    });
    expect(parseOptions(['here'])).toMatchObject({ ok: false, message: expect.stringContaining('here') });
    expect(parseOptions(['--toString'])).toMatchObject({ ok: false });
  });
});
