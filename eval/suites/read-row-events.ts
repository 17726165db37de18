import type { GazetteerFile } from '../../src/gazetteer/gazetteer-file.ts';
import { loadGazetteer } from '../../src/gazetteer/load-gazetteer.ts';
import type { Language } from '../../src/language/sentence.ts';
import { agreementNames } from '../../src/read/agreements/agreement-names.ts';
import { startDraft } from '../../src/read/draft.ts';
import { findEvents } from '../../src/read/events/find-events.ts';
import { mentions } from '../../src/read/mentions/mentions.ts';
import { names } from '../../src/read/names.ts';
import { expressions } from '../../src/read/times/expressions.ts';
import { published as publication } from '../../src/read/times/published.ts';
import { times } from '../../src/read/times/times.ts';
import { trees } from '../../src/read/trees.ts';
import type { ActorRef } from '../../src/vocabulary/actor-ref.ts';
import type { EventType } from '../../src/vocabulary/event-type.ts';
import { plainDocument } from '../plain-document.ts';

/** An event as the scorer needs it: the main event of the sentence comes first. */
export interface ReadEvent {
  type: EventType;
  pattern: string;
  /** Ids of states or, of who belongs to none, of actors; null for who is not known by name. */
  initiators: (string | null)[];
  recipients: (string | null)[];
  domestic: boolean;
}

/** A reader of single sentences; only what events need is read. `extra` goes over the built-in gazetteer. */
export function rowReader(
  language: Language,
  extra: readonly GazetteerFile[] = [],
): (text: string, date?: string) => ReadEvent[] {
  const gazetteer = loadGazetteer(extra);
  return (text, date) => {
    const document = plainDocument('row', text, date ?? null);
    let draft = startDraft(document, gazetteer, language);
    for (const annotator of [names, trees, expressions, publication, times, mentions, agreementNames])
      draft = { ...draft, ...annotator.annotate(draft) };
    return draft.sentences
      .flatMap((sentence, at) =>
        findEvents(draft, at).map((event) => {
          let depth = 0;
          for (let head = sentence.tokens[event.trigger]!.head; head >= 0 && depth < 60; depth += 1) {
            head = sentence.tokens[head]!.head;
          }
          return {
            type: event.type,
            pattern: event.match.predicate.pattern,
            initiators: event.initiators.map(stateOf),
            recipients: event.recipients.map(stateOf),
            domestic: event.domestic,
            depth,
          };
        }),
      )
      .sort((a, b) => a.depth - b.depth);
  };
}

function stateOf({ state, actor }: ActorRef): string | null {
  return state ?? actor;
}
