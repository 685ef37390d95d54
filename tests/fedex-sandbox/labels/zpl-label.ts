import type { LabelPart } from './label';

export type Resolution = 203 | 300;

/** `_`, `^`, `~` and everything that is no plain character, as ^FH reads it. */
function field(text: string): string {
  return text.replaceAll(
    /[^\u0020-\u007e]|[_^~\\]/g,
    (character) => `_${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** One label as a Zebra takes it. A finer head has more dots for the same inches, so each part grows with it. */
export function zplLabel(parts: readonly LabelPart[], resolution: Resolution): string {
  const dots = (at203: number) => Math.round((at203 * resolution) / 203);
  const command = (part: LabelPart): string => {
    const at = `^FO${dots(part.x)},${dots(part.y)}`;
    switch (part.kind) {
      case 'text':
        return `${at}^A0N,${dots(part.height)},${dots(part.height * 0.9)}^FH^FD${field(part.text)}^FS`;
      case 'rule':
        return `${at}^GB${dots(part.width)},${dots(part.height)},${dots(part.height)}^FS`;
      case 'stacked':
        return `${at}^BY${dots(part.module)},2^B7N,${dots(part.row)},5,${part.columns}^FH^FD${field(part.text)}^FS`;
      case 'bars':
        return `${at}^BY${dots(part.module)},2^BCN,${dots(part.height)},N,N,N,N^FD>;${part.digits}^FS`;
    }
  };
  const size = `^PW${dots(812)}^LL${dots(1218)}`;
  return `^XA^CF0,0,0^PR4^MD10^PON^LH0,0^CI28${size}\n${parts.map(command).join('\n')}\n^PQ1\n^XZ\n`;
}
