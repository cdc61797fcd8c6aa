import { expect, test } from 'vitest';
import { makeDraft, makePerson } from '../../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../../test/support/data-folder.ts';
import { onPage } from '../../../../test/support/on-page.tsx';
import { openPage } from '../../../../test/support/page-on-core.ts';

const folder = dataFolderForEachTest();

const message = {
  ...{ id: 'm1', at: '2026-11-21T10:00:00.000Z', direction: 'to-them' as const, purpose: null },
  ...{ channel: 'email' as const, templateId: null, text: 'Which valve?' },
};

test('what was said last stands there, and of a reply whose words are not noted that it came', async () => {
  const { workspace } = await openPage(folder());
  await workspace.loadPeople();
  const { Exchange } = await import('./Exchange.tsx');
  const said = (text: string) => {
    const reply = { ...message, id: 'm2', direction: 'from-them' as const, text };
    workspace.changePeople({ save: [makePerson('ana', { messages: [message, reply] })] });
    const draft = makeDraft('d1', { personId: 'ana', purpose: 'follow-up' });
    return onPage(<Exchange draft={draft} />);
  };
  expect(said('The old one. And yours?').names('blockquote')).toEqual([
    'Which valve?',
    'The old one. And yours?',
  ]);
  const wordless = said('');
  expect(wordless.names('blockquote')).toEqual(['Which valve?']);
  expect(wordless.every('figcaption')).toHaveLength(2);
});

test('what is worth asking next is nothing that they have told, in what was pasted or noted', async () => {
  const { workspace } = await openPage(folder());
  await workspace.loadPeople();
  const { Exchange } = await import('./Exchange.tsx');
  const offered = (noted: string, receivedMessage: string) => {
    const reply = { ...message, id: 'm2', direction: 'from-them' as const, text: noted };
    workspace.changePeople({ save: [makePerson('ana', { role: 'Clerk', messages: [message, reply] })] });
    const { answers } = makeDraft('d1');
    const draft = makeDraft('d1', {
      ...{ personId: 'ana', purpose: 'follow-up' },
      answers: { ...answers, role: 'Clerk', receivedMessage },
    });
    return onPage(<Exchange draft={draft} />).names('button');
  };
  expect(offered('Gladly.', '')).toEqual(['Ask: “Where are you from, if I may ask?”']);
  const next = ['Ask: “What do you like to do when you are not working?”'];
  expect(offered('I am from Ghent.', '')).toEqual(next);
  expect(offered('Gladly.', 'I grew up in Ghent.')).toEqual(next);
});

test('nothing else is worth asking while what they asked is not answered', async () => {
  const { workspace } = await openPage(folder());
  await workspace.loadPeople();
  const { Exchange } = await import('./Exchange.tsx');
  const reply = { ...message, id: 'm2', direction: 'from-them' as const, text: 'Gladly. Which valve is it?' };
  workspace.changePeople({ save: [makePerson('ana', { messages: [message, reply] })] });
  const offered = (answerToThem: string) => {
    const { answers } = makeDraft('d1');
    const draft = makeDraft('d1', {
      ...{ personId: 'ana', purpose: 'first-message' },
      answers: { ...answers, answerToThem },
    });
    return onPage(<Exchange draft={draft} />).names('button');
  };
  expect(offered(' ')).toEqual([]);
  expect(offered('the small one')).toEqual(['Ask: “What does your work look like these days?”']);
});
