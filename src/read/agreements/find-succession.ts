import type { Term } from '../../vocabulary/provision.ts';
import type { AgreementMention, Draft } from '../draft.ts';
import { type ClauseIndex, indexClauses, isVerb } from '../events/clause-index.ts';
import { readRoles } from '../events/clause-roles.ts';
import { toFactuality, weighFactuality } from '../events/judge-factuality.ts';
import { stepOfVerb } from './step-words.ts';

/** Which agreement is said to take the place of which: "the new treaty replaces the 2000 treaty", either way round. */
export interface FoundSuccession {
  successor: number;
  older: number;
  term: Term;
}

/** The successions a sentence tells. */
export function findSuccessions(draft: Draft, sentence: number): FoundSuccession[] {
  const mentions = draft.agreementMentions.filter((mention) => mention.sentence === sentence);
  if (mentions.length < 2) return [];
  const index = indexClauses(draft.sentences[sentence]!);
  return index.tokens.flatMap((word, verb): FoundSuccession[] => {
    if (!isVerb(word) || stepOfVerb(index, verb) !== 'succeeded') return [];
    const roles = readRoles(index, verb);
    const successor = mentionAt(index, mentions, roles.subjects) ?? standingFor(index, mentions, verb);
    const older = mentionAt(index, mentions, roles.objects);
    if (successor === null || older === null || successor.agreement === older.agreement) return [];
    if (toFactuality(weighFactuality(index, verb).value).endsWith('-')) return [];
    return [
      {
        successor: successor.agreement,
        older: older.agreement,
        term: {
          kind: 'succession',
          value: nameWithYear(draft, older),
          evidence: { start: draft.sentences[sentence]!.start, end: draft.sentences[sentence]!.end },
        },
      },
    ];
  });
}

function mentionAt(
  index: ClauseIndex,
  mentions: readonly AgreementMention[],
  tokens: readonly number[],
): AgreementMention | null {
  return (
    mentions.find(({ start, end }) =>
      tokens.some((token) => index.tokens[token]!.start < end && start < index.tokens[token]!.end),
    ) ?? null
  );
}

/** "signed a treaty, replacing the 2000 treaty", "a treaty that replaces it": the agreement the verb hangs on. */
function standingFor(
  index: ClauseIndex,
  mentions: readonly AgreementMention[],
  verb: number,
): AgreementMention | null {
  const head = index.heads[verb]!;
  if (head < 0) return null;
  if (!isVerb(index.tokens[head]!)) return mentionAt(index, mentions, [head]);
  return index.relations[verb] === 'advcl'
    ? mentionAt(index, mentions, readRoles(index, head).objects)
    : null;
}

/** The older agreement's fullest name, with its year where a mention tells it. */
function nameWithYear(draft: Draft, older: AgreementMention): string {
  const names = draft.agreementMentions
    .filter(({ agreement }) => agreement === older.agreement)
    .map(({ name }) => name);
  return names.find((name) => /\b(?:1[5-9]|20)\d\d\b/.test(name)) ?? older.name;
}
