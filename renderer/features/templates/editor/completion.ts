/** Offers the fields' names once `{{` was typed. */
import { autocompletion, type Completion, type CompletionContext } from '@codemirror/autocomplete';
import { foldForSearch } from '../../../../shared/people/names.ts';
import { fieldLabel, fieldNames, isFieldName, isValidFieldName } from '../../../../shared/template/fields.ts';
import { findTokens } from '../../../../shared/template/tokens.ts';
import type { Editable } from './editable.ts';

/** The known fields, then the custom ones that the text uses already. */
function knownNames(source: string): readonly string[] {
  const used = findTokens(source).flatMap((token) => (token.kind === 'field' ? [token.name] : []));
  const custom = used.filter((name) => isValidFieldName(name) && !isFieldName(name));
  return [...new Set([...fieldNames, ...custom])];
}

/** Writes the name and closes the field, unless it is closed or has a fallback already. */
function complete(view: Editable, { label }: Completion, from: number, to: number): void {
  const rest = view.state.sliceDoc(to, to + 60);
  const isClosed = /^\s*(\}\}|\|(?!\|))/.test(rest);
  const closing = /^\s*\}\}/.exec(rest)?.[0].length ?? 0;
  view.dispatch({
    changes: { from, to, insert: isClosed ? label : `${label}}}` },
    selection: { anchor: from + label.length + (isClosed ? closing : 2) },
    userEvent: 'input.complete',
  });
}

/** The fields whose name or label holds what was typed behind `{{`; null where nothing of the kind is being typed. */
export function offerFields(context: CompletionContext) {
  const typed = context.matchBefore(/\{\{ *[\p{L}\d_ ]{0,40}/u);
  if (typed === null) return null;
  const name = typed.text.slice('{{'.length).trimStart();
  const query = foldForSearch(name);
  const options = knownNames(context.state.doc.toString())
    .filter((name) => foldForSearch(`${name} ${fieldLabel(name)}`).includes(query))
    .map((name) => ({ label: name, displayLabel: fieldLabel(name), detail: name, apply: complete }));
  return { from: typed.to - name.length, options, filter: false };
}

export const fieldCompletion = autocompletion({ override: [offerFields], icons: false });
