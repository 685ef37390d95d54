import { expect, it } from 'vitest';

type Packing = {
  readonly asar: boolean;
  readonly asarUnpack: readonly string[];
  readonly files: readonly string[];
  readonly electronFuses: Readonly<Record<string, boolean>>;
};

/** The scripts of build/ are plain JavaScript, as node alone must run them. */
const { default: packing }: { readonly default: Packing } = await import(
  new URL('../../../build/electron-builder.config.mjs', import.meta.url).href
);

it('the thread for long work stays in the sealed archive, together with the parts that it shares with the main process', () => {
  // Electron reads archives in threads too (electron#33216); what is unpacked is outside of what the fuses check.
  expect(packing.asar).toBe(true);
  expect(packing.files).toContain('dist/main/**');
  expect(packing.asarUnpack).toEqual(['**/*.node', 'dist/main/fonts/**']);
  expect(packing.electronFuses).toMatchObject({
    onlyLoadAppFromAsar: true,
    enableEmbeddedAsarIntegrityValidation: true,
  });
});
