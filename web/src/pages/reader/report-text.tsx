import { useEffect, useMemo, useRef } from 'react';
import type { StoredReport } from '../../../../src/vocabulary/stored-report.ts';
import { markTurning } from '../../parts/plain-text.ts';
import { cutSegments, type Mark } from './cut-segments.ts';

/** The report's own text, block by block, its marks drawn in; the quote that was asked for comes into view. */
export function ReportText(props: {
  report: Pick<StoredReport, 'text' | 'blocks'>;
  marks: readonly Mark[];
  at: { start: number; end: number } | null;
  onSelect: (span: { start: number; end: number } | null) => void;
}) {
  const { report, marks, at, onSelect } = props;
  const article = useRef<HTMLElement>(null);
  const all = useMemo(
    () => (at === null ? [...marks] : [...marks, { ...at, layer: 'quote', title: 'the quote asked for' }]),
    [marks, at],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another quote comes into view, other layers do not move it
  useEffect(() => {
    article.current?.querySelector('[data-quote]')?.scrollIntoView({ block: 'center' });
  }, [at?.start, at?.end]);
  return (
    <article
      ref={article}
      className="reader-text"
      onMouseUp={() => onSelect(selectedSpan(article.current))}
      onKeyUp={() => onSelect(selectedSpan(article.current))}
    >
      {report.blocks.map((block) => (
        <div key={block.start} className="reader-block" data-kind={block.kind} dir="auto">
          {cutSegments(block.start, block.end, all).map(({ start, end, marks: own }) => {
            const layers = [...new Set(own.map(({ layer }) => layer))];
            const text = markTurning(report.text.slice(start, end));
            return layers.length === 0 ? (
              <span key={start} data-at={start}>
                {text}
              </span>
            ) : (
              <span
                key={start}
                data-at={start}
                data-quote={layers.includes('quote') || undefined}
                className={layers.map((layer) => `reader-${layer}`).join(' ')}
                title={own.map(({ title }) => title).join('\n')}
              >
                {text}
              </span>
            );
          })}
        </div>
      ))}
    </article>
  );
}

/** What a person has selected, as offsets into the report's text. */
function selectedSpan(article: HTMLElement | null): { start: number; end: number } | null {
  const selection = getSelection();
  if (article === null || selection === null || selection.isCollapsed || selection.rangeCount === 0)
    return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const offsetOf = (node: Node, offset: number) => {
    const span = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-at]');
    return span == null || !article.contains(span) ? null : Number(span.dataset.at) + offset;
  };
  const [start, end] = [offsetOf(startContainer, startOffset), offsetOf(endContainer, endOffset)];
  return start === null || end === null || end <= start ? null : { start, end };
}
