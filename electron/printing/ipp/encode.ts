import type { IppAttribute, IppMessage, IppValue, TextType } from './message';
import { groupTags, valueTags } from './tags';

/** What the desk sends: it never sends resolutions or collections. */
export type SentValue = Extract<IppValue, { type: 'integer' | 'enum' | 'boolean' | TextType }>;
type SentAttribute = Omit<IppAttribute, 'values'> & { readonly values: readonly SentValue[] };
export type SentMessage = Omit<IppMessage, 'groups'> & {
  readonly groups: readonly { readonly tag: number; readonly attributes: readonly SentAttribute[] }[];
};

/** RFC 8010, 3.4.4: an attribute's name and text are counted in a signed 16-bit number. */
const longestField = 0x7fff;

function field(bytes: Buffer): Buffer {
  if (bytes.length > longestField) throw new RangeError(`IPP field of ${bytes.length} bytes`);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

function bytesOf(value: SentValue): Buffer {
  switch (value.type) {
    case 'integer':
    case 'enum': {
      const bytes = Buffer.alloc(4);
      bytes.writeInt32BE(value.value);
      return bytes;
    }
    case 'boolean':
      return Buffer.from([value.value ? 1 : 0]);
    default:
      return Buffer.from(value.value, 'utf8');
  }
}

/** Further values of one attribute repeat the tag under an empty name. */
function encodeAttribute(attribute: SentAttribute): Buffer[] {
  return attribute.values.flatMap((value, index) => [
    Buffer.from([valueTags[value.type]]),
    field(Buffer.from(index === 0 ? attribute.name : '', 'utf8')),
    field(bytesOf(value)),
  ]);
}

/** IPP/2.0 as RFC 8010 lays it out; a document follows the returned bytes directly. */
export function encodeMessage(message: SentMessage): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt8(2, 0);
  head.writeUInt8(0, 1);
  head.writeUInt16BE(message.code, 2);
  head.writeInt32BE(message.requestId, 4);
  const groups = message.groups.flatMap((group) => [
    Buffer.from([group.tag]),
    ...group.attributes.flatMap(encodeAttribute),
  ]);
  return Buffer.concat([head, ...groups, Buffer.from([groupTags.end])]);
}
