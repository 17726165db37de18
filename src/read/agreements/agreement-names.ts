import type { Annotator } from '../annotator.ts';
import type { AgreementMention, Draft } from '../draft.ts';
import { findAnaphor } from './find-anaphors.ts';
import { withKnownAgreements } from './find-known-agreements.ts';
import { findNamedAgreements } from './find-named-agreements.ts';
import { groupAgreements } from './group-agreements.ts';
import type { NamedAgreement } from './named-agreement.ts';
import { outlineTreaty } from './treaty-text/outline-treaty.ts';
import { findOwnMentions } from './treaty-text/own-mentions.ts';

/** Treaties, pacts, charters, declarations, statements named in the text, grouped by the agreement they mean. */
export const agreementNames: Annotator<'agreementMentions'> = {
  name: 'agreementNames',
  needs: ['sentences', 'mentions'],
  gives: ['agreementMentions'],
  annotate: (draft) => ({ agreementMentions: readAgreementMentions(draft) }),
};

function readAgreementMentions(draft: Draft): AgreementMention[] {
  const named = nameAgreements(draft);
  const groups = groupMentions(draft, named);
  return named.map(({ start, end, sentence, token, name }, at) => ({
    start,
    end,
    sentence,
    token,
    name,
    agreement: groups[at]!,
  }));
}

/** As `groupAgreements`; in the text of a treaty, what means that treaty is one group, whatever else it is called. */
function groupMentions({ document }: Pick<Draft, 'document'>, named: readonly NamedAgreement[]): number[] {
  const outline = outlineTreaty(document.text);
  if (outline === null) return groupAgreements(named);
  const own = findOwnMentions(document.text, outline, named);
  const others = named.filter((_, at) => !own.has(at));
  const groups = groupAgreements(others);
  const shift = own.size > 0 ? 1 : 0;
  let next = 0;
  return named.map((_, at) => (own.has(at) ? 0 : groups[next++]! + shift));
}

/** Every mention of an agreement in order of the text, words that take one up included. */
export function nameAgreements(draft: Pick<Draft, 'document' | 'sentences' | 'mentions'>): NamedAgreement[] {
  const all: NamedAgreement[] = [];
  for (const [sentence, { tokens }] of draft.sentences.entries()) {
    const named = withKnownAgreements(draft, sentence, findNamedAgreements(draft, sentence));
    const inside = (token: number) =>
      named.some(({ start, end }) => tokens[token]!.start < end && start < tokens[token]!.end);
    const anaphors = tokens.flatMap((_, token) => {
      if (inside(token)) return [];
      const found = findAnaphor(draft, sentence, token, [...all, ...named]);
      return found ? [found] : [];
    });
    all.push(...[...named, ...anaphors].sort((a, b) => a.start - b.start));
  }
  return all;
}
