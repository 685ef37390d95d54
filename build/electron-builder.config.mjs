/**
 * What a release is made of. The update feed is the publisher's affair: `NAOSHI_UPDATE_URL` names it when a release is
 * cut; without it the app is built without a feed and never asks for updates.
 * @type {import('electron-builder').Configuration}
 */
const updateFeed = process.env.NAOSHI_UPDATE_URL;

export default {
  appId: 'jp.naoshi.desk',
  productName: 'Naoshi',
  copyright: 'Naoshi',
  directories: { output: 'release', buildResources: 'build/icons' },
  asar: true,
  /** Everything is bundled into dist/; of node_modules only what cannot be: a native library and the updater. */
  files: [
    'package.json',
    'dist/main/**',
    '!dist/main/browser-host*',
    'dist/preload/**',
    'dist/renderer/**',
    '!**/*.map',
    '!node_modules/**/{README*,readme*,CHANGELOG*,*.md,test,tests,docs,*.d.ts,*.ts,*.h,*.c,*.cc}',
    '!node_modules/koffi/{src,doc,vendor,lib}/**',
  ],
  asarUnpack: ['**/*.node', 'dist/main/fonts/**'],
  npmRebuild: false,
  nodeGypRebuild: false,
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  },
  win: {
    target: [{ target: 'nsis', arch: ['x64'] }],
    icon: 'build/icons/icon.ico',
    // Prints PDF without a dialog; under the GPL, so its licence travels along.
    extraResources: [
      { from: 'node_modules/pdf-to-printer/dist/SumatraPDF-3.4.6-32.exe', to: 'SumatraPDF.exe' },
      { from: 'build/licences/SumatraPDF-GPL-3.0.txt', to: 'SumatraPDF-GPL-3.0.txt' },
    ],
  },
  nsis: {
    oneClick: false,
    perMachine: false,
    allowToChangeInstallationDirectory: true,
    deleteAppDataOnUninstall: false,
  },
  mac: {
    target: [{ target: 'dmg', arch: ['x64', 'arm64'] }],
    icon: 'build/icons/icon.png',
    category: 'public.app-category.business',
    hardenedRuntime: true,
    extendInfo: { NSCameraUsageDescription: 'Photographs of the pieces taken in for repair.' },
  },
  linux: {
    target: ['AppImage', 'deb'],
    icon: 'build/icons/icon.png',
    category: 'Office',
    maintainer: 'Naoshi',
    synopsis: 'Aftercare desk for jewellers',
  },
  publish: updateFeed ? [{ provider: 'generic', url: updateFeed }] : null,
};
