/** Lets the user keep what was said with a person as a text. */
import type { Person } from '../../../../../shared/model/person.ts';
import { dialogueRecord, dialogueText } from '../../../../../shared/people/dialogue-record.ts';
import { saveAsFile } from '../../../../ui/save-as-file.ts';
import { readClock } from '../../../../workspace/clock.ts';

const longestName = 80;

/** A name that every system can give to a file. */
function fileNameOf(name: string): string {
  const words = name.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
  return `${words.slice(0, longestName).trim() || 'Dialogue'}.txt`;
}

/** Saves the record of `person`. */
export function saveDialogue(person: Person): void {
  const record = dialogueRecord(person, readClock());
  saveAsFile(fileNameOf(record.name), 'text/plain', dialogueText(record));
}
