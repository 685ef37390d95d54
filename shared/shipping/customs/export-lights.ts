import type { Money } from '../../money/money';
import type { CiwakaTerms } from '../../policies/ciwaka/edition';
import type { ClauseId } from '../../policies/decision';
import type { ExportRate } from '../order';
import { dollars, inCents } from './dollars';
import { lowValueSection, readCitation } from './export-citation';

export type ExportFiling = CiwakaTerms['exportFiling'];

/** `stop` = something is to be done first; `not-known` = a value or a rate is missing; `does-not-apply` = no export from there. */
export type Light = 'clear' | 'stop' | 'not-known' | 'does-not-apply';

/** The goods of one Schedule B code, or of the six digits before it where no more is known. */
export type CodeTotal = {
  /** Ten digits, or six. */
  readonly code: string;
  /** What is known of it, in US dollars; null = nothing is. */
  readonly total: Money | null;
  readonly light: 'clear' | 'stop' | 'not-known';
};

export type ExportLights = {
  /** CIWAKA asks to be written to first; it informs, and is acknowledged. */
  readonly policy: {
    readonly light: Light;
    readonly total: Money | null;
    /** The total from which it asks; null where no policy does. */
    readonly limit: Money | null;
    readonly clause: ClauseId | null;
  };
  /** The law wants a filing; it blocks the label until one is made, or an exemption holds. */
  readonly law: {
    readonly light: Light;
    readonly bySchedule: readonly CodeTotal[];
    /** A code may be worth this much, and no more, without a filing. */
    readonly limit: Money;
    /** `six-digits` = some code has six digits alone, so that everything under them was added up. */
    readonly basis: 'schedule-b' | 'six-digits';
    /** The filing or exemption that lets it go; null = there is none, or not one that holds. */
    readonly settledBy: string | null;
  };
};

/** What the lights look at; a finished order has all of it, a draft as much as was typed. */
export type ExportFacts = {
  readonly shipper: { readonly country: string };
  readonly recipient: { readonly country: string };
  readonly commodities: readonly {
    readonly tariffCode: string;
    readonly quantity: number;
    /** Null = not known yet. */
    readonly unitValue: Money | null;
  }[];
  readonly exportRate?: ExportRate | null | undefined;
  readonly exportCitation?: string | null | undefined;
};

/** 15 CFR 30.37(a): no filing up to USD 2,500.00 for goods of one Schedule B code to one consignee, whatever the shipment is worth. */
export const lawLimit: Money = { minor: 250_000, currency: 'USD' };

/**
 * Both lights of an export from the US: the policy's total (ciwaka/eei-2500, by the figure of its edition) and the law's sum
 * per Schedule B code. They are never one: 2,500.00 lights the first alone, and so do two codes of 1,500 each.
 */
export function exportLights(facts: ExportFacts, filing: ExportFiling | null): ExportLights {
  const counted = { ...facts, exportRate: rateOf(facts) };
  return { policy: policyLight(counted, filing), law: lawLight(counted) };
}

/** One rate speaks of one currency: with two beside the dollar nobody knows which. */
function rateOf({ commodities, exportRate }: ExportFacts): ExportRate | null {
  const foreign = new Set(commodities.map(({ unitValue }) => unitValue?.currency ?? 'USD'));
  foreign.delete('USD');
  return foreign.size === 1 ? (exportRate ?? null) : null;
}

export function isUsExport({ shipper, recipient }: Pick<ExportFacts, 'shipper' | 'recipient'>): boolean {
  return shipper.country === 'US' && recipient.country !== '' && recipient.country !== 'US';
}

function policyLight(facts: ExportFacts, filing: ExportFiling | null): ExportLights['policy'] {
  const isFromThere =
    filing !== null && facts.shipper.country === filing.country && facts.recipient.country !== filing.country;
  if (!isFromThere) return { light: 'does-not-apply', total: null, limit: null, clause: null };
  const { known, isWhole } = worthOf(facts.commodities, facts.exportRate ?? null);
  // An edition may name its limit in another currency; then only dollars against dollars can be held together.
  const isInDollars = filing.from.currency === 'USD';
  const isOver = isInDollars && known !== null && known >= BigInt(filing.from.minor);
  const light = isOver ? 'stop' : isWhole && isInDollars ? 'clear' : 'not-known';
  return {
    light,
    total: known === null ? null : dollars(known),
    limit: filing.from,
    clause: 'ciwaka/eei-2500',
  };
}

function lawLight(facts: ExportFacts): ExportLights['law'] {
  const basis = facts.commodities.some(({ tariffCode }) => tariffCode.length < 10)
    ? 'six-digits'
    : 'schedule-b';
  const nothing = { limit: lawLimit, basis, settledBy: null } as const;
  if (!isUsExport(facts)) return { ...nothing, light: 'does-not-apply', bySchedule: [] };
  const bySchedule = [...linesByCode(facts.commodities)].map(([code, lines]) =>
    totalOf(code, lines, facts.exportRate ?? null),
  );
  const lights = bySchedule.map(({ light }) => light);
  const light = lights.includes('stop')
    ? 'stop'
    : lights.includes('not-known') || lights.length === 0
      ? 'not-known'
      : 'clear';
  return { ...nothing, light, bySchedule, settledBy: settledBy(facts.exportCitation ?? null, light) };
}

/** Goods of one heading count together as soon as one of them has its six digits alone: it may be the code of any other. */
function linesByCode(lines: ExportFacts['commodities']): ReadonlyMap<string, ExportFacts['commodities']> {
  const short = new Set(
    lines.filter(({ tariffCode }) => tariffCode.length < 10).map(({ tariffCode }) => tariffCode.slice(0, 6)),
  );
  const byCode = new Map<string, ExportFacts['commodities'][number][]>();
  for (const line of lines) {
    const heading = line.tariffCode.slice(0, 6);
    const code = short.has(heading) ? heading : line.tariffCode;
    const known = byCode.get(code);
    if (known === undefined) byCode.set(code, [line]);
    else known.push(line);
  }
  return byCode;
}

function totalOf(code: string, lines: ExportFacts['commodities'], rate: ExportRate | null): CodeTotal {
  const { known, isWhole } = worthOf(lines, rate);
  const isOver = known !== null && known > BigInt(lawLimit.minor);
  const isCodeKnown = /^\d{6}(\d{4})?$/.test(code);
  return {
    code,
    total: known === null ? null : dollars(known),
    light: isOver ? 'stop' : isWhole && isCodeKnown ? 'clear' : 'not-known',
  };
}

/** What the lines are worth in cents as far as it is known: more can only be added to it. */
function worthOf(
  lines: ExportFacts['commodities'],
  rate: ExportRate | null,
): { readonly known: bigint | null; readonly isWhole: boolean } {
  const byCurrency = new Map<string, bigint>();
  let isWhole = lines.length > 0;
  for (const { unitValue, quantity } of lines) {
    if (unitValue === null || unitValue.minor <= 0) isWhole = false;
    else {
      const { currency, minor } = unitValue;
      byCurrency.set(currency, (byCurrency.get(currency) ?? 0n) + BigInt(minor) * BigInt(quantity));
    }
  }
  let known: bigint | null = null;
  for (const [currency, minor] of byCurrency) {
    const cents = inCents(minor, currency, rate);
    if (cents === null) isWhole = false;
    else known = (known ?? 0n) + cents;
  }
  return { known, isWhole };
}

/** A filing always settles it; so does an exemption, but that of low value only while the values are low. */
function settledBy(typed: string | null, light: Light): string | null {
  if (typed === null) return null;
  const { citation } = readCitation(typed);
  if (citation === null) return null;
  if (citation.kind === 'exempt' && citation.section === lowValueSection && light !== 'clear') return null;
  return citation.text;
}
