import type { Acting } from '../../shared/cases/acting';
import type { StaffId, Station } from '../../shared/cases/ids';
import { now } from './clock';
import { newId } from './new-id';

/** What every event of one action carries: who, at which station, when. */
export function actingAs(by: StaffId | null, station: Station): Acting {
  return { at: now(), by, station, newId };
}
