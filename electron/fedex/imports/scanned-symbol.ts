/** The symbols that FedEx puts a tracking number into, the one that says most first. */
export const symbologies = ['PDF417', 'DataMatrix', 'Code128'] as const;

export type ScannedSymbol = { readonly symbology: (typeof symbologies)[number]; readonly text: string };
