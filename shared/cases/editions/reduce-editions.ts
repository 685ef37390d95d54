import { type Edition, editionsInOrder } from '../../policies/edition';
import type { HouseEdition } from '../../policies/editions/edition-schema';
import { type Editions, published } from '../../policies/published';
import { addDays, type PlainDate } from '../../time/plain-date';
import { inOrder } from '../event-order';
import type { DeskEvent } from '../events';

/**
 * The editions that the shop works by: those that the houses publish, and what these events add, in whatever order they
 * came. A version that is there already is not published twice; of two editions for one day, which two stations can bring
 * about, both stay and `editionBreaks` finds them.
 */
export function reduceEditions(events: readonly DeskEvent[], start: Editions = published): Editions {
  let editions = start;
  for (const event of inOrder(events)) {
    if (event.type === 'edition-published') {
      editions = editionsWith(editions, event.data);
    }
    if (event.type === 'edition-ended') {
      const { house, version, lastDay } = event.data;
      editions = { ...editions, [house]: withEnd<unknown>(editions[house], version, lastDay as PlainDate) }; // a day by its schema
    }
  }
  return editions;
}

/** The row with one more; an edition that would still hold on its first day ends on the day before. */
export function withEdition<Terms>(
  row: readonly Edition<Terms>[],
  added: Edition<Terms>,
): readonly Edition<Terms>[] {
  if (row.some(({ version }) => version === added.version)) return row;
  const { from } = added;
  return editionsInOrder([
    ...row.map((edition) => (from === null ? edition : endedBefore(edition, from))),
    added,
  ]);
}

/** The row with one of them ended, where that shortens it and leaves it a day. */
export function withEnd<Terms>(
  row: readonly Edition<Terms>[],
  version: string,
  lastDay: PlainDate,
): readonly Edition<Terms>[] {
  return row.map((edition) => {
    const isShorter = edition.to === null || lastDay < edition.to;
    const isLeftADay = edition.from === null || edition.from <= lastDay;
    return edition.version === version && isShorter && isLeftADay ? { ...edition, to: lastDay } : edition;
  });
}

function endedBefore<Terms>(edition: Edition<Terms>, from: PlainDate): Edition<Terms> {
  const beginsBefore = edition.from === null || edition.from < from;
  const reachesIt = edition.to === null || edition.to >= from;
  return beginsBefore && reachesIt ? { ...edition, to: addDays(from, -1) } : edition;
}

/** The editions with one more, as they would stand once it is published: what a preview judges by. */
export function editionsWith(editions: Editions, { house, edition }: HouseEdition): Editions {
  return { ...editions, [house]: withEdition<unknown>(editions[house], edition) };
}
