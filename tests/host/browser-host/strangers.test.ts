import { describe, expect, it } from 'vitest';
import { photoBytesLimit } from '../../../shared/contract/calls';
import { aRunningServer } from './running-server';

const hash = 'ab'.repeat(32);

describe('a call to the browser host', () => {
  it('with everything in order reaches its service', async () => {
    const { send, reached } = await aRunningServer();
    const reply = await send();
    expect(JSON.parse(reply.text)).toEqual({ ok: false, error: { kind: 'not-found' } });
    expect(reached).toEqual(['openDesk']);
  });

  it.each([
    ['a Host by name', { host: 'localhost' }, 403],
    ['a rebound Host', { host: 'shop.example:1' }, 403],
    ['the Host without its port', { host: '127.0.0.1' }, 403],
    ['the Origin of another page', { origin: 'https://evil.example' }, 403],
    ['the Origin of another port', { origin: 'http://127.0.0.1:1' }, 403],
    ['the Origin "null"', { origin: 'null' }, 403],
    ['no Origin', { origin: undefined }, 403],
    ['word that another site asked for it', { 'sec-fetch-site': 'cross-site' }, 403],
    ['word that another port asked for it', { 'sec-fetch-site': 'same-site' }, 403],
    ['no token', { 'x-desk-token': undefined }, 401],
    ['an empty token', { 'x-desk-token': '' }, 401],
    ['a wrong token', { 'x-desk-token': 'A'.repeat(43) }, 401],
    ['the token in a cookie only', { 'x-desk-token': undefined, cookie: 'x-desk-token=A' }, 401],
    ['no content type', { 'content-type': undefined }, 415],
    ['the content type of a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['the content type of a plain text', { 'content-type': 'text/plain' }, 415],
    ['the content type of a photo', { 'content-type': 'application/octet-stream' }, 415],
  ])('with %s is refused and reaches nothing', async (_what, headers, status) => {
    const { send, reached } = await aRunningServer();
    const reply = await send({ headers });
    expect(reply.status).toBe(status);
    expect(JSON.parse(reply.text)).toMatchObject({
      ok: false,
      error: { kind: expect.stringMatching(/not-allowed|invalid-input/u) },
    });
    expect(reached).toEqual([]);
  });

  it('with no Host at all is refused by the protocol itself', async () => {
    const { send, reached } = await aRunningServer();
    expect((await send({ headers: { host: undefined } })).status).toBeGreaterThanOrEqual(400);
    expect(reached).toEqual([]);
  });

  it.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'])('by %s is refused', async (method) => {
    const { send, server, token, reached } = await aRunningServer();
    const headers = {
      origin: server.address.origin,
      'x-desk-token': token,
      'content-type': 'application/json',
    };
    expect((await send({ method, headers })).status).toBe(405);
    expect(reached).toEqual([]);
  });

  it('never carries a header that would let another page read it', async () => {
    const { send } = await aRunningServer();
    for (const sending of [{}, { method: 'GET', path: '/' }, { method: 'OPTIONS' }]) {
      const { headers } = await send(sending);
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
      expect(headers['set-cookie']).toBeUndefined();
    }
  });

  it.each([
    ['no JSON', '{"ledger":'],
    ['nothing', ''],
    ['bytes that are no text', new Uint8Array([0x22, 0xff, 0xfe, 0x22])],
    ['a list', '[]'],
    ['a key too many', '{"surprise":1}'],
    ['a key that would be a prototype', '{"__proto__":{"a":1},"b":1}'],
  ])('with %s for a body is refused as invalid input', async (_what, body) => {
    const { send, reached } = await aRunningServer();
    const reply = await send({ body });
    expect(reply.status).toBe(400);
    expect(JSON.parse(reply.text)).toMatchObject({
      error: { kind: 'invalid-input', path: expect.any(Array) },
    });
    expect(reached).toEqual([]);
  });

  it.each([
    '/desk/',
    '/desk/deleteJournal',
    '/desk/openDesk/more',
    '/desk/../desk/openDesk/x',
    '/desk/__proto__',
  ])('by the path %s, which the contract does not have, is refused', async (path) => {
    const { send, reached } = await aRunningServer();
    expect(JSON.parse((await send({ path })).text)).toMatchObject({ error: { kind: 'invalid-input' } });
    expect(reached).toEqual([]);
  });

  it('announced as too large is refused without being read', async () => {
    const { send, reached } = await aRunningServer();
    const reply = await send({ headers: { 'content-length': '32000001' }, body: '{}' }).catch(String);
    expect(typeof reply === 'string' ? reply : reply.status).toSatisfy(
      (end) => end === 413 || String(end).includes('ECONN'),
    );
    expect(reached).toEqual([]);
  });

  it('that turns out too large is refused, at the first byte over', async () => {
    const { send, reached } = await aRunningServer();
    const path = `/desk/storePhoto/shop/${hash}`;
    const headers = { 'content-type': 'application/octet-stream', 'transfer-encoding': 'chunked' };
    const at = await send({ path, headers, body: new Uint8Array(photoBytesLimit) });
    const over = await send({ path, headers, body: new Uint8Array(photoBytesLimit + 1) });
    expect(JSON.parse(at.text)).toMatchObject({ error: { kind: 'not-found' } });
    expect(over.status).toBe(413);
    expect(JSON.parse(over.text)).toMatchObject({ error: { kind: 'invalid-input', path: ['bytes'] } });
    expect(reached).toEqual(['storePhoto']);
  });

  it('with a photo needs the token, the type of a photo, a known ledger and a hash for a name', async () => {
    const { send, reached } = await aRunningServer();
    const body = new Uint8Array([1, 2, 3]);
    const photo = { 'content-type': 'application/octet-stream' };
    const status = async (path: string, headers: Readonly<Record<string, string | undefined>>) =>
      (await send({ path, headers, body })).status;
    expect(await status(`/desk/storePhoto/shop/${hash}`, { ...photo, 'x-desk-token': undefined })).toBe(401);
    expect(await status(`/desk/storePhoto/shop/${hash}`, {})).toBe(415);
    expect(await status(`/desk/storePhoto/other/${hash}`, photo)).toBe(400);
    expect(await status('/desk/storePhoto/shop/..%2f..%2fsecret', photo)).toBe(400);
    expect(await status('/desk/loadStoredFile/shop/..%2f..%2fsecret', {})).toBe(400);
    expect(reached).toEqual([]);
    expect(await status(`/desk/storePhoto/shop/${hash}`, photo)).toBe(409);
    expect(reached).toEqual(['storePhoto']);
  });
});
