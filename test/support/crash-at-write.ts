/**
 * Opens a data folder, asks for a change when one is given, and kills itself before or after the given write:
 * `FOLDER COUNT before|after [METHOD INPUT]`, the input as JSON.
 */
import { replaceFile } from '../../electron/core/storage/replace-file.ts';
import { methodNames } from '../../shared/method-names.ts';
import { startCore } from './core-in-folder.ts';

const [folder = '', count = '', moment = '', asked = '', input = '{}'] = process.argv.slice(2);
let writes = 0;

function crashIf(isMoment: boolean): void {
  if (isMoment && writes === Number(count)) process.kill(process.pid, 'SIGKILL');
}

const core = startCore(folder, {
  replaceFile: (...file) => {
    writes += 1;
    crashIf(moment === 'before');
    replaceFile(...file);
    crashIf(moment === 'after');
  },
});
await core.ask('openWorkspace');
const method = methodNames.find((name) => name === asked);
if (method !== undefined) await core.ask(method, JSON.parse(input));
