import type { Host } from '../../core/host';
import type { HostBridge } from '../../core/host-channels';
import { createBrowserHost } from './browser';
import { createDesktopHost } from './desktop';

declare global {
  interface Window {
    /** Put there by the desktop app's preload. */
    readonly galleyHost?: HostBridge;
  }
}

/** The host of the machine the page runs on. Nothing else in the renderer asks which it is. */
export function pickHost(): Host {
  return window.galleyHost === undefined ? createBrowserHost() : createDesktopHost(window.galleyHost);
}
