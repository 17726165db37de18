import type { Term } from '../../../vocabulary/provision.ts';
import type { Span } from '../../../vocabulary/span.ts';
import { numberSource, ordinalSource, parseAmount, parseOrdinal } from '../../times/number-words.ts';
import { plainWords } from '../clauses/plain-words.ts';
import { cutClauses } from './cut-clauses.ts';
import { termPatterns } from './treaty-words.ts';

const period = new RegExp(
  `(?<![\\p{L}\\d])(${numberSource})[\\s-]+(?:\\(\\d+\\)\\s*)?(?:calendar\\s+)?(year|month|week|day)s?(?:['’]s?)?(?!\\p{L})`,
  'giu',
);

/** What an article says of the agreement's own life. */
export function readTerms(text: string, article: Span): Term[] {
  const found = cutClauses(text, article).flatMap(({ start, end, lead }) => {
    const words = `${lead} ${text.slice(start, end)}`.replace(/\s+/g, ' ').trim();
    return termsOf(words).map((term): Term => ({ ...term, evidence: { start, end } }));
  });
  // "May denounce it by notice": what the notice is stands in the next sentence.
  return found.filter(
    ({ kind, value }) =>
      value !== null || !found.some((other) => other.kind === kind && other.value !== null),
  );
}

/** Whether a clause is about the agreement's own life, not about a duty. */
export function isTermClause(words: string): boolean {
  return termsOf(words.replace(/\s+/g, ' ')).length > 0;
}

/** "From the day this Treaty (enters into force)". */
const countsFrom =
  /(?:from|after|since|of|upon)\s+(?:the\s+)?(?:(?:date|day|moment)\s+(?:of\s+|on\s+which\s+|when\s+)?)?(?:its\s+|it\s+|the\s+|this\s+|present\s+|treaty\s+|agreement\s+|pact\s+|protocol\s+|charter\s+|convention\s+)*$/i;

type Told = Pick<Term, 'kind' | 'value'>;

function termsOf(words: string): Told[] {
  const isOfText =
    /(?<!\p{L})(?:treat|agreement|pact|protocol|charter|convention|declaration|memorandum|instrument|present|document|understanding|withdrawal|denunciation)/iu.test(
      words,
    );
  if (!isOfText && !/(?<!\p{L})it(?!\p{L})/iu.test(words)) return [];
  const renewal = termPatterns.renewal.test(words);
  const found: Told[] = [];
  const succession = successionOf(words);
  if (succession !== null) found.push(succession);
  const entry = entryOf(words);
  if (entry !== null) found.push(entry);
  if (
    termPatterns.duration.test(words) &&
    /(?<!\p{L})(?:in force|valid|effect|concluded|duration|period|term)(?!\p{L})/iu.test(words) &&
    !/(?:has|have) been in (?:force|effect)/i.test(words)
  ) {
    const value = durationOf(words, renewal);
    if (value !== null) found.push({ kind: 'duration', value });
  }
  if (renewal) found.push({ kind: 'renewal', value: renewalOf(words) });
  if (isDenunciation(words)) found.push({ kind: 'denunciation', value: noticeOf(words) });
  return found;
}

function entryOf(words: string): Told | null {
  const match = termPatterns.entry.exec(words);
  if (match === null || /(?:has|have|had) (?:entered|come)/i.test(words)) return null;
  // "for ten years from the date of its entry into force" counts from it and does not set it.
  const lead = words.slice(0, match.index);
  if (
    countsFrom.test(lead) ||
    /(?:withdrawal|denunciation|termination|notice)\s+(?:shall\s+|will\s+)?$/i.test(lead)
  )
    return null;
  const counted = new RegExp(
    `(?<![\\p{L}\\d])(${numberSource}|${ordinalSource})\\s+(?!(?:calendar\\s+)?(?:day|week|month|year))(?:\\p{L}+\\s+){0,2}?(?:${termPatterns.count})|(?:${termPatterns.count})\\p{L}*\\s+(?:\\p{L}+\\s+){0,2}?by\\s+(?:at\\s+least\\s+)?(${numberSource})\\s`,
    'iu',
  ).exec(words);
  const number = counted === null ? null : (counted[1] ?? counted[2]!);
  const count = number === null ? null : (parseOrdinal(number.toLowerCase()) ?? parseAmount(number));
  if (count !== null && count > 1) return { kind: 'entry into force', value: String(count) };
  const known = termPatterns.entryValues.find(({ pattern }) => pattern.test(words));
  return { kind: 'entry into force', value: known?.value ?? null };
}

function durationOf(words: string, isRenewal: boolean): string | null {
  if (termPatterns.indefinite.test(words)) return 'indefinite';
  const found = /(?:for|of|duration)\s+(?:an?\s+)?(?:initial\s+)?(?:period\s+of\s+|term\s+of\s+)?/i;
  const at = words.search(found);
  const periods = periodsOf(words).filter((one) => one.at >= at && !isNotice(words, one.at));
  // "extended for a further five years" alone tells the renewal, not the first term.
  if (
    isRenewal &&
    periods[0] !== undefined &&
    /(?:further|additional|successive|another|new|same|next|subsequent)\s+\S*\s*$/i.test(
      words.slice(0, periods[0].at),
    )
  )
    return null;
  return periods[0]?.value ?? null;
}

function renewalOf(words: string): string | null {
  const from = words.search(/renew|extend|extension|prolong|continue in force/i);
  const after = periodsOf(words).find((one) => one.at > from && !isNotice(words, one.at));
  if (after !== undefined) return after.value;
  if (/same (?:period|term|duration)/i.test(words)) return periodsOf(words)[0]?.value ?? null;
  return /indefinite/i.test(words) || from >= 0 ? 'indefinite' : null;
}

function isDenunciation(words: string): boolean {
  if (!termPatterns.denunciation.test(words)) return false;
  return (
    (/(?<!\p{L})(?:denounc|withdraw|terminat|cease to be a party|wish to end|discontinue)/iu.test(words) &&
      !/shall terminate the (?:treaty|agreement|pact)/i.test(words)) ||
    (/notice/i.test(words) && /(?:not to|intention|end)/i.test(words))
  );
}

function noticeOf(words: string): string | null {
  const notice = periodsOf(words).find((one) => isNotice(words, one.at));
  return notice?.value ?? null;
}

/** "one year after notice has been given", "six months before it expires", "upon six months' notice". */
function isNotice(words: string, at: number): boolean {
  const rest = words.slice(at, at + 140);
  return /^\S+(?:\s+\(\d+\))?[\s-]+(?:calendar\s+)?(?:year|month|week|day)s?['’]?s?\s+(?:(?:written|prior|advance)\s+)*(?:notice|after|before|prior|in advance|from the (?:date|day)[^,;]{0,40}(?:noti|denunc|receipt)|following)/i.test(
    rest,
  );
}

function periodsOf(words: string): { value: string; at: number }[] {
  return [...words.matchAll(period)].flatMap((match) => {
    const count = parseAmount(match[1]!);
    return count === null || !Number.isInteger(count)
      ? []
      : [{ value: `P${count}${match[2]![0]!.toUpperCase()}`, at: match.index }];
  });
}

/** The agreement that this one puts an end to, by its name as written. */
function successionOf(words: string): Told | null {
  const match = termPatterns.succession.exec(words);
  if (match === null) return null;
  const named = [
    ...words.matchAll(
      /(?<!\p{L})(?<!(?:this|This|present)\s+)(?:the\s+)?((?:\p{Lu}[\p{L}-]*\s+)*(?:Treaty|Agreement|Pact|Protocol|Convention|Charter|Declaration|Memorandum)\s+(?:of|on|between|concerning|for|with|signed)\s[^;()]*?(?:\d{4}|(?=\s+(?:shall|will|is|are|ceases?|loses?)\s)|(?=[.;]|$)))/gu,
    ),
  ];
  const other = named.find(({ index }) => !/(?:this|present|of this)\s+$/i.test(words.slice(0, index)));
  return other === undefined ? null : { kind: 'succession', value: plainWords(other[1]!) };
}
