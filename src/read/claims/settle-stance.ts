import type { Sentence } from '../../language/sentence.ts';
import type { Span } from '../../vocabulary/span.ts';
import type { Stance } from '../../vocabulary/stance.ts';
import type { Draft } from '../draft.ts';
import { childLists, childWith } from '../mentions/child-lists.ts';
import { resolveActors } from '../mentions/resolve-actors.ts';
import { cueLexicon } from './cue-lexicon.ts';
import type { FoundClaim } from './found-claim.ts';
import { stanceWords } from './stance-words.ts';

type Read = Pick<Draft, 'sentences' | 'mentions'>;

/**
 * What a plain statement does, by its main clause: that something must be done is a demand, an act that another state
 * will do an expectation, a hostile deed of another a charge, that one's own side did not do it a denial. Statements
 * whose cue says more than "said" keep their stance.
 */
export function settleStance(draft: Read, claim: FoundClaim): Stance {
  if (claim.stance !== 'asserts' || claim.speaker.name === 'unattributed') return claim.stance;
  const at = sentenceOf(draft, claim);
  const tree = draft.sentences[at];
  if (tree === undefined) return claim.stance;
  const cue = claim.sentence === at ? tree.tokens[claim.token] : undefined;
  if (cue !== undefined && charges(tree, claim)) return 'alleges';
  const head = mainVerb(tree, claim.content, claim.sentence === at ? claim.token : -1);
  if (head < 0) return claim.stance;
  const subject = childWith(tree, head, 'nsubj', 'nsubj:pass', 'expl');
  const helpers = childLists(tree)[head]!.map((child) => tree.tokens[child]!);
  const modal = helpers.find(({ deprel }) => deprel === 'aux' || deprel === 'aux:pass');
  const whose = sideOf(draft, at, subject, claim);
  const helper = (words: ReadonlySet<string>) =>
    helpers.some(({ deprel, form }) => deprel.startsWith('aux') && words.has(form.toLowerCase()));
  if (helper(stanceWords.must)) return whose === 'own' ? 'asserts' : 'demands';
  if (helper(stanceWords.will)) return whose === 'other' ? 'expects' : 'asserts';
  if (modal?.xpos === 'MD') return 'asserts';
  // "is expected to sail"
  const awaited = cueLexicon.framesOf(tree.tokens[head]!.lemma.toLowerCase())?.get('infinitive');
  if (awaited?.stance === 'expects' && helpers.some(({ deprel }) => deprel === 'aux:pass')) return 'expects';
  const said = cue?.lemma.toLowerCase() ?? '';
  const pledge = cueLexicon.framesOf(said)?.has('infinitive') === true && !cueLexicon.addressed.has(said);
  if (whose !== 'other' && !pledge && deniesDeed(tree, head, subject, whose)) return 'denies';
  return whose === 'other' && isHostile(tree, head) ? 'alleges' : 'asserts';
}

/** "denounced Peru for selling ships", "condemned it as theft". */
function charges(tree: Sentence, { token, content }: FoundClaim): boolean {
  if (!stanceWords.charging.has(tree.tokens[token]!.lemma.toLowerCase())) return false;
  return tree.tokens.some(
    ({ form, start, deprel }) =>
      start > content.start &&
      start < content.end &&
      ((form === 'for' && deprel === 'mark') || (form === 'as' && /^(?:case|mark)$/.test(deprel))),
  );
}

function sentenceOf(draft: Read, { content, sentence }: FoundClaim): number {
  for (let at = sentence; at < Math.min(sentence + 12, draft.sentences.length); at++)
    if (content.start < draft.sentences[at]!.end) return at;
  return sentence;
}

/** The word of the content that hangs outside it, or on the cue: the head of its clause. Or -1. */
function mainVerb(tree: Sentence, content: Span, cue: number): number {
  const inside = (at: number) =>
    at >= 0 && at !== cue && tree.tokens[at]!.start >= content.start && tree.tokens[at]!.end <= content.end;
  let best = -1;
  for (let at = 0; at < tree.tokens.length; at++) {
    const { head, upos, deprel } = tree.tokens[at]!;
    if (!inside(at) || inside(head) || upos === 'PUNCT') continue;
    if (/^(?:VERB|AUX)$/.test(upos) || childWith(tree, at, 'cop', 'nsubj') >= 0) {
      if (best < 0 || deprel === 'ccomp' || head < 0) best = at;
    }
  }
  return best;
}

/** Whether a subject is of the speaker's own side, of another state, or of neither that is known. */
function sideOf(draft: Read, at: number, subject: number, { speaker }: FoundClaim): 'own' | 'other' | null {
  const tree = draft.sentences[at]!;
  const word = tree.tokens[subject];
  if (word === undefined) return null;
  const owner = tree.tokens[childWith(tree, subject, 'nmod:poss')]?.form.toLowerCase();
  if (stanceWords.own.has(word.form.toLowerCase()) || stanceWords.own.has(owner ?? '')) return 'own';
  if (word.upos === 'PRON' && speaker.start !== undefined && /^(?:he|she|they|it)$/i.test(word.form)) {
    const meant = resolveActors(draft, at, subject);
    if (meant.length === 0) return null;
  }
  const states = resolveActors(draft, at, subject).flatMap(({ state }) => state ?? []);
  if (states.length === 0 || speaker.state === null) return null;
  return states.includes(speaker.state) ? 'own' : 'other';
}

/** "Our ships have not fired", "there was no offer": what was or is, and is denied. */
function deniesDeed(tree: Sentence, head: number, subject: number, whose: 'own' | null): boolean {
  const expletive = tree.tokens[subject]?.deprel === 'expl' && /^there$/i.test(tree.tokens[subject]!.form);
  if (whose !== 'own' && !expletive) return false;
  if (
    /^(?:I|we)$/i.test(tree.tokens[subject]!.form) &&
    /^(?:want|need|wish|intend|ask|plan|seek|comment|know)$/.test(tree.tokens[head]!.lemma)
  )
    return false;
  const no = (at: number) =>
    childLists(tree)[at]!.some((child) => /^(?:no|neither)$/i.test(tree.tokens[child]!.form));
  return childLists(tree)[head]!.some((child) => {
    const { form, deprel } = tree.tokens[child]!;
    if (/^(?:not|n't|n’t|never)$/i.test(form) && deprel === 'advmod') return true;
    const attitude = stanceWords.attitudes.has(tree.tokens[child]!.lemma.toLowerCase());
    return (/^(?:obj|nsubj)/.test(deprel) && !attitude && no(child)) || (expletive && no(head));
  });
}

/** A hostile verb, or one that helps hostile people, at the head of the clause or beside it. */
function isHostile(tree: Sentence, head: number): boolean {
  const verbs = [
    head,
    ...childLists(tree)[head]!.filter((child) => /^(?:conj|advcl|xcomp)$/.test(tree.tokens[child]!.deprel)),
  ];
  return verbs.some((verb) => {
    const lemma = tree.tokens[verb]!.lemma.toLowerCase();
    if (stanceWords.hostile.has(lemma) || stanceWords.hostileThings.has(lemma)) return true;
    if (!stanceWords.training.has(lemma)) return false;
    return childLists(tree)[verb]!.some(
      (child) =>
        /^(?:obj|obl)/.test(tree.tokens[child]!.deprel) &&
        stanceWords.hostileThings.has(tree.tokens[child]!.lemma.toLowerCase()),
    );
  });
}
