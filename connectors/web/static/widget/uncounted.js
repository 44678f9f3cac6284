/** Stands in for `visits.js` where visitors are not counted: everybody sees the widget, and nothing is kept or sent. */
export function beginVisit(server, script, show) {
  show();
  return { track() {}, count() {}, visitor: () => null };
}
