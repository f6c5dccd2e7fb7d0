import { setChecking } from '../../../core/review/commands/findings';
import type { Checking } from '../../../core/review/types';
import { perform } from '../../document/session';
import { useDocument } from '../../state/document';

type Profile = Checking['profile'];

export function currentProfile(): Profile | undefined {
  return useDocument.getState().review?.checking.profile;
}

/** Changes the profile of the open review. Steps with the same key in a row are undone together. */
export function changeProfile(changed: Partial<Profile>, mergeKey: string): void {
  const profile = currentProfile();
  if (profile) replaceProfile({ ...profile, ...changed }, mergeKey);
}

export function replaceProfile(profile: Profile, mergeKey: string): void {
  perform(setChecking, { profile }, `profile ${mergeKey}`);
}
