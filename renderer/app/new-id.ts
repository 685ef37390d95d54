import { v7 } from 'uuid';

/** A UUID version 7: ids made later at one desk sort later. */
export function newId(): string {
  return v7();
}
