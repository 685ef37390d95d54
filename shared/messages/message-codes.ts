/** What the desk tells a customer, in the order in which most cases come to it. */
export const messageCodes = [
  'photos-needed',
  'photos-passed',
  'photos-not-passed',
  'quote-ready',
  'payment-needed',
  'shipping-details-needed',
  'documents-sent',
  'address-told',
  'received',
  'contents-differ',
  'inspected',
  'approval-needed',
  'awaiting-customer',
  'month-end-run',
  'promise-changed',
  'ready',
  'unclaimed',
  'on-its-way-back',
  'not-repairable',
  'declined',
  'receipt',
] as const;
export type MessageCode = (typeof messageCodes)[number];

/** `text` = a short message to copy into whatever carries it; `phone` = what to say. */
export const messageChannels = ['email', 'text', 'phone'] as const;
export type MessageChannel = (typeof messageChannels)[number];
