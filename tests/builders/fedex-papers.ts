import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** FedEx's own schemas and the sample requests lie beside the project, on some machines only. */
const folder = resolve(import.meta.dirname, '../../../shared/fedex');

export const hasFedexPapers = existsSync(folder);

/** Names of the sample requests, such as `ship.jp-to-us.following-repair.zpl-4x6`. */
export function sampleNames(): readonly string[] {
  return readdirSync(join(folder, 'samples')).map((name) => name.replace(/\.json$/, ''));
}

export function sample(name: string): unknown {
  return JSON.parse(readFileSync(join(folder, 'samples', `${name}.json`), 'utf8'));
}

/** One OpenAPI file, such as `ship`. */
export function openApi(api: string): unknown {
  return JSON.parse(readFileSync(join(folder, 'openapi', `${api}.v1.json`), 'utf8'));
}
