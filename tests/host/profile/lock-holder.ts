import { takeLock } from '../../../electron/profile/lock';

/** A program that takes the lock of a folder, says what came of it, and stays. */
const folder = process.argv[2] ?? '';
const outcome = await takeLock(folder, 'browser');
if (outcome.taken) {
  outcome.lock.onSummons(async () => `called ${process.pid}`);
  process.send?.('taken');
  process.on('message', () => {
    outcome.lock.release();
    process.disconnect();
  });
} else {
  process.send?.(`held by ${outcome.holder.pid}: ${outcome.answer ?? ''}`);
  process.disconnect();
}
