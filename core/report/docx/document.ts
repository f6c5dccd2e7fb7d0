import { SEVERITIES, SEVERITY_MULTIPLIERS } from '../../mqm/severity';
import type { Side } from '../../range';
import { origin, runsAbout } from '../html/errors';
import { numberErrors, type Finding } from '../html/findings';
import { passText, rawFormula } from '../html/score';
import { sentences } from '../html/summary';
import { wordsIn, type Words } from '../html/words';
import type { ReportModel, ReportRow } from '../model';
import type { FileReportOptions } from '../types';
import { paragraph, plain, table, wordText } from './blocks';
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  Footer,
  InsertedTextRun,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type Comment,
  type Table,
} from './library.mjs';
import { sourcePieces, targetPieces, type Piece } from './pieces';
import { severityStyle, stylesFor } from './styles';

type Run = ConstructorParameters<typeof Paragraph>[0]['children'][number];

/** A Word document: errors as comments on their words, corrections as tracked changes, and all errors once more in a list. */
export async function renderDocx(
  model: ReportModel,
  options: FileReportOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const words = wordsIn(options.language);
  const document = new Writer(model, words, options.now).document();
  return new Uint8Array(await Packer.pack(document, 'uint8array'));
}

class Writer {
  private readonly model: ReportModel;
  private readonly words: Words;
  private readonly now: string;
  private readonly errors: readonly Finding[];
  private readonly byId: ReadonlyMap<string, Finding>;
  /** Errors whose comment has its place: on the translation where they are marked in it. */
  private readonly placed = new Set<string>();
  private changes = 0;

  constructor(model: ReportModel, words: Words, now: string) {
    this.model = model;
    this.words = words;
    this.now = now;
    const { list, byId } = numberErrors(model);
    this.errors = list;
    this.byId = byId;
  }

  document(): Document {
    const { words, model } = this;
    const { t } = words;
    const title = wordText(model.review.title) || t('untitled');
    const page = paragraph(
      [
        new TextRun({ text: `${wordText(title)} · ${t('page-of')} ` }),
        new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
      ],
      'Fine',
    );
    return new Document({
      title,
      creator: wordText(model.reviewer) || 'Galley',
      styles: stylesFor({
        report: words.language,
        source: model.review.texts.source.lang,
        target: model.review.texts.target.lang,
      }),
      sections: [
        {
          properties: {
            page: {
              size: { width: 11906, height: 16838 },
              margin: { top: 1000, bottom: 1000, left: 1000, right: 1000 },
            },
          },
          footers: { default: new Footer({ children: [page] }) },
          children: [...this.opening(title), ...this.article(), ...this.list()],
        },
      ],
      comments: { children: this.errors.map((finding) => this.comment(finding)) },
    });
  }

  private opening(title: string): (Paragraph | Table)[] {
    const { words, model } = this;
    const { t } = words;
    const { review, scores } = model;
    const { source, target } = review.texts;
    const { decision, notes } = review.verdict;
    const facts = [
      `${words.languageName(source.lang)} → ${words.languageName(target.lang)}`,
      `${t('reviewer')}: ${model.reviewer || t('reviewer-unknown')}`,
      words.date(this.now),
    ];
    const score =
      scores.raw === null
        ? [plain(t('no-score'))]
        : [
            plain(
              `${words.number(scores.raw, 1)} ${t('raw-of', { maximum: words.number(scores.maximum) })}`,
              'Decision',
            ),
            plain(passText(scores, words)),
            plain(`${t('raw')}: ${words.number(scores.raw, 1)} = ${rawFormula(scores, words)}`, 'Fine'),
            plain(
              t('multipliers', {
                list: [...SEVERITIES]
                  .reverse()
                  .map((severity) => `${t(`severity.${severity}`)} ${SEVERITY_MULTIPLIERS[severity]}`)
                  .join(t('list-separator')),
              }),
              'Fine',
            ),
          ];
    return [
      new Paragraph({ heading: 'Title', children: [new TextRun({ text: title })] }),
      plain(facts.join(' · '), 'Fine'),
      heading(t('verdict')),
      plain(t(`decision.${decision ?? 'none'}`), 'Decision'),
      plain(sentences(model, words).join(' ')),
      ...(notes === '' ? [] : notes.split(/\r\n?|\n/).map((line) => plain(line))),
      heading(t('score')),
      ...score,
      ...this.counts(),
    ];
  }

  /** Errors by category and severity. */
  private counts(): (Paragraph | Table)[] {
    const { t, category, number } = this.words;
    if (this.errors.length === 0) return [];
    const severities = [...SEVERITIES].reverse();
    const count = (of: (finding: Finding) => boolean): string => {
      const found = this.errors.filter(of).length;
      return found === 0 ? '–' : number(found);
    };
    const kinds = Object.entries(this.model.scores.byCategory).sort((a, b) => b[1] - a[1]);
    const line = (name: string, of: (finding: Finding) => boolean): string[] => [
      name,
      ...severities.map((severity) => count((finding) => of(finding) && finding.severity === severity)),
      count(of),
    ];
    return [
      heading(t('by-category')),
      table(
        [3500, 1280, 1280, 1280, 1280, 1280],
        [
          [t('column.category'), ...severities.map((severity) => t(`severity.${severity}`)), t('total')],
          ...kinds.map(([id]) => line(category(id), (finding) => finding.annotation.category === id)),
          line(t('total'), () => true),
        ],
      ),
    ];
  }

  private article(): (Paragraph | Table)[] {
    const { t, languageName } = this.words;
    const { source, target } = this.model.review.texts;
    const severities = [...SEVERITIES].reverse().map((severity) => t(`underline.${severity}`));
    return [
      heading(t('article')),
      plain(t('docx-legend', { list: severities.join(t('list-separator')) }), 'Fine'),
      table(
        [640, 4620, 4620],
        [
          [
            t('row'),
            `${t('original')} (${languageName(source.lang)})`,
            `${t('translation')} (${languageName(target.lang)})`,
          ],
          ...this.model.rows.map((row) => this.row(row)),
        ],
      ),
    ];
  }

  private row(row: ReportRow): [string, Paragraph, Paragraph] {
    const target = targetPieces(this.model, row);
    // The comment stands on the translation; on the original only where the translation has nothing of the error.
    const translated = row.row.target.length === 0 ? this.slot('slot-missing') : this.runs(target);
    const inTarget = this.text(translated, 'TargetText');
    const original =
      row.row.source.length === 0 ? this.slot('slot-added') : this.runs(sourcePieces(this.model, row));
    return [String(row.number), this.text(original, 'SourceText'), inTarget];
  }

  private text(children: readonly Run[], style: string): Paragraph {
    return paragraph(children, style);
  }

  private slot(key: string): Run[] {
    return [new TextRun({ text: `[${this.words.t(key)}]`, style: 'Slot' })];
  }

  private runs(pieces: readonly Piece[]): Run[] {
    const of = (piece: Piece): Finding[] =>
      piece.ids.map((id) => this.byId.get(id)).filter((finding) => finding !== undefined);
    const last = new Map<Finding, number>();
    pieces.forEach((piece, index) => {
      for (const finding of of(piece)) last.set(finding, index);
    });
    const seen = new Set<Finding>();
    const commented = new Set<Finding>();
    return pieces.flatMap((piece, index) => {
      const over = of(piece);
      const starts = over.filter((finding) => !seen.has(finding));
      const before = starts.flatMap((finding) => {
        seen.add(finding);
        if (this.placed.has(finding.annotation.id)) return [];
        this.placed.add(finding.annotation.id);
        commented.add(finding);
        return [new CommentRangeStart(finding.number)];
      });
      const ends = over.filter((finding) => last.get(finding) === index);
      const after = ends.flatMap((finding) => [
        ...(commented.has(finding) ? reference(finding.number) : []),
        new TextRun({ text: String(finding.number), style: 'ErrorNumber' }),
      ]);
      return [...before, this.run(piece, over), ...after];
    });
  }

  private run({ kind, text, edit }: Piece, over: readonly Finding[]): Run {
    const gravest = [...over].sort(
      (a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity),
    )[0];
    const run = { text: wordText(text), ...(gravest && { style: severityStyle(gravest.severity) }) };
    if (!edit) return new TextRun(run);
    const author = wordText(edit.author || this.model.reviewer) || this.words.t('reviewer');
    const change = { ...run, id: ++this.changes, author, date: seconds(edit.updatedAt) };
    return kind === 'deleted' ? new DeletedTextRun(change) : new InsertedTextRun(change);
  }

  private comment(finding: Finding): Comment {
    const { annotation, number } = finding;
    const { t, category } = this.words;
    const author = wordText(origin(finding, this.words)) || t('reviewer');
    return {
      id: number,
      author,
      initials: /^.{1,2}/su.exec(author)?.[0] ?? '',
      date: new Date(annotation.createdAt),
      children: [
        plain(`${number}. ${category(annotation.category)}, ${t(`severity.${annotation.severity}`)}`),
        ...lines(annotation.comment).map((line) => plain(line)),
        ...lines(annotation.suggestion).map((line, index) =>
          plain(index === 0 ? `${t('suggestion')} ${line}` : line),
        ),
      ],
    };
  }

  private list(): Paragraph[] {
    const { t, number } = this.words;
    const groups = [...SEVERITIES].reverse().flatMap((severity) => {
      const inGroup = this.errors.filter((finding) => finding.severity === severity);
      if (inGroup.length === 0) return [];
      return [
        heading(`${t(`severity.${severity}`)} (${number(inGroup.length)})`, 'Heading2'),
        ...inGroup.flatMap((finding) => this.item(finding)),
      ];
    });
    return [heading(t('errors')), ...(groups.length === 0 ? [plain(t('no-errors'))] : groups)];
  }

  private item(finding: Finding): Paragraph[] {
    const { annotation, number, row } = finding;
    const { t, category } = this.words;
    const head = [
      new TextRun({ text: `${number}. ${wordText(category(annotation.category))}`, bold: true }),
      new TextRun({
        text: [
          ...(row === null ? [] : [t('row-number', { number: row })]),
          wordText(origin(finding, this.words)),
        ]
          .map((part) => ` · ${part}`)
          .join(''),
      }),
    ];
    // An error that is marked nowhere in the article keeps its comment here.
    const isPlaced = this.placed.has(annotation.id);
    this.placed.add(annotation.id);
    const children = isPlaced ? head : [new CommentRangeStart(number), ...head, ...reference(number)];
    return [
      new Paragraph({ children, keepNext: true }),
      ...(annotation.state === 'unanchored' ? [plain(t('unanchored'), 'Fine')] : []),
      ...this.context(finding, 'source'),
      ...this.context(finding, 'target'),
      ...lines(annotation.comment).map((line) => plain(line)),
      ...lines(annotation.suggestion).map((line) => plain(`${t('suggestion')} ${line}`)),
    ];
  }

  private context(finding: Finding, side: Side): Paragraph[] {
    const shown = runsAbout(this.model, finding, side);
    if (shown.length === 0) return [];
    const style = side === 'source' ? 'SourceText' : 'TargetText';
    const runs = shown.map(({ text, ids }) =>
      ids.includes(finding.annotation.id)
        ? new TextRun({ text: wordText(text), style: severityStyle(finding.severity) })
        : new TextRun({ text: wordText(text) }),
    );
    return [paragraph(runs, style)];
  }
}

function reference(number: number): Run[] {
  return [new CommentRangeEnd(number), new TextRun({ children: [new CommentReference(number)] })];
}

function heading(text: string, level: 'Heading1' | 'Heading2' = 'Heading1'): Paragraph {
  return new Paragraph({ heading: level, children: [new TextRun({ text: wordText(text) })] });
}

function lines(text: string): string[] {
  return text === '' ? [] : text.split(/\r\n?|\n/);
}

/** Word knows times to the second only. */
function seconds(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 19)}Z`;
}
