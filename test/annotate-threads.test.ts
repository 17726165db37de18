import { describe, expect, it } from 'vitest';
import { run } from './run-in-memory.ts';

const lines = Array.from({ length: 12 }, (_, index) =>
  index === 7
    ? 'no JSON'
    : JSON.stringify({
        id: `r${index}`,
        // Of different lengths, so that threads end in another order than they began.
        text: 'Peru and Chile signed a trade accord in Lima on Friday. '.repeat(1 + ((index * 7) % 5)),
        published: '2024-07-15',
      }),
);
const input = `${lines.join('\n')}\n`;

describe('annotate --threads', () => {
  it('prints the same bytes in the same order on one thread and on two', async () => {
    const alone = await run(['annotate'], { input });
    const together = await run(['annotate', '--threads', '2'], { input });
    expect(together.output).toBe(alone.output);
    expect(together.output.split('\n')).toHaveLength(lines.length + 1);
    expect([alone.exit, together.exit]).toEqual([1, 1]);
  });

  it('prints nothing for no input', async () => {
    expect(await run(['annotate', '--threads', '2'], { input: '\n\n' })).toMatchObject({
      exit: 0,
      output: '',
    });
  });

  it.each(['0', 'all', '-2', '1.5', '999'])('refuses --threads %s', async (threads) => {
    const { exit, errors } = await run(['annotate', '--threads', threads], { input });
    expect(exit).toBe(2);
    expect(errors).toContain('--threads takes a whole number');
  });
});
