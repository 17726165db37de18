import './page.css';
import { useMemo, useState } from 'react';
import { useParams } from 'wouter';
import type { ReportEntry } from '../../../../src/analyse/entries-of-report.ts';
import type { Reading } from '../../../../src/vocabulary/reading.ts';
import type { StoredReport } from '../../../../src/vocabulary/stored-report.ts';
import { useAnswer } from '../../api/ask.ts';
import { Answer } from '../../parts/answer.tsx';
import { DateMark } from '../../parts/date.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { useViewState } from '../../view/view-state.ts';
import { AddEntry } from './add-entry.tsx';
import { Margin } from './margin.tsx';
import { layers, marksOf } from './marks-of.ts';
import { ReportText } from './report-text.tsx';

type ShownReport = Omit<StoredReport, 'fingerprint'> & { hasOriginal: boolean };

/** A report with what is read in it, layer by layer, and what the ledger has from it in the margin. */
export function Page() {
  const id = decodeURIComponent(useParams<Record<string, string>>()['*'] ?? '');
  const [view, change] = useViewState();
  const [selected, select] = useState<{ start: number; end: number } | null>(null);
  const report = useAnswer<ShownReport>('/api/report', { id });
  const reading = useAnswer<Reading>('/api/reading', { id });
  const entry = useAnswer<{ entries?: ReportEntry[] }>('/api/entry', { entry: id });
  const shown = new Set((view.get('layers') ?? 'events,times').split(','));
  const at = parseSpan(view.get('at'));
  const marks = useMemo(() => (reading.data === undefined ? [] : marksOf(reading.data)), [reading.data]);
  const toggle = (layer: string) => {
    const next = shown.has(layer) ? [...shown].filter((one) => one !== layer) : [...shown, layer];
    change({ layers: next.filter(Boolean).join(',') || 'none' }, true);
  };
  return (
    <main className="page">
      <Answer of={report} what="the report">
        {(found) => (
          <>
            <header>
              <h1>
                <bdi>{plainText(found.title ?? 'Untitled report')}</bdi>
              </h1>
              <p className="soft">
                {[found.outlet, found.author].filter(Boolean).map((part) => `${plainText(part!)} · `)}
                <DateMark when={found.knownFrom} /> · {found.id}
              </p>
            </header>
            <fieldset className="controls">
              <legend className="unseen">Layers</legend>
              {layers.map(([layer, name]) => (
                <button
                  key={layer}
                  type="button"
                  className={`reader-switch reader-${layer}`}
                  aria-pressed={shown.has(layer)}
                  onClick={() => toggle(layer)}
                >
                  {name}
                </button>
              ))}
              {found.hasOriginal && (
                <button
                  type="button"
                  aria-pressed={view.get('beside') === 'original'}
                  onClick={() => change({ beside: view.get('beside') === 'original' ? null : 'original' })}
                >
                  Original page
                </button>
              )}
            </fieldset>
            <div className="reader" aria-busy={reading.isPending}>
              <ReportText
                report={found}
                marks={marks.filter(({ layer }) => shown.has(layer))}
                at={at}
                onSelect={select}
              />
              <aside aria-label="From this report">
                {selected !== null && <AddEntry report={found} span={selected} done={() => select(null)} />}
                {view.get('beside') === 'original' ? (
                  <iframe
                    className="reader-original"
                    title="The original page"
                    sandbox=""
                    src={`/api/original?id=${encodeURIComponent(found.id)}`}
                  />
                ) : (
                  <Answer of={entry} what="its entries">
                    {({ entries }) => (
                      <Margin
                        entries={entries ?? []}
                        at={at}
                        onGo={({ start, end }) => change({ at: `${start}-${end}` }, true)}
                      />
                    )}
                  </Answer>
                )}
              </aside>
            </div>
          </>
        )}
      </Answer>
    </main>
  );
}

function parseSpan(text: string | null): { start: number; end: number } | null {
  const parts = /^(\d+)-(\d+)$/.exec(text ?? '');
  return parts === null ? null : { start: Number(parts[1]), end: Number(parts[2]) };
}
