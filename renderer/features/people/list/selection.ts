/** Whom the user has picked out of the list, to change them together. */
import { create } from 'zustand';

type Selection = {
  readonly ids: ReadonlySet<string>;
  /** Where a range begins: whoever was picked last by themselves. */
  readonly anchor: string | null;
};

const nobody: Selection = { ids: new Set(), anchor: null };

export const useSelection = create<Selection>(() => nobody);

export function clearSelection(): void {
  useSelection.setState(nobody);
}

/** Picks somebody, or lets go of them again. */
export function toggleSelected(id: string): void {
  const ids = new Set(useSelection.getState().ids);
  if (!ids.delete(id)) ids.add(id);
  useSelection.setState({ ids, anchor: id });
}

/** Picks all from the anchor to `id` as well, in the order of `shown`; without an anchor in sight only `id`. */
export function selectUpTo(id: string, shown: readonly { readonly id: string }[]): void {
  const { ids, anchor } = useSelection.getState();
  const to = shown.findIndex((one) => one.id === id);
  const from = shown.findIndex((one) => one.id === anchor);
  const range =
    from === -1 ? shown.slice(to, to + 1) : shown.slice(Math.min(from, to), Math.max(from, to) + 1);
  useSelection.setState({
    ids: new Set([...ids, ...range.map((one) => one.id)]),
    anchor: from === -1 ? id : anchor,
  });
}

/** Begins a range at `id` where none has begun, so that the next row that is reached ends it. */
export function anchorAt(id: string): void {
  if (useSelection.getState().anchor === null) useSelection.setState({ anchor: id });
}

export function selectAll(shown: readonly { readonly id: string }[]): void {
  useSelection.setState({ ids: new Set(shown.map(({ id }) => id)), anchor: shown[0]?.id ?? null });
}
