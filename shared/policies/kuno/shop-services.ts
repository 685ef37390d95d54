import { quoted } from '../charges';
import type { Charge } from '../decision';
import type { LineFacts, LineFinding } from '../finding';
import type { KunoTerms } from './edition';
import { kunoSentences } from './sentences';

/** kuno/in-shop-free-service: brought to and fetched from a shop in Japan, the named aftercare is free. */
export function freeWhenBroughtToTheShop(facts: LineFacts, terms: KunoTerms): LineFinding | null {
  if (!isServiceAtTheShop(facts, terms)) return null;
  const clause = 'kuno/in-shop-free-service';
  // Resizing is free only under its own clause; there this one merely opens the door.
  if (facts.service.code === 'resize') return { effect: 'supports', clause };
  return { effect: 'frees', clause, because: { wording: kunoSentences.freeAtTheShop } };
}

/** kuno/in-shop-repair: a piece may be brought to a shop in Japan for repair; the shop names the price. */
export function repairPricedByTheShop({ request, service }: LineFacts): LineFinding | null {
  if (request.reason !== 'service' || service.code !== 'repair') return null;
  return {
    effect: 'asks',
    clause: 'kuno/in-shop-repair',
    because: { wording: kunoSentences.repairAtTheShop },
  };
}

/** kuno/own-products-only: these services are for the house's own products. */
export function onlyOwnProducts({ request }: LineFacts): LineFinding | null {
  const { house } = request.item;
  if (house === null || house === 'kuno') return null;
  return {
    effect: 'refuses',
    clause: 'kuno/own-products-only',
    because: { wording: kunoSentences.otherHouse },
  };
}

/** kuno/free-resize-same-finger: resizing is free while the ring stays on its finger and the change is not large. */
export function resizedFreeForTheSameFinger(facts: LineFacts, terms: KunoTerms): LineFinding | null {
  if (!isResizeAtTheShop(facts, terms)) return null;
  const clause = 'kuno/free-resize-same-finger';
  const { sameFinger, largeChange } = facts.service;
  // A large change goes to the workshop and a design with a fee is charged, on whichever finger.
  const fingerMatters = largeChange !== true && facts.request.item.design?.feeExempt !== false;
  const lacksFinger = sameFinger === null && fingerMatters;
  if (lacksFinger && largeChange === null)
    return { effect: 'lacks', clause, missing: ['same-finger', 'size-change'] };
  if (lacksFinger) return { effect: 'lacks', clause, missing: ['same-finger'] };
  if (largeChange === null) return { effect: 'lacks', clause, missing: ['size-change'] };
  if (sameFinger !== true || largeChange) return null;
  return { effect: 'frees', clause, because: { wording: kunoSentences.sameFinger } };
}

/** kuno/resize-fee: another finger, or a large change, carries a fee that is not published. */
export function anotherFingerOrLargeChangeCarriesFee(facts: LineFacts, terms: KunoTerms): LineFinding | null {
  if (!isResizeAtTheShop(facts, terms)) return null;
  const { sameFinger, largeChange } = facts.service;
  if (sameFinger !== false && largeChange !== true) return null;
  return {
    effect: 'charges',
    clause: 'kuno/resize-fee',
    because: { wording: kunoSentences.otherFinger },
    charge: resizingFee('kuno/resize-fee'),
  };
}

/** kuno/large-change-may-fail: a large change may be impossible: the workshop is asked before it is accepted. */
export function largeChangeAskedOfTheWorkshop(facts: LineFacts, terms: KunoTerms): LineFinding | null {
  if (!isResizeAtTheShop(facts, terms) || facts.service.largeChange !== true) return null;
  return {
    effect: 'asks',
    clause: 'kuno/large-change-may-fail',
    because: { wording: kunoSentences.largeChange },
  };
}

/** kuno/design-exceptions: some designs carry a fee, or cannot be resized at all. */
export function designAllowsResizing(facts: LineFacts, terms: KunoTerms): LineFinding | null {
  const { request, service } = facts;
  if (request.reason !== 'service' || service.code !== 'resize' || request.item.design === null) return null;
  const clause = 'kuno/design-exceptions';
  if (request.item.design.resizing === 'unavailable') {
    return { effect: 'refuses', clause, because: { wording: kunoSentences.designNotResized } };
  }
  if (!isResizeAtTheShop(facts, terms) || request.item.design.feeExempt !== false) return null;
  return {
    effect: 'charges',
    clause,
    because: { wording: kunoSentences.designWithFee },
    charge: resizingFee(clause),
  };
}

function isServiceAtTheShop({ request, service }: LineFacts, terms: KunoTerms): boolean {
  return (
    request.reason === 'service' &&
    request.handover === 'counter' &&
    terms.servicesFreeAtTheShop.includes(service.code)
  );
}

function isResizeAtTheShop(facts: LineFacts, terms: KunoTerms): boolean {
  return facts.service.code === 'resize' && isServiceAtTheShop(facts, terms);
}

function resizingFee(clause: 'kuno/resize-fee' | 'kuno/design-exceptions'): Charge {
  return quoted('resizing-fee', [clause]);
}
