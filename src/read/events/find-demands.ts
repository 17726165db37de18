import { z } from 'zod';
import { type ClauseIndex, dependents } from './clause-index.ts';
import { readRoles } from './clause-roles.ts';
import data from './data/demands.json' with { type: 'json' };
import type { Predicate } from './event-lexicon.ts';
import { distinctActors, type FoundEvent, sameActor } from './found-event.ts';
import { canAct, internationalWeight } from './international.ts';
import { weighFactuality } from './judge-factuality.ts';
import { type EventDraft, partiesAt } from './name-parties.ts';
import { splitWords } from './split-words.ts';

const words = z.string().transform((text) => new Set(splitWords(text)) as ReadonlySet<string>);

const demandWords = z
  .strictObject({
    /** Auxiliaries that put the doer under a duty. */
    obligation: words,
    /** Verbs that do so with an infinitive: "has to leave". */
    obligationVerbs: words,
    /** Verbs of saying that pass such a duty on to the one who has it. */
    speech: words,
  })
  .parse(data);

const demand: Predicate = {
  type: 'REQUEST',
  pattern: 'say must',
  head: 'say',
  parts: [],
  complements: [],
  kind: 'verb',
  from: ['subj'],
  to: [],
  mutual: false,
  of: 'none',
  poss: 'subj',
  objectSlots: [],
  role: 'request',
  certainty: 0.65,
};

/** "A said that B must leave": A demands it of B (PLOVER's REQUEST), whatever B is to do. */
export function findDemands(draft: EventDraft, sentence: number, index: ClauseIndex): FoundEvent[] {
  return index.tokens.flatMap((_, verb): FoundEvent[] => {
    const mark = obligationOn(index, verb);
    const speech = index.heads[verb]!;
    if (mark < 0 || speech < 0 || index.relations[verb] !== 'ccomp') return [];
    if (!demandWords.speech.has(index.tokens[speech]!.lemma.toLowerCase())) return [];
    const name = (at: number) =>
      distinctActors(
        readRoles(index, at).subjects.flatMap((word) => partiesAt(draft, sentence, index, word, at)),
      ).filter((ref) => ref.kind !== 'place' || ref.state !== null);
    const initiators = name(speech);
    const recipients = name(verb);
    // "One must be careful" demands nothing of anybody.
    if (initiators.length === 0 || !recipients.some(canAct)) return [];
    // A state's own voice saying what the state must do is a plan, not a demand.
    const own = (state: string | null) => state !== null && initiators.some((ref) => ref.state === state);
    if (recipients.some((ref) => initiators.some((other) => sameActor(ref, other)))) return [];
    if (recipients.some((ref) => ref.kind === 'state' && own(ref.state))) return [];
    const weight = internationalWeight(draft.gazetteer, initiators, recipients, false);
    const domestic = weight === 0 || !initiators.some(canAct);
    const { value, cues } = weighFactuality(index, speech);
    const trees = index.tokens[speech]!.confidence * index.tokens[verb]!.confidence;
    return [
      {
        type: 'REQUEST',
        mode: null,
        match: { predicate: demand, trigger: speech, parts: [mark], object: null },
        trigger: speech,
        initiators,
        told: initiators,
        recipients,
        place: null,
        verb: speech,
        value,
        cues,
        domestic,
        confidence: Math.round(100 * demand.certainty * (weight || 0.7) * (0.4 + 0.6 * trees)) / 100,
      },
    ];
  });
}

/** The word that puts the doer of `verb` under a duty; -1 when there is none. */
function obligationOn(index: ClauseIndex, verb: number): number {
  const modal = dependents(index, verb, 'aux').find((child) =>
    demandWords.obligation.has(index.tokens[child]!.form.toLowerCase()),
  );
  if (modal !== undefined) return modal;
  const { lemma } = index.tokens[verb]!;
  if (!demandWords.obligationVerbs.has(lemma.toLowerCase())) return -1;
  const bare = dependents(index, verb, 'obj', 'aux').length === 0;
  const infinitive = dependents(index, verb, 'xcomp').some((child) =>
    dependents(index, child, 'mark').some((mark) => /^to$/i.test(index.tokens[mark]!.form)),
  );
  return bare && infinitive ? verb : -1;
}
