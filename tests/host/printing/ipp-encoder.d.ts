/** The part of ipp-encoder that the tests use: a second, independent reading of RFC 8010. */
declare module 'ipp-encoder' {
  type Attribute = { tag: number; name: string; value: unknown };
  type Group = { tag: number; attributes: Attribute[] };
  type Message = {
    version?: { major: number; minor: number };
    operationId?: number;
    statusCode?: number;
    requestId: number;
    groups: Group[];
    data?: Buffer;
  };
  type Decoded = Omit<Message, 'groups'> & {
    groups: { tag: number; attributes: { tag: number; name: string; value: unknown[] }[] }[];
  };
  type Codec = {
    decode: ((bytes: Buffer) => Decoded) & { bytes: number };
    encode: (message: Message, into: Buffer) => Buffer;
    encodingLength: (message: Message) => number;
  };
  const encoder: {
    request: Codec;
    response: Codec;
    CONSTANTS: Readonly<Record<string, number>>;
  };
  export default encoder;
}
