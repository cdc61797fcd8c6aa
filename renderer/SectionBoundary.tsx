import { Component, type ReactNode } from 'react';
import styles from './OpeningFailed.module.css';
import { Button } from './ui/Button.tsx';
import { goTo } from './workspace/route.ts';

type BoundaryProps = { readonly children: ReactNode };
type BoundaryState = { readonly hasFailed: boolean };

/** Keeps a mistake in one section from taking the others with it. */
export class SectionBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): BoundaryState {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <main className={styles.page}>
        <h1>This part of Common Ground stopped working</h1>
        <p>What you wrote is kept. The other sections still work, and so do your other drafts.</p>
        <Button
          look="primary"
          onClick={() => {
            goTo({ section: 'people', id: null });
            this.setState({ hasFailed: false });
          }}
        >
          Go to People
        </Button>
      </main>
    );
  }
}
