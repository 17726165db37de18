export interface LineLook {
  /** 0 to 1 */
  opacity?: number;
  isDashed?: boolean;
}

/** What both a canvas and an SVG file can draw, in CSS pixels. */
export interface Pen {
  line(points: readonly (readonly [number, number])[], colour: string, width: number, look?: LineLook): void;
  circle(x: number, y: number, radius: number, fill: string | null, stroke: string): void;
  /** The left half of a circle, filled. */
  half(x: number, y: number, radius: number, fill: string): void;
  /** @param halo a colour around the letters, that sets them off from lines. */
  text(
    words: string,
    x: number,
    y: number,
    colour: string,
    anchor: 'start' | 'middle' | 'end',
    halo?: string,
  ): void;
}
