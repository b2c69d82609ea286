/** What keeps the place of a chart while its code is fetched. */
export function heldPlace(height: string) {
  const Held = () => <div aria-hidden="true" className={height} />;
  return Held;
}
