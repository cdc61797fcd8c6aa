/** What a request must be before anything looks at it. The browser host listens to one browser on this computer. */
import type { IncomingHttpHeaders } from 'node:http';

export type Refused = { readonly status: number; readonly reason: string };

/**
 * The host's name must be exactly ours: a foreign name that was made to lead here (DNS rebinding) is refused.
 *
 * @param host `127.0.0.1:<port>`
 */
export function refuseHost(headers: IncomingHttpHeaders, host: string): Refused | null {
  return headers.host === host
    ? null
    : { status: 421, reason: `This address is not Common Ground’s; it is http://${host}/.` };
}

/** A question must come from our own page, as JSON: no form, and no page of another site, can send such a request. */
export function refuseQuestion(headers: IncomingHttpHeaders, host: string): Refused | null {
  if (headers.origin !== `http://${host}`) {
    return { status: 403, reason: 'Only Common Ground’s own page may ask.' };
  }
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  return type === 'application/json' ? null : { status: 415, reason: 'Only JSON is understood here.' };
}
