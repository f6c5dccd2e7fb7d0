import type { Bead, Review, Segment } from '../../../core/review/types';
import type { Random } from './random';
import { sentencePair } from './sentences';

/** How many source and target sentences a bead has, as often as in aligned news: 1-1 nearly always. */
const BEAD_SHAPES: readonly (readonly [share: number, source: number, target: number])[] = [
  [0.9, 1, 1],
  [0.03, 1, 2],
  [0.03, 2, 1],
  [0.02, 1, 0],
  [0.02, 0, 1],
];

/** Two texts of `beads` beads with paragraphs of one to six of them; a line a paragraph, as articles are kept. */
export function generateTexts(beads: number, random: Random): Pick<Review, 'texts' | 'segments' | 'beads'> {
  const sides = { source: new Text('s', ' '), target: new Text('t', ' ') };
  const made: Bead[] = [];
  let left = 0;
  for (let index = 0; index < beads; index++) {
    if (left === 0) {
      left = 1 + random.below(6);
      if (index > 0) for (const text of [sides.source, sides.target]) text.endParagraph();
    }
    left--;
    const [source, target] = shape(random);
    const pairs = Array.from({ length: Math.max(source, target) }, () => sentencePair(random));
    const confidence = random.chance(0.08) ? 0.4 + random.next() * 0.5 : 0.9 + random.next() * 0.1;
    made.push({
      id: `b${index + 1}`,
      source: pairs.slice(0, source).map(({ ko }) => sides.source.add(ko)),
      target: pairs.slice(0, target).map(({ en }) => sides.target.add(en)),
      state: 'auto',
      confidence: Math.round(confidence * 1000) / 1000,
      pinned: false,
    });
  }
  const text = (side: Text, lang: string, name: string) => ({
    name,
    lang,
    encoding: 'utf-8',
    content: side.content(),
  });
  return {
    texts: {
      source: text(sides.source, 'ko', 'bench.ko.txt'),
      target: text(sides.target, 'en', 'bench.en.txt'),
    },
    segments: { source: sides.source.segments, target: sides.target.segments },
    beads: made,
  };
}

function shape(random: Random): readonly [number, number] {
  let point = random.next();
  for (const [share, source, target] of BEAD_SHAPES) {
    point -= share;
    if (point < 0) return [source, target];
  }
  return [1, 1];
}

/** One text as it grows, with its segments. */
class Text {
  readonly segments: Segment[] = [];
  readonly #prefix: string;
  readonly #joint: string;
  readonly #pieces: string[] = [];
  #length = 0;
  #paragraph = 0;
  #paragraphEmpty = true;

  constructor(prefix: string, joint: string) {
    this.#prefix = prefix;
    this.#joint = joint;
  }

  /** Appends a sentence to the paragraph; gives its segment's id. */
  add(sentence: string): string {
    if (!this.#paragraphEmpty) this.#push(this.#joint);
    this.#paragraphEmpty = false;
    const id = `${this.#prefix}${this.segments.length + 1}`;
    const start = this.#length;
    this.#push(sentence);
    this.segments.push({ id, start, end: this.#length, paragraph: this.#paragraph });
    return id;
  }

  endParagraph(): void {
    if (this.#paragraphEmpty) return;
    this.#push('\n');
    this.#paragraph++;
    this.#paragraphEmpty = true;
  }

  content(): string {
    return this.#pieces.join('');
  }

  #push(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }
}
