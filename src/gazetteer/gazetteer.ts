import type { ActorKind } from '../vocabulary/actor-ref.ts';
import type { Span } from '../vocabulary/span.ts';

/** Offices whose holders the gazetteer knows by date. */
export type Office =
  | 'head-of-state'
  | 'head-of-government'
  | 'foreign-minister'
  | 'defence-minister'
  | 'security-council-head'
  | 'spokesperson'
  | 'organization-head'
  | 'other';

/** An office held by a person for a state or organisation; dates are YYYY, YYYY-MM or YYYY-MM-DD, null when open or unknown. */
export interface Role {
  office: Office;
  /** The title as reports write it, e.g. `Minister of Foreign Affairs`. */
  title: string;
  /** ISO 3166-1 alpha-3 or an organisation's acronym. */
  of: string;
  from: string | null;
  to: string | null;
}

/** How a name stands for its entry: its name proper, or a metonym such as a capital or a seat of power. */
export type NameUse =
  | 'name'
  | 'official'
  | 'short'
  | 'acronym'
  | 'demonym'
  | 'capital'
  | 'seat'
  | 'former'
  | 'alias'
  | 'variant';

/** One thing the gazetteer knows. */
export interface GazetteerEntry {
  /** Stable id: a state's ISO 3166-1 alpha-3 (`PRK`), else `kind:slug` (`person:choe-son-hui`, `org:nato`, `outlet:tass`). */
  id: string;
  kind: ActorKind;
  /** Canonical name. */
  name: string;
  /** ISO 3166-1 alpha-3 of the state it is, belongs to or speaks for; an organisation's acronym; null when none. */
  state: string | null;
  /** Every other name, each with how it stands for the entry. */
  names: readonly { text: string; use: NameUse }[];
  wikidata: string | null;
  roles: readonly Role[];
  /** Member states (ISO alpha-3) of an organisation or forum, where they matter. */
  members: readonly string[];
  /** Outlets: who stands behind it. */
  affiliation: 'state' | 'public' | 'private' | 'party' | null;
  /** Outlets: agency, broadcaster, newspaper …; organisations: igo, ministry, armed-group, party …; states: null. */
  subkind: string | null;
  /** Outlets: web hosts that publish it. */
  domains: readonly string[];
  /** States: a member of the United Nations. */
  unMember?: boolean;
  /** Territories and breakaway states: the state that governs them, or that most others hold them to be part of. */
  partOf?: string | null;
  /** States of the past: the state that continues them. */
  successor?: string | null;
  /** States of the past: when they existed, as precisely as known. */
  existed?: { from: string | null; to: string | null };
  /** Persons: the family name, as later mentions use it alone (`Lavrov`, `Choe`). */
  family?: string;
}

/** A known name found in a text; more than one candidate when the name is shared ("Georgia", "Kim"). */
export interface NameMatch extends Span {
  text: string;
  candidates: readonly { entry: GazetteerEntry; use: NameUse }[];
}

/** Who is who. Pure and immutable; built once from data files (and a user's own file). */
export interface Gazetteer {
  readonly entries: readonly GazetteerEntry[];
  get(id: string): GazetteerEntry | undefined;
  /** Longest known names in `text`, in order, without overlap. Case-sensitive where case distinguishes ("Turkey", "US"). */
  findNames(text: string, within?: Span): NameMatch[];
  /** Entries whose full name or alias is exactly `name`, folding case, accents, hyphens and apostrophes. */
  lookUp(name: string): readonly GazetteerEntry[];
  /** Who held `office` for `of` at any time in the interval (YYYY-MM-DD, inclusive; null = open). */
  holdersOf(
    office: Office,
    of: string,
    earliest: string | null,
    latest: string | null,
  ): readonly GazetteerEntry[];
  /** The outlet that publishes a web host ("english.news.cn"), by longest matching domain suffix. */
  outletOfHost(host: string): GazetteerEntry | undefined;
}
