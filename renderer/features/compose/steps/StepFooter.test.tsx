import { expect, test } from 'vitest';
import { emptyAnswers, untouchedMessage } from '../../../../shared/compose/empty-draft.ts';
import { makeDraft } from '../../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../../test/support/data-folder.ts';
import { onPage } from '../../../../test/support/on-page.tsx';
import { openPage } from '../../../../test/support/page-on-core.ts';

const folder = dataFolderForEachTest();

test('a message follows its answers until it is edited, and then nothing says so', async () => {
  await openPage(folder());
  const { StepFooter } = await import('./StepFooter.tsx');
  const said = (edited: { readonly text: string; readonly base: string } | null) =>
    onPage(
      <StepFooter draft={makeDraft('d1', { step: 'message', message: { ...untouchedMessage, edited } })} />,
    ).text;
  expect(said(null)).toContain('It follows your answers');
  expect(said({ text: 'Hi.', base: '' })).not.toContain('It follows your answers');
});

test('answers that speak about the recipient are changed beside the way on', async () => {
  await openPage(folder());
  const { StepFooter } = await import('./StepFooter.tsx');
  const answers = {
    ...emptyAnswers,
    name: 'Mark Pell',
    howKnown: 'heard him in Leeds',
    reason: 'he plans for tides',
  };
  const names = (step: 'why' | 'message') =>
    onPage(<StepFooter draft={makeDraft('d1', { step, answers })} />).names('button');
  expect(names('why')).toEqual(['Back', 'Next: mutual benefit', 'Speak to Mark: change 2 answers']);
  expect(names('message')).toEqual(['Back']);
});
