import type { GazetteerEntry } from '../../gazetteer/gazetteer.ts';
import type { PlacedMention } from '../draft.ts';
import { type KnownActor, rememberActor } from './actor-memory.ts';
import { chooseCandidate } from './choose-candidate.ts';
import { genderOfName } from './given-names.ts';
import { isCapitalised } from './head-of-words.ts';
import { isPlace } from './is-place.ts';
import { nameCues } from './name-cues.ts';
import { organEndingAt } from './organ-words.ts';
import { placeMention, type SettleContext } from './settle-context.ts';
import type { KnownSlot } from './slot.ts';
import { stateOfWords } from './state-of-words.ts';

/** Takes a gazetteer entry into memory under the names reports use for it later. */
export function rememberEntry(context: SettleContext, entry: GazetteerEntry): KnownActor {
  const person = entry.kind === 'person';
  const words = person ? [entry.family ?? entry.name.split(' ').at(-1)!] : [];
  const gender = person ? genderOfName(entry.name.split(/[ -]/)[0]!) : null;
  // A private outlet speaks for no state, wherever it is based.
  // Nor does an armed group for the one it fights in.
  const own =
    (entry.kind === 'outlet' && entry.affiliation === 'private') ||
    (entry.subkind === 'armed-group' && !nameCues.speakingArms.has(entry.id));
  const state = own ? null : entry.state;
  const known = rememberActor(
    context.memory,
    { name: entry.name, actor: entry.id, kind: entry.kind, state, gender },
    words.map((word) => word.toLowerCase()),
  );
  for (const role of entry.roles) known.offices.add(role.office);
  return known;
}

/** The mention a known name makes, and whom it means; null when the name turns out to mean something else. */
export function settleKnown(
  context: SettleContext,
  sentence: number,
  slot: KnownSlot,
): { mention: PlacedMention; who: KnownActor } | null {
  const choice = chooseCandidate(context, slot.match, slot.title);
  if (choice === null) return null;
  const { entry, use, confidence } = choice;
  const tree = context.sentences[sentence]!;
  if (
    isTurnedRound(context.document.text, slot.match.start) ||
    isPartOfOtherName(context, sentence, slot, entry)
  )
    return null;
  const at = { sentence, ...slot };
  if (entry.kind === 'person') {
    const who = rememberEntry(context, entry);
    if (slot.title !== null) {
      who.titles.add(slot.title.title);
      who.gender = slot.title.gender ?? who.gender;
    }
    const short = use === 'short' || !/[ -]/.test(slot.match.text);
    const form = slot.title !== null ? 'titled' : short ? 'short' : 'name';
    return { mention: placeMention(context, at, who, form, confidence), who };
  }
  if (use === 'capital' || use === 'seat') {
    if (isPlace(tree, slot.first, slot.last, slot.token)) {
      const place = rememberActor(context.memory, {
        name: slot.match.text,
        actor: null,
        kind: 'place',
        state: entry.state,
      });
      return { mention: placeMention(context, at, place, 'name', confidence * 0.9), who: place };
    }
    const who = rememberEntry(context, seatedBody(context, slot, entry) ?? entry);
    return { mention: placeMention(context, at, who, 'short', confidence * 0.9), who };
  }
  if (use === 'demonym') {
    const token = tree.tokens[slot.token]!;
    const people = token.xpos === 'NNS' || token.xpos === 'NNPS';
    // "in Russian" is a language.
    if (!people && tree.tokens[slot.first - 1]?.form.toLowerCase() === 'in' && token.deprel.startsWith('obl'))
      return null;
    if (people) {
      const group = rememberActor(context.memory, {
        name: slot.match.text,
        actor: null,
        kind: 'group',
        state: entry.state,
      });
      return { mention: placeMention(context, at, group, 'name', confidence), who: group };
    }
  }
  const who = rememberEntry(context, entry);
  return { mention: placeMention(context, at, who, use === 'acronym' ? 'short' : 'name', confidence), who };
}

/** "Brussels objected": where a capital is also the seat of a body, that body acts unless the report is about the state. */
function seatedBody(
  context: SettleContext,
  { match }: KnownSlot,
  { id, kind }: GazetteerEntry,
): GazetteerEntry | null {
  if (kind !== 'state' || context.memory.byKey.has(id)) return null;
  const body = match.candidates.find(({ entry, use }) => use === 'seat' && entry.kind === 'organization');
  return body?.entry ?? null;
}

/** "anti-Western nations", "pro-Russian groups": not the West, not Russia. */
function isTurnedRound(text: string, start: number): boolean {
  const prefix = /(\p{L}+)[-‐‑]$/u.exec(text.slice(Math.max(0, start - 8), start))?.[1];
  return prefix !== undefined && nameCues.turningPrefixes.has(prefix.toLowerCase());
}

/** "Party Congress" is not the Congress of the United States; "the Chilean Congress" neither. */
function isPartOfOtherName(
  context: SettleContext,
  sentence: number,
  { first, last }: KnownSlot,
  entry: GazetteerEntry,
): boolean {
  if (entry.kind !== 'organization' || first !== last) return false;
  const tree = context.sentences[sentence]!;
  if (organEndingAt(tree, last) === null) return false;
  const before = tree.tokens[first - 1];
  if (before === undefined || before.end + 1 !== tree.tokens[first]!.start) return false;
  const beside = stateOfWords(context, { sentence, first, last, token: last });
  if (beside !== null) return beside.state !== entry.state;
  return before.upos === 'PROPN' && isCapitalised(before.form);
}
