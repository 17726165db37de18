import type { Annotator } from '../annotator.ts';
import type { AgreementMention, Draft } from '../draft.ts';
import { findAnaphor } from './find-anaphors.ts';
import { findNamedAgreements } from './find-named-agreements.ts';
import { groupAgreements } from './group-agreements.ts';
import type { NamedAgreement } from './named-agreement.ts';

/** Treaties, pacts, charters, declarations, statements named in the text, grouped by the agreement they mean. */
export const agreementNames: Annotator<'agreementMentions'> = {
  name: 'agreementNames',
  needs: ['sentences', 'mentions'],
  gives: ['agreementMentions'],
  annotate: (draft) => ({ agreementMentions: readAgreementMentions(draft) }),
};

function readAgreementMentions(draft: Draft): AgreementMention[] {
  const named = nameAgreements(draft);
  const groups = groupAgreements(named);
  return named.map(({ start, end, sentence, token, name }, at) => ({
    start,
    end,
    sentence,
    token,
    name,
    agreement: groups[at]!,
  }));
}

/** Every mention of an agreement in order of the text, words that take one up included. */
export function nameAgreements(draft: Pick<Draft, 'document' | 'sentences' | 'mentions'>): NamedAgreement[] {
  const all: NamedAgreement[] = [];
  for (const [sentence, { tokens }] of draft.sentences.entries()) {
    const named = findNamedAgreements(draft, sentence);
    const inside = (token: number) =>
      named.some(({ start, end }) => tokens[token]!.start < end && start < tokens[token]!.end);
    const anaphors = tokens.flatMap((_, token) => {
      if (inside(token)) return [];
      const found = findAnaphor(draft, sentence, token, all);
      return found ? [found] : [];
    });
    all.push(...[...named, ...anaphors].sort((a, b) => a.start - b.start));
  }
  return all;
}
