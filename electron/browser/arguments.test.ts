import { describe, expect, it } from 'vitest';
import { parseOptions, usage } from './arguments.ts';

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

  it.each([0, 1, 65_535])('takes the port %d', (port) => {
    expect(parseOptions(['--port', String(port)])).toMatchObject({ ok: true, options: { port } });
  });

  it.each(['65536', '-1', '80a', 'a80', '', '8e1', '0x50', '80.5', ' 80'])(
    'refuses the port “%s” with a sentence',
    (port) => {
      expect(parseOptions([`--port=${port}`])).toEqual({
        ok: false,
        message: '--port needs a number from 0 to 65535 after it.',
      });
    },
  );

  it('says which option it does not know', () => {
    expect(parseOptions(['--prot=80'])).toMatchObject({
      ok: false,
      message: 'There is no option --prot. Try --help.',
    });
    expect(parseOptions(['here'])).toEqual({ ok: false, message: '“here” is not an option. Try --help.' });
    expect(parseOptions(['--toString'])).toMatchObject({ ok: false });
  });

  it('says that a port is missing', () => {
    const refused = { ok: false, message: '--port needs a number from 0 to 65535 after it.' };
    expect(parseOptions(['--port'])).toEqual(refused);
  });

  it.each(['--no-open', '--browser', '--help'])('says that %s takes nothing after it', (option) => {
    expect(parseOptions([`${option}=no`])).toEqual({
      ok: false,
      message: `${option} takes nothing after it. Try --help.`,
    });
  });

  it('tells of every option it takes', () => {
    expect(parseOptions(['--help'])).toMatchObject({ ok: true, options: { help: true } });
    for (const option of ['--data', '--browser', '--port', '--no-open', '--help']) {
      expect(usage).toContain(`  ${option} `);
    }
  });
});
