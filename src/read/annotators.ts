import { agreementNames } from './agreements/agreement-names.ts';
import { agreements } from './agreements/agreements.ts';
import type { AnyAnnotator } from './annotator.ts';
import { claims } from './claims/claims.ts';
import { events } from './events/events.ts';
import { figures } from './figures/figures.ts';
import { mentions } from './mentions/mentions.ts';
import { names } from './names.ts';
import { silences } from './silences/silences.ts';
import { expressions } from './times/expressions.ts';
import { published } from './times/published.ts';
import { times } from './times/times.ts';
import { trees } from './trees.ts';

/** The whole of reading, in order. Each says what it needs and gives; `checkOrder` holds the order to that. */
export const annotators: readonly AnyAnnotator[] = [
  names, // known names in the text
  trees, // sentences and their dependency trees, names kept as units
  expressions, // time expressions, not yet anchored
  published, // when the report appeared, given or inferred
  times, // expressions anchored on publication, on each other, or on nothing
  mentions, // who is meant, short forms and pronouns included
  agreementNames, // treaties, charters, statements named
  claims, // who said what, through whom
  events, // who did what to whom, when, how certain
  agreements, // their parties, steps and provisions
  figures, // amounts and changes, with who gave them
  silences, // what was reported as not reported
];
