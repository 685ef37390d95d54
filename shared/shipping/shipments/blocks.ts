/** Why something may not be done with a shipment yet; `shipmentBlockWording` says each with what to do. */
export const shipmentBlocks = [
  'abandoned',
  'label-exists',
  'no-label',
  'two-labels',
  'purchase-asking',
  'purchase-unknown',
  'purchase-not-stored',
  'no-account',
  'ship-day-past',
  'package-over-limits',
  'policy-not-acknowledged',
  'nothing-to-acknowledge',
  'law-not-known',
  'law-needs-citation',
  'photos-not-passed',
  'not-paid',
  'not-priced',
  'not-approved',
  'comes-to-counter',
  'already-here',
  'already-on-its-way',
  'not-ready',
  'piece-closed',
  'in-another-shipment',
  'only-inbound',
  'no-label-file',
  'no-invoice',
  'tracking-numbers-differ',
  'no-email',
  'already-tendered',
] as const;
export type ShipmentBlock = (typeof shipmentBlocks)[number];

/** What a person should know of a shipment, which stops nothing. */
export const shipmentNotes = [
  'package-cost',
  'insured-below-customs',
  'money-owed',
  'no-air-waybill',
  'first-export-unknown',
  'label-not-for-use',
] as const;
export type ShipmentNote = (typeof shipmentNotes)[number];
