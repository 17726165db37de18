import type { KnownActor } from './actor-memory.ts';
import { makeSpeakerFinder } from './find-speakers.ts';
import { placeMention, type SettleContext } from './settle-context.ts';
import { settleOrgan } from './settle-organ.ts';
import { actorOfState, settleStandIn } from './settle-stand-in.ts';
import { settleTitle } from './settle-title.ts';
import type { Slot } from './slot.ts';
import { standInWords } from './stand-in-words.ts';

/**
 * "I", "we", "our" inside quotations and transcripts: the speaker, and the state the speaker speaks for; with them what
 * is theirs ("my government"). Done when the whole report is settled, since who speaks is often said last.
 */
export function settleFirstPerson(context: SettleContext, slots: readonly (readonly Slot[])[]): void {
  const speakerAt = makeSpeakerFinder(context);
  context.sentences.forEach(({ tokens }, sentence) => {
    tokens.forEach((word, token) => {
      const form = word.form.toLowerCase();
      const one = standInWords.first.one.has(form);
      if ((!one && !standInWords.first.many.has(form)) || word.upos !== 'PRON' || word.form === 'US') return;
      const speaker = speakerAt(sentence, word.start);
      if (speaker === null) return;
      const who = one ? speaker : spokenFor(context, speaker);
      placeMention(context, { sentence, first: token, last: token, token }, who, 'pronoun', 0.7);
      if (word.xpos === 'PRP$') settleOwned(context, sentence, word.head, slots[sentence] ?? []);
    });
  });
}

/** The state or organisation for which somebody says "we". */
function spokenFor(context: SettleContext, speaker: KnownActor): KnownActor {
  if (speaker.kind === 'outlet' || speaker.state === null) return speaker;
  return actorOfState(context, speaker.state);
}

/** "my government", "our parliament", once it is known whose. */
function settleOwned(context: SettleContext, sentence: number, noun: number, slots: readonly Slot[]): void {
  if (context.meant[sentence]!.has(noun)) return;
  for (const slot of slots) {
    if (slot.token !== noun) continue;
    if (slot.type === 'stand-in') settleStandIn(context, sentence, slot);
    else if (slot.type === 'organ') settleOrgan(context, sentence, slot, true);
    else if (slot.type === 'title') settleTitle(context, sentence, slot);
  }
}
