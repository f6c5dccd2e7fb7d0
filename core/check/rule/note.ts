import type { Notice, RowCheck } from '../check';
import type { Row } from '../article';
import { allOf } from '../text/match';

/** What translators and language models write about their work instead of doing it. */
const NOTES: readonly RegExp[] = [
  /(?:^|[\s([*])(?:translator(?:'|’)?s?|editor(?:'|’)?s?|t\/?n)\s*(?:note|comment)s?\s*[:.\-–—)\]]|\bT\/?N:|\(N\.?\s?d\.?\s?T\.?\)/gi,
  /(?:^|[\n([*]\s*)\**(?:note|notes|explanation|disclaimer|comment)\**\s*:\**\s/gi,
  /(?:^|\n|["“(])\s*(?:sure|certainly|of course|absolutely)[!,.]?\s+(?:here(?:'s| is| are|’s)|below|i(?:'|’)(?:ll|d)\s(?:be (?:happy|glad)|translate))\b[^.:\n]*[.:]?/gi,
  /\bhere(?:'|’)?s?\s+(?:is|are)?\s*(?:the|your|my|an?|a)?\s*(?:requested\s+|full\s+|english\s+|korean\s+|accurate\s+|revised\s+|possible\s+)*(?:translation|translated|rendering)\b[^.:\n]*[:.]?/gi,
  /(?:^|\n)\s*\**(?:english |korean |final |literal )?(?:translation|translated text|original text|source text|translated version)\**\s*:/gi,
  /\b(?:as an? (?:ai|artificial intelligence|large)?\s*language model|as an ai\b)[^.]*/gi,
  /\bI(?:'|’)?m\s+sorry,?\s+(?:but\s+)?I\s+(?:can(?:no|')t|can’t|am unable)[^.]*|\bI\s+(?:cannot|can't|can’t|am unable to|am not able to)\s+(?:translate|assist|fulfill|provide|help with)[^.]*/gi,
  /\bI hope (?:this|that) (?:helps|translation)[^.]*\.?|\b(?:let me know|feel free to (?:ask|reach out)|please let me know) if (?:you(?:'d| would| need| have any| want)|there(?:'s| is) (?:any|something))[^.]*\.?/gi,
  /[[(]\s*(?:omitted|omission|untranslated|not translated|untranslatable|translation omitted|text omitted|remaining text|rest of (?:the )?text|continued|to be continued|unclear|unintelligible|illegible|sic!?|missing text|no translation|truncated|redacted text|literally)[^)\]]*[\])]/gi,
  /\b(?:the (?:original|source) (?:text|sentence|article) (?:is|was|says|reads|contains|appears|uses|does)|(?:this|the) translation (?:is|was|captures|preserves|conveys|maintains|aims|keeps|may))\b[^.]*/gi,
  /(?:^|\n)\s*(?:번역|역자 주|역주|원문|참고)\s*[:：]|\(?(?:역자\s?주|역주)\s*[:：)]|다음은[^.]*번역(?:입니다|문입니다)[.:]?|번역(?:해 드리|하겠습)[^.]*/g,
  /訳注|訳者注|（訳注[^）]*）|以下(?:は|が)[^。]*翻訳[^。]*[。:：]|译注|译者注|以下是[^。]*(?:翻译|译文)[^。]*[。:：]/g,
  /<\/?(?:think|thinking|translation|source|target|output|answer|s|unk|pad|eos|bos)>|\[(?:UNK|PAD|MASK|INST|\/INST|CLS|SEP)\]|<\|[^|>]{1,30}\|>|⁇|@-@|@@(?=\s)|&lt;unk&gt;|▁/g,
  /^\s*```|```\s*$|(?:^|\s)\*\*[^*\n]{1,80}\*\*(?=\s|[.,:;!?]|$)|^#{1,4}\s+\S/g,
];

/** Notes of the translator or of a language model, and other remains of their work. */
export const noteCheck: RowCheck = {
  id: 'note',
  scope: 'row',
  category: 'addition',
  severity: 'major',
  languages: [],
  onByDefault: true,
  needsSource: false,
  run(row) {
    return matchAny(row, NOTES, 'found');
  },
};

/** What a web page adds to an article. */
const BOILERPLATE: readonly RegExp[] = [
  /(?:^|\n)\s*(?:Advertisement|ADVERTISEMENT|Sponsored [Cc]ontent)(?=\s*(?:\n|$)|\s+[\p{Lu}"“])/gu,
  /(?:^|[.!?\n|]\s*)(?:privacy policy|terms of (?:use|service))(?=\s*(?:$|[\n|.]))/gi,
  /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\(c\)\s*)?(?:\d{4}|[A-Z])[^.\n]*\.?|\ball rights reserved\b\.?|\b(?:unauthorized|unauthorised) (?:reproduction|copying|redistribution)[^.]*\.?/gi,
  /\b(?:share (?:this|on|via)\s+(?:article|story|post|facebook|twitter|x|e-?mail|whatsapp|linkedin|page|link)|(?:click|tap) here\b(?: to [^.]{3,40})?|read (?:more|also|next)\s*[:>»…]|(?:sign up|subscribe|register) (?:now|here|today|for|to)\s+(?:our|the|free|newsletter|updates|this)[^.]*|subscribe (?:now|here|today)\b|follow us on [^.]*|like us on facebook|join our (?:newsletter|mailing list|telegram|channel|whatsapp)[^.]*|(?:download|get) (?:our|the) app\b[^.]*|leave a comment|comments? \(\d+\)|scroll (?:down )?to continue|story continues below|related (?:articles?|stories|posts|news)\s*:|see also:|continue reading|skip to (?:main )?content|accept (?:all )?cookies|cookie policy|photo credit:|image credit:|getty images|all photos by|stay tuned for)(?![\w])/gi,
  /^\s*(?:source|via|by line|reporter|tags?|photo|image|picture|posted (?:by|on|in)|filed under|category|categories|keywords|published(?: on)?|updated|last updated|topics)\s*:\s*\S[^\n]{0,80}$/gim,
  /\b[A-Z][a-z]+ [A-Z][a-z]+ is an? (?:[a-z-]+ ){0,4}(?:writer|journalist|reporter|blogger|author|editor|columnist|contributor|correspondent|freelancer)\b[^.]*\b(?:for|at|with|of|based|who|covering|specializ)[^.]*\./g,
  /무단\s?(?:전재|복제|배포)[^.]*|저작권자[^.]*|재배포\s?금지|(?:기사\s?)?제보\s*[:는]|구독(?:하기|과 좋아요|신청)|ⓒ[^.\n]*|\[?사진\s?(?:제공)?\s?=[^\]]*\]?|[\w.]+@[\w.]+\s*기자/g,
  /無断転載[^。]*|Copyright ©|转载请注明[^。]*|版权所有[^。]*|责任编辑[：:][^。]*|点击(?:查看|阅读)[^。]*/g,
];

const LABELLED = /^\s*[^\s:：]{1,16}\s?[:：]/;

/** Boilerplate of the page the text was taken from. */
export const boilerplateCheck: RowCheck = {
  id: 'boilerplate',
  scope: 'row',
  category: 'addition',
  severity: 'minor',
  languages: [],
  onByDefault: true,
  needsSource: false,
  run(row) {
    // What the original has as well is the article's own matter.
    if (row.paired && BOILERPLATE.some((pattern) => row.source.text.search(pattern) >= 0)) return [];
    return matchAny(row, BOILERPLATE, 'found');
  },
};

function matchAny(row: Row, patterns: readonly RegExp[], message: string): Notice[] {
  const { target } = row;
  const notices: Notice[] = [];
  let reached = -1;
  for (const pattern of patterns) {
    for (const match of allOf(target.text, pattern)) {
      const lead = match[0].length - match[0].trimStart().length;
      const start = match.index + lead;
      const text = match[0].trim();
      if (text === '' || start < reached) continue;
      if (row.paired && (row.source.text.includes(text) || isLabel(row, start))) continue;
      reached = start + text.length;
      notices.push({ spans: [target.span(start, reached)], message, params: { text } });
    }
  }
  return notices;
}

/** "Note: …", "Photo: …" where the original begins with a label as well. */
function isLabel(row: Row, start: number): boolean {
  return (
    row.target.text.slice(0, start).trim() === '' &&
    LABELLED.test(row.target.text) &&
    LABELLED.test(row.source.text) &&
    !/^\s*(?:번역|译文|翻译|翻訳|訳|übersetzung|traduction|traducción|перевод|переклад|ترجمة|अनुवाद|překlad)/iu.test(
      row.source.text,
    )
  );
}
