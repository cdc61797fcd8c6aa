/** The page's client on a real host's answers, and on those of whatever took its place. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createKeyring, type Keyring } from '../../electron/browser/keyring.ts';
import { seal, unseal } from '../../electron/browser/sealing.ts';
import { aboutAnswer, aboutQuestion, startLength } from '../../shared/sealing.ts';
import { keptHere, sentences, takeLink } from './entering.ts';
import { createHttpApi } from './http-api.ts';

type Sent = { readonly path: string; readonly init: RequestInit };

let keyring: Keyring;
let stored: Map<string, string>;
let sent: Sent[];
/** Stands for the host; changed by a test to stand for something else. */
let answer: (sent: Sent) => Response | Promise<Response>;
/** What the host said last. */
let first: Response;

const failure = (message: string) => ({ ok: false, failure: { code: 'unavailable', message } });
const impostor = failure(sentences.impostor);

/** As the host answers a question whose envelope is `value`. */
function answerOf(value: unknown) {
  return ({ path, init }: Sent): Response => {
    if (path.startsWith('/enter/')) {
      const welcome = keyring.welcome(path.slice('/enter/'.length));
      return welcome === null
        ? new Response('no', { status: 403 })
        : new Response(Uint8Array.from(welcome), { status: 200 });
    }
    const key = keyring.keyOf(new Headers(init.headers).get('x-page') ?? '') ?? Buffer.alloc(32);
    const question = Buffer.from(init.body as Uint8Array);
    const method = path.slice('/rpc/'.length);
    if (unseal(key, aboutQuestion(method), question) === null) return new Response('no', { status: 403 });
    const about = aboutAnswer(method, question.subarray(0, startLength));
    return new Response(Uint8Array.from(seal(key, about, JSON.stringify({ ok: true, value }))));
  };
}

const keep = {
  getItem: (name: string) => stored.get(name) ?? null,
  setItem: (name: string, value: string) => void stored.set(name, value),
};

const openPage = (link: string | null, kept: typeof keep | null = keep) =>
  createHttpApi({
    link,
    kept,
    fetch: async (path, init = {}) => {
      sent.push({ path: String(path), init });
      return answer({ path: String(path), init });
    },
  });

const questions = () => sent.filter(({ path }) => path.startsWith('/rpc/'));

beforeEach(() => {
  keyring = createKeyring();
  stored = new Map();
  sent = [];
  answer = answerOf({});
});

describe('a page', () => {
  it('is let in by its link, once for all that it asks', async () => {
    const api = openPage(keyring.newLink());
    const both = [api.removePerson({ id: 'a' }), api.removePerson({ id: 'b' })];
    expect(await Promise.all(both)).toEqual([
      { ok: true, value: {} },
      { ok: true, value: {} },
    ]);
    expect(sent.map(({ path }) => path)).toEqual([
      expect.stringMatching(/^\/enter\/[0-9a-f]{32}$/),
      '/rpc/removePerson',
      '/rpc/removePerson',
    ]);
  });

  it('is let in again when it is loaded anew, or in another tab, and uses no further link up', async () => {
    const link = keyring.newLink();
    await openPage(link).removePerson({ id: 'a' });
    expect(await openPage(null).removePerson({ id: 'a' })).toMatchObject({ ok: true });
    expect(await openPage(link).removePerson({ id: 'a' })).toMatchObject({ ok: true });
    const other = keyring.newLink();
    await openPage(other).removePerson({ id: 'a' });
    stored.clear();
    expect(await openPage(other).removePerson({ id: 'a' })).toMatchObject({ ok: true });
  });

  it('takes its link where what the browser kept is of an earlier start', async () => {
    stored.set('pass', createKeyring().newLink());
    expect(await openPage(keyring.newLink()).removePerson({ id: 'a' })).toMatchObject({ ok: true });
  });

  it('is let in by a link where the browser keeps nothing', async () => {
    expect(await openPage(keyring.newLink(), null).removePerson({ id: 'a' })).toMatchObject({ ok: true });
  });

  it('is let in by a link, once, where the browser has no room to keep the pass', async () => {
    const setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    const api = openPage(keyring.newLink(), { ...keep, setItem });
    expect(await api.removePerson({ id: 'a' })).toMatchObject({ ok: true });
    expect(await api.removePerson({ id: 'b' })).toMatchObject({ ok: true });
    expect(sent.filter(({ path }) => path.startsWith('/enter/'))).toHaveLength(1);
  });

  it.each([null, '', 'guess', `${'0'.repeat(32)}.${'0'.repeat(64)}`])(
    'says how to get a link that opens, where it has none (%s)',
    async (link) => {
      expect(await openPage(link).removePerson({ id: 'a' })).toEqual(failure(sentences.notLetIn));
      expect(questions()).toEqual([]);
    },
  );

  it('enters once more when the host was not there the first time', async () => {
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    const api = openPage(keyring.newLink());
    expect(await api.removePerson({ id: 'a' })).toEqual(failure(sentences.gone));
    answer = answerOf({});
    expect(await api.removePerson({ id: 'a' })).toMatchObject({ ok: true });
  });

  it('sends nothing that could be read on the way, neither in the address nor in what it says', async () => {
    const link = keyring.newLink();
    await openPage(link, null).removePerson({ id: 'a private note' });
    for (const { path, init } of sent) {
      const said = `${path} ${JSON.stringify(init.headers)} ${Buffer.from((init.body ?? '') as string)}`;
      expect(said).not.toContain('private');
      expect(said).not.toContain(link.split('.')[1]);
    }
    expect(questions()).not.toEqual([]);
  });

  it('has small questions sent to their end while it closes, and large ones as browsers can', async () => {
    const api = openPage(keyring.newLink());
    await api.removePerson({ id: 'a' });
    await api.removePerson({ id: 'x'.repeat(60_000) });
    expect(questions().map(({ init }) => init.keepalive)).toEqual([true, false]);
  });
});

describe('what took the host’s place', () => {
  const saved = () => Response.json({ ok: true, value: {} });
  it.each<readonly [string, (real: Response) => Promise<Response> | Response]>([
    ['says that all is well', saved],
    ['says nothing', () => new Response('')],
    ['refuses', () => new Response('no', { status: 403 })],
    ['sends what is too short to be sealed', () => new Response('short')],
    ['repeats what was said to an earlier question', async () => first.clone()],
    [
      'changes a bit of what the host says',
      async (real) => {
        const bytes = new Uint8Array(await real.arrayBuffer());
        bytes.set([(bytes[20] ?? 0) ^ 1], 20);
        return new Response(bytes);
      },
    ],
  ])('is not believed when it %s, and is sent nothing more', async (_how, pretend) => {
    const api = openPage(keyring.newLink());
    const real = answerOf({});
    answer = async (question) => {
      const answered = real(question);
      if (question.path.startsWith('/rpc/')) first = answered.clone();
      return answered;
    };
    expect(await api.removePerson({ id: 'a' })).toMatchObject({ ok: true });
    answer = async (question) => pretend(real(question));
    const before = sent.length;
    expect(await api.removePerson({ id: 'a' })).toEqual(impostor);
    expect(await api.removePerson({ id: 'b' })).toEqual(impostor);
    expect(sent.length).toBe(before + 1);
  });

  it('lets no page in', async () => {
    answer = saved;
    expect(await openPage(keyring.newLink()).removePerson({ id: 'a' })).toEqual(failure(sentences.notLetIn));
    expect(questions()).toEqual([]);
  });

  it('is not waited for once it is gone', async () => {
    const api = openPage(keyring.newLink());
    await api.removePerson({ id: 'a' });
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await api.removePerson({ id: 'a' })).toEqual(failure(sentences.gone));
  });
});

describe('the address', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('gives its secret away once, and shows it no longer', () => {
    const replaceState = vi.fn();
    const location = { hash: '#open=a.b', pathname: '/' };
    vi.stubGlobal('window', { location, history: { replaceState } });
    expect(takeLink()).toBe('a.b');
    expect(replaceState).toHaveBeenCalledExactlyOnceWith(null, '', '/');
    location.hash = '#/people/open=a.b';
    expect(takeLink()).toBeNull();
    expect(replaceState).toHaveBeenCalledOnce();
  });

  it('does without what the browser keeps where that is forbidden', () => {
    vi.stubGlobal('window', { localStorage: keep });
    expect(keptHere()).toBe(keep);
    vi.stubGlobal('window', {
      get localStorage(): Storage {
        throw new Error('SecurityError');
      },
    });
    expect(keptHere()).toBeNull();
  });
});
