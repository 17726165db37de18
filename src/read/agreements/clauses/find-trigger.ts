import type { Span } from '../../../vocabulary/span.ts';
import { clausePatterns } from './clause-words.ts';

/** Where the main clause goes on after a case that opened the sentence: a subject with what it shall do. */
const mainClause =
  /^,?["”’]?\s*(?:then\s+|and\s+)?(?:\p{Lu}[\p{L}'’ ]+,\s+){0,6}(?:the|each|both|either|neither|all|it|they|that|such|one|those|this|a|no|\p{Lu}\p{L}+)\b[^,;.]{0,90}?\b(?:shall|will|undertakes?|agrees?|guarantees?|recogni[sz]es?|consults?|must|may|should|pledges?|commits?|can|are obliged|is obliged)\b/u;

/**
 * The case in which a clause's duty arises ("if one of the Parties is attacked"), from its opening word to where the main
 * clause begins or goes on. Null when the duty stands without a case. Offsets are into `clause`.
 */
export function findTrigger(clause: string): Span | null {
  for (const match of clause.matchAll(clausePatterns.trigger)) {
    const start = match.index;
    const end = endOfCase(clause, start + match[0].length);
    if (end - start > match[0].length + 3) return { start, end };
  }
  return null;
}

/** A case may hold commas of its own: it ends at the first one after which a subject is told what it shall do. */
function endOfCase(clause: string, from: number): number {
  const stop = /[;:()]|\.(?=\s|$)/.exec(clause.slice(from));
  const limit = stop === null ? clause.length : from + stop.index;
  let first = -1;
  for (let at = from; at < limit; at += 1) {
    if (clause[at] === '“' || clause[at] === '"') {
      const close = clause.slice(at + 1, limit).search(/["”]/);
      // Words quoted whole belong to the case; a quotation only closed here does not reach on.
      if (close >= 0) at += close + 1;
      continue;
    }
    if (clause[at] !== ',' || /^,\d{3}/.test(clause.slice(at))) continue;
    if (mainClause.test(clause.slice(at, limit))) return at;
    if (first < 0) first = at;
  }
  return first < 0 ? limit : first;
}
