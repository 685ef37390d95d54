import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDispatch, inputBytesLimit } from '../../../electron/host/serve';
import { callNames } from '../../../shared/contract/call-names';
import { calls, photoBytesLimit } from '../../../shared/contract/calls';
import { ok } from '../../../shared/result';
import { callInputs } from '../../builders/call-inputs';
import { keptLog, silentServices } from './silent-services';

const hash = 'ab'.repeat(32);

function aDispatch() {
  const { services, reached } = silentServices();
  const { log, lines } = keptLog();
  return { dispatch: createDispatch(services, log), services, reached, lines };
}

/** Every way to take one key away from a value or put a foreign one in, at any depth, with the path of the change. */
function* damaged(
  value: unknown,
  path: readonly (string | number)[] = [],
): Generator<{ value: unknown; path: readonly (string | number)[] }> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      for (const inner of damaged(item, [...path, index]))
        yield { ...inner, value: value.with(index, inner.value) };
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    // The frozen request of a decision may be any JSON: a later edition may know other facts.
    if (key === 'request') continue;
    yield { value: { ...value, [key]: { surprise: true } }, path: [...path, key] };
    for (const inner of damaged(member, [...path, key]))
      yield { ...inner, value: { ...value, [key]: inner.value } };
  }
}

describe('the dispatcher', () => {
  it('names every call of the contract', () => {
    expect(new Set(callNames)).toEqual(new Set(Object.keys(calls)));
  });

  it.each(callNames)('hands a good input of %s to its service', async (name) => {
    const { dispatch, reached } = aDispatch();
    expect(await dispatch.call(name, callInputs()[name])).toEqual({
      ok: false,
      error: { kind: 'not-found' },
    });
    expect(reached).toEqual([name]);
  });

  it.each(callNames)(
    'refuses every other JSON value as input of %s and does not reach its service',
    async (name) => {
      const { dispatch, reached } = aDispatch();
      await fc.assert(
        fc.asyncProperty(fc.jsonValue(), async (input) => {
          fc.pre(!calls[name].input.safeParse(input).success);
          expect(await dispatch.call(name, input)).toMatchObject({
            ok: false,
            error: { kind: 'invalid-input', path: expect.any(Array) },
          });
        }),
        { numRuns: 200 },
      );
      expect(reached).toEqual([]);
    },
  );

  it.each(callNames)('refuses a good input of %s with a key too many, and names the key', async (name) => {
    const { dispatch, reached } = aDispatch();
    expect(await dispatch.call(name, { ...callInputs()[name], surprise: 1 })).toMatchObject({
      error: { kind: 'invalid-input', path: ['surprise'] },
    });
    expect(reached).toEqual([]);
  });

  it.each(callNames)(
    'refuses a good input of %s with any one part of it replaced, and names a part at or in it',
    async (name) => {
      const { dispatch, reached } = aDispatch();
      for (const { value, path } of damaged(callInputs()[name])) {
        const reply = await dispatch.call(name, value);
        expect(reply, path.join('.')).toMatchObject({ ok: false, error: { kind: 'invalid-input' } });
        if (reply.ok) continue;
        const named = reply.error.path ?? [];
        const shared = Math.min(named.length, path.length);
        expect(named.slice(0, shared), path.join('.')).toEqual(path.slice(0, shared));
      }
      expect(reached).toEqual([]);
    },
  );

  it.each([
    ['a date', { ledger: new Date(0) }],
    ['a map', new Map([['ledger', 'shop']])],
    ['a number too large for JSON', { ledger: 1n }],
    ['nothing', undefined],
    ['a function', () => 'shop'],
    ['a prototype that is not its own', JSON.parse('{"__proto__":{"ledger":"shop"}}')],
  ])('refuses %s where the contract wants JSON', async (_what, input) => {
    const { dispatch, reached } = aDispatch();
    expect(await dispatch.call('readJournalState', input)).toMatchObject({
      error: { kind: 'invalid-input' },
    });
    expect(reached).toEqual([]);
  });

  it('refuses a value that contains itself', async () => {
    const { dispatch } = aDispatch();
    const circle: Record<string, unknown> = { ledger: 'shop' };
    circle.self = circle;
    expect(await dispatch.call('readJournalState', circle)).toMatchObject({
      error: { kind: 'invalid-input' },
    });
  });

  it.each(['deleteJournal', '', 'constructor', '__proto__', 'toString', 'storePhoto'])(
    'refuses a call by the name of "%s", which the contract does not have',
    async (name) => {
      const { dispatch, reached } = aDispatch();
      expect(await dispatch.call(name, {})).toMatchObject({
        error: { kind: 'invalid-input', path: ['call'] },
      });
      expect(reached).toEqual([]);
    },
  );

  it('refuses an input one byte over the limit by its size, and one at the limit only by its content', async () => {
    const { dispatch } = aDispatch();
    const frame = JSON.stringify({ ledger: '' }).length;
    const at = await dispatch.call('readJournalState', { ledger: 'x'.repeat(inputBytesLimit - frame) });
    const over = await dispatch.call('readJournalState', { ledger: 'x'.repeat(inputBytesLimit - frame + 1) });
    expect(at).toMatchObject({ error: { kind: 'invalid-input', path: ['ledger'] } });
    expect(over).toMatchObject({
      error: { kind: 'invalid-input', path: [], detail: expect.stringContaining('too much') },
    });
  });

  it('takes one event to a thousand in a call, and no more', async () => {
    const { dispatch, reached } = aDispatch();
    const [event] = callInputs().appendToJournal.events;
    const append = (count: number) =>
      dispatch.call('appendToJournal', {
        ledger: 'shop',
        events: Array.from({ length: count }, () => event),
      });
    expect(await append(0)).toMatchObject({ error: { kind: 'invalid-input', path: ['events'] } });
    expect(await append(1)).toMatchObject({ error: { kind: 'not-found' } });
    expect(await append(1000)).toMatchObject({ error: { kind: 'not-found' } });
    expect(await append(1001)).toMatchObject({ error: { kind: 'invalid-input', path: ['events'] } });
    expect(reached).toHaveLength(2);
  });

  it('tells the renderer nothing of a bug but the name of the call, and the log everything', async () => {
    const { services, lines, dispatch } = aDispatch();
    Object.assign(services, {
      openDesk: () => {
        throw new Error('secret path /home/mori');
      },
    });
    const reply = await dispatch.call('openDesk', {});
    expect(reply).toEqual({ ok: false, error: { kind: 'unexpected', detail: 'openDesk' } });
    expect(lines.map(({ fields }) => String(fields.err))).toEqual(['Error: secret path /home/mori']);
  });

  it('treats an answer that breaks the contract as a bug', async () => {
    const { services, dispatch } = aDispatch();
    Object.assign(services, { readJournalState: async () => ok({ folder: 7 }) });
    expect(await dispatch.call('readJournalState', { ledger: 'shop' })).toMatchObject({
      error: { kind: 'unexpected' },
    });
  });

  it('lets nothing out that the contract does not name', async () => {
    const { services, dispatch } = aDispatch();
    const known = { version: '1', host: 'browser', platform: 'linux', dataFolder: '/d', usedBefore: null };
    Object.assign(services, { openDesk: async () => ok({ ...known, token: 'secret' }) });
    expect(await dispatch.call('openDesk', {})).toEqual({ ok: true, value: known });
  });

  it('writes down which call was refused and why, but not what was in it', async () => {
    const { dispatch, lines } = aDispatch();
    await dispatch.call('setHostLanguage', { language: '顧客の名前' });
    expect(lines).toHaveLength(1);
    expect(JSON.stringify(lines)).toContain('setHostLanguage');
    expect(JSON.stringify(lines)).not.toContain('顧客');
  });
});

describe('the binary call', () => {
  const bytes = (length: number) => new Uint8Array(length).fill(1);

  it.each([
    ['an unknown ledger', ['other', hash, bytes(1)], ['ledger']],
    ['a hash in capitals', ['shop', hash.toUpperCase(), bytes(1)], ['hash']],
    ['a hash that is a path', ['shop', '../../etc/passwd', bytes(1)], ['hash']],
    ['no bytes', ['shop', hash, bytes(0)], ['bytes']],
    ['text for bytes', ['shop', hash, 'bytes'], ['bytes']],
    ['an array for bytes', ['shop', hash, [1, 2]], ['bytes']],
    ['one byte too many', ['shop', hash, bytes(photoBytesLimit + 1)], ['bytes']],
  ] as const)('refuses to store %s', async (_what, [ledger, name, content], path) => {
    const { dispatch, reached } = aDispatch();
    expect(await dispatch.storePhoto(ledger, name, content)).toMatchObject({
      error: { kind: 'invalid-input', path },
    });
    expect(reached).toEqual([]);
  });

  it('takes a photo at the limit', async () => {
    const { dispatch, reached } = aDispatch();
    await dispatch.storePhoto('shop', hash, bytes(photoBytesLimit));
    expect(reached).toEqual(['storePhoto']);
  });

  it('refuses to load by anything that is no hash', async () => {
    const { dispatch, reached } = aDispatch();
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.anything(), async (ledger, name) => {
        expect(await dispatch.loadStoredFile(ledger, name)).toMatchObject({
          error: { kind: 'invalid-input' },
        });
      }),
    );
    expect(reached).toEqual([]);
  });
});
