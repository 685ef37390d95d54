import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { hostKinds } from '../../shared/contract/calls';

export type HostKind = (typeof hostKinds)[number];

const markerSchema = z.object({ host: z.enum(hostKinds) });

/**
 * Which host last wrote cases on this profile. The hosts hold different databases, so after work in the other one this
 * host's database lacks it (the journal has it).
 */
export type HostMarker = {
  /** The other host, where the newest work was done in it. */
  readonly usedBefore: () => HostKind | null;
  /** From now on this host's database is the one with the newest work. */
  readonly recordWork: () => void;
};

function readMarker(file: string): HostKind | null {
  try {
    return markerSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).host;
  } catch {
    // Missing on a new profile; a torn one tells nothing, and an empty database beside a full journal is noticed anyway.
    return null;
  }
}

export function openHostMarker(folder: string, host: HostKind): HostMarker {
  const file = join(folder, 'host.json');
  let last = readMarker(file);
  return {
    usedBefore: () => (last === host ? null : last),
    recordWork() {
      if (last === host) return;
      writeFileSync(`${file}.new`, JSON.stringify({ host }), { mode: 0o600 });
      renameSync(`${file}.new`, file);
      last = host;
    },
  };
}
