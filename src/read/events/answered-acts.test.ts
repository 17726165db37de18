import { expect, it } from 'vitest';
import { tellEvents } from '../../../test/tell-events.ts';

it('reads the charge that is rejected as an act of its author', async () => {
  const told = await tellEvents('Peru rejected Bolivian charges of smuggling.');
  expect(told).toContain('BOL>PER ACCUSE allege CT+');
  expect(told).toContain('PER>BOL REJECT CT+');
});

it('reads none where nobody is told to have made it', async () => {
  expect(await tellEvents('Peru rejected charges of smuggling.')).not.toContain('>PER ACCUSE allege CT+');
});
