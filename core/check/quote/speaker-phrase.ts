import type { RowText } from '../text/row-text';
import { speakerAt } from './speaker';
import type { Speaker } from './speaker';

/** What opens a sentence before its subject and belongs to no name: connectives, days, phrases with a particle. */
const LEADING: Readonly<Record<string, RegExp>> = {
  ko: /^(?:(?:다만|하지만|그러나|그런데|그리고|그러면서|그러면서도|이어|이에|또|또한|한편|반면|이날|앞서|특히|따라서|당시|최근|결국|실제로|\p{L}+(?:의|에서|에게|으로|에|을|를|대해|위해|통해)) )+/u,
  ja: /^(?:.*(?:について|に対して|に対し|において|によると|を受けて|を受け)|しかし|一方で?|また|さらに|だが|ただ|そして)/u,
  zh: /^(?:但是|但|不过|不過|然而|此外|对此|對此|同时|同時|随后|隨後|因此|另外|而且|于是|當時|当时)+/u,
};
/** What stands between the name and the verb. */
const TRAILING: Readonly<Record<string, RegExp>> = {
  zh: /(?:(?:周|週|星期|礼拜)[一二三四五六日天]|今天|昨天|今日|昨日|当天|當天|[0-9]{1,2}日|在[^在]{1,8}|补充|補充|警告|提醒|也|还|還|则|則|曾|随后|隨後|接着|[向对對].{2,8})+$/u,
};

/**
 * The speaker without what only goes before and after the name. `start` is an offset of the row's text; the phrase may be
 * written otherwise there, in letters as long (Arabic without hamza).
 */
export function bareSpeaker(text: RowText, start: number, phrase: string): Speaker {
  const lead = LEADING[text.lang]?.exec(phrase)?.[0].length ?? 0;
  const from = lead < phrase.length ? lead : 0;
  const name = phrase.slice(from);
  const bare = name.replace(TRAILING[text.lang] ?? /$^/u, '');
  const at = start + from;
  return speakerAt(at, text.text.slice(at, at + (bare === '' ? name : bare).length));
}

const SUBJECT = /^(.{2,}?)(?:은|는|이|가|께서)$/u;
const OFFICE = /^.*(?:장|관|표|원|사|수|령|리|자|재|감독|위|씨|님|석|인)(?:은|는|이|가|께서)$/u;
/** Words of a long office: "존 커비 백악관 국가안보회의(NSC) 전략소통조정관". */
const MOST = 5;

/** A Korean name that was heard inside a word, with the whole word and the office that follows it. */
export function wholeKorean(text: RowText, { start, end }: { start: number; end: number }): Speaker {
  let from = start;
  while (from > 0 && /\p{L}/u.test(text.text.charAt(from - 1))) from--;
  const words = [...text.text.slice(from).matchAll(/[\p{L}\d·()]+(?= |$|[,.“"])/gu)].slice(0, MOST);
  // The last word with a title and a subject particle, as long as nothing but blanks stands between them.
  let near = from;
  for (const [index, match] of words.entries()) {
    const at = from + match.index;
    if (index > 0 && text.text.slice(near, at) !== ' ') break;
    near = at + match[0].length;
    if (near < end) continue;
    const subject = OFFICE.test(match[0]) || (index === 0 && isLone(words)) ? SUBJECT.exec(match[0]) : null;
    if (subject?.[1] !== undefined) return speakerAt(from, text.text.slice(from, at + subject[1].length));
  }
  return speakerAt(from, text.text.slice(from, end));
}

/** "커비는": the particle stands on the name itself, and no office follows. */
function isLone(words: readonly RegExpMatchArray[]): boolean {
  return words[1] === undefined || !OFFICE.test(words[1][0]);
}
