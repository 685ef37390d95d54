import * as z from 'zod';
import type { RawDocument, Spooler, SpoolerDriver, SpoolerPaper } from './spooler';
import { type Koffi, openWinspoolLibrary, type Pointer, type WinspoolLibrary } from './winspool-library';

/** winspool.h */
const localAndConnected = 0x2 | 0x4;
const jobCommands = { pause: 1, resume: 2, delete: 5 } as const;
/** wingdi.h: DC_PAPERS, DC_PAPERSIZE, DC_ENUMRESOLUTIONS. */
const capabilities = { papers: 2, paperSizes: 3, resolutions: 13 } as const;
const mostJobs = 1_000;

/** A library's text is absent where its pointer is null. */
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const printersSchema = z.array(
  z
    .object({
      pPrinterName: text,
      pComment: text,
      pLocation: text,
      Status: z.number(),
      Attributes: z.number(),
    })
    .transform((row) => ({
      name: row.pPrinterName,
      comment: row.pComment,
      location: row.pLocation,
      status: row.Status,
      attributes: row.Attributes,
    })),
);
const jobsSchema = z.array(
  z.object({ JobId: z.number(), pDocument: text, pStatus: text, Status: z.number() }).transform((row) => ({
    jobId: row.JobId,
    document: row.pDocument,
    statusText: row.pStatus,
    status: row.Status,
  })),
);
const integers = z.array(z.int());

/** Loads winspool.drv. On any other system than Windows there is none: give a file with the same functions. */
export async function openKoffiSpooler(file = 'winspool.drv'): Promise<Spooler> {
  const { default: koffi } = await import('koffi');
  return createSpooler(koffi, openWinspoolLibrary(koffi, file));
}

function createSpooler(koffi: Koffi, library: WinspoolLibrary): Spooler {
  /** Memory that outlives the call: what is read out of it points into it. */
  function withMemory<T>(bytes: number, act: (memory: Pointer) => T): T {
    // Koffi declares its pointers as `any`.
    const memory: Pointer = koffi.alloc('uint8_t', Math.max(bytes, 1));
    try {
      return act(memory);
    } finally {
      koffi.free(memory);
    }
  }

  function withPrinter<T>(name: string, act: (handle: Pointer) => T): T | null {
    const handle: [Pointer | null] = [null];
    if (library.OpenPrinterW(name, handle, null) === 0 || handle[0] === null) return null;
    try {
      return act(handle[0]);
    } finally {
      library.ClosePrinter(handle[0]);
    }
  }

  /** The way of all Enum functions: ask how much room it takes, give it, count what came. */
  function enumerate<T>(
    call: (buffer: Pointer | null, size: number, needed: [number], count: [number]) => number,
    read: (memory: Pointer, count: number) => T,
    empty: T,
  ): T | null {
    const needed: [number] = [0];
    const count: [number] = [0];
    if (call(null, 0, needed, count) !== 0 || needed[0] === 0) return empty;
    return withMemory(needed[0], (memory) => {
      const isFilled = call(memory, needed[0], needed, count) !== 0;
      return isFilled ? read(memory, count[0]) : null;
    });
  }

  function capability(printer: string, which: number, type: string, numbersEach: number): readonly number[] {
    const count = library.DeviceCapabilitiesW(printer, null, which, null, null);
    if (count <= 0) return [];
    return withMemory(count * numbersEach * koffi.sizeof(type), (memory) => {
      const filled = library.DeviceCapabilitiesW(printer, null, which, memory, null);
      if (filled <= 0) return [];
      return integers.parse([...koffi.decode(memory, type, Math.min(filled, count) * numbersEach)]);
    });
  }

  return {
    printers: () =>
      enumerate(
        (buffer, size, needed, count) =>
          library.EnumPrintersW(localAndConnected, null, 2, buffer, size, needed, count),
        (memory, count) => printersSchema.parse(koffi.decode(memory, library.printerInfo2, count)),
        [],
      ),
    defaultPrinter() {
      const length: [number] = [0];
      library.GetDefaultPrinterW(null, length);
      if (length[0] === 0) return null;
      return withMemory(length[0] * 2, (memory) =>
        library.GetDefaultPrinterW(memory, length) === 0 ? null : koffi.decode.string16(memory),
      );
    },
    driver: (printer) => driverOf(capability, printer),
    jobs: (printer) =>
      withPrinter(printer, (handle) =>
        enumerate(
          (buffer, size, needed, count) =>
            library.EnumJobsW(handle, 0, mostJobs, 1, buffer, size, needed, count),
          (memory, count) => jobsSchema.parse(koffi.decode(memory, library.jobInfo1, count)),
          [],
        ),
      ),
    control: (printer, jobId, command) =>
      withPrinter(printer, (handle) => library.SetJobW(handle, jobId, 0, null, jobCommands[command]) !== 0) ??
      false,
    startRaw: (printer, document) => startRaw(library, printer, document),
  };
}

function driverOf(
  capability: (printer: string, which: number, type: string, numbersEach: number) => readonly number[],
  printer: string,
): SpoolerDriver {
  const kinds = capability(printer, capabilities.papers, 'uint16_t', 1);
  const sizes = capability(printer, capabilities.paperSizes, 'int32_t', 2);
  const resolutions = capability(printer, capabilities.resolutions, 'int32_t', 2);
  const papers: readonly SpoolerPaper[] = kinds.flatMap((kind, index) => {
    // Tenths of a millimetre.
    const [width, height] = [sizes[index * 2], sizes[index * 2 + 1]];
    if (width === undefined || height === undefined) return [];
    return [{ kind, widthMillimetres: width / 10, heightMillimetres: height / 10 }];
  });
  return { papers, dotsPerInch: [...new Set(resolutions.filter((_, index) => index % 2 === 0))] };
}

/** The handle stays open from the first call to the last: the document belongs to it. */
function startRaw(library: WinspoolLibrary, printer: string, name: string): RawDocument | null {
  const opened: [Pointer | null] = [null];
  if (library.OpenPrinterW(printer, opened, null) === 0 || opened[0] === null) return null;
  const handle = opened[0];
  const document = { pDocName: name, pOutputFile: null, pDatatype: 'RAW' };
  const jobId = library.StartDocPrinterW(handle, 1, document);
  if (jobId === 0) {
    library.ClosePrinter(handle);
    return null;
  }
  return {
    jobId,
    write(bytes) {
      const written: [number] = [0];
      const isBegun = library.StartPagePrinter(handle) !== 0;
      const isWritten = library.WritePrinter(handle, bytes, bytes.byteLength, written) !== 0;
      return isBegun && isWritten && written[0] === bytes.byteLength;
    },
    end() {
      library.EndPagePrinter(handle);
      const isEnded = library.EndDocPrinter(handle) !== 0;
      library.ClosePrinter(handle);
      return isEnded;
    },
  };
}
