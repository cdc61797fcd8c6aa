/** What each section shows, and its sign in the navigation. The composer is there at once; the others’ code follows. */
import {
  ChartNoAxesColumn,
  FileText,
  type LucideIcon,
  PenLine,
  Settings as SettingsIcon,
  Users,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { SectionId } from '../shared/sections.ts';
import { Compose } from './features/compose/Compose.tsx';
import { lazily } from './ui/lazily.tsx';
import { addressBookTopic } from './workspace/route.ts';

const People = lazily(async () => (await import('./features/people/People.tsx')).People);
const AddressBook = lazily(
  async () => (await import('./features/people/address-book/AddressBook.tsx')).AddressBook,
);
const Templates = lazily(async () => (await import('./features/templates/Templates.tsx')).Templates);
const Insights = lazily(async () => (await import('./features/insights/Insights.tsx')).Insights);
const Settings = lazily(async () => (await import('./features/settings/Settings.tsx')).Settings);

type Screen = {
  readonly Icon: LucideIcon;
  /** The screen; `id` is the item that the address names, null for none. */
  readonly show: (id: string | null) => ReactNode;
};

export const screens: Readonly<Record<SectionId, Screen>> = {
  compose: { Icon: PenLine, show: (id) => <Compose draftId={id} /> },
  people: {
    Icon: Users,
    show: (id) => (id === addressBookTopic ? <AddressBook /> : <People personId={id} />),
  },
  templates: { Icon: FileText, show: (id) => <Templates templateId={id} /> },
  insights: { Icon: ChartNoAxesColumn, show: () => <Insights /> },
  settings: { Icon: SettingsIcon, show: (id) => <Settings topic={id} /> },
};
