/**
 * A plugin of Stryker’s for rooms that know words: of a list of words one fault counts, the list without any, as where
 * they stand in one text that is split. A fault for each word would only have the list said again by a test.
 */
type Node = { readonly type: string; readonly elements?: readonly ({ readonly type: string } | null)[] };

/** What Stryker asks about: a piece of code, and what it stands in. */
type Piece = { readonly node: Node; readonly parent?: Node };

/** Two can be told apart by a test; from three on it is a list. */
const leastWords = 3;

const ignorer = {
  /** Why no fault is to be planted there; undefined where one may be. */
  shouldIgnore({ node, parent }: Piece): string | undefined {
    const { elements = [] } = parent ?? {};
    const isList = elements.length >= leastWords && elements.every((one) => one?.type === 'StringLiteral');
    return node.type === 'StringLiteral' && isList ? 'It is one word of a list.' : undefined;
  },
};

export const strykerPlugins = [{ kind: 'Ignore', name: 'lists-of-words', value: ignorer }];
