import type { Span } from '../../../vocabulary/span.ts';
import { clausePatterns } from './clause-words.ts';

/** Where the main clause goes on after a case that opened the sentence: a subject with what it shall do. */
const mainClause =
  /^,?["”’]?\s*(?:then\s+|and\s+)?(?:\p{Lu}[\p{L}'’ ]+,\s+){0,6}(?:the|each|both|either|neither|all|it|they|that|such|one|those|this|a|no|\p{Lu}\p{L}+)\b[^,;.]{0,90}?\b(?:shall|will|undertakes?|agrees?|guarantees?|recogni[sz]es?|consults?|must|may|should|pledges?|commits?|can|are obliged|is obliged)\b/u;

/** A verb of duty: a case that stands behind it ends the clause. */
const auxiliary = /\b(?:shall|will|must|may|undertakes?|agrees?)\b/i;

/** What goes on behind a case at the end of a clause; other commas there divide a list within the case. */
const afterCase =
  /^,["”’]?\s*(?:(?:and|but|or|then)\s+(?:shall|will|may|to|in|if|when|whenever|on|at|such)|in|by|with|provided|unless|subject|without|taking|including|as|to|so|immediately|forthwith|at|under|which|who)\b/i;

/**
 * The case in which a clause's duty arises ("if one of the Parties is attacked"), from its opening word to where the main
 * clause begins or goes on; of several the one that tells an attack, a threat and the like. Null when the duty stands
 * without a case. Offsets are into `clause`.
 */
export function findTrigger(clause: string): Span | null {
  const found: Span[] = [];
  for (const match of clause.matchAll(clausePatterns.trigger)) {
    const start = match.index;
    if (found.some((other) => start < other.end)) continue;
    const whole = clause.slice(start, endOfCase(clause, start, start + match[0].length));
    // "in the case of A and, if need be, B": the joint is not part of the case.
    const end = start + whole.replace(/\s+(?:and|or)\s*$/i, '').length;
    if (end - start > match[0].length + 3) found.push({ start, end });
  }
  const isTelling = ({ start, end }: Span) =>
    clausePatterns.occasions.some(({ pattern }) => pattern.test(clause.slice(start, end)));
  return found.find(isTelling) ?? found[0] ?? null;
}

/** A case may hold commas of its own: it ends at the first one after which a subject is told what it shall do. */
function endOfCase(clause: string, start: number, from: number): number {
  const isLast = auxiliary.test(clause.slice(0, start));
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
    const rest = clause.slice(at, limit);
    if (mainClause.test(rest) || (isLast && afterCase.test(rest))) return at;
    if (first < 0) first = at;
  }
  return first < 0 || isLast ? limit : first;
}
