import { QUOTE, classAt } from './characters';
import { wordAt } from './context';
import type { Language } from './language';

/** Words with which a phrase of time leads in to a sentence: "At 5 a.m. Mr Smith …" against "He left at 5 a.m. Mr …". */
const LEADS: Readonly<Record<string, string>> = {
  en: 'at in on by around from since until till after before about during circa',
  de: 'am im um gegen in seit bis vor nach ab anno',
  nl: 'in op om rond sinds tot voor na',
  fr: 'en à le la vers depuis dès avant après',
  es: 'a en el hacia desde hasta',
  pt: 'em no na às por desde até',
  it: 'nel nell alle il in dal dall',
  pl: 'w we od do po na około przed',
  cs: 'v ve od do po na roku kolem před',
  id: 'pada sejak mulai hingga sampai sekitar pukul di dari per tanggal tgl',
  ru: 'в во с со к до после около на',
  uk: 'у в з із до після близько',
};
const LEADS_OF_ALL = new Set(Object.values(LEADS).join(' ').split(' '));
const LEADS_OF = new Map(Object.entries(LEADS).map(([code, words]) => [code, new Set(words.split(' '))]));

function leads(word: string, language: Language): boolean {
  return (LEADS_OF.get(language.code) ?? LEADS_OF_ALL).has(language.lower(word));
}

/**
 * Whether the text up to `mark` only leads in to its sentence: "W 1945 r. Niemcy …" and "At 5 a.m. Mr …" go on,
 * while a longer stretch before the abbreviation is a sentence.
 */
export function leadsIn(
  text: string,
  from: number,
  mark: number,
  token: string,
  language: Language,
): boolean {
  // "Na weekend będzie do 35 °C. …": a measure ends a sentence where a year or an hour may only lead in.
  const lowered = language.lower(token);
  if (language.units.has(lowered) && !TIMES.has(lowered)) return false;
  if (leadsInClause(text, from, mark, language)) return true;
  if (language.code !== 'en' && mark - from > LEAD_LENGTH) return false;
  let start = classAt(text, from) === QUOTE ? from + 1 : from;
  const colon = text.slice(Math.max(start, mark - LEAD_LENGTH), mark).lastIndexOf(': ');
  if (colon >= 0) start = Math.max(start, mark - LEAD_LENGTH) + colon + 2;
  return leads(wordAt(text, start, mark), language);
}

/** "…, что в 1945 г. Иванов …", "Kiedy w 2000 r. Jan …": the clause has only begun. */
function leadsInClause(text: string, from: number, mark: number, language: Language): boolean {
  const reach = Math.max(from, mark - LEAD_LENGTH);
  const clause = text.slice(reach, mark);
  const comma = clause.lastIndexOf(', ');
  if (comma < 0 && reach > from) return false;
  const [conjunction = '', preposition = ''] = clause.slice(comma < 0 ? 0 : comma + 2).split(' ', 2);
  return CONJUNCTIONS.has(language.lower(conjunction)) && leads(preposition, language);
}

const CONJUNCTIONS = new Set(
  (
    'and but that when if because while where und aber dass als wenn et mais que quand y pero cuando e ma che quando mas ' +
    'i a ale że gdy kiedy jak choć ponieważ ale když protože и а но что когда если хотя потому й та але що коли якщо хоча'
  ).split(' '),
);

/** A unit of time, or what may be one. */
export function isTime(token: string, language: Language): boolean {
  return TIMES.has(language.lower(token));
}

const LEAD_LENGTH = 40;

/** Units in which dates and hours are counted. */
const TIMES = new Set(
  'г гг р рр r rr w в вв ст год ч час мин сек хв min sek sec hod godz h u uhr sa dk yy stol let wiek jhd a.m p.m j jh'.split(
    ' ',
  ),
);
