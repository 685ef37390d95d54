import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CommercialInvoice } from '../../../shared/documents/shipping-papers';
import type { InvoiceSigner } from '../../../shared/shipping/shop-shipping';

/** Who signs the invoice that is printed next; nobody of them = it waits for a pen. */
export function ChooseSigner(props: {
  readonly signers: readonly InvoiceSigner[];
  readonly chosen: InvoiceSigner | null;
  readonly onChoose: (signer: InvoiceSigner | null) => void;
}) {
  const { signers, chosen, onChoose } = props;
  const { t } = useTranslation('shipping');
  return (
    <NativeSelect
      size="xs"
      label={t('signers.signedBy')}
      value={chosen === null ? '' : String(signers.indexOf(chosen))}
      data={[
        { value: '', label: t('signers.byPen') },
        ...signers.map(({ name, title, signature }, place) => ({
          value: String(place),
          label: `${name}${title === '' ? '' : `, ${title}`}${signature === null ? ` (${t('signers.nameOnly')})` : ''}`,
        })),
      ]}
      onChange={(event) => onChoose(signers[Number(event.currentTarget.value || -1)] ?? null)}
    />
  );
}

/** As the paper has it, signed on the day that it is printed. */
export function signerOnPaper(signer: InvoiceSigner | null, signedOn: string): CommercialInvoice['signer'] {
  if (signer === null) return null;
  const { name, title, signature } = signer;
  const image =
    signature === null
      ? null
      : {
          hash: signature.hash,
          widthPixels: signature.widthPixels,
          heightPixels: signature.heightPixels,
        };
  return { name, title, svg: null, image, signedOn };
}
