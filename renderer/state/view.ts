import { create } from 'zustand';
import type { ErrorData } from '../../core/error';
import type { Backup, JournalInfo, OpenedFile } from '../../core/host';
import type { Severity } from '../../core/mqm/severity';
import type { Range, Side } from '../../core/range';

export const VIEWS = ['review', 'align', 'findings', 'names', 'quotations', 'report'] as const;
export type View = (typeof VIEWS)[number];

/** Views that are tables of the whole article, under one name in the head. */
export const LEDGERS = ['names', 'quotations'] as const satisfies readonly View[];
export type LedgerView = (typeof LEDGERS)[number];

export function isLedger(view: View): view is LedgerView {
  return LEDGERS.some((id) => id === view);
}

/** The dialog on top of the window; one at a time. */
export type Dialog =
  | { readonly kind: 'import'; readonly files: readonly OpenedFile[] }
  | { readonly kind: 'commands' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'scoring' }
  | { readonly kind: 'profile' }
  | { readonly kind: 'recovery'; readonly journals: readonly JournalInfo[] }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'damaged'; readonly error: ErrorData; readonly name: string; readonly backup: Backup }
  | {
      readonly kind: 'unsaved';
      readonly decide: (proceed: boolean) => void;
      /** The dialog that asks: it stays as it is below, for when the answer is no. */
      readonly over: Dialog | null;
    }
  | { readonly kind: 'error'; readonly errors: readonly ErrorData[] };

export interface Cursor {
  readonly side: Side;
  /** The word under the cursor, in offsets of the text. */
  readonly word: Range;
}

interface FindState {
  readonly query: string;
  /** Position in the list of hits. */
  readonly current: number;
}

/** What is shown and selected: never part of the document nor of its history. */
export interface ViewState {
  readonly view: View;
  /** The ledger that was looked at last. */
  readonly ledger: LedgerView;
  readonly focusRow: number;
  readonly cursor: Cursor | null;
  /** Selected words on each side; both may stand and make one error. */
  readonly selection: Readonly<Record<Side, Range | null>>;
  /** The word a selection by keyboard grows from. */
  readonly anchor: Range | null;
  /** Category chosen, severity still to come. */
  readonly pendingCategory: string | null;
  readonly lastPair: { readonly category: string; readonly severity: Severity } | null;
  readonly activeAnnotation: string | null;
  /** Key of the finding in hand. */
  readonly activeFinding: string | null;
  readonly hoveredAnnotation: string | null;
  /** Target range whose correction is open. */
  readonly editing: Range | null;
  readonly find: FindState | null;
  readonly dialog: Dialog | null;
  /** Errors shown in the inspector's list of the article. */
  readonly filter: AnnotationFilter;
  readonly message: {
    readonly key: string;
    readonly params?: Readonly<Record<string, string | number>>;
  } | null;
  /** 0 to 1 while long work goes on. */
  readonly progress: { readonly key: string; readonly done: number } | null;
  /** In a narrow window the inspector is a drawer that opens on demand. */
  readonly drawerOpen: boolean;
  /** The title is being changed in the head. */
  readonly renaming: boolean;
}

export type AnnotationFilter = 'all' | Severity | 'reviewer' | 'checks';

export const NO_SELECTION: Readonly<Record<Side, Range | null>> = { source: null, target: null };

export const INITIAL_VIEW: ViewState = {
  view: 'review',
  ledger: 'names',
  focusRow: 0,
  cursor: null,
  selection: NO_SELECTION,
  anchor: null,
  pendingCategory: null,
  lastPair: null,
  activeAnnotation: null,
  activeFinding: null,
  hoveredAnnotation: null,
  editing: null,
  find: null,
  dialog: null,
  filter: 'all',
  message: null,
  progress: null,
  drawerOpen: false,
  renaming: false,
};

export const useView = create<ViewState>()(() => INITIAL_VIEW);
