/** What is marked in a text and what is chosen from a list, on every screen that has such: the words, and what comes of it. */
import { beforeEach, expect, test } from 'vitest';
import type { Finding } from '../shared/coach/coach-types.ts';
import type { ComposedMessage } from '../shared/compose/compose-message.ts';
import { makeDraft, makeMessage, makePerson } from '../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../test/support/data-folder.ts';
import { onPage, type Shown, textOf } from '../test/support/on-page.tsx';
import { openPage } from '../test/support/page-on-core.ts';
import { Select } from './ui/Select.tsx';

const folder = dataFolderForEachTest();
let page: Awaited<ReturnType<typeof openPage>>;
beforeEach(async () => {
  page = await openPage(folder());
});

const spanOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

/** The words of an element, each blank among them. */
const wordsOf = (shown: Shown | string): string =>
  typeof shown === 'string' ? shown : shown.inside.map(wordsOf).join('');

const marksIn = (shown: ReturnType<typeof onPage>) => shown.every('mark').map(textOf);

const text = 'Hi {{name}}, your reeds held. Book a call now.';

const callFound: Finding = {
  ...spanOf(text, 'Book a call'),
  rule: 'pitch-words',
  key: 'the call',
  severity: 'warn',
  scope: 'words',
  sentence: 'It asks for time.',
  fix: null,
};

const written: ComposedMessage = {
  text,
  length: text.length,
  limit: 300,
  unfilled: [{ ...spanOf(text, '{{name}}'), text: '{{name}}', field: 'name' }],
  made: null,
  live: text,
  isEdited: false,
  hasNewerAnswers: false,
  fitted: null,
  isPending: false,
};

async function messageShown(changes: Partial<ComposedMessage> = {}) {
  const { MessageText } = await import('./features/compose/message/MessageText.tsx');
  const message = { ...written, ...changes };
  const repeated = [spanOf(text, 'your reeds held')];
  return onPage(<MessageText message={message} findings={[callFound]} repeated={repeated} />);
}

test('in a message, gaps say what belongs there, and what went to somebody else and what was found is marked', async () => {
  const { useChosenFinding } = await import('./features/compose/panel/coaching.ts');
  const shown = await messageShown();
  expect(marksIn(shown)).toEqual(['name', 'your reeds held']);
  const mark = () => shown.every('span').find(({ props }) => props.role === 'button');
  expect(mark()?.props).toMatchObject({
    'aria-label': 'Book a call: It asks for time.',
    'aria-pressed': false,
    tabIndex: 0,
  });
  expect(textOf(mark() as Shown)).toBe('Book a call');
  expect(shown.tell(mark(), 'onKeyDown', { key: 'a' })).toBe(false);
  expect(useChosenFinding.getState().key).toBeNull();
  for (const key of ['Enter', ' ']) {
    useChosenFinding.setState({ key: null });
    expect(shown.tell(mark(), 'onKeyDown', { key })).toBe(true);
    expect(useChosenFinding.getState().key).toBe(callFound.key);
  }
  const again = (await messageShown()).every('span').find(({ props }) => props.role === 'button');
  expect(again?.props['aria-pressed']).toBe(true);
});

test('in place of a message that is not there yet it says what comes', async () => {
  expect((await messageShown({ text: '' })).text).toBe('Your message appears here as you answer.');
  const pending = await messageShown({ isPending: true });
  expect(pending.text).not.toContain('reeds');
  expect(pending.text).not.toBe('');
});

test('of what they wrote, the question that waits for an answer is marked where it stands last', async () => {
  const { Exchange } = await import('./features/compose/panel/Exchange.tsx');
  const theirs = 'Which valve? I ask again. Which valve?';
  page.people.showPeople({ save: [makePerson('p-1', { messages: [makeMessage(2, 'from-them', theirs)] })] });
  const draft = makeDraft('d-1', { purpose: 'follow-up', personId: 'p-1' });
  const shown = onPage(<Exchange draft={draft} />);
  expect(marksIn(shown)).toEqual(['Which valve?']);
  const [said] = shown.every('blockquote');
  expect(said?.inside.map(wordsOf)).toEqual(['Which valve? I ask again. ', 'Which valve?', '']);
});

test('of a statement, each of its doubts is marked and nothing else', async () => {
  const { Quote } = await import('./features/compose/check/StatementRow.tsx');
  const said = 'She built 40 stations in Leeds.';
  const doubts = [
    { ...spanOf(said, '40'), kind: 'number', instead: null },
    { ...spanOf(said, 'Leeds'), kind: 'place', instead: null },
  ] as const;
  const statement = {
    ...({ start: 0, end: said.length, isQuestion: false, part: 'body' } as const),
    ...({ status: 'not-noted', about: 'them', doubts } as const),
  };
  const shown = onPage(<Quote text={said} statement={statement} />);
  expect(marksIn(shown)).toEqual(['40', 'Leeds']);
  expect(shown.roots.map(wordsOf)).toEqual([said]);
});

test('of a template with mistakes, their places are marked, and the first three are said', async () => {
  const { MistakenPaper } = await import('./features/templates/MistakenPaper.tsx');
  const body = 'Hi {{nam}}, {{whic}} {{wht}} {{hw}}';
  const errors = ['{{nam}}', '{{whic}}', '{{wht}}', '{{hw}}'].map((words) => ({
    ...spanOf(body, words),
    line: 1,
    column: 1,
    message: `There is no field ${words}.`,
  }));
  const shown = onPage(<MistakenPaper body={body} errors={errors} />);
  expect(marksIn(shown)).toEqual(['{{nam}}', '{{whic}}', '{{wht}}', '{{hw}}']);
  expect(shown.names('li')).toHaveLength(3);
  expect(shown.text).toContain('And 1 more.');
  expect(onPage(<MistakenPaper body={body} errors={errors.slice(0, 3)} />).text).not.toContain('more');
});

test('a list to choose from has what is offered in its groups, shows the choice and tells another one', () => {
  const chosen: string[] = [];
  const options = [
    { value: 'a', label: 'First' },
    { value: 'b', label: 'Second', group: 'Others' },
    { value: 'c', label: 'Third', group: 'Others' },
  ] as const;
  const shown = onPage(
    <Select label="Which" value="b" options={options} onChange={(value) => chosen.push(value)} hint="One." />,
  );
  expect(shown.every('option').map((one) => [one.props.value, textOf(one)])).toEqual([
    ['a', 'First'],
    ['b', 'Second'],
    ['c', 'Third'],
  ]);
  const groups = shown.every('optgroup');
  expect(groups.map(({ props, inside }) => [props.label, inside.map(textOf)])).toEqual([
    ['Others', ['Second', 'Third']],
  ]);
  expect(shown.every('select')[0]?.props.value).toBe('b');
  shown.choose('Which', 'c');
  shown.choose('Which', 'of nobody');
  expect(chosen).toEqual(['c']);
});

test('how a sentence begins is chosen, and follows what is typed once that is chosen', async () => {
  const { BeginsWith } = await import('./features/compose/steps/BeginsWith.tsx');
  const draft = makeDraft('d-1');
  page.workspace.saveDraft(draft);
  const now = () => page.drafts.getDraft('d-1') ?? draft;
  const list = () => {
    const shown = onPage(<BeginsWith draft={now()} field="reason" realised={null} isStop />);
    const [select] = shown.every('select');
    const choose = (value: string) => shown.tell(select, 'onChange', { currentTarget: { value } });
    return { select, choose, options: shown.every('option').map(textOf) };
  };
  const before = list();
  expect(before.options).toContain('In my own words');
  expect(before.options).not.toContain('Follow what I type');
  before.choose('because');
  expect(now().answers.beginnings.reason).toBe('because');
  expect(list().select?.props.value).toBe('because');
  expect(list().options).toContain('Follow what I type');
  list().choose('follows');
  expect(now().answers.beginnings.reason).toBeUndefined();
});

test('in the preview of a template, a gap is marked with the label of its field, and words are not', async () => {
  const { MessagePaper } = await import('./features/templates/MessagePaper.tsx');
  const unfilled = [
    { ...spanOf(text, '{{name}}'), name: 'company', position: 'phrase' as const, cause: 'missing' as const },
  ];
  const shown = onPage(<MessagePaper rendered={{ text, unfilled, parts: [] }} />);
  expect(marksIn(shown)).toEqual(['company']);
  expect(shown.roots.map(wordsOf).join('')).toBe('Hi company, your reeds held. Book a call now.');
});

test('what is too long for a channel is said there, and nothing of what fits', async () => {
  const { ChannelCounts } = await import('./features/templates/ChannelCounts.tsx');
  const counts = [
    { channel: 'linkedin-note', length: 201, limit: 200 },
    { channel: 'email', length: 201, limit: 201 },
  ] as const;
  const cells = onPage(<ChannelCounts counts={counts} />).every('td');
  expect(cells.map(wordsOf)).toEqual(['201 of 200 too long', '201 of 201']);
  expect(cells.map(({ props }) => props['data-over'])).toEqual([true, undefined]);
});

test('a part of a backup names what is in it, where there is anything', async () => {
  const { RestorePart } = await import('./features/settings/backups/RestorePart.tsx');
  const part = (total: number, names: readonly string[], kind: 'people' | 'profile' = 'people') =>
    onPage(
      <RestorePart
        part={kind}
        difference={{ total, onlyThere: total, onlyHere: 0, changed: 0, names }}
        isChosen={false}
        onChoose={() => undefined}
      />,
    );
  const named = (...given: Parameters<typeof part>) =>
    part(...given)
      .every('details')
      .map(wordsOf);
  expect(named(0, [])).toEqual([]);
  expect(named(1, ['Ana'])).toEqual(['The one in itAna']);
  expect(named(2, ['Ana', 'Bea'])).toEqual(['The 2 in itAna, Bea']);
  expect(named(3, ['Ana', 'Bea'])).toEqual(['The 3 in itAna, Bea and 1 more']);
  expect(named(1, ['Ana'], 'profile')).toEqual([]);
});
