import { assertNever } from '../../core/assert';
import { useView, type Dialog } from '../state/view';
import { CommandsDialog } from './CommandsDialog';
import { ConflictDialog } from './ConflictDialog';
import { DamagedDialog } from './DamagedDialog';
import { ErrorDialog } from './ErrorDialog';
import { ImportDialog } from './ImportDialog';
import { ProfileDialog } from '../findings/profile/ProfileDialog';
import { RecoveryDialog } from './RecoveryDialog';
import { ScoringDialog } from './ScoringDialog';
import { SettingsDialog } from './SettingsDialog';
import { ShortcutsDialog } from './ShortcutsDialog';
import { UnsavedDialog } from './UnsavedDialog';

/** Draws the dialog on top of the window, if any, and below a question the dialog that asked it. */
export function DialogHost() {
  const dialog = useView((state) => state.dialog);
  const asks = dialog?.kind === 'unsaved';
  const below = asks ? dialog.over : dialog;
  return (
    <>
      {below && <Shown dialog={below} />}
      {asks && <Shown dialog={dialog} />}
    </>
  );
}

function Shown({ dialog }: { readonly dialog: Dialog }) {
  switch (dialog.kind) {
    case 'import':
      return <ImportDialog key={dialog.files.map(({ ref }) => ref).join()} files={dialog.files} />;
    case 'commands':
      return <CommandsDialog />;
    case 'shortcuts':
      return <ShortcutsDialog />;
    case 'settings':
      return <SettingsDialog />;
    case 'scoring':
      return <ScoringDialog />;
    case 'profile':
      return <ProfileDialog />;
    case 'recovery':
      return <RecoveryDialog journals={dialog.journals} />;
    case 'conflict':
      return <ConflictDialog />;
    case 'damaged':
      return <DamagedDialog error={dialog.error} name={dialog.name} backup={dialog.backup} />;
    case 'unsaved':
      return <UnsavedDialog decide={dialog.decide} over={dialog.over} />;
    case 'error':
      return <ErrorDialog errors={dialog.errors} />;
    default:
      return assertNever(dialog);
  }
}
