/** Tells the user at the start when the keys they chose for the quick note belong to another program meanwhile. */
import { api } from './api/client.ts';
import { addNotice, getWorkspace } from './workspace/store.ts';

export async function tellOfTakenKeys(): Promise<void> {
  const { capabilities, settings } = getWorkspace();
  if (!capabilities.desktop || settings.quickKeys === '') return;
  const result = await api.tryQuickKeys({ keys: settings.quickKeys });
  const problem = result.ok ? result.value.problem : result.failure.message;
  if (problem === null) return;
  addNotice({
    id: 'quick-keys',
    text: `Your keys for the quick note do not work. ${problem} Choose them in Settings.`,
  });
}
