import barcodes from '@bwip-js/node';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from '@playwright/test';
import type { DeskEvent } from '../../shared/cases/events';
import type { PieceDraft } from '../../shared/cases/intake-draft';
import type { ShopProfile } from '../../shared/cases/shop';
import { Course } from '../builders/a-course';
import { aCustomerDraft, aDraft, aPhoto, aPieceDraft, aServiceDraft } from '../builders/a-draft';
import { Ledger } from '../builders/a-ledger';
import { aWorkshop } from '../builders/a-shipment-order';
import { aShop, aStaff } from '../builders/a-shop';
import type { FedexSandbox } from '../fedex-sandbox/server';
import { sandboxAccount } from '../fedex-sandbox/services/service';
import { sandboxClient } from '../fedex-sandbox/tokens';
import { type DeskAtHand, expect } from './desk';
import { goTo, openShopWith } from './filled-desk';
import { Who } from './screens/who';

const ring: Partial<PieceDraft> = {
  house: 'ciwaka',
  certificate: 'yes',
  deliveredOn: '2026-11-01',
  purchasedSize: '12',
  currentSize: '12',
  designResizing: 'range',
  designRangeDown: '3',
  designRangeUp: '3',
  designFeeExempt: 'yes',
  serial: 'S-0001',
  orderNumber: 'O-1',
  declaredAmount: '2000',
  declaredCurrency: 'USD',
  photos: [aPhoto(), aPhoto({ subject: 'certificate' })],
  services: [aServiceDraft({ desiredSize: '13' })],
};

/** An American whose ring CIWAKA resizes free of charge; her photos are passed and her shipping details are here. */
export function approved(): Course {
  const customer = aCustomerDraft({
    country: 'US',
    language: 'en',
    phone: '+1 901 555 0100',
    address: '10 Example Ave, Apt 5, Memphis, TN 38117',
  });
  const course = new Course(
    aDraft({
      arrival: 'inquiry',
      contactBy: 'form',
      handover: 'overseas',
      giveBack: 'overseas',
      unsignedReason: '',
      customer: { kind: 'new', fields: customer },
      pieces: [aPieceDraft(ring)],
    }),
  );
  for (const command of ['ask-photos', 'receive-photos', 'pass-photos'] as const) course.move(command);
  course.record('shipping-details-given', {
    name: '田中 花子',
    address: '10 Example Ave, Apt 5, Memphis, TN 38117',
    telephone: '+1 901 555 0100',
    shipOn: '2026-12-01',
  });
  return course;
}

const shipsAbroad: Partial<ShopProfile> = {
  language: 'en',
  shipping: { party: aWorkshop, carriageLimit: { minor: 50_000, currency: 'USD' } },
};

/** On a shop that ships abroad; what came after the course is in the journal too. */
export async function openDeskWith(
  desk: DeskAtHand,
  course: Course,
  after: readonly DeskEvent[] = [],
): Promise<string> {
  const ledger = new Ledger(aShop(shipsAbroad));
  ledger.joins(aStaff());
  await openShopWith(desk, [...ledger.events, ...course.events, ...after]);
  return course.case.id;
}

/** By the settings, as a clerk would: the stand-in is another address than FedEx's own. */
export async function setUpFedex(page: Page, sandbox: FedexSandbox): Promise<void> {
  await goTo(page, '/settings/carrier');
  const form = page.getByRole('form', { name: 'FedEx' });
  await form.getByRole('radio', { name: 'Another address' }).check();
  await form.getByRole('textbox', { name: 'Address' }).fill(sandbox.address);
  await form.getByRole('textbox', { name: 'Account number' }).fill(sandboxAccount);
  await form.getByRole('textbox', { name: 'API key (client ID)' }).fill(sandboxClient.id);
  await form.getByRole('textbox', { name: 'Secret key' }).fill('wrong');
  await form.getByRole('button', { name: 'Test the connection' }).click();
  await expect(form.getByRole('alert')).toBeVisible();
  await form.getByRole('textbox', { name: 'Secret key' }).fill(sandboxClient.secret);
  await form.getByRole('button', { name: 'Test the connection' }).click();
  await expect(form.getByText('Nothing was bought.')).toBeVisible();
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByText('Known until Naoshi is closed.')).toBeVisible();
}

/** By the settings: Yumi Mori, whose seal is a picture. */
export async function addSigner(page: Page): Promise<void> {
  await goTo(page, '/settings/carrier');
  const form = page.getByRole('form', { name: 'Who signs invoices' });
  await form.getByRole('button', { name: 'Add a signer' }).click();
  await form.getByRole('textbox', { name: 'Name' }).fill('森 由美');
  await form.getByRole('textbox', { name: 'Position' }).fill('Manager');
  const seal = await barcodes.toBuffer({ bcid: 'azteccode', text: 'Mori', scale: 6, padding: 4 });
  await form
    .locator('input[type="file"]')
    .setInputFiles({ name: 'seal.png', mimeType: 'image/png', buffer: seal });
  await expect(form.getByRole('img', { name: 'Signature of 森 由美' })).toBeVisible();
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByText('In Latin letters, as customs read it.')).toBeVisible();
  await form.getByRole('textbox', { name: 'Name' }).fill('Yumi Mori');
  await form.getByRole('button', { name: 'Save' }).click();
  await new Who(page).answerByTyping('森');
  await expect(form.getByText('Saved.')).toBeVisible();
}

export const parcel = {
  'package.length': '6',
  'package.width': '4',
  'package.height': '3',
  'package.weight': '0.5',
  'commodities.0.tariffCode': '7113195025',
  'commodities.0.netWeight': '0.02',
};

/** A page with one line of text, as a browser prints what FedEx's own page shows. */
export async function aPdf(text: string): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  pdf.addPage([288, 432]).drawText(text, { x: 20, y: 380, size: 9 });
  return Buffer.from(await pdf.save());
}
