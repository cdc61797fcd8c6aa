/** What the coach can do, apart from its types: fetched with the language, without which it reads nothing. */
import { readMessage } from '../../shared/coach/coach.ts';
import { emptyHistory, prepareHistoryInSteps } from '../../shared/coach/history.ts';
import { rehearse } from '../../shared/coach/rehearsal.ts';
import { rules } from '../../shared/coach/rules/registry.ts';

export const coach = { readMessage, rehearse, emptyHistory, prepareHistoryInSteps, rules };

export type Coach = typeof coach;
