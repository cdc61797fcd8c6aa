/** The menu of a right click: Electron shows none by itself, and writing without one is a nuisance. */
import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import { openableUrl } from '../../shared/links.ts';
import {
  type SpellingAnswer,
  type SpellingOffer,
  suggestionLabel,
} from '../../shared/spelling/spelling-mark.ts';
import { roleItem } from './role-items.ts';

type Item = MenuItemConstructorOptions;

/** What Chromium knows of what was clicked. */
export type Clicked = Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags' | 'linkURL'>;

export type ContextActions = {
  /** Hands a command to the page: its history also undoes what the app did to the text. */
  readonly run: (id: 'undo' | 'redo') => void;
  readonly answerSpelling: (answer: SpellingAnswer) => void;
  readonly copyLink: (address: string) => void;
};

/** In a menu, one such sign marks the letter after it. */
const literally = (label: string) => label.replaceAll('&', '&&');

function spellingItems(
  { suggestions, canLearn }: SpellingOffer,
  { answerSpelling }: ContextActions,
): readonly (readonly Item[])[] {
  const put = suggestions.map((suggestion) => ({
    label: literally(suggestionLabel(suggestion)),
    click: () => answerSpelling({ kind: 'put', suggestion }),
  }));
  const learn = { label: 'Learn this word', click: () => answerSpelling({ kind: 'learn' }) };
  const ignore = { label: 'Ignore', click: () => answerSpelling({ kind: 'ignore' }) };
  return [put, canLearn ? [learn, ignore] : [ignore]];
}

function editItems({ editFlags }: Clicked, { run }: ContextActions): readonly (readonly Item[])[] {
  return [
    [
      { label: 'Undo', click: () => run('undo') },
      { label: 'Redo', click: () => run('redo') },
    ],
    [
      { ...roleItem('cut'), enabled: editFlags.canCut },
      { ...roleItem('copy'), enabled: editFlags.canCopy },
      { ...roleItem('paste'), enabled: editFlags.canPaste },
      { ...roleItem('selectAll'), enabled: editFlags.canSelectAll },
    ],
  ];
}

/** An address that leads out of the app; the app's own mean nothing anywhere else. */
function linkItems({ linkURL }: Clicked, { copyLink }: ContextActions): readonly Item[] {
  const address = openableUrl(linkURL)?.href;
  return address === undefined ? [] : [{ label: 'Copy link', click: () => copyLink(address) }];
}

/**
 * What a right click offers, in groups with a line between; nothing where there is nothing to do.
 *
 * @param spelling what the page offers for marked words that were clicked; null where none are
 */
export function contextMenuTemplate(
  clicked: Clicked,
  spelling: SpellingOffer | null,
  actions: ContextActions,
): readonly Item[] {
  const { isEditable, selectionText, editFlags } = clicked;
  const copy: Item = { ...roleItem('copy'), enabled: editFlags.canCopy };
  const groups = [
    ...(spelling === null ? [] : spellingItems(spelling, actions)),
    linkItems(clicked, actions),
    ...(isEditable ? editItems(clicked, actions) : [selectionText === '' ? [] : [copy]]),
  ].filter((group) => group.length > 0);
  return groups.flatMap((group, index) => (index === 0 ? group : [{ type: 'separator' } as const, ...group]));
}
