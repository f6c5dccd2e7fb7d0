import type { Rectangle } from 'electron';
import { z } from 'zod';

export const MIN_SIZE = { width: 1000, height: 640 } as const;
const DEFAULT_SIZE = { width: 1360, height: 860 } as const;
/** This much of the title bar must be within a display's work area for a window to be movable by mouse. */
const GRIP = { width: 120, height: 32 } as const;

const integer = z.number().int().min(-100_000).max(100_000);

/** Where the window stood when it was last closed. */
export const placeSchema = z.object({
  x: integer,
  y: integer,
  width: integer,
  height: integer,
  maximised: z.boolean(),
});
export type Place = z.infer<typeof placeSchema>;

/**
 * Where to put the window, given where it stood and the work areas there are now, the primary first. A display may have
 * been unplugged or changed in the meantime: a place whose title bar cannot be reached is given up for the default.
 */
export function placeOn(workAreas: readonly Rectangle[], kept: Place | null): Place {
  if (kept === null) return centred(workAreas[0]);
  const least = {
    ...kept,
    width: Math.max(MIN_SIZE.width, kept.width),
    height: Math.max(MIN_SIZE.height, kept.height),
  };
  const home = workAreas.find((area) => reachable(area, least));
  if (home === undefined) return centred(workAreas[0]);
  return {
    ...least,
    width: Math.max(MIN_SIZE.width, Math.min(least.width, home.width)),
    height: Math.max(MIN_SIZE.height, Math.min(least.height, home.height)),
  };
}

function reachable(area: Rectangle, place: Place): boolean {
  const across = Math.min(area.x + area.width, place.x + place.width) - Math.max(area.x, place.x);
  return across >= GRIP.width && place.y >= area.y && place.y + GRIP.height <= area.y + area.height;
}

function centred(area: Rectangle | undefined): Place {
  const room = area ?? { x: 0, y: 0, ...DEFAULT_SIZE };
  const width = Math.max(MIN_SIZE.width, Math.min(DEFAULT_SIZE.width, room.width));
  const height = Math.max(MIN_SIZE.height, Math.min(DEFAULT_SIZE.height, room.height));
  return {
    x: Math.max(room.x, room.x + Math.round((room.width - width) / 2)),
    y: Math.max(room.y, room.y + Math.round((room.height - height) / 2)),
    width,
    height,
    maximised: false,
  };
}
