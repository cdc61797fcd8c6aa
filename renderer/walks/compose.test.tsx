/** What comes of everything that can be done in the composer: see `test/support/walk/walk.tsx`. */
import { test } from 'vitest';
import type { Draft } from '../../shared/model/draft.ts';
import { stepIds } from '../../shared/steps.ts';
import { copied, edited, empty, filled, sent } from '../../test/support/walk/sample.ts';
import { steadyCoach } from '../../test/support/walk/steady-coach.ts';
import { walksThrough } from '../../test/support/walk/walk-each.ts';

test('the composer', async () => {
  const { page, tells, through } = await walksThrough({
    readClipboard: { text: 'Dov Ash\nMiller at Tide Mill\nLeeds, England' },
  });
  const { Compose } = await import('../features/compose/Compose.tsx');
  const { WelcomeDialog } = await import('../features/compose/WelcomeDialog.tsx');
  const { CheckDialog } = await import('../features/compose/check/CheckDialog.tsx');
  const { DraftList } = await import('../features/compose/drafts/DraftList.tsx');
  const { IncomingPerson } = await import('../features/compose/incoming/IncomingPerson.tsx');
  const { QuickNote } = await import('../features/compose/quick/QuickNote.tsx');
  const { PasteProfileDialog } = await import('../features/compose/steps/PasteProfileDialog.tsx');
  // What the coach finds changes with each fit, and has tests of its own.
  const { useLanguage } = await import('../workspace/language.ts');
  useLanguage.setState({ coach: steadyCoach });
  const { keepDraft } = page.drafts;
  const composing = (name: string, draft: Draft) => ({
    name,
    prepare: () => keepDraft(draft, draft.updatedAt),
    show: () => <Compose draftId={draft.id} />,
  });
  const keep = () => keepDraft(filled, filled.updatedAt);
  const link = {
    ok: true,
    person: { name: 'Dov Ash', company: 'Tide Mill', url: '', text: 'Dov Ash keeps the Tide Mill.' },
  } as const;
  await through([
    composing('compose-empty', empty),
    ...stepIds.map((step) => composing(`compose-${step}`, { ...filled, step })),
    composing('compose-copied', copied),
    composing('compose-edited', edited),
    composing('compose-sent', sent),
    {
      name: 'drafts',
      prepare: keep,
      show: () => <DraftList draftId="filled" onChoose={tells('onChoose')} />,
    },
    { name: 'quick-note', prepare: keep, show: () => <QuickNote draftId="filled" /> },
    { name: 'welcome', show: () => <WelcomeDialog /> },
    { name: 'check', prepare: keep, show: () => <CheckDialog draft={filled} onClose={tells('onClose')} /> },
    {
      name: 'paste-profile',
      prepare: keep,
      show: () => <PasteProfileDialog draft={filled} onClose={tells('onClose')} />,
    },
    { name: 'incoming-person', show: () => <IncomingPerson link={link} /> },
    {
      name: 'compose-at-once',
      prepare: () => {
        useLanguage.setState({ language: null, languagePack: null, coach: null });
        keepDraft(filled, filled.updatedAt);
      },
      show: () => <Compose draftId="filled" />,
    },
  ]);
});
