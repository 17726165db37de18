import { ownAgreements } from './own/own-agreements.ts';
import { ownClaims } from './own/own-claims.ts';
import { ownCopies } from './own/own-copies.ts';
import { ownDomesticEvents, ownEvents } from './own/own-events.ts';
import { ownFigures } from './own/own-figures.ts';
import { ownMentions } from './own/own-mentions.ts';
import { ownPublication } from './own/own-publication.ts';
import { ownSameness } from './own/own-sameness.ts';
import { ownSamenessActors } from './own/own-sameness-actors.ts';
import { ownSilences } from './own/own-silences.ts';
import { ownTimes } from './own/own-times.ts';
import type { Suite } from './suite.ts';
import { devActors } from './suites/dev-actors.ts';
import { devClaims } from './suites/dev-claims.ts';
import { devCoreference } from './suites/dev-coreference.ts';
import { devEvents } from './suites/dev-events.ts';
import { devFactuality } from './suites/dev-factuality.ts';
import { devFiveClasses } from './suites/dev-five-classes.ts';
import { devTimes } from './suites/dev-times.ts';

/** Measured on our own gold set, which comes with the repository. */
export const ownSuites: readonly Suite[] = [
  ownMentions,
  ownTimes,
  ownPublication,
  ownEvents,
  ownDomesticEvents,
  ownClaims,
  ownFigures,
  ownSameness,
  ownSamenessActors,
  ownCopies,
  ownSilences,
  ownAgreements,
];

/** Everything that can be measured: our own gold, then the development sets that do not come with the repository. */
export const suites: readonly Suite[] = [
  ...ownSuites,
  ...devTimes,
  ...devEvents,
  devFiveClasses,
  ...devClaims,
  ...devFactuality,
  devActors,
  devCoreference,
];
