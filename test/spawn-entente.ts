import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const main = join(import.meta.dirname, '..', 'src', 'cli', 'main.ts');

/** Starts the command line as a process of its own. */
export function spawnEntente(words: readonly string[], environment: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, [main, ...words], {
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Runs the command line as a process of its own to its end. */
export async function runEntente(
  words: readonly string[],
  options: { input?: string; environment?: NodeJS.ProcessEnv } = {},
): Promise<{ exit: number | null; output: string; errors: string }> {
  const child = spawnEntente(words, options.environment);
  let output = '';
  let errors = '';
  child.stdout!.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
  });
  child.stderr!.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk;
  });
  child.stdin!.end(options.input ?? '');
  const exit = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { exit, output, errors };
}
