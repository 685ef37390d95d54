/** An object of which anything that is not there throws by its name, instead of doing nothing as a real `undefined` would. */
export function modelled<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get: (target, member) => {
      if (typeof member === 'symbol' || member in target) return Reflect.get(target, member);
      throw new Error(`electron double: ${name}.${member} is not modelled`);
    },
  });
}

/** An event whose default can be prevented. */
export function cancellable(more: object = {}): {
  readonly event: object;
  readonly isPrevented: () => boolean;
} {
  let isPrevented = false;
  const preventDefault = () => {
    isPrevented = true;
  };
  return { event: modelled('event', { ...more, preventDefault }), isPrevented: () => isPrevented };
}
