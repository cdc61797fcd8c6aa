import { emptyValues } from '../fields/field.ts';
import { profileFields } from '../fields/profile-fields.ts';
import type { Profile } from '../model/profile.ts';

/** The sender before they said anything. It lies outside the model, so that no schema is loaded for it. */
export const emptyProfile: Profile = { ...emptyValues(profileFields), introduced: false };
