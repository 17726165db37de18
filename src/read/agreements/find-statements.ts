import type { AgreementMention } from '../draft.ts';
import { type ClauseIndex, dependents, isVerb, prepositionsOf } from '../events/clause-index.ts';
import { readRoles } from '../events/clause-roles.ts';
import type { StepPlace } from './find-talks.ts';
import { isStatement, stepOfVerb } from './step-words.ts';

/**
 * "In a joint statement, A and B condemned …": what several say in a statement of theirs, they adopted with it. "a joint
 * statement issued on 9 May" has its day from its own verb, and its parties from here.
 */
export function findStatements(index: ClauseIndex, mention: AgreementMention): StepPlace[] {
  const { token } = mention;
  if (!isStatement(index, token) || !prepositionsOf(index, token).includes('in')) return [];
  const isNew = dependents(index, token, 'det').some((child) => /^an?$/i.test(index.tokens[child]!.form));
  const verb = index.heads[token]!;
  if (!isNew || verb < 0 || !isVerb(index.tokens[verb]!) || stepOfVerb(index, verb) === 'adopted') return [];
  const { subjects } = readRoles(index, verb);
  return subjects.length === 0 ? [] : [{ step: 'adopted', token: verb, actors: subjects }];
}
