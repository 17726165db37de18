import type { Repair } from './change-tokens.ts';
import { attachAccordingTo } from './repairs/attach-according-to.ts';
import { attachNamedNoun } from './repairs/attach-named-noun.ts';
import { attachPersonToRole } from './repairs/attach-person-to-role.ts';
import { attachQuotedClause } from './repairs/attach-quoted-clause.ts';
import { bindCompound } from './repairs/bind-compound.ts';
import { bindQuantityWords } from './repairs/bind-quantity-words.ts';
import { closeFrontedClause } from './repairs/close-fronted-clause.ts';
import { freeFiniteVerb } from './repairs/free-finite-verb.ts';
import { freePerfectVerb } from './repairs/free-perfect-verb.ts';
import { freeSecondVerb } from './repairs/free-second-verb.ts';
import { keepOneSubject } from './repairs/keep-one-subject.ts';
import { liftFiniteConjunct } from './repairs/lift-finite-conjunct.ts';
import { liftFromAuxiliary } from './repairs/lift-from-auxiliary.ts';
import { markPastTense } from './repairs/mark-past-tense.ts';
import { mendHeadline } from './repairs/mend-headline.ts';
import { promoteFiniteVerb } from './repairs/promote-finite-verb.ts';
import { raiseOwnedNoun } from './repairs/raise-owned-noun.ts';
import { returnSubjectAroundAside } from './repairs/return-subject-around-aside.ts';
import { returnSubjectToPredicate } from './repairs/return-subject-to-predicate.ts';
import { splitFrontedObject } from './repairs/split-fronted-object.ts';
import { tellAgentFromMeasure } from './repairs/tell-agent-from-measure.ts';

/** What mends the parser's trees, in the order it is done: words first, then phrases, then clauses. */
export const repairs: readonly Repair[] = [
  freePerfectVerb,
  liftFromAuxiliary,
  promoteFiniteVerb,
  closeFrontedClause,
  markPastTense,
  bindCompound,
  bindQuantityWords,
  attachNamedNoun,
  attachPersonToRole,
  freeFiniteVerb,
  returnSubjectToPredicate,
  splitFrontedObject,
  returnSubjectAroundAside,
  attachQuotedClause,
  attachAccordingTo,
  tellAgentFromMeasure,
  keepOneSubject,
  raiseOwnedNoun,
  freeSecondVerb,
  liftFiniteConjunct,
  mendHeadline,
];
