import { Readable, Writable } from 'node:stream';
import type { OpenLedger } from '../record/open-ledger.ts';
import type { CommandSetting } from '../serve/host.ts';
import { UsageError } from './failure.ts';
import { Interruption } from './interruption.ts';
import type { Session } from './session.ts';
import type { Terminal } from './terminal.ts';

/** Commands that change the ledger: one at a time, and what was answered before them no longer holds. */
const changing = new Set([
  'read',
  'import',
  'confirm',
  'reject',
  'undo',
  'merge',
  'split',
  'retype',
  'reassign',
  'redate',
  'add',
  'note',
  'grade',
  'judgement',
  'decisions',
]);

/** Views of the ledger that are kept: now, and a few days one looked back to. */
const mostRemembered = 8;

export interface Runner {
  run(words: readonly string[], setting: CommandSetting): Promise<number>;
  revision(): number;
}

/**
 * Runs commands in this process on a ledger that is open already, those that change it one after another.
 * @param changed is called when one has changed the ledger.
 */
export function makeRunner(session: Session, ledger: OpenLedger, place: string, changed: () => void): Runner {
  const { terminal } = session;
  let revision = 0;
  let changes: Promise<unknown> = Promise.resolve();
  const memory = new Map<string, Promise<unknown>>();
  const held: OpenLedger = { ...ledger, close: async () => undefined };
  const remembering: OpenLedger = {
    ...held,
    remember: <T>(name: string, work: () => Promise<T>) => {
      const known = memory.get(name) ?? work();
      memory.delete(name);
      memory.set(name, known);
      if (memory.size > mostRemembered) memory.delete(memory.keys().next().value!);
      known.catch(() => memory.delete(name));
      return known as Promise<T>;
    },
  };
  const opener =
    (given: OpenLedger): Terminal['openLedger'] =>
    async (wanted) => {
      if (wanted === place) return given;
      throw new UsageError('This server holds another ledger.', `It holds ${place}.`);
    };
  const runNow = (words: readonly string[], setting: CommandSetting, given: OpenLedger) =>
    session.run(words, {
      ...terminal,
      input: Readable.from(setting.input === undefined ? [] : [Buffer.from(setting.input)]),
      output: collect(setting.onOutput),
      errors: collect(setting.onErrors),
      outputIsScreen: setting.colours === true,
      errorsAreScreen: false,
      columns: setting.columns ?? 100,
      environment: { ENTENTE_CASE: place, ...(setting.colours === true ? { FORCE_COLOR: '1' } : {}) },
      folder: setting.folder ?? terminal.folder,
      interruption: new Interruption(),
      openLedger: opener(given),
    });
  return {
    revision: () => revision,
    run: (words, setting) => {
      if (!words.some((word) => changing.has(word))) return runNow(words, setting, remembering);
      const run = changes.then(() => runNow(words, setting, held));
      changes = run
        .catch(() => undefined)
        .then(() => {
          revision++;
          memory.clear();
          changed();
        });
      return run.then(async (exit) => {
        await changes;
        return exit;
      });
    },
  };
}

function collect(tell: (text: string) => void): Writable {
  const decoder = new TextDecoder();
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      tell(decoder.decode(chunk, { stream: true }));
      done();
    },
  });
}
