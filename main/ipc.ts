import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import type { z } from 'zod';
import {
  CALLS,
  type CallArguments,
  type CallName,
  type CallResult,
  type EventName,
  type HostEvents,
  type Reply,
} from '../core/host-channels';
import { errorData, GalleyError } from '../core/error';
import { isOwnPage } from './origin';

/** Prefix that sets Galley's channels apart from Electron's own. */
const CHANNEL = 'galley:';

type Implementation<Name extends CallName> = (
  sender: WebContents,
  ...args: CallArguments<Name>
) => Promise<CallResult<Name>> | CallResult<Name>;

/**
 * Answers a call from a window. The one place where raw `ipcMain` is used, so that none goes without its checks: only
 * the main frame of a page of ours may call; arguments and result must fit the contract. Whatever fails goes back as
 * data and is thrown anew on the other side.
 */
export function handle<Name extends CallName>(name: Name, implementation: Implementation<Name>): void {
  ipcMain.handle(
    CHANNEL + name,
    async (event: IpcMainInvokeEvent, ...args: unknown[]): Promise<Reply<CallResult<Name>>> => {
      try {
        refuseStrangers(event, name);
        const parsed = CALLS[name].args.safeParse(args);
        if (!parsed.success) throw misfit(`arguments of ${name}`, parsed.error);
        const value: unknown = await implementation(event.sender, ...(parsed.data as CallArguments<Name>));
        const result = CALLS[name].result.safeParse(value);
        if (!result.success) throw misfit(`result of ${name}`, result.error);
        return { ok: true, value: result.data as CallResult<Name> };
      } catch (thrown) {
        if (!(thrown instanceof GalleyError)) console.error(`${name}:`, thrown);
        return { ok: false, error: errorData(thrown) };
      }
    },
  );
}

/** Tells a window something. A window that is gone is not told. */
export function send<Name extends EventName>(
  contents: WebContents,
  event: Name,
  payload: HostEvents[Name],
): void {
  if (!contents.isDestroyed()) contents.send(CHANNEL + event, payload);
}

function refuseStrangers(event: IpcMainInvokeEvent, name: CallName): void {
  const frame = event.senderFrame;
  // Null when the frame navigated away or was closed between sending and now.
  if (frame === null || frame !== event.sender.mainFrame || !isOwnPage(frame.url)) {
    throw new Error(`${name} refused: not called by the main frame of a page of this app`);
  }
}

function misfit(what: string, { issues }: z.core.$ZodError): Error {
  const detail = issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  return new Error(`${what} do not fit the contract: ${detail}`);
}
