/** Below this width, in CSS pixels, the inspector is a drawer; styles/layout.css says the same. */
const NARROW = 1180;

export function isNarrow(): boolean {
  return window.innerWidth < NARROW;
}
