import { expect, it } from 'vitest';
import { isSource, projectFiles, read } from './source-tree';

/** Where the functions live whose last argument falls back to what the houses publish. */
const asking = /from '[^']*(?:policies\/(?:decide|desk-checks)|ruling-silence)'/u;
const asked =
  /\b(?:decide|intakeChecks|shippingChecks|parcelMeasuresOver|silenceOf|silenceKey)\(([^()]*(?:\([^()]*\)[^()]*)*)\)/gu;

it('asks every policy of the desk by the editions of the shop, never by the published ones in silence', () => {
  const askers = projectFiles().filter(
    (path) => isSource(path) && path.startsWith('renderer/') && asking.test(read(path)),
  );
  expect(askers).toContain('renderer/features/intake/decisions.ts');
  const silent = askers.flatMap((path) =>
    [...read(path).matchAll(asked)]
      .map(([call]) => call)
      .filter((call) => !/editions/iu.test(call))
      .map((call) => `${path}: ${call}`),
  );
  expect(silent).toEqual([]);
});
