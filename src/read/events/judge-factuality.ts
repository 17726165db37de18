import type { Factuality } from '../../vocabulary/factuality.ts';
import type { Draft } from '../draft.ts';
import { type ClauseIndex, dependents, indexClauses, isVerb, prepositionsOf } from './clause-index.ts';
import { isHeadlineInfinitive } from './clause-roles.ts';
import { factualityCues as cues } from './factuality-cues.ts';
import {
  isCondition,
  isDestined,
  isHeadlineFuture,
  isInvertedCondition,
  isQuestion,
} from './unreal-clauses.ts';

/** How far an act is presented as having happened. */
interface FactualityJudgement {
  /** 3 certainly happened … 0 left open … -3 certainly did not. */
  value: number;
  /** What was found on the way up the tree, innermost first, e.g. `modal:may`. */
  cues: string[];
}

/** FactBank's value for the act named by a word: does the text present it as having happened? */
export function judgeFactuality(draft: Draft, sentence: number, token: number): Factuality {
  const found = draft.sentences[sentence];
  if (!found?.tokens[token]) return 'Uu';
  return toFactuality(weighFactuality(indexClauses(found), token).value);
}

/** The FactBank category of a value between -3 and 3. */
export function toFactuality(value: number): Factuality {
  if (value >= 2.5) return 'CT+';
  if (value >= 1.5) return 'PR+';
  if (value > 0.4) return 'PS+';
  if (value >= -0.4) return 'Uu';
  if (value > -1.5) return 'PS-';
  return value > -2.1 ? 'PR-' : 'CT-';
}

/** Climbs from the word to the root and lets every word that has it in its scope bear on it. */
export function weighFactuality(index: ClauseIndex, token: number): FactualityJudgement {
  const judgement: FactualityJudgement = { value: 3, cues: [] };
  weighOwnClause(index, token, judgement);
  let at = token;
  for (let steps = 0; steps < 40; steps += 1) {
    const head = index.heads[at]!;
    if (head < 0) break;
    if (!weighStep(index, at, head, judgement)) break;
    at = head;
  }
  if (isQuestion(index)) apply(judgement, 'question', cues.question);
  return judgement;
}

function apply(judgement: FactualityJudgement, cue: string, value: number): void {
  judgement.cues.push(cue);
  const strength = Math.min(Math.abs(judgement.value), Math.abs(value));
  judgement.value = Math.sign(judgement.value) * Math.sign(value) * strength;
}

/** Negation, modals and hedges that stand on the word itself. */
function weighOwnClause(index: ClauseIndex, token: number, judgement: FactualityJudgement): void {
  const word = index.tokens[token]!;
  if (isHeadlineFuture(index, token)) apply(judgement, 'modal:will', cues.modals.will!);
  if (isDestined(index, token)) apply(judgement, 'modal:be to', cues.destined);
  for (const child of index.children[token] ?? []) {
    const form = index.tokens[child]!.form.toLowerCase();
    const relation = index.relations[child]!;
    if (relation === 'aux') {
      const modal = cues.modals[form];
      if (modal !== undefined) apply(judgement, `modal:${form}`, modal);
    } else if (relation === 'advmod' || relation === 'cc:preconj') {
      if (cues.negations.has(form)) {
        const below = negatesComplement(index, token, child);
        if (form !== 'longer' && !below && !isNotOnly(index, token, child)) apply(judgement, 'not', -2.7);
      } else if (cues.adverbs[form] !== undefined && !gradesAnother(index, child))
        apply(judgement, `adverb:${form}`, cues.adverbs[form]!);
    } else if (relation === 'det') {
      if (cues.negativeDeterminers.has(form)) apply(judgement, 'no', -2.7);
      else if (cues.openDeterminers.has(form)) apply(judgement, 'any', 0.8);
    } else if (relation === 'amod' && cues.modifiers[form] !== undefined) {
      apply(judgement, `modifier:${form}`, cues.modifiers[form]!);
    } else if (relation === 'mark' && cues.marks[form] === undefined && form === 'for') {
      apply(judgement, 'for', 1.2);
    } else if (relation === 'advcl' && isCondition(index, child)) {
      apply(judgement, 'conditional', cues.consequent);
    } else if (isVerb(word) && (relation === 'nsubj' || relation === 'obj')) {
      if (isNegativePhrase(index, child)) apply(judgement, 'no', -2.7);
    }
  }
}

/** "almost certainly", "nearly certain": almost grades the word beside it and does not deny the act. */
function gradesAnother(index: ClauseIndex, adverb: number): boolean {
  return (
    /^(?:almost|nearly)$/i.test(index.tokens[adverb]!.form) &&
    /^(?:ADV|ADJ|NUM|DET)$/.test(index.tokens[adverb + 1]?.upos ?? '')
  );
}

/** "agreed not to impose": the negation belongs to what follows, wherever the tree hangs it. */
function negatesComplement(index: ClauseIndex, verb: number, negation: number): boolean {
  return negation > verb && /^to$/i.test(index.tokens[negation + 1]?.form ?? '');
}

/** "not only": not a negation of the act. */
function isNotOnly(index: ClauseIndex, token: number, negation: number): boolean {
  return (index.children[token] ?? []).some(
    (child) => child === negation + 1 && /^(only|just|merely|simply)$/i.test(index.tokens[child]!.form),
  );
}

function isNegativePhrase(index: ClauseIndex, noun: number): boolean {
  const word = index.tokens[noun]!.form.toLowerCase();
  if (word === 'nobody' || word === 'none' || word === 'nothing' || word === 'neither') return true;
  return (index.children[noun] ?? []).some((child) => {
    const form = index.tokens[child]!.form.toLowerCase();
    return (
      (index.relations[child] === 'det' && cues.negativeDeterminers.has(form)) ||
      (index.tokens[child]!.deprel === 'cc:preconj' && form === 'neither')
    );
  });
}

/** One step from `at` to its head. Returns false when nothing above bears on the act. */
function weighStep(index: ClauseIndex, at: number, head: number, judgement: FactualityJudgement): boolean {
  const relation = index.tokens[at]!.deprel;
  const base = index.relations[at]!;
  if (base === 'conj') {
    // Coordinated predicates share what stands on the first unless they have their own subject.
    if (isVerb(index.tokens[at]!)) {
      if (dependents(index, at, 'nsubj').length === 0) {
        weighModals(index, head, judgement);
        // "has not confirmed or denied"
        const or = dependents(index, at, 'cc').some((child) => /^n?or$/i.test(index.tokens[child]!.form));
        if (or && isNegated(index, head)) apply(judgement, 'not', -2.7);
      }
      return true;
    }
    return true;
  }
  if (base === 'advcl') return weighAdverbial(index, at, head, judgement);
  if (relation === 'acl:relcl') {
    // "a bill that bans imports"
    if (cues.drafts.has(index.tokens[head]!.lemma.toLowerCase())) apply(judgement, 'draft', cues.purpose);
    return false;
  }
  if (base === 'acl') return weighNounClause(index, at, head, judgement);
  if (base === 'ccomp' || base === 'xcomp' || base === 'csubj') {
    const open = dependents(index, at, 'mark').some((mark) =>
      /^(if|whether)$/i.test(index.tokens[mark]!.form),
    );
    if (open) apply(judgement, 'whether', 0);
    return weighComplement(index, at, head, judgement);
  }
  if (base === 'parataxis') return false;
  if (['aux', 'cop', 'mark', 'case', 'punct', 'cc', 'det', 'advmod', 'discourse'].includes(base)) {
    return base === 'cop' || base === 'aux';
  }
  return weighNominal(index, at, head, judgement);
}

function isNegated(index: ClauseIndex, verb: number): boolean {
  return dependents(index, verb, 'advmod').some((child) =>
    cues.negations.has(index.tokens[child]!.form.toLowerCase()),
  );
}

/** Modals and negation of the verb at the head of a coordination. */
function weighModals(index: ClauseIndex, verb: number, judgement: FactualityJudgement): void {
  for (const child of dependents(index, verb, 'aux')) {
    const modal = cues.modals[index.tokens[child]!.form.toLowerCase()];
    if (modal !== undefined) apply(judgement, `shared:${index.tokens[child]!.form.toLowerCase()}`, modal);
  }
}

function weighAdverbial(
  index: ClauseIndex,
  at: number,
  head: number,
  judgement: FactualityJudgement,
): boolean {
  const marks = dependents(index, at, 'mark', 'case', 'advmod').map((child) =>
    index.tokens[child]!.form.toLowerCase(),
  );
  for (const mark of marks) {
    if (cues.presupposing.has(mark)) return false;
    const value = cues.marks[mark];
    if (value === undefined) {
      // "accused of sending", "refrained from attacking"
      if (
        /^(of|from|for|against|into|to)$/.test(mark) &&
        mark !== 'to' &&
        cues.complementCues.has(index.tokens[head]!.lemma.toLowerCase())
      )
        return weighComplement(index, at, head, judgement);
      // "stopped short of recognising"
      if (mark === 'of' && /^short$/i.test(index.tokens[head]!.form)) apply(judgement, 'not', -2.7);
      continue;
    }
    apply(judgement, `mark:${mark}`, value);
    return value > 1;
  }
  if (isInvertedCondition(index, at)) {
    apply(judgement, 'mark:inversion', 0);
    return false;
  }
  if (marks.includes('to')) {
    apply(judgement, 'purpose', cues.purpose);
    return weighClause(index, head, judgement, false);
  }
  return false;
}

/** "plan to build", "the allegation that …": the noun says how far the act is real. */
function weighNounClause(
  index: ClauseIndex,
  at: number,
  head: number,
  judgement: FactualityJudgement,
): boolean {
  const infinitive = dependents(index, at, 'mark').length > 0;
  if (!infinitive || isHeadlineInfinitive(index, at)) return false;
  const noun = index.tokens[head]!.lemma.toLowerCase();
  const ordinal = (index.children[head] ?? []).some((child) =>
    /^(first|last|only)$/i.test(index.tokens[child]!.form),
  );
  if (ordinal || /^(first|last)$/.test(noun)) return false;
  const value = cues.nouns[noun];
  apply(judgement, `noun:${noun}`, value ?? 1.4);
  // "has no intention to attack", "does not have a plan to"
  if (isNegativePhrase(index, head)) apply(judgement, 'no', -2.6);
  const verb = index.heads[head]!;
  if (verb >= 0 && index.relations[head] === 'obj') weighClause(index, verb, judgement, true);
  return false;
}

function weighComplement(
  index: ClauseIndex,
  at: number,
  head: number,
  judgement: FactualityJudgement,
): boolean {
  const word = index.tokens[head]!;
  const lemma = word.lemma.toLowerCase();
  if (
    word.upos === 'ADJ' ||
    word.upos === 'NOUN' ||
    (word.upos === 'VERB' &&
      cues.adjectives[word.form.toLowerCase()] !== undefined &&
      cues.complementCues.get(lemma) === undefined)
  ) {
    const value = cues.adjectives[word.form.toLowerCase()] ?? cues.adjectives[lemma];
    if (value !== undefined) {
      apply(judgement, `adjective:${lemma}`, value);
      return weighClause(index, head, judgement, true);
    }
    return weighClause(index, head, judgement, true);
  }
  const cue = cues.complementCues.get(lemma);
  const infinitive = dependents(index, at, 'mark').some(
    (mark) => index.tokens[mark]!.form.toLowerCase() === 'to',
  );
  // "has yet to ratify"
  const yet =
    lemma === 'have' &&
    dependents(index, head, 'advmod').some((child) => /^yet$/i.test(index.tokens[child]!.form));
  if (infinitive && yet) apply(judgement, 'not', -2.7);
  if (!cue) {
    if (infinitive) apply(judgement, `verb:${lemma}`, 1.5);
    return weighClause(index, head, judgement, true);
  }
  apply(judgement, `${cue.kind}:${lemma}`, cue.value);
  return weighClause(
    index,
    head,
    judgement,
    cue.inherit || cue.kind === 'expect' || cue.kind === 'wish' || cue.kind === 'negative',
  );
}

/** What stands on the governing predicate itself; negation counts only when it reaches the complement. */
function weighClause(
  index: ClauseIndex,
  verb: number,
  judgement: FactualityJudgement,
  negationReaches: boolean,
): boolean {
  for (const child of index.children[verb] ?? []) {
    const form = index.tokens[child]!.form.toLowerCase();
    const relation = index.relations[child]!;
    if (relation === 'aux' && cues.modals[form] !== undefined)
      apply(judgement, `modal:${form}`, cues.modals[form]!);
    else if (relation === 'advmod' && cues.adverbs[form] !== undefined && !gradesAnother(index, child))
      apply(judgement, `adverb:${form}`, cues.adverbs[form]!);
    else if (
      negationReaches &&
      relation === 'advmod' &&
      cues.negations.has(form) &&
      form !== 'longer' &&
      !isNotOnly(index, verb, child)
    ) {
      apply(judgement, 'not', -2.6);
    } else if (negationReaches && relation === 'nsubj' && isNegativePhrase(index, child))
      apply(judgement, 'no', -2.6);
  }
  return true;
}

/** Adjectives that say of their subject how likely it is; others ("ready", "important") say it of a complement only. */
const estimates = /(likely|possible|certain|unclear|probable)$/;

/** An event noun in some place of a clause or of another noun. */
function weighNominal(index: ClauseIndex, at: number, head: number, judgement: FactualityJudgement): boolean {
  const word = index.tokens[head]!;
  const cases = prepositionsOf(index, at);
  for (const preposition of cases) {
    const value = cues.cases[preposition];
    if (value !== undefined && (value <= 1.2 || isVerb(word) === false)) {
      apply(judgement, `case:${preposition}`, value);
      if (value === 0) return false;
    }
  }
  if (isVerb(word)) {
    const lemma = word.lemma.toLowerCase();
    const cue = cues.complementCues.get(lemma);
    const argument = ['obj', 'nsubj', 'obl'].includes(index.relations[at]!);
    if (!argument) return false;
    const subject = index.tokens[at]!.deprel === 'nsubj';
    if (subject) {
      weighModalsOf(index, head, judgement);
      return false;
    }
    if (
      cue &&
      (index.relations[at] === 'obj' || index.tokens[at]!.deprel === 'nsubj:pass' || cases.includes('for'))
    ) {
      if (cue.kind !== 'weak' && cue.kind !== 'report') apply(judgement, `${cue.kind}:${lemma}`, cue.value);
      weighClause(
        index,
        head,
        judgement,
        cue.inherit || cue.kind === 'wish' || cue.kind === 'expect' || cue.kind === 'negative',
      );
      return cue.inherit;
    }
    weighModalsOf(index, head, judgement);
    return false;
  }
  const noun = word.lemma.toLowerCase();
  if (word.upos === 'ADJ' && index.relations[at] === 'nsubj') {
    // "an attack is unlikely"
    const adjective = cues.adjectives[word.form.toLowerCase()];
    if (adjective !== undefined && estimates.test(noun)) apply(judgement, `adjective:${noun}`, adjective);
    return false;
  }
  const value = cues.nouns[noun];
  const idiom = (noun === 'event' || noun === 'case') && !prepositionsOf(index, head).includes('in');
  if (
    value !== undefined &&
    !idiom &&
    (cases.includes('of') ||
      cases.includes('for') ||
      cases.includes('to') ||
      cases.includes('against') ||
      cases.includes('on'))
  ) {
    apply(judgement, `noun:${noun}`, value);
    return false;
  }
  return index.relations[at] === 'nmod' && cases.includes('of');
}

/** A noun in a clause about the future or a mere possibility is no more real than the clause. */
function weighModalsOf(index: ClauseIndex, verb: number, judgement: FactualityJudgement): void {
  if (isDestined(index, verb)) apply(judgement, 'around:be to', cues.destined);
  for (const child of dependents(index, verb, 'aux')) {
    const form = index.tokens[child]!.form.toLowerCase();
    const value = cues.modals[form];
    if (value !== undefined) apply(judgement, `around:${form}`, Math.max(value, 1.2));
  }
}
