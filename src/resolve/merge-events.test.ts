import { describe, expect, test } from 'vitest';
import { days, makeCase, person, type SampleReport, state } from '../../test/make-case.ts';
import { mergeEvents } from './merge-events.ts';

const noAgreements = { agreements: [], ids: new Map(), byId: new Map() };

const visit = (when: ReturnType<typeof days> | null, who = person('A', 'KEN')) => ({
  type: 'CONSULT' as const,
  mode: 'visit',
  word: 'visited',
  initiators: [who],
  recipients: [state('UGA')],
  when,
});
const report = (
  id: string,
  event: ReturnType<typeof visit>,
  more: Partial<SampleReport> = {},
): SampleReport => ({
  id,
  text: `The minister visited Uganda, says ${id}.`,
  events: [event],
  ...more,
});
const merged = (...samples: SampleReport[]) => mergeEvents(makeCase(samples), noAgreements);

describe('mergeEvents', () => {
  test('the same visit told by two outlets is one event of two sources', () => {
    const events = merged(
      report('a', visit(days('2024-05-02')), { outlet: 'One' }),
      report('b', visit(days('2024-05-02', '2024-05-03')), { outlet: 'Two' }),
    );
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ sources: 2, when: { earliest: '2024-05-02', latest: '2024-05-02' } });
    expect(events[0]!.evidence.map((one) => one.document)).toEqual(['a', 'b']);
  });

  test('an act that neither report dates is one in the papers of two days', () => {
    const told = (day: string) => ({ ...days(day), text: '', basis: 'publication' as const });
    const events = merged(
      report('a', visit(told('2024-05-03')), { outlet: 'One' }),
      report('b', visit(told('2024-05-02')), { outlet: 'Two' }),
      report('c', visit(told('2024-05-12')), { outlet: 'Two' }),
    );
    expect(events.map(({ when }) => when.earliest)).toEqual(['2024-05-02', '2024-05-12']);
  });

  test('two reports of one outlet are one source', () => {
    const [event] = merged(
      report('a', visit(days('2024-05-02')), { outlet: 'One' }),
      report('b', visit(days('2024-05-02')), { outlet: 'One' }),
    );
    expect(event!.sources).toBe(1);
  });

  test('other days, other persons, other directions are other events', () => {
    expect(
      merged(report('a', visit(days('2024-05-02'))), report('b', visit(days('2024-06-02')))),
    ).toHaveLength(2);
    expect(
      merged(
        report('a', visit(days('2024-05-02'))),
        report('b', visit(days('2024-05-02'), person('B', 'KEN'))),
      ),
    ).toHaveLength(2);
    const back = { ...visit(days('2024-05-02')), initiators: [state('UGA')], recipients: [state('KEN')] };
    expect(merged(report('a', visit(days('2024-05-02'))), report('b', back))).toHaveLength(2);
  });

  test('a visit known to the month joins the one it can be, and none when it can be two', () => {
    const may = visit(days('2024-05-01', '2024-05-31'));
    expect(merged(report('a', visit(days('2024-05-02'))), report('b', may))).toHaveLength(1);
    expect(
      merged(
        report('a', visit(days('2024-05-02'))),
        report('b', may),
        report('c', visit(days('2024-05-20'))),
      ),
    ).toHaveLength(3);
  });

  test('what did not happen is not merged with what did; a plan is', () => {
    const told = report('a', visit(days('2024-05-02')));
    const denied = report('b', { ...visit(days('2024-05-02')), factuality: 'CT-' } as never);
    const planned = report('c', { ...visit(days('2024-05-02')), factuality: 'Uu' } as never);
    const events = merged(told, denied, planned);
    expect(events.map((event) => event.factuality)).toEqual(['CT+', 'CT-']);
  });

  test('an undated fact had happened by its report, an undated plan not', () => {
    const plan = { ...visit(null), factuality: 'Uu' } as never;
    const events = merged(
      report('a', visit(null), { published: '2024-05-09' }),
      report('b', plan, { published: '2024-05-09' }),
    );
    expect(events.map((event) => event.when.latest)).toEqual(['2024-05-09', null]);
  });

  test('an undated event told in the same sentence by two reports is one', () => {
    const text = 'The minister visited Uganda, it was said.';
    expect(merged({ ...report('a', visit(null)), text }, { ...report('b', visit(null)), text })).toHaveLength(
      1,
    );
  });

  test('undated events stay apart', () => {
    expect(merged(report('a', visit(null)), report('b', visit(null)))).toHaveLength(2);
  });

  test('does not depend on the order of reports, but for the order of evidence', () => {
    const samples = [
      report('a', visit(days('2024-05-02'))),
      report('b', visit(days('2024-05-01', '2024-05-31'))),
      report('c', visit(days('2024-07-02'))),
    ];
    const sizes = (events: ReturnType<typeof merged>) =>
      events
        .map((event) =>
          event.evidence
            .map((one) => one.document)
            .sort()
            .join(),
        )
        .sort();
    expect(sizes(merged(...samples))).toEqual(sizes(merged(...[...samples].reverse())));
  });

  test('one who sees one side only joins the telling of both sides at the same place, and says why', () => {
    const half = { ...visit(days('2024-05-02')), initiators: [], place: 'Kampala' };
    const whole = { ...visit(days('2024-05-02')), place: 'Kampala' };
    const [event, ...others] = merged(
      report('a', whole, { published: '2024-05-02' }),
      report('b', half, { published: '2024-05-03' }),
    );
    expect(others).toEqual([]);
    expect(event!.merged).toEqual([
      { observation: event!.findings![1], document: 'b', why: 'one side told, same act and day' },
    ]);
  });

  test('one side only joins nobody where it could be either of two', () => {
    const half = { ...visit(days('2024-05-02')), initiators: [], place: 'Kampala' };
    const kenya = { ...visit(days('2024-05-02')), place: 'Kampala' };
    const rwanda = { ...kenya, initiators: [person('C', 'RWA')] };
    expect(merged(report('a', kenya), report('b', half), report('c', rwanda))).toHaveLength(3);
  });

  test('a near type joins by the same word, another word does not', () => {
    const told = (id: string, type: 'AGREE' | 'COOPERATE', word: string): SampleReport => ({
      id,
      text: `Kenya and Uganda ${word} a lease of the pier, says ${id}.`,
      events: [{ type, word, initiators: [state('KEN'), state('UGA')], when: days('2024-05-02') }],
    });
    const [event, ...others] = merged(told('a', 'AGREE', 'signed'), told('b', 'COOPERATE', 'signed'));
    expect(others).toEqual([]);
    expect(event!.merged![0]!.why).toBe('like words, overlapping time');
    expect(merged(told('a', 'AGREE', 'signed'), told('b', 'COOPERATE', 'exported'))).toHaveLength(2);
  });

  test('an undated act joins the dated one while it is news, not a year later', () => {
    const later = (day: string) => report('b', visit(null), { published: day });
    expect(merged(report('a', visit(days('2024-05-02'))), later('2024-05-05'))).toHaveLength(1);
    expect(merged(report('a', visit(days('2024-05-02'))), later('2025-05-05'))).toHaveLength(2);
    expect(merged(report('a', visit(days('2024-05-09'))), later('2024-05-05'))).toHaveLength(2);
  });

  test('a chain of days does not join what is days apart', () => {
    const asPublished = (id: string, day: string) =>
      report(id, visit({ ...days(day), text: '', basis: 'publication' as const }));
    const entries = merged(
      ...['2024-05-01', '2024-05-03', '2024-05-05', '2024-05-07'].map((day, at) =>
        asPublished(`r${at}`, day),
      ),
    );
    for (const { evidence } of entries) expect(evidence.length).toBeLessThanOrEqual(2);
  });

  test('two undated tellings come together through a dated one only', () => {
    const undated = (id: string) => report(id, visit(null), { published: '2024-05-05' });
    expect(merged(undated('b'), undated('c'))).toHaveLength(2);
    expect(merged(report('a', visit(days('2024-05-02'))), undated('b'), undated('c'))).toHaveLength(1);
  });
});
