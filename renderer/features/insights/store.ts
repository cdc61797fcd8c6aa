/** What the user looks at among their own outcomes; kept while they are elsewhere in the app. */
import { create } from 'zustand';
import type { GroupingId, OutcomeId } from '../../../shared/insights/shares.ts';

type InsightsView = {
  readonly outcome: OutcomeId;
  readonly grouping: GroupingId;
  /** The group whose people are shown; null for none. */
  readonly group: string | null;
};

export const useInsightsView = create<InsightsView>(() => ({
  outcome: 'replied',
  grouping: 'purpose',
  group: null,
}));

export function changeInsights(part: Partial<InsightsView>): void {
  // Another question has other groups.
  useInsightsView.setState({ group: null, ...part });
}
