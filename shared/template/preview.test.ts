import { expect, it } from 'vitest';
import { defaultSettings } from '../default-settings.ts';
import { parseTemplate } from './parse.ts';
import { previewTemplate } from './preview.ts';

function preview(body: string) {
  const parsed = parseTemplate(body);
  if (!parsed.ok) throw new Error('The template has mistakes.');
  return previewTemplate(parsed.template, { first_name: 'Priya' }, defaultSettings.limits);
}

it('counts the whole message for each channel, as that channel counts', () => {
  const { counts } = preview('Hi {{first_name}} 👍');
  const length = (channel: string) => counts.find((count) => count.channel === channel)?.length;
  expect(length('linkedin-note')).toBe(11);
  expect(length('email')).toBe(10);
  expect(counts.map(({ limit }) => limit)).toContain(300);
});

it('fits the message to each of the short limits', () => {
  const { fitted, inFull } = preview(`Hi {{first_name}}. [[${'word '.repeat(50)}.]]`);
  expect(inFull.text.length).toBeGreaterThan(200);
  expect(fitted.map(({ limit, result }) => [limit, result.fits, result.leftOut.length])).toEqual([
    [200, true, 1],
    [300, true, 0],
  ]);
});
