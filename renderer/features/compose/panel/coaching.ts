/** What the coach says of a draft, and what the user does about it. */
import { create } from 'zustand';
import { byMoment } from '../../../../shared/calendar.ts';
import { channels } from '../../../../shared/channels.ts';
import type {
  CoachInput,
  CoachReading,
  Finding,
  Fix,
  KnownPerson,
} from '../../../../shared/coach/coach-types.ts';
import type { PreparedHistory } from '../../../../shared/coach/history.ts';
import type { LanguagePack } from '../../../../shared/coach/languages/language-pack.ts';
import type { RehearsedAnswer } from '../../../../shared/coach/rehearsal.ts';
import { type RuleId, ruleIds } from '../../../../shared/coach/rule-ids.ts';
import { sentencesOf } from '../../../../shared/compose/realised-answers.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import type { Person } from '../../../../shared/model/person.ts';
import { isNotedOfThem } from '../../../../shared/people/exchange.ts';
import { purposes } from '../../../../shared/purposes/purposes.ts';
import { showToast } from '../../../ui/toasts.ts';
import { useAcquaintances } from '../../../workspace/acquaintances.ts';
import { betweenFrames } from '../../../workspace/between-frames.ts';
import type { Coach } from '../../../workspace/coach.ts';
import { getDraft } from '../../../workspace/drafts.ts';
import { getCoach, getLanguage, getLanguagePack, useLanguage } from '../../../workspace/language.ts';
import { getPerson, usePerson } from '../../../workspace/people.ts';
import { getWorkspace, saveSettings, useWorkspace, type WorkspaceState } from '../../../workspace/store.ts';
import { composeDraft } from '../drafts/compose-draft.ts';
import { changeDraft, editMessage, offerUndo } from '../drafts/store.ts';

type Context = Pick<WorkspaceState, 'profile' | 'settings' | 'ownTemplates'>;

/** What was written before and to whom, prepared while nothing else is to do. */
const useHistory = create<{ readonly history: PreparedHistory | null }>(() => ({ history: null }));

/** Takes in what was written to these people, once the coach is there: in slices, until `signal` asks it to stop. */
export async function renewHistory(people: readonly Person[], signal?: AbortSignal): Promise<void> {
  const coach = getCoach();
  if (coach === null) return;
  const history = await betweenFrames(coach.prepareHistoryInSteps(people), undefined, signal);
  useHistory.setState({ history });
}

/** What the coach is told of the person a draft is to; null for someone who is not kept yet. */
export function knownPerson(person: Person | null): KnownPerson | null {
  if (person === null) return null;
  const messages = [...person.messages].sort((a, b) => byMoment(a.at, b.at));
  return { id: person.id, notes: person.notes.map(({ text }) => text), stage: person.stage, messages };
}

/** With what the draft holds of theirs, which is noted with the person only once the answer is sent. */
function withReceived(known: KnownPerson | null, { purpose, answers }: Draft): KnownPerson | null {
  const text = answers.receivedMessage.trim();
  const { id = null, notes = [], stage = 'in-dialogue', messages = [] } = known ?? {};
  if (purposes[purpose].theirs !== 'message' || text === '' || isNotedOfThem(text, messages)) return known;
  return { id, notes, stage, messages: [...messages, { direction: 'from-them', text }] };
}

function rulesOff(ids: readonly string[]): ReadonlySet<RuleId> {
  return new Set(ruleIds.filter((id) => ids.includes(id)));
}

function coachInput(draft: Draft, context: Context, languagePack: LanguagePack, coach: Coach): CoachInput {
  const { profile, settings } = context;
  const { message } = composeDraft(draft, context);
  const language = getLanguage();
  return {
    text: message.text,
    kind: purposes[draft.purpose].readAs,
    limit: message.limit,
    counting: channels[draft.channel].counting,
    answers: draft.answers,
    sentences: language === null ? new Map() : sentencesOf(draft.answers, language),
    known: withReceived(knownPerson(getPerson(draft.personId)), draft),
    profile,
    isAcquaintance: useAcquaintances.getState().isOne,
    languagePack,
    history: useHistory.getState().history ?? coach.emptyHistory,
    off: rulesOff(settings.rulesOff),
    dismissed: draft.dismissed,
  };
}

type Remembered = Context & {
  readonly person: Person | null;
  readonly history: PreparedHistory | null;
  readonly isAcquaintance: (name: string) => boolean;
  readonly languagePack: LanguagePack;
  readonly reading: CoachReading;
};

const readings = new WeakMap<Draft, Remembered>();

/** The coach's reading of the draft's message, the last one of each draft kept; null until the coach can read. */
export function readDraft(draft: Draft, context: Context): CoachReading | null {
  const { profile, settings, ownTemplates } = context;
  const person = getPerson(draft.personId);
  const { history } = useHistory.getState();
  const { isOne: isAcquaintance } = useAcquaintances.getState();
  const [languagePack, coach] = [getLanguagePack(), getCoach()];
  if (languagePack === null || coach === null) return null;
  const known = readings.get(draft);
  if (
    known?.profile === profile &&
    known.settings === settings &&
    known.ownTemplates === ownTemplates &&
    known.person === person &&
    known.history === history &&
    known.isAcquaintance === isAcquaintance &&
    known.languagePack === languagePack
  ) {
    return known.reading;
  }
  const reading = coach.readMessage(coachInput(draft, context, languagePack, coach));
  readings.set(draft, {
    profile,
    settings,
    ownTemplates,
    person,
    history,
    isAcquaintance,
    languagePack,
    reading,
  });
  return reading;
}

/** `readDraft` for components. */
export function useReading(draft: Draft): CoachReading | null {
  useHistory((state) => state.history);
  useAcquaintances((state) => state.isOne);
  usePerson(draft.personId);
  useLanguage(({ languagePack }) => languagePack);
  return useWorkspace((workspace) => readDraft(draft, workspace));
}

const rehearsals = new WeakMap<CoachReading, readonly RehearsedAnswer[]>();

/** Until the coach can read: always the same, since whoever shows it looks again where it is another. */
const unread: readonly RehearsedAnswer[] = [];

/** The user's answers to the recipient's two questions, compared with the message. */
export function rehearseDraft(draft: Draft, context: Context): readonly RehearsedAnswer[] {
  const [languagePack, coach] = [getLanguagePack(), getCoach()];
  const reading = readDraft(draft, context);
  if (reading === null || languagePack === null || coach === null) return unread;
  const known = rehearsals.get(reading);
  if (known !== undefined) return known;
  const answers = coach.rehearse(coachInput(draft, context, languagePack, coach));
  rehearsals.set(reading, answers);
  return answers;
}

type ChosenFinding = {
  /** The finding the user is looking at; null for none in particular. */
  readonly key: string | null;
  /** Whether the keyboard is to be on it; otherwise it stays where the user is writing. */
  readonly takesFocus: boolean;
};

export const useChosenFinding = create<ChosenFinding>(() => ({ key: null, takesFocus: false }));

/** Goes to a finding, or with null to none in particular. */
export function chooseFinding(key: string | null): void {
  useChosenFinding.setState({ key, takesFocus: true });
}

/** Leaves the finding alone, and the keyboard where it is. */
export function leaveFinding(): void {
  useChosenFinding.setState({ key: null, takesFocus: false });
}

/** Shows the advice on the words at which the user is writing, and leaves the caret there. */
export function followCaret(findings: readonly Finding[], caret: number): void {
  const there = findings.find(({ scope, start, end }) => scope === 'words' && start <= caret && caret <= end);
  if (there === undefined) leaveFinding();
  else if (there.key !== useChosenFinding.getState().key)
    useChosenFinding.setState({ key: there.key, takesFocus: false });
}

/** Moves to the next finding in the order of the text, or to the one before; around at the ends. */
export function moveToFinding(draftId: string, by: 1 | -1): void {
  const draft = getDraft(draftId);
  if (draft === null) return;
  const inText = [...(readDraft(draft, getWorkspace())?.findings ?? [])].sort((a, b) => a.start - b.start);
  const at = inText.findIndex(({ key }) => key === useChosenFinding.getState().key);
  const next = at < 0 ? (by === 1 ? 0 : inText.length - 1) : (at + by + inText.length) % inText.length;
  chooseFinding(inText[next]?.key ?? null);
}

export function applyFix(draftId: string, { start, end, replacement }: Fix): void {
  const draft = getDraft(draftId);
  if (draft === null) return;
  const { message } = composeDraft(draft, getWorkspace());
  const text = message.text.slice(0, start) + replacement + message.text.slice(end);
  editMessage(draftId, text, message.live, null);
  offerUndo(draftId, 'Changed in your message.');
}

/** Takes a finding away for this message only. */
export function dismissFinding(draftId: string, { key }: Finding): void {
  changeDraft(draftId, null, (draft) => ({ ...draft, dismissed: [...draft.dismissed, key] }));
  offerUndo(draftId, 'Dismissed for this message.');
}

/** Switches a rule off for every message, until it is switched on again in Settings. */
export function switchRuleOff(rule: RuleId, title: string): void {
  const { settings } = getWorkspace();
  saveSettings({ ...settings, rulesOff: [...settings.rulesOff, rule] });
  showToast(`“${title}” is switched off.`, {
    label: 'Undo',
    run: () => {
      const { settings: now } = getWorkspace();
      saveSettings({ ...now, rulesOff: now.rulesOff.filter((id) => id !== rule) });
    },
  });
}
