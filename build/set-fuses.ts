/** Sets Electron's fuses in the packed app, before it is signed: switches for what the app never needs. */
import { join } from 'node:path';
import { type FuseConfig, FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import type { AfterPackContext } from 'electron-builder';

export const fuses: FuseConfig = {
  version: FuseVersion.V1,
  // A fuse that a newer Electron adds is to be decided here, not left to its default.
  strictlyRequireAllFuses: true,
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
};

/** The app's executable, or its bundle on a Mac. */
export function packedApp(context: AfterPackContext): string {
  const { appOutDir, electronPlatformName, packager } = context;
  const name = packager.appInfo.productFilename;
  if (electronPlatformName === 'darwin') return join(appOutDir, `${name}.app`);
  if (electronPlatformName === 'win32') return join(appOutDir, `${name}.exe`);
  return join(appOutDir, packager.appInfo.sanitizedName.toLowerCase());
}

/** electron-builder's `afterPack` hook. */
export default async function afterPack(context: AfterPackContext): Promise<void> {
  await flipFuses(packedApp(context), {
    ...fuses,
    // On Apple silicon, changing the executable spoils the signature it came with.
    resetAdHocDarwinSignature: context.electronPlatformName === 'darwin',
  });
}
