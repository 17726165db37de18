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

/**
 * A body that many states have belongs to the state named right before it or after `of`: `Russia's Security
 * Council` is not that of the United Nations.
 */
export function dropForeignBodies(matches: readonly NameMatch[], text: string): NameMatch[] {
  return matches.filter((match, at) => {
    if (!NATIONAL_BODIES.has(match.text.toLowerCase())) return true;
    const before = matches[at - 1];
    const after = matches[at + 1];
    const owners = [
      before !== undefined && /^(?:['’]s?)?\s+$/.test(text.slice(before.end, match.start))
        ? before
        : undefined,
      after !== undefined && /^\s+of\s+(?:the\s+)?$/.test(text.slice(match.end, after.start))
        ? after
        : undefined,
    ];
    return owners.every((owner) => owner === undefined || !namesOtherState(owner, match));
  });
}

function namesOtherState(owner: NameMatch, body: NameMatch): boolean {
  const states = owner.candidates.filter(({ entry }) => entry.kind === 'state').map(({ entry }) => entry.id);
  return (
    states.length > 0 &&
    !body.candidates.some(({ entry }) => entry.state !== null && states.includes(entry.state))
  );
}
