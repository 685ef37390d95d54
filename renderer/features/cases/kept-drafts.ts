import type * as z from 'zod';
import { create } from 'zustand';

export type KeptDrafts<T> = {
  /** What was begun for this id; undefined where nothing was. Re-renders when it changes. */
  readonly useDraft: (id: string) => T | undefined;
  readonly keep: (id: string, draft: T) => void;
  readonly drop: (id: string) => void;
};

/**
 * Small texts being written, one for each thing they are about, kept in this browser until they are saved or dropped:
 * neither another screen nor a crash loses them.
 */
export function keptDrafts<T>(place: string, schema: z.ZodType<T>): KeptDrafts<T> {
  const useDrafts = create<ReadonlyMap<string, T>>(() => readKept(place, schema));

  function write(drafts: ReadonlyMap<string, T>): void {
    localStorage.setItem(place, JSON.stringify(Object.fromEntries(drafts)));
    useDrafts.setState(drafts, true);
  }

  return {
    useDraft: (id) => useDrafts((drafts) => drafts.get(id)),
    keep: (id, draft) => write(new Map([...useDrafts.getState(), [id, draft]])),
    drop: (id) => write(new Map([...useDrafts.getState()].filter(([key]) => key !== id))),
  };
}

function readKept<T>(place: string, schema: z.ZodType<T>): ReadonlyMap<string, T> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return new Map();
    return new Map(
      Object.entries(kept).flatMap(([id, draft]) => {
        const read = schema.safeParse(draft);
        return read.success ? [[id, read.data] as const] : [];
      }),
    );
  } catch {
    // Not JSON: there is nothing in it that could be gone on with.
    return new Map();
  }
}
