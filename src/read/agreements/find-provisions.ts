import type { Provision } from '../../vocabulary/provision.ts';
import type { Span } from '../../vocabulary/span.ts';
import type { AgreementMention, Draft } from '../draft.ts';
import { type ClauseIndex, dependents, indexClauses, prepositionsOf } from '../events/clause-index.ts';
import { readRoles } from '../events/clause-roles.ts';
import { type ArticleReference, findArticles } from './find-articles.ts';
import { provisionWords } from './provision-words.ts';
import { readProvision } from './read-provision.ts';
import { findReportedOwers } from './reported-owers.ts';

/** A provision with the agreement it is in. */
export interface FoundProvision {
  agreement: number;
  provision: Provision;
}

/** The provisions a sentence reports, given the agreements named in it and the one in hand from before. */
export function findProvisions(draft: Draft, sentence: number, inHand: number | null): FoundProvision[] {
  const { start, end } = draft.sentences[sentence]!;
  const { text } = draft.document;
  const mentions = draft.agreementMentions.filter((mention) => mention.sentence === sentence);
  const articles = findArticles(text, { start, end }, mentions);
  const own = articles.filter((reference) => !reference.likened);
  const main = mainAgreement(articles, mentions, inHand);
  if (main === null) return [];
  const foreign = new Set(own.filter(({ agreement }) => agreement !== null && agreement !== main));
  const local = own.filter((reference) => !foreign.has(reference));
  const from = local.length === 0 ? contentFrom(draft, sentence, mentions) : start;
  if (from === null) return [];
  const segments =
    local.length === 0 ? [{ start: from, end, article: null }] : cutByArticles(local, { start, end });
  return segments.flatMap(({ article, ...span }) => {
    const found = readProvision(text, span, article);
    if (!found) return [];
    const provision = { ...found.provision, ...findReportedOwers(draft, sentence, found.at) };
    const likened = articles.filter(
      (reference) =>
        reference.likened &&
        reference.agreement !== null &&
        reference.start >= span.start &&
        reference.end <= span.end,
    );
    return [
      { agreement: main, provision },
      ...likened.map((reference) => ({
        agreement: reference.agreement!,
        provision: {
          ...provision,
          article: reference.article,
          evidence: { start: reference.start, end: span.end },
        },
      })),
    ];
  });
}

/** The agreement whose contents the sentence tells: its article's, else the first named, else the one in hand. */
function mainAgreement(
  articles: readonly ArticleReference[],
  mentions: readonly AgreementMention[],
  inHand: number | null,
): number | null {
  const opening = articles[0];
  if (
    opening &&
    !opening.likened &&
    opening.agreement !== null &&
    opening.start === Math.min(...articles.map(({ start }) => start)) &&
    mentions[0]?.agreement === opening.agreement
  ) {
    return opening.agreement;
  }
  const likened = new Set(
    articles.filter((reference) => reference.likened).map(({ agreement }) => agreement),
  );
  // "Article 4 reads: … under Article 51 of the Charter": the one whose article opens the sentence is in hand.
  const cited = new Set(
    opening?.agreement === null ? articles.slice(1).map(({ agreement }) => agreement) : [],
  );
  const told = mentions.find(({ agreement }) => !likened.has(agreement) && !cited.has(agreement));
  return told?.agreement ?? inHand;
}

/** Each article with the words that belong to it: those before a bracketed reference, those after an open one. */
function cutByArticles(
  articles: readonly ArticleReference[],
  sentence: Span,
): (Span & { article: string })[] {
  let from = sentence.start;
  return articles.map((reference, at) => {
    const next = articles[at + 1];
    if (reference.bracketed) {
      const segment = { start: from, end: reference.end + 1, article: reference.article };
      from = Math.min(sentence.end, reference.end + 1);
      return segment;
    }
    const end = next && !next.bracketed ? next.start : sentence.end;
    return { start: from, end, article: reference.article };
  });
}

/**
 * Where the sentence starts to say what an agreement contains: at a verb of content with the agreement (or "it") as
 * subject or frame, or at a noun such as "clause"; null when it does not.
 */
function contentFrom(draft: Draft, sentence: number, mentions: readonly AgreementMention[]): number | null {
  const index = indexClauses(draft.sentences[sentence]!);
  const named = (token: number) =>
    mentions.some(({ start, end }) => start <= index.tokens[token]!.start && index.tokens[token]!.end <= end);
  for (const [token, word] of index.tokens.entries()) {
    const lemma = word.lemma.toLowerCase();
    if (word.upos === 'NOUN' && provisionWords.nouns.has(lemma)) return clauseNounStart(index, token);
    if (word.upos !== 'VERB') continue;
    const binds = dependents(index, token, 'aux').some((child) =>
      provisionWords.modals.has(index.tokens[child]!.lemma.toLowerCase()),
    );
    if (!provisionWords.verbs.has(lemma) && !binds) continue;
    const { subjects } = readRoles(index, token);
    const within = dependents(index, token, 'obl').some(
      (child) => named(child) && prepositionsOf(index, child).some((p) => /^(under|within|in|by)$/.test(p)),
    );
    const told = subjects.some(
      (subject) => named(subject) || /^(it|which|that)$/i.test(index.tokens[subject]!.form),
    );
    const mutual =
      mentions.length === 0 &&
      subjects.length > 0 &&
      /each other|one another/i.test(draft.document.text.slice(word.end, draft.sentences[sentence]!.end));
    if (within) return draft.sentences[sentence]!.start;
    if ((told || mutual) && provisionWords.verbs.has(lemma)) return word.start;
  }
  return null;
}

/** A clause is named by the words before it: "a mutual defense clause". */
function clauseNounStart(index: ClauseIndex, noun: number): number {
  let first = noun;
  while (
    first > 0 &&
    ['ADJ', 'NOUN', 'PUNCT'].includes(index.tokens[first - 1]!.upos) &&
    index.tokens[first - 1]!.form !== ','
  )
    first -= 1;
  return index.tokens[first]!.start;
}
