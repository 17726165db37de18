/** The name with its family name moved to the other end: `Shigeru Ishiba` and `Ishiba Shigeru`. */
export function reverseNameOrder(
  name: string,
  family: string,
  order: 'given-first' | 'family-first',
): string | null {
  if (order === 'given-first') {
    return name.endsWith(` ${family}`) ? `${family} ${name.slice(0, -family.length - 1)}` : null;
  }
  return name.startsWith(`${family} `) ? `${name.slice(family.length + 1)} ${family}` : null;
}

/** A name without its middle names and initials: `George W. Bush` also as `George Bush`. */
export function dropMiddleInitials(name: string): string | null {
  const shorter = name.replace(/ (?:[A-Z]\.? )+/g, ' ');
  return shorter === name ? null : shorter;
}
