import type { Span } from '../../vocabulary/span.ts';

/** An agreement named at one place of the text, before it is known which one it is. */
export interface NamedAgreement extends Span {
  sentence: number;
  /** Index of its head word in that sentence. */
  token: number;
  /** As written, without article. */
  name: string;
  kind: string;
  /** Written as a title: capitalised or quoted. */
  title: boolean;
  /** Words of the title that tell it from others, lower case, without the names of its parties. */
  words: ReadonlySet<string>;
  /** Id of the well-known agreement that it names; null for others. */
  known: string | null;
  /** "the 1961 treaty". */
  year: string | null;
  /** States between which it stands, as far as its own words and its verb say. */
  parties: readonly string[];
  /** Subject or object of its clause, not only mentioned in passing. */
  prominent: boolean;
  /** `fresh`: introduced ("a new treaty"); `definite`: taken up ("the treaty"); `bare`: neither (headlines, titles). */
  reference: 'fresh' | 'definite' | 'bare';
}
