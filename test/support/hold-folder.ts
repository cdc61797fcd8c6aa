/** Takes a folder as a host does and says whether it did; holds it until its input ends. */
import { takeFolder } from '../../electron/core/instance-lock.ts';

const lock = await takeFolder(process.argv[2] ?? '', { kind: 'browser', address: null }, false);
process.stdout.write(lock.ok && lock.isHeld() ? 'taken\n' : 'refused\n');
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
