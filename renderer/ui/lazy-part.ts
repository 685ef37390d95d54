import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { PartMissing } from './part-missing';

const loads: (() => Promise<unknown>)[] = [];

/** A part of the program in a chunk of its own, loaded when it is first shown or when there is time. */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  loads.push(load);
  return lazy(async () => ({ default: await load().catch((): ComponentType<Props> => PartMissing) }));
}

/** Loads one part after another until none is left, those named by a loaded part included. */
async function loadAllParts(): Promise<void> {
  // The list grows while it is walked.
  for (const load of loads) await load();
}

/**
 * Once the window has nothing to do: loads what was not shown yet, so that the desk works on where the browser host that
 * serves the files has ended. Returns what stops it from beginning.
 */
export function loadPartsWhenIdle(): () => void {
  const asked = requestIdleCallback(
    // A part that cannot be had now is asked for again when it is shown, and missing then is said there.
    () => void loadAllParts().catch(() => undefined),
    { timeout: 5000 },
  );
  return () => cancelIdleCallback(asked);
}
