/** The report as the window shows it: light or dark as the window is, and not as the system would have it. */
export function previewOf(html: string, isDark: boolean): string {
  return html.replace('<html ', `<html data-theme="${isDark ? 'dark' : 'light'}" `);
}
