import type { ObservationOf } from '../vocabulary/observation.ts';
import type { When } from '../vocabulary/when.ts';
import { nameWords } from './agreement-name.ts';
import { overlapsInTime } from './judge-time.ts';
import { statesOf } from './merge-actors.ts';

type AgreementObservation = ObservationOf<'agreement'>;

/** A name with what does not tell it from others taken out, such as the names of its parties. */
type PlainName = (name: string) => string;

const asWritten: PlainName = (name) => name;

/** Names that say what an agreement is about share this many words besides the parties and the kind. */
const sharedNameWords = 2;
/** Share of the longer name's telling words that two spellings of one name have in common. */
const nearlySame = 0.75;

/**
 * Whether two reports speak of one agreement: nothing speaks against it – parties, years, signing, kind – and either
 * they share a name that tells it from others, or the parties are the same and the names or the signing agree.
 */
export function isSameAgreement(
  one: AgreementObservation,
  other: AgreementObservation,
  plain: PlainName = asWritten,
): boolean {
  const [a, b] = [featuresOf(one, plain), featuresOf(other, plain)];
  if (a.parties.length > 0 && b.parties.length > 0 && !isPart(a.parties, b.parties)) return false;
  if (!kindsAgree(a.kind, b.kind) || yearsClash(a.years, b.years)) return false;
  if (isDated(a.signing) && isDated(b.signing) && !overlapsInTime(a.signing, b.signing)) return false;
  const shared = sharedWords(a.names, b.names);
  if (shared.whole) return true;
  const sameParties = a.parties.length > 1 && a.parties.join() === b.parties.join();
  return (
    sameParties && (shared.words >= sharedNameWords || sameMonth(a.signing, b.signing) || isToldByYear(a, b))
  );
}

/** Keys of which two observations of one agreement share at least one: a telling word, or the same parties. */
export function agreementKeys(one: AgreementObservation, plain: PlainName = asWritten): string[] {
  const { parties, names } = featuresOf(one, plain);
  const words = names.flatMap((name) => [...name]);
  return parties.length > 1 ? [...words, `parties ${parties.join()}`] : words;
}

/** "the 1961 treaty", which no report gives another name, and another report's treaty of the same parties and year. */
function isToldByYear(a: AgreementFeatures, b: AgreementFeatures): boolean {
  const isBare = ({ names }: AgreementFeatures) => names.every((words) => words.size === 0);
  const fits = (bare: AgreementFeatures, other: AgreementFeatures) =>
    isBare(bare) &&
    [...bare.years].some(
      (year) =>
        other.years.has(year) ||
        // Of unknown signing, but bound in that year or the next: "the treaty of 2024" that entered into force in 2024.
        (other.years.size === 0 && (other.bound === year || other.bound === String(Number(year) + 1))),
    );
  return fits(a, b) || fits(b, a);
}

interface AgreementFeatures {
  parties: string[];
  kind: string;
  signing: When | null;
  years: ReadonlySet<string>;
  /** Year of the first step told by which a party was bound. */
  bound: string | null;
  /** The telling words of each name. */
  names: readonly ReadonlySet<string>[];
}

const known = new WeakMap<PlainName, WeakMap<AgreementObservation, AgreementFeatures>>();

/** Worked out once for each observation: it is compared with many others. */
function featuresOf(one: AgreementObservation, plain: PlainName): AgreementFeatures {
  const cache = known.get(plain) ?? new WeakMap<AgreementObservation, AgreementFeatures>();
  known.set(plain, cache);
  const cached = cache.get(one);
  if (cached !== undefined) return cached;
  const { parties, kind, names, steps } = one.found;
  const signing = steps.find((step) => step.step === 'signed')?.when ?? null;
  const features = {
    parties: statesOf(parties),
    kind,
    signing,
    years: yearsIn(names, signing),
    bound: yearBound(steps),
    names: names.map((name) => nameWords(plain(name))),
  };
  cache.set(one, features);
  return features;
}

const bindingSteps: ReadonlySet<string> = new Set(['ratified', 'instruments exchanged', 'in force']);

function yearBound(steps: AgreementObservation['found']['steps']): string | null {
  const years = steps.flatMap(({ step, factuality, when }) =>
    bindingSteps.has(step) && factuality === 'CT+' ? (/^\d{4}/.exec(when?.value ?? '')?.[0] ?? []) : [],
  );
  return years.sort()[0] ?? null;
}

/** All of the shorter list stand in the longer. */
function isPart(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.every((state) => longer.includes(state));
}

/** A joint statement is no treaty; a treaty may be called an agreement, a pact or a partnership. */
const bindingKinds = new Set([
  'treaty',
  'agreement',
  'pact',
  'partnership',
  'accord',
  'convention',
  'alliance',
]);

function kindsAgree(a: string, b: string): boolean {
  return a === b || (bindingKinds.has(a) && bindingKinds.has(b));
}

function isDated(when: When | null): boolean {
  return when?.earliest != null && when.latest != null;
}

/** "June" of an unknown year and 19 June 2024 may be one signing. */
function sameMonth(a: When | null, b: When | null): boolean {
  if (overlapsInTime(a, b)) return true;
  const [monthA, monthB] = [monthOf(a), monthOf(b)];
  return monthA !== null && monthA === monthB && (!isDated(a) || !isDated(b));
}

/** The month of a date, of a known year or not: `06` of `XXXX-06` and of `2024-06-19`. */
export function monthOf(when: When | null): string | null {
  return /^(?:\d{4}|XXXX)-(\d\d)(?:-\d\d)?$/.exec(when?.value ?? '')?.[1] ?? null;
}

/** "the 1961 treaty" and "the 2024 treaty" are two, whatever else they share. */
function yearsClash(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((year) => b.has(year));
}

function yearsIn(names: readonly string[], signing: When | null): Set<string> {
  const signed = /^\d{4}/.exec(signing?.value ?? '')?.[0];
  const named = names.flatMap((name) => name.match(/\b(?:18|19|20)\d\d\b/g) ?? []);
  return new Set(signed === undefined ? named : [...named, signed]);
}

function sharedWords(
  namesA: AgreementFeatures['names'],
  namesB: AgreementFeatures['names'],
): { whole: boolean; words: number } {
  const all = new Set(namesB.flatMap((name) => [...name]));
  const words = new Set(namesA.flatMap((name) => [...name].filter((word) => all.has(word)))).size;
  const whole = namesA.some((a) => namesB.some((b) => isNearlySame(a, b)));
  return { whole, words };
}

/** "… in the XXI Century" and "… in the 21st Century" are one name. */
function isNearlySame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const common = [...a].filter((word) => b.has(word)).length;
  return common > sharedNameWords && common >= Math.max(a.size, b.size) * nearlySame;
}
