import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import koffi from 'koffi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openKoffiSpooler } from '../../../electron/printing/windows/koffi-spooler';
import type { Spooler } from '../../../electron/printing/windows/spooler';

const printer = '窓口 QL-820';
const hasCompiler = spawnSync('cc', ['--version']).status === 0;
const isPossible = process.platform === 'linux' && hasCompiler;

let folder: string;
let library: string;
let spooler: Spooler;

describe.skipIf(!isPossible)(
  `the functions of winspool, called in a stand-in${isPossible ? '' : ' (no C compiler here)'}`,
  () => {
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'naoshi-winspool-'));
      library = join(folder, 'winspool.so');
      const source = resolve(import.meta.dirname, 'fake-winspool.c');
      execFileSync('cc', ['-std=c11', '-Wall', '-Werror', '-shared', '-fPIC', '-o', library, source]);
      spooler = await openKoffiSpooler(library);
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    const openHandles = (): unknown => koffi.load(library).func('uint32_t OpenHandles()')();

    it('list printers by their Japanese names, with state and place', () => {
      expect(spooler.printers()).toEqual([
        { name: printer, comment: '', location: 'counter', status: 0x10, attributes: 0x400 },
      ]);
      expect(spooler.defaultPrinter()).toBe(printer);
    });

    it('tell a driver’s papers in millimetres and its resolutions once each', () => {
      expect(spooler.driver(printer)).toEqual({
        papers: [
          { kind: 9, widthMillimetres: 210, heightMillimetres: 297 },
          { kind: 301, widthMillimetres: 60, heightMillimetres: 30 },
        ],
        dotsPerInch: [300],
      });
      expect(spooler.driver('nobody')).toEqual({ papers: [], dotsPerInch: [] });
    });

    it('hold a raw document from its first byte to its last, and then let it go', () => {
      expect(spooler.jobs(printer)).toEqual([]);
      const document = spooler.startRaw(printer, 'ob-1-1.raw');
      expect(document?.jobId).toBe(1);
      expect(spooler.control(printer, 1, 'pause')).toBe(true);
      expect(document?.write(Buffer.from('^XA^XZ'))).toBe(true);
      expect(document?.end()).toBe(true);
      expect(spooler.jobs(printer)).toEqual([
        { jobId: 1, document: 'ob-1-1.raw', status: 1, statusText: '' },
      ]);
      expect(spooler.control(printer, 1, 'resume')).toBe(true);
      expect(spooler.jobs(printer)).toMatchObject([{ jobId: 1, status: 0x10 }]);
      expect(spooler.control(printer, 1, 'delete')).toBe(true);
      expect(spooler.jobs(printer)).toEqual([]);
    });

    it('list several documents at once', () => {
      const names = ['ob-2-1.raw', '請求書.pdf', 'ob-4-12.raw'];
      const documents = names.map((name) => spooler.startRaw(printer, name));
      expect(spooler.jobs(printer)?.map((job) => job.document)).toEqual(names);
      for (const document of documents) {
        document?.end();
        spooler.control(printer, document?.jobId ?? 0, 'delete');
      }
    });

    it('say when a document was taken in part, or not at all', () => {
      const tooLong = spooler.startRaw(printer, 'ob-5-1.raw');
      expect(tooLong?.write(Buffer.alloc(1_001, '^'))).toBe(false);
      tooLong?.end();
      const refused = spooler.startRaw(printer, 'ob-6-1.raw');
      expect(refused?.write(Buffer.from('no ZPL'))).toBe(false);
      refused?.end();
    });

    it('answer for a printer or a job that is not there', () => {
      expect(spooler.jobs('nobody')).toBeNull();
      expect(spooler.startRaw('nobody', 'x')).toBeNull();
      expect(spooler.control('nobody', 1, 'pause')).toBe(false);
      expect(spooler.control(printer, 999, 'delete')).toBe(false);
    });

    it('leave no handle open', () => {
      expect(openHandles()).toBe(0);
    });
  },
);
