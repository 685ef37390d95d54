/**
 * What runs inside the page. Both functions are sent as text and so may use nothing from outside themselves. The two worlds
 * share no object, only the window's events, whose detail the browser clones from one world to the other.
 */

type Encoded = { readonly fn: number } | { readonly promise: number } | { readonly value: unknown };

/** Carries functions across the worlds the way Electron's contextBridge does: by calling, with cloned arguments. */
export function installBridge(side: 'page' | 'preload', channel: string): void {
  const other = side === 'page' ? 'preload' : 'page';
  const functions: ((...given: unknown[]) => unknown)[] = [];
  const waiting = new Map<number, { ok: (value: unknown) => void; fail: (cause: Error) => void }>();
  let answer: { value?: Encoded; error?: string } = {};
  const say = (kind: string, detail: unknown) =>
    window.dispatchEvent(new CustomEvent(`${channel}:${other}:${kind}`, { detail }));
  const hear = (kind: string, listener: (detail: never) => void) =>
    window.addEventListener(`${channel}:${side}:${kind}`, (event) =>
      listener((event as CustomEvent<never>).detail),
    );
  const encode = (value: unknown): Encoded => {
    if (typeof value === 'function') return { fn: functions.push(value as () => unknown) - 1 };
    if (!(value instanceof Promise)) return { value: structuredClone(value) };
    const promise = functions.length;
    functions.push(() => undefined);
    value.then(
      (settled) => say('settle', { promise, value: encode(settled) }),
      (cause: unknown) => say('settle', { promise, error: String(cause) }),
    );
    return { promise };
  };
  const decode = (encoded: Encoded): unknown => {
    if ('fn' in encoded) return (...given: unknown[]) => callOther(encoded.fn, given);
    if (!('promise' in encoded)) return encoded.value;
    return new Promise((ok, fail) => waiting.set(encoded.promise, { ok, fail }));
  };
  const callOther = (fn: number, given: readonly unknown[]) => {
    say('call', { fn, given: given.map(encode) });
    const { value, error } = answer;
    if (error !== undefined || value === undefined) throw new Error(error ?? 'the other world is silent');
    return decode(value);
  };
  hear('call', ({ fn, given }: { fn: number; given: Encoded[] }) => {
    try {
      say('return', { value: encode(functions[fn]?.(...given.map(decode))) });
    } catch (cause) {
      say('return', { error: String(cause) });
    }
  });
  hear('return', (detail: typeof answer) => {
    answer = detail;
  });
  hear('settle', ({ promise, value, error }: { promise: number; value?: Encoded; error?: string }) => {
    const asked = waiting.get(promise);
    if (value === undefined) asked?.fail(new Error(error));
    else asked?.ok(decode(value));
  });
  if (side === 'page')
    hear('expose', ({ key, verbs }: { key: string; verbs: Record<string, Encoded> }) => {
      const api = Object.fromEntries(Object.entries(verbs).map(([name, verb]) => [name, decode(verb)]));
      Object.defineProperty(window, key, { value: Object.freeze(api), enumerable: true });
    });
  else
    Object.assign(globalThis, {
      exposeInPage: (key: string, api: Record<string, unknown>) => {
        // Like Electron: own members only, so that an object with a prototype loses what it inherits.
        const own = Object.entries(api).map(([name, member]) => [name, encode(member)]);
        say('expose', { key, verbs: Object.fromEntries(own) });
      },
    });
}

/** Runs the preload as a sandboxed one: CommonJS, and of modules only the page's part of `electron`. */
export function runPreload(source: string): void {
  // Preloads run in frames of a page only where a window asks for it, and ours never does.
  if (window !== window.top) return;
  const { exposeInPage, toMain } = globalThis as unknown as {
    exposeInPage: (key: string, api: object) => void;
    toMain: (text: string) => void;
  };
  const modelled = <T extends object>(name: string, members: T): T =>
    new Proxy(members, {
      get: (target, member) => {
        if (typeof member === 'symbol' || member in target) return Reflect.get(target, member);
        throw new Error(`electron double: ${name}.${member} is not modelled`);
      },
    });
  const asked = new Map<number, { ok: (value: unknown) => void; fail: (cause: Error) => void }>();
  const listeners = new Map<string, Set<(...given: unknown[]) => void>>();
  let lastId = 0;
  /** Bytes as text; anything else that JSON would change is refused rather than changed. */
  const pack = (value: unknown): unknown => {
    if (value instanceof Uint8Array)
      return { bytes: btoa(Array.from(value, (b) => String.fromCharCode(b)).join('')) };
    if (value === undefined) return { nothing: true };
    if (Array.isArray(value)) return { list: value.map(pack) };
    if (typeof value !== 'object' || value === null) {
      if (typeof value === 'bigint') throw new Error('electron double: a bigint argument is not modelled');
      return { value };
    }
    if (Object.getPrototypeOf(value) !== Object.prototype)
      throw new Error(`electron double: an argument of ${value.constructor.name} is not modelled`);
    return { record: Object.entries(value).map(([key, inner]) => [key, pack(inner)]) };
  };
  const ipcRenderer = modelled('ipcRenderer', {
    invoke: (channel: string, ...given: unknown[]) => {
      const text = JSON.stringify({ id: ++lastId, channel, given: structuredClone(given).map(pack) });
      toMain(text);
      return new Promise((ok, fail) => asked.set(lastId, { ok, fail }));
    },
    on: (channel: string, listener: (...given: unknown[]) => void) => {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
    },
    removeListener: (channel: string, listener: (...given: unknown[]) => void) => {
      listeners.get(channel)?.delete(listener);
    },
  });
  const unpackBytes = (_key: string, value: unknown) =>
    typeof value === 'object' && value !== null && '$bytes' in value
      ? Uint8Array.from(atob(String(value.$bytes)), (letter) => letter.charCodeAt(0))
      : value;
  Object.assign(globalThis, {
    fromMain: (kind: 'reply' | 'refuse' | 'send', to: number | string, text: string) => {
      const value: unknown = JSON.parse(text, unpackBytes);
      if (kind === 'send') for (const listener of listeners.get(String(to)) ?? []) listener({}, value);
      else if (kind === 'reply') asked.get(Number(to))?.ok(value);
      else asked.get(Number(to))?.fail(new Error(String(value)));
    },
  });
  const electron = modelled('electron (in a preload)', {
    ipcRenderer,
    contextBridge: modelled('contextBridge', { exposeInMainWorld: exposeInPage }),
  });
  const require = (name: string) => {
    if (name === 'electron') return electron;
    throw new Error(`electron double: a sandboxed preload cannot require ${name}`);
  };
  new Function('require', 'module', 'exports', source)(require, { exports: {} }, {});
}

/** Puts the main process's permission handlers before the browser's own answer, which the tests' flags make "yes". */
export function installPermissions(): void {
  const { askPermission } = globalThis as unknown as { askPermission: (text: string) => void };
  const asked: ((isAllowed: boolean) => void)[] = [];
  const ask = (permission: string, mediaTypes: readonly string[] = []) =>
    new Promise<boolean>((answer) => {
      const id = asked.push(answer) - 1;
      askPermission(JSON.stringify({ id, permission, mediaTypes, isMainFrame: window === window.top }));
    });
  Object.assign(globalThis, {
    permissionAnswered: (id: number, isAllowed: boolean) => asked[id]?.(isAllowed),
  });
  // A page without a secure address has no devices to ask for.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (devices !== undefined) {
    const open = devices.getUserMedia.bind(devices);
    devices.getUserMedia = async (wanted = {}) => {
      const mediaTypes = (['video', 'audio'] as const).filter((kind) => Boolean(wanted[kind]));
      if (await ask('media', mediaTypes)) return open(wanted);
      throw new DOMException('Permission denied', 'NotAllowedError');
    };
  }
  Notification.requestPermission = async () => ((await ask('notifications')) ? 'granted' : 'denied');
  navigator.geolocation.getCurrentPosition = (_found, refused) => {
    void ask('geolocation').then((isAllowed) => {
      // The double has no place to be at: an allowed request stays without an answer.
      if (!isAllowed) refused?.({ code: 1, message: 'denied' } as GeolocationPositionError);
    });
  };
}
