import { currencyPlaces } from '../money/currencies';
import { isPlainAmount } from '../money/money';
import { err, ok, type Result } from '../result';
import { type PlainDate, plainDate } from '../time/plain-date';
import type { DecisionRequest } from './request';
import { requestSchema } from './request-schema';

/** One thing wrong with a request: `path` as in `services[0].quantity`, empty for the whole; `message` is read after it. */
export type Fault = { readonly path: string; readonly message: string };

type Path = readonly PropertyKey[];

/** Reads a request from outside, fills in what may be left out, and names every fault there is. */
export function parseRequest(input: unknown): Result<DecisionRequest, readonly Fault[]> {
  const parsed = requestSchema.safeParse(input);
  const faults = [...(parsed.success ? [] : parsed.error.issues.flatMap(faultsOf)), ...contradictions(input)];
  if (!parsed.success || faults.length > 0) return err(faults);
  const { contact } = parsed.data;
  const emailOn =
    contact.emailOn === undefined ? (contact.by === 'email' ? contact.on : null) : contact.emailOn;
  return ok({ ...parsed.data, contact: { ...contact, emailOn } });
}

/** `services[0].quantity`; empty for the request itself. */
function pathText(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

function faultsOf(issue: { path: PropertyKey[]; message: string; keys?: string[] }): readonly Fault[] {
  const paths = issue.keys?.map((key) => [...issue.path, key]) ?? [issue.path];
  return paths.map((path) => ({ path: pathText(path), message: issue.message }));
}

/**
 * What no single field shows. Reads the input as it came, so that these are named together with any fault of shape.
 */
function contradictions(input: unknown): readonly Fault[] {
  return [...daysAfterTheDecision(input), ...amountsNotPlain(input), ...resizesToTheSameSize(input)];
}

const pathsOfPastDays: readonly Path[] = [
  ['contact', 'on'],
  ['contact', 'emailOn'],
  ['item', 'deliveredOn'],
  ['receivedOn'],
];

function daysAfterTheDecision(input: unknown): readonly Fault[] {
  const decidedOn = dayAt(input, ['decidedOn']);
  if (decidedOn === null) return [];
  return pathsOfPastDays.flatMap((path) => {
    const day = dayAt(input, path);
    if (day === null || day <= decidedOn) return [];
    return [{ path: pathText(path), message: `${day} is after decidedOn, ${decidedOn}` }];
  });
}

function amountsNotPlain(input: unknown): readonly Fault[] {
  const currency = valueAt(input, ['item', 'value', 'currency']);
  const amount = valueAt(input, ['item', 'value', 'amount']);
  if (typeof currency !== 'string' || typeof amount !== 'string') return [];
  const places = currencyPlaces(currency);
  if (places === null || isPlainAmount(amount, currency)) return [];
  const most = places === 0 ? 'no decimal places' : `at most ${places} decimal places`;
  return [
    {
      path: 'item.value.amount',
      message: `${JSON.stringify(amount)} is no plain decimal of ${currency}: digits only, with ${most}`,
    },
  ];
}

function resizesToTheSameSize(input: unknown): readonly Fault[] {
  const currentSize = valueAt(input, ['item', 'currentSize']);
  const services = valueAt(input, ['services']);
  if (typeof currentSize !== 'number' || !Array.isArray(services)) return [];
  return services.flatMap((service: unknown, index) => {
    const isResize = valueAt(service, ['code']) === 'resize';
    if (!isResize || valueAt(service, ['desiredSize']) !== currentSize) return [];
    return [
      {
        path: `services[${index}].desiredSize`,
        message: `${currentSize} is the size that the ring has now: a resize must change it`,
      },
    ];
  });
}

function dayAt(input: unknown, path: Path): PlainDate | null {
  const value = valueAt(input, path);
  return typeof value === 'string' ? plainDate(value) : null;
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    input,
  );
}
