import type { StaffId } from '../../../shared/cases/ids';
import type { ShopProfile } from '../../../shared/cases/shop';
import { guessHeaderLine, guessKind } from '../../../shared/keeping/lists/guess-columns';
import type { ListKind } from '../../../shared/keeping/lists/list-field';
import type { ListPlan } from '../../../shared/keeping/lists/list-plan';
import { likelyDayForm, proposePlan } from '../../../shared/keeping/lists/propose-plan';
import { now, today } from '../../app/clock';
import { bringInList } from '../../db/bring-in-list';
import { databaseRefusal } from '../../db/database-refusal';
import type { LedgerDatabase } from '../../db/ledger';
import { keepRemark, readRemark } from '../../db/remarks';
import { decodeList, type ListEncoding, likelyEncoding } from './decode-list';
import { nothingInHand, useListInHand } from './list-in-hand';
import { lookThrough, rowsOf } from './look-through';
import { likelySeparator, parseSheet, type Separator } from './parse-sheet';

export type ListDesk = { readonly db: LedgerDatabase; readonly shop: ShopProfile };

export const mostBytes = 50_000_000;
const looksAtRows = 300;
const pauseBeforeLook = 250;
const sourceKey = 'list-source';

const { setState: set, getState: get } = useListInHand;

/** What is under way; whatever begins anew ends what was before. */
let opening = new AbortController();
let looking = new AbortController();
let bringing = new AbortController();

const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

export async function openFile(file: File, desk: ListDesk): Promise<void> {
  dropList();
  if (file.size > mostBytes) return set({ fault: { code: 'too-large' } });
  set({ isOpening: true });
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    set({ file: { name: file.name, bytes, text: '' } });
    await openAs(likelyEncoding(bytes), null, desk);
  } catch {
    set({ isOpening: false, fault: { code: 'not-read' } });
  }
}

export async function openPasted(text: string, desk: ListDesk): Promise<void> {
  dropList();
  if (text.length > mostBytes) return set({ fault: { code: 'too-large' } });
  set({ file: { name: '', bytes: null, text } });
  await openAs('utf-8', null, desk);
}

/** Reads what is in hand in another way. */
export async function openAs(
  encoding: ListEncoding,
  separator: Separator | null,
  desk: ListDesk,
): Promise<void> {
  const { file } = get();
  if (file === null) return;
  const { signal } = renewed('opening');
  set({ isOpening: true, fault: null, encoding, plan: null, looked: null, result: null, lines: [] });
  const pausing = { signal, breathe };
  const text = file.bytes === null ? file.text : await decodeList(file.bytes, encoding, pausing);
  if (text === null) return;
  const parted = separator ?? likelySeparator(text);
  const parsed = await parseSheet(text, parted, pausing);
  if (signal.aborted) return;
  set({ isOpening: false, separator: parted });
  if (!parsed.ok) return set({ fault: parsed.error });
  const lines = parsed.value;
  const isEmpty = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')).length < 2;
  if (isEmpty) return set({ fault: { code: 'empty' } });
  const headerLine = guessHeaderLine(lines.slice(0, 10).map(({ cells }) => cells));
  set({ lines, headerLine });
  await plan(guessKind(lines[headerLine]?.cells ?? []), headerLine, desk);
}

/** Proposes anew how the list is read: it is of something else, or its names stand in another line. */
export async function plan(kind: ListKind, headerLine: number, desk: ListDesk): Promise<void> {
  const { lines } = get();
  const header = (lines[headerLine]?.cells ?? []).map((name) => name.trim());
  const rows = lines.slice(headerLine + 1, headerLine + 1 + looksAtRows).map(({ cells }) => cells);
  const last = await readRemark(desk.db, sourceKey);
  const source = get().plan?.source ?? (typeof last === 'string' ? last : '');
  const { currency, language } = desk.shop;
  const proposed = proposePlan({ kind, header, rows, source, currency, language });
  set({ headerLine, plan: proposed, isDayFormSaid: false, looked: null });
  look(desk);
}

export function changePlan(changes: Partial<ListPlan>, desk: ListDesk): void {
  const { plan: before, lines, headerLine, isDayFormSaid } = get();
  if (before === null) return;
  const changed = { ...before, ...changes };
  const isSaid = isDayFormSaid || changes.dayForm !== undefined;
  const rows = lines.slice(headerLine + 1, headerLine + 1 + looksAtRows).map(({ cells }) => cells);
  const dayForm = isSaid ? changed.dayForm : likelyDayForm(changed.columns, rows);
  set({ plan: { ...changed, dayForm }, isDayFormSaid: isSaid });
  look(desk);
}

/** What is here may have changed since. */
export function lookAgain(desk: ListDesk): void {
  if (get().plan !== null && get().running === null && get().result === null) look(desk);
}

/** Looks through the list by the plan as it is now, once nobody has changed it for a moment. */
function look({ db, shop }: ListDesk): void {
  const { signal } = renewed('looking');
  set({ isLooking: true, result: null, refusal: null });
  setTimeout(async () => {
    const { plan: settled, lines, headerLine } = get();
    if (signal.aborted || settled === null) return;
    try {
      const rows = rowsOf(lines, settled, headerLine);
      const day = today(shop.timeZone);
      const looked = await lookThrough({ rows, plan: settled, today: day }, db, { signal, breathe });
      if (looked !== null && !signal.aborted) set({ looked, isLooking: false });
    } catch (cause) {
      if (!signal.aborted) set({ isLooking: false, refusal: databaseRefusal(cause) });
    }
  }, pauseBeforeLook);
}

export async function bringIn({ db, shop }: ListDesk, by: StaffId | null): Promise<void> {
  const { looked, links, plan: settled } = get();
  if (looked === null || settled === null || get().running !== null) return;
  const { signal } = renewed('bringing');
  const { entries } = looked.reading;
  set({ running: { done: 0, of: entries.length }, refusal: null, result: null });
  try {
    await keepRemark(db, sourceKey, settled.source);
    const { station, language } = shop;
    const counts = await bringInList(
      db,
      { entries, links, station, by, language, now },
      { signal, breathe },
      (done, of) => set({ running: { done, of } }),
    );
    const refused = [...looked.reading.refused, ...counts.refused];
    set({ result: { ...counts, refused, isStopped: signal.aborted } });
  } catch (cause) {
    set({ refusal: databaseRefusal(cause) });
  } finally {
    set({ running: null });
  }
}

/** What was brought in stays. */
export function stopBringing(): void {
  bringing.abort();
}

/** Lets go of the list; what is being brought in goes on. */
export function dropList(): void {
  opening.abort();
  looking.abort();
  if (get().running === null) set(nothingInHand);
}

function renewed(which: 'opening' | 'looking' | 'bringing'): AbortController {
  const fresh = new AbortController();
  if (which === 'opening') {
    opening.abort();
    opening = fresh;
  } else if (which === 'looking') {
    looking.abort();
    looking = fresh;
  } else bringing = fresh;
  return fresh;
}
