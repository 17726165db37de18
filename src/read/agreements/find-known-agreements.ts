import { findInstruments } from '../../gazetteer/instruments/known-instruments.ts';
import type { Draft } from '../draft.ts';
import { indexClauses } from '../events/clause-index.ts';
import { isProminent, significantWords } from './find-named-agreements.ts';
import type { NamedAgreement } from './named-agreement.ts';

/**
 * The agreements that a sentence names, those known by name to every reader included: "the NPT", "the Geneva Conventions".
 * Where a known name stands, it goes before what the words alone would make of it.
 */
export function withKnownAgreements(
  draft: Pick<Draft, 'document' | 'sentences'>,
  sentence: number,
  named: readonly NamedAgreement[],
): NamedAgreement[] {
  const tree = draft.sentences[sentence]!;
  const index = indexClauses(tree);
  const known = findInstruments(draft.document.text.slice(tree.start, tree.end)).flatMap(
    ({ start, end, instrument }): NamedAgreement[] => {
      const span = { start: tree.start + start, end: tree.start + end };
      const inside = index.tokens.flatMap((word, token) =>
        span.start <= word.start && word.end <= span.end ? [token] : [],
      );
      const same = named.find((one) => one.start < span.end && span.start < one.end);
      // A longer name of its own holds the known one only as a part: "the protocol to the Antarctic Treaty".
      if (inside.length === 0 || (same !== undefined && !inside.includes(same.token))) return [];
      const token = same?.token ?? inside.find((at) => !inside.includes(index.heads[at]!)) ?? inside.at(-1)!;
      return [
        {
          ...span,
          sentence,
          token,
          name: draft.document.text.slice(span.start, span.end).replace(/\s+/g, ' '),
          known: instrument.id,
          kind: instrument.kind,
          title: true,
          words: significantWords(instrument.name.split(/\s+/)),
          year: null,
          parties: instrument.parties === 'open' ? [] : instrument.parties,
          prominent: isProminent(index, token, inside[0]!),
          reference: 'definite',
        },
      ];
    },
  );
  const rest = named.filter((one) => !known.some(({ start, end }) => one.start < end && start < one.end));
  return [...rest, ...known].sort((a, b) => a.start - b.start);
}
