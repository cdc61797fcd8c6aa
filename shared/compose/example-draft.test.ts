import { expect, test } from 'vitest';
import { makeDraft } from '../../test/support/core-in-folder.ts';
import { english } from '../../test/support/english.ts';
import { defaultSettings } from '../default-settings.ts';
import { builtInTemplates } from '../template/built-in/library.ts';
import { chooseTemplate } from './choose-template.ts';
import { composeMessage } from './compose-message.ts';
import { emptyProfile } from './empty-profile.ts';
import { withExample } from './example-draft.ts';

test('the example is finished: nothing is missing, and it fits with its reason, offer and question', () => {
  const draft = withExample(makeDraft('example'));
  const template = chooseTemplate(builtInTemplates, draft, emptyProfile);
  const message = composeMessage(draft, template, emptyProfile, defaultSettings, english);
  expect(draft).toMatchObject({ isExample: true, step: 'message' });
  expect(message.unfilled).toEqual([]);
  expect(message.length).toBeLessThanOrEqual(message.limit);
  expect(message.text).toMatch(/dwell-time data.*logs from 40 stations.*Do you count per door\?/s);
});
