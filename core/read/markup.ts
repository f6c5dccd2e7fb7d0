import { GalleyError } from '../error';
import { TbxReader } from './tbx';
import { TmxReader } from './tmx';
import { XliffReader } from './xliff';
import { readXml } from './xml';

export type Markup = TmxReader | XliffReader | TbxReader;

/**
 * Reads XML of any format known here.
 * @param name of the file
 * @throws GalleyError `unsupported` for a root element that is of none of them, and those of `readXml`
 */
export function readMarkup(content: string, name: string, unsupported: string): Markup {
  const read: { as?: Markup } = {};
  readXml(content, name, (root) => (read.as = readerFor(root.name, name, unsupported)));
  if (!read.as) throw new GalleyError(unsupported, { name });
  return read.as;
}

function readerFor(root: string, name: string, unsupported: string): Markup {
  switch (root) {
    case 'tmx':
      return new TmxReader();
    case 'xliff':
      return new XliffReader(name);
    case 'tbx':
    case 'martif':
      return new TbxReader();
    default:
      throw new GalleyError(unsupported, { name });
  }
}
