import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { skipsCups, startCups, whyNoCups } from '../../builders/cups';
import { cupsPortTo } from './print-desk';

const why = whyNoCups();

describe.skipIf(skipsCups())(`the bring-up of a private CUPS${why === null ? '' : ` (${why})`}`, () => {
  it('works twice at once, each with its own printers, and leaves nothing behind', async () => {
    const both = await Promise.all([startCups(), startCups()]);
    const [first, second] = both;
    expect(first.server).not.toBe(second.server);
    for (const cups of both) {
      const listed = await cupsPortTo(cups.server).list();
      expect(listed.ok ? listed.value.map(({ name }) => name) : []).toEqual([
        cups.label.name,
        cups.office.name,
        cups.raw.name,
      ]);
    }
    await first.run('cupsdisable', first.office.name);
    expect(await cupsPortTo(second.server).capabilities(second.office.name)).toMatchObject({
      value: { state: 'idle' },
    });
    await Promise.all(both.map((cups) => cups.stop()));
    for (const cups of both) {
      expect(await cupsPortTo(cups.server).list()).toMatchObject({ ok: false });
      expect(existsSync(cups.socket)).toBe(false);
    }
  });
});
