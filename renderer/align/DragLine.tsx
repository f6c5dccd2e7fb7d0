import { useEffect, useRef } from 'react';
import { curve } from './curves';
import { useAlign, type SentenceRef } from './state';

/** The line that follows the mouse while a link's end is dragged. */
export function DragLine() {
  const from = useAlign((state) => state.drag?.from);
  return from ? <Line from={from} /> : null;
}

function Line({ from }: { readonly from: SentenceRef }) {
  const path = useRef<SVGPathElement>(null);
  useEffect(() => {
    const draw = (event: PointerEvent): void => {
      const frame = path.current?.closest('.bands-height')?.getBoundingClientRect();
      const port = document
        .querySelector(`[data-side="${from.side}"][data-sentence="${CSS.escape(from.id)}"] .port`)
        ?.getBoundingClientRect();
      if (!frame || !port) return;
      const start = { x: port.left + port.width / 2 - frame.left, y: port.top + port.height / 2 - frame.top };
      const end = { x: event.clientX - frame.left, y: event.clientY - frame.top };
      path.current?.setAttribute('d', curve(start, end));
    };
    window.addEventListener('pointermove', draw);
    return () => window.removeEventListener('pointermove', draw);
  }, [from]);
  return (
    <svg className="drag-line" aria-hidden="true">
      <path ref={path} />
    </svg>
  );
}
