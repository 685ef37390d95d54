import type { TypeObject } from 'koffi';

/** Koffi, which calls C functions; it is loaded only where there is a spooler. */
export type Koffi = typeof import('koffi')['default'];

/** A pointer or a handle, as koffi hands it on. */
export type Pointer = bigint;
/** An argument the function writes its answer into: an array of one. */
type Out<T> = [T];

/** The functions of winspool.h, 64 bits, by their own names. Those that answer a BOOL answer a number other than 0 for true. */
export type WinspoolLibrary = {
  readonly printerInfo2: TypeObject;
  readonly jobInfo1: TypeObject;
  readonly EnumPrintersW: (
    flags: number,
    name: null,
    level: number,
    buffer: Pointer | null,
    size: number,
    needed: Out<number>,
    count: Out<number>,
  ) => number;
  readonly GetDefaultPrinterW: (buffer: Pointer | null, length: Out<number>) => number;
  readonly OpenPrinterW: (name: string, handle: Out<Pointer | null>, defaults: null) => number;
  readonly ClosePrinter: (handle: Pointer) => number;
  readonly EnumJobsW: (
    handle: Pointer,
    first: number,
    most: number,
    level: number,
    buffer: Pointer | null,
    size: number,
    needed: Out<number>,
    count: Out<number>,
  ) => number;
  readonly SetJobW: (handle: Pointer, jobId: number, level: number, job: null, command: number) => number;
  readonly StartDocPrinterW: (
    handle: Pointer,
    level: number,
    document: { readonly pDocName: string; readonly pOutputFile: null; readonly pDatatype: string },
  ) => number;
  readonly StartPagePrinter: (handle: Pointer) => number;
  readonly WritePrinter: (handle: Pointer, bytes: Uint8Array, size: number, written: Out<number>) => number;
  readonly EndPagePrinter: (handle: Pointer) => number;
  readonly EndDocPrinter: (handle: Pointer) => number;
  /** Answers a count, or -1. Without `output`, only the count. */
  readonly DeviceCapabilitiesW: (
    device: string,
    port: null,
    capability: number,
    output: Pointer | null,
    mode: null,
  ) => number;
};

type Fields = Readonly<Record<string, string>>;

function fields(type: string, ...names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, type]));
}

const texts = (...names: readonly string[]): Fields => fields('str16', ...names);
const numbers = (...names: readonly string[]): Fields => fields('uint32_t', ...names);

/** Opens winspool.drv, or another library with the same functions. */
export function openWinspoolLibrary(koffi: Koffi, file: string): WinspoolLibrary {
  const library = koffi.load(file);
  const printerInfo2 = koffi.struct({
    ...texts('pServerName', 'pPrinterName', 'pShareName', 'pPortName', 'pDriverName', 'pComment'),
    pLocation: 'str16',
    pDevMode: 'void *',
    ...texts('pSepFile', 'pPrintProcessor', 'pDatatype', 'pParameters'),
    pSecurityDescriptor: 'void *',
    ...numbers('Attributes', 'Priority', 'DefaultPriority', 'StartTime', 'UntilTime', 'Status'),
    ...numbers('cJobs', 'AveragePPM'),
  });
  const jobInfo1 = koffi.struct({
    JobId: 'uint32_t',
    ...texts('pPrinterName', 'pMachineName', 'pUserName', 'pDocument', 'pDatatype', 'pStatus'),
    ...numbers('Status', 'Priority', 'Position', 'TotalPages', 'PagesPrinted'),
    Submitted: koffi.array('uint16_t', 8),
  });
  const docInfo1 = koffi.struct(texts('pDocName', 'pOutputFile', 'pDatatype'));
  const pointer = 'void *';
  const number = 'uint32_t';
  const outNumber = koffi.out(koffi.pointer('uint32_t'));
  const inOutNumber = koffi.inout(koffi.pointer('uint32_t'));
  const outPointer = koffi.out(koffi.pointer('void *'));
  const declare = (name: string, given: readonly (string | TypeObject | ReturnType<Koffi['out']>)[]) =>
    library.func('__stdcall', name, 'int32_t', [...given]);
  return {
    printerInfo2,
    jobInfo1,
    EnumPrintersW: declare('EnumPrintersW', [number, 'str16', number, pointer, number, outNumber, outNumber]),
    GetDefaultPrinterW: declare('GetDefaultPrinterW', [pointer, inOutNumber]),
    OpenPrinterW: declare('OpenPrinterW', ['str16', outPointer, pointer]),
    ClosePrinter: declare('ClosePrinter', [pointer]),
    EnumJobsW: declare('EnumJobsW', [pointer, number, number, number, pointer, number, outNumber, outNumber]),
    SetJobW: declare('SetJobW', [pointer, number, number, pointer, number]),
    StartDocPrinterW: declare('StartDocPrinterW', [pointer, number, koffi.pointer(docInfo1)]),
    StartPagePrinter: declare('StartPagePrinter', [pointer]),
    WritePrinter: declare('WritePrinter', [pointer, pointer, number, outNumber]),
    EndPagePrinter: declare('EndPagePrinter', [pointer]),
    EndDocPrinter: declare('EndDocPrinter', [pointer]),
    DeviceCapabilitiesW: declare('DeviceCapabilitiesW', ['str16', 'str16', 'uint16_t', pointer, pointer]),
  };
}
