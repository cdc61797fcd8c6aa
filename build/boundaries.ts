/**
 * Who may import whom: the table of rooms as rules for dependency-cruiser. A room is a folder with a purpose; the rules
 * keep the core free of Electron, the page free of Node, and what is shared free of both.
 */
import type { DependencyType, IForbiddenRuleType } from 'dependency-cruiser';

const tests = '\\.(test|spec)\\.tsx?$';
const types = ['type-only'] as const;

/** A package as the resolver finds it. */
const pkg = (...names: readonly string[]) => `(^|/)node_modules/(${names.join('|')})(/|$)`;

function onlyInto(
  name: string,
  comment: string,
  from: string,
  to: { readonly pathNot: string[]; readonly dependencyTypesNot?: DependencyType[] },
): IForbiddenRuleType {
  return { name, comment, severity: 'error', from: { path: from, pathNot: tests }, to };
}

/** The room `from`, without its tests, may import what matches `may`, and nothing else. */
const room = (name: string, comment: string, from: string, may: readonly string[]) =>
  onlyInto(name, comment, from, { pathNot: [...may] });

/** A room that may use Node's own modules as well. */
const roomOnNode = (name: string, comment: string, from: string, may: readonly string[]) =>
  onlyInto(name, comment, from, { pathNot: [...may], dependencyTypesNot: ['core'] });

const realise = 'shared/compose/realise';

/** The rooms that make a sentence of an answer, each with those it may use besides its own. */
const realisingRooms: Readonly<Record<string, readonly string[]>> = {
  words: [],
  pronouns: ['words'],
  traits: ['words'],
  beginnings: ['words', 'traits'],
  shape: ['words', 'pronouns', 'traits'],
  repair: ['words', 'pronouns', 'shape'],
  learner: ['words'],
};

const realisingRules: readonly IForbiddenRuleType[] = Object.entries(realisingRooms).map(([name, may]) => ({
  name: `realising-${name}`,
  comment: 'What makes a sentence of an answer is built up from words: a room uses those below it.',
  severity: 'error',
  from: { path: `^${realise}/${name}/`, pathNot: tests },
  to: { path: `^${realise}/[^/]+/`, pathNot: `^${realise}/(${[name, ...may].join('|')})/` },
}));

export const rules: readonly IForbiddenRuleType[] = [
  ...realisingRules,
  room(
    'shared-is-pure',
    'shared runs anywhere: it imports itself, zod and the grammar library.',
    '^shared/',
    ['^shared/', pkg('zod', 'wink-nlp')],
  ),
  {
    name: 'grammar-has-a-place',
    comment:
      'Only the language room knows the grammar library; its model is fetched in one place and handed in.',
    severity: 'error',
    from: {
      path: '^(shared|renderer)/',
      pathNot: [tests, '^shared/language/', '^renderer/workspace/language\\.ts$'],
    },
    to: { path: pkg('wink-nlp', 'wink-eng-lite-web-model') },
  },
  {
    name: 'schemas-have-a-place',
    comment: 'Only the contract and the model know the schema library.',
    severity: 'error',
    from: { path: '^shared/', pathNot: [tests, '^shared/(contract\\.ts|model/)'] },
    to: { path: pkg('zod') },
  },
  {
    name: 'no-schemas-where-types-do',
    comment: 'The pure code takes the types of the model and the contract, not their schemas.',
    severity: 'error',
    from: { path: '^shared/', pathNot: [tests, '^shared/(contract\\.ts|model/)'] },
    to: { path: '^shared/(contract\\.ts|model/)', dependencyTypesNot: [...types] },
  },
  roomOnNode('core-knows-no-host', 'The core runs without Electron and without a page.', '^electron/core/', [
    '^electron/core/',
    '^shared/',
    pkg('zod', 'harper.js', 'popular-english-words', 'an-array-of-english-words'),
  ]),
  roomOnNode('desktop', 'The desktop shell: core, shared, Node and Electron.', '^electron/desktop/', [
    '^electron/(core|desktop)/',
    '^shared/',
    pkg('electron'),
  ]),
  roomOnNode(
    'browser-host',
    'The browser host: core, shared, Node, and conf for the store.',
    '^electron/browser/',
    ['^electron/(core|browser)/', '^shared/', pkg('conf')],
  ),
  roomOnNode(
    'main',
    'The desktop’s composition root joins core and desktop.',
    '^electron/(main|desktop-app)\\.ts$',
    [
      '^electron/(core|desktop)/',
      '^electron/desktop-app\\.ts$',
      '^shared/',
      pkg('electron', 'electron-store'),
    ],
  ),
  room(
    'preload',
    'The preload script knows Electron and the names in the contract.',
    '^electron/preload\\.ts$',
    ['^shared/method-names\\.ts$', pkg('electron')],
  ),
  room('renderer', 'The page: React and friends and what is shared; no Node, no Electron.', '^renderer/', [
    '^renderer/',
    '^shared/',
    pkg(
      'react',
      'react-dom',
      'zustand',
      'lucide-react',
      '@codemirror/.+',
      // For files that are imported: tables, archives, snippets.
      'papaparse',
      'fflate',
      'yaml',
      '@fontsource-variable/.+',
      'wink-eng-lite-web-model',
    ),
  ]),
  {
    name: 'page-takes-types-only',
    comment: 'The page takes types from the model and the contract: their schemas run in the host.',
    severity: 'error',
    from: { path: '^renderer/', pathNot: tests },
    to: { path: '^shared/(contract\\.ts|model/)', dependencyTypesNot: [...types] },
  },
  {
    name: 'features-are-apart',
    comment: 'A feature does not import another one; what two need belongs in shared, ui or workspace.',
    severity: 'error',
    from: { path: '^renderer/features/([^/]+)/' },
    to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
  },
  {
    name: 'components-know-no-feature',
    comment: 'What features share does not know them.',
    severity: 'error',
    from: { path: '^renderer/(ui|api|workspace)/' },
    to: { path: '^renderer/features/' },
  },
  {
    name: 'no-cycles',
    comment: 'Two modules that need each other are one module, or hide a third.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphans',
    comment: 'Nothing lies around that nobody imports, but for the entries, tests and tools’ settings.',
    severity: 'error',
    from: {
      orphan: true,
      pathNot: [
        tests,
        '^build/',
        '^test/',
        '\\.config\\.ts$',
        '^electron/(main|preload|browser/main|core/spelling/worker)\\.ts$',
      ],
    },
    to: {},
  },
  {
    name: 'nothing-missing',
    comment: 'Every import leads somewhere.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true, pathNot: '\\.svg$' },
  },
];
