/**
 * What a component shows and does, without a browser: its elements with their text, and what comes of pressing one. It is
 * drawn once, as on the server; what a press changes in the component itself is seen end to end.
 */
import React, { Children, Fragment, isValidElement, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { vi } from 'vitest';

type Props = Readonly<Record<string, unknown>> & { readonly children?: ReactNode };

/** An element of the document, with what is in it. */
export type Shown = {
  readonly tag: string;
  readonly props: Props;
  readonly inside: readonly (Shown | string)[];
};

type Component = (props: Props, ref?: unknown) => ReactNode;

/** The function of a component, also of one that is remembered or passes its reference on. */
function functionOf(type: unknown): Component | null {
  if (typeof type === 'function') return type as Component;
  if (typeof type !== 'object' || type === null) return null;
  if ('render' in type && typeof type.render === 'function') return type.render as Component;
  return 'type' in type ? functionOf(type.type) : null;
}

/** The elements that a node comes to; to be called while something is drawn, since components may use hooks. */
function elementsOf(node: ReactNode): readonly (Shown | string)[] {
  return Children.toArray(node).flatMap((child): readonly (Shown | string)[] => {
    if (!isValidElement<Props>(child)) return [String(child)];
    const { type, props } = child;
    if (typeof type === 'string') return [{ tag: type, props, inside: elementsOf(props.children) }];
    if (type === Fragment) return elementsOf(props.children);
    const component = functionOf(type);
    return elementsOf(component === null ? props.children : component(props, null));
  });
}

/** The text of what is shown, its blanks drawn together; pictures have none. */
export function textOf(shown: Shown | string): string {
  if (typeof shown === 'string') return shown;
  if (shown.tag === 'svg') return '';
  return shown.inside.map(textOf).join('').replace(/\s+/gu, ' ').trim();
}

/** What an element is called by those who cannot see it. */
export function nameOf(shown: Shown): string {
  const { 'aria-label': label } = shown.props;
  return typeof label === 'string' ? label : textOf(shown);
}

function within(shown: Shown | string): readonly Shown[] {
  return typeof shown === 'string' ? [] : [shown, ...shown.inside.flatMap(within)];
}

/** Draws `node`. */
export function onPage(node: ReactNode) {
  const drawn: (Shown | string)[] = [];
  function Page() {
    drawn.push(...elementsOf(node));
    return null;
  }
  // On the server a store would show what it held at first.
  const now = vi.spyOn(React, 'useSyncExternalStore').mockImplementation((_subscribe, get) => get());
  renderToString(<Page />);
  now.mockRestore();
  const all = drawn.flatMap(within);
  const named = (tag: string, name: string): Shown => {
    const found = all.find((one) => one.tag === tag && nameOf(one) === name);
    if (found === undefined) throw new Error(`There is no ${tag} “${name}”: ${all.map(nameOf).join(' | ')}`);
    return found;
  };
  return {
    /** What was drawn, from the outside in. */
    roots: drawn,
    text: drawn.map(textOf).join(' ').replace(/\s+/gu, ' ').trim(),
    /** Every element of a kind, from first to last. */
    every: (tag: string) => all.filter((one) => one.tag === tag),
    /** The names of all elements of a kind. */
    names: (tag: string) => all.filter((one) => one.tag === tag).map(nameOf),
    named,
    /** Does what a click on a button of that name does. */
    press: (name: string) => {
      const { onClick, disabled } = named('button', name).props;
      if (disabled !== true && typeof onClick === 'function') onClick({ preventDefault: () => undefined });
    },
    /** Tells an element what happened to it, such as `onKeyDown`; @returns whether it kept the page from doing the usual. */
    tell: (shown: Shown | undefined, handler: string, event: object): boolean => {
      const act = shown?.props[handler];
      if (typeof act !== 'function') throw new Error(`It does not listen to ${handler}.`);
      const preventDefault = vi.fn();
      act({ preventDefault, nativeEvent: event, ...event });
      return preventDefault.mock.calls.length > 0;
    },
    /** Does what choosing a value in the field under that label does. */
    choose: (label: string, value: string) => {
      const id = named('label', label).props.htmlFor;
      const { onChange } = all.find(({ props }) => props.id === id)?.props ?? {};
      if (typeof onChange === 'function') onChange({ currentTarget: { value } });
    },
  };
}
