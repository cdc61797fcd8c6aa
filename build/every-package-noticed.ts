/** Ends a build that puts a package into its files which NOTICE does not name. */
import type { Plugin } from 'vite';
import { shippedPackages, unknownPackages } from './shipped-packages.ts';

/** @param root the project’s folder */
export function everyPackageNoticed(root: string): Plugin {
  return {
    name: 'every-package-noticed',
    generateBundle(_options, bundle) {
      const files = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? Object.keys(file.modules) : file.originalFileNames,
      );
      const unknown = unknownPackages(files, shippedPackages(root));
      if (unknown.length > 0) this.error(`NOTICE does not name what is built in: ${unknown.join(', ')}.`);
    },
  };
}
