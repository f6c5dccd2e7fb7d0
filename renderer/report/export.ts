import type { ReportFileFormat } from '../../core/report/file';
import { services } from '../app/services';
import { languageInUse } from '../app/language';
import { fileName } from '../document/files';
import { useDocument } from '../state/document';
import { useSettings } from '../state/settings';
import { useView } from '../state/view';

/** Renders the report in the worker and writes it where the user says. */
export async function exportReport(format: ReportFileFormat): Promise<void> {
  const { review } = useDocument.getState();
  if (!review) return;
  const { host } = services();
  const { bytes, extension, mediaType } = await renderCurrent(format);
  const result = await host.exportFile({
    suggestedName: `${fileName(review.title)}.${extension}`,
    extension,
    mediaType,
    bytes,
  });
  if (result.outcome === 'saved') {
    useView.setState({ message: { key: 'message.exported', params: { name: result.name } } });
  }
}

export function renderCurrent(format: ReportFileFormat) {
  return services().worker.report({
    format,
    language: languageInUse(),
    reviewer: useSettings.getState().author,
    now: new Date().toISOString(),
  });
}
