import { withoutDate } from '../../../core/review/findings/profile';
import { readProfile, writeProfile } from '../../../core/review/findings/profile-file';
import { readTerms } from '../../../core/review/findings/terms';
import type { Checking } from '../../../core/review/types';
import { services } from '../../app/services';
import { fileName } from '../../document/files';
import { useDocument } from '../../state/document';
import { useView } from '../../state/view';
import { changeProfile, currentProfile } from './change';

/** Writes the profile where the user says. */
export async function exportProfile(): Promise<void> {
  const { review } = useDocument.getState();
  if (!review) return;
  const result = await services().host.exportFile({
    suggestedName: `${fileName(review.title)}.profile.json`,
    extension: 'json',
    mediaType: 'application/json',
    bytes: new TextEncoder().encode(writeProfile(withoutDate(review.checking.profile))),
  });
  if (result.outcome === 'saved') {
    useView.setState({ message: { key: 'message.exported', params: { name: result.name } } });
  }
}

/** Takes over a profile from a file. @throws GalleyError `profile-foreign` and its like */
export async function importProfile(): Promise<void> {
  const [file] = await services().host.openFiles();
  if (!file) return;
  const profile: Checking['profile'] = readProfile(
    await services().worker.decode(file.bytes, file.name),
    file.name,
  );
  changeProfile(profile, crypto.randomUUID());
}

/** Adds the terms of a table to the glossary. */
export async function importGlossary(): Promise<void> {
  const [file] = await services().host.openFiles();
  const profile = currentProfile();
  if (!file || !profile) return;
  const terms = readTerms(await services().worker.decode(file.bytes, file.name));
  const sources = new Set(terms.map(({ source }) => source));
  const kept = profile.glossary.filter(({ source }) => !sources.has(source));
  changeProfile({ glossary: [...kept, ...terms] }, crypto.randomUUID());
  useView.setState({ message: { key: 'profile.termsRead', params: { count: terms.length } } });
}
