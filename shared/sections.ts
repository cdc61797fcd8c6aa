/** The sections of the app, in the order of the navigation; each has a command that shows it, and a screen in the page. */
import { idsOf } from './records.ts';

export type Section = {
  readonly label: string;
  /** The shortcut that shows it, written as in `commands.ts`. */
  readonly keys: string;
  /** It is about the app rather than about what is written: it stands apart, and in the app's own menu. */
  readonly isAboutApp: boolean;
};

const entries = {
  compose: { label: 'Compose', keys: 'Mod+1', isAboutApp: false },
  people: { label: 'People', keys: 'Mod+2', isAboutApp: false },
  templates: { label: 'Templates', keys: 'Mod+3', isAboutApp: false },
  insights: { label: 'Insights', keys: 'Mod+4', isAboutApp: false },
  settings: { label: 'Settings', keys: 'Mod+,', isAboutApp: true },
} as const satisfies Readonly<Record<string, Section>>;

export type SectionId = keyof typeof entries;

export const sections: Readonly<Record<SectionId, Section>> = entries;

export const sectionIds = idsOf(entries);
