import { z } from 'zod';
import { longestText, mostTokens } from '../text.ts';

// The page's Content-Security-Policy forbids `new Function`, which zod would otherwise probe for.
z.config({ jitless: true });

/** An id made by this app: a UUID, or the name of a built-in template. */
export const idSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);

/** A moment, as an ISO 8601 string in UTC. */
export const momentSchema = z.iso.datetime();

export const textSchema = z.string().max(longestText);

export const tokensSchema = z.array(textSchema).max(mostTokens).readonly();
