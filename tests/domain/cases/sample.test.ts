import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { deskEventSchema } from '../../../shared/cases/events';
import { type ContentHash, contentHashSchema } from '../../../shared/cases/ids';
import { reduce } from '../../../shared/cases/reduce';
import { samplePictures } from '../../../shared/cases/sample/pictures';
import { seededRandom } from '../../../shared/cases/sample/random';
import { sampleEvents } from '../../../shared/cases/sample/sample-cases';
import { sampleShop } from '../../../shared/cases/sample/sample-shop';
import { isOpenStage } from '../../../shared/cases/stages/stage';
import { decide } from '../../../shared/policies/decide';
import { outcomes } from '../../../shared/policies/decision';
import { parseRequest } from '../../../shared/policies/parse-request';
import { day } from '../../builders/a-shop';

const hashText = async (text: string): Promise<ContentHash> =>
  contentHashSchema.parse(createHash('sha256').update(text).digest('hex'));

const invent = (count: number, today = '2026-11-22') =>
  sampleEvents({ count, today: day(today), shop: sampleShop('ja'), random: seededRandom(20), hashText });

describe('the sample shop', async () => {
  const events = await invent(200);
  const opened = events.flatMap((event) => (event.type === 'case-opened' ? [event] : []));
  const registered = events.flatMap((event) => (event.type === 'customer-registered' ? [event] : []));

  test('has 200 cases under 200 numbers, each event as the journal takes it', () => {
    expect(new Set(opened.map(({ data }) => data.number)).size).toBe(200);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    for (const event of events) expect(deskEventSchema.safeParse(event).error).toBeUndefined();
  });

  test('is the same for the same seed and day, and moves with the day', async () => {
    expect(await invent(200)).toEqual(events);
    const later = await invent(30, '2027-03-01');
    const days = later.flatMap((event) => (event.type === 'case-opened' ? [event.data.receivedOn] : []));
    expect(days.every((received) => received < '2027-03-01' && received > '2027-02-01')).toBe(true);
  });

  test('says nothing of any day to come', () => {
    for (const { at } of events) expect(at < '2026-11-22T00:00:00.000Z').toBe(true);
  });

  test('has all houses and others, and every outcome, each of which the policy gives again', () => {
    const houses = new Set(opened.flatMap(({ data }) => data.pieces.map(({ house }) => house)));
    expect(houses).toEqual(new Set(['kuno', 'ciwaka', 'aujour', 'other']));
    const seen = new Set(
      opened.flatMap(({ data }) => data.decisions.flatMap(({ decision }) => decision?.outcome ?? [])),
    );
    expect([...seen].sort()).toEqual([...outcomes].sort());
    for (const { data } of opened) {
      for (const { request, decision } of data.decisions) {
        if (request === null) continue;
        const parsed = parseRequest(request);
        expect(parsed.ok && decide(parsed.value).outcome).toBe(decision?.outcome);
      }
    }
  });

  test('has several pieces, returning customers, notes, unsigned parcels and signed walk-ins', () => {
    expect(opened.some(({ data }) => data.pieces.length > 1)).toBe(true);
    expect(registered.length).toBeLessThan(200);
    expect(registered.length).toBeGreaterThan(100);
    expect(events.some(({ type }) => type === 'note-added')).toBe(true);
    expect(opened.some(({ data }) => data.signature === null && data.unsignedReason !== '')).toBe(true);
    expect(opened.some(({ data }) => data.signature !== null)).toBe(true);
  });

  test('has pieces at many stages and places, brought there by no step that the desk would refuse', () => {
    const pieces = opened.flatMap(({ subject }) => {
      const own = events.filter((event) => event.subject.kind === 'case' && event.subject.id === subject.id);
      return reduce(own)?.standings ?? [];
    });
    expect(pieces.flatMap(({ needsReview }) => needsReview)).toEqual([]);
    const stages = new Set(pieces.map(({ stage }) => stage));
    expect(stages.size).toBeGreaterThanOrEqual(18);
    for (const stage of ['ready', 'at-bench', 'waiting-for-run', 'on-its-way-back', 'collected'] as const)
      expect(stages).toContain(stage);
    const open = pieces.filter(({ stage }) => isOpenStage(stage));
    expect(open.length).toBeGreaterThan(80);
    expect(new Set(open.map(({ custody }) => JSON.stringify(custody.place))).size).toBeGreaterThanOrEqual(6);
    expect(new Set(open.map(({ house }) => house)).size).toBe(4);
    expect(open.some(({ promisedOn }) => promisedOn !== null && promisedOn < '2026-11-22')).toBe(true);
    expect(open.some(({ rush }) => rush)).toBe(true);
    expect(pieces.some(({ minutes }) => minutes > 0)).toBe(true);
  });

  test('has nobody who could be reached by accident', () => {
    for (const { data } of registered) {
      for (const email of data.emails) expect(email).toMatch(/@example\.com$/);
      for (const phone of data.phones) {
        expect(phone).toMatch(
          /^(?:0[39]0?-0000-\d{4}|\+1 \d{3}-555-01\d\d|\+44 20 7946 0\d{3}|\+61 2 5550 1\d{3}|\+33 1 99 00 0\d{3})$/,
        );
      }
    }
  });

  test('has signatures bound to their text', async () => {
    for (const { data } of opened) {
      if (data.signature !== null) expect(data.signature.textHash).toBe(await hashText(data.signature.text));
    }
  });

  test('has pictures under the hash of their bytes', () => {
    for (const { hash, bytes, jpegBase64 } of Object.values(samplePictures)) {
      const jpeg = Buffer.from(jpegBase64, 'base64');
      expect(jpeg.length).toBe(bytes);
      expect(createHash('sha256').update(jpeg).digest('hex')).toBe(hash);
    }
  });
});
