import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';

/** `ippeveprinter` looks for the system bus before anything else, and ends without one. Nothing else uses this one. */
export function writeBus(folder: string): { readonly file: string; readonly address: string } {
  const socket = join(folder, 'bus');
  const file = join(folder, 'dbus.conf');
  writeFileSync(
    file,
    `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><listen>unix:path=${socket}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/><allow user="*"/></policy></busconfig>
`,
  );
  return { file, address: `unix:path=${socket}` };
}

/** Job operations as Debian's own policy has them (owner only); operations on printers open to the tests. */
const policy = `<Policy default>
  JobPrivateAccess default
  JobPrivateValues default
  SubscriptionPrivateAccess default
  SubscriptionPrivateValues default
  <Limit Create-Job Print-Job Print-URI Validate-Job>
    Order deny,allow
  </Limit>
  <Limit Send-Document Send-URI Hold-Job Release-Job Restart-Job Purge-Jobs Set-Job-Attributes Close-Job Cancel-My-Jobs CUPS-Move-Job CUPS-Get-Document>
    Require user @OWNER @SYSTEM
    Order deny,allow
  </Limit>
  <Limit Cancel-Job CUPS-Authenticate-Job>
    Require user @OWNER @SYSTEM
    Order deny,allow
  </Limit>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
`;

export function writeCupsConfiguration(
  folder: string,
  port: number,
  socket: string,
): { readonly main: string; readonly files: string } {
  for (const name of ['etc', 'state', 'cache', 'spool', 'spool/tmp', 'keys'])
    mkdirSync(join(folder, name), { recursive: true });
  const isRoot = userInfo().uid === 0;
  const user = isRoot ? 'lp' : userInfo().username;
  const files = join(folder, 'cups-files.conf');
  writeFileSync(
    files,
    `User ${user}
${isRoot ? 'Group lp\n' : ''}SystemGroup root lpadmin
ServerRoot ${folder}/etc
StateDir ${folder}/state
CacheDir ${folder}/cache
RequestRoot ${folder}/spool
TempDir ${folder}/spool/tmp
ServerKeychain ${folder}/keys
AccessLog ${folder}/access.log
ErrorLog ${folder}/error.log
PageLog ${folder}/page.log
FileDevice Yes
Sandboxing relaxed
`,
  );
  const main = join(folder, 'cupsd.conf');
  writeFileSync(
    main,
    `LogLevel warn
Listen 127.0.0.1:${port}
Listen ${socket}
Browsing No
WebInterface No
IdleExitTimeout 0
DefaultAuthType Basic
DirtyCleanInterval 0
JobRetryInterval 2
PreserveJobHistory Yes
<Location />
  Order deny,allow
</Location>
${policy}`,
  );
  return { main, files };
}

export type TestMedia = { readonly name: string; readonly width: number; readonly height: number };

/** Sizes in hundredths of a millimetre, as IPP has them. The first is the default. */
export const officeMedia: readonly TestMedia[] = [
  { name: 'iso_a4_210x297mm', width: 21_000, height: 29_700 },
  { name: 'na_letter_8.5x11in', width: 21_590, height: 27_940 },
];
export const labelMedia: readonly TestMedia[] = [
  { name: 'na_index-4x6_4x6in', width: 10_160, height: 15_240 },
  { name: 'om_62x100mm_62x100mm', width: 6_200, height: 10_000 },
  { name: 'om_60x30mm_60x30mm', width: 6_000, height: 3_000 },
];

function sizeOf(media: TestMedia): string {
  return `MEMBER integer x-dimension ${media.width} MEMBER integer y-dimension ${media.height}`;
}

function collectionOf(media: TestMedia): string {
  const margins = ['bottom', 'left', 'right', 'top'].map((side) => `MEMBER integer media-${side}-margin 0`);
  return `{ MEMBER collection media-size { ${sizeOf(media)} } ${margins.join(' ')} }`;
}

/** What a virtual printer says of itself, in the notation of `ippeveprinter -a`. It prints to the edge. */
export function writePrinterAttributes(file: string, media: readonly TestMedia[], dotsPerInch: number): void {
  const names = media.map(({ name }) => name).join(',');
  const first = media.slice(0, 1);
  const lines = [
    `keyword media-default ${first.map(({ name }) => name).join('')}`,
    `keyword media-ready ${names}`,
    `keyword media-supported ${names}`,
    `collection media-size-supported ${media.map((one) => `{ ${sizeOf(one)} }`).join(',')}`,
    ...['bottom', 'left', 'right', 'top'].map((side) => `integer media-${side}-margin-supported 0`),
    `collection media-col-default ${first.map(collectionOf).join(',')}`,
    `collection media-col-ready ${media.map(collectionOf).join(',')}`,
    `collection media-col-database ${media.map(collectionOf).join(',')}`,
    `resolution printer-resolution-default ${dotsPerInch}dpi`,
    `resolution printer-resolution-supported ${dotsPerInch}dpi`,
    `resolution pwg-raster-document-resolution-supported ${dotsPerInch}dpi`,
    'keyword pwg-raster-document-type-supported black_1,sgray_8',
    'mimeMediaType document-format-supported application/octet-stream,application/pdf,image/pwg-raster',
  ];
  writeFileSync(file, `${lines.map((line) => `ATTR ${line}`).join('\n')}\n`);
}

/**
 * What a virtual printer does with a document: keeps it with what came along. While the file `out-of-paper` is there, it says
 * so and waits, as a real one does.
 */
export function writeCaptureCommand(file: string, folder: string): void {
  writeFileSync(
    file,
    `#!/bin/sh
cd '${folder}' || exit 1
while [ -e out-of-paper ]; do
  echo 'STATE: +media-empty,media-needed' >&2
  sleep 0.2
done
echo 'STATE: -media-empty,media-needed' >&2
number=$(printf '%05d' "$IPP_JOB_ID")
cp "$1" "$number.partial" && env >"$number.env" && mv "$number.partial" "$number.document"
`,
  );
  chmodSync(file, 0o755);
}
