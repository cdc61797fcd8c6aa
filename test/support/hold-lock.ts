/** Tries to take the lock of a folder and says whether it did; holds it until its input ends. */
import { acquireLock } from '../../electron/core/instance-lock.ts';

const lock = acquireLock(process.argv[2] ?? '', { kind: 'browser', address: 'http://127.0.0.1:4000' });
process.stdout.write(lock.ok ? 'taken\n' : 'refused\n');
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
