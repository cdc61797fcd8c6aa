/** Drafts that were begun beside this window, on the quick page: each is told of once it is saved, and is then read here. */
import { takeInDraft } from './store.ts';

const channel = new BroadcastChannel('common-ground drafts');

/** Tells the other windows and tabs of a draft that was saved and will not be changed here any more. */
export function tellOfDraft(id: string): void {
  channel.postMessage(id);
}

/** Takes in what others tell of, until the returned function is called. */
export function takeInWhatIsTold(): () => void {
  const take = ({ data }: { readonly data: unknown }) => {
    if (typeof data === 'string') void takeInDraft(data);
  };
  channel.addEventListener('message', take);
  return () => channel.removeEventListener('message', take);
}
