import { beforeAll, describe, expect, it } from 'vitest';
import { createGrammar, type Grammar, namesIn } from './grammar.ts';

let grammar: Grammar;
beforeAll(async () => {
  grammar = await createGrammar(
    namesIn(['Tarni Wexcombe', 'Nguyễn Thị Hạnh', 'Sam Anne-Maximiliane', 'Inês Falcão'.normalize('NFD')]),
  );
});

const rulesIn = async (text: string) => (await grammar.check(text)).map(({ rule }) => rule);

describe('the grammar checker', () => {
  it('finds a word said twice, with its place and what to write instead', async () => {
    expect(await grammar.check('I read the the book.')).toContainEqual({
      rule: 'RepeatedWords',
      words: 'the the',
      at: 7,
      message: expect.any(String),
      suggestions: ['the'],
    });
  });

  it('finds what an answer leaves behind in the middle of a sentence', async () => {
    expect(await rulesIn('Thank you for the talk, i liked it.')).toContain('CapitalizePersonalPronouns');
    expect(await rulesIn('You wrote about an bridge.')).toContain('AnA');
    expect(await rulesIn('The recieved letter is here.')).toContain('SpellCheck');
  });

  it('leaves an honest message in peace', async () => {
    const text =
      'Hi Tarni,\n\nYour talk in Wexcombe made me mend a gate. ' +
      'I can show you how it turned out. When do you harvest your nettles?\n\nRowan';
    expect(await grammar.check(text)).toEqual([]);
  });

  it('spells as the British do', async () => {
    expect(await grammar.check('We recognise the colour of your personalised programme.')).toEqual([]);
    expect(await rulesIn('My favorite color is grey.')).toContain('SpellCheck');
  });

  it('knows the names it was told, alone and with an s', async () => {
    expect(await grammar.check('Tarni’s garden is near Hạnh’s house.')).toEqual([]);
    expect(await rulesIn('I met Qwertzuj yesterday.')).toContain('SpellCheck');
  });

  it('knows names that are half a word, words in other letters, or written with loose accents', async () => {
    expect(await grammar.check('Sam met Maximiliane.')).toEqual([]);
    expect(await grammar.check('Inês Falcão wrote to me.'.normalize('NFD'))).toEqual([]);
  });

  it('puts its findings in the order of the text', async () => {
    const places = (await grammar.check('i read the the book, and i liked it.')).map(({ at }) => at);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places.length).toBeGreaterThan(2);
  });
});

describe('the names in a list of values', () => {
  it('are its words with a capital, each once', () => {
    expect(namesIn(['Lower Wexcombe Wanderers', 'your talk in Wexcombe', 'Siobhán Ní Fhloinn'])).toEqual([
      'Lower',
      'Wexcombe',
      'Wanderers',
      'Siobhán',
      'Ní',
      'Fhloinn',
    ]);
  });
});
