import { useEffect, useRef, useState } from 'react';

interface Kept {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly keep: () => void;
}

/**
 * A text that counts when its field is left, by whatever way: when it goes with its dialog as well. Where `isSound` says
 * no, it is not kept.
 */
export function useKept(
  value: string,
  onKeep: (text: string) => void,
  isSound: (text: string) => boolean = () => true,
): Kept {
  const [typed, setTyped] = useState<string | null>(null);
  const keep = (): void => {
    if (typed === null || !isSound(typed)) return;
    if (typed !== value) onKeep(typed);
    setTyped(null);
  };
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(() => () => latest.current(), []);
  return { text: typed ?? value, type: setTyped, keep };
}
