import type { ComponentProps } from 'react';
import styles from './Button.module.css';

type ButtonProps = ComponentProps<'button'> & {
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger' | 'chip';
};

/** A button in one of the app's looks; `type` is "button" unless told. */
export function Button({ look = 'plain', className, type = 'button', ...rest }: ButtonProps) {
  const names = [styles.button, styles[look], className].filter(Boolean).join(' ');
  return <button {...rest} type={type} className={names} />;
}
