import { lazy, type ReactNode, Suspense, useId, useRef, useState } from 'react';
import { useAskedForAll } from './asked-for-all.ts';
import styles from './SpelledBox.module.css';

const SpellingLayer = lazy(() =>
  import('./SpellingLayer.tsx').then(({ SpellingLayer }) => ({ default: SpellingLayer })),
);

type SpelledBoxProps = {
  /** What stands in the box. */
  readonly text: string;
  /** What the message says of it, where it is an answer: what is right there is not marked. */
  readonly said?: string | null | undefined;
  /** The classes of the box: the marks are laid out as its words are. */
  readonly className: string | undefined;
  /** The box, an `input` or a `textarea`. */
  readonly children: ReactNode;
};

/** A text box whose misspelt words are marked, from when it is first used: all that does it is fetched then. */
export function SpelledBox({ text, said = null, className, children }: SpelledBoxProps) {
  const id = useId();
  const sheet = useRef<HTMLDivElement>(null);
  const [isUsed, setUsed] = useState(false);
  const isAskedForAll = useAskedForAll((state) => state.isAsked);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what happens in the box
    <div ref={sheet} className={styles.sheet} data-spelled={id} onFocus={() => setUsed(true)}>
      {children}
      {(isUsed || isAskedForAll) && (
        <Suspense>
          <SpellingLayer id={id} text={text} said={said} className={className} sheet={sheet} />
        </Suspense>
      )}
    </div>
  );
}
