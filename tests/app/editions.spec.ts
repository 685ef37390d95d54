import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { makerWording } from '../../shared/wording/pieces';
import { serviceWording } from '../../shared/wording/services';
import { aDraft, aPhoto, aPieceDraft, aServiceDraft } from '../builders/a-draft';
import { Ledger } from '../builders/a-ledger';
import { aShop, aStaff } from '../builders/a-shop';
import { expect, test } from './desk';
import { goTo, openShopWith } from './filled-desk';
import { CaseScreen } from './screens/case-screen';
import { IntakeScreen } from './screens/intake-screen';
import { PoliciesScreen } from './screens/policies-screen';
import { Who } from './screens/who';

const hash = (digit: string) => digit.repeat(64) as ReturnType<typeof aPhoto>['hash'];

/** Today: a CIWAKA ring on the 21st of its 30 complimentary days, and a K.UNO ring for repair. */
function aShopOfToday() {
  const ledger = new Ledger(aShop({ language: 'en' }));
  const by = ledger.joins(aStaff());
  const on = '2026-11-22';
  const ring = ledger.takesIn({
    on,
    by,
    draft: aDraft({
      pieces: [
        aPieceDraft({
          house: 'ciwaka',
          deliveredOn: '2026-11-01',
          certificate: 'yes',
          photoReview: 'pass',
          designResizing: 'range',
          designRangeDown: '3',
          designRangeUp: '3',
          purchasedSize: '12',
          photos: [aPhoto({ hash: hash('a') }), aPhoto({ hash: hash('b'), subject: 'certificate' })],
          services: [aServiceDraft({ sameFinger: '', largeChange: '' })],
        }),
      ],
    }),
  });
  const repair = ledger.takesIn({
    on,
    by,
    draft: aDraft({
      pieces: [aPieceDraft({ services: [aServiceDraft({ code: 'repair', desiredSize: '' })] })],
    }),
  });
  return { ledger, ring, repair };
}

async function findsNothing(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map(({ html }) => html) }));
  expect(told, where).toEqual([]);
}

test('a shorter window is published by keyboard: the open case it touches is named, keeps its answer, and is judged again', async ({
  desk,
}) => {
  const { page } = desk;
  const { ledger, ring } = aShopOfToday();
  await openShopWith(desk, ledger.events);
  const policies = new PoliciesScreen(page);
  await policies.open();
  await policies.press('New edition of CIWAKA from ciwaka-published-1');
  await policies.typeInto('Name of the edition *', 'ciwaka-winter');
  await policies.typeInto('First day *', '2026/11/22');
  await policies.typeInto('Days after delivery in which the complimentary service is open', '20.5');
  await policies.press('Which open cases would be judged otherwise?');
  await policies.complainsOf(
    'Days after delivery in which the complimentary service is open',
    'whole number of days from 0 to 3,650',
  );
  await expect(
    policies.field('Days after delivery in which the complimentary service is open'),
  ).toBeFocused();
  await policies.typeInto('Days after delivery in which the complimentary service is open', '20');
  await policies.press('Which open cases would be judged otherwise?');
  const line = policies.preview().getByRole('row').nth(1);
  await expect(line).toContainText(ring.number);
  await expect(line).toContainText('Free');
  await expect(line).toContainText('Charged');
  await expect(policies.preview()).toContainText('1 bag would be judged otherwise.');
  await findsNothing(page, 'the form of an edition with its preview');

  await policies.press('Publish');
  await new Who(page).isAsked();
  await new Who(page).goOnWithNobody();
  await expect(page.getByText('An edition is published or ended by somebody with a name')).toBeVisible();
  await policies.press('Publish');
  await new Who(page).answerByTyping('もり');
  const row = policies.editionsOf('CIWAKA').getByRole('row');
  await expect(row.nth(1)).toContainText('ciwaka-winter');
  await expect(row.nth(1)).toContainText('in force today');
  await expect(row.nth(1)).toContainText('森 由美');
  await expect(row.nth(2)).toContainText('Sat 21 Nov 2026');
  await findsNothing(page, 'the list of editions');

  await goTo(page, `/cases/${ring.id}`);
  const casePage = new CaseScreen(page);
  await casePage.isOpen(ring.number);
  const bagNumber = ring.pieces[0]?.bagNumber ?? '';
  await expect(casePage.answer('1 of 1')).toContainText('ciwaka-published-1');
  await policies.press(`Judge bag ${bagNumber} again`);
  const dialog = page.getByRole('dialog', { name: `Bag ${bagNumber} judged again` });
  await expect(dialog.getByRole('row', { name: /^outcome/u })).toContainText(/Free.*Charged/u);
  await expect(dialog.getByRole('row', { name: /^edition/u })).toContainText(
    /ciwaka-published-1.*ciwaka-winter/u,
  );
  await findsNothing(page, 'a bag judged again');
  await policies.press('Write this down');
  await expect(dialog).toContainText('Written into what happened to the case.');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(casePage.history().first()).toContainText(/Frozen: Free\. Then: Charged/u);
  await expect(casePage.answer('1 of 1')).toContainText('Free');

  const intake = new IntakeScreen(page, 'en', 'keyboard');
  await intake.open();
  await intake.isReady();
  await intake.chooseChip(intake.words.field.house, makerWording.ciwaka.en);
  await intake.askForService(serviceWording.resize.en);
  await expect(intake.decision()).toContainText('ciwaka-winter');
});

test('a ruling taken down in a case is shown at the next question of the kind, and found by its words', async ({
  desk,
}) => {
  const { page } = desk;
  const { ledger, repair } = aShopOfToday();
  await openShopWith(desk, ledger.events);
  await goTo(page, `/cases/${repair.id}`);
  const casePage = new CaseScreen(page);
  await casePage.isOpen(repair.number);
  const keys = new PoliciesScreen(page);
  await keys.press('Record a ruling on Repair');
  await new Who(page).answerByTyping('もり');
  const dialog = page.getByRole('dialog', { name: 'Ruling on Repair' });
  await keys.press('Record');
  await expect(dialog.getByLabel('What was decided')).toBeFocused();
  await findsNothing(page, 'a ruling being recorded');
  await keys.typeInto('What was decided *', 'Claws are tightened free of charge');
  await keys.typeInto('Why *', 'The setting was ours');
  await keys.press('Record');
  await expect(dialog).toBeHidden();
  await expect(casePage.answer('1 of 1')).toContainText('Claws are tightened free of charge');
  await expect(casePage.history().first()).toContainText(
    'A ruling on Repair was written down; decided by 森 由美.',
  );

  const intake = new IntakeScreen(page, 'en', 'keyboard');
  await intake.open();
  await intake.isReady();
  await intake.chooseChip(intake.words.field.house, makerWording.kuno.en);
  await intake.askForService(serviceWording.repair.en);
  await expect(intake.decision()).toContainText('The policy leaves this to a person');
  await expect(intake.decision()).toContainText('Claws are tightened free of charge');

  await goTo(page, '/settings/rulings');
  const list = page.getByRole('list', { name: 'Rulings' });
  await expect(list).toContainText('The setting was ours');
  await page.getByRole('searchbox', { name: 'Find a ruling by any word' }).fill('setting claws');
  await expect(list).toContainText(repair.number);
  await page.getByRole('searchbox', { name: 'Find a ruling by any word' }).fill('diamond');
  await expect(page.getByText('No ruling has all of these words.')).toBeVisible();
  await findsNothing(page, 'the list of rulings');
});
