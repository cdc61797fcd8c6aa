/** A person who is dragged, as the platform carries them: by a kind of data of our own, so that nothing else is taken. */
const kind = 'application/x-common-ground-person';

export function dragPerson(data: DataTransfer, id: string): void {
  data.setData(kind, id);
  data.effectAllowed = 'move';
}

export function isPersonDragged(data: DataTransfer): boolean {
  return data.types.includes(kind);
}

/** Who was dropped; null where it was something else. */
export function droppedPerson(data: DataTransfer): string | null {
  return data.getData(kind) || null;
}
