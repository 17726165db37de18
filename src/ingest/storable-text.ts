/** Text without NUL and half characters, which escapes such as `&#0;` or `\\ud800` can make and no database stores. */
export function storableText(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '\uFFFD');
}
