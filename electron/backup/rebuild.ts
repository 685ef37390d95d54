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

/** All digits count: of ids that another program made any of them may be the same in all. */
function partOf(id: string, parts: number): number {
  let mixed = 0;
  for (let place = 0; place < id.length; place += 1)
    mixed = Math.imul(mixed ^ (mixed >>> 15) ^ id.charCodeAt(place), 0x9e3779b1);
  return ((mixed ^ (mixed >>> 16)) >>> 0) % parts;
}

const subjectLayout = /"subject":\{"kind":"(case|customer)","id":"([0-9a-fA-F-]{36})"\}/u;

/** Whom an event is about, where it is a case or a customer. */
export function subjectOf(
  eventText: string,
): { readonly kind: string; readonly id: string; readonly part: (parts: number) => number } | null {
  const [, kind, id] = subjectLayout.exec(eventText) ?? [];
  if (kind === undefined || id === undefined) return null;
  return { kind, id, part: (parts) => partOf(id, parts) };
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
