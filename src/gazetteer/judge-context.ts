import contexts from './data/name-contexts.json' with { type: 'json' };
import type { GazetteerEntry, NameMatch, NameUse } from './gazetteer.ts';
import type { ScannedWord } from './scan-words.ts';

type Candidate = { entry: GazetteerEntry; use: NameUse };

function indexWords(
  rules: readonly { uses: string[]; words: string[] }[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>();
  for (const { uses, words } of rules) {
    for (const word of words) {
      const known = index.get(word) ?? new Set<string>();
      for (const use of uses) known.add(use);
      index.set(word, known);
    }
  }
  return index;
}

const AFTER = indexWords(contexts.followedBy);
const BEFORE = indexWords(contexts.precededBy);
const NATIONAL_BODIES = new Set(contexts.nationalBodies.map((name) => name.toLowerCase()));

const useOf = ({ entry, use }: Candidate): string =>
  entry.kind === 'place' ? 'place' : entry.kind === 'state' ? use : '';

/** Candidates that the words beside the name leave: a city in `Paris Agreement`, a nation in `Korean War` is none. */
export function keepCandidates<C extends Candidate>(
  candidates: readonly C[],
  words: readonly ScannedWord[],
  first: number,
  length: number,
): readonly C[] {
  const next = words[first + length];
  const previous = words[first - 1];
  const after = next?.gap === ' ' ? AFTER.get(next.raw) : undefined;
  const before =
    previous?.raw === 'of' && words[first]?.gap === ' '
      ? BEFORE.get(`${words[first - 2]?.raw ?? ''} of`)
      : undefined;
  if (after === undefined && before === undefined) return candidates;
  return candidates.filter((candidate) => {
    const use = useOf(candidate);
    return !(after?.has(use) ?? false) && !(before?.has(use) ?? false);
  });
}

const OWNER_BEFORE = /^(?:['’]s?)?\s+$/;
const OWNER_AFTER = /^\s+of\s+(?:the\s+)?$/;
/** Part of a longer name the gazetteer does not know: `Eighth Party Congress`, `General Assembly of the Council …`. */
const LONGER_BEFORE = /(?<![.!?]\s+)(?<!^)\b(?!The\b)\p{Lu}[\p{L}\p{N}]*\s+$/u;
const LONGER_AFTER = /^\s+of\s+(?:the\s+)?\p{Lu}/u;
const LOOK_AROUND = 40;

/**
 * A body that many states have belongs to the state named right before it or after `of`: `Russia's Security
 * Council` is not that of the United Nations, and the `Party Congress` is no parliament.
 */
export function dropForeignBodies(matches: readonly NameMatch[], text: string): NameMatch[] {
  return matches.filter((match, at) => {
    if (!NATIONAL_BODIES.has(match.text.toLowerCase())) return true;
    const before = matches[at - 1];
    const after = matches[at + 1];
    const ownerBefore =
      before !== undefined && OWNER_BEFORE.test(text.slice(before.end, match.start)) ? before : null;
    const ownerAfter =
      after !== undefined && OWNER_AFTER.test(text.slice(match.end, after.start)) ? after : null;
    if (ownerBefore !== null || ownerAfter !== null) {
      return [ownerBefore, ownerAfter].every((owner) => owner === null || owns(owner, match));
    }
    const head = text.slice(Math.max(0, match.start - LOOK_AROUND), match.start);
    return !LONGER_BEFORE.test(head) && !LONGER_AFTER.test(text.slice(match.end, match.end + LOOK_AROUND));
  });
}

function owns(owner: NameMatch, body: NameMatch): boolean {
  const owners = owner.candidates.map(({ entry }) => (entry.kind === 'person' ? null : entry.state));
  return body.candidates.some(({ entry }) => entry.state !== null && owners.includes(entry.state));
}
