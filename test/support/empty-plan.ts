/** The plan of an import that changes nothing. */
import type { FilesPlan } from '../../renderer/features/import/plan.ts';

export const emptyPlan: FilesPlan = {
  rows: [],
  rejected: [],
  people: [],
  templates: [],
  drafts: [],
  addressBook: null,
  profile: null,
  settings: null,
};
