import { type Command, InvalidArgumentError, Option } from 'commander';
import { findPhrases } from '../../analyse/rhetoric/find-phrases.ts';
import { readWording } from '../../analyse/rhetoric/match-wording.ts';
import { trackPhrase } from '../../analyse/rhetoric/track-phrase.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { loadGazetteer } from '../../gazetteer/load-gazetteer.ts';
import { type AsOfOption, asOfOption } from '../as-of.ts';
import { UsageError } from '../failure.ts';
import { parseDays } from '../parse-filters.ts';
import { eitherMeant, outletsMeant, speakersMeant } from '../rhetoric-sides.ts';
import { openTexts, type RhetoricTexts } from '../rhetoric-texts.ts';
import type { Session, SharedOptions } from '../session.ts';
import { formatPhrases } from '../show-phrases.ts';
import { formatTrack } from '../show-track.ts';
import { writeText } from '../write-text.ts';

interface PhrasesOptions extends SharedOptions, AsOfOption {
  speaker?: string;
  outlet?: string;
  against?: string;
  since?: string;
  until?: string;
  top: number;
  minReports: number;
  track?: string;
  inflected?: boolean;
  gap: number;
  by: 'month' | 'quarter';
  entries?: boolean;
  format: 'text' | 'json';
}

/** `entente phrases` */
export function addPhrases(program: Command, session: Session): void {
  program
    .command('phrases')
    .summary('set phrases of a speaker or outlet; one phrase through time')
    .description(
      'The set phrases of a speaker (the words its claims give) or an outlet (its reports): wordings it uses more than the rest of the ledger beyond chance, in several reports. With --track, one phrase: first and last use, rate by month or quarter, who used it when and after whom, and whether it was dropped. Copies within one outlet count once. docs/rhetoric.md tells the method.',
    )
    .option(
      '--speaker <who>',
      'a person, organisation, or a state for all who speak for it; several with commas',
    )
    .option('--outlet <list>', 'outlets by name, or groups: prk-state, official …')
    .option('--against <list>', 'outlets or speakers to hold it against, else the rest of the ledger')
    .option('--track <phrase>', 'follow this phrase instead')
    .option('--inflected', 'with --track: inflected forms count too')
    .option('--gap <words>', 'with --track: so many other words may stand inside', parseCount, 0)
    .addOption(
      new Option('--by <period>', 'with --track: how to cut time')
        .choices(['month', 'quarter'])
        .default('quarter'),
    )
    .option('--since <date>', 'reports published on or after this date')
    .option('--until <date>', 'reports published on or before this date')
    .addOption(asOfOption())
    .option('--top <number>', 'how many phrases', parseCount, 30)
    .option('--min-reports <number>', 'least reports a set phrase stands in', parseCount, 3)
    .option('--entries', 'with the sentences behind each figure')
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      '\nExamples:\n  entente phrases --outlet KCNA --top 50\n  entente phrases --speaker "Sergey Lavrov" --since 2024\n  entente phrases --outlet KCNA --against TASS --entries\n  entente phrases --track "invincible alliance" --by month\n  entente phrases --track "comprehensive strategic partnership" --inflected --gap 1 --json',
    )
    .action(async (_options: unknown, command: Command) => {
      const options = command.optsWithGlobals<PhrasesOptions>();
      checkOptions(options);
      const gazetteer = loadGazetteer();
      const text = await session.withLedger({ ...options, create: false }, async (ledger) => {
        const texts = await openTexts(ledger, options.asOf ?? null, gazetteer);
        return options.track === undefined
          ? answerPhrases(texts, options, gazetteer, session)
          : answerTrack(texts, options.track, options, gazetteer, session);
      });
      await writeText(session.terminal.output, `${text}\n`);
    });
}

function checkOptions({ speaker, outlet, track, against }: PhrasesOptions): void {
  if (track === undefined && speaker === undefined && outlet === undefined)
    throw new UsageError(
      'Whose phrases is not said.',
      'Write --outlet KCNA, --speaker "Name", or --track "a phrase".',
    );
  if (track === undefined && speaker !== undefined && outlet !== undefined)
    throw new UsageError(
      'A speaker and an outlet are two questions.',
      'Write one of them; hold one outlet against another with --against.',
    );
  if (track !== undefined && against !== undefined)
    throw new UsageError('--against is for set phrases.', 'Leave it out with --track.');
}

function sidesOf(texts: RhetoricTexts, options: PhrasesOptions, gazetteer: Gazetteer) {
  const { speaker, outlet, since, until } = options;
  return {
    outlets: outlet === undefined ? null : outletsMeant(outlet, texts, gazetteer),
    speakers: speaker === undefined ? null : speakersMeant(speaker, texts, gazetteer),
    since: since === undefined ? null : parseDays(since, '--since').first,
    until: until === undefined ? null : parseDays(until, '--until').last,
  };
}

async function answerPhrases(
  texts: RhetoricTexts,
  options: PhrasesOptions,
  gazetteer: Gazetteer,
  session: Session,
): Promise<string> {
  const { against } = options;
  const answer = await findPhrases(texts.texts, {
    ...sidesOf(texts, options, gazetteer),
    against: against === undefined ? null : eitherMeant(against, texts, gazetteer),
    top: options.top,
    minReports: options.minReports,
    isKnownName: (words) => gazetteer.lookUp(words).length > 0,
  });
  if (answer.rest.words === 0 && answer.own.words > 0)
    throw new UsageError(
      'There is nothing to hold these words against.',
      'Read reports of other outlets into the ledger, or ask for one speaker.',
    );
  if (isJson(options)) return JSON.stringify({ ...answer, copies: texts.copies }, null, 2);
  const whose = (options.speaker ?? options.outlet)!;
  const view = { style: session.style, columns: session.terminal.columns, entries: options.entries === true };
  return formatPhrases(answer, { whose, against: against ?? 'the rest', copies: texts.copies }, view);
}

async function answerTrack(
  texts: RhetoricTexts,
  phrase: string,
  options: PhrasesOptions,
  gazetteer: Gazetteer,
  session: Session,
): Promise<string> {
  const wording = readWording(phrase, { inflected: options.inflected === true, gap: options.gap });
  if (wording.words.length === 0)
    throw new UsageError(`"${phrase}" has no word in it.`, 'Write --track "a phrase".');
  const sides = sidesOf(texts, options, gazetteer);
  const track = await trackPhrase(texts.texts, { ...sides, wording, by: options.by });
  if (isJson(options)) return JSON.stringify({ phrase, ...wording, by: options.by, ...track }, null, 2);
  const view = { style: session.style, columns: session.terminal.columns, entries: options.entries === true };
  return formatTrack(track, { phrase, ...wording, by: options.by }, view);
}

const isJson = ({ json, format }: PhrasesOptions) => json === true || format === 'json';

function parseCount(word: string): number {
  if (!/^\d{1,4}$/.test(word)) throw new InvalidArgumentError('Write a whole number.');
  return Number(word);
}
