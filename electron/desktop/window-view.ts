/** What else is kept of the window besides its place: full screen, how large the page is shown, and where in it one was. */

export type WindowView = {
  readonly fullScreen: boolean;
  /** Electron's: 0 is the page's own size, each step a fifth. */
  readonly zoomLevel: number;
  /** The fragment of the page's address, such as `#/people`; '' for where the page begins. */
  readonly fragment: string;
};

/** From half of its size to five times: what the zoom commands reach. */
const zoomLevels = { least: -4, most: 9 } as const;

/** A section, and something in it: nothing that the page would not write itself. */
const ownFragment = /^#\/[a-z]+(?:\/[\w-]{1,100})?$/;

/** @param saved what was kept, of whatever shape: what is not understood is as at the first start */
export function readView(saved: unknown): WindowView {
  const { fullScreen, zoomLevel, fragment }: Readonly<Record<string, unknown>> = Object(saved);
  const isZoom =
    typeof zoomLevel === 'number' && zoomLevel >= zoomLevels.least && zoomLevel <= zoomLevels.most;
  return {
    fullScreen: fullScreen === true,
    zoomLevel: isZoom ? zoomLevel : 0,
    fragment: typeof fragment === 'string' && ownFragment.test(fragment) ? fragment : '',
  };
}

/** Where in the page one is, by its address. */
export function fragmentOf(address: string): string {
  return readView({ fragment: URL.parse(address)?.hash }).fragment;
}
