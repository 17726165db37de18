import type { Command } from 'commander';
import { IngestError } from '../../ingest/ingest-error.ts';
import { ConlluError } from '../../language/conllu/conllu-error.ts';
import { formatConllu } from '../../language/conllu/format-conllu.ts';
import { parseTokens } from '../../language/conllu/parse-tokens.ts';
import { sentencesToConllu } from '../../language/conllu/sentences-to-conllu.ts';
import { loadEnglish } from '../load-readers.ts';
import { readAll } from '../read-lines.ts';
import type { Session } from '../session.ts';
import { writeText } from '../write-text.ts';

/** `entente parse` */
export function addParse(program: Command, session: Session): void {
  program
    .command('parse')
    .summary('dependency trees of English text, as CoNLL-U')
    .description(
      'Read English text from standard input and print its sentences as Universal Dependencies trees in CoNLL-U. With --tokens the input is CoNLL-U whose words are kept as they are and whose tags and heads are ignored.',
    )
    .option('--tokens', 'the input is CoNLL-U')
    .addHelpText(
      'after',
      '\nExamples:\n  echo "Envoys met in Oslo." | entente parse\n  entente parse --tokens < gold.conllu > trees.conllu',
    )
    .action(async (options: { tokens?: boolean }) => {
      const { input, output } = session.terminal;
      const [text, language] = await Promise.all([readAll(input), loadEnglish()]);
      const trees = options.tokens
        ? readTokens(text, language)
        : formatConllu(sentencesToConllu(text, language.read(text)));
      await writeText(output, trees);
    });
}

function readTokens(text: string, language: Parameters<typeof parseTokens>[1]): string {
  try {
    return parseTokens(text, language);
  } catch (error) {
    if (error instanceof ConlluError) throw new IngestError('not-conllu', error.message, error.hint);
    throw error;
  }
}
