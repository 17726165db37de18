import type { Occasion, Provision, Strength } from '../../vocabulary/provision.ts';
import type { Span } from '../../vocabulary/span.ts';
import type { AgreementMention, Draft } from '../draft.ts';
import { type ClauseIndex, dependents, indexClauses, prepositionsOf } from '../events/clause-index.ts';
import { readRoles } from '../events/clause-roles.ts';
import { provisionWords } from './provision-words.ts';

/** A provision with the agreement it is in. */
export interface FoundProvision {
  agreement: number;
  provision: Provision;
}

interface ArticleReference extends Span {
  article: string;
  /** The agreement the article is said to be of, when said. */
  agreement: number | null;
  /** "similar to the old treaty's Article 1": says the same as the text around it. */
  likened: boolean;
  bracketed: boolean;
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
    const provision = readProvision(text, span, article);
    if (!provision) return [];
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

function findArticles(
  text: string,
  sentence: Span,
  mentions: readonly AgreementMention[],
): ArticleReference[] {
  const body = text.slice(sentence.start, sentence.end);
  return [...body.matchAll(/\bArticles?\s+(\d+(?:\.\d+)?|[IVX]+)\b/g)].map((match) => {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const owner = mentions.find(
      (mention) => mention.end <= start && /^['’]s?\s+$/.test(text.slice(mention.end, start)),
    );
    const of = mentions.find(
      (mention) =>
        mention.start >= end &&
        /^\s+(?:of|in)\s+(?:the\s+|its\s+|their\s+)?(?:new\s+|original\s+)?$/i.test(
          text.slice(end, mention.start),
        ),
    );
    const lead = text.slice(sentence.start, owner?.start ?? start);
    return {
      start: owner?.start ?? start,
      end,
      article: match[1]!,
      agreement: owner?.agreement ?? of?.agreement ?? null,
      likened:
        /(?:similar to|akin to|like|as in|echoing|modell?ed on|reminiscent of|resembling)\s+(?:the\s+)?$/i.test(
          lead,
        ),
      bracketed: text[start - 1] === '(' && text[end] === ')',
    };
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
  return (
    mentions.find((mention) => !likened.has(mention.agreement))?.agreement ??
    (articles.length > 0 ? inHand : null)
  );
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
    if (word.upos !== 'VERB' || !provisionWords.verbs.has(lemma)) continue;
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
    if (told || within || mutual) return word.start;
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

function readProvision(text: string, span: Span, article: string | null): Provision | null {
  const body = text.slice(span.start, span.end);
  const kind = provisionWords.patterns.find(({ pattern }) => pattern.test(body));
  if (!kind && article === null) return null;
  const found = kind?.pattern.exec(body);
  const trigger = provisionWords.trigger.exec(body);
  if (!found) return null;
  return {
    article,
    obligation: kind!.obligation,
    trigger: trigger ? plainWords(trigger[0]) : null,
    action: actionAround(body, found.index, found[0].length),
    conditional: trigger !== null,
    occasion: occasionOf(kind!.obligation, trigger?.[0] ?? null),
    strength: strengthOf(body),
    by: [],
    to: [],
    against: [],
    qualifiers: [],
    area: null,
    timing: null,
    evidence: trim(text, span),
  };
}

function occasionOf(obligation: Provision['obligation'], trigger: string | null): Occasion {
  if (trigger === null) return obligation === 'defense' ? 'attack' : 'standing';
  const words = provisionWords.occasions.find(({ pattern }) => pattern.test(trigger));
  return words?.occasion ?? 'other';
}

function strengthOf(body: string): Strength {
  return provisionWords.strengths.find(({ pattern }) => pattern.test(body))?.strength ?? 'shall';
}

/** On one line, without quotation marks, which are cut in half where a phrase ends. */
function plainWords(text: string): string {
  return text.replace(/[“”"]/g, '').replace(/\s+/g, ' ').trim();
}

/** The words of the obligation up to the next mark of punctuation. */
function actionAround(body: string, at: number, length: number): string {
  const rest = /^[^,.;:()”"]*/.exec(body.slice(at + length))?.[0] ?? '';
  return plainWords(body.slice(at, at + length) + rest);
}

function trim(text: string, { start, end }: Span): Span {
  const body = text.slice(start, end);
  const lead = /^[\s,;:)]*(?:and\s+)?/.exec(body)![0].length;
  return { start: Math.min(start + lead, end), end: end - (body.length - body.trimEnd().length) };
}
