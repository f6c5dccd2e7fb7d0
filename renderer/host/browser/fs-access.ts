/**
 * The parts of the File System Access API, of OPFS and of web app launching that TypeScript's DOM library does not
 * know. All but the OPFS ones exist in Chromium only, hence optional.
 * @see https://wicg.github.io/file-system-access/ and https://fs.spec.whatwg.org/
 */

interface FilePickerType {
  readonly description?: string;
  /** Media type to extensions with their dot. */
  readonly accept: Readonly<Record<string, readonly string[]>>;
}

/** Parameters the app was launched with by the operating system. */
interface LaunchParams {
  readonly files: readonly FileSystemHandle[];
}

/** A file of the origin's private file system, held open by one worker alone. */
export interface SyncAccessHandle {
  getSize(): number;
  read(buffer: Uint8Array, options: { at: number }): number;
  write(buffer: Uint8Array, options: { at: number }): number;
  truncate(size: number): void;
  flush(): void;
  close(): void;
}

declare global {
  interface Window {
    showOpenFilePicker?: (options: { multiple: boolean; id?: string }) => Promise<FileSystemFileHandle[]>;
    showSaveFilePicker?: (options: {
      suggestedName: string;
      id?: string;
      types?: readonly FilePickerType[];
    }) => Promise<FileSystemFileHandle>;
    readonly launchQueue?: { setConsumer(consumer: (params: LaunchParams) => void): void };
  }
  interface FileSystemHandle {
    queryPermission?(descriptor: { mode: 'read' | 'readwrite' }): Promise<PermissionState>;
    requestPermission?(descriptor: { mode: 'read' | 'readwrite' }): Promise<PermissionState>;
  }
  interface FileSystemFileHandle {
    createSyncAccessHandle(): Promise<SyncAccessHandle>;
  }
  interface DataTransferItem {
    getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
  }
}
