import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Two texts to review. */
export interface Article {
  readonly title: string;
  readonly sourceName: string;
  readonly targetName: string;
  /** Where they are on the real disk. */
  readonly sourcePath: string;
  readonly targetPath: string;
  readonly source: string;
  readonly target: string;
  /** Sentences of the translation. */
  readonly targetSentences: number;
}

const REPOSITORY = new URL('../../../samples/', import.meta.url);
/** A real article that lies beside the repository on some machines; it cannot be given away with it. */
const SHARED = new URL('../../../../shared/samples/', import.meta.url);

function read(folder: URL, name: string, title: string, targetSentences: number): Article {
  const [sourceName, targetName] = [`${name}.ko.txt`, `${name}.mt.en.txt`];
  const [sourcePath, targetPath] = [
    fileURLToPath(new URL(sourceName, folder)),
    fileURLToPath(new URL(targetName, folder)),
  ];
  return {
    title,
    sourceName,
    targetName,
    sourcePath,
    targetPath,
    source: readFileSync(sourcePath, 'utf8'),
    target: readFileSync(targetPath, 'utf8'),
    targetSentences,
  };
}

/** The article that Galley comes with. */
export const harbour = read(
  REPOSITORY,
  'harbour',
  'Haedam Port’s new passenger terminal opens 4 years after groundbreaking',
  22,
);

export const missiles: Article | null = existsSync(fileURLToPath(new URL('missiles.ko.txt', SHARED)))
  ? read(SHARED, 'missiles', 'Russia used North Korean missiles in addition to three known occasions', 21)
  : null;
