/**
 * What the period rule knows of a language. Words are separated by spaces, in lower case, without their last
 * period (`z.b` is "z. B." and "z.B."). One written with a capital is an abbreviation only when the text has it so ("Wash.").
 */
export interface LanguageData {
  /** Titles and the like: the phrase always goes on. */
  readonly never: string;
  /** Goes on unless a word follows that opens sentences ("Inc.", "U.S."). */
  readonly either: string;
  /** After a number: ends the sentence before a capital unless it only leads in ("5 a.m."); else it goes on. */
  readonly units: string;
  /** Closes a list: ends the sentence before any capital ("etc."). */
  readonly final: string;
  /** Goes on before a number ("No. 5"), else an ordinary word. */
  readonly numeric: string;
  /** Names of months and their abbreviations. */
  readonly months: string;
  /** Words of closed classes that open sentences and are rarely part of a name. */
  readonly openers: string;
  /** Verbs that tell who said the quotation before them. */
  readonly speech: string;
  /** A numeral with a period is an ordinal: before words in lower case only, or before any ("3. Oktober"). */
  readonly ordinals?: 'lower' | 'any';
  /**
   * How words in small letters end, in groups: a last letter, then the letters that come before it. Counted in the
   * training and development parts of Universal Dependencies and in NTREX: pairs that end two words or more, or one
   * where only NTREX was at hand.
   */
  readonly endings?: string;
  /** Words of two and three letters that end in a consonant, from the same texts: any other is an abbreviation. */
  readonly short?: string;
  /** The script has no capitals: Latin names in it follow English rules. */
  readonly uncased?: true;
}
