import { expose } from 'comlink';
import { z } from 'zod';
import { runChecks } from '../../core/check';
import { errorData, GalleyError } from '../../core/error';
import { readArticle } from '../../core/read/article';
import { decodeBytes } from '../../core/read/decode';
import { renderReport } from '../../core/report';
import { checkArticleOf } from '../../core/review/check-article';
import { buildReview } from '../../core/review/build';
import { applyChanges } from '../../core/review/change';
import { parseReview, serializeReview } from '../../core/review/file';
import { journalHeader, readJournal } from '../../core/review/journal';
import { realigned } from '../../core/review/realign';
import type { Review } from '../../core/review/types';
import { looksWrapped } from '../../core/segment';
import type { Reply, WorkerApi } from './api';

// Zod would compile its parsers with `new Function`, which the content security policy forbids.
z.config({ jitless: true });

let replica: Review | undefined;

function open(): Review {
  if (!replica) throw new GalleyError('unexpected', { detail: 'no review is open' });
  return replica;
}

function reply<Value>(compute: () => Value): Reply<Value> {
  try {
    return { ok: true, value: compute() };
  } catch (thrown) {
    return { ok: false, error: errorData(thrown) };
  }
}

const api: WorkerApi = {
  read: ({ name, bytes, encoding, lang }) =>
    reply(() => {
      const article = readArticle({ name, bytes }, { encoding, lang });
      return { ...article, wrapped: looksWrapped(article.text.content) };
    }),
  build: ({ source, target, title, wrapped, author }, onProgress) =>
    reply(() => {
      const context = { now: new Date().toISOString(), author, newId: () => crypto.randomUUID() };
      replica = buildReview({ source, target, title }, context, { wrapped, onProgress });
      return replica;
    }),
  parse: (bytes, name) =>
    reply(() => {
      replica = parseReview(decodeBytes(bytes, { encoding: 'utf-8' }).content, name);
      return replica;
    }),
  recover: (journal) =>
    reply(() => {
      const recovered = readJournal(journal);
      replica = recovered.review;
      return recovered;
    }),
  open: (review) => {
    replica = review;
  },
  apply: (changes) => {
    replica = applyChanges(open(), changes);
  },
  serialize: () => reply(() => serializeReview(open())),
  journalHeader: (origin) => reply(() => journalHeader(origin, open())),
  report: (options) => reply(() => renderReport(open(), options)),
  check: () => reply(() => runChecks(checkArticleOf(open()))),
  realign: (onProgress) => reply(() => realigned(open(), () => crypto.randomUUID(), { onProgress })),
};

expose(api);
