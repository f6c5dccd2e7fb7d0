import type { ReportModel, ReportRow } from './model';
import { correctedText, rowText } from './text';
import { TOOL, xmlAttributes, xmlText } from './xml';

/**
 * TMX 1.4: a translation unit for each row that has both sides, with the reviewer's wording where there is one; the
 * machine's is then kept in a property. A row of more than one sentence on a side is a `block`.
 */
export function renderTmx(model: ReportModel, now: string): string {
  const { source, target } = model.review.texts;
  const header = xmlAttributes({
    creationtool: TOOL.name,
    creationtoolversion: TOOL.version,
    segtype: 'sentence',
    'o-tmf': TOOL.name,
    adminlang: 'en',
    srclang: source.lang,
    datatype: 'plaintext',
    creationdate: stamp(now),
    creationid: model.reviewer || undefined,
  });
  const units = model.rows
    .filter(({ kind }) => kind === 'pair')
    .map((row) => unit(model, row, source.lang, target.lang));
  return `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
<header${header}/>
<body>
${units.join('')}</body>
</tmx>
`;
}

function unit(model: ReportModel, row: ReportRow, sourceLang: string, targetLang: string): string {
  const { review } = model;
  const mt = rowText(review, 'target', row);
  const corrected = correctedText(review, row);
  const edit = row.edits[row.edits.length - 1];
  const several = row.row.source.length > 1 || row.row.target.length > 1;
  const attributes = xmlAttributes({
    tuid: row.number,
    segtype: several ? 'block' : undefined,
    changedate: edit && stamp(edit.updatedAt),
    changeid: edit?.author === '' ? undefined : edit?.author,
  });
  const properties = [
    ...(corrected === undefined ? [] : [property('x-mt', mt)]),
    property('x-reviewed', row.reviewed ? 'yes' : 'no'),
    ...(row.rating === null ? [] : [property('x-rating', String(row.rating))]),
  ];
  return `<tu${attributes}>
${properties.join('\n')}
${variant(sourceLang, rowText(review, 'source', row))}
${variant(targetLang, corrected ?? mt)}
</tu>
`;
}

function property(type: string, value: string): string {
  return `<prop type="${type}">${xmlText(value)}</prop>`;
}

function variant(lang: string, text: string): string {
  return `<tuv${xmlAttributes({ 'xml:lang': lang })}><seg>${xmlText(text)}</seg></tuv>`;
}

/** TMX writes times as YYYYMMDDThhmmssZ. */
function stamp(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}
