/** As our own tables, and those of other careful programs, are written so that no spreadsheet takes a text for a formula. */
const escapedFormula = /^'[=+\-@\t\r].*$/;

/** A cell as it was before it was written: without the mark of an escaped formula, and without the spaces around it. */
export function plainCell(cell: string): string {
  return (escapedFormula.test(cell) ? cell.slice(1) : cell).trim();
}

/** Several telephone numbers or addresses in one cell. A slash parts them only between spaces: numbers may hold one. */
export function severalIn(cell: string): readonly string[] {
  return cell
    .split(/\s+\/\s+|[\n\r;；、，]+|,\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Words that stand beside each other in one cell: `サイズ直し、刻印`, `resize + polish`. */
export function wordsIn(cell: string): readonly string[] {
  return cell
    .split(/[\n\r;；,，、・/／+＋&＆|]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** `13号`, `#13`, `JP 13`: the number alone. */
export function sizeText(cell: string): string {
  return cell
    .normalize('NFKC')
    .replace(/^(?:#|no\.?|jp)\s*/i, '')
    .replace(/\s*号$/, '')
    .trim();
}

/** `12,000円(税込)`, `￥12,000-`: without what stands around the number. */
export function amountText(cell: string): string {
  return cell
    .normalize('NFKC')
    .replace(/\s*\(?税込み?\)?$/, '')
    .replace(/^(?:JPY|USD|EUR)\s*|\s*(?:JPY|USD|EUR)$/i, '')
    .replace(/[-ー]$/, '')
    .trim();
}
