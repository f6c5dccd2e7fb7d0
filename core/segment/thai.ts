import { isSpaceAt } from './characters';
import type { Opened } from './site';

/**
 * Thai sets no mark at the end of a sentence and spaces between clauses as well as sentences. A space is taken for
 * an end where the next clause opens with one of these, which link whole sentences …
 */
const OPENERS = [
  ...['นอกจาก', 'ทั้งนี้', 'อย่างไรก็', 'สำหรับ', 'ส่วน', 'ปัจจุบัน', 'ในปัจจุบัน', 'ดังนั้น', 'เพราะฉะนั้น'],
  ...['ขณะเดียวกัน', 'จากนั้น', 'ต่อมา', 'เมื่อ', 'หาก', 'ถ้า', 'แม้', 'ถึงแม้', 'ล่าสุด'],
  ...['พร้อมกันนี้', 'ด้านนาย', 'ด้านนาง', 'เบื้องต้น', 'อนึ่ง', 'ในที่สุด', 'บางครั้ง', 'ตัวอย่างเช่น'],
  ...['รายงานข่าว', 'ก่อนหน้านี้', 'ทางด้าน', 'เธอ', 'ในปี', 'จากการ', 'ผู้สื่อข่าว', 'สิ่งที่', 'เรื่องนี้'],
];

/** … or with the subject of a clause of its own: people, offices, what news is about, and pronouns. */
const SUBJECTS = [
  ...[
    'เขา',
    'เธอ',
    'เรา',
    'ผม',
    'ฉัน',
    'ดิฉัน',
    'มัน',
    'พวกเขา',
    'พวกเรา',
    'ท่าน',
    'ทุกคน',
    'หลายคน',
    'ทั้งสอง',
    'ไม่มีใคร',
  ],
  ...['นาย', 'นาง', 'น.ส.', 'พล.', 'พ.ต.', 'ร.ต.', 'ดร.', 'นพ.', 'ศ.', 'รมว.', 'ส.ส.', 'ผบ.', 'ผู้ว่าฯ'],
  ...['ประธาน', 'รัฐมนตรี', 'ทนายความ', 'โฆษก', 'ตำรวจ', 'ทหาร', 'เจ้าหน้าที่', 'ศาล', 'อัยการ', 'นัก', 'ชาวบ้าน'],
  ...['ประชาชน', 'ผู้ต้องหา', 'ผู้ต้องสงสัย', 'ผู้เสียหาย', 'ผู้บาดเจ็บ', 'ผู้เสียชีวิต', 'ผู้ก่อเหตุ', 'ผู้จัดการ', 'ผู้โดยสาร'],
  ...['ผู้เชี่ยวชาญ', 'ผู้นำ', 'ผู้บริหาร', 'ผู้คน', 'ผู้ประท้วง', 'ผู้ชม', 'จำเลย', 'คนร้าย', 'คนขับ', 'แพทย์', 'กองทัพ', 'แฟน'],
  ...[
    'รัฐบาล',
    'กระทรวง',
    'กรม',
    'สำนัก',
    'สภา',
    'วุฒิสภา',
    'คณะ',
    'พรรค',
    'ฝ่าย',
    'ธนาคาร',
    'บริษัท',
    'บมจ.',
    'องค์การ',
    'สหภาพ',
  ],
  ...[
    'ทำเนียบ',
    'มหาวิทยาลัย',
    'โรงเรียน',
    'โรงพยาบาล',
    'สมาคม',
    'สโมสร',
    'ทีม',
    'กลุ่ม',
    'สมาชิก',
    'ครอบครัว',
    'นักเตะ',
  ],
  ...[
    'กฎหมาย',
    'ร่างกฎหมาย',
    'มาตรการ',
    'โครงการ',
    'ราคา',
    'หุ้น',
    'ดัชนี',
    'ตลาด',
    'ค่าเงิน',
    'ยอดขาย',
    'รายได้',
    'ผลการ',
  ],
  ...['การ', 'เหตุการณ์', 'เหตุเกิด', 'คดี', 'พายุ', 'ฝน', 'แผ่นดินไหว', 'ไฟไหม้', 'เพลิง', 'คำตอบ', 'ยังไม่มี', 'ขณะนี้'],
  ...[
    'คุณ',
    'ผู้ชาย',
    'ผู้หญิง',
    'ชาย',
    'หญิง',
    'หน่วย',
    'สิ่งนี้',
    'นี่',
    'นั่น',
    'ร้อยละ',
    'บางคน',
    'วุฒิสมาชิก',
    'เครื่องบิน',
    'แถลงการณ์',
    'ชาว',
    'แต่อย่างไร',
    'อย่างไร',
  ],
  ...[
    'ผู้',
    'ข้อมูล',
    'สหรัฐ',
    'เหล่า',
    'กัปตัน',
    'ทำไม',
    'บาง',
    'องค์กร',
    'ประเทศ',
    'เมือง',
    'พวก',
    'จำนวน',
    'ยอด',
    'สาเหตุ',
  ],
  ...[
    'สถานการณ์',
    'อุณหภูมิ',
    'ค่าเข้าชม',
    'ค่าใช้จ่าย',
    'งาน',
    'ทางการ',
    'ทั้งหมด',
    'ทุกฝ่าย',
    'เด็ก',
    'นักเรียน',
    'รถ',
    'เรือ',
    'บัตร',
    'ตั๋ว',
    'สินค้า',
    'ระบบ',
    'แผน',
  ],
];

/** Particles that close a sentence, and "and so on". */
const CLOSERS = ['ครับ', 'ค่ะ', 'คะ', 'เป็นต้น', 'นะครับ', 'นะคะ'];

/** Words that need what follows them. */
const UNFINISHED = [
  ...[
    'ว่า',
    'ที่',
    'คือ',
    'เช่น',
    'และ',
    'หรือ',
    'แต่',
    'โดย',
    'ซึ่ง',
    'ปี',
    'ถึง',
    'ของ',
    'จาก',
    'ใน',
    'ได้แก่',
    'กับ',
    'เป็น',
  ],
  ...[
    'จะ',
    'แห่ง',
    'วัย',
    'อายุ',
    'มากกว่า',
    'ประมาณ',
    'นาย',
    'นาง',
    'ทำให้',
    'เพื่อ',
    'ระหว่าง',
    'เวลา',
    'วันที่',
    'สำหรับ',
    'เมื่อ',
  ],
  ...['รวมถึง', 'รวมทั้ง', 'ตาม', 'เพราะ', 'หลัง', 'ก่อน', 'ต่อ', 'พบ', 'เผย', 'ระบุ', 'ให้', 'มี', 'ไม่', 'ทั้ง'],
];

/** "A year", not "the year". */
const PER_YEAR = /(?:ต่อ|ทุก|หลาย|\d ?)ปี$/;

/** "When" that only dates what came before: on a day, at an hour, in a year. */
const POINTS_OF_TIME = [
  ...['เมื่อวัน', 'เมื่อเวลา', 'เมื่อปี', 'เมื่อคืน', 'เมื่อเดือน', 'เมื่อต้น', 'เมื่อช่วง', 'เมื่อเช้า', 'เมื่อ พ', 'ส่วนหนึ่ง'],
];

/** A clause that begins so leads in to the next one. */
const LEADS = [
  ...[
    'เมื่อ',
    'หาก',
    'ถ้า',
    'แม้',
    'ถึงแม้',
    'หลัง',
    'ก่อน',
    'เนื่อง',
    'เพราะ',
    'ขณะ',
    'ตั้งแต่',
    'สำหรับ',
    'จาก',
    'ใน',
    'ตาม',
    'ระหว่าง',
  ],
  ...['นอกจาก', 'วันนี้', 'วันที่', 'เวลา', 'ล่าสุด', 'ด้าน', 'ต่อมา', 'ทั้งนี้', 'อย่างไรก็', 'เพื่อ', 'โดย', 'นับ', 'หลาย'],
];

/** A clause shorter than this many code units is rarely a sentence. */
const SHORTEST = 24;
/** With a number or an abbreviation at its end a shorter one may be. */
const SHORTEST_CLOSED = 16;
/** Nor is one that leads in shorter than this, with the clause it leads in to. */
const SHORTEST_LED = 56;
/** Shorter pieces between spaces are members of a list. */
const PIECE = 9;

/** Whether a Thai sentence that began at `from` ends at the space at `at`. */
export function endsThai(
  text: string,
  from: number,
  at: number,
  end: number,
  opened: Readonly<Opened>,
): boolean {
  if (opened.bracket >= 0 || opened.quotation >= 0) return false;
  let next = at;
  while (next < end && isSpaceAt(text, next)) next++;
  if (next >= end) return false;
  const tail = text.slice(Math.max(from, at - 8), at);
  if (CLOSERS.some((word) => tail.endsWith(word))) return isThaiLetter(text.charCodeAt(next));
  if (UNFINISHED.some((word) => tail.endsWith(word)) && !PER_YEAR.test(tail)) return false;
  if (POINTS_OF_TIME.some((word) => text.startsWith(word, next))) return false;
  const thai = isThaiLetter(text.charCodeAt(at - 1));
  if (at - from < (thai || QUOTED.test(tail) ? SHORTEST : SHORTEST_CLOSED)) return false;
  if (thai && OPENERS.some((word) => text.startsWith(word, next))) return true;
  if (!thai && !CLOSED.test(tail)) return false;
  if (isSaid(text, from, at)) return !TELLS_MORE.test(text.slice(next, Math.min(end, next + 8)));
  if ('“"'.includes(text.charAt(next))) return thai && !SAYS.test(tail) && opensQuotation(text, next, end);
  const clause = text.slice(next, Math.min(end, next + 44));
  if ((QUOTED.test(tail) ? ATTRIBUTION : SHORT_ATTRIBUTION).test(clause)) return false;
  const opens = (word: string): boolean => text.startsWith(word, next);
  if (!SUBJECTS.some(opens) && !OPENERS.some(opens)) return false;
  if (LEADS.some((word) => text.startsWith(word, from)) && at - from < SHORTEST_LED) return false;
  return !thai || pieceAfter(text, next, end) >= PIECE;
}

/** An hour, a month, a year or a number may end a sentence as well as a letter. */
const CLOSED = /(?:\d|[ก-๎][.]|%|”|")$/;

const QUOTED = /[”"’]$/;

/** Verbs of speech, and with them those that only a quotation has. */
const SPEECH = 'กล่าว|ถาม|ตอบ|ตะโกน|บอก|พูด|ระบุ|เผย';
const QUOTED_SPEECH = `${SPEECH}|กระซิบ|พึมพำ|ย้ำ|เสริม|อธิบาย|รำพึง`;

/** Who said the quotation that stands before, and not what was "aforesaid". */
const ATTRIBUTION = new RegExp(`(?<!คำ|ดัง|ถูก)(?:${QUOTED_SPEECH}|โพสต์|เขียน|ยืนยัน|เตือน|ร้อง|สวน|โต้)`);

/** `"เราจะสู้" เขากล่าว`: a quotation and who said it. */
function isSaid(text: string, from: number, at: number): boolean {
  return '“"'.includes(text.charAt(from)) && at - from < QUOTATION && SAID.test(text.slice(from, at));
}

const SAID = new RegExp(`^[“"][^“”"]+[”"] ?[^ “”"]{0,40}(?:${QUOTED_SPEECH})$`);

/** To whom, when or how it was said. */
const TELLS_MORE = /^(?:ว่า|กับ|ต่อ|เมื่อ|ใน|ที่|พร้อม|โดย|หลัง|ก่อน|ระหว่าง|ขณะ|ถึง|ผ่าน|และ|แต่|ซึ่ง|ด้วย|อย่าง|\d)/;

/** A quotation of some length, or one which is then said to be one, and no name in quotation marks. */
function opensQuotation(text: string, next: number, end: number): boolean {
  const curly = text[next] === '“';
  const rest = text.slice(next + 1, Math.min(end, next + QUOTATION));
  const close = rest.indexOf(curly ? '”' : '"');
  if (close < 0) return curly;
  return (curly && close > NAME) || ATTRIBUTION.test(rest.slice(close + 1, close + 30));
}

const QUOTATION = 400;
const NAME = 20;

/** A verb of speech in short, as in headlines, before what was said. */
const SAYS = /(?:ชี้|ซัด|เตือน|ลั่น|ยัน|ยืนยัน|สวน|โต้|กล่าว|บอก|ถาม|ตอบ|ตะโกน|พูด|เรียก|ชู|ปลุก|ฟาด|อ้าง|แฉ)$/;

/** The same, where no quotation mark shows that something was said. */
const SHORT_ATTRIBUTION = new RegExp(`^[^ ]{0,24}(?<!คำ|ดัง)(?:${SPEECH})(?: |$)`);

/** The length of what stands up to the next space. */
function pieceAfter(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && at - from < PIECE && !isSpaceAt(text, at)) at++;
  return at - from;
}

function isThaiLetter(unit: number): boolean {
  return unit >= 0x0e01 && unit <= 0x0e4e;
}
