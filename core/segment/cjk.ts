import { isHiragana } from './characters';
import type { Language } from './language';
import type { Opened, Site } from './site';

const GOES_ON = '。.！？!?，、,；;：:」』”’》〉】〕）…—～~';
const PARTICLE =
  /^(?:と|って|を|が|は|の|に|も|で(?![すはも])|や|か(?!つ|し)|へ|など|から(?!は)|まで|だ(?!が|か)|という|とは|です|なん|な[のどん])/;
const CHINESE_TIE = /^(?:的|和|与|與|及|等|后|後|时|時|是|、|而|之)/;
/** Names that are written with a full stop. */
const MARKED_NAME = 'モーニング娘。';
const SAYS = '说說道问問称稱曰喊叫答';
const INSERTION = /^[^。！？!?，,：:“「『]{1,14}[，,][“「『]/;
/** How far the clause after a quotation is read. */
const REST = 48;
/** Where a quotation stands or who said it, in brackets before the full stop. */
const SOURCE = /^（[^（）。！？]{1,40}）[。，、]/;
/** A quotation is held to be part of its sentence only this far back. */
const REACH = 400;

/**
 * Whether a sentence ends at a mark that needs no space after it ("。", "！") and is followed by more text on
 * the line.
 */
export function endsAtFullMark({ text, from, end, cluster, closing, opened, language }: Site): boolean {
  const at = closing.end;
  if (text[at - 2] === '娘' && text.endsWith(MARKED_NAME, at)) return false;
  if (GOES_ON.includes(text.charAt(at))) return false;
  // 「なぜ？」――そう問う: the dash takes up what was quoted.
  if (closing.quote && language.code === 'ja' && '―─'.includes(text.charAt(at))) return false;
  if (opened.title >= from && at - opened.title < 60) return false;
  // 「どうなる？」（4面）。
  if (closing.quote && SOURCE.test(text.slice(at, Math.min(end, at + REST)))) return false;
  if (!closing.quote && !closing.bracket) return !isBracketed(opened, from, at);
  const rest = text.slice(at, Math.min(end, at + REST));
  if (closing.bracket && !closing.quote) return opened.bracket <= from && !isParticle(rest, language);
  if (isParticle(rest, language)) return false;
  const before = opened.quote > from ? text.charAt(opened.quote - 1) : '';
  // “妈妈问：‘结束了吗？’”: the inner quotation was introduced, and the outer one closes with it.
  const nested = at - cluster.end > 1;
  if ((before === '：' || before === ':') && !nested) return true;
  if (tellsWho(rest, language)) return false;
  // 「因為……」他停了停，「我不知道。」: the quotation goes on after what its speaker did.
  if (opened.quote === from && INSERTION.test(rest)) return false;
  const embedded = before !== '' && !'，,、。！？ 　”」』'.includes(before) && at - opened.quote < REACH;
  const stop = text.charAt(cluster.start);
  return language.code !== 'zh' || !embedded || stop === '。' || SAYS.includes(before);
}

function isBracketed(opened: Readonly<Opened>, from: number, at: number): boolean {
  return opened.bracket > from && at - opened.bracket < REACH;
}

function isParticle(rest: string, language: Language): boolean {
  if (isHiragana(rest.charCodeAt(0))) return PARTICLE.test(rest);
  return language.code === 'zh' && CHINESE_TIE.test(rest);
}

/** A subject and a verb of speech before the next mark: “…。”部长说。 */
function tellsWho(rest: string, language: Language): boolean {
  // 下午3:40: the colon of an hour is no mark.
  const stop = rest.search(/[。！？!?，,：；“「『]|:(?!\d)/);
  // Who they are may be spelled out in brackets: 外长王毅（Wang Yi）说.
  const clause = (stop < 0 ? rest : rest.slice(0, stop)).replace(/[（(][^）)]*[）)]/, '');
  // 记者追问：“…”: what is said comes after the verb.
  if (stop >= 0 && '：:'.includes(rest.charAt(stop))) return false;
  // 一位不愿具名的分析师说: what tells who they are may be negated.
  if (clause.length > 18 || /[没不沒]/.test(clause.slice(clause.lastIndexOf('的') + 1))) return false;
  // Nothing may follow the verb but its ending.
  const tail = language.code === 'ja' ? 4 : 1;
  return language.speech.some((verb) => {
    const at = clause.lastIndexOf(verb);
    return at >= 0 && clause.length - at - verb.length <= tail;
  });
}
