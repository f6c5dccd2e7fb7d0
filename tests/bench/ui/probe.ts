/** What the page notes of itself while it is measured. All times are milliseconds of `performance.now()`. */
export interface Probe {
  /** Tasks of the UI thread over 50 ms. */
  readonly longTasks: { readonly start: number; readonly duration: number }[];
  readonly keys: KeyTime[];
  /** Event Timing's durations of key presses, in steps of 8 ms: until the frame was shown. */
  readonly shown: { readonly start: number; readonly duration: number }[];
  /** When a review's file was given to the page, and when its first row was painted. */
  opened: { given: number; painted: number } | null;
  /** Frame times while `startFrames` runs. */
  startFrames: (selector: string | null) => void;
  stopFrames: () => { readonly times: number[]; readonly blank: number };
}

export interface KeyTime {
  readonly key: string;
  /** When the browser received the key. */
  readonly pressed: number;
  /** When the first frame with a change of the page had been painted; null: nothing has changed yet. */
  painted: number | null;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/**
 * Put into the page before its own scripts; it must not use anything outside itself.
 *
 * Painted: the page's change is seen by a mutation observer; an animation frame is asked for, and a message that it
 * posts arrives once that frame has been styled, laid out and painted.
 */
export function installProbe(): void {
  // Without the pickers, which no script can answer, files come by input element and go by download.
  for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) {
    Object.defineProperty(window, name, { value: undefined, configurable: true });
  }
  let frames: number[] | null = null;
  let blank = 0;
  const probe: Probe = {
    longTasks: [],
    keys: [],
    shown: [],
    opened: null,
    startFrames(selector) {
      const own: number[] = [];
      frames = own;
      blank = 0;
      const next = (time: number): void => {
        if (frames !== own) return;
        own.push(time);
        if (selector !== null && isBlank(selector)) blank++;
        requestAnimationFrame(next);
      };
      requestAnimationFrame(next);
    },
    stopFrames() {
      const times = frames ?? [];
      frames = null;
      return { times, blank };
    },
  };
  window.probe = probe;

  /** Whether the scroller shows a place where no row is drawn. */
  function isBlank(selector: string): boolean {
    const scroller = document.querySelector(selector);
    if (!scroller) return true;
    const box = scroller.getBoundingClientRect();
    const places = [...scroller.querySelectorAll('.row-place, .band-place')]
      .map((place) => place.getBoundingClientRect())
      .sort((a, b) => a.top - b.top);
    let filled = box.top;
    for (const { top, bottom } of places) if (top <= filled + 1) filled = Math.max(filled, bottom);
    // Below the last row of all there is nothing to draw.
    const isAtEnd = scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1;
    const last = places.at(-1)?.bottom ?? box.bottom;
    return filled < Math.min(box.bottom, isAtEnd ? last : box.bottom) - 1;
  }

  function afterPaint(done: (time: number) => void): void {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => done(performance.now());
    requestAnimationFrame(() => channel.port2.postMessage(null));
  }

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      probe.longTasks.push({ start: startTime, duration });
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries()) {
      if (name === 'keydown') probe.shown.push({ start: startTime, duration });
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);

  let waiting: KeyTime | null = null;
  window.addEventListener(
    'keydown',
    (event) => {
      if (['Shift', 'Control', 'Meta', 'Alt'].includes(event.key)) return;
      waiting = { key: event.key, pressed: event.timeStamp, painted: null };
      probe.keys.push(waiting);
    },
    { capture: true },
  );
  let given: number | null = null;
  window.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.type === 'file') {
      given = event.timeStamp;
    }
  });
  new MutationObserver(() => {
    const key = waiting;
    waiting = null;
    if (key) afterPaint((time) => (key.painted = time));
    const rows = given === null ? null : document.querySelector('#rows[aria-label]');
    if (given !== null && rows && Number(rows.getAttribute('aria-rowcount')) > 900) {
      if (!document.getElementById('row-0')) return;
      const from = given;
      given = null;
      afterPaint((painted) => (probe.opened = { given: from, painted }));
    }
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
}
