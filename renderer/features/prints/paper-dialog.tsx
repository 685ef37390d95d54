import { Modal } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { Paper } from '../../../shared/documents/papers';
import type { BoundPaper } from '../../../shared/printing/bindings';
import { useDesk, useLedger } from '../../app/desk-context';
import layout from '../../ui/page-with-side.module.css';
import { Refusal } from '../../ui/refusal';
import { Waiting } from '../../ui/waiting';
import classes from './paper-dialog.module.css';
import type { PdfPage } from './pdf-pages';

type Looked =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'refused'; readonly refusal: AppError }
  | {
      readonly kind: 'there';
      readonly pages: readonly PdfPage[];
      readonly widthMillimetres: number;
      readonly heightMillimetres: number;
    };

function Page(props: { readonly page: PdfPage; readonly label: string }) {
  const { page, label } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current === null) return;
    return page.drawOn(canvas.current);
  }, [page]);
  return <canvas ref={canvas} className={classes.page} role="img" aria-label={label} />;
}

/** A paper as it comes out of the printer, on the stock it is bound to. */
export function PaperDialog(props: {
  readonly title: string;
  readonly paper: Paper;
  readonly boundPaper: BoundPaper;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('cases');
  const desk = useDesk();
  const { ledger } = useLedger();
  const [looked, setLooked] = useState<Looked>({ kind: 'waiting' });
  const [asked] = useState(() => ({ ledger, paper: props.paper, boundPaper: props.boundPaper }));

  useEffect(() => {
    let isGone = false;
    let close: (() => void) | null = null;
    async function look() {
      const preview = await desk.previewPaper(asked);
      if (!preview.ok) return setLooked({ kind: 'refused', refusal: preview.error });
      const { pdfBase64, widthMillimetres, heightMillimetres } = preview.value;
      const { openPdf } = await import('./pdf-pages');
      const pdf = await openPdf(pdfBase64);
      if (isGone) return pdf.close();
      close = pdf.close;
      setLooked({ kind: 'there', pages: pdf.pages, widthMillimetres, heightMillimetres });
    }
    void look();
    return () => {
      isGone = true;
      close?.();
    };
  }, [desk, asked]);

  return (
    <Modal
      opened
      onClose={props.onClose}
      size="auto"
      yOffset="4vh"
      title={props.title}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {looked.kind === 'waiting' && <Waiting />}
      {looked.kind === 'refused' && <Refusal refusal={looked.refusal} />}
      {looked.kind === 'there' && (
        <div className={classes.preview}>
          {looked.pages.map((page) => (
            <Page
              key={page.number}
              page={page}
              label={t('papers.page', {
                number: page.number,
                count: looked.pages.length,
                paper: props.title,
              })}
            />
          ))}
          <p className={layout.dimmed}>
            {t('papers.stock', {
              width: Math.round(looked.widthMillimetres * 10) / 10,
              height: Math.round(looked.heightMillimetres * 10) / 10,
            })}
          </p>
        </div>
      )}
    </Modal>
  );
}
