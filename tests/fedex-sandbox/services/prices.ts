/** Invented: a price in whole dollars for the first pound and for each one more. */
const prices = {
  FEDEX_INTERNATIONAL_PRIORITY_EXPRESS: {
    name: 'FedEx International Priority® Express',
    first: 92,
    more: 11,
    days: 2,
  },
  INTERNATIONAL_FIRST: { name: 'FedEx International First®', first: 120, more: 14, days: 2 },
  FEDEX_INTERNATIONAL_PRIORITY: { name: 'FedEx International Priority®', first: 78, more: 9, days: 3 },
  INTERNATIONAL_ECONOMY: { name: 'FedEx International Economy®', first: 61, more: 7, days: 6 },
  FEDEX_INTERNATIONAL_CONNECT_PLUS: {
    name: 'FedEx International Connect Plus®',
    first: 48,
    more: 5,
    days: 5,
  },
} as const;

export type ServiceType = keyof typeof prices;

// The table is written out above: its keys are all there are.
export const serviceTypes = Object.keys(prices) as ServiceType[];

export function serviceName(service: ServiceType): string {
  return prices[service].name;
}

export function daysOf(service: ServiceType): number {
  return prices[service].days;
}

/** In dollars. */
export function listPrice(
  service: ServiceType,
  weight: { readonly units: 'KG' | 'LB'; readonly value: number },
): number {
  const { first, more } = prices[service];
  const pounds = Math.ceil(weight.units === 'LB' ? weight.value : weight.value / 0.45359237);
  return first + more * Math.max(0, pounds - 1);
}

/** What the account pays: four fifths of the list. */
export function accountPrice(list: number): number {
  return Math.round(list * 80) / 100;
}
