import { expect, test } from 'vitest';
import { readMessage } from '../../../../shared/coach/coach.ts';
import type { CoachReading } from '../../../../shared/coach/coach-types.ts';
import { makeDraft } from '../../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../../test/support/data-folder.ts';
import { inputOf } from '../../../../test/support/example-reading.ts';
import { onPage } from '../../../../test/support/on-page.tsx';
import { openPage } from '../../../../test/support/page-on-core.ts';

const folder = dataFolderForEachTest();
const blind: CoachReading = readMessage(
  inputOf({ text: 'Hello, we have lots of common contacts. Let us connect!' }),
);

test('the verdict is told once the form is filled and the coach can read, with its reason', async () => {
  await openPage(folder());
  const { Verdict } = await import('./Verdict.tsx');
  const gap = { start: 0, end: 10, text: '{{reason}}', field: 'reason' };
  const underWay = { kind: 'under-way', gaps: [gap] } as const;
  expect(onPage(<Verdict judgement={underWay} reading={blind} />).text).toContain('Under way');
  expect(onPage(<Verdict judgement={{ kind: 'unread' }} reading={null} />).text).toBe('Reading…');
  const page = onPage(<Verdict judgement={blind.verdict} reading={blind} />);
  expect(page.text).toContain(`Blind outreach${blind.verdict.reasons[0]}`);
  expect(page.text).toContain('The message is: Blind outreach.');
});

test('findings stand with the advice on the first of them, another opens when it is chosen', async () => {
  const { workspace } = await openPage(folder());
  const draft = makeDraft('d1');
  workspace.saveDraft(draft);
  const { Findings } = await import('./Findings.tsx');
  const { useChosenFinding } = await import('./coaching.ts');
  const shown = () => onPage(<Findings draft={draft} findings={blind.findings} />);
  const open = () =>
    shown()
      .names('button')
      .filter((name) => name.startsWith('Dismiss'));
  expect(onPage(<Findings draft={draft} findings={[]} />).text).toBe('');
  expect(open()).toHaveLength(1);
  const [first] = open();
  const second = blind.findings[1];
  if (second === undefined) throw new Error('There is only one finding.');
  useChosenFinding.setState({ key: second.key, takesFocus: false });
  expect(open()).toHaveLength(1);
  expect(open()).not.toEqual([first]);
});

test('what was copied is asked about, says when the message has changed since, and can be said later', async () => {
  const { workspace } = await openPage(folder());
  const at = '2026-11-20T10:00:00.000Z';
  const { SentIt } = await import('./SentIt.tsx');
  const asked = (text: string, isAsking = true) => {
    const copied = { at, text, isAsking };
    const draft = makeDraft('d1', {
      message: { ...makeDraft('d1').message, edited: { text: 'Hello', base: '' } },
      copied,
    });
    workspace.saveDraft(draft);
    return onPage(<SentIt draft={draft} copied={copied} />);
  };
  expect(asked('Hello').text).toContain('Sent it?');
  expect(asked('Hello').text).not.toContain('You have changed it since');
  expect(asked('Hello there').text).toContain('You have changed it since. Sent what you copied?');
  expect(asked('Hello').names('button')).toEqual(['Yes, sent', 'Not yet']);
  expect(asked('Hello', false).text).toBe('Copied on 20 November 2026.Mark as sent');
});
