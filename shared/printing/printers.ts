import * as z from 'zod';

/** The roads to a printer: CUPS over IPP (Linux, macOS), the Windows spooler, a label printer's own TCP port. */
export const printerPortIds = ['cups', 'windows', 'tcp-9100'] as const;
export type PrinterPortId = (typeof printerPortIds)[number];

/**
 * A printer's name with the road to it: `cups:OfficeA4`, `windows:Brother QL-820NWB`, `tcp-9100:192.168.1.40:9100`.
 * The last kind is not found by looking: a person types host and port.
 */
export const printerIdSchema = z
  .string()
  .max(300)
  .regex(/^(?:(?:cups|windows):.+|tcp-9100:[^:\s/]+:\d{1,5})$/su)
  .brand<'PrinterId'>();
export type PrinterId = z.infer<typeof printerIdSchema>;

export function printerIdOf(port: PrinterPortId, name: string): PrinterId {
  return printerIdSchema.parse(`${port}:${name}`);
}

/** The two halves of an id; the name is what the printing system itself calls the printer. */
export function partsOfPrinterId(id: PrinterId): { readonly port: PrinterPortId; readonly name: string } {
  const port = printerPortIds.find((candidate) => id.startsWith(`${candidate}:`));
  if (port === undefined) throw new Error(`No printer port in ${id}`);
  return { port, name: id.slice(port.length + 1) };
}

/** `unreachable`: bound once and not answering now; `unknown`: the road to it cannot tell. */
export const printerStates = ['idle', 'printing', 'stopped', 'unreachable', 'unknown'] as const;

export const documentFormats = ['pdf', 'raw'] as const;
/** `raw`: bytes in the printer's own language (ZPL), passed on untouched. */
export type DocumentFormat = (typeof documentFormats)[number];

export const printerSchema = z.object({
  id: printerIdSchema,
  /** For people: the description where the printing system holds one, else the name. */
  title: z.string(),
  location: z.string(),
  isDefault: z.boolean(),
  state: z.enum(printerStates),
  /** What the printing system says about the state, in its own words and language; often empty. */
  stateMessage: z.string(),
  /** IPP `printer-state-reasons` without severity endings, such as `media-empty`, `paused`, `cover-open`. */
  reasons: z.array(z.string()),
  accepting: z.boolean(),
  /** Media names the printer says it can hold. Empty: it does not say. */
  media: z.array(z.string()),
  /** Media names the printer says are loaded now. Empty: it does not say. */
  mediaReady: z.array(z.string()),
  /** Resolutions the printer says it has, in dots per inch. */
  dotsPerInch: z.array(z.int().positive()),
  /** What can be sent to it. A raw queue takes no PDF. */
  formats: z.array(z.enum(documentFormats)),
});
export type Printer = z.infer<typeof printerSchema>;
