import { describe, expect, it } from 'vitest';
import { isDeskAddress, isDeskFrame } from '../../../electron/host/electron/sender';

describe("the desk's own address", () => {
  it.each(['app://desk/', 'app://desk', 'app://desk/index.html', 'app://desk/cases/1?x#y'])(
    'is %s',
    (address) => {
      expect(isDeskAddress(address)).toBe(true);
    },
  );

  it.each([
    'app://elsewhere/',
    'app://desk.example/',
    'app://desk:1/',
    'https://desk/',
    'http://desk/',
    'file:///desk/',
    'data:text/html,app://desk/',
    'about:blank',
    'application://desk/',
    'blob:app://desk/5b0c',
    'null',
    '',
  ])('is not %s', (address) => {
    expect(isDeskAddress(address)).toBe(false);
  });
});

describe('a frame that calls', () => {
  type Frame = Parameters<typeof isDeskFrame>[0];
  // Only what the check looks at; Electron alone can make a whole one.
  const frame = (url: string, parent: object | null) => ({ url, parent }) as Frame;

  it("is heard when it is the desk's page itself", () => {
    expect(isDeskFrame(frame('app://desk/', null))).toBe(true);
  });

  it('is not heard when it is in another page, even at the address of the desk', () => {
    expect(isDeskFrame(frame('app://desk/', { url: 'app://desk/' }))).toBe(false);
  });

  it('is not heard when it is gone', () => {
    expect(isDeskFrame(null)).toBe(false);
  });
});
