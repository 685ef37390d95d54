import { get } from 'node:http';
import { describe, expect, it } from 'vitest';
import { notices } from '../../../shared/contract/calls';
import { ok } from '../../../shared/result';
import { aRunningServer, type RunningServer } from './running-server';

const hash = 'ab'.repeat(32);
const page = (
  running: RunningServer,
  path: string,
  headers: Readonly<Record<string, string | undefined>> = {},
) => running.send({ method: 'GET', path, headers });

describe('the page of the browser host', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/index.html', 'text/html; charset=utf-8'],
    ['/assets/desk.js', 'text/javascript; charset=utf-8'],
    ['/cases/0193b1de', 'text/html; charset=utf-8'],
  ])('is there under %s with its type', async (path, contentType) => {
    const reply = await page(await aRunningServer(), path);
    expect(reply.status).toBe(200);
    expect(reply.headers['content-type']).toBe(contentType);
    expect(reply.headers['x-content-type-options']).toBe('nosniff');
  });

  it('may load nothing but its own, and stand in no frame', async () => {
    const { headers } = await page(await aRunningServer(), '/');
    const policy = String(headers['content-security-policy']).split('; ');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(String(policy)).not.toMatch(/unsafe-eval|script-src[^,]*unsafe-inline|https?:/u);
  });

  it.each([
    '/../secret.json',
    '/assets/../../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/assets/..%2f..%2fsecret.json',
    '/..%5csecret.json',
    '/%252e%252e/secret.json',
    '//secret.json',
    '/secret.json%00.html',
    '/%ff',
    '/assets/notes.exe',
    '/assets/none.js',
  ])('does not hold %s', async (path) => {
    const reply = await page(await aRunningServer(), path);
    expect(reply.status).toBe(404);
    expect(reply.text).not.toContain('secret');
  });

  it('is not for a page elsewhere to load, but a person may be led to it', async () => {
    const running = await aRunningServer();
    const script = { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'script' };
    const framed = { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'iframe' };
    const led = { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' };
    expect((await page(running, '/assets/desk.js', script)).status).toBe(403);
    expect((await page(running, '/', framed)).status).toBe(403);
    expect((await page(running, '/', led)).status).toBe(200);
  });

  it('is refused under any other name of this machine', async () => {
    expect((await page(await aRunningServer(), '/', { host: 'shop.example' })).status).toBe(403);
  });
});

describe('a photo', () => {
  it('comes back as the bytes it is', async () => {
    const running = await aRunningServer();
    Object.assign(running.services, { loadStoredFile: async () => ok(new Uint8Array([0x4a, 0x50, 0x47])) });
    const reply = await running.send({ path: `/desk/loadStoredFile/shop/${hash}` });
    expect(reply.headers['content-type']).toBe('application/octet-stream');
    expect(reply.text).toBe('JPG');
  });
});

describe('notices', () => {
  it('come line by line to whoever holds the token, after one of each for what was missed', async () => {
    const { server, token, noticeBoard } = await aRunningServer();
    const response = await fetch(new URL('/desk/notices', server.address), {
      method: 'POST',
      headers: { origin: server.address.origin, 'x-desk-token': token, 'content-type': 'application/json' },
      body: '{}',
    });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    const missed = Object.keys(notices);
    let told = '';
    while (told.split('\n').length <= missed.length) told += (await reader?.read())?.value ?? '';
    expect(told).toBe(missed.map((name) => `${name}\n`).join(''));
    expect(server.listeningWindows()).toBe(1);
    noticeBoard.tell('print-queue-changed');
    expect((await reader?.read())?.value).toBe('print-queue-changed\n');
    await reader?.cancel();
    await expect.poll(() => server.listeningWindows()).toBe(0);
  });

  it('are for nobody without the token', async () => {
    const { send, server } = await aRunningServer();
    expect((await send({ path: '/desk/notices', headers: { 'x-desk-token': undefined } })).status).toBe(401);
    expect(server.listeningWindows()).toBe(0);
  });
});

describe('the port', () => {
  it('is taken on this machine only', async () => {
    const { server } = await aRunningServer();
    expect(server.address.hostname).toBe('127.0.0.1');
  });

  it('that is taken is an error, and no other is tried', async () => {
    const first = await aRunningServer();
    const port = Number(first.server.address.port);
    await expect(aRunningServer(port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('is given back at the end, with every stream that was open on it', async () => {
    const running = await aRunningServer();
    const { server, token } = running;
    const stream = await fetch(new URL('/desk/notices', server.address), {
      method: 'POST',
      headers: { origin: server.address.origin, 'x-desk-token': token, 'content-type': 'application/json' },
      body: '{}',
    });
    await server.close();
    await expect(stream.text()).rejects.toThrow();
    const refused = await new Promise((resolve) => {
      get(server.address, () => resolve('answered')).on('error', (cause) =>
        resolve('code' in cause ? cause.code : cause),
      );
    });
    expect(refused).toBe('ECONNREFUSED');
  });
});
