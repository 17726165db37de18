import type { Command } from 'commander';
import { knownBy } from '../../analyse/obligations/known-by.ts';
import { agreementStanding } from '../../analyse/standing/agreement-standing.ts';
import { titleOf } from '../../analyse/standing/parties-of.ts';
import { successorsOf } from '../../analyse/standing/succession.ts';
import { loadGazetteer } from '../../gazetteer/load-gazetteer.ts';
import type { LedgerAgreement } from '../../vocabulary/ledger.ts';
import { agreementJson } from '../agreement-json.ts';
import { asOfOption } from '../as-of.ts';
import { UsageError } from '../failure.ts';
import { addWithOption, loadAgreements, type WithOption } from '../load-agreements.ts';
import { parseDay } from '../parse-question.ts';
import type { Session } from '../session.ts';
import { formatAgreement } from '../show-agreement.ts';
import { stateNames } from '../state-names.ts';
import { suggestWord } from '../suggest-word.ts';
import { writeText } from '../write-text.ts';

interface AgreementOptions extends WithOption {
  on?: string;
  asOf?: string;
}

/** `entente agreement ID` */
export function addAgreement(program: Command, session: Session): void {
  const command = program
    .command('agreement')
    .summary('one agreement: its life, its articles, who is bound')
    .description(
      'One agreement: the steps of its life, its articles with the sentences that tell them, conflicts between reports, and who is bound on a day, with what is missing.',
    )
    .argument('<agreement>', 'its id, as much of it as is unique, or one of its names')
    .option('--on <date>', 'the day to judge by (else --as-of, else today)')
    .addOption(asOfOption());
  addWithOption(command)
    .addHelpText(
      'after',
      '\nExamples:\n  entente agreement a-3f9a\n  entente agreement "North Atlantic Treaty" --on 1950-01-01 --with curated',
    )
    .action(async (word: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<AgreementOptions>();
      const { output, columns, now } = session.terminal;
      const asOf = options.asOf ?? null;
      const day = options.on === undefined ? (asOf ?? now().slice(0, 10)) : parseDay(options.on, '--on');
      const loaded = await loadAgreements(session, options, { asOf, day: null });
      const world = { ...knownBy(loaded, asOf), names: stateNames(loadGazetteer(), loaded.agreements) };
      const agreement = findAgreement(world.agreements, word);
      const standing = agreementStanding(agreement, day, world);
      const until = [day, asOf ?? now().slice(0, 10)].sort().at(-1)!;
      const conflicts = (loaded.opened?.ledger.conflicts ?? []).filter(({ claims }) =>
        claims.includes(agreement.id),
      );
      const text = options.json
        ? JSON.stringify(
            agreementJson({ agreement, standing, conflicts, day, until }, world, loaded),
            null,
            2,
          )
        : formatAgreement(
            {
              agreement,
              standing,
              conflicts,
              day,
              predecessor: world.agreements.find(({ id }) => id === agreement.succeeds) ?? null,
              successors: successorsOf(agreement, world),
              names: world.names,
            },
            loaded,
            session.style,
            columns,
          );
      await writeText(output, `${text}\n`);
    });
}

/** @throws UsageError when nothing, or more than one agreement, goes by this. */
function findAgreement(agreements: readonly LedgerAgreement[], word: string): LedgerAgreement {
  const typed = word.trim().toLowerCase();
  const tests: ((agreement: LedgerAgreement) => boolean)[] = [
    ({ id }) => id === word,
    ({ id }) => id.startsWith(word),
    ({ names }) => names.some((name) => name.toLowerCase() === typed),
    ({ id, names }) => id.includes(typed) || names.some((name) => name.toLowerCase().includes(typed)),
  ];
  for (const test of tests) {
    const found = agreements.filter(test);
    if (found.length === 1) return found[0]!;
    if (found.length > 1)
      throw new UsageError(
        `${found.length} agreements go by "${word}".`,
        `Give the id: ${found
          .slice(0, 5)
          .map((one) => `${one.id} (${titleOf(one)})`)
          .join(', ')}${found.length > 5 ? ' …' : ''}`,
      );
  }
  const near = suggestWord(
    word,
    agreements.flatMap(({ id, names }) => [id, ...names]),
  );
  throw new UsageError(
    `There is no agreement "${word}".`,
    near === null ? 'Ids stand in the output of entente agreements.' : `Did you mean ${near}?`,
  );
}
