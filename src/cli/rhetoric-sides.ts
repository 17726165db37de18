import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { ActorRef } from '../vocabulary/actor-ref.ts';
import { UsageError } from './failure.ts';
import { parseOutletSets } from './outlet-sets.ts';
import { parseActor } from './parse-filters.ts';
import type { RhetoricTexts } from './rhetoric-texts.ts';
import { suggestWord } from './suggest-word.ts';

/**
 * The outlets of the ledger meant by `--outlet KCNA` or a group, by canonical name.
 * @throws UsageError when the ledger has no report of any.
 */
export function outletsMeant(words: string, { outlets }: RhetoricTexts, gazetteer: Gazetteer): Set<string> {
  const sets = parseOutletSets(words, [], gazetteer);
  const meant = outlets.filter((outlet) => sets.some(({ holds }) => holds(outlet)));
  if (meant.length > 0) return new Set(meant.map(({ name }) => name));
  const names = outlets.map(({ name }) => name).sort();
  throw new UsageError(
    `The ledger has no report of ${words}.`,
    names.length === 0
      ? 'Read reports with --outlet NAME, so that it is known whose they are.'
      : `Its outlets are ${names.slice(0, 8).join(', ')}${names.length > 8 ? ' …' : ''}.`,
  );
}

/**
 * The speakers meant by `--speaker`: a person or organisation by name, or a state for all who speak for it.
 * @throws UsageError when nobody of them is heard in the ledger.
 */
export function speakersMeant(words: string, { speakers }: RhetoricTexts, gazetteer: Gazetteer): Set<string> {
  const meant = new Set<string>();
  for (const word of words.split(',')) {
    const actor = parseActor(word, gazetteer);
    const found = speakers.filter((speaker) => isMeant(speaker, actor, word.trim().toLowerCase(), gazetteer));
    if (found.length === 0) throw unheard(word.trim(), speakers);
    for (const { name } of found) meant.add(name);
  }
  return meant;
}

/**
 * Outlets or, where no outlet of the ledger is called so, speakers: what `--against` means.
 * @throws UsageError when it means neither.
 */
export function eitherMeant(words: string, texts: RhetoricTexts, gazetteer: Gazetteer): Set<string> {
  try {
    return outletsMeant(words, texts, gazetteer);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return speakersMeant(words, texts, gazetteer);
  }
}

function isMeant(speaker: ActorRef, actor: string, folded: string, gazetteer: Gazetteer): boolean {
  if (speaker.actor === actor) return true;
  if (gazetteer.get(actor)?.kind === 'state' && speaker.state === actor) return true;
  const name = speaker.name.toLowerCase();
  return name === folded || name.endsWith(` ${folded}`);
}

function unheard(word: string, speakers: readonly ActorRef[]): UsageError {
  const near = suggestWord(
    word,
    speakers.map(({ name }) => name),
  );
  return new UsageError(
    `The ledger has no words of ${word}.`,
    near === null ? 'Write a full name, or a state for all who speak for it.' : `Did you mean ${near}?`,
  );
}
