/** A sentence as the aligner sees it: its text without surrounding white space, and its paragraph's number from 0. */
export interface AlignSentence {
  readonly text: string;
  readonly paragraph: number;
}

/** A group of sentences that translate each other: 0-based indexes, ascending. One side may be empty, never both. */
export interface BeadIndexes {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

export interface AlignedBead extends BeadIndexes {
  /** Estimated probability, 0 to 1, that exactly this bead is right; from 0.9 on it may be called sure. */
  readonly confidence: number;
}

/** What a user knows of a language pair: source term (as written) to target terms. */
export interface LexiconEntry {
  readonly source: string;
  readonly target: string;
  /** 0 to 1; 1 for an entry from a glossary. */
  readonly weight: number;
}

export interface AlignInput {
  /** BCP 47 tags, e.g. `ko`, `en`. */
  readonly sourceLang: string;
  readonly targetLang: string;
  readonly source: readonly AlignSentence[];
  readonly target: readonly AlignSentence[];
  /** Extra knowledge from the user: a glossary, a translation memory, a learned lexicon. */
  readonly lexicon?: readonly LexiconEntry[];
  /** Beads that must come out as given (confirmed or pinned by the reviewer), in source order and not crossing each other. */
  readonly fixed?: readonly BeadIndexes[];
  /** Called with 0 to 1 as the work goes on. */
  readonly onProgress?: (done: number) => void;
}
