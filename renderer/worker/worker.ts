import { expose, transfer } from 'comlink';
import { z } from 'zod';
import { CHECKS } from '../../core/check';
import { errorData, GalleyError } from '../../core/error';
import { readArticle } from '../../core/read/article';
import { readBitext } from '../../core/read/bitext';
import { buildBitextReview } from '../../core/read/bitext-review';
import { decodeBytes, listEncodings } from '../../core/read/decode';
import { readLexicon } from '../../core/read/lexicon';
import { renderReportFile } from '../../core/report/file';
import { buildReview } from '../../core/review/build';
import { applyChanges } from '../../core/review/change';
import { parseReview, serializeReview } from '../../core/review/file';
import { Rechecker } from '../../core/review/findings/rechecker';
import { journalHeader, readJournal } from '../../core/review/journal';
import { realigned } from '../../core/review/realign';
import type { Review, ReviewText } from '../../core/review/types';
import { looksWrapped } from '../../core/segment';
import { scoreReview } from '../../core/review/score';
import type { ReadFile, Reply, WorkerApi } from './api';
import { piecesOf, shellOf, type Handover, type Piece } from './handover';

// Zod would compile its parsers with `new Function`, which the content security policy forbids.
z.config({ jitless: true });

/** How long checks run at a time: what else the window asks for in the meantime waits no longer. */
const CHECK_MS = 30;

let replica: Review | undefined;
/** The review made last; it becomes the replica when the window opens it, so that what is open can still be saved. */
let candidate: Review | undefined;
const rechecker = new Rechecker();

function open(): Review {
  if (!replica) throw new GalleyError('unexpected', { detail: 'no review is open' });
  return replica;
}

const handovers = new Map<number, readonly Piece[]>();
let lastHandover = 0;

/** Announces a new review to the window, which then takes its pieces. */
function handOver(review: Review): Handover {
  candidate = review;
  const pieces = piecesOf(review);
  const id = ++lastHandover;
  if (pieces.length > 0) handovers.set(id, pieces);
  return { id, shell: shellOf(review), pieces: pieces.length };
}

function take(handover: number, index: number): Piece {
  const pieces = handovers.get(handover);
  const piece = pieces?.[index];
  if (!pieces || !piece) throw new Error(`No piece ${index} of handover ${handover}`);
  if (index === pieces.length - 1) handovers.delete(handover);
  return piece;
}

function reply<Value>(compute: () => Value): Reply<Value> {
  try {
    return { ok: true, value: compute() };
  } catch (thrown) {
    return { ok: false, error: errorData(thrown) };
  }
}

function forAWhile(): () => boolean {
  const end = performance.now() + CHECK_MS;
  return () => performance.now() < end;
}

const api: WorkerApi = {
  read: ({ name, bytes, encoding, lang }) =>
    reply(() => {
      const article = readArticle({ name, bytes }, { encoding, lang });
      return { ...article, wrapped: looksWrapped(article.text.content) };
    }),
  readBitext: ({ name, bytes, ...options }) =>
    reply(() => {
      const { source, target, ...rest } = readBitext({ name, bytes }, options);
      const file = (text: ReviewText): ReadFile => ({
        text,
        confidence: 1,
        bom: false,
        empty: text.content.trim() === '',
        wrapped: false,
      });
      return { source: file(source), target: file(target), ...rest };
    }),
  readLexicon: ({ name, bytes, ...languages }) => reply(() => readLexicon({ name, bytes }, languages)),
  build: ({ source, target, title, wrapped, author, rows, lexicon = [] }, onProgress) =>
    reply(() => {
      const context = { now: new Date().toISOString(), author, newId: () => crypto.randomUUID() };
      const texts = { source, target, title };
      return handOver(
        rows
          ? buildBitextReview(texts, rows, context)
          : buildReview(texts, context, { wrapped, lexicon, onProgress }),
      );
    }),
  parse: (bytes, name) =>
    reply(() => handOver(parseReview(decodeBytes(bytes, { encoding: 'utf-8' }).content, name))),
  recover: (journal) =>
    reply(() => {
      const recovered = readJournal(journal);
      return { ...recovered, review: handOver(recovered.review) };
    }),
  take: (handover, index) => reply(() => take(handover, index)),
  adopt: () => {
    replica = candidate ?? replica;
    candidate = undefined;
  },
  open: (review) => {
    replica = review;
  },
  apply: (changes) => {
    replica = applyChanges(open(), changes);
  },
  countWords: () => reply(() => scoreReview(open()).words),
  serialize: () => reply(() => serializeReview(open())),
  journalHeader: (origin) => reply(() => journalHeader(origin, open())),
  report: async (options) => {
    try {
      const value = await renderReportFile(open(), options);
      return transfer({ ok: true, value }, [value.bytes.buffer]);
    } catch (thrown) {
      return { ok: false, error: errorData(thrown) };
    }
  },
  engine: () =>
    reply(() => ({
      // Without what they run, which is no data.
      checks: CHECKS.map(({ id, category, severity, languages, onByDefault, needsSource }) => ({
        id,
        category,
        severity,
        languages,
        onByDefault,
        needsSource,
      })),
      encodings: listEncodings(),
    })),
  checkRows: (known) => reply(() => rechecker.checkRows(open(), known, forAWhile())),
  checkArticle: (known) => reply(() => rechecker.checkArticle(open(), known, forAWhile())),
  decode: (bytes, name) => reply(() => decodeBytes(bytes, { name }).content),
  ledgers: () => reply(() => rechecker.ledgers),
  realign: (onProgress, lexicon) =>
    reply(() => realigned(open(), () => crypto.randomUUID(), { lexicon, onProgress })),
};

expose(api);
