import { expect, test } from 'vitest';
import { isByEar, isOneSlip, isOtherEnglish } from './one-slip.ts';

test.each([
  ['diferent', 'different', 'a letter left out'],
  ['becuase', 'because', 'two letters that changed places'],
  ['definately', 'definitely', 'a vowel for another'],
  ['fornace', 'furnace', 'a vowel for another'],
  ['lisence', 'licence', 'a consonant that sounds alike'],
  ['commmittee', 'committee', 'a letter too many'],
])('%s for %s is %s', (typed, meant) => {
  expect(isOneSlip(typed, meant)).toBe(true);
});

test.each([
  ['paneer', 'pander'],
  ['clubroot', 'clubfoot'],
  ['biomed', 'biome'],
  ['informatic', 'informatics'],
  ['teffies', 'reffies'],
  ['same', 'same'],
  ['perfusionist', 'percussionist'],
])('%s is another word than %s', (typed, meant) => {
  expect(isOneSlip(typed, meant)).toBe(false);
});

test.each([
  ['colour', 'color'],
  ['centre', 'center'],
  ['organise', 'organize'],
  ['analyse', 'analyze'],
  ['cancelled', 'canceled'],
  ['licence', 'license'],
  ['anaesthetist', 'anesthetist'],
  ['catalogue', 'catalog'],
  ['flyers', 'fliers'],
  ['tyres', 'tires'],
  ['plough', 'plow'],
  ['grey', 'gray'],
  ['defence', 'defense'],
  ['judgement', 'judgment'],
  ['practise', 'practice'],
])('%s and %s are one word in two Englishes', (british, american) => {
  expect(isOtherEnglish(british, american)).toBe(true);
  expect(isOtherEnglish(american, british)).toBe(true);
});

test.each([
  ['posible', 'possible'],
  ['recieve', 'receive'],
  ['fornace', 'furnace'],
])('%s is not how another English spells %s', (typed, meant) => {
  expect(isOtherEnglish(typed, meant)).toBe(false);
});

test.each([
  ['batallion', 'battalion'],
  ['definetly', 'definitely'],
  ['temprature', 'temperature'],
])('%s is %s, written by ear', (typed, meant) => {
  expect(isByEar(typed, meant)).toBe(true);
});

test.each([
  ['thosai', 'those', 'another ending'],
  ['organiza', 'organize', 'another ending'],
  ['onomatic', 'animatic', 'another beginning'],
  ['koala', 'kaola', 'too short to be told'],
  ['marina', 'marmina', 'another consonant'],
  ['tomatos', 'tomatoeious', 'too many letters of difference'],
  ['timetable', 'timetable', 'the same'],
])('%s for %s is not written by ear: %s', (typed, meant) => {
  expect(isByEar(typed, meant)).toBe(false);
});
