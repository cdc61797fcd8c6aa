/** Opens a data folder and kills itself before or after the given write: `FOLDER COUNT before|after`. */
import Conf from 'conf';
import { startCore } from './core-in-folder.ts';

const [folder = '', count = '', moment = ''] = process.argv.slice(2);
let writes = 0;

function crashIf(isMoment: boolean): void {
  if (isMoment && writes === Number(count)) process.kill(process.pid, 'SIGKILL');
}

const core = startCore(folder, {
  openStore: (options) => {
    const conf = new Conf(options);
    return {
      path: conf.path,
      get store() {
        return conf.store;
      },
      set store(value) {
        writes += 1;
        crashIf(moment === 'before');
        conf.store = value;
        crashIf(moment === 'after');
      },
    };
  },
});
await core.ask('openWorkspace');
