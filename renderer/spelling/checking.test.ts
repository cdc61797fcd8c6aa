import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Envelope } from '../../shared/contract.ts';
import { dataFolderForEachTest } from '../../test/support/data-folder.ts';
import { openPage } from '../../test/support/page-on-core.ts';

const folder = dataFolderForEachTest();

type Question = { readonly texts: readonly string[]; readonly dialect: string };

const markOf = (word: string) => ({ start: 0, end: word.length, message: '', suggestions: [], word });

/** A page whose host marks the first word of each paragraph; `asked` holds the questions. */
async function open(answer: (question: Question) => Promise<Envelope<unknown>> | null = () => null) {
  const asked: Question[] = [];
  const page = await openPage(folder(), (ask) => async (method, input) => {
    if (method !== 'checkSpelling') return ask(method, input);
    const question = input as Question;
    asked.push(question);
    const marks = question.texts.map((text) => [markOf(text.split(' ')[0] ?? '')]);
    return (await answer(question)) ?? { ok: true, value: { marks } };
  });
  const checking = await import('./checking.ts');
  const ownWords = await import('./own-words.ts');
  const marksOf = (paragraph: string) =>
    checking.useChecked
      .getState()
      .marks.get(paragraph)
      ?.map(({ word }) => word);
  return { ...page, checking, ownWords, asked, marksOf };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what stands in the boxes', () => {
  test('is asked about paragraph by paragraph, each once', async () => {
    const { checking, asked, marksOf } = await open();
    await checking.checkBox('a', 'Teh one\n\nadn two');
    await checking.checkBox('b', 'adn two\nthsi three');
    expect(asked.map(({ texts }) => texts)).toEqual([['Teh one', 'adn two'], ['thsi three']]);
    expect(marksOf('adn two')).toEqual(['adn']);
    await checking.checkBox('a', 'Teh one');
    expect(asked).toHaveLength(2);
  });

  test('is asked about as it stands when its turn comes: what was typed over is left out', async () => {
    let letGo = (): void => undefined;
    const held = new Promise<null>((resolve) => {
      letGo = () => resolve(null);
    });
    let isFirst = true;
    const { checking, asked } = await open(() => {
      if (!isFirst) return null;
      isFirst = false;
      return held as unknown as Promise<Envelope<unknown>>;
    });
    const first = checking.checkBox('a', 'one');
    void checking.checkBox('a', 'one and');
    const last = checking.checkBox('a', 'one and two');
    letGo();
    await Promise.all([first, last]);
    expect(asked.map(({ texts }) => texts)).toEqual([['one'], ['one and two']]);
  });

  test('is asked about no more when its box is gone, in pieces and in parts where it is long', async () => {
    const { checking, asked } = await open();
    void checking.checkBox('a', 'one');
    checking.forgetBox('a');
    await checking.checkBox('b', 'a'.repeat(5_000));
    expect(asked.flatMap(({ texts }) => texts.map(({ length }) => length))).toEqual([3, 4_000, 1_000]);
    asked.length = 0;
    checking.forgetBox('b');
    await checking.checkBox('c', Array.from({ length: 45 }, (_, at) => `line ${at}`).join('\n'));
    expect(asked.map(({ texts }) => texts.length)).toEqual([20, 20, 5]);
  });

  test('has no marks, and no second question, where the check failed', async () => {
    const failure = { code: 'unavailable', message: 'The check ended.' } as const;
    const { checking, asked, marksOf } = await open(async () => ({ ok: false, failure }));
    await checking.checkBox('a', 'teh one');
    await checking.checkBox('a', 'teh one');
    expect(asked).toHaveLength(1);
    expect(marksOf('teh one')).toEqual([]);
  });

  test('is asked about anew in another English', async () => {
    const { checking, asked, workspace } = await open();
    await checking.checkBox('a', 'teh one');
    checking.writeIn('canadian');
    expect(workspace.getWorkspace().settings.dialect).toBe('canadian');
    await checking.checkBox('a', 'teh one');
    expect(asked.map(({ dialect }) => dialect)).toEqual(['any', 'canadian']);
  });
});

describe('a marked word', () => {
  const shown = (page: Awaited<ReturnType<typeof open>>, word: string) => {
    const { settings } = page.workspace.getWorkspace();
    const { ignored } = page.ownWords.useIgnored.getState();
    return page.ownWords.marksToShow(word, [markOf(word)], settings.learnedWords, ignored).length > 0;
  };

  test('is right when it was learned, in any letters and with an owner’s s, until it is forgotten', async () => {
    const page = await open();
    page.ownWords.learnWord("Vilage's");
    page.ownWords.learnWord('vilage');
    expect(page.workspace.getWorkspace().settings.learnedWords).toEqual(['vilage']);
    expect(shown(page, 'vilage')).toBe(false);
    page.ownWords.forgetWord('vilage');
    expect(shown(page, 'vilage')).toBe(true);
  });

  test('is right when it was waved on; a rule then stays silent about these words alone', async () => {
    const page = await open();
    page.ownWords.ignoreMark(markOf('vilage'), 'vilage');
    expect(shown(page, 'vilage')).toBe(false);
    const twice = { ...markOf('the the'), word: null, message: 'Twice?' };
    page.ownWords.ignoreMark(twice, 'the the');
    const { ignored } = page.ownWords.useIgnored.getState();
    expect(page.ownWords.marksToShow('the the', [twice], [], ignored)).toEqual([]);
    expect(page.ownWords.marksToShow('and and', [twice], [], ignored)).toHaveLength(1);
  });

  test('is right when it stands in a name, a firm or a place that is noted', async () => {
    const page = await open();
    await page.workspace.loadPeople();
    expect(shown(page, 'josef')).toBe(true);
    const { makePerson, makeDraft } = await import('../../test/support/core-in-folder.ts');
    page.workspace.savePerson(makePerson('person-1', { name: 'Josef Brandl', company: 'Untappd' }));
    expect(['josef', 'untappd', 'tumut'].map((word) => shown(page, word))).toEqual([false, false, true]);
    const draft = makeDraft('draft-1');
    page.workspace.saveDraft({ ...draft, answers: { ...draft.answers, location: 'Tumut' } });
    expect(shown(page, 'tumut')).toBe(false);
  });
});
