import { Count, type Outcome, type WrongRow } from '../result.ts';
import type { Suite } from '../suite.ts';
import { type ClaimPair, type ClaimRow, claimRows } from './own-claim-rows.ts';

/**
 * Who said what, and with which stance. A claim is its content words and, as one word more, the state its speaker
 * speaks for; the words that an expected claim shares with the found one are right.
 */
export const ownClaims: Suite = {
  name: 'own-claims',
  needs: null,
  run: (context) => scoreClaims(claimRows(context.ownReadings())),
};

export function scoreClaims(rows: readonly ClaimRow[]): Outcome {
  const words = new Count();
  const claims = new Count();
  const wordsAside = new Count();
  const claimsAside = new Count();
  const stance = { right: 0, of: 0 };
  const speaker = { right: 0, of: 0 };
  const wrong: WrongRow[] = [];
  for (const { document, text, start, expected, found, pairs, acts } of rows) {
    const size = (parts: ClaimRow['expected']) => parts.reduce((sum, part) => sum + part.words.size + 1, 0);
    let right = 0;
    let matched = 0;
    const show = ({ speaker, states, stance, content }: ClaimRow['expected'][number]) =>
      `${speaker} (${states}) ${stance}: ${text.slice(content.start - start, content.end - start)}`;
    for (const pair of pairs) {
      const [wanted, got] = [expected[pair.expected]!, found[pair.found]!];
      const sameState = wanted.states === got.states;
      right += pair.shared + (sameState ? 1 : 0);
      const alike = isMatch(pair, expected, found);
      if (alike) {
        matched += 1;
        stance.of += 1;
        speaker.of += 1;
        if (wanted.stance === got.stance) stance.right += 1;
        if (sameState) speaker.right += 1;
      }
      if (!alike || !sameState || wanted.stance !== got.stance)
        wrong.push({ where: document, text, expected: show(wanted), found: show(got) });
    }
    words.add(right, size(found), size(expected));
    claims.add(matched, found.length, expected.length);
    const counted = found.filter((_, at) => !acts.has(at));
    wordsAside.add(right, size(counted), size(expected));
    claimsAside.add(matched, counted.length, expected.length);
    expected.forEach((part, at) => {
      if (!pairs.some((pair) => pair.expected === at))
        wrong.push({ where: document, text, expected: show(part), found: 'no claim' });
    });
    found.forEach((part, at) => {
      if (!pairs.some((pair) => pair.found === at))
        wrong.push({ where: document, text, expected: 'no claim', found: show(part) });
    });
  }
  return {
    results: [
      words.as('speaker state and content, words'),
      claims.as('claim found'),
      wordsAside.as('words, acts aside'),
      claimsAside.as('claim found, acts aside'),
      { measure: 'stance right, of claims found', kind: 'share', ...stance },
      { measure: 'speaker state right, of claims found', kind: 'share', ...speaker },
    ],
    wrong,
  };
}

/** A claim counts as found when half of all content words of both are shared. */
export function isMatch(
  { expected: at, found: index, shared }: ClaimPair,
  expected: ClaimRow['expected'],
  found: ClaimRow['found'],
): boolean {
  const all = expected[at]!.words.size + found[index]!.words.size - shared;
  return shared / all >= 0.5;
}
