import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeProgram } from '../src/cli/program.ts';
import { Session } from '../src/cli/session.ts';
import { processTerminal } from '../src/cli/terminal.ts';

const root = join(import.meta.dirname, '..');
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`),
].filter((name) => name.endsWith('.md'));
const program = makeProgram(new Session(processTerminal(), async () => 0));
const scripts = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts);

test.each(pages)('%s: commands, options, scripts and links are there', (name) => {
  const page = readFileSync(join(root, name), 'utf8');
  for (const [line, command] of page.matchAll(/\bentente ([a-z]+)\b[^\n`#|]*/g)) {
    const found = program.commands.find((one) => one.name() === command);
    // Prose may say "entente reads"; a command line has an option or stands in code.
    if (
      found === undefined &&
      !page.includes(`\`entente ${command}`) &&
      !page.includes(`npx entente ${command}`)
    )
      continue;
    expect(found, `${name}: entente ${command}`).toBeDefined();
    // `judgement add`: the options of the command below.
    const below = found!.commands.find((one) => line.includes(`entente ${command} ${one.name()}`));
    const options = [found!, below ?? found!, program].flatMap((one) => one.options.map(({ long }) => long));
    for (const [option] of line.matchAll(/--[a-z-]+/g)) expect(options, `${name}: ${line}`).toContain(option);
  }
  for (const [, script] of page.matchAll(/npm run ([a-z]+)/g)) expect(scripts).toContain(script);
  for (const [, target] of page.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
    expect(() => readFileSync(join(root, name.startsWith('docs/') ? 'docs' : '.', target!))).not.toThrow();
  }
});
