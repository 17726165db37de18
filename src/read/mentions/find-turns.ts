import type { KnownActor } from './actor-memory.ts';
import { placeMention, type SettleContext } from './settle-context.ts';
import { newPerson } from './settle-title.ts';
import { standInWords } from './stand-in-words.ts';
import { placeLineState } from './state-around.ts';
import { type TitlePhrase, titleAt } from './title-words.ts';

/** A label at the head of a turn: "PRIME MINISTER: …", "Question (Daily): …", "Ms Rao: …". */
const LABEL = /^((?:\p{Lu}[\p{L}.'’-]*)(?:[ -](?:of|for|the|\p{Lu}[\p{L}.'’-]*|\([^)\n]{1,40}\))){0,6}):\s/u;

/** Who has the word from where on in a transcript; `at` is null before the first turn and where nobody known speaks. */
export interface Turns {
  at(offset: number): KnownActor | null;
}

/** The turns of a transcript. Two labels make one; a lone colon does not. Places a mention on labels that are titles. */
export function findTurns(context: SettleContext): Turns {
  const { sentences, document } = context;
  const labels: { sentence: number; end: number }[] = [];
  sentences.forEach(({ start }, sentence) => {
    const label = LABEL.exec(document.text.slice(start, start + 90))?.[1];
    if (label !== undefined && isLabel(label)) labels.push({ sentence, end: start + label.length });
  });
  if (labels.length < 2) return { at: () => null };
  const turns = labels.map(({ sentence, end }) => ({
    start: sentences[sentence]!.start,
    who: speakerOf(context, sentence, end),
  }));
  return {
    at(offset) {
      let low = 0;
      let high = turns.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (turns[middle]!.start <= offset) low = middle + 1;
        else high = middle;
      }
      return turns[low - 1]?.who ?? null;
    },
  };
}

/** Written in capitals, a question, or a name. */
function isLabel(label: string): boolean {
  return (
    label === label.toUpperCase() ||
    /^(?:Question|Q|Answer|A)\b/.test(label) ||
    /^\S+(?: \S+){0,3}$/.test(label)
  );
}

/** The person named or titled by the words up to the colon. */
function speakerOf(context: SettleContext, sentence: number, end: number): KnownActor | null {
  const tree = context.sentences[sentence]!;
  for (const [token, mentions] of context.placed[sentence]!)
    if (mentions.some((mention) => mention.end <= end && mention.kind === 'person'))
      return context.meant[sentence]!.get(token)![0]!;
  const title = titleAt(tree, 0);
  if (title === null || title.plural || tree.tokens[title.last]!.end !== end) return null;
  const who = holderOf(context, title, sentence);
  if (who !== null)
    placeMention(
      context,
      { sentence, first: title.first, last: title.last, token: title.last },
      who,
      'description',
      0.7,
    );
  return who;
}

/** The only person of the report so titled, else whoever holds the office in the state of the place line. */
function holderOf(context: SettleContext, title: TitlePhrase, sentence: number): KnownActor | null {
  const holders = context.memory.actors.filter((who) => who.kind === 'person' && who.titles.has(title.title));
  const states = new Set(holders.map(({ state }) => state));
  if (states.size === 1 && holders[0]!.state !== null) return holders[0]!;
  if (states.size > 1 || !standInWords.governing.has(title.office)) return null;
  const state = placeLineState(context);
  return state === null ? null : newPerson(context, title, state, sentence, title.last);
}
