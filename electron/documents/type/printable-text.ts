/**
 * The text as a page can hold it: composed letters (a font has "が", seldom its two halves), plain line ends, tabs as
 * spaces, and none of the characters that only steer a screen.
 */
export function printableText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\t\u00A0]/g, ' ')
    .replace(/[^\P{Cc}\n]|\p{Cf}/gu, '');
}
