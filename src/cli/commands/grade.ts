import { type Command, InvalidArgumentError } from 'commander';
import { outletSubject } from '../../analyse/sources/given-grades.ts';
import type { DecisionOf } from '../../vocabulary/decision.ts';
import { UsageError } from '../failure.ts';
import { addDecideOptions, type DecideOptions, entryToDecide, makeDecision } from '../make-decision.ts';
import type { DecidedCase } from '../open-decided.ts';
import type { Session } from '../session.ts';
import { suggestWord } from '../suggest-word.ts';

type Grade = Pick<DecisionOf<'grade'>['payload'], 'reliability' | 'credibility'>;

/** `entente grade SUBJECT GRADE` */
export function addGrade(program: Command, session: Session): void {
  const command = program
    .command('grade')
    .summary('say how reliable an outlet or how credible an entry is')
    .description(
      'Grade in the Admiralty code: an outlet by a letter, A (completely reliable) to F (cannot be judged); an entry by a digit, 1 (confirmed) to 6 (cannot be judged). It goes before the grade that entente works out; entente undo takes it back.',
    )
    .argument('<outlet-or-entry>', 'an outlet by name, or an entry by its id')
    .argument('<grade>', 'A to F for an outlet, 1 to 6 for an entry', parseGrade);
  addDecideOptions(command)
    .addHelpText(
      'after',
      '\nExamples:\n  entente grade "Meridian Wire" B --by ana --note "ten years of its reports"\n  entente grade e-3f9a21bc04 2 --note "the ministry told us the same"',
    )
    .action(async (word: string, grade: Grade) => {
      const options = command.optsWithGlobals<DecideOptions>();
      await makeDecision(session, options, (opened) => {
        const { subject, anchors } =
          grade.reliability === null
            ? entryOf(opened, word)
            : { subject: outletOf(opened, word), anchors: [] };
        const said = `${subject} is graded ${grade.reliability ?? grade.credibility}.`;
        return { subject, action: 'grade', payload: { ...grade, anchors }, said };
      });
    });
}

function parseGrade(word: string): Grade {
  const letter = (['A', 'B', 'C', 'D', 'E', 'F'] as const).find((one) => one === word.toUpperCase());
  if (letter !== undefined) return { reliability: letter, credibility: null };
  if (/^[1-6]$/.test(word)) return { reliability: null, credibility: Number(word) };
  throw new InvalidArgumentError('Write A to F for an outlet, 1 to 6 for an entry.');
}

function entryOf(opened: DecidedCase, id: string) {
  const { entry, findings } = entryToDecide(opened, id);
  return { subject: entry.id, anchors: opened.anchor(findings) };
}

/** The subject of an outlet that the ledger has reports of, or that the gazetteer knows. */
function outletOf({ ledger, gazetteer }: DecidedCase, word: string): string {
  const known = gazetteer.lookUp(word).find(({ kind }) => kind === 'outlet') ?? gazetteer.get(word);
  if (known?.kind === 'outlet') return known.id;
  const outlets = ledger.documents.flatMap(({ outlet }) => outlet ?? []);
  const found = outlets.find(({ name }) => name.toLowerCase() === word.toLowerCase());
  if (found !== undefined) return outletSubject(found);
  const near = suggestWord(
    word,
    outlets.map(({ name }) => name),
  );
  throw new UsageError(
    `No outlet is called "${word}".`,
    near === null ? 'See entente sources for the outlets of this ledger.' : `Did you mean ${near}?`,
  );
}
