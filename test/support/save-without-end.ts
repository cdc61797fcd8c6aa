/** Saves drafts as fast as it can until it is killed; says on its output how many were reported as saved. */
import { makeDraft, startCore } from './core-in-folder.ts';

const core = startCore(process.argv[2] ?? '');
const padding = 'x'.repeat(15_000);
for (let count = 1; ; count += 1) {
  const draft = makeDraft(`draft-${count % 20}`);
  await core.ask('saveDraft', { ...draft, answers: { ...draft.answers, reason: padding, name: `${count}` } });
  process.stdout.write(`${count}\n`);
}
