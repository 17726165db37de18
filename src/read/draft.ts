import type { Gazetteer, NameMatch } from '../gazetteer/gazetteer.ts';
import type { Language, Sentence } from '../language/sentence.ts';
import type { Document } from '../vocabulary/document.ts';
import type { Agreement, Claim, Event, Figure, Mention, Silence, Time } from '../vocabulary/reading.ts';
import type { Span } from '../vocabulary/span.ts';
import type { When } from '../vocabulary/when.ts';
import { type EventLexicon, eventLexicon } from './events/event-lexicon.ts';
import type { TimeExpression } from './times/time-expression.ts';

/** How an actor is named at a place in the text. */
export type MentionForm = 'name' | 'titled' | 'short' | 'description' | 'pronoun';

/**
 * A mention with its place in the trees. A plural ("both sides", "the five states", "they") is one mention
 * per actor meant, all with the same span.
 */
export interface PlacedMention extends Mention {
  /** Index into `Draft.sentences`. */
  sentence: number;
  /** Index of the mention's head word in that sentence. */
  token: number;
  form: MentionForm;
  /** Probability, 0–1, that this is the actor meant. */
  confidence: number;
}

/** A time with its place in the trees. */
export interface PlacedTime extends Time {
  sentence: number;
  /** Index of the expression's head word in that sentence. */
  token: number;
}

/** An agreement named in the text, before its steps and provisions are known. `agreement` groups mentions of one. */
export interface AgreementMention extends Span {
  agreement: number;
  name: string;
  sentence: number;
  token: number;
}

/** Everything known about one report so far. Annotators read it and add to it; none changes what another gave. */
export interface Draft {
  readonly document: Document;
  readonly gazetteer: Gazetteer;
  readonly language: Language;
  readonly lexicon: EventLexicon;
  readonly names: readonly NameMatch[];
  readonly sentences: readonly Sentence[];
  readonly expressions: readonly TimeExpression[];
  readonly published: When | null;
  readonly times: readonly PlacedTime[];
  readonly mentions: readonly PlacedMention[];
  readonly claims: readonly Claim[];
  readonly agreementMentions: readonly AgreementMention[];
  readonly events: readonly Event[];
  readonly agreements: readonly Agreement[];
  readonly figures: readonly Figure[];
  readonly silences: readonly Silence[];
}

/** What annotators may add. */
export type DraftPart = Exclude<keyof Draft, 'document' | 'gazetteer' | 'language' | 'lexicon'>;

/** A Draft in which nothing has been read yet. */
export function startDraft(
  document: Document,
  gazetteer: Gazetteer,
  language: Language,
  lexicon: EventLexicon = eventLexicon,
): Draft {
  return {
    document,
    gazetteer,
    language,
    lexicon,
    names: [],
    sentences: [],
    expressions: [],
    published: null,
    times: [],
    mentions: [],
    claims: [],
    agreementMentions: [],
    events: [],
    agreements: [],
    figures: [],
    silences: [],
  };
}
