import type { NameMatch } from '../../gazetteer/gazetteer.ts';
import type { ActorKind } from '../../vocabulary/actor-ref.ts';
import type { OrganPhrase } from './organ-words.ts';
import type { PronounKind } from './pronoun-words.ts';
import type { TitlePhrase } from './title-words.ts';

/** A stretch of a sentence (words `first` to `last`, both included) that may name an actor; `token` is its head. */
interface SlotPlace {
  first: number;
  last: number;
  token: number;
}

/** A name the gazetteer knows, with the title written before it. */
export interface KnownSlot extends SlotPlace {
  type: 'known';
  match: NameMatch;
  title: TitlePhrase | null;
}

/** A name nobody listed: what it seems to name (null: nothing that acts). */
export interface ProperSlot extends SlotPlace {
  type: 'proper';
  title: TitlePhrase | null;
  guess: ActorKind | null;
}

/** A title without a name: "the Russian leader". */
export interface TitleSlot extends SlotPlace {
  type: 'title';
  title: TitlePhrase;
}

/** A ministry, parliament, army …: "South Korea's Unification Ministry". */
export interface OrganSlot extends SlotPlace {
  type: 'organ';
  organ: OrganPhrase;
}

export interface PronounSlot extends SlotPlace {
  type: 'pronoun';
  pronoun: PronounKind;
}

/** "both sides", "the five states": `count` actors named elsewhere; 0 when no number is given. */
export interface PluralSlot extends SlotPlace {
  type: 'plural';
  of: 'states' | 'people' | 'institutions' | 'any';
  count: number;
  /** True for "the ministers", "the sides": those who were together last, however many. */
  together?: boolean;
}

/** "the North", "the latter". */
export interface HalfSlot extends SlotPlace {
  type: 'half';
  word: string;
}

/** "the agency": a body named before. */
export interface BodySlot extends SlotPlace {
  type: 'body';
  noun: string;
}

/** "Chilean officials", "the Peruvian side", "the authorities": those who act for a state. */
export interface StandInSlot extends SlotPlace {
  type: 'stand-in';
  /** The noun's lemma in lower case. */
  noun: string;
  plural: boolean;
}

export type Slot =
  | KnownSlot
  | ProperSlot
  | TitleSlot
  | OrganSlot
  | PronounSlot
  | PluralSlot
  | HalfSlot
  | BodySlot
  | StandInSlot;
