/** Numbers from 0 up to 1, the same ones for the same seed. */
export type Random = () => number;

/** Mulberry32: small, and even enough to invent customers. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function pick<const T>(random: Random, from: readonly [T, ...T[]]): T {
  return from[Math.floor(random() * from.length)] ?? from[0];
}

/** A whole number, both ends included. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

export function happens(random: Random, probability: number): boolean {
  return random() < probability;
}

/** UUIDs of version 7 whose order is the order in which they are made, and no moment at all. */
export function sampleIds(random: Random): () => string {
  let count = 0;
  const hex = (digits: number) =>
    Math.floor(random() * 16 ** digits)
      .toString(16)
      .padStart(digits, '0');
  return () => {
    count += 1;
    const place = count.toString(16).padStart(12, '0');
    return `${place.slice(0, 8)}-${place.slice(8)}-7${hex(3)}-8${hex(3)}-${hex(12)}`;
  };
}
