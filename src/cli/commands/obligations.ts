import { type Command, InvalidArgumentError } from 'commander';
import { answerObligations } from '../../analyse/obligations/answer-obligations.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { loadGazetteer } from '../../gazetteer/load-gazetteer.ts';
import { asOfOption } from '../as-of.ts';
import { addWithOption, loadAgreements, type WithOption } from '../load-agreements.ts';
import { obligationsJson } from '../obligations-json.ts';
import { parseDay, parseQuestion, type QuestionOptions } from '../parse-question.ts';
import type { Session } from '../session.ts';
import { formatObligations } from '../show-obligations.ts';
import { stateNames } from '../state-names.ts';
import { writeText } from '../write-text.ts';

interface ObligationsOptions extends WithOption, QuestionOptions {
  on?: string;
  asOf?: string;
  depth: number;
  all?: boolean;
}

const furthest = 9;

/** `entente obligations` */
export function addObligations(program: Command, session: Session): void {
  const command = program
    .command('obligations')
    .summary('who must do what if this happens')
    .description(
      'Who must do what if something happens on a day: each state with its duty, the article, the reasoning step by step, what someone must judge, clashes, and who is drawn in next. ACTOR:TARGET is who does it, then to whom: --attack UKR:RUS asks who owes what if Ukraine attacks Russia.',
    )
    .argument('[state]', 'the state that the --trigger befalls')
    .option('--attack <actor:target>', 'ACTOR attacks TARGET')
    .option('--threat <actor:target>', 'ACTOR threatens TARGET with attack')
    .option('--sanctions <actor:target>', 'ACTOR imposes sanctions on TARGET')
    .option('--hostile-pact <actor:target>', 'ACTOR is invited to a pact against TARGET')
    .option('--application <state:org>', 'STATE applies to join ORG')
    .option('--trigger <words>', 'what the words name befalls STATE')
    .option('--on <date>', 'the day on which it happens (else today)')
    .addOption(asOfOption())
    .option('--depth <steps>', 'how many steps to follow who is drawn in', parseDepth, 1)
    .option('--all', 'also the full reasoning of duties that are not owed');
  addWithOption(command)
    .addHelpText(
      'after',
      '\nExamples:\n  entente obligations --attack UKR:RUS --on 2024-12-05\n  entente obligations --attack KOR:PRK --on 1995-05-01 --with curated --depth 2\n  entente obligations --sanctions USA:RUS --as-of 2024-06-30 --json\n  entente obligations --application PRK:BRICS\n  entente obligations --trigger "natural disaster" PHL',
    )
    .action(async (state: string | undefined, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<ObligationsOptions>();
      const gazetteer = loadGazetteer();
      const { output, columns, now } = session.terminal;
      const on = options.on === undefined ? now().slice(0, 10) : parseDay(options.on, '--on');
      const asOf = options.asOf ?? null;
      const question = parseQuestion(options, state, on, gazetteer);
      const loaded = await loadAgreements(session, options, { asOf, day: on });
      const names = stateNames(gazetteer, loaded.agreements);
      const answer = answerObligations(question, loaded.agreements, {
        depth: options.depth,
        asOf,
        complete: loaded.complete,
        published: loaded.published,
        members: membersOf(gazetteer),
        conflicts: loaded.opened?.ledger.conflicts ?? [],
        names,
      });
      const text = options.json
        ? JSON.stringify(obligationsJson(answer, names, loaded), null, 2)
        : formatObligations(answer, question, {
            loaded,
            names,
            style: session.style,
            columns,
            all: options.all === true,
          });
      await writeText(output, `${text}\n`);
    });
}

function parseDepth(word: string): number {
  if (/^\d$/.test(word)) return Number(word);
  throw new InvalidArgumentError(`Write a number from 0 to ${furthest}.`);
}

function membersOf(gazetteer: Gazetteer): Map<string, readonly string[]> {
  const known = gazetteer.entries.filter(({ members }) => members.length > 0);
  return new Map(known.map(({ id, state, members }) => [state ?? id, members]));
}
