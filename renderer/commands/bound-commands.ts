import { useEffect, useRef, useSyncExternalStore } from 'react';
import { type CommandId, commandIds } from './registry';

/** Gets the key that was pressed, for a command that several keys mean; undefined = by button or palette. */
type Run = (key?: string) => void;

/** How the screen that is open does a command; `when` false = it is there and cannot be done now. */
export type CommandBinding = Run | { readonly run: Run; readonly when: boolean };

type Bound = { readonly run: Run; readonly when: boolean };
type Bindings = { readonly [id in CommandId]?: CommandBinding };

const stacks = new Map<CommandId, { readonly owner: symbol; readonly read: () => Bound }[]>();
const listeners = new Set<() => void>();
let version = 0;

function tell(): void {
  version += 1;
  for (const listener of listeners) listener();
}

function boundOf(binding: CommandBinding): Bound {
  return typeof binding === 'function' ? { run: binding, when: true } : binding;
}

/** The latest screen that offers the command answers for it. */
export function boundCommand(id: CommandId): Bound | undefined {
  return stacks.get(id)?.at(-1)?.read();
}

/** Runs it where a screen offers it and it can be done now; says whether it did. */
export function runCommand(id: CommandId): boolean {
  const bound = boundCommand(id);
  if (bound?.when !== true) return false;
  bound.run();
  return true;
}

export function boundCommandIds(): readonly CommandId[] {
  return commandIds.filter((id) => boundCommand(id) !== undefined);
}

/**
 * Offers commands for as long as the component is on the screen. The functions may be new at every render; which ids there
 * are and whether they can be done is what buttons and palette look at.
 */
export function useCommands(bindings: Bindings): void {
  const latest = useRef(bindings);
  // Object.keys forgets the key type; Bindings has checked every id.
  const ids = Object.keys(bindings) as CommandId[];
  const shape = ids
    .map((id) => {
      const binding = bindings[id];
      return `${id}:${binding !== undefined && boundOf(binding).when}`;
    })
    .join();
  useEffect(() => {
    latest.current = bindings;
  });
  const names = ids.join();
  useEffect(() => {
    const owner = Symbol('commands');
    // The ids are joined so that the effect runs again only when they change.
    const held = names === '' ? [] : (names.split(',') as CommandId[]);
    for (const id of held) {
      const read = () => boundOf(latest.current[id] ?? { run: () => undefined, when: false });
      stacks.set(id, [...(stacks.get(id) ?? []), { owner, read }]);
    }
    return () => {
      for (const id of held)
        stacks.set(
          id,
          (stacks.get(id) ?? []).filter((entry) => entry.owner !== owner),
        );
      tell();
    };
  }, [names]);
  // Told after every change of what can be done, so that buttons and palette show it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shape` is what has changed, the effect reads it through `latest`.
  useEffect(() => {
    tell();
  }, [shape]);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Re-renders whenever what can be done changes. */
export function useBoundCommands(): readonly CommandId[] {
  useSyncExternalStore(subscribe, () => version);
  return boundCommandIds();
}

/** Whether a command is offered, and whether it can be done now. */
export function useCommandState(id: CommandId): 'absent' | 'ready' | 'waiting' {
  return useSyncExternalStore(subscribe, () => {
    const bound = boundCommand(id);
    if (bound === undefined) return 'absent';
    return bound.when ? 'ready' : 'waiting';
  });
}
