import type { TimelineEntry } from '../../../shared/cases/case-state';
import type { Customer } from '../../../shared/cases/customer';

export type CustomerChange = {
  readonly field: keyof Customer;
  readonly before: string;
  readonly after: string;
};

function textOf(value: Customer[keyof Customer]): string {
  return Array.isArray(value) ? value.join(' · ') : (value ?? '');
}

/**
 * What each change changed, by the id of its event. Compared with what was known of the same entry before, so that the
 * histories of two merged customers do not look like changes of each other.
 * @param timeline oldest first
 */
export function changesOf(
  timeline: readonly TimelineEntry[],
): ReadonlyMap<string, readonly CustomerChange[]> {
  const known = new Map<string, Customer>();
  const changes = new Map<string, readonly CustomerChange[]>();
  for (const { event } of timeline) {
    if (event.type !== 'customer-registered' && event.type !== 'customer-changed') continue;
    const before = known.get(event.subject.id);
    known.set(event.subject.id, event.data);
    if (before === undefined) continue;
    // Object.keys forgets the key type of a closed object.
    const fields = Object.keys(event.data) as readonly (keyof Customer)[];
    changes.set(
      event.id,
      fields
        .map((field) => ({ field, before: textOf(before[field]), after: textOf(event.data[field]) }))
        .filter(({ before: earlier, after }) => earlier !== after),
    );
  }
  return changes;
}
