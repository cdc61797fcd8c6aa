import { expect, it } from 'vitest';
import { ownAddress } from '../core/own-address.ts';
import { linkTo, newName, plainHost } from './address.ts';

it('names each start anew, by a name that is known again as a host’s', () => {
  const names = Array.from({ length: 100 }, newName);
  expect(new Set(names).size).toBe(100);
  for (const name of names) expect(ownAddress(`http://${name}:4710/`)).toBe(`http://${name}:4710/`);
});

it('puts the secret where no browser sends it', () => {
  const link = new URL(linkTo('0123456789abcdef.localhost:4710', 'name.key'));
  expect(link.href.slice(link.origin.length)).toBe('/#open=name.key');
  expect(plainHost(4711)).toBe('127.0.0.1:4711');
});
