import type { Span } from '../../vocabulary/span.ts';
import type { AgreementMention } from '../draft.ts';
import { plainArticle } from './clauses/article-number.ts';

/** An article that a sentence of a report refers to. */
export interface ArticleReference extends Span {
  /** In Arabic figures. */
  article: string;
  /** The agreement the article is said to be of, when said. */
  agreement: number | null;
  /** "similar to the old treaty's Article 1": says the same as the text around it. */
  likened: boolean;
  bracketed: boolean;
}

/** The articles a sentence refers to, in order. */
export function findArticles(
  text: string,
  sentence: Span,
  mentions: readonly AgreementMention[],
): ArticleReference[] {
  const body = text.slice(sentence.start, sentence.end);
  return [...body.matchAll(/\b(?:Articles?|Art\.)\s+(\d+(?:\.\d+)?|[IVX]+)\b/g)].map((match) => {
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
      article: plainArticle(match[1]!),
      agreement: owner?.agreement ?? of?.agreement ?? null,
      likened:
        /(?:similar to|akin to|like|as in|echoing|modell?ed on|reminiscent of|resembling)\s+(?:the\s+)?$/i.test(
          lead,
        ),
      bracketed: text[start - 1] === '(' && text[end] === ')',
    };
  });
}
