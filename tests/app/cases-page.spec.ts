import type { ContentHash } from '../../shared/cases/ids';
import type { Outcome } from '../../shared/policies/decision';
import { aDraft, aPhoto, aPieceDraft } from '../builders/a-draft';
import { Ledger } from '../builders/a-ledger';
import { aShop, aStaff } from '../builders/a-shop';
import { expect, test } from './desk';
import { goTo, openShopWith, storePhoto } from './filled-desk';
import { CaseScreen } from './screens/case-screen';
import { PolicyDeskScreen } from './screens/policy-desk-screen';
import { Who } from './screens/who';

const strokes = 'M20 40L60 90Q80 20 120 70L180 40';
const terms = 'We keep your ring until it is fetched.';
/** SHA-256 of the terms above. */
const termsHash = 'c02f4a62c2d811d0250f6fbb092456b09e7a7875b2f8f283a69d1cda0c303407' as ContentHash;

const oldDecision = {
  request: {
    policy: 'kuno',
    decidedOn: '2026-11-20',
    reason: 'service',
    item: { house: 'kuno', currentSize: 12 },
  },
  decision: {
    policy: 'kuno',
    policyVersion: 'kuno-of-another-year',
    decidedOn: '2026-11-20',
    outcome: 'charged',
    lines: [
      {
        code: 'resize',
        outcome: 'charged',
        method: 'resize',
        charges: [
          {
            code: 'resizing-fee',
            kind: 'fixed',
            amount: { currency: 'JPY', amount: '4321' },
            quantity: 1,
            conditional: false,
            payer: 'customer',
            clauses: ['kuno/resize-fee'],
          },
        ],
        missing: [],
        clauses: ['kuno/resize-fee', 'kuno/a-clause-since-abolished'],
        because: 'As it was said then.',
      },
    ],
    findings: [],
    charges: [],
    totals: { currency: 'JPY', net: '4321', tax: '432', gross: '4753', isMinimum: false },
    missing: ['a-fact-of-that-year'],
    notices: [{ code: 'reservation', clauses: ['kuno/visit-reservation'] }],
    shipping: {
      toHouse: { payer: 'customer', insured: true, carrier: 'fedex', risk: 'customer' },
      back: { payer: 'house', insured: null, carrier: null, risk: null },
    },
    schedule: { dispatchOn: null, readyFrom: '2026-12-01', readyTo: '2026-12-08', clauses: [] },
  },
} as const;

test.describe('the page of a case', () => {
  test('shows the piece, the visit and who took it in', async ({ desk }) => {
    const ledger = new Ledger(aShop({ language: 'en' }));
    const by = ledger.joins(aStaff());
    const state = ledger.takesIn({
      by,
      draft: aDraft({
        pieces: [aPieceDraft({ engraving: 'H to T', serial: 'KN-48213', internalNote: 'Loose, says she' })],
      }),
    });
    await openShopWith(desk, ledger.events);
    await goTo(desk.page, `/cases/${state.id}`);
    const page = new CaseScreen(desk.page);
    await page.isOpen(state.number);
    const bag = page.bag('1 of 1　K.UNO Ring');
    await expect(bag).toContainText(state.pieces[0]?.bagNumber ?? '');
    await expect(bag).toContainText('Resizing 12→13');
    await expect(bag).toContainText('H to T');
    await expect(bag).toContainText('¥180,000');
    await expect(bag).toContainText('12 (JP) · 52.4 mm round, 16.7 mm across');
    await expect(bag).toContainText('Loose, says she');
    await page.says('Received', /Fri 20 Nov 2026 · 森 由美 · station GZ/u);
    await expect(page.history().first()).toContainText('Claim slip was handed to the printer.');
    await expect(page.history().last()).toContainText(`Taken in as ${state.number}: 1 piece (K.UNO Ring).`);
    await expect(page.history().last()).toContainText('20 Nov 2026, 12:00');
  });

  test('shows the decision as it was frozen, even where the policy of today would say something else', async ({
    desk,
  }) => {
    const ledger = new Ledger(aShop({ language: 'en' }));
    const state = ledger.takesIn({ decisions: [structuredClone(oldDecision) as never] });
    await openShopWith(desk, ledger.events);
    await goTo(desk.page, `/cases/${state.id}`);
    const answer = new CaseScreen(desk.page).answer('1 of 1　K.UNO Ring');
    await expect(answer).toContainText('Policy of K.UNO, kuno-of-another-year, decided on Fri 20 Nov 2026');
    await expect(answer).toContainText('As it was said then.');
    await expect(answer).toContainText('kuno/resize-fee');
    await expect(answer).toContainText('kuno/a-clause-since-abolished');
    await expect(answer.getByRole('row', { name: /Resizing fee/u })).toContainText('¥4,321');
    await expect(answer.getByRole('row', { name: /^Total/u })).toContainText('¥4,753');
    await expect(answer).toContainText('a-fact-of-that-year');
    await expect(answer).toContainText('Tue 1 Dec 2026 to Tue 8 Dec 2026');
    await answer.getByText('facts it was taken on').click();
    await expect(answer.getByText('Size now').locator('..')).toContainText('12');
  });

  test('takes its facts to the policy desk, which gives the same answer by the same clause', async ({
    desk,
  }) => {
    const ledger = new Ledger(aShop({ language: 'en' }));
    const state = ledger.takesIn({ draft: aDraft({ pieces: [aPieceDraft()] }) });
    const frozen = state.decisions[0]?.decision;
    if (frozen == null) throw new Error('No policy was asked.');
    await openShopWith(desk, ledger.events);
    await goTo(desk.page, `/cases/${state.id}`);
    const bag = new CaseScreen(desk.page).bag('1 of 1　K.UNO Ring');
    await bag.getByRole('button', { name: 'Ask the policy desk' }).click();
    const policy = new PolicyDeskScreen(desk.page);
    await policy.answers(frozen.outcome as Outcome); // frozen a moment ago by the policy of today
    await policy.isDecidedBy(frozen.lines[0]?.clauses[0] ?? '');
    await expect(desk.page.locator('[id="services.0.desiredSize"]')).toHaveValue('13');
  });

  test('keeps a note being written through a change of screen, a reload and until it is added', async ({
    desk,
  }) => {
    const ledger = new Ledger(aShop({ language: 'en' }));
    ledger.joins(aStaff());
    const state = ledger.takesIn();
    await openShopWith(desk, ledger.events);
    await goTo(desk.page, `/cases/${state.id}`);
    const page = new CaseScreen(desk.page);
    await page.isOpen(state.number);
    await page.beginNote();
    await new Who(desk.page).answerByTyping('もり');
    await expect(page.noteField()).toBeFocused();
    await page.noteField().pressSequentially('Stone checked');
    await goTo(desk.page, '/prints');
    await desk.page.reload();
    await goTo(desk.page, `/cases/${state.id}`);
    await expect(page.noteField()).toHaveValue('Stone checked');
    await page.noteField().press('End');
    await page.noteField().pressSequentially(', all sound');
    await page.noteField().press('Control+Enter');
    await expect(page.noteField()).toBeHidden();
    await expect(page.notes()).toContainText('Stone checked, all sound');
    await expect(page.notes()).toContainText('森 由美');
    await expect(page.history().first()).toContainText('A note was written.');
    await expect(page.history().first()).toContainText('森 由美');
  });

  test('refuses an empty note by leaving its button asleep', async ({ desk }) => {
    const ledger = new Ledger(aShop({ language: 'en' }));
    ledger.joins(aStaff());
    const state = ledger.takesIn();
    await openShopWith(desk, ledger.events);
    await goTo(desk.page, `/cases/${state.id}`);
    const page = new CaseScreen(desk.page);
    await page.isOpen(state.number);
    await page.beginNote();
    await new Who(desk.page).goOnWithNobody();
    await page.noteField().fill('   ');
    await expect(desk.page.getByRole('button', { name: 'Add note' })).toBeDisabled();
    await page.noteField().press('Control+Enter');
    await expect(page.history()).toHaveCount(3);
  });

  test('enlarges photos, which come from beside the journal, and goes through them by keys', async ({
    desk,
  }) => {
    const hashes = [await storePhoto(desk.page, '#8a6d3b'), await storePhoto(desk.page, '#3b6d8a')];
    const ledger = new Ledger(aShop({ language: 'en' }));
    const photos = hashes.map((hash, place) =>
      aPhoto({
        hash: hash as ContentHash,
        subject: place === 0 ? 'piece' : 'damage',
        widthPixels: 640,
        heightPixels: 480,
      }),
    );
    const state = ledger.takesIn({ draft: aDraft({ pieces: [aPieceDraft({ photos })] }) });
    await openShopWith(desk, ledger.events);
    await goTo(desk.page, `/cases/${state.id}`);
    const page = new CaseScreen(desk.page);
    await page.enlargePhoto(1);
    await page.photoShownIs('Photo 1 of 2');
    const shown = desk.page.getByRole('dialog').getByRole('img', { name: 'Piece' });
    await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(640);
    await desk.page.keyboard.press('ArrowRight');
    await page.photoShownIs('Photo 2 of 2');
    await desk.page.keyboard.press('ArrowRight');
    await page.photoShownIs('Photo 1 of 2');
    await desk.page.keyboard.press('End');
    await page.photoShownIs('Photo 2 of 2');
    await desk.page.keyboard.press('Escape');
    await expect(desk.page.getByRole('dialog')).toBeHidden();
    await expect(desk.page.getByRole('button', { name: 'Enlarge photo 1' })).toBeFocused();
  });

  test('says which photo is not at hand', async ({ desk }) => {
    const ledger = new Ledger(aShop({ language: 'en' }));
    const state = ledger.takesIn({ draft: aDraft({ pieces: [aPieceDraft({ photos: [aPhoto()] })] }) });
    await openShopWith(desk, ledger.events);
    await goTo(desk.page, `/cases/${state.id}`);
    await expect(desk.page.getByRole('button', { name: 'Enlarge photo 1' })).toContainText('not at hand');
    await new CaseScreen(desk.page).enlargePhoto(1);
    await expect(desk.page.getByRole('dialog').getByRole('alert')).toContainText('This is no longer there');
  });

  test('shows the signature and whether the text is the one that was signed', async ({ desk }) => {
    const ledger = new Ledger(aShop({ language: 'en' }));
    const signature = {
      svg: strokes,
      signedAt: '2026-11-20T03:00:00.000Z',
      language: 'en',
      text: terms,
      textHash: termsHash,
    } as const;
    const sound = ledger.takesIn({ signature });
    const altered = ledger.takesIn({ signature: { ...signature, text: `${terms} For ever.` } });
    await openShopWith(desk, ledger.events);
    await goTo(desk.page, `/cases/${sound.id}`);
    const page = new CaseScreen(desk.page);
    await expect(page.signature()).toContainText('The text below is the very text that was signed.');
    await expect(page.signature().getByRole('img', { name: 'The customer’s signature' })).toBeVisible();
    await page.signature().getByText('The text that was signed').click();
    await expect(page.signature().getByText(terms, { exact: true })).toBeVisible();
    await goTo(desk.page, `/cases/${altered.id}`);
    await expect(page.signature()).toContainText('is not the text that was signed');
  });

  test('says where there is no such case', async ({ desk }) => {
    await openShopWith(desk, new Ledger(aShop({ language: 'en' })).events);
    for (const address of ['/cases/nonsense', '/cases/01900000-0000-7000-8000-00000000dead']) {
      await goTo(desk.page, address);
      await expect(desk.page.getByRole('heading', { name: 'There is no such case' })).toBeVisible();
    }
    await desk.page.getByRole('link', { name: 'To the list of cases' }).click();
    await expect(desk.page).toHaveURL(/#\/cases$/u);
  });
});
