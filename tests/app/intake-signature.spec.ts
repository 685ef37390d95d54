import { makerWording, metalWording, pieceKindWording } from '../../shared/wording/pieces';
import { serviceWording } from '../../shared/wording/services';
import { type DeskAtHand, expect, test } from './desk';
import { setUpShop } from './screens/first-start';
import { IntakeScreen } from './screens/intake-screen';
import { Who } from './screens/who';

async function intakeReadyToSign(desk: DeskAtHand): Promise<IntakeScreen> {
  await setUpShop(desk.page);
  const intake = new IntakeScreen(desk.page);
  await intake.open();
  await new Who(desk.page).goOnWithNobody();
  await intake.isReady();
  await intake.takeDownCustomer({ name: 'Suzuki Aoi' });
  await intake.takeInRing(
    makerWording.kuno.en,
    pieceKindWording.ring.en,
    metalWording.platinum.en,
    serviceWording.clean.en,
    '50000',
  );
  return intake;
}

test('a signature is saved with the very text that stood beside it', async ({ desk }) => {
  const intake = await intakeReadyToSign(desk);
  await intake.signOnPad();
  await expect(desk.page.getByText(/^Signed at \d\d:\d\d/u)).toBeVisible();
  await intake.save();
  await intake.savedNumber();
  await intake.isOnDisk();
});

test('a change of the text after signing voids the signature visibly, and putting it back makes it good', async ({
  desk,
}) => {
  const intake = await intakeReadyToSign(desk);
  const { field, signature } = intake.words;
  await intake.signOnPad();
  await expect(desk.page.getByText(/^Signed at/u)).toBeVisible();
  await intake.field('pieces.0.declaredAmount').fill('60000');
  await expect(desk.page.getByText(signature.void)).toBeVisible();
  await intake.save();
  await intake.isNotSaved();
  await expect(intake.summary()).toContainText(field.signature);
  await intake.field('pieces.0.declaredAmount').fill('50000');
  await expect(desk.page.getByText(/^Signed at/u)).toBeVisible();
  await intake.save();
  await intake.savedNumber();
});

test('an answer that empties a needed field voids the signature too', async ({ desk }) => {
  const intake = await intakeReadyToSign(desk);
  await intake.signOnPad();
  await intake.field('pieces.0.declaredAmount').fill('');
  await expect(desk.page.getByText(intake.words.signature.void)).toBeVisible();
});

test('a note that stays inside the shop is not part of what is signed', async ({ desk }) => {
  const intake = await intakeReadyToSign(desk);
  await intake.signOnPad();
  await intake.field('pieces.0.internalNote').fill('Comes with a dog.');
  await expect(desk.page.getByText(/^Signed at/u)).toBeVisible();
  await expect(desk.page.getByRole('region', { name: intake.words.terms.title }).last()).not.toContainText(
    'dog',
  );
});

test('the text to sign is in the language of the customer, not of the desk', async ({ desk }) => {
  const intake = await intakeReadyToSign(desk);
  await desk.page.getByText('Japanese', { exact: true }).first().click();
  await expect(desk.page.locator('[lang="ja"]').filter({ hasText: 'お預' }).first()).toBeVisible();
  await intake.signOnPad();
  await intake.save();
  await intake.savedNumber();
});

test('nobody signs and nobody says why: the intake is not saved', async ({ desk }) => {
  const intake = await intakeReadyToSign(desk);
  await intake.save();
  await intake.isNotSaved();
  await expect(intake.summary()).toContainText(intake.words.fault['signature-or-reason']);
  await desk.page.getByRole('button', { name: intake.words.signature.reason.left }).click();
  await intake.save();
  await intake.savedNumber();
});
