import { PGlite } from '@electric-sql/pglite';

/**
 * A process of its own that makes an empty database in the folder named: making one takes 700 MB and more, which the
 * process that reads would keep.
 */
const folder = process.argv[2];
if (folder === undefined) throw new Error('make-database.ts takes a folder; it is started by open-ledger.ts');
// Its input ends when the process that started it is gone: then nobody wants the database.
process.stdin.on('close', () => process.exit(1)).resume();
const pglite = await PGlite.create(folder);
await pglite.close();
process.exit(0);
