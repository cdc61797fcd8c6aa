/** What a request must be before anything looks at it. The browser host listens to one browser on this computer. */
import type { IncomingHttpHeaders } from 'node:http';
import { sealedType } from '../../shared/sealing.ts';

export type Refused = { readonly status: number; readonly reason: string };

/**
 * The host must be named once, and exactly as ours is: a foreign name that was made to lead here (DNS rebinding) is
 * refused, and so is the address of an earlier start. The answer does not tell the right one.
 *
 * @param named every `Host` header of the request
 * @param host the name and the port
 */
export function refuseHost(named: readonly string[] | undefined, host: string): Refused | null {
  if (named !== undefined && named.length > 1) return { status: 400, reason: 'This names two addresses.' };
  return named?.[0] === host ? null : { status: 421, reason: 'This address is not Common Ground’s.' };
}

/** A question must come from our own page, and sealed: no form, and no page of another site, can send such a request. */
export function refuseQuestion(headers: IncomingHttpHeaders, host: string): Refused | null {
  if (headers.origin !== `http://${host}`) {
    return { status: 403, reason: 'Only Common Ground’s own page may ask.' };
  }
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  return type === sealedType ? null : { status: 415, reason: 'Only what is sealed is understood here.' };
}
