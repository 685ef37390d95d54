import { type DeskEvent, deskEventSchema } from '../../shared/cases/events';

/** Events that are held in memory at a time. */
export const eventsAtOnce = 60_000;

/** In how many readings a source of so many events is rebuilt, each with a part of the cases or customers. */
export function readingsFor(events: number): number {
  return Math.max(1, Math.ceil(events / eventsAtOnce));
}

/** The events of one part of the cases or customers, gathered by whom they are about. */
export type Gathered = {
  readonly take: (id: string, eventText: string) => void;
  readonly groups: () => Generator<readonly DeskEvent[]>;
};

const subjectLayout = /"subject":\{"kind":"(case|customer)","id":"([0-9a-fA-F-]{36})"\}/u;

/** Whom an event is about, where it is a case or a customer. */
export function subjectOf(
  eventText: string,
): { readonly kind: string; readonly id: string; readonly part: (parts: number) => number } | null {
  const [, kind, id] = subjectLayout.exec(eventText) ?? [];
  if (kind === undefined || id === undefined) return null;
  // The last digits of an id are random, so the parts are alike in size.
  return { kind, id, part: (parts) => Number.parseInt(id.slice(-6), 16) % parts };
}

export function gatherPart(kind: 'case' | 'customer', reading: number, readings: number): Gathered {
  const texts = new Map<string, Map<string, string>>();
  return {
    take(id, eventText) {
      const about = subjectOf(eventText);
      if (about === null || about.kind !== kind || about.part(readings) !== reading) return;
      const own = texts.get(about.id) ?? new Map<string, string>();
      own.set(id, eventText);
      texts.set(about.id, own);
    },
    *groups() {
      for (const own of texts.values())
        yield [...own.values()].flatMap((text) => {
          const parsed = deskEventSchema.safeParse(JSON.parse(text));
          return parsed.success ? [parsed.data] : [];
        });
    },
  };
}
