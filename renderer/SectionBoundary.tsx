import { Component, type ReactNode } from 'react';
import { type SectionId, sections } from '../shared/sections.ts';
import styles from './OpeningFailed.module.css';
import { Button } from './ui/Button.tsx';
import { goTo } from './workspace/route.ts';

type BoundaryProps = { readonly section: SectionId; readonly children: ReactNode };

type BoundaryState = { readonly hasFailed: boolean };

/** Keeps a mistake in one section from taking the others with it. */
export class SectionBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): BoundaryState {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    const other: SectionId = this.props.section === 'compose' ? 'people' : 'compose';
    return (
      <main className={styles.page}>
        <h1>This part of Common Ground stopped working</h1>
        <p>What you wrote is kept. The other sections still work, and so do your other drafts.</p>
        <Button
          look="primary"
          onClick={() => {
            goTo({ section: other, id: null });
            this.setState({ hasFailed: false });
          }}
        >
          Go to {sections[other].label}
        </Button>
      </main>
    );
  }
}
