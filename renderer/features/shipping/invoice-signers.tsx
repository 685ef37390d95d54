import { Button, FileButton, Group, TextInput } from '@mantine/core';
import { type FormEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { Photo } from '../../../shared/cases/piece';
import { isInLatin } from '../../../shared/shipping/parties/latin-letters';
import { type InvoiceSigner, mostSigners } from '../../../shared/shipping/shop-shipping';
import { actingAs } from '../../app/acting';
import { useLedger } from '../../app/desk-context';
import { newId } from '../../app/new-id';
import { drainNow } from '../../app/outbox-watch';
import { askWho } from '../../app/staff';
import { databaseRefusal } from '../../db/database-refusal';
import { configureShop } from '../../db/shop';
import { focusFirstFault } from '../../ui/focus-first-fault';
import { Refusal } from '../../ui/refusal';
import { useCasePhoto } from '../cases/use-case-photo';
import { type PhotoStoreRefusal, storePicture } from '../intake/store-picture';
import classes from './invoice-signers.module.css';
import parts from './shipment-parts.module.css';
import shipping from './shipping.module.css';

type TypedSigner = InvoiceSigner & { readonly key: string };

const typedFrom = (signers: readonly InvoiceSigner[]): readonly TypedSigner[] =>
  signers.map((signer) => ({ ...signer, key: newId() }));

const isNamed = ({ name }: InvoiceSigner) => name.trim() !== '' && isInLatin(name);
const isTitled = ({ title }: InvoiceSigner) => title === '' || isInLatin(title);

/** Who may sign invoices for the shop, each with the picture of a signature or of a seal, where there is one. */
export function InvoiceSigners() {
  const { t } = useTranslation('shipping');
  const { db, shop } = useLedger();
  const kept = shop.shipping;
  const [typed, setTyped] = useState<readonly TypedSigner[] | null>(null);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const [pictureRefusal, setPictureRefusal] = useState<PhotoStoreRefusal | null>(null);
  const [isTried, setTried] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const known = useMemo(() => typedFrom(kept?.signers ?? []), [kept?.signers]);
  const signers = typed ?? known;

  function change(key: string, changes: Partial<InvoiceSigner>): void {
    setSaved(false);
    setTyped(signers.map((signer) => (signer.key === key ? { ...signer, ...changes } : signer)));
  }

  async function choose(key: string, file: File | null): Promise<void> {
    if (file === null) return;
    const stored = await storePicture(db, 'other', file);
    setPictureRefusal(stored.ok ? null : stored.error);
    if (stored.ok) change(key, { signature: stored.value });
  }

  async function save(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    setTried(true);
    if (kept === undefined) return;
    if (!signers.every((signer) => isNamed(signer) && isTitled(signer))) return focusFirstFault(form);
    const by = await askWho();
    if (by === 'cancelled') return;
    const said = signers.map(({ name, title, signature }) => ({
      name: name.trim(),
      title: title.trim(),
      signature,
    }));
    try {
      await configureShop(db, { ...shop, shipping: { ...kept, signers: said } }, actingAs(by, shop.station));
      setRefusal(null);
      setTyped((now) => (now === typed ? null : now));
      setTried(false);
      setSaved(true);
      await drainNow();
    } catch (cause) {
      setRefusal(databaseRefusal(cause));
    }
  }

  return (
    <form
      className={shipping.carrier}
      onSubmit={(event) => void save(event)}
      noValidate
      aria-labelledby="invoice-signers-title"
    >
      <h2 id="invoice-signers-title">{t('signers.title')}</h2>
      <p>{t('signers.hint')}</p>
      {kept === undefined && <p className={parts.warn}>{t('signers.addressFirst')}</p>}
      {signers.map((signer, place) => (
        <fieldset key={signer.key} className={classes.signer}>
          <legend>{t('signers.one', { number: place + 1 })}</legend>
          <TextInput
            label={t('signers.name')}
            value={signer.name}
            maxLength={70}
            autoComplete="off"
            error={isTried && !isNamed(signer) ? t('signers.latin') : undefined}
            onChange={(event) => change(signer.key, { name: event.currentTarget.value })}
          />
          <TextInput
            label={t('signers.position')}
            value={signer.title}
            maxLength={60}
            autoComplete="off"
            error={isTried && !isTitled(signer) ? t('signers.latin') : undefined}
            onChange={(event) => change(signer.key, { title: event.currentTarget.value })}
          />
          {signer.signature === null ? (
            <p className={parts.dimmed}>{t('signers.noPicture')}</p>
          ) : (
            <Signature photo={signer.signature} name={signer.name} />
          )}
          <Group gap="xs">
            <FileButton accept="image/png,image/jpeg" onChange={(file) => void choose(signer.key, file)}>
              {(button) => (
                <Button {...button} size="compact-sm" variant="default">
                  {t(signer.signature === null ? 'signers.choose' : 'signers.replace')}
                </Button>
              )}
            </FileButton>
            {signer.signature !== null && (
              <Button
                size="compact-sm"
                variant="subtle"
                onClick={() => change(signer.key, { signature: null })}
              >
                {t('signers.removePicture')}
              </Button>
            )}
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={t('signers.removeOne', { number: place + 1 })}
              onClick={() => {
                setSaved(false);
                setTyped(signers.filter(({ key }) => key !== signer.key));
              }}
            >
              {t('signers.remove')}
            </Button>
          </Group>
        </fieldset>
      ))}
      {pictureRefusal !== null && (
        <p role="alert" className={parts.warn}>
          {t(`signers.pictureFaults.${pictureRefusal}`)}
        </p>
      )}
      {refusal !== null && <Refusal refusal={refusal} />}
      <Group gap="xs">
        <Button
          variant="default"
          disabled={kept === undefined || signers.length >= mostSigners}
          onClick={() => {
            setSaved(false);
            setTyped([...signers, { key: newId(), name: '', title: '', signature: null }]);
          }}
        >
          {t('signers.add')}
        </Button>
        <Button type="submit" disabled={kept === undefined || typed === null}>
          {t('carrier.save')}
        </Button>
      </Group>
      <p role="status" className={shipping.saved}>
        {isSaved && t('carrier.saved')}
      </p>
    </form>
  );
}

function Signature({ photo, name }: { readonly photo: Photo; readonly name: string }) {
  const { t } = useTranslation('shipping');
  const shown = useCasePhoto(photo);
  if (shown.kind === 'missing') return <Refusal refusal={shown.refusal} />;
  if (shown.kind === 'loading') return null;
  return <img className={classes.signature} src={shown.url} alt={t('signers.pictureOf', { name })} />;
}
