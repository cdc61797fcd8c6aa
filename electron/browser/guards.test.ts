import { describe, expect, it } from 'vitest';
import { refuseHost, refuseQuestion } from './guards.ts';

const host = '0123456789abcdef.localhost:4710';
const own = { origin: `http://${host}`, 'content-type': 'application/octet-stream' };

describe('refuseHost', () => {
  it('answers to its own name, and to no other, and does not tell its own', () => {
    expect(refuseHost([host], host)).toBeNull();
    for (const other of ['localhost:4710', '0123456789abcdef.localhost', `${host}0`, `a.${host}`, '']) {
      expect(refuseHost([other], host)).toEqual({
        status: 421,
        reason: 'This address is not Common Ground’s.',
      });
    }
    expect(refuseHost(undefined, host)?.status).toBe(421);
    expect(refuseHost([], host)?.status).toBe(421);
  });

  it('answers to no request that names two', () => {
    for (const named of [
      [host, 'example.com'],
      ['example.com', host],
      [host, host],
    ]) {
      expect(refuseHost(named, host)).toEqual({ status: 400, reason: 'This names two addresses.' });
    }
  });
});

describe('refuseQuestion', () => {
  it.each([
    'application/octet-stream',
    'Application/Octet-Stream',
    'application/octet-stream; a=b',
    'application/octet-stream ;a=b',
  ])('takes %s', (type) => {
    expect(refuseQuestion({ ...own, 'content-type': type }, host)).toBeNull();
  });

  it('takes no question of another page', () => {
    expect(refuseQuestion({ ...own, origin: 'http://127.0.0.1:1' }, host)).toEqual({
      status: 403,
      reason: 'Only Common Ground’s own page may ask.',
    });
  });

  it('takes nothing but what is sealed', () => {
    const refused = { status: 415, reason: 'Only what is sealed is understood here.' };
    for (const type of ['text/plain', 'application/json', 'application/octet-streams', '']) {
      expect(refuseQuestion({ ...own, 'content-type': type }, host)).toEqual(refused);
    }
    expect(refuseQuestion({ origin: own.origin }, host)).toEqual(refused);
  });
});
