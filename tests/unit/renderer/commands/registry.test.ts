import { describe, expect, it } from 'vitest';
import { createI18n } from '../../../../core/locale';
import { COMMANDS } from '../../../../renderer/commands/registry';
import { VIEWS } from '../../../../renderer/state/view';

describe('commands', () => {
  it('have ids of their own', () => {
    expect(new Set(COMMANDS.map(({ id }) => id)).size).toBe(COMMANDS.length);
  });

  // Those on what is in hand come before the others, so that both may have a key.
  const subjects = [undefined, 'finding'] as const;
  it.each(VIEWS.flatMap((view) => subjects.map((subject) => [view, subject] as const)))(
    'never share keys in the %s view (in hand: %s)',
    (view, subject) => {
      const holders = new Map<string, string>();
      for (const command of COMMANDS) {
        if (command.views && !command.views.includes(view)) continue;
        if (command.subject !== subject) continue;
        for (const keys of command.keys) {
          expect(holders.get(keys), `${keys} of ${command.id}`).toBeUndefined();
          holders.set(keys, command.id);
        }
      }
    },
  );

  it.each(['en', 'ko'] as const)('have a title in %s', (language) => {
    const i18n = createI18n(language);
    for (const { id, group } of COMMANDS) {
      expect(i18n.exists(`command.${id}`), `command.${id}`).toBe(true);
      expect(i18n.exists(`group.${group}`), `group.${group}`).toBe(true);
    }
  });
});
