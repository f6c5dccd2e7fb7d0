/** The scheme and host under which the window's own files are served; no other page is ever loaded. */
export const SCHEME = 'app';
const HOST = 'galley';
export const START_PAGE = `${SCHEME}://${HOST}/index.html`;

/** True for an address of the app's own pages. */
export function isOwnPage(address: string): boolean {
  const url = parse(address);
  return url !== null && url.protocol === `${SCHEME}:` && url.host === HOST;
}

/** An address's scheme with its colon (`https:`); empty for what is no address. */
export function schemeOf(address: string): string {
  return parse(address)?.protocol ?? '';
}

/** `URL.canParse` is younger than the oldest Electron this must run on. */
function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
