import type { Command } from 'commander';
import { addActor } from './commands/actor.ts';
import { addAdd } from './commands/add.ts';
import { addAgreement } from './commands/agreement.ts';
import { addAgreements } from './commands/agreements.ts';
import { addAhead } from './commands/ahead.ts';
import { addAnnotate } from './commands/annotate.ts';
import { addChanges } from './commands/changes.ts';
import { addClaims } from './commands/claims.ts';
import { addCompare } from './commands/compare.ts';
import { addCompletion } from './commands/completion.ts';
import { addConflicts } from './commands/conflicts.ts';
import { addCorrections } from './commands/correct.ts';
import { addDecisions } from './commands/decide.ts';
import { addDecisionList } from './commands/decisions.ts';
import { addDiff } from './commands/diff.ts';
import { addDocuments } from './commands/documents.ts';
import { addDyad } from './commands/dyad.ts';
import { addExport } from './commands/export.ts';
import { addGrade } from './commands/grade.ts';
import { addImport } from './commands/import.ts';
import { addJudgement } from './commands/judgement.ts';
import { addMap } from './commands/map.ts';
import { addMerge } from './commands/merge.ts';
import { addNetwork } from './commands/network.ts';
import { addObligations } from './commands/obligations.ts';
import { addOverview } from './commands/overview.ts';
import { addParse } from './commands/parse.ts';
import { addPhrases } from './commands/phrases.ts';
import { addRead } from './commands/read.ts';
import { addReview } from './commands/review.ts';
import { addSchema } from './commands/schema.ts';
import { addSearch } from './commands/search.ts';
import { addServe } from './commands/serve.ts';
import { addShow } from './commands/show.ts';
import { addSilence } from './commands/silence.ts';
import { addSources } from './commands/sources.ts';
import { addStart } from './commands/start.ts';
import { addTimeline } from './commands/timeline.ts';
import { makeProgramOf } from './program-of.ts';
import type { Session } from './session.ts';

/** The whole command line. Each command is one file under `commands/`. */
export function makeProgram(session: Session): Command {
  const add = [
    addStart,
    addRead,
    addServe,
    addOverview,
    addTimeline,
    addActor,
    addDyad,
    addCompare,
    addPhrases,
    addDiff,
    addChanges,
    addAhead,
    addShow,
    addSearch,
    addSilence,
    addClaims,
    addConflicts,
    addSources,
    addGrade,
    addAgreements,
    addAgreement,
    addObligations,
    addDocuments,
    addReview,
    addDecisions,
    addMerge,
    addCorrections,
    addAdd,
    addDecisionList,
    addJudgement,
    addExport,
    addImport,
    addNetwork,
    addMap,
    addAnnotate,
    addParse,
    addSchema,
    addCompletion,
  ];
  return makeProgramOf(add, session);
}
