import { between, happens, pick, type Random } from '../../../shared/cases/sample/random';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const oddities: readonly [Json, ...Json[]] = [
  null,
  true,
  -1,
  0,
  1e308,
  0.1,
  '',
  ' ',
  '\u0000',
  '\ud800',
  '../../etc/passwd',
  "'; DROP TABLE cases; --",
  '<script>alert(1)</script>',
  '𠮷野家🦊',
  'あ'.repeat(20_000),
  [],
  {},
  { length: 1e9 },
  JSON.parse('{"then":"now"}'),
  JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":1}}'),
];

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value with one thing changed somewhere in it: taken away, doubled, added, or put in the place of another. */
export function mutate(value: Json, random: Random): Json {
  if (Array.isArray(value) && value.length > 0 && happens(random, 0.85)) {
    const at = between(random, 0, value.length - 1);
    const kind = random();
    if (kind < 0.15) return value.toSpliced(at, 1);
    if (kind < 0.25) return Array.from({ length: 1500 }, () => value[at] ?? null);
    return value.with(at, mutate(value[at] ?? null, random));
  }
  if (isObject(value) && Object.keys(value).length > 0 && happens(random, 0.9)) {
    const key = Object.keys(value)[between(random, 0, Object.keys(value).length - 1)] ?? '';
    const kind = random();
    if (kind < 0.1) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
    if (kind < 0.15) return { ...value, surprise: pick(random, oddities) };
    return { ...value, [key]: mutate(value[key] ?? null, random) };
  }
  if (typeof value === 'string' && happens(random, 0.5)) {
    const at = between(random, 0, value.length);
    return value.slice(0, at) + String.fromCodePoint(between(random, 0, 0xd7ff)) + value.slice(at + 1);
  }
  if (typeof value === 'number' && happens(random, 0.5)) return value * -1 + between(random, -2, 2);
  return pick(random, oddities);
}

/** The bytes with some flipped, cut out, doubled or cut off. */
export function mutateBytes(bytes: Uint8Array, random: Random): Buffer {
  const changed = Buffer.from(bytes);
  const at = between(random, 0, Math.max(0, changed.length - 1));
  const length = between(random, 1, 64);
  switch (between(random, 0, 4)) {
    case 0:
      return changed.subarray(0, at);
    case 1:
      return Buffer.concat([changed.subarray(0, at), changed.subarray(at + length)]);
    case 2:
      return Buffer.concat([changed.subarray(0, at), changed.subarray(Math.max(0, at - length))]);
    case 3:
      return Buffer.from(changed.map(() => between(random, 0, 255)));
    default:
      for (let bit = 0; bit < length; bit += 1) {
        const place = between(random, 0, Math.max(0, changed.length - 1));
        changed[place] = (changed[place] ?? 0) ^ (1 << between(random, 0, 7));
      }
      return changed;
  }
}
