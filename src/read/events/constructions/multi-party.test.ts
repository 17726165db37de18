import { describe, expect, it } from 'vitest';
import { tellEvents } from '../../../../test/tell-events.ts';

describe('meetings and deals of several parties', () => {
  const cases: [string, string[]][] = [
    [
      'The foreign ministers of Japan, South Korea and China met in Busan on Sunday.',
      ['CHN+JPN+KOR> CONSULT multilateral CT+'],
    ],
    [
      'The presidents of Ghana and Togo and the prime minister of Benin met in Accra.',
      ['BEN+GHA+TGO> CONSULT multilateral CT+'],
    ],
    [
      'Talks between Serbia, Kosovo and the European Union were held in Brussels.',
      ['EU+SRB+XKX> CONSULT multilateral CT+'],
    ],
    ['Estonia, Latvia and Lithuania signed a defence pact in Riga.', ['EST+LTU+LVA> SUPPORT CT+']],
  ];
  it.each(cases)('%s', async (text, expected) => {
    expect(await tellEvents(text)).toEqual(expect.arrayContaining(expected));
  });

  it('has a deal to do something for a state made with that state', async () => {
    expect(await tellEvents('Latvia signed an accord to supply Estonia with gas.')).toEqual([
      'EST+LVA> SUPPORT CT+',
    ]);
  });

  it('keeps one meeting one event', async () => {
    expect(
      await tellEvents('Leaders of Kenya, Uganda, Rwanda and Burundi held a summit in Arusha.'),
    ).toHaveLength(1);
  });
});
