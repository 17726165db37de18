import type { ActorRef } from '../../../vocabulary/actor-ref.ts';
import type { AgreementStep } from '../../../vocabulary/reading.ts';
import type { Span } from '../../../vocabulary/span.ts';
import type { TreatyOutline } from './outline-treaty.ts';
import { readLegalDate } from './read-legal-date.ts';
import { treatyPatterns, treatyWords } from './treaty-words.ts';

/** "Done at Washington, the 4th day …": a place is what stands between "at" and the date. */
const placeOf =
  /(?:[Dd]one|DONE|[Ss]igned|SIGNED|[Aa]dopted|[Cc]oncluded)[^.]{0,60}?\b(?:at|in|AT|IN)\s+(?:the\s+city\s+of\s+)?(?!\p{L}+(?:ese|ish|ian|ean)\b|German\b|French\b|Arabic\b|Greek\b|Dutch\b)(\p{Lu}[\p{L}'’-]*(?:[\s-]+(?:\p{Lu}[\p{L}'’-]*|de|la|al|el))*)/u;

/** "Moscow, August 23, 1939". */
const beforeDate =
  /(?:^|[.\n]\s*)(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]+)*),\s+(?:the\s+)?(?:\d{1,2}|\p{Lu}\p{Ll}{2,8}\s+\d{1,2})\W/u;

/** That the text was signed, or adopted, where and when its closing or the line below its title says. */
export function readSigning(
  text: string,
  outline: TreatyOutline,
  parties: readonly ActorRef[],
): AgreementStep[] {
  const { title, preamble, closing } = outline;
  const below = firstLines(text, { start: title.end, end: preamble.end });
  const places = [closing, below].filter((span) => span !== null);
  for (const span of places) {
    const sentence = { start: span.start, end: Math.min(span.end, span.start + 900) };
    const words = text.slice(sentence.start, sentence.end);
    const when = readLegalDate(text, sentence);
    const match = treatyPatterns.closing.exec(words);
    if (when === null && match === null) continue;
    const verb = match?.[0]
      .toLowerCase()
      .split(/\s+/)
      .find((word) => word in treatyWords.steps);
    const isAdopted = treatyWords.adoptedKinds.includes(title.kind);
    return [
      {
        step: verb === undefined ? (isAdopted ? 'adopted' : 'signed') : treatyWords.steps[verb]!,
        by: [...parties],
        body: null,
        when,
        place: placeIn(words),
        factuality: 'CT+',
        evidence: firstSentence(text, sentence),
      },
    ];
  }
  return [];
}

function placeIn(words: string): string | null {
  const place = placeOf.exec(words.replace(/\s+/g, ' '))?.[1];
  return place ?? beforeDate.exec(words)?.[1] ?? null;
}

/** The lines below a title that are set apart from the preamble: "(Signed at Washington on October 1, 1953)". */
function firstLines(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, Math.min(end, start + 400));
  const line = /^\s*(\(?[^\n]{6,140})\n/.exec(words);
  if (line === null) return null;
  const at = start + line[0].indexOf(line[1]!);
  return /\d{4}/.test(line[1]!) ? { start: at, end: at + line[1]!.length } : null;
}

function firstSentence(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const stop = /\.\s|\n\s*\n/.exec(words);
  const length = stop === null ? words.length : stop.index + (stop[0].startsWith('.') ? 1 : 0);
  return { start, end: start + words.slice(0, length).trimEnd().length };
}
