import { irregularForms } from './irregular';

/**
 * Light stemmers: they only need to send the forms of one word to one key more often than not, on both sides of a
 * lexicon alike, so they are short lists of endings, longest first, and a least length for what remains.
 */
interface Ending {
  readonly ending: string;
  readonly replacement: string;
  /** Least length of a word that has it taken off. */
  readonly least: number;
  readonly first: number;
}
/** Endings by their last letter, in the order given. */
type Endings = ReadonlyMap<number, readonly Ending[]>;

/** Reads `ending>replacement:least` entries. */
function readEndings(text: string): Endings {
  const endings = new Map<number, Ending[]>();
  for (const entry of text.trim().split(/\s+/)) {
    const [ending = '', replacement = '', least = '3'] = entry.split(/[>:]/);
    const last = ending.charCodeAt(ending.length - 1);
    const list = endings.get(last);
    const made = {
      ending,
      replacement,
      least: ending.length + Number(least),
      first: ending.charCodeAt(0),
    };
    if (list) list.push(made);
    else endings.set(last, [made]);
  }
  return endings;
}

const ENGLISH_IRREGULAR = new Map(
  `
    was:be were:be been:be is:be are:be am:be has:have had:have did:do done:do does:do said:say says:say
    went:go gone:go goes:go made:make took:take taken:take gave:give given:give got:get came:come
    saw:see seen:see knew:know known:know thought:think told:tell left:leave felt:feel found:find
    held:hold kept:keep led:lead met:meet paid:pay ran:run sent:send spent:spend stood:stand won:win
    wrote:write written:write began:begin begun:begin broke:break broken:break brought:bring built:build
    bought:buy caught:catch chose:choose chosen:choose drew:draw drawn:draw drove:drive driven:drive
    ate:eat eaten:eat fell:fall fallen:fall fought:fight flew:fly flown:fly forgot:forget grew:grow
    grown:grow heard:hear hid:hide hidden:hide laid:lay lost:lose meant:mean rose:rise risen:rise
    sold:sell shot:shoot shown:show sang:sing sat:sit slept:sleep spoke:speak spoken:speak stole:steal
    stolen:steal struck:strike swam:swim taught:teach threw:throw thrown:throw understood:understand
    woke:wake wore:wear worn:wear became:become lent:lend sought:seek shook:shake children:child men:man
    women:woman people:person feet:foot teeth:tooth lives:life wives:wife better:good best:good
    worse:bad worst:bad died:die dying:die dead:die death:die lying:lie tied:tie bore:bear born:bear
    dealt:deal hung:hang hurt:hurt sank:sink swore:swear tore:tear torn:tear withdrew:withdraw
    withdrawn:withdraw lit:light news:news his:his this:this its:its their:their us:us as:as
    series:series species:species gas:gas bus:bus yes:yes
`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

const ENGLISH = readEndings(
  `
    's>:2 ’s>:2 ically>ic:3 ization>iz:3 isation>iz:3 ational>at:3 ations>at:3 ation>at:3 ators>at:3
    ator>at:3 ating>at:3 ated>at:3 ates>at:3 izing>iz:3 ising>iz:3 ized>iz:3 ised>iz:4 izes>iz:3
    ize>iz:3 ise>iz:4 iveness>iv:3 fulness>ful:3 ments>ment:3 nesses>:4 ness>:4 ities>iti:3 ity>iti:3
    ings>:3 ing>:3 iest>i:3 ier>i:3 ied>i:2 ies>i:2 sses>ss:2 ches>ch:2 shes>sh:2 xes>x:2 edly>:3 ely>:3
    ily>i:3 ly>:3 eed>ee:2 ed>:3 es>:3 ss>ss:1 us>us:2 s>:3 ate>at:3 y>i:3 e>:3
`,
);

const GERMAN = readEndings(
  `
    ungen>ung:3 heiten>heit:2 keiten>keit:2 innen>in:3 ierte>ier:2 ieren>ier:2 iert>ier:2 ischen>isch:2
    ische>isch:2 ischer>isch:2 isches>isch:2 ern>:3 est>:4 end>:4 ten>t:3 tet>t:3 en>:3 er>:3 em>:3
    es>:3 e>:3 n>:4 s>:4 t>:4
`,
);

const FRENCH = readEndings(
  `
    issements>iss:3 issement>iss:3 atrices>at:3 atrice>at:3 ateurs>at:3 ateur>at:3 ations>at:3
    ation>at:3 ements>:4 ement>:4 aient>:3 antes>ant:3 ante>ant:3 ants>ant:3 euses>eu:3 euse>eu:3
    eux>eu:3 elles>el:3 elle>el:3 els>el:3 ives>if:3 ive>if:3 ifs>if:3 aux>al:3 ales>al:3 ale>al:3
    als>al:3 iennes>ien:2 ienne>ien:2 iens>ien:2 erons>:3 eront>:3 erait>:3 issent>iss:3 irent>:3
    erent>:3 ent>:4 ees>:3 ee>:3 es>:3 er>:3 ez>:3 ait>:3 ais>:3 ons>:4 ir>:3 it>:4 is>:4 s>:3 e>:3 x>:3
`,
);

const GERMAN_IRREGULAR = irregularForms('de');
const FRENCH_IRREGULAR = irregularForms('fr');

const RUSSIAN = readEndings(
  `
    ировать>:3 ившись>:3 ировал>:3 ующего>:3 ывшись>:3 ается>:3 алась>:3 ались>:3 анием>:3 аются>:3
    вшись>:3 ейший>:3 ейших>:3 ением>:3 ивать>:3 илась>:3 ились>:3 ирует>:3 овать>:3 остью>:3 ского>:3
    ующей>:3 ующие>:3 ующий>:3 ующих>:3 ывать>:3 яется>:3 яются>:3 ался>:3 ание>:3 ании>:3 анию>:3
    ания>:3 ение>:3 ений>:3 ению>:3 ения>:3 ился>:3 ится>:3 иями>:3 ости>:3 ость>:3 ская>:3 ские>:3
    ский>:3 ским>:3 ских>:3 ской>:3 ются>:3 ает>:3 ала>:3 али>:3 ало>:3 ами>:3 ать>:3 ают>:3 его>:3
    ему>:3 ете>:3 еть>:3 ешь>:3 ией>:3 ием>:3 ила>:3 или>:3 ило>:3 ими>:3 ите>:3 ить>:3 ишь>:3 иям>:3
    иях>:3 ная>:3 ное>:3 ной>:3 ную>:3 ные>:3 ный>:3 ным>:3 ных>:3 ого>:3 ому>:3 ует>:3 уют>:3 ыми>:3
    яет>:3 ями>:3 ять>:3 яют>:3 ам>:3 ат>:3 ах>:3 ая>:3 ев>:3 ее>:3 ей>:3 ем>:3 ет>:3 ие>:3 ии>:3 ий>:3
    им>:3 ит>:3 их>:3 ию>:3 ия>:3 ла>:3 ли>:3 ло>:3 ов>:3 ое>:3 ой>:3 ом>:3 сь>:3 ся>:3 ть>:3 ут>:3
    ую>:3 ые>:3 ый>:3 ым>:3 ых>:3 ью>:3 ют>:3 юю>:3 ям>:3 ят>:3 ях>:3 яя>:3 а>:3 е>:3 и>:3 й>:3 л>:3
    о>:3 у>:3 ы>:3 ь>:3 ю>:3 я>:3
`,
);

const UKRAINIAN = readEndings(
  `
    уванням>:3 ського>:3 ування>:3 уванні>:3 анням>:3 енням>:3 иться>:3 ський>:3 ським>:3 ських>:3
    ської>:3 увати>:3 ються>:3 ється>:3 ання>:3 ають>:3 енню>:3 ення>:3 ився>:3 ивши>:3 лась>:3 лися>:3
    ному>:3 ості>:3 ська>:3 ську>:3 ські>:3 тися>:3 ться>:3 ують>:3 яють>:3 ість>:3 істю>:3 ала>:3
    али>:3 ало>:3 ами>:3 ань>:3 ати>:3 еві>:3 ила>:3 или>:3 ило>:3 ими>:3 ити>:3 ний>:3 ним>:3 них>:3
    ною>:3 ної>:3 ові>:3 ого>:3 ому>:3 ями>:3 яти>:3 іти>:3 іям>:3 іях>:3 ією>:3 ав>:3 ам>:3 ах>:3 ая>:3
    ає>:3 ей>:3 ем>:3 ею>:3 ив>:3 ий>:3 им>:3 их>:3 ла>:3 ли>:3 ло>:3 на>:3 не>:3 ні>:3 ом>:3 ою>:3
    ої>:3 сь>:3 ся>:3 ти>:3 ть>:3 ує>:3 ям>:3 ях>:3 яє>:3 єм>:3 єю>:3 ів>:3 ій>:3 ім>:3 іх>:3 ію>:3
    ія>:3 ії>:3 їв>:3 а>:3 в>:3 е>:3 и>:3 й>:3 о>:3 у>:3 ь>:3 ю>:3 я>:3 є>:3 і>:3 ї>:3
`,
);

function strip(word: string, endings: Endings): string {
  const list = endings.get(word.charCodeAt(word.length - 1));
  if (!list) return word;
  for (const { ending, replacement, least, first } of list) {
    const at = word.length - ending.length;
    if (word.length >= least && word.charCodeAt(at) === first && word.endsWith(ending))
      return replacement === '' ? word.slice(0, at) : word.slice(0, at) + replacement;
  }
  return word;
}

const MARKS = /[\u0300-\u036f]/g;

/** Latin letters without their accents, by code unit; worked out once each. */
const plainOf: (string | undefined)[] = [];

function plain(code: number): string {
  return (plainOf[code] ??= String.fromCharCode(code)
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace('ß', 'ss')
    .replace('œ', 'oe')
    .replace('æ', 'ae'));
}

/** Lower case without accents; Cyrillic й and ї keep theirs, ё becomes е. */
export function foldWord(word: string): string {
  return foldLower(word.toLowerCase());
}

/** The same of a word in lower case. */
export function foldLower(lower: string): string {
  let most = 0;
  for (let k = 0; k < lower.length; k++) {
    const code = lower.charCodeAt(k);
    if (code > most) most = code;
  }
  if (most < 0x80) return lower;
  if (most < 0x250) {
    let folded = '';
    for (let k = 0; k < lower.length; k++) folded += plain(lower.charCodeAt(k));
    return folded;
  }
  if (/[\u0400-\u04ff]/.test(lower)) return lower.replaceAll('ё', 'е').replaceAll('\u0301', '');
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}

/** The stem of a folded word in a language (base subtag); unknown languages keep the word. */
export function stemOf(word: string, lang: string): string {
  switch (lang) {
    case 'en': {
      const irregular = ENGLISH_IRREGULAR.get(word);
      if (irregular !== undefined) return irregular;
      const stem = strip(word, ENGLISH);
      // running -> run, stopped -> stop; "ll" and "ss" belong to too many words as they are.
      const last = stem.charCodeAt(stem.length - 1);
      return stem.length > 3 &&
        last === stem.charCodeAt(stem.length - 2) &&
        last !== 0x6c &&
        last !== 0x73 &&
        stem !== word
        ? stem.slice(0, -1)
        : stem;
    }
    case 'de':
      return strip(GERMAN_IRREGULAR?.get(word) ?? word, GERMAN);
    case 'fr':
      return strip(FRENCH_IRREGULAR?.get(word) ?? word, FRENCH);
    case 'ru':
      return strip(word, RUSSIAN);
    case 'uk':
      return strip(word, UKRAINIAN);
    default:
      return word;
  }
}
