import { isSpaceAt } from './characters';
import type { Opened } from './site';

/**
 * Thai sets no mark at the end of a sentence and spaces between clauses as well as sentences. A space is taken for
 * an end only where the next clause opens with one of these, which link whole sentences.
 */
const OPENERS = [
  ...['นอกจาก', 'ทั้งนี้', 'อย่างไรก็', 'สำหรับ', 'ส่วน', 'ปัจจุบัน', 'ในปัจจุบัน', 'ดังนั้น', 'เพราะฉะนั้น'],
  ...['ขณะเดียวกัน', 'จากนั้น', 'ต่อมา', 'เมื่อ', 'หาก', 'ถ้า', 'แม้', 'ถึงแม้', 'หลังจาก', 'ล่าสุด'],
  ...['พร้อมกันนี้', 'เนื่องจาก', 'ด้านนาย', 'ด้านนาง', 'เบื้องต้น', 'อนึ่ง', 'ในที่สุด', 'บางครั้ง', 'ตัวอย่างเช่น'],
  ...['รายงานข่าว', 'ก่อนหน้านี้', 'ทางด้าน', 'เธอ', 'ในปี', 'จากการ', 'ผู้สื่อข่าว', 'สิ่งที่', 'เรื่องนี้'],
];

/** Particles that close a sentence, and "and so on". */
const CLOSERS = ['ครับ', 'ค่ะ', 'คะ', 'เป็นต้น', 'นะครับ', 'นะคะ'];

/** Words that need what follows them. */
const UNFINISHED = [
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
];

/** "When" that only dates what came before: on a day, at an hour, in a year. */
const POINTS_OF_TIME = [
  'เมื่อวัน',
  'เมื่อเวลา',
  'เมื่อปี',
  'เมื่อคืน',
  'เมื่อเดือน',
  'เมื่อต้น',
  'เมื่อช่วง',
  'เมื่อเช้า',
  'เมื่อ พ',
  'ส่วนหนึ่ง',
];

/** A clause shorter than this many code units is rarely a sentence. */
const SHORTEST = 24;

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
  if (at - from < SHORTEST || !isThaiLetter(text.charCodeAt(at - 1))) return false;
  if (UNFINISHED.some((word) => tail.endsWith(word))) return false;
  if (POINTS_OF_TIME.some((word) => text.startsWith(word, next))) return false;
  return OPENERS.some((word) => text.startsWith(word, next));
}

function isThaiLetter(unit: number): boolean {
  return unit >= 0x0e01 && unit <= 0x0e4e;
}
