import { attempt } from '../app/errors';
import { services } from '../app/services';
import { chooseFiles, closeReview, fileName, openSample, save } from '../document/files';
import { exportReport } from '../report/export';
import { isUnsaved, useDocument } from '../state/document';
import { useView } from '../state/view';
import type { Command } from './command';

const hasReview = () => useDocument.getState().review !== null;

export const FILE_COMMANDS: readonly Command[] = [
  {
    id: 'file.open',
    group: 'file',
    keys: ['Mod+O'],
    whileTyping: true,
    perform: () => attempt(chooseFiles),
  },
  {
    id: 'file.import',
    group: 'file',
    keys: ['Mod+I'],
    whileTyping: true,
    perform: () => useView.setState({ dialog: { kind: 'import', files: [] } }),
  },
  { id: 'file.sample', group: 'file', keys: [], perform: () => attempt(() => openSample()) },
  {
    id: 'file.save',
    group: 'file',
    keys: ['Mod+S'],
    whileTyping: true,
    enabled: () => isUnsaved(useDocument.getState()) || useDocument.getState().file === null,
    perform: () => attempt(save),
  },
  {
    id: 'file.saveAs',
    group: 'file',
    keys: ['Mod+Shift+S'],
    whileTyping: true,
    enabled: hasReview,
    perform: () => attempt(() => save({ as: true })),
  },
  { id: 'file.close', group: 'file', keys: [], enabled: hasReview, perform: () => attempt(closeReview) },
  {
    id: 'file.exportHtml',
    group: 'file',
    keys: ['Mod+E'],
    whileTyping: true,
    enabled: hasReview,
    perform: () => attempt(() => exportReport('html')),
  },
  {
    id: 'file.exportDocx',
    group: 'file',
    keys: [],
    enabled: hasReview,
    perform: () => attempt(() => exportReport('docx')),
  },
  {
    id: 'file.exportXlsx',
    group: 'file',
    keys: [],
    enabled: hasReview,
    perform: () => attempt(() => exportReport('xlsx')),
  },
  {
    id: 'file.exportTsv',
    group: 'file',
    keys: [],
    enabled: hasReview,
    perform: () => attempt(() => exportReport('tsv')),
  },
  {
    id: 'file.exportJson',
    group: 'file',
    keys: [],
    enabled: hasReview,
    perform: () => attempt(() => exportReport('json')),
  },
  {
    id: 'file.exportXliff',
    group: 'file',
    keys: [],
    enabled: hasReview,
    perform: () => attempt(() => exportReport('xliff')),
  },
  {
    id: 'file.exportTmx',
    group: 'file',
    keys: [],
    enabled: hasReview,
    perform: () => attempt(() => exportReport('tmx')),
  },
  {
    id: 'file.print',
    group: 'file',
    keys: ['Mod+P'],
    views: ['report'],
    enabled: hasReview,
    perform: () =>
      attempt(() => services().host.print(fileName(useDocument.getState().review?.title ?? 'Galley'))),
  },
];
