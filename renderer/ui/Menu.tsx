import { Fragment, type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { Button } from './Button.tsx';
import styles from './Menu.module.css';
import { focusMoved } from './moved-focus.ts';

export type MenuItem = { readonly id: string; readonly label: string; readonly run: () => void };

type MenuProps = {
  /** What the button shows. */
  readonly children: ReactNode;
  /** The button's name, where what it shows is none. */
  readonly label?: string;
  readonly className?: string | undefined;
  /** A line stands between the groups; an empty one is left out. */
  readonly groups: readonly (readonly MenuItem[])[];
};

/** A button with a menu: arrows, Home and End go through it, Escape and Tab leave it, the platform gives the focus back. */
export function Menu({ children, label, className, groups }: MenuProps) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  const close = () => menu.current?.hidePopover();

  function onKeyDown(event: KeyboardEvent) {
    const all = items();
    const next = focusMoved(event.key, all.indexOf(document.activeElement as HTMLElement), all.length);
    if (next !== null) {
      event.preventDefault();
      all[next]?.focus();
    } else if (event.key === 'Tab') close();
  }

  const shown = groups.filter((group) => group.length > 0);
  return (
    <>
      <Button popoverTarget={id} aria-haspopup="menu" aria-label={label} className={className}>
        {children}
      </Button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        className={styles.menu}
        onKeyDown={onKeyDown}
        onToggle={(event) => event.newState === 'open' && items()[0]?.focus()}
      >
        {shown.map((group, index) => (
          <Fragment key={group[0]?.id}>
            {index > 0 && <hr className={styles.line} />}
            {group.map((item) => (
              <button
                key={item.id}
                type="button"
                role="menuitem"
                tabIndex={-1}
                className={styles.item}
                onClick={() => {
                  close();
                  item.run();
                }}
              >
                {item.label}
              </button>
            ))}
          </Fragment>
        ))}
      </div>
    </>
  );
}
