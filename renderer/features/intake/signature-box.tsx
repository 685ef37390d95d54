import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import SignaturePad from 'signature_pad';
import { signaturePath } from './signature-path';
import { padHeight, padWidth } from './signature-strokes';
import classes from './terms.module.css';

/** The canvas has the screen's own dots, and on it what was written before. */
function prepare(canvas: HTMLCanvasElement, written: string): void {
  const ratio = Math.max(1, window.devicePixelRatio);
  canvas.width = padWidth * ratio;
  canvas.height = padHeight * ratio;
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.scale(ratio, ratio);
  context.lineWidth = 2.2;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.strokeStyle = getComputedStyle(canvas).color;
  context.stroke(new Path2D(written));
}

/** Where the customer signs, with finger, pen or mouse. Tells all strokes after each one; a void signature locks the pad. */
export function SignatureBox(props: {
  /** Path data of what is signed so far, empty where nothing is. */
  readonly written: string;
  readonly isVoid: boolean;
  readonly label: string;
  readonly onStrokes: (svg: string) => void;
}) {
  const { written, isVoid, label, onStrokes } = props;
  const { t } = useTranslation('intake');
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<SignaturePad | null>(null);
  /** Strokes of an earlier sitting, which the pad itself does not know. */
  const before = useRef(written);
  const tell = useRef(onStrokes);
  useEffect(() => {
    tell.current = onStrokes;
  });

  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    prepare(element, before.current);
    const made = new SignaturePad(element, { penColor: getComputedStyle(element).color, minDistance: 2 });
    const end = () => tell.current(before.current + signaturePath(made.toData()));
    made.addEventListener('endStroke', end);
    pad.current = made;
    return () => {
      made.removeEventListener('endStroke', end);
      made.off();
      pad.current = null;
    };
  }, []);

  function clear() {
    before.current = '';
    pad.current?.clear();
    onStrokes('');
  }

  return (
    <>
      <div className={classes.box} data-void={isVoid || undefined}>
        <canvas ref={canvas} className={classes.pad} role="img" aria-label={label} />
      </div>
      {written !== '' && (
        <Button size="compact-xs" variant="default" mt={4} onClick={clear}>
          {isVoid ? t('signature.again') : t('signature.clear')}
        </Button>
      )}
    </>
  );
}
