import { Modal } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { CarrierFile } from '../../../shared/shipping/carrier-file';
import { useDesk, useLedger } from '../../app/desk-context';
import { Refusal } from '../../ui/refusal';
import { Waiting } from '../../ui/waiting';
import type { PdfPage } from '../prints/pdf-pages';
import classes from './stored-file.module.css';
import { StoredZpl } from './stored-zpl';

type Looked =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'refused'; readonly refusal: AppError }
  | { readonly kind: 'pdf'; readonly pages: readonly PdfPage[] }
  | { readonly kind: 'zpl'; readonly text: string };

function Page(props: { readonly page: PdfPage; readonly label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current === null) return;
    return props.page.drawOn(canvas.current);
  }, [props.page]);
  return <canvas ref={canvas} className={classes.page} role="img" aria-label={props.label} />;
}

/** A file that FedEx made, page by page as it is; what is for the label printer alone is shown as a picture. */
export function StoredFileDialog(props: {
  readonly title: string;
  readonly file: CarrierFile;
  readonly onClose: () => void;
}) {
  const { title, file, onClose } = props;
  const { t } = useTranslation(['shipping', 'cases']);
  const desk = useDesk();
  const { ledger } = useLedger();
  const [looked, setLooked] = useState<Looked>({ kind: 'waiting' });
  const { hash, format } = file;

  useEffect(() => {
    let isGone = false;
    let close: (() => void) | null = null;
    async function look() {
      const loaded = await desk.loadStoredFile(ledger, hash);
      if (isGone) return;
      if (!loaded.ok) return setLooked({ kind: 'refused', refusal: loaded.error });
      if (format === 'zpl')
        return setLooked({ kind: 'zpl', text: new TextDecoder('latin1').decode(loaded.value) });
      const { openPdfBytes } = await import('../prints/pdf-pages');
      const pdf = await openPdfBytes(loaded.value);
      if (isGone) return pdf.close();
      close = pdf.close;
      setLooked({ kind: 'pdf', pages: pdf.pages });
    }
    void look();
    return () => {
      isGone = true;
      close?.();
    };
  }, [desk, ledger, hash, format]);

  return (
    <Modal
      opened
      onClose={onClose}
      size="auto"
      yOffset="4vh"
      title={title}
      closeButtonProps={{ 'aria-label': t('cases:close') }}
    >
      {looked.kind === 'waiting' && <Waiting />}
      {looked.kind === 'refused' && <Refusal refusal={looked.refusal} />}
      {looked.kind === 'zpl' && <StoredZpl title={title} hash={hash} text={looked.text} />}
      {looked.kind === 'pdf' &&
        looked.pages.map((page) => (
          <Page
            key={page.number}
            page={page}
            label={t('cases:papers.page', { number: page.number, count: looked.pages.length, paper: title })}
          />
        ))}
    </Modal>
  );
}
