import type { IppAttribute, IppGroup, IppMessage, IppValue, TextType } from './message';
import { firstValueTag, groupTags, valueTags } from './tags';

const textTypes: ReadonlyMap<number, TextType> = new Map([
  [valueTags.text, 'text'],
  [valueTags.name, 'name'],
  [valueTags.keyword, 'keyword'],
  [valueTags.uri, 'uri'],
  [valueTags.charset, 'charset'],
  [valueTags.naturalLanguage, 'naturalLanguage'],
  [valueTags.mimeMediaType, 'mimeMediaType'],
]);

/** Collections in collections; more is no printer's answer but an attempt on the stack. */
const deepestCollection = 8;

/** Reads forward through bytes; every read past the end throws a RangeError. */
class Reader {
  private offset = 0;
  constructor(private readonly bytes: Buffer) {}

  byte(): number {
    return this.bytes.readUInt8(this.skip(1));
  }
  short(): number {
    return this.bytes.readUInt16BE(this.skip(2));
  }
  integer(): number {
    return this.bytes.readInt32BE(this.skip(4));
  }
  field(): Buffer {
    const length = this.short();
    const start = this.skip(length);
    return this.bytes.subarray(start, start + length);
  }
  private skip(length: number): number {
    const start = this.offset;
    if (start + length > this.bytes.length) throw new RangeError('IPP message ends too early');
    this.offset += length;
    return start;
  }
}

/** Text that carries its language: two fields in one. */
function textWithLanguage(bytes: Buffer): string {
  const reader = new Reader(bytes);
  reader.field();
  return reader.field().toString('utf8');
}

function decodeValue(tag: number, bytes: Buffer): IppValue {
  const textType = textTypes.get(tag);
  if (textType !== undefined) return { type: textType, value: bytes.toString('utf8') };
  if (tag === valueTags.textWithLanguage) return { type: 'text', value: textWithLanguage(bytes) };
  if (tag === valueTags.nameWithLanguage) return { type: 'name', value: textWithLanguage(bytes) };
  if (tag === valueTags.integer && bytes.length === 4)
    return { type: 'integer', value: bytes.readInt32BE(0) };
  if (tag === valueTags.enum && bytes.length === 4) return { type: 'enum', value: bytes.readInt32BE(0) };
  if (tag === valueTags.boolean && bytes.length === 1)
    return { type: 'boolean', value: bytes.readUInt8(0) !== 0 };
  if (tag === valueTags.resolution && bytes.length === 9)
    return {
      type: 'resolution',
      across: bytes.readInt32BE(0),
      down: bytes.readInt32BE(4),
      unit: bytes.readUInt8(8) === 4 ? 'dpcm' : 'dpi',
    };
  return { type: 'other', tag, bytes: Uint8Array.from(bytes) };
}

type Growing = { readonly name: string; readonly values: IppValue[] };

/** Members up to the end tag. A member's name is a value of its own; values after it belong to it. */
function readCollection(reader: Reader, depth: number): IppValue {
  if (depth > deepestCollection) throw new RangeError('IPP collection too deep');
  const members: Growing[] = [];
  for (;;) {
    const tag = reader.byte();
    reader.field();
    const bytes = reader.field();
    if (tag === valueTags.endCollection) return { type: 'collection', members };
    if (tag === valueTags.memberName) members.push({ name: bytes.toString('utf8'), values: [] });
    else members.at(-1)?.values.push(readValue(reader, tag, bytes, depth));
  }
}

function readValue(reader: Reader, tag: number, bytes: Buffer, depth: number): IppValue {
  return tag === valueTags.beginCollection ? readCollection(reader, depth + 1) : decodeValue(tag, bytes);
}

/** Reads a whole message. Throws a RangeError for bytes that are none. */
export function decodeMessage(bytes: Buffer): IppMessage {
  const reader = new Reader(bytes);
  reader.short();
  const code = reader.short();
  const requestId = reader.integer();
  const groups: { readonly tag: number; readonly attributes: IppAttribute[] }[] = [];
  let last: Growing | undefined;
  for (let tag = reader.byte(); tag !== groupTags.end; tag = reader.byte()) {
    if (tag < firstValueTag) {
      groups.push({ tag, attributes: [] });
      last = undefined;
      continue;
    }
    const name = reader.field().toString('utf8');
    const value = readValue(reader, tag, reader.field(), 0);
    if (name !== '') {
      last = { name, values: [] };
      groups.at(-1)?.attributes.push(last);
    }
    last?.values.push(value);
  }
  return { code, requestId, groups };
}

export function groupsOf(message: IppMessage, tag: number): readonly IppGroup[] {
  return message.groups.filter((group) => group.tag === tag);
}
