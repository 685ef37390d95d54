import fc from 'fast-check';
import ipp from 'ipp-encoder';
import { describe, expect, it } from 'vitest';
import { decodeMessage, groupsOf } from '../../../electron/printing/ipp/decode';
import { encodeMessage, type SentMessage, type SentValue } from '../../../electron/printing/ipp/encode';
import { dotsPerInchOf, numberOf, textOf, textsOf } from '../../../electron/printing/ipp/message';
import { groupTags, valueTags } from '../../../electron/printing/ipp/tags';

const sentValue: fc.Arbitrary<SentValue> = fc.oneof(
  fc.record({
    type: fc.constantFrom('integer' as const, 'enum' as const),
    value: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  }),
  fc.record({ type: fc.constant('boolean' as const), value: fc.boolean() }),
  fc.record({
    type: fc.constantFrom('text' as const, 'name' as const, 'keyword' as const, 'uri' as const),
    value: fc.string({ unit: 'grapheme', maxLength: 60 }),
  }),
);

/** All values of an attribute are of one kind, and an attribute has at least one. */
const attributeValues = fc
  .array(sentValue, { minLength: 1, maxLength: 4 })
  .map((values) => values.filter((value) => value.type === values[0]?.type));

const message: fc.Arbitrary<SentMessage> = fc.record({
  code: fc.integer({ min: 0, max: 0x7fff }),
  requestId: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
  groups: fc.array(
    fc.record({
      tag: fc.constantFrom(groupTags.operation, groupTags.job, groupTags.printer),
      attributes: fc.array(
        fc.record({ name: fc.stringMatching(/^[a-z][a-z-]{0,30}$/u), values: attributeValues }),
        { maxLength: 6 },
      ),
    }),
    { maxLength: 4 },
  ),
});

describe('IPP on the wire', () => {
  it('is read by an independent codec as it was written', () => {
    fc.assert(
      fc.property(message, (sent) => {
        const read = ipp.request.decode(encodeMessage(sent));
        expect(read.operationId).toBe(sent.code);
        expect(read.requestId).toBe(sent.requestId);
        expect(
          read.groups.map(({ tag, attributes }) => ({
            tag,
            attributes: attributes.map(({ name, value }) => ({ name, value })),
          })),
        ).toEqual(
          sent.groups.map(({ tag, attributes }) => ({
            tag,
            attributes: attributes.map(({ name, values }) => ({
              name,
              value: values.map(({ value }) => value),
            })),
          })),
        );
      }),
    );
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(message, (sent) => {
        expect(decodeMessage(encodeMessage(sent))).toEqual(sent);
      }),
    );
  });

  it('carries a Japanese job name whole', () => {
    const name = '預り票 髙﨑様 𠮷野 ①';
    const sent = encodeMessage({
      code: 5,
      requestId: 1,
      groups: [
        {
          tag: groupTags.operation,
          attributes: [{ name: 'job-name', values: [{ type: 'name', value: name }] }],
        },
      ],
    });
    const [group] = groupsOf(decodeMessage(sent), groupTags.operation);
    expect(group === undefined ? null : textOf(group, 'job-name')).toBe(name);
  });

  it('ends in a RangeError, and nothing else, wherever a message is cut off', () => {
    fc.assert(
      fc.property(message, fc.nat(), (sent, at) => {
        const bytes = encodeMessage(sent);
        const cut = bytes.subarray(0, at % bytes.length);
        expect(() => decodeMessage(cut)).toThrow(RangeError);
      }),
    );
  });

  it('does nothing worse than a RangeError to any bytes at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          decodeMessage(Buffer.from(bytes));
        } catch (cause) {
          expect(cause).toBeInstanceOf(RangeError);
        }
      }),
    );
  });
});

function field(bytes: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

function value(tag: number, name: string, bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.from([tag]), field(Buffer.from(name)), field(bytes)]);
}

function printerMessage(...values: readonly Buffer[]): Buffer {
  const head = Buffer.from([2, 0, 0, 0, 0, 0, 0, 1, groupTags.printer]);
  return Buffer.concat([head, ...values, Buffer.from([groupTags.end])]);
}

function integer(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(number);
  return bytes;
}

function resolution(across: number, down: number, unit: number): Buffer {
  return Buffer.concat([integer(across), integer(down), Buffer.from([unit])]);
}

function printerGroup(bytes: Buffer) {
  const [group] = groupsOf(decodeMessage(bytes), groupTags.printer);
  if (group === undefined) throw new Error('no group');
  return group;
}

describe('what printers answer', () => {
  it('is 203 dots per inch where the bytes are no valid text', () => {
    const group = printerGroup(
      printerMessage(
        value(valueTags.resolution, 'printer-resolution-supported', resolution(203, 203, 3)),
        value(valueTags.resolution, '', resolution(120, 120, 4)),
      ),
    );
    expect(dotsPerInchOf(group, 'printer-resolution-supported')).toEqual([203, 305]);
  });

  it('keeps collections in collections out of the attributes beside them', () => {
    const nothing = Buffer.alloc(0);
    const group = printerGroup(
      printerMessage(
        value(valueTags.keyword, 'media-ready', Buffer.from('iso_a4_210x297mm')),
        value(valueTags.beginCollection, 'media-col-default', nothing),
        value(valueTags.memberName, '', Buffer.from('media-size')),
        value(valueTags.beginCollection, '', nothing),
        value(valueTags.memberName, '', Buffer.from('x-dimension')),
        value(valueTags.integer, '', integer(21_000)),
        value(valueTags.endCollection, '', nothing),
        value(valueTags.memberName, '', Buffer.from('media-type')),
        value(valueTags.keyword, '', Buffer.from('stationery')),
        value(valueTags.endCollection, '', nothing),
        value(valueTags.integer, 'queued-job-count', integer(2)),
      ),
    );
    expect(textsOf(group, 'media-ready')).toEqual(['iso_a4_210x297mm']);
    expect(numberOf(group, 'queued-job-count')).toBe(2);
    expect(group.attributes[1]?.values).toEqual([
      {
        type: 'collection',
        members: [
          {
            name: 'media-size',
            values: [
              {
                type: 'collection',
                members: [{ name: 'x-dimension', values: [{ type: 'integer', value: 21_000 }] }],
              },
            ],
          },
          { name: 'media-type', values: [{ type: 'keyword', value: 'stationery' }] },
        ],
      },
    ]);
  });

  it('is refused when collections go deeper than any printer has them', () => {
    const nothing = Buffer.alloc(0);
    const opening = Array.from({ length: 5_000 }, () => [
      value(valueTags.memberName, '', Buffer.from('deeper')),
      value(valueTags.beginCollection, '', nothing),
    ]).flat();
    const bytes = printerMessage(value(valueTags.beginCollection, 'a', nothing), ...opening);
    expect(() => decodeMessage(bytes)).toThrow(RangeError);
  });

  it('is text without its language where it comes with one', () => {
    const text = Buffer.concat([field(Buffer.from('ja')), field(Buffer.from('用紙切れ'))]);
    const group = printerGroup(
      printerMessage(value(valueTags.textWithLanguage, 'printer-state-message', text)),
    );
    expect(textOf(group, 'printer-state-message')).toBe('用紙切れ');
  });
});
