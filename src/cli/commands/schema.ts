import { Argument, type Command } from 'commander';
import { z } from 'zod';
import { gazetteerFileSchema } from '../../gazetteer/gazetteer-file.ts';
import { lexiconFileSchema } from '../../read/events/lexicon-file.ts';
import { decisionsFileSchema } from '../../vocabulary/decision.ts';
import { ledgerSchema } from '../../vocabulary/ledger.ts';
import { obligationAnswerSchema } from '../../vocabulary/obligation-answer.ts';
import { readingSchema } from '../../vocabulary/reading.ts';
import type { Session } from '../session.ts';
import { writeText } from '../write-text.ts';

const schemas = {
  reading: readingSchema,
  ledger: ledgerSchema,
  obligations: obligationAnswerSchema,
  gazetteer: gazetteerFileSchema,
  lexicon: lexiconFileSchema,
  decisions: decisionsFileSchema,
};

/** `entente schema reading|ledger|obligations|gazetteer|lexicon|decisions` */
export function addSchema(program: Command, session: Session): void {
  program
    .command('schema')
    .summary('the JSON Schema of what is printed, or of files of your own')
    .description(
      'Print the JSON Schema of what annotate, export and obligations print, or of the files that --gazetteer, --lexicon and decisions --import take, made from the types the code itself uses.',
    )
    .addArgument(new Argument('<surface>', 'which of them').choices(Object.keys(schemas)))
    .addHelpText(
      'after',
      '\nExamples:\n  entente schema reading\n  entente schema ledger > ledger.schema.json',
    )
    .action(async (surface: keyof typeof schemas) => {
      await writeText(session.terminal.output, `${JSON.stringify(surfaceSchema(surface), null, 2)}\n`);
    });
}

/** The JSON Schema (draft 2020-12) of a surface of the interchange contract, or of a file a person may write. */
export function surfaceSchema(surface: keyof typeof schemas): object {
  return {
    ...z.toJSONSchema(schemas[surface], { target: 'draft-2020-12', io: isOwn(surface) ? 'input' : 'output' }),
    $id: `https://entente.dev/schema/${surface}/1`,
    title: `Entente ${surface}`,
  };
}

/** A person's own files are as they are written, before defaults are filled in. */
function isOwn(surface: keyof typeof schemas): boolean {
  return surface === 'gazetteer' || surface === 'lexicon' || surface === 'decisions';
}
