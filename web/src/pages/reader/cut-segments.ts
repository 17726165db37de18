/** A stretch that a layer marks. */
export interface Mark {
  start: number;
  end: number;
  layer: string;
  title: string;
}

/** A run of text under the same marks. */
export interface Segment {
  start: number;
  end: number;
  marks: readonly Mark[];
}

/** Cuts `from`–`to` wherever a mark begins or ends, so that overlapping marks can be drawn side by side. */
export function cutSegments(from: number, to: number, marks: readonly Mark[]): Segment[] {
  const inside = marks.filter((mark) => mark.start < to && mark.end > from && mark.end > mark.start);
  const edges = new Set([from, to]);
  for (const { start, end } of inside) {
    edges.add(Math.max(from, start));
    edges.add(Math.min(to, end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => ({
    start,
    end: cuts[index + 1]!,
    marks: inside.filter((mark) => mark.start <= start && mark.end >= cuts[index + 1]!),
  }));
}
