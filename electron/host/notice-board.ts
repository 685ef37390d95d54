import type { NoticeName } from '../../shared/contract/calls';

/** Where services say what changed, and hosts hear it to tell their windows. */
export type NoticeBoard = {
  readonly tell: (name: NoticeName) => void;
  readonly listen: (listener: (name: NoticeName) => void) => () => void;
};

export function createNoticeBoard(): NoticeBoard {
  const listeners = new Set<(name: NoticeName) => void>();
  return {
    tell: (name) => {
      for (const listener of listeners) listener(name);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
