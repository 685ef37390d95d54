import type { CustomerEntry } from './list-entry';
import { customerIdOf } from './list-ids';
import { readPerson } from './read-person';
import type { RowReading } from './row-reading';

/** A person as her row has her; null where something is refused, which then stands in the reading. */
export function readCustomerRow(reading: RowReading): CustomerEntry | null {
  const { plan, row } = reading;
  const number = reading.text('customerNumber', 200);
  const person = readPerson(reading) ?? reading.fault('name', 'required', '');
  const note = reading.text('note', 4000, '\n');
  const into = reading.text('mergedInto', 200);
  if (person === null) return null;
  const customer = { ...person, note: [note, person.note].filter((part) => part !== '').join('\n') };
  if (customer.note.length > 4000) reading.fault('note', 'too-long', customer.note);
  if (reading.faults.length > 0) return null;
  return {
    kind: 'customer',
    rows: [row],
    id: customerIdOf(plan, number, customer),
    customer,
    origin: { source: plan.source, number },
    mergedInto: into === '' ? null : customerIdOf(plan, into, null),
  };
}
