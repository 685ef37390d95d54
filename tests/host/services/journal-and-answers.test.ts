import { describe, expect, it } from 'vitest';
import { calls } from '../../../shared/contract/calls';
import { aTag } from '../../builders/a-paper';
import { callInputs } from '../../builders/call-inputs';
import { aDesk, printing } from './a-service-desk';

describe('a preview', () => {
  it.each([
    [{ 'job-bag-tag': '62x100mm' }, 62, 100],
    [{}, 60, 30],
  ] as const)('has the size of the stock bound as %j', async (bound, widthMillimetres, heightMillimetres) => {
    const { services, taken } = await aDesk(bound);
    const paper = aTag();
    const boundPaper = 'job-bag-tag';
    const shown = await services.previewPaper({ ledger: 'shop', paper, boundPaper });
    expect(shown).toMatchObject({ ok: true, value: { widthMillimetres, heightMillimetres } });
    expect(taken).toEqual([]);
  });
});

describe("a person's word on a job whose fate is unknown", () => {
  it.each([
    ['came-out', 'printed'],
    ['give-up', 'given-up'],
  ] as const)('%s is told to the queue as %s', async (answer, told) => {
    const { services, answers } = await aDesk({ 'job-bag-tag': '60x30mm' });
    const { key } = printing();
    await services.printPapers({ ledger: 'shop', requests: [printing()] });
    expect(await services.answerUnknownPrintJob({ key, answer })).toMatchObject({
      ok: true,
      value: { job: { key } },
    });
    expect(answers).toEqual([told]);
  });
});

describe('the journal', () => {
  const { events } = calls.appendToJournal.input.parse(callInputs().appendToJournal);

  it("of the shop makes this host the one with the newest work; the sample shop's does not", async () => {
    const { services, worked } = await aDesk();
    expect(await services.appendToJournal({ ledger: 'sample', events })).toMatchObject({ ok: true });
    expect(worked).toEqual([]);
    expect(await services.appendToJournal({ ledger: 'shop', events })).toMatchObject({ ok: true });
    expect(worked).toEqual(['shop']);
  });

  it('of one ledger knows nothing of the other', async () => {
    const { services } = await aDesk();
    await services.appendToJournal({ ledger: 'sample', events });
    expect(await services.readJournalState({ ledger: 'shop' })).toMatchObject({ value: { eventCount: 0 } });
    expect(await services.readJournalState({ ledger: 'sample' })).toMatchObject({
      value: { eventCount: events.length },
    });
  });
});
