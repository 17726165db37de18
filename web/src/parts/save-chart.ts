import type { ChartTable } from './chart-table.ts';

/** The drawing as a file of its own: colours and fonts of the page are written into it. */
export function saveSvg(frame: HTMLElement | null, name: string): void {
  const svg = frame?.querySelector('svg');
  if (svg != null) save(new Blob([standalone(svg)], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** The drawing as a picture of twice the size on the screen. */
export async function savePng(frame: HTMLElement | null, name: string): Promise<void> {
  const canvas = frame?.querySelector('canvas') ?? (await paint(frame?.querySelector('svg') ?? null));
  canvas?.toBlob((blob) => blob !== null && save(blob, `${name}.png`), 'image/png');
}

/** The data behind a drawing; a cell that a spreadsheet would take for a formula is written as text. */
export function saveCsv({ columns, rows }: ChartTable, name: string): void {
  const cell = (value: string | number) => {
    const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
    return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = [columns, ...rows].map((row) => row.map(cell).join(','));
  save(new Blob([`${lines.join('\r\n')}\r\n`], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
}

function standalone(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const originals = [svg, ...svg.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  copies.forEach((element, index) => {
    const style = getComputedStyle(originals[index]!);
    for (const property of [
      'fill',
      'stroke',
      'stroke-width',
      'font-family',
      'font-size',
      'opacity',
      'stroke-dasharray',
    ])
      element.setAttribute(property, style.getPropertyValue(property));
  });
  return new XMLSerializer().serializeToString(copy);
}

async function paint(svg: SVGSVGElement | null): Promise<HTMLCanvasElement | null> {
  if (svg === null) return null;
  const { width, height } = svg.getBoundingClientRect();
  const url = URL.createObjectURL(new Blob([standalone(svg)], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  const context = canvas.getContext('2d')!;
  context.fillStyle = getComputedStyle(document.body).getPropertyValue('--surface');
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(url);
  return canvas;
}

/** Gives a file to the person. */
export function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
