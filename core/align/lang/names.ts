/**
 * Names that ICU knows in every language, for nothing: regions, languages, currencies, months and weekdays.
 * Each is a pair of the name as written and a key that is the same in all languages.
 */
export type NamedKey = readonly [name: string, key: string];

const CURRENCIES =
  'USD EUR JPY CNY KRW GBP CHF RUB UAH INR BRL CAD AUD TRY MXN ZAR SEK NOK DKK PLN CZK HUF ILS SAR AED THB VND IDR MYR PHP SGD HKD TWD KPW IRR'.split(
    ' ',
  );

const cache = new Map<string, readonly NamedKey[]>();

function codes(): string[] {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  return Array.from(letters).flatMap((a) => Array.from(letters, (b) => a + b));
}

function displayNames(
  lang: string,
  type: 'region' | 'language' | 'currency',
  all: readonly string[],
  prefix: string,
): NamedKey[] {
  let names: Intl.DisplayNames;
  try {
    names = new Intl.DisplayNames([lang], { type, fallback: 'none' });
  } catch {
    return [];
  }
  const found: NamedKey[] = [];
  for (const code of all) {
    let name: string | undefined;
    try {
      name = names.of(code);
    } catch {
      continue;
    }
    if (name !== undefined && name.length > 1 && !/[A-Z]{2} ?$/.test(name))
      found.push([name.replace(/ ?\(.*\)| ?（.*）/, ''), `${prefix}:${code}`]);
  }
  return found;
}

function calendar(lang: string): NamedKey[] {
  const found: NamedKey[] = [];
  const add = (name: string | undefined, key: string): void => {
    // Numeric months (1월, 1月) are read with the numbers; short Han weekdays are ordinary characters.
    if (name !== undefined && !/\d/.test(name) && name.replace('.', '').length > 2)
      found.push([name.replace(/\.$/, ''), key]);
  };
  const monthForms: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'short' },
    { day: 'numeric', month: 'long' },
  ];
  for (const options of monthForms) {
    const format = new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
    for (let month = 0; month < 12; month++) {
      const part = format.formatToParts(Date.UTC(2021, month, 15)).find((p) => p.type === 'month');
      add(part?.value, `mon:${String(month + 1)}`);
    }
  }
  const format = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
  for (let day = 0; day < 7; day++) add(format.format(Date.UTC(2021, 1, 1 + day)), `wd:${String(day)}`);
  return found;
}

/** Every name ICU has for the language, or none where the engine does not know it. */
export function icuNames(lang: string): readonly NamedKey[] {
  const known = cache.get(lang);
  if (known) return known;
  let found: NamedKey[] = [];
  try {
    const all = codes();
    found = [
      ...displayNames(lang, 'region', all, 'reg'),
      ...displayNames(
        lang,
        'language',
        all.map((c) => c.toLowerCase()),
        'lng',
      ),
      ...displayNames(lang, 'currency', CURRENCIES, 'cur'),
      ...calendar(lang),
    ];
  } catch {
    // An engine without these data only loses the anchors.
  }
  cache.set(lang, found);
  return found;
}
