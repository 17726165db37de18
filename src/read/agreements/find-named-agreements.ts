import type { Sentence, Token } from '../../language/sentence.ts';
import type { Draft } from '../draft.ts';
import { type ClauseIndex, dependents, indexClauses, prepositionsOf } from '../events/clause-index.ts';
import { readRoles } from '../events/clause-roles.ts';
import { resolveActors } from '../mentions/resolve-actors.ts';
import { agreementWords } from './agreement-words.ts';
import type { NamedAgreement } from './named-agreement.ts';
import { isStepWord, stepOfNoun, stepOfVerb } from './step-words.ts';

type Read = Pick<Draft, 'document' | 'sentences' | 'mentions'>;

const connectors: ReadonlySet<string> = new Set([
  'of',
  'on',
  'for',
  'and',
  'the',
  'in',
  'to',
  'concerning',
  'regarding',
  'between',
  'a',
  'against',
]);

/** Every place of a sentence where an agreement is named; "the document" and the like are left to `findAnaphors`. */
export function findNamedAgreements(draft: Read, sentence: number): NamedAgreement[] {
  const index = indexClauses(draft.sentences[sentence]!);
  const found: NamedAgreement[] = [];
  let covered = -1;
  for (let token = 0; token < index.tokens.length; token += 1) {
    if (token <= covered) continue;
    const named = nameAt(draft, sentence, index, token);
    if (!named) continue;
    found.push(named.agreement);
    covered = named.last;
  }
  return found;
}

/** The kind a head word stands for, given the words before it; null when it names no agreement. */
function kindOf(index: ClauseIndex, token: number, first: number, title: boolean): string | null {
  const lemma = singular(index.tokens[token]!);
  const plain = agreementWords.heads[lemma];
  if (plain !== undefined) return plain;
  const qualified = agreementWords.qualified[lemma];
  if (!qualified) return null;
  const before = index.tokens.slice(first, token).map((word) => word.form.toLowerCase());
  if (!before.some((word) => qualified.with.has(word))) return null;
  if (!agreementWords.needVerb.has(lemma) || title) return qualified.kind;
  const verb = index.heads[token]!;
  const step = verb < 0 ? null : stepOfVerb(index, verb);
  return step !== null && readRoles(index, verb).objects.includes(token) ? qualified.kind : null;
}

function singular(token: Token): string {
  return token.lemma.toLowerCase();
}

function nameAt(
  draft: Read,
  sentence: number,
  index: ClauseIndex,
  token: number,
): { agreement: NamedAgreement; last: number } | null {
  const word = index.tokens[token]!;
  if (word.upos !== 'NOUN' && word.upos !== 'PROPN') return null;
  const lemma = singular(word);
  if (agreementWords.idioms.bodies.has(index.tokens[token + 1]?.lemma.toLowerCase() ?? '')) return null;
  if (!(lemma in agreementWords.heads) && !(lemma in agreementWords.qualified)) return null;
  if (word.xpos === 'NNS' || word.xpos === 'NNPS') return null;
  const capitals = isTitleCase(index.sentence);
  const title = /^\p{Lu}/u.test(word.form) && !capitals && token > 0;
  const first = firstWord(index, token, title);
  const last = title ? lastWord(index, token) : token;
  const quote = quotedTitle(draft, index, token);
  const kind =
    kindOf(index, token, first, title) ?? (quote ? (agreementWords.qualified[lemma]?.kind ?? null) : null);
  if (kind === null || isOtherKind(index, token, first) || (!title && isIdiom(index, token, first)))
    return null;
  // "the treaty of 1961": the year tells it from others.
  const ends = quote === null && isYearAfter(index, last) ? last + 2 : last;
  const span = quote ?? { start: index.tokens[first]!.start, end: index.tokens[ends]!.end };
  const name = draft.document.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const parties = partiesOf(draft, sentence, index, token, first, last);
  return {
    last,
    agreement: {
      ...span,
      sentence,
      token,
      name,
      kind,
      known: null,
      title: title || quote !== null,
      words: quote === null ? titleWords(index, first, last, title) : significantWords(name.split(/\s+/)),
      year: yearOf(index, token, first, last),
      parties,
      prominent: isProminent(index, token, first),
      reference: referenceOf(index, token, first, title),
    },
  };
}

/** Subject or object of its clause, or owning it; one told by its year in passing is only compared with. */
export function isProminent(index: ClauseIndex, token: number, first: number): boolean {
  if (['obl', 'nmod', 'amod', 'compound'].includes(index.relations[token]!)) {
    return index.tokens[token]!.deprel === 'nmod:poss' && yearOf(index, token, first, token) === null;
  }
  return true;
}

/** Most words of a headline are capitalised, so a capital says nothing. */
function isTitleCase(sentence: Sentence): boolean {
  if (sentence.kind !== 'heading' && /^[.!?…"”]$/.test(sentence.tokens.at(-1)?.form ?? '')) return false;
  const words = sentence.tokens.filter((word) => /^\p{L}{4,}$/u.test(word.form));
  const capital = words.filter((word) => /^\p{Lu}/u.test(word.form)).length;
  return words.length > 3 && capital > words.length * 0.75;
}

/** Modifiers before the head, from right to left. */
function firstWord(index: ClauseIndex, token: number, title: boolean): number {
  let first = token;
  for (let at = token - 1; at >= 0; at -= 1) {
    const word = index.tokens[at]!;
    const joins = word.form === '-' || word.form === '–' || word.form === '/';
    const modifier = ['ADJ', 'PROPN', 'NOUN', 'NUM'].includes(word.upos) || /^VB[NG]$/.test(word.xpos);
    const and =
      word.upos === 'CCONJ' &&
      title &&
      /^\p{Lu}/u.test(index.tokens[at - 1]?.form ?? '') &&
      /^\p{Lu}/u.test(index.tokens[at + 1]?.form ?? '');
    if (!joins && !modifier && !and) break;
    if (modifier && word.upos !== 'PROPN' && !isModifierOf(index, at, token)) break;
    // A headline's "Signs" may be taken for a name.
    if (isTitleCase(index.sentence) && isStepWord(word.form.toLowerCase())) break;
    first = at;
  }
  while (first < token && !/[\p{L}\p{N}]/u.test(index.tokens[first]!.form)) first += 1;
  return first;
}

function isModifierOf(index: ClauseIndex, at: number, token: number): boolean {
  for (let up = at, steps = 0; up >= 0 && steps < 5; up = index.heads[up]!, steps += 1)
    if (up === token) return true;
  return index.tokens[at]!.upos !== 'VERB';
}

/** Capitalised words after the head, with small words between them. */
function lastWord(index: ClauseIndex, token: number): number {
  let last = token;
  for (let at = token + 1; at < index.tokens.length; at += 1) {
    const { form } = index.tokens[at]!;
    if (agreementWords.dates.has(form.toLowerCase())) break;
    if (/^(\p{Lu}|\d+(st|nd|rd|th)?$)/u.test(form)) {
      if (/^\d{4}$/.test(form) || /^\d+$/.test(form)) break;
      last = at;
    } else if (ownsPart(index, at)) break;
    else if (joinsCapitals(index, at)) continue;
    else if (form === '-' && /^\p{Lu}/u.test(index.tokens[at + 1]?.form ?? '')) continue;
    else if (!connectors.has(form)) break;
  }
  // "Treaty in Pyongyang": a place after a bare "in" is not part of the title.
  if (last === token + 2 && index.tokens[token + 1]!.form === 'in') return token;
  return last;
}

/** "the Democratic People's Republic": an owner inside the title. */
function joinsCapitals(index: ClauseIndex, at: number): boolean {
  return /^['’]s?$/.test(index.tokens[at]!.form) && /^\p{Lu}/u.test(index.tokens[at + 1]?.form ?? '');
}

/** "the Treaty's Article 4": the part is not in the title. */
function ownsPart(index: ClauseIndex, at: number): boolean {
  const next = index.tokens[at + 1]?.lemma.toLowerCase() ?? '';
  return /^['’]s?$/.test(index.tokens[at]!.form) && agreementWords.parts.has(next);
}

/** "plea agreement", "party convention", "press statement": no agreement between states. */
function isOtherKind(index: ClauseIndex, token: number, first: number): boolean {
  const before = index.tokens.slice(first, token).map((word) => word.form.toLowerCase());
  return before.some((word) => agreementWords.idioms.notHeads.has(word));
}

/** "the truce signing", "treaty ratification": the step is that of the agreement named before it. */
function namesStep(index: ClauseIndex, token: number): boolean {
  if (index.tokens[token + 1]?.upos !== 'NOUN') return false;
  const step = stepOfNoun(index, token + 1);
  return step !== null && step !== 'negotiated' && step !== 'proposed';
}

/** "in agreement", "treaty negotiations", "any agreement". */
function isIdiom(index: ClauseIndex, token: number, first: number): boolean {
  const { idioms, generic } = agreementWords;
  const next = index.tokens[token + 1]?.lemma.toLowerCase() ?? '';
  if (namesStep(index, token)) return false;
  if (index.relations[token] === 'compound' || idioms.headsAfter.has(next)) return true;
  const determiners = dependents(index, token, 'det').map((child) => index.tokens[child]!.form.toLowerCase());
  if (determiners.some((word) => generic.has(word))) return true;
  const owned = dependents(index, token, 'nmod').some((child) => index.tokens[child]!.deprel === 'nmod:poss');
  return determiners.length === 0 && !owned && first === token;
}

/** A quotation that the noun is said to be titled, or that holds the noun as a title. */
function quotedTitle(draft: Read, index: ClauseIndex, token: number): { start: number; end: number } | null {
  const { text } = draft.document;
  const after = text.slice(index.tokens[token]!.end, index.sentence.end);
  const titled =
    /^,?\s*(?:\w+\s+){0,2}(?:titled|entitled|called|named|dubbed),?\s*["“]([^"”]{3,160})["”]/.exec(after) ??
    /^,?\s*(?:titled|entitled),?\s+(\p{Lu}[\p{L}\d'’-]*(?:\s+(?:\p{Lu}[\p{L}\d'’-]*|\d+\w*|of|on|for|and|the|in|to|a))*\s+\p{Lu}[\p{L}'’-]*)/u.exec(
      after,
    );
  if (!titled) return null;
  const start = index.tokens[token]!.end + titled[0].indexOf(titled[1]!);
  return { start, end: start + titled[1]!.length };
}

function titleWords(index: ClauseIndex, first: number, last: number, title: boolean): ReadonlySet<string> {
  if (!title) return new Set();
  return significantWords(index.tokens.slice(first, last + 1).map((word) => word.form));
}

/** Capitalised words, cut short so that endings do not matter. */
export function significantWords(words: readonly string[]): ReadonlySet<string> {
  const telling = words.filter(
    (word) => /^\p{Lu}\p{L}{3,}/u.test(word) && !connectors.has(word.toLowerCase()),
  );
  return new Set(telling.map((word) => word.toLowerCase().slice(0, 7)));
}

function yearOf(index: ClauseIndex, token: number, first: number, last: number): string | null {
  for (let at = first; at < token; at += 1)
    if (/^(1[5-9]|20)\d\d$/.test(index.tokens[at]!.form)) return index.tokens[at]!.form;
  return isYearAfter(index, last) ? index.tokens[last + 2]!.form : null;
}

function isYearAfter(index: ClauseIndex, last: number): boolean {
  const [of, year] = [index.tokens[last + 1]?.form.toLowerCase(), index.tokens[last + 2]?.form ?? ''];
  return of === 'of' && /^(1[5-9]|20)\d\d$/.test(year);
}

function referenceOf(
  index: ClauseIndex,
  token: number,
  first: number,
  title: boolean,
): NamedAgreement['reference'] {
  // "It succeeds the treaty that …": what an agreement replaces is another.
  const verb = index.heads[token]!;
  if (verb >= 0 && stepOfVerb(index, verb) === 'succeeded' && readRoles(index, verb).objects.includes(token))
    return 'fresh';
  const determiner = index.tokens[first - 1]?.form.toLowerCase() ?? '';
  const words = dependents(index, token, 'det').map((child) => index.tokens[child]!.form.toLowerCase());
  if ([determiner, ...words].some((word) => agreementWords.fresh.has(word))) return 'fresh';
  if ([determiner, ...words].some((word) => agreementWords.definite.has(word))) return 'definite';
  const owned = dependents(index, token, 'nmod').some((child) => index.tokens[child]!.deprel === 'nmod:poss');
  return owned && !title ? 'definite' : 'bare';
}

/** "suspended its treaty ‖with Spain‖": hung on the verb, but right behind the agreement. */
function oblique(index: ClauseIndex, token: number): number[] {
  const verb = index.heads[token]!;
  if (verb < 0 || index.relations[token] !== 'obj') return [];
  return dependents(index, verb, 'obl').filter((child) =>
    dependents(index, child, 'case').some(
      (mark) =>
        mark > token && mark <= token + 2 && /^(?:with|between|among)$/i.test(index.tokens[mark]!.form),
    ),
  );
}

/** States named in the phrase ("the Russia–Iran treaty", "a pact between A and B") or signing it. */
function partiesOf(
  draft: Read,
  sentence: number,
  index: ClauseIndex,
  token: number,
  first: number,
  last: number,
): string[] {
  const within: number[] = [];
  for (let at = first; at <= last; at += 1) if (at !== token) within.push(at);
  const near = [...dependents(index, token, 'nmod', 'obl'), ...oblique(index, token)];
  const owners = dependents(index, token, 'nmod').filter(
    (child) => index.tokens[child]!.deprel === 'nmod:poss' && !within.includes(child),
  );
  const linked = near.filter((child) =>
    prepositionsOf(index, child).some((word) => word === 'between' || word === 'with' || word === 'among'),
  );
  const own = draft.mentions
    .filter((mention) => mention.sentence === sentence && within.includes(mention.token))
    .map((mention) => mention.state);
  const states = [...linked, ...owners]
    .flatMap((word) => resolveActors(draft, sentence, word))
    .map((ref) => ref.state);
  const verb = index.heads[token]!;
  const signed = verb >= 0 && stepOfVerb(index, verb) === 'signed' ? readRoles(index, verb) : null;
  const signers = signed?.objects.includes(token) ? signed.subjects : [];
  const others = signed
    ? dependents(index, verb, 'obl').filter((child) => prepositionsOf(index, child).includes('with'))
    : [];
  const acting = [...signers, ...others]
    .flatMap((word) => resolveActors(draft, sentence, word))
    .map((ref) => ref.state);
  return [...new Set([...own, ...states, ...acting])]
    .filter((state): state is string => state !== null)
    .sort();
}
