/**
 * What the schemas of the model are made of.
 *
 * A schema says what the page may send, to the letter. What lies on the disk may be older or newer, and is read with
 * more patience (`electron/core/storage/tolerant.ts`): a field added here needs no more than its line, and is the empty
 * value of its kind in what was written before ('', [], {}, false, null, the first of the choices) unless
 * `.default(…)` says otherwise.
 */
import { z } from 'zod';
import { longestText, mostTokens } from '../text.ts';

// The page's Content-Security-Policy forbids `new Function`, which zod would otherwise probe for.
z.config({ jitless: true });

/** An id made by this app: a UUID, or the name of a built-in template. */
export const idSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);

/** A moment, as an ISO 8601 string in UTC. */
export const momentSchema = z.iso.datetime();

/** A day of the user's calendar, such as `2026-11-29`. */
export const daySchema = z.iso.date();

export const textSchema = z.string().max(longestText);

export const tokensSchema = z.array(textSchema).max(mostTokens).readonly();
