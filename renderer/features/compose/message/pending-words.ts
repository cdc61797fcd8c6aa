import { useLanguage } from '../../../workspace/language.ts';

/** What stands in place of the message until the answers can be read. */
export function usePendingWords(): string {
  const hasFailed = useLanguage((state) => state.hasFailed);
  return hasFailed
    ? 'Your answers could not be read: a part of the app did not load. Start it again.'
    : 'Reading…';
}
