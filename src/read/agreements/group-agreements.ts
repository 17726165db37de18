import { agreementWords } from './agreement-words.ts';
import type { NamedAgreement } from './named-agreement.ts';

/** Mentions of one agreement so far, with what they say together. */
interface Group {
  mentions: NamedAgreement[];
  kinds: Set<string>;
  words: Set<string>;
  year: string | null;
  parties: Set<string>;
  known: string | null;
  titled: boolean;
  prominent: boolean;
}

/** Which mentions mean the same agreement: the group's number for each mention, in the order of the text. */
export function groupAgreements(mentions: readonly NamedAgreement[]): number[] {
  const groups: Group[] = [];
  return mentions.map((mention) => {
    const chosen = choose(groups, mention);
    if (chosen >= 0) {
      join(groups[chosen]!, mention);
      return chosen;
    }
    groups.push({
      mentions: [mention],
      kinds: new Set([mention.kind]),
      words: new Set(mention.words),
      year: mention.year,
      parties: new Set(mention.parties),
      known: mention.known,
      titled: mention.title,
      prominent: mention.prominent,
    });
    return groups.length - 1;
  });
}

function join(group: Group, mention: NamedAgreement): void {
  group.mentions.push(mention);
  group.kinds.add(mention.kind);
  for (const word of mention.words) group.words.add(word);
  for (const party of mention.parties) group.parties.add(party);
  group.year ??= mention.year;
  group.titled ||= mention.title;
  group.prominent ||= mention.prominent;
}

function choose(groups: readonly Group[], mention: NamedAgreement): number {
  // A well-known name means its agreement, and no other.
  if (mention.known !== null) return groups.findIndex(({ known }) => known === mention.known);
  for (let at = groups.length - 1; at >= 0; at -= 1) if (sameTitle(groups[at]!, mention)) return at;
  const fitting = groups.map((_, at) => at).filter((at) => fits(groups[at]!, mention));
  // "the treaty" is the one in hand, not one of another year only compared with it.
  const inHand = fitting.filter((at) => mention.year !== null || groups[at]!.prominent);
  return latest(groups, inHand.length > 0 ? inHand : fitting);
}

/** The group mentioned last. */
function latest(groups: readonly Group[], among: readonly number[]): number {
  let best = -1;
  for (const at of among) {
    if (best < 0 || groups[at]!.mentions.at(-1)!.start > groups[best]!.mentions.at(-1)!.start) best = at;
  }
  return best;
}

function compatible(group: Group, mention: NamedAgreement): boolean {
  if (group.year !== null && mention.year !== null && group.year !== mention.year) return false;
  const family = familyOf(mention.kind);
  if (![...group.kinds].some((kind) => familyOf(kind) === family)) return false;
  if (mention.parties.length === 0 || group.parties.size === 0) return true;
  const shared = mention.parties.filter((party) => group.parties.has(party)).length;
  return shared === Math.min(mention.parties.length, group.parties.size);
}

function familyOf(kind: string): string {
  return agreementWords.families[kind] ?? kind;
}

/** Titles that share most of the words of the shorter. */
function sameTitle(group: Group, mention: NamedAgreement): boolean {
  if (!mention.title || !compatible(group, mention) || mention.words.size === 0 || group.words.size === 0)
    return false;
  const shared = [...mention.words].filter((word) => group.words.has(word)).length;
  return shared >= 2 && shared >= Math.min(mention.words.size, group.words.size) * 0.6;
}

/** Without a title to compare: does the mention take the agreement up again? */
function fits(group: Group, mention: NamedAgreement): boolean {
  if (!compatible(group, mention)) return false;
  // A year of its own tells an agreement from the one in hand, above all from a new one it is compared with.
  if (mention.year !== null && group.year !== mention.year) {
    // "signed a new treaty, replacing the 1998 treaty": one sentence introduces no agreement and dates it in one breath.
    const [first] = group.mentions;
    const compared =
      first!.reference === 'fresh' && (!mention.prominent || first!.sentence === mention.sentence);
    return group.year === null && !compared && sharesParties(group, mention, true);
  }
  if (mention.title && mention.words.size > 1)
    return !hasOwnTitle(group) && (mention.reference !== 'bare' || sharesParties(group, mention, true));
  if (mention.reference === 'definite') return true;
  // Once an agreement has its full title, "a treaty" is another.
  if (mention.reference === 'fresh' && hasOwnTitle(group)) return false;
  return sharesParties(group, mention, false);
}

function hasOwnTitle(group: Group): boolean {
  return group.titled && group.words.size > 1;
}

function sharesParties(group: Group, mention: NamedAgreement, exactly: boolean): boolean {
  if (mention.parties.length === 0 || group.parties.size === 0) return false;
  const shared = mention.parties.filter((party) => group.parties.has(party)).length;
  return exactly
    ? shared === mention.parties.length && shared >= Math.min(2, group.parties.size)
    : shared > 0;
}
