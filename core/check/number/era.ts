/** The year before an era's first, by what stands right before the year's number. */
const ERAS: readonly (readonly [RegExp, number])[] = [
  [/(?:令和|레이와|reiwa)\s?$/, 2018],
  [/(?:平成|헤이세이|heisei)\s?$/, 1988],
  [/(?:昭和|쇼와|shōwa|showa)\s?$/, 1925],
  [/(?:大正|다이쇼|taishō|taisho)\s?$/, 1911],
  [/(?:明治|메이지|meiji)\s?$/, 1867],
  [/(?:民國|民国|中華民國|중화민국|민국|minguo)\s?$/, 1911],
  [/(?:단기|檀紀|단군기원)\s?$/, -2333],
  [/(?:불기|佛曆|佛历|仏暦|พ\.ศ\.|พุทธศักราช|buddhist era|b\.?e\.?)\s?$/, -543],
  [/(?:주체|主體|主体|juche)\s?$/, 1911],
  [/(?:विक्रम संवत|वि\.सं\.)\s?$/, -57],
  [/(?:शक संवत)\s?$/, 78],
];

const ANY = new RegExp(ERAS.map(([era]) => era.source).join('|'));

/** The year of the common era that an era's year is, when an era stands right before `start`: 令和6 gives 2024. */
export function eraYears(value: number, lower: string, start: number): number[] {
  const before = lower.slice(Math.max(0, start - 16), start);
  if (!ANY.test(before)) return [];
  return ERAS.flatMap(([era, zero]) => (era.test(before) ? [zero + value] : []));
}

/** "令和元年", the first year of an era, which has no number: its place and its year. */
export function firstYears(lower: string): { start: number; end: number; value: number }[] {
  if (!lower.includes('元年')) return [];
  return [...lower.matchAll(/(令和|平成|昭和|大正|明治|民國|民国)元年/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: (ERAS.find(([era]) => era.test(match[1] ?? ''))?.[1] ?? 0) + 1,
  }));
}
