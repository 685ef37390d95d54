import type { SizeFacts } from '../../shared/ring-sizes/size-facts';
import { aDesign } from './a-request';

/** Bought in 11 with a range of three both ways, and never touched. */
export function sizeFacts(changes: Partial<SizeFacts> = {}): SizeFacts {
  return {
    house: 'ciwaka',
    design: aDesign(),
    purchasedSize: 11,
    currentSize: 11,
    earlierResizes: 0,
    changes: [],
    desiredSize: null,
    ...changes,
  };
}
