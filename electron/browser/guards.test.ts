import { describe, expect, it } from 'vitest';
import { refuseHost, refuseQuestion } from './guards.ts';

const host = '127.0.0.1:4710';
const own = { origin: `http://${host}`, 'content-type': 'application/json' };

describe('refuseHost', () => {
  it('answers to its own name, and to no other', () => {
    expect(refuseHost({ host }, host)).toBeNull();
    for (const other of ['localhost:4710', '127.0.0.1', '127.0.0.1:47100', 'a.127.0.0.1:4710', undefined]) {
      const headers = other === undefined ? {} : { host: other };
      expect(refuseHost(headers, host)).toEqual({
        status: 421,
        reason: 'This address is not Common Ground’s; it is http://127.0.0.1:4710/.',
      });
    }
  });
});

describe('refuseQuestion', () => {
  it.each([
    'application/json',
    'Application/JSON',
    'application/json; charset=utf-8',
    'application/json ;a=b',
  ])('takes %s', (type) => {
    expect(refuseQuestion({ ...own, 'content-type': type }, host)).toBeNull();
  });

  it('takes no question of another page', () => {
    expect(refuseQuestion({ ...own, origin: 'http://127.0.0.1:1' }, host)).toEqual({
      status: 403,
      reason: 'Only Common Ground’s own page may ask.',
    });
  });

  it('takes nothing but JSON', () => {
    const refused = { status: 415, reason: 'Only JSON is understood here.' };
    for (const type of ['text/plain', 'text/json', 'application/json-patch+json', '']) {
      expect(refuseQuestion({ ...own, 'content-type': type }, host)).toEqual(refused);
    }
    expect(refuseQuestion({ origin: own.origin }, host)).toEqual(refused);
  });
});
