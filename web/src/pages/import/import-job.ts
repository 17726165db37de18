/** One uploaded file and what became of it, as the server tells it. */
export interface ImportedFile {
  name: string;
  state: 'waiting' | 'reading' | 'added' | 'unchanged' | 'new version' | 're-read' | 'failed';
  error: { code: string; message: string; hint: string } | null;
}

/** Reports on their way into the ledger. */
export interface ImportJob {
  id: string;
  files: ImportedFile[];
  done: boolean;
}

/** Each state with a sign, so that colour alone never tells, and in words. */
export const stateWords: Record<ImportedFile['state'], [sign: string, words: string]> = {
  waiting: ['○', 'waits'],
  reading: ['◐', 'is being read'],
  added: ['●', 'added'],
  unchanged: ['●', 'was there already'],
  'new version': ['●', 'new version of a report'],
  're-read': ['●', 'read again'],
  failed: ['✕', 'could not be read'],
};

/** How far a job is, in words. */
export function sumUp({ files, done }: ImportJob): string {
  const failed = files.filter(({ state }) => state === 'failed').length;
  const read = files.filter(({ state }) => state !== 'waiting' && state !== 'reading').length - failed;
  const errors = failed === 0 ? '' : `, ${failed} could not be read`;
  return `${done ? 'Done: ' : ''}${read} of ${files.length} read${errors}.`;
}
