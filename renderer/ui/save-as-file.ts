/** Lets the user save a text as a file, where they like. */

const keepAddressMs = 60_000;

/** Hands `text` to the system's way of saving a file called `name`; `type` is a media type. */
export function saveAsFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keepAddressMs);
}
