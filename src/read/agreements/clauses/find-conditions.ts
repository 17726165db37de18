import { clausePatterns } from './clause-words.ts';
import { plainWords } from './plain-words.ts';

/** Words that someone must judge before the duty is certain: "in accordance with its laws", "unless it is the aggressor". */
export function findQualifiers(clause: string): string[] {
  const found: string[] = [];
  let covered = -1;
  for (const match of clause.matchAll(clausePatterns.qualifier)) {
    if (match.index < covered) continue;
    const rest = /^(?:[^,.;:()]|\.(?=\S)|\.(?=\s\p{Ll}))*/u.exec(clause.slice(match.index))![0];
    covered = match.index + rest.length;
    const words = plainWords(rest);
    if (words.length > 3) found.push(words);
  }
  return found;
}

/** The region that the duty is limited to, in the words of the clause. */
export function findArea(clause: string): string | null {
  const region = clausePatterns.region.exec(clause)?.[1];
  const area = clausePatterns.area.exec(clause)?.[1];
  const words = area ?? region;
  return words === undefined ? null : plainWords(words);
}

/** How soon: "immediately", "within 30 days". */
export function findTiming(clause: string): string | null {
  const found = clausePatterns.timing.exec(clause)?.[0];
  return found === undefined ? null : plainWords(found).toLowerCase();
}
