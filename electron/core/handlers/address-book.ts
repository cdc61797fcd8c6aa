/** The connections that were imported. */
import { contract } from '../../../shared/contract.ts';
import { route } from '../dispatcher.ts';
import type { Storage } from '../storage/storage.ts';

/** As many connections as an answer holds, so that none takes longer than a frame. */
const pageSize = 2_000;

export function addressBookRoutes({ addressBook }: Storage) {
  return {
    listConnections: route(contract.listConnections, ({ page }) => {
      const { importedAt, changes, connections } = addressBook.read();
      const end = (page + 1) * pageSize;
      return {
        importedAt,
        // They are as many as the connections at worst, and asked for once.
        changes: page === 0 ? changes : null,
        connections: connections.slice(page * pageSize, end),
        nextPage: end < connections.length ? page + 1 : null,
      };
    }),
  };
}
