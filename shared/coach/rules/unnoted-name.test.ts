import { expect, test } from 'vitest';
import { inputOf } from '../../../test/support/example-reading.ts';
import { readMessage } from '../coach.ts';

const text = 'Hi Priya, we both know Lee Wong. Would you tell me how you chose the flumes?';

function found(isAcquaintance?: (name: string) => boolean) {
  const input = { ...inputOf({ text }), ...(isAcquaintance === undefined ? {} : { isAcquaintance }) };
  return readMessage(input).findings.filter(({ rule }) => rule === 'unnoted-name');
}

test('whoever is in the address book by this name is known, and nobody else', () => {
  expect(found()).toHaveLength(1);
  expect(found((name) => name === 'Lee Wong')).toEqual([]);
  expect(found((name) => name === 'Lee Song')).toHaveLength(1);
});

test('is a hint where no contact is noted, and graver where another one is', () => {
  const severityWith = (commonConnections: readonly string[]) =>
    readMessage(inputOf({ text, answers: { commonConnections } })).findings.find(
      ({ rule }) => rule === 'unnoted-name',
    )?.severity;
  expect(severityWith([])).toBe('hint');
  expect(severityWith(['Dana Ortiz'])).toBe('warn');
});
