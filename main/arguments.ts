import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The files a command line names, as absolute paths. Switches (the app's, Electron's, Chromium's) are no files;
 * after `--` everything is.
 * @param argv as `process.argv`: the executable first
 * @param folder the working directory the names count from
 * @param startedByFolder the app was started as `electron <folder> …`, so that the first name is the app itself
 */
export function filesFromArguments(
  argv: readonly string[],
  folder: string,
  startedByFolder: boolean,
): string[] {
  const names: string[] = [];
  let onlyNames = false;
  for (const argument of argv.slice(1)) {
    if (!onlyNames && argument === '--') onlyNames = true;
    else if (argument !== '' && (onlyNames || !argument.startsWith('-'))) names.push(argument);
  }
  return names.slice(startedByFolder ? 1 : 0).map((name) => path.resolve(folder, plainPath(name)));
}

/** Some desktops hand files over as `file:` addresses. */
function plainPath(name: string): string {
  if (!name.startsWith('file://')) return name;
  try {
    return fileURLToPath(name);
  } catch {
    return name;
  }
}
