import { Argument, type Command } from 'commander';
import { z } from 'zod';
import { ledgerSchema } from '../../vocabulary/ledger.ts';
import { readingSchema } from '../../vocabulary/reading.ts';
import type { Session } from '../session.ts';
import { writeText } from '../write-text.ts';

const schemas = { reading: readingSchema, ledger: ledgerSchema };

/** `entente schema reading|ledger` */
export function addSchema(program: Command, session: Session): void {
  program
    .command('schema')
    .summary('the JSON Schema of readings or of the ledger')
    .description(
      'Print the JSON Schema of what annotate and export print, made from the types the code itself uses.',
    )
    .addArgument(new Argument('<surface>', 'which of the two').choices(['reading', 'ledger']))
    .addHelpText(
      'after',
      '\nExamples:\n  entente schema reading\n  entente schema ledger > ledger.schema.json',
    )
    .action(async (surface: keyof typeof schemas) => {
      await writeText(session.terminal.output, `${JSON.stringify(surfaceSchema(surface), null, 2)}\n`);
    });
}

/** The JSON Schema (draft 2020-12) of a surface of the interchange contract. */
export function surfaceSchema(surface: keyof typeof schemas): object {
  return {
    ...z.toJSONSchema(schemas[surface], { target: 'draft-2020-12' }),
    $id: `https://entente.dev/schema/${surface}/1`,
    title: surface === 'reading' ? 'Entente reading' : 'Entente ledger',
  };
}
