import { copyFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The fonts that papers are set in, with their licences (SIL OFL 1.1), by the names that `electron/documents` opens. */
export const fontFiles = [
  ['@expo-google-fonts/noto-sans-jp', '400Regular/NotoSansJP_400Regular.ttf', 'NotoSansJP-Regular.ttf'],
  ['@expo-google-fonts/noto-sans-jp', '700Bold/NotoSansJP_700Bold.ttf', 'NotoSansJP-Bold.ttf'],
  ['@expo-google-fonts/noto-sans-jp', 'LICENSE_FONT', 'NotoSansJP-LICENSE.txt'],
  ['@expo-google-fonts/noto-sans', '400Regular/NotoSans_400Regular.ttf', 'NotoSans-Regular.ttf'],
  ['@expo-google-fonts/noto-sans', '700Bold/NotoSans_700Bold.ttf', 'NotoSans-Bold.ttf'],
  ['@expo-google-fonts/noto-sans', 'LICENSE_FONT', 'NotoSans-LICENSE.txt'],
];

/** Puts them flat into one folder. */
export async function copyFonts(folder) {
  await mkdir(folder, { recursive: true });
  for (const [name, from, to] of fontFiles) {
    await copyFile(join(dirname(require.resolve(`${name}/package.json`)), from), join(folder, to));
  }
}
