import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { makeFolder } from '../../../test/support/core-in-folder.ts';
import { portsOn } from '../../../test/support/plants-document.ts';
import { Refusal } from '../refusal.ts';
import { createCollection } from './collection.ts';
import { seal } from './sealed-document.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const schema = z.strictObject({ id: z.string(), height: z.int() });

function open(most: number) {
  const full = 'It is full.';
  return createCollection(
    { name: 'plants', label: 'Your plants', schema, most, full },
    portsOn(folder).ports,
  );
}

const plant = (id: string, height = 1) => ({ id, height });

test('records are kept in the order in which they came, a changed one in its place', () => {
  const plants = open(9);
  plants.save([plant('ivy'), plant('rose')]);
  plants.save([plant('moss'), plant('ivy', 2)]);
  expect(plants.all()).toEqual([plant('ivy', 2), plant('rose'), plant('moss')]);
  expect(open(9).all()).toEqual(plants.all());
  expect(open(9).get('ivy')).toEqual(plant('ivy', 2));
  expect(open(9).get('fern')).toBeUndefined();
});

test('as many as there may be find room, and not one more', () => {
  const plants = open(2);
  plants.save([plant('ivy'), plant('rose')]);
  expect(() => plants.save([plant('moss')])).toThrow(new Refusal('too-large', 'It is full.'));
  plants.save([plant('rose', 2)]);
  expect(plants.all()).toEqual([plant('ivy'), plant('rose', 2)]);
});

test('a collection that holds too many already can be changed and made smaller, but not larger', () => {
  const many = ['ivy', 'rose', 'moss', 'fern'].map((id) => plant(id));
  writeFileSync(join(folder, 'plants.json'), JSON.stringify(seal(many, 1)));
  const plants = open(2);
  plants.save([plant('moss', 2)]);
  expect(plants.remove(['fern'])).toBe(1);
  expect(() => plants.save([plant('fern')])).toThrow('It is full.');
  expect(plants.all()).toEqual([plant('ivy'), plant('rose'), plant('moss', 2)]);
});

test('removing tells how many were there, and writes nothing when none was', () => {
  const plants = open(9);
  expect(plants.remove(['fern'])).toBe(0);
  expect(existsSync(join(folder, 'plants.json'))).toBe(false);
  plants.save([plant('ivy'), plant('rose')]);
  expect(plants.remove(['rose', 'fern', 'ivy'])).toBe(2);
  expect(open(9).all()).toEqual([]);
});
