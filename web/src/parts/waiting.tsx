/** Something is on its way; said at once to screen readers, shown after a moment so that quick answers do not flicker. */
export function Waiting({ what }: { what: string }) {
  return (
    <p className="waiting" role="status">
      Loading {what} …
    </p>
  );
}
