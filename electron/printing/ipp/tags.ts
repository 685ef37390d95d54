/** Numbers of RFC 8010 (encoding) and RFC 8011 (operations, states), as far as the desk speaks them. */
export const groupTags = {
  operation: 0x01,
  job: 0x02,
  end: 0x03,
  printer: 0x04,
  unsupported: 0x05,
} as const;

export const valueTags = {
  integer: 0x21,
  boolean: 0x22,
  enum: 0x23,
  resolution: 0x32,
  beginCollection: 0x34,
  textWithLanguage: 0x35,
  nameWithLanguage: 0x36,
  endCollection: 0x37,
  text: 0x41,
  name: 0x42,
  keyword: 0x44,
  uri: 0x45,
  charset: 0x47,
  naturalLanguage: 0x48,
  mimeMediaType: 0x49,
  memberName: 0x4a,
} as const;

/** Tags below this one open or end a group; from it on they stand before a value. */
export const firstValueTag = 0x10;

export const operations = {
  createJob: 0x0005,
  sendDocument: 0x0006,
  cancelJob: 0x0008,
  getJobAttributes: 0x0009,
  getJobs: 0x000a,
  getPrinterAttributes: 0x000b,
  releaseJob: 0x000d,
  cupsGetPrinters: 0x4002,
} as const;

export const statusCodes = {
  /** The last of the successful ones. */
  lastSuccess: 0x00ff,
  forbidden: 0x0401,
  notAuthenticated: 0x0402,
  notAuthorized: 0x0403,
  notPossible: 0x0404,
  notFound: 0x0406,
  tooLarge: 0x0408,
  formatNotSupported: 0x040a,
  compressionError: 0x0410,
  formatError: 0x0411,
  serverErrors: 0x0500,
  deviceError: 0x0504,
} as const;

export const jobStates = {
  pending: 3,
  held: 4,
  processing: 5,
  stopped: 6,
  canceled: 7,
  aborted: 8,
  completed: 9,
} as const;

export const printerStateNumbers = { idle: 3, processing: 4, stopped: 5 } as const;
