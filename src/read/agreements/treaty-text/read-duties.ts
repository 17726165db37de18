import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
import type { ActorRef } from '../../../vocabulary/actor-ref.ts';
import type { Provision } from '../../../vocabulary/provision.ts';
import { findArea, findQualifiers, findTiming } from '../clauses/find-conditions.ts';
import { findTrigger } from '../clauses/find-trigger.ts';
import { judgeOccasion, judgeStrength } from '../clauses/judge-occasion.ts';
import { plainWords } from '../clauses/plain-words.ts';
import { type Clause, cutClauses } from './cut-clauses.ts';
import { findOwers } from './find-owers.ts';
import type { Article } from './outline-treaty.ts';
import { namedStates } from './read-parties.ts';
import { isTermClause } from './read-terms.ts';
import { dutyPatterns, treatyPatterns } from './treaty-words.ts';

type Obligation = Provision['obligation'];

/** Duties whose reach a region may limit. */
const regional: ReadonlySet<Obligation> = new Set([
  'defense',
  'offense',
  'consultation',
  'aid',
  'neutrality',
]);

/** The duties of one article, clause by clause. */
export function readDuties(
  text: string,
  article: Article,
  parties: readonly ActorRef[],
  gazetteer: Gazetteer,
): Provision[] {
  const found: { clause: Clause; provision: Provision }[] = [];
  let before = '';
  for (const clause of cutClauses(text, article)) {
    const words = plainWords(text.slice(article.start, article.end));
    for (const provision of readClause(text, clause, { article, words, before }, parties, gazetteer)) {
      const last = found.at(-1);
      // Items of one list are one duty, unless each tells one of its own.
      if (last !== undefined && isSameList(last, { clause, provision })) {
        last.provision.evidence.end = clause.end;
        last.provision.qualifiers = [...new Set([...last.provision.qualifiers, ...provision.qualifiers])];
        last.provision.area ??= provision.area;
      } else found.push({ clause, provision });
    }
    before += ` ${text.slice(clause.start, clause.end)}`;
  }
  return found.map(({ provision }) => provision);
}

function isSameList(
  one: { clause: Clause; provision: Provision },
  other: { clause: Clause; provision: Provision },
): boolean {
  return (
    one.clause.lead !== '' &&
    one.clause.lead === other.clause.lead &&
    one.provision.obligation === other.provision.obligation
  );
}

/** What stands around a clause: its article, all words of it, and what of it stands before. */
interface Surroundings {
  article: Article;
  words: string;
  before: string;
}

function readClause(
  text: string,
  clause: Clause,
  around: Surroundings,
  parties: readonly ActorRef[],
  gazetteer: Gazetteer,
): Provision[] {
  const own = text.slice(clause.start, clause.end);
  const words = (clause.lead === '' ? own : `${clause.lead} ${own}`).replace(/\s/g, ' ');
  if (isTermClause(words)) return [];
  const trigger = findTrigger(words);
  const told = trigger === null ? null : plainWords(words.slice(trigger.start, trigger.end));
  // The case is blanked out, so that its words do not pass for the duty and places hold.
  const main =
    trigger === null
      ? words
      : words.slice(0, trigger.start) + ' '.repeat(trigger.end - trigger.start) + words.slice(trigger.end);
  const modal = treatyPatterns.modal.exec(main);
  if (modal === null) return [];
  const states = namedStates(words, { start: 0, end: words.length }, gazetteer);
  const from = trigger !== null && trigger.end <= modal.index ? trigger.end : 0;
  return kindsOf(main, words, around.words).flatMap((obligation): Provision[] => {
    if (obligation === 'other' && treatyPatterns.formal.test(main)) return [];
    const given = {
      text: words,
      subject: [from, modal.index] as [number, number],
      rest: [modal.index, words.length] as [number, number],
    };
    const caseWords = told ?? attackOf(main, obligation);
    // "In case of such measures", "such an attack": what they are stands before.
    const whole =
      caseWords !== null && /\bsuch\b/i.test(caseWords) ? `${caseWords} ${around.before}` : caseWords;
    return [
      {
        article: around.article.article,
        obligation,
        trigger: caseWords,
        action: actionOf(main, modal.index, modal[0]),
        conditional: caseWords !== null,
        occasion: judgeOccasion(obligation, whole),
        strength: judgeStrength(openingWords(main.slice(modal.index))),
        ...findOwers(given, obligation, states, parties),
        qualifiers: findQualifiers(words),
        area: regional.has(obligation) ? findArea(words) : null,
        timing: findTiming(main),
        evidence: { start: clause.start, end: clause.end },
      },
    ];
  });
}

/** The duties a clause names, each once; one found inside the words of another is no duty of its own. */
function kindsOf(main: string, whole: string, article: string): Obligation[] {
  const taken: { start: number; end: number }[] = [];
  const found: { obligation: Obligation; at: number }[] = [];
  for (const { obligation, pattern, requires, inArticle } of dutyPatterns) {
    if ((requires !== null && !requires.test(whole)) || (inArticle !== null && !inArticle.test(article)))
      continue;
    for (const match of main.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (taken.some((other) => other.start < span.end && span.start < other.end)) continue;
      taken.push(span);
      if (!found.some((one) => one.obligation === obligation)) found.push({ obligation, at: span.start });
    }
  }
  const kinds = found.sort((a, b) => a.at - b.at).map(({ obligation }) => obligation);
  if (kinds.length === 0) return ['other'];
  const hides = (kind: Obligation) =>
    (kinds.length > 1 && (kind === 'other' || kind === 'economic')) ||
    (kind === 'aid' && kinds.includes('defense'));
  return kinds.filter((kind) => !hides(kind));
}

/** "An armed attack on one shall be considered an attack on all" holds its case in its subject. */
function attackOf(main: string, obligation: Obligation): string | null {
  if (obligation !== 'defense' && obligation !== 'consultation') return null;
  const subject =
    /\b(?:any|an?|the)\s+(?:armed\s+|act\s+of\s+|external\s+|military\s+)*(?:attack|aggression|act of aggression|threat)\b[^.;]*?(?=,?\s+(?:shall|will|is|would)\s+(?:be\s+)?(?:considered|regarded|deemed|treated|viewed|constitute|dangerous|a\b|an\b))/i.exec(
      main,
    );
  return subject === null ? null : plainWords(subject[0]);
}

/** What is to be done: the words after the auxiliary; another verb of duty is part of it. */
function actionOf(main: string, at: number, modal: string): string | null {
  const from = treatyPatterns.auxiliary.test(modal) ? at + modal.length : at;
  const words = plainWords(main.slice(from));
  return words === '' ? null : words;
}

/** The verb of duty and the words right behind it: "shall endeavour to". */
function openingWords(words: string): string {
  const opening = words.split(/\s+/, 5).join(' ');
  return opening.replace(/(?:^(?:may|can)\s+)?\bnot\b.*/i, '');
}
