import { expect, test } from 'vitest';
import { ruleIds } from '../../../../shared/coach/rule-ids.ts';
import { makePerson, makeTemplate } from '../../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../../test/support/data-folder.ts';
import { openPage } from '../../../../test/support/page-on-core.ts';

const folder = dataFolderForEachTest();

const pushy =
  'Hi Ana, I am growing my network!!! Our platform helps companies. Book a call: https://calendly.com/x/30min';

/** A draft with these words of the user's own, to someone who may be known. */
async function openDraft(text: string, person = makePerson('p1', { name: 'Ana Sol' })) {
  const page = await openPage(folder());
  const coaching = await import('./coaching.ts');
  await page.core.ask('savePerson', person);
  await page.workspace.loadPeople();
  page.drafts.startDraft('connection-request', { person });
  const id = page.location.hash.split('/').at(-1) ?? '';
  page.compose.editMessage(id, text, '');
  const draft = () => {
    const open = page.drafts.getDraft(id);
    if (open === null) throw new Error('The draft is gone.');
    return open;
  };
  const reading = () => {
    const read = coaching.readDraft(draft(), page.workspace.getWorkspace());
    if (read === null) throw new Error('The coach cannot read yet.');
    return read;
  };
  const message = () => page.composed.composeDraft(draft(), page.workspace.getWorkspace()).message.text;
  const undoByToast = () => page.toasts.useToast.getState().toast?.action?.run();
  return { ...page, coaching, id, draft, reading, message, undoByToast };
}

test('reads the words on the screen, by the draft’s own limit', async () => {
  const { reading, compose, id } = await openDraft(`${pushy} ${'More of it. '.repeat(20)}`);
  const rules = () => reading().findings.map(({ rule }) => rule);
  expect(reading().verdict.kind).toBe('blind');
  expect(rules()).toContain('over-limit');
  compose.changeChannel(id, 'email');
  expect(rules()).not.toContain('over-limit');
});

test('reads again only when something changed', async () => {
  const { reading, compose, workspace, id } = await openDraft(pushy);
  const before = reading();
  expect(reading()).toBe(before);
  workspace.savePerson(makePerson('p2'));
  expect(reading()).toBe(before);
  workspace.savePerson(makePerson('p1', { name: 'Ana Sol', stage: 'met' }));
  const withPeople = reading();
  expect(withPeople).not.toBe(before);
  workspace.saveProfile({ ...workspace.getWorkspace().profile, name: 'Sam Okafor' });
  const withProfile = reading();
  expect(withProfile).not.toBe(withPeople);
  workspace.saveSettings({ ...workspace.getWorkspace().settings, notesPerMonth: 3 });
  const withSettings = reading();
  expect(withSettings).not.toBe(withProfile);
  workspace.saveTemplate(makeTemplate('own-1'));
  const withTemplates = reading();
  expect(withTemplates).not.toBe(withSettings);
  const { useAcquaintances } = await import('../../../workspace/acquaintances.ts');
  useAcquaintances.setState({ isOne: () => true });
  const withAcquaintances = reading();
  expect(withAcquaintances).not.toBe(withTemplates);
  compose.editMessage(id, 'Hi Ana.', '');
  expect(reading()).not.toBe(withAcquaintances);
});

test('knows how far the user has come with a person: a friend may be called one', async () => {
  const text = 'Just growing the network, my friend. Let us connect!';
  const stranger = await openDraft(text);
  expect(stranger.reading().findings.map(({ rule }) => rule)).toContain('false-familiarity');
  const friend = await openDraft(text, makePerson('p1', { name: 'Ana Sol', stage: 'relationship' }));
  expect(friend.reading().findings.map(({ rule }) => rule)).not.toContain('false-familiarity');
});

test('knows what was noted of a person: an earlier meeting is no pretence then', async () => {
  const text = 'Hi Ana, as we discussed in the queue, doors lie. Shall we compare notes?';
  const stranger = await openDraft(text);
  expect(stranger.reading().findings.map(({ rule }) => rule)).toContain('false-history');
  const note = { id: 'n1', at: '2026-11-01T08:00:00.000Z', text: 'Lee Wong introduced us.' };
  const met = await openDraft(text, makePerson('p1', { name: 'Ana Sol', notes: [note] }));
  expect(met.reading().findings.map(({ rule }) => rule)).not.toContain('false-history');
});

test('quotes what was noted, where the message says nothing of it', async () => {
  const note = { id: 'n1', at: '2026-11-01T08:00:00.000Z', text: 'Grows sedges in Leeds.' };
  const { reading } = await openDraft('Hi Ana, hello.', makePerson('p1', { name: 'Ana Sol', notes: [note] }));
  expect(reading().swap.missingFact).toContain('sedges');
});

test('knows what was written last, in whatever order it was noted', async () => {
  const sent = { purpose: null, channel: 'email', templateId: null } as const;
  const messages = [
    {
      ...sent,
      id: 'm2',
      at: '2026-11-02T08:00:00.000Z',
      direction: 'from-them',
      text: 'Which reeds do you plant?',
    },
    { ...sent, id: 'm1', at: '2026-11-01T08:00:00.000Z', direction: 'to-them', text: 'Hi Ana.' },
  ] as const;
  const { reading } = await openDraft(
    'Hi Ana, shall we talk?',
    makePerson('p1', { name: 'Ana Sol', messages }),
  );
  expect(reading().findings.map(({ rule }) => rule)).toContain('unanswered-question');
});

test('reads a draft to someone who was deleted as one to a stranger', async () => {
  const { workspace, reading } = await openDraft('See you on Tuesday, my friend.');
  const stranger = reading().findings;
  workspace.removePerson('p1');
  expect(reading().findings).toEqual(stranger);
});

test('reads nothing before it can, and everything anew with what it knows of the language then', async () => {
  const { coaching, draft, reading, workspace } = await openDraft(pushy);
  const { useLanguage } = await import('../../../workspace/language.ts');
  const { languagePack } = useLanguage.getState();
  if (languagePack === null) throw new Error('The coach knows no language.');
  const before = reading();
  useLanguage.setState({ languagePack: null });
  expect(coaching.readDraft(draft(), workspace.getWorkspace())).toBeNull();
  useLanguage.setState({ languagePack: { ...languagePack } });
  expect(reading()).not.toBe(before);
  expect(reading()).toEqual(before);
});

test('offers an answer as the sentence that it becomes in the message', async () => {
  const asked = {
    id: 'm1',
    at: '2026-11-01T08:00:00.000Z',
    direction: 'from-them',
    purpose: null,
    channel: 'email',
    templateId: null,
    text: 'Why do you want to connect?',
  } as const;
  const ana = makePerson('p1', { name: 'Ana Sol', messages: [asked] });
  const { compose, reading, id } = await openDraft('Hi Ana, hello.', ana);
  compose.changeAnswer(id, 'reason', 'the reeds at Leeds');
  const found = reading().findings.find(({ rule }) => rule === 'unanswered-question');
  expect(found?.fix?.replacement).toContain('I am writing because of the reeds at Leeds.');
});

test('says who was sent the same before, once that was taken in', async () => {
  const text =
    'Your drawings of the reeds along the tidal river near Leeds helped us to plant ours last spring.';
  const { coaching, reading } = await openDraft(text);
  expect(reading().sameness).toBeNull();
  const message = {
    id: 'm1',
    at: '2026-11-01T08:00:00.000Z',
    direction: 'to-them',
    purpose: 'connection-request',
    channel: 'email',
    templateId: null,
    text,
  } as const;
  await coaching.renewHistory([makePerson('p2', { name: 'Lee Wong', messages: [message] })]);
  expect(reading().sameness).toMatchObject({ personName: 'Lee Wong', share: 1 });
});

test('walks through the findings in the order of the text, and around at both ends', async () => {
  const { coaching, reading, id } = await openDraft(pushy);
  const inText = [...reading().findings].sort((a, b) => a.start - b.start).map(({ key }) => key);
  const chosen = () => coaching.useChosenFinding.getState().key;
  expect(inText.length).toBeGreaterThan(2);
  for (const key of [...inText, inText[0]]) {
    coaching.moveToFinding(id, 1);
    expect(chosen()).toBe(key);
  }
  for (const key of inText.toReversed()) {
    coaching.moveToFinding(id, -1);
    expect(chosen()).toBe(key);
  }
  coaching.chooseFinding(null);
  coaching.moveToFinding(id, -1);
  expect(chosen()).toBe(inText.at(-1));
});

test('chooses nothing where nothing was found, or in a draft that is gone', async () => {
  const { coaching, id, workspace } = await openDraft('Hi Ana.');
  workspace.saveSettings({ ...workspace.getWorkspace().settings, rulesOff: [...ruleIds] });
  coaching.moveToFinding('gone', 1);
  expect(coaching.useChosenFinding.getState().key).toBeNull();
  for (const by of [1, -1] as const) {
    coaching.moveToFinding(id, by);
    expect(coaching.useChosenFinding.getState().key).toBeNull();
  }
});

test('applies a fix in its place, as a step that can be undone', async () => {
  const { coaching, message, id, undoByToast, draft, toasts } = await openDraft('Hi Ana, one two three.');
  const fix = { start: 8, end: 11, label: 'Change it', replacement: 'four' };
  coaching.applyFix(id, fix);
  expect(message()).toBe('Hi Ana, four two three.');
  expect(toasts.useToast.getState().toast?.text).toBe('Changed in your message.');
  expect(draft().message.edited).not.toBeNull();
  undoByToast();
  expect(message()).toBe('Hi Ana, one two three.');
  coaching.applyFix('gone', fix);
});

test('dismisses a finding for this message, until that is undone', async () => {
  const { coaching, reading, id, undoByToast, toasts } = await openDraft(pushy);
  const [finding] = reading().findings;
  if (finding === undefined) throw new Error('Nothing was found.');
  const has = () => reading().findings.some(({ key }) => key === finding.key);
  coaching.dismissFinding(id, finding);
  expect(has()).toBe(false);
  expect(toasts.useToast.getState().toast?.text).toBe('Dismissed for this message.');
  undoByToast();
  expect(has()).toBe(true);
});

test('switches a rule off for every message, and on again, whatever else was switched off meanwhile', async () => {
  const { coaching, reading, workspace, toasts } = await openDraft(pushy);
  const [finding] = reading().findings;
  if (finding === undefined) throw new Error('Nothing was found.');
  const has = () => reading().findings.some(({ rule }) => rule === finding.rule);
  coaching.switchRuleOff(finding.rule, 'The rule');
  expect(has()).toBe(false);
  const switchOn = toasts.useToast.getState().toast;
  expect(switchOn).toMatchObject({ text: '“The rule” is switched off.', action: { label: 'Undo' } });
  coaching.switchRuleOff('stock-phrase', 'Another');
  switchOn?.action?.run();
  expect(has()).toBe(true);
  expect(workspace.getWorkspace().settings.rulesOff).toEqual(['stock-phrase']);
});

test('rehearses the recipient’s two questions with the answers given, once for each reading', async () => {
  const { coaching, compose, draft, workspace, id } = await openDraft(pushy);
  compose.changeAnswer(id, 'compellingAnswer', 'We both count eels in chalk streams.');
  const rehearse = () => coaching.rehearseDraft(draft(), workspace.getWorkspace());
  const [reason] = rehearse();
  expect(reason?.quality).toBe('good');
  expect(reason?.isSaid).toBe(false);
  expect(rehearse()).toBe(rehearse());
});

test('rehearses nothing until it can read, and tells so in one way, so that nobody looks again and again', async () => {
  const { coaching, draft, workspace } = await openDraft(pushy);
  const { useLanguage } = await import('../../../workspace/language.ts');
  useLanguage.setState({ coach: null });
  const rehearse = () => coaching.rehearseDraft(draft(), workspace.getWorkspace());
  expect(rehearse()).toEqual([]);
  expect(rehearse()).toBe(rehearse());
});

test('asks for an answer to what was pasted, before it is noted with anybody', async () => {
  const { compose, drafts, location, coaching, workspace } = await openDraft('');
  drafts.startDraft('follow-up');
  const id = location.hash.split('/').at(-1) ?? '';
  compose.editMessage(id, 'Hi Ana, lovely weather today.', '');
  const rules = () => {
    const draft = drafts.getDraft(id);
    if (draft === null) throw new Error('The draft is gone.');
    return coaching.readDraft(draft, workspace.getWorkspace())?.findings.map(({ rule }) => rule);
  };
  expect(rules()).not.toContain('unanswered-question');
  compose.changeAnswer(id, 'receivedMessage', 'Gladly. How do you clean the logs?');
  expect(rules()).toContain('unanswered-question');
  compose.changePurpose(id, 'connection-request');
  expect(rules()).not.toContain('unanswered-question');
});
