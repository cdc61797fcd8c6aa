/** What the user is told about a document, which they know by its label, as in "Your drafts". */

/** @param remedy what the sentence ends with: where the file as it was is now */
export function damagedWords(
  label: string,
  what: { readonly isTooLarge: boolean; readonly has: 'copy' | 'rest' | 'nothing' },
  remedy: string,
): string {
  const harm = what.isTooLarge ? 'was larger than any that Common Ground writes (64 MB)' : 'was damaged';
  const outcome = {
    copy: ', so the last good copy was put back',
    rest: '; what could still be read was kept',
    nothing: ' and there is no earlier copy',
  }[what.has];
  return `${label}: the file ${harm}${outcome}. ${remedy}`;
}

export function missingWords(label: string): string {
  return `${label}: the file was missing, so the last good copy was put back.`;
}

export function unreadableEntries(label: string, count: number): string {
  return `${label}: ${count === 1 ? '1 entry' : `${count} entries`} could not be read and had to be left out.`;
}

export function inTheWayWords(label: string, path: string): string {
  return `${label} cannot be saved: ${path} cannot be read and could not be moved out of the way. Move it elsewhere and start Common Ground again.`;
}

export function newerWords(label: string): string {
  return `${label} cannot be changed here: the file was written by a newer version of Common Ground. Install the newest version to change it.`;
}

/** @param name where that file is now, in the data folder */
export function changedElsewhereWords(label: string, name: string): string {
  return `${label}: another program changed the file while Common Ground was open. That file is kept as ${name} in your data folder.`;
}

export function tooLargeWords(label: string): string {
  return `${label} would be larger than the 64 MB that Common Ground can read again, so this was not saved. Remove something you no longer need, then try again.`;
}
