import { describe, expect, it } from 'vitest';
import type { OutboxClock } from '../../../electron/printing/outbox/clock';
import { openLoop } from '../../../electron/printing/outbox/loop';

/** Time stands still: only a signal ends a wait. */
const stillClock: OutboxClock = {
  now: () => '2026-11-22T09:00:00.000Z',
  wait: (_, signal) =>
    new Promise((done) => {
      if (signal.aborted) done();
      signal.addEventListener('abort', () => done());
    }),
};

/** A loop that looks, tells of it, and pauses; between the two it waits for the test. */
function aLoop() {
  let looks = 0;
  let goOn: () => void = () => undefined;
  const loop = openLoop(stillClock, async (hand) => {
    while (!hand.isStopping()) {
      looks += 1;
      await new Promise<void>((done) => {
        goOn = done;
      });
      if (!hand.isStopping()) await hand.pause(60_000);
    }
  });
  return { loop, looks: () => looks, goOn: () => goOn() };
}

describe('work that sleeps until there is some', () => {
  it('looks when it is kicked', async () => {
    const { loop, looks, goOn } = aLoop();
    loop.kick();
    await expect.poll(looks).toBe(1);
    goOn();
    await new Promise((done) => setTimeout(done, 20));
    expect(looks()).toBe(1);
    loop.kick();
    await expect.poll(looks).toBe(2);
    goOn();
    await loop.stop();
  });

  it('does not sleep through a kick that comes after it has looked and before it lies down', async () => {
    const { loop, looks, goOn } = aLoop();
    loop.kick();
    await expect.poll(looks).toBe(1);
    loop.kick();
    goOn();
    await expect.poll(looks).toBe(2);
    goOn();
    await loop.stop();
  });

  it('begins nothing after it was stopped', async () => {
    const { loop, looks, goOn } = aLoop();
    loop.kick();
    await expect.poll(looks).toBe(1);
    const stopped = loop.stop();
    goOn();
    await stopped;
    loop.kick();
    await new Promise((done) => setTimeout(done, 20));
    expect(looks()).toBe(1);
  });
});
