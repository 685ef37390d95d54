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

const subject = /"subject":\{"kind":"(case|customer)","id":"([0-9a-fA-F-]{36})"\}/u;

export function gatherPart(kind: 'case' | 'customer', reading: number, readings: number): Gathered {
  const texts = new Map<string, Map<string, string>>();
  return {
    take(id, eventText) {
      const [, kindFound, about] = subject.exec(eventText) ?? [];
      // The last digits of an id are random, so the parts are alike in size.
      if (kindFound !== kind || about === undefined) return;
      if (Number.parseInt(about.slice(-6), 16) % readings !== reading) return;
      const own = texts.get(about) ?? new Map<string, string>();
      own.set(id, eventText);
      texts.set(about, own);
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
