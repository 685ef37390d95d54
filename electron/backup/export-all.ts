import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reduceCustomer, survivors } from '../../shared/cases/customer-state';
import { type DeskEvent, deskEventSchema } from '../../shared/cases/events';
import { reduce } from '../../shared/cases/reduce';
import {
  caseColumns,
  customerColumns,
  eventColumns,
  type Line,
  lineOfCustomer,
  lineOfEvent,
  linesOfCase,
  linesOfPhotos,
  photoColumns,
} from '../../shared/keeping/sheets';
import type { Survey } from '../../shared/keeping/survey';
import { openTable, type TableFiles } from './export-files';
import type { OnProgress } from './progress';
import { readSource } from './read-source';
import { gatherPart, readingsFor } from './rebuild';

export type Exported = {
  readonly folder: string;
  readonly cases: number;
  readonly customers: number;
  readonly events: number;
  readonly photos: number;
  readonly survey: Survey;
};

/** Where everything comes from: a journal folder or a backup. */
type Source = { readonly path: string; readonly passphrase: string | null };

async function writeEvents(
  source: Source,
  folder: string,
  onProgress: OnProgress,
): Promise<Pick<Exported, 'events' | 'photos' | 'survey'> & { readonly merges: readonly DeskEvent[] }> {
  const table = await openTable(folder, 'events', eventColumns);
  const merges: DeskEvent[] = [];
  const known = new Set<string>();
  let photos = 0;
  const { survey } = await readSource(
    source.path,
    source.passphrase,
    {
      async onEvent(id, text) {
        if (known.has(id)) return;
        known.add(id);
        const thing: unknown = JSON.parse(text);
        const parsed = deskEventSchema.safeParse(thing);
        await table.addThing(thing);
        if (!parsed.success) return;
        if (parsed.data.type === 'customer-merged') merges.push(parsed.data);
        await table.addLine(lineOfEvent(parsed.data));
      },
      async onFile({ hash, kind }, bytes) {
        const into = kind === 'jpg' ? 'photos' : 'labels';
        await writeFile(join(folder, into, `${hash}.${kind}`), bytes, { flag: 'wx' });
        photos += 1;
      },
    },
    onProgress,
  );
  await table.close();
  return { events: known.size, photos, survey, merges };
}

/** Goes over the cases or customers of a source, a part of them at each reading. */
async function eachGroup(
  source: Source,
  kind: 'case' | 'customer',
  readings: number,
  onProgress: OnProgress,
  take: (events: readonly DeskEvent[]) => Promise<void>,
): Promise<void> {
  for (let part = 0; part < readings; part += 1) {
    const gathered = gatherPart(kind, part, readings);
    await readSource(source.path, source.passphrase, { onEvent: gathered.take }, () => undefined);
    for (const events of gathered.groups()) await take(events);
    onProgress({ stage: 'exporting', done: part + 1, total: readings });
  }
}

async function addAll(table: TableFiles, lines: readonly Line[]): Promise<void> {
  for (const line of lines) await table.addLine(line);
}

/** Writes cases, customers and events as CSV and NDJSON, and photos and labels as files, into a folder that is not there yet. */
export async function exportAll(source: Source, folder: string, onProgress: OnProgress): Promise<Exported> {
  await mkdir(join(folder, 'photos'), { recursive: true });
  await mkdir(join(folder, 'labels'));
  const { events, photos, survey, merges } = await writeEvents(source, folder, onProgress);
  const readings = readingsFor(events);
  const into = survivors(merges);
  let cases = 0;
  let customers = 0;

  const caseTable = await openTable(folder, 'cases', caseColumns);
  const photoTable = await openTable(folder, 'photos', photoColumns);
  await eachGroup(source, 'case', readings, onProgress, async (own) => {
    const state = reduce(own);
    if (state === null) return;
    cases += 1;
    await addAll(caseTable, linesOfCase(state));
    await addAll(photoTable, linesOfPhotos(state));
    const { timeline: _, ...thing } = state;
    await caseTable.addThing(thing);
  });
  await caseTable.close();
  await photoTable.close();

  const customerTable = await openTable(folder, 'customers', customerColumns);
  await eachGroup(source, 'customer', readings, onProgress, async (own) => {
    const about = own.find((event) => event.type === 'customer-registered');
    const known = about === undefined ? null : reduceCustomer(own.filter(isAboutHer), about.subject.id);
    if (known === null) return;
    customers += 1;
    const mergedInto = into.get(known.id) ?? null;
    await customerTable.addLine(lineOfCustomer(known, mergedInto));
    const { id, registeredAt, customer } = known;
    await customerTable.addThing({ id, registeredAt, ...customer, mergedInto });
  });
  await customerTable.close();
  return { folder, cases, customers, events, photos, survey };
}

function isAboutHer(event: DeskEvent): boolean {
  return event.type === 'customer-registered' || event.type === 'customer-changed';
}
