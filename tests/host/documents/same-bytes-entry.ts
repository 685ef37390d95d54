import { createHash } from 'node:crypto';
import { createDocuments } from '../../../electron/documents/documents';
import { aSlip, aTag, aTestPage } from '../../builders/a-paper';

/** Started as a program of its own: prints the hash of a few papers, drawn in an order of its own. */
const [fontFolder = '', order = ''] = process.argv.slice(2);
const documents = createDocuments({ fontFolder });
const papers = [
  { paper: aTag(), stock: '60x30mm' },
  { paper: aSlip(), stock: 'A4' },
  { paper: aSlip({ language: 'en', customerName: 'Łukasz' }), stock: '62x100mm' },
  { paper: aTestPage(), stock: '4x6in' },
] as const;
const hashes: string[] = [];
for (const { paper, stock } of order === 'backwards' ? papers.toReversed() : papers) {
  const drawn = await documents.draw(paper, { stock, dpi: null });
  if (!drawn.ok) throw new Error(drawn.error.detail);
  hashes.push(`${paper.paper} ${stock} ${createHash('sha256').update(drawn.value.pdf).digest('hex')}`);
}
hashes.sort((one, other) => one.localeCompare(other, 'en'));
process.stdout.write(`${hashes.join('\n')}\n`);
