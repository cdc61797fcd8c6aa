import { timingSafeEqual } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { createSession } from './session.ts';

vi.mock('node:crypto', async (load) => {
  const crypto = await load<typeof import('node:crypto')>();
  return { ...crypto, timingSafeEqual: vi.fn(crypto.timingSafeEqual) };
});

function newSession(port = 4710) {
  let count = 0;
  return createSession(port, () => {
    count += 1;
    return `secret${count}`;
  });
}

const cookieOf = (setCookie: string) => setCookie.split(';')[0] ?? '';

describe('a session', () => {
  it('takes each token once, and no other', () => {
    const session = newSession();
    const tokens = [session.newToken(), session.newToken()];
    expect(tokens.map(session.redeem)).toEqual([true, true]);
    expect(tokens.map(session.redeem)).toEqual([false, false]);
    expect(session.redeem('')).toBe(false);
    expect(session.redeem('secret1')).toBe(false);
  });

  it('lets its cookie in, among others', () => {
    const session = newSession();
    const cookie = cookieOf(session.setCookie);
    expect(session.admits(cookie)).toBe(true);
    expect(session.admits(`a=b; ${cookie}; c=d=e`)).toBe(true);
  });

  it('takes a secret as it is, with an equals sign in it too', () => {
    const session = createSession(4710, () => 'a=b');
    expect(session.admits(cookieOf(session.setCookie))).toBe(true);
    expect(session.admits('common-ground-4710=ab')).toBe(false);
  });

  it('lets nothing else in', () => {
    const session = newSession();
    const cookie = cookieOf(session.setCookie);
    for (const other of [
      undefined,
      '',
      cookie.slice(0, -1),
      `${cookie}0`,
      `x${cookie}`,
      'common-ground-4710=',
    ]) {
      expect(session.admits(other)).toBe(false);
    }
    expect(newSession(4711).admits(cookie)).toBe(false);
  });

  it('compares secrets in the same time, however much of one was guessed', () => {
    const session = newSession();
    const token = session.newToken();
    const compared = vi.mocked(timingSafeEqual);
    compared.mockClear();
    session.admits('common-ground-4710=s');
    session.redeem('s');
    session.redeem(token);
    const lengths = compared.mock.calls.flat().map(({ byteLength }) => byteLength);
    expect(lengths).toEqual(Array.from({ length: 6 }, () => 32));
  });

  it('keeps the cookie from scripts and from other sites', () => {
    const attributes = newSession().setCookie.split('; ').slice(1);
    expect(attributes).toEqual(['Path=/', 'Max-Age=2592000', 'HttpOnly', 'SameSite=Strict']);
  });
});
