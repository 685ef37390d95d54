import { createHash, randomBytes } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFileStore } from '../../../electron/journal/file-store';
import { contentHashSchema } from '../../../shared/cases/ids';
import { aFolder } from './journal-fixture';

const bytes = new Uint8Array(randomBytes(300_000));
const hash = contentHashSchema.parse(createHash('sha256').update(bytes).digest('hex'));

describe('a photo beside the journal', () => {
  it('is stored once under its hash and comes back byte for byte', async () => {
    const folder = await aFolder();
    const photos = openFileStore(folder);
    expect(await photos.findStored([hash])).toEqual([]);
    expect(await photos.store(hash, bytes, 'jpg')).toMatchObject({ ok: true });
    expect(await photos.store(hash, bytes, 'jpg')).toMatchObject({ ok: true });
    const loaded = await photos.load(hash);
    expect(loaded.ok && Buffer.from(loaded.value).equals(bytes)).toBe(true);
    expect(await photos.findStored([hash])).toEqual([hash]);
    expect(await readdir(join(folder, 'photos', hash.slice(0, 2)))).toEqual([`${hash}.jpg`]);
  });

  it('is refused under a name that is not its hash', async () => {
    const photos = openFileStore(await aFolder());
    expect(await photos.store(hash, bytes.subarray(1), 'jpg')).toMatchObject({
      ok: false,
      error: { kind: 'invalid-input' },
    });
  });

  it('that changed on disk is reported, never shown', async () => {
    const folder = await aFolder();
    const photos = openFileStore(folder);
    await photos.store(hash, bytes, 'jpg');
    await writeFile(join(folder, 'photos', hash.slice(0, 2), `${hash}.jpg`), 'something else');
    expect(await photos.load(hash)).toMatchObject({ ok: false, error: { kind: 'journal-damaged' } });
  });

  it('that was never stored is not found', async () => {
    const photos = openFileStore(await aFolder());
    expect(await photos.load(hash)).toMatchObject({ ok: false, error: { kind: 'not-found' } });
  });

  it('cannot be asked for outside its folder', async () => {
    const photos = openFileStore(await aFolder());
    // The type forbids it; a host that forgot to parse would still get here.
    const path = '../../etc/passwd' as typeof hash;
    expect(await photos.load(path)).toMatchObject({ ok: false, error: { kind: 'invalid-input' } });
    expect(await photos.store(path, bytes, 'jpg')).toMatchObject({
      ok: false,
      error: { kind: 'invalid-input' },
    });
  });
});

describe('a label beside the journal', () => {
  it.each(['pdf', 'zpl'] as const)('of kind %s is stored once and found by its hash alone', async (kind) => {
    const folder = await aFolder();
    const files = openFileStore(folder);
    expect(await files.store(hash, bytes, kind)).toMatchObject({ ok: true, value: { hash } });
    expect(await files.store(hash, bytes, kind)).toMatchObject({ ok: true });
    const loaded = await files.load(hash);
    expect(loaded.ok && Buffer.from(loaded.value).equals(bytes)).toBe(true);
    expect(await files.findStored([hash])).toEqual([hash]);
    expect(await readdir(join(folder, 'labels', hash.slice(0, 2)))).toEqual([`${hash}.${kind}`]);
  });
});
