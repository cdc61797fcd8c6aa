/** Lets the user save something as a file, where they like. */

const keepAddressMs = 60_000;

/** Hands `content` to the system's way of saving a file called `name`; `type` is a media type. */
export function saveAsFile(name: string, type: string, content: string | Blob): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keepAddressMs);
}
