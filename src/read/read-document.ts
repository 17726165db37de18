import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Language } from '../language/sentence.ts';
import type { Document } from '../vocabulary/document.ts';
import type { Mention, Reading } from '../vocabulary/reading.ts';
import { toMentions } from './agreements/agreement-mentions.ts';
import { annotators } from './annotators.ts';
import { type Draft, startDraft } from './draft.ts';
import type { EventLexicon } from './events/event-lexicon.ts';

/**
 * Document → Reading: runs every annotator in order. Pure: the same document gives the same Reading.
 * `lexicon` holds the predicates of events, the built-in ones when left out.
 * A document in another language than English gives a Reading without entries.
 */
export function readDocument(
  document: Document,
  gazetteer: Gazetteer,
  language: Language,
  lexicon?: EventLexicon,
): Reading {
  let draft = startDraft(document, gazetteer, language, lexicon);
  if (!isEnglish(document.language)) return finishReading({ ...draft, published: document.published });
  for (const annotator of annotators) draft = { ...draft, ...annotator.annotate(draft) };
  return finishReading(draft);
}

/** The contract's Reading of a finished draft: places in the trees are dropped. */
function finishReading(draft: Draft): Reading {
  return {
    id: draft.document.id,
    published: draft.published,
    language: draft.document.language,
    sentences: draft.sentences.map(({ start, end }) => ({ start, end })),
    mentions: listMentions(draft),
    times: draft.times.map(({ start, end, text, value, earliest, latest, basis, type }) => ({
      start,
      end,
      text,
      value,
      earliest,
      latest,
      basis,
      type,
    })),
    claims: [...draft.claims],
    events: [...draft.events],
    agreements: [...draft.agreements],
    figures: [...draft.figures],
    silences: [...draft.silences],
  };
}

/** Actors and agreements named, in order of place. */
function listMentions(draft: Draft): Mention[] {
  const actors = draft.mentions.map(({ start, end, name, actor, kind, state }) => ({
    start,
    end,
    name,
    actor,
    kind,
    state,
  }));
  const agreements = toMentions(draft.agreementMentions, draft.agreements);
  return [...actors, ...agreements].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Text too short to tell is read as English: a headline, a list of names. */
function isEnglish(language: string): boolean {
  return /^(?:en|und)(?:$|-)/i.test(language);
}
