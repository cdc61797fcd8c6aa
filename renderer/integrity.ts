/**
 * What a part of the page that is fetched later has to be. The build writes the hash of each into the page, which came
 * from the host itself: whatever answers in the host’s place afterwards can put nothing of its own there.
 */
type List = { readonly integrity?: Readonly<Record<string, string>> };

let list: List | undefined;

/** The hash in the form of the `integrity` attribute; empty while the page is developed, when there is none. */
export function integrityOf(address: string): string {
  list ??= JSON.parse(document.querySelector('script[type="importmap"]')?.textContent ?? '{}') as List;
  return list.integrity?.[`.${new URL(address, document.baseURI).pathname}`] ?? '';
}
