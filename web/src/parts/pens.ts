import type { Pen } from './pen.ts';

const font = '12px "Inter Variable", system-ui, sans-serif';

/** Draws on a canvas. */
export function canvasPen(context: CanvasRenderingContext2D): Pen {
  return {
    line: (points, colour, width, { opacity = 1, isDashed = false } = {}) => {
      context.globalAlpha = opacity;
      context.setLineDash(isDashed ? [4, 3] : []);
      context.beginPath();
      for (const [x, y] of points) context.lineTo(x, y);
      context.strokeStyle = colour;
      context.lineWidth = width;
      context.stroke();
      context.globalAlpha = 1;
      context.setLineDash([]);
    },
    circle: (x, y, radius, fill, stroke) => {
      context.beginPath();
      context.arc(x, y, radius, 0, Math.PI * 2);
      if (fill !== null) {
        context.fillStyle = fill;
        context.fill();
      }
      context.strokeStyle = stroke;
      context.lineWidth = 1.2;
      context.stroke();
    },
    half: (x, y, radius, fill) => {
      context.beginPath();
      context.arc(x, y, radius, Math.PI / 2, Math.PI * 1.5);
      context.fillStyle = fill;
      context.fill();
    },
    text: (words, x, y, colour, anchor, halo) => {
      context.font = font;
      context.fillStyle = colour;
      context.textAlign = anchor === 'middle' ? 'center' : anchor;
      if (halo !== undefined) {
        context.strokeStyle = halo;
        context.lineWidth = 3;
        context.lineJoin = 'round';
        context.strokeText(words, x, y);
      }
      context.fillText(words, x, y);
    },
  };
}

/** Collects an SVG file. */
export function svgPen(width: number, height: number, background: string): Pen & { file(): string } {
  const parts: string[] = [];
  const n = (number: number) => number.toFixed(1);
  return {
    line: (points, colour, thick, { opacity = 1, isDashed = false } = {}) =>
      parts.push(
        `<polyline points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')}" fill="none" stroke="${colour}" stroke-width="${n(thick)}" stroke-opacity="${opacity}"${isDashed ? ' stroke-dasharray="4 3"' : ''}/>`,
      ),
    circle: (x, y, radius, fill, stroke) =>
      parts.push(
        `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${fill ?? 'none'}" stroke="${stroke}" stroke-width="1.2"/>`,
      ),
    half: (x, y, radius, fill) =>
      parts.push(
        `<path d="M${n(x)},${n(y - radius)}A${radius},${radius} 0 0 0 ${n(x)},${n(y + radius)}Z" fill="${fill}"/>`,
      ),
    text: (words, x, y, colour, anchor, halo) =>
      parts.push(
        `<text x="${n(x)}" y="${n(y)}" fill="${colour}" text-anchor="${anchor}" font-family="Inter, sans-serif" font-size="12"${halo === undefined ? '' : ` stroke="${halo}" stroke-width="3" paint-order="stroke"`}>${escapeXml(words)}</text>`,
      ),
    file: () =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="${background}"/>${parts.join('')}</svg>\n`,
  };
}

function escapeXml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
