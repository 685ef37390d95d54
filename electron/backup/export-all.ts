import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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
import { type EventParts, eventBytes, openEventParts } from './event-parts';
import { openTable, type TableFiles } from './export-files';
import type { OnProgress } from './progress';
import { readSource } from './read-source';

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

/** The folder that is being filled. */
type Target = {
  readonly folder: string;
  readonly parts: EventParts;
  readonly openTable: (name: string, columns: Line) => Promise<TableFiles>;
};

async function writeEvents(
  source: Source,
  { folder, parts, openTable }: Target,
  onProgress: OnProgress,
): Promise<Pick<Exported, 'photos' | 'survey'> & { readonly merges: readonly DeskEvent[] }> {
  const table = await openTable('events', eventColumns);
  const merges: DeskEvent[] = [];
  let photos = 0;
  const { survey } = await readSource(
    source.path,
    source.passphrase,
    {
      async onEvent(id, text) {
        const thing: unknown = JSON.parse(text);
        const parsed = deskEventSchema.safeParse(thing);
        await table.addThing(thing);
        if (!parsed.success) return;
        if (parsed.data.type === 'customer-merged') merges.push(parsed.data);
        await table.addLine(lineOfEvent(parsed.data));
        await parts.take(id, text);
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
  return { photos, survey, merges };
}

/**
 * Writes cases, customers and events as CSV and NDJSON, and photos and labels as files, into a folder that is not there yet.
 * Throws, leaving nothing, where any of it fails: half an export could be taken for the whole.
 */
export async function exportAll(source: Source, folder: string, onProgress: OnProgress): Promise<Exported> {
  await mkdir(dirname(folder), { recursive: true });
  await mkdir(folder);
  const letGo: (() => Promise<void>)[] = [];
  try {
    for (const kind of ['photos', 'labels']) await mkdir(join(folder, kind));
    const parts = await openEventParts(join(folder, '.parts'), await eventBytes(source.path));
    letGo.push(parts.remove);
    const openOne: Target['openTable'] = async (name, columns) => {
      const table = await openTable(folder, name, columns);
      letGo.push(table.drop);
      return table;
    };
    return await fill({ folder, parts, openTable: openOne }, source, onProgress);
  } catch (cause) {
    await Promise.all(letGo.map((drop) => drop()));
    await rm(folder, { recursive: true, force: true });
    throw cause;
  }
}

async function fill(target: Target, source: Source, onProgress: OnProgress): Promise<Exported> {
  const { folder, parts, openTable } = target;
  const { photos, survey, merges } = await writeEvents(source, target, onProgress);
  const into = survivors(merges);
  let cases = 0;
  let customers = 0;

  const caseTable = await openTable('cases', caseColumns);
  const photoTable = await openTable('photos', photoColumns);
  const customerTable = await openTable('customers', customerColumns);
  await parts.each({
    async onCase(own) {
      const state = reduce(own);
      if (state === null) return;
      cases += 1;
      for (const line of linesOfCase(state)) await caseTable.addLine(line);
      for (const line of linesOfPhotos(state)) {
        await photoTable.addLine(line);
        await photoTable.addThing(
          Object.fromEntries(photoColumns.map((column, place) => [column, line[place]])),
        );
      }
      const { timeline: _, ...thing } = state;
      await caseTable.addThing(thing);
    },
    async onCustomer(own) {
      const about = own.find((event) => event.type === 'customer-registered');
      const known = about === undefined ? null : reduceCustomer(own.filter(isAboutHer), about.subject.id);
      if (known === null) return;
      customers += 1;
      const mergedInto = into.get(known.id) ?? null;
      await customerTable.addLine(lineOfCustomer(known, mergedInto));
      const { id, registeredAt, customer } = known;
      await customerTable.addThing({ id, registeredAt, ...customer, mergedInto });
    },
    onPart: (done, total) => onProgress({ stage: 'exporting', done, total }),
  });
  for (const table of [caseTable, photoTable, customerTable]) await table.close();
  return { folder, cases, customers, events: survey.events, photos, survey };
}

function isAboutHer(event: DeskEvent): boolean {
  return event.type === 'customer-registered' || event.type === 'customer-changed';
}
