import type { LetterSettings, Paragraph } from './letter';

/** The paragraphs as plain text: headings marked, lists itemised, what belongs together without a blank line between. */
export function plainText(paragraphs: readonly Paragraph[], { language }: LetterSettings): string {
  const lines: string[] = [];
  paragraphs.forEach((paragraph, place) => {
    const before = paragraphs[place - 1];
    if (before !== undefined && !staysClose(before, paragraph)) lines.push('');
    lines.push(...linesOf(paragraph, language === 'ja'));
  });
  return `${lines.join('\n')}\n`;
}

function linesOf(paragraph: Paragraph, isJapanese: boolean): readonly string[] {
  if (paragraph.kind === 'list')
    return paragraph.items.map((item) => (isJapanese ? `・${item}` : `- ${item}`));
  if (paragraph.kind === 'heading') return [isJapanese ? `■ ${paragraph.text}` : `${paragraph.text}:`];
  return [paragraph.text];
}

function staysClose(before: Paragraph, paragraph: Paragraph): boolean {
  return (
    before.kind === 'heading' ||
    (before.kind === 'sender' && paragraph.kind === 'sender') ||
    (before.kind === 'list' && paragraph.kind === 'body')
  );
}
