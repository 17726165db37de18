/**
 * Marks that would cover each other stand above each other.
 * @param places where each mark is, in pixels, ascending.
 * @param width of a mark with the gap to the next.
 * @returns the level of each mark, 0 being the lowest.
 */
export function stackMarks(places: readonly number[], width: number): number[] {
  const ends: number[] = [];
  return places.map((place) => {
    const free = ends.findIndex((end) => end <= place);
    const level = free === -1 ? ends.length : free;
    ends[level] = place + width;
    return level;
  });
}
