import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createLanguage } from '../../../main/language';
import { acceleratorOf, firstMenu, showMenu, templateOf } from '../../../main/menu';
import en from '../../../core/locale/en/desktop.json';
import ko from '../../../core/locale/ko/desktop.json';
import { app, Menu } from './fake-electron';

vi.mock('electron', () => import('./fake-electron'));

describe('acceleratorOf', () => {
  it.each([
    ['Mod+S', 'CommandOrControl+S'],
    ['Mod+Shift+ArrowUp', 'CommandOrControl+Shift+Up'],
    ['Ctrl+Shift+↑', 'Control+Shift+Up'],
    ['⌘⇧Z', 'Command+Shift+Z'],
    ['⌘+', 'Command+Plus'],
    ['Alt+PgDn', 'Alt+PageDown'],
    ['m', 'M'],
    ['?', '?'],
    ['Mod++', 'CommandOrControl+Plus'],
    ['+', 'Plus'],
    ['F2', 'F2'],
    ['Alt+Enter', 'Alt+Enter'],
    ['g n', undefined],
    ['ㅁ', undefined],
    ['F25', undefined],
    ['Mod+Nonsense', undefined],
    ['', undefined],
  ])('%s is %s', (keys, accelerator) => {
    expect(acceleratorOf(keys)).toBe(accelerator);
  });

  it('gives only parts that Electron knows', () => {
    const known =
      /^(CommandOrControl|Control|Command|Super|Alt|Shift|Esc|Enter|Tab|Space|Backspace|Delete|Insert|Home|End|PageUp|PageDown|Up|Down|Left|Right|Plus|F\d+|[!-~])$/;
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (keys) => {
        const accelerator = acceleratorOf(keys);
        if (accelerator !== undefined) for (const part of accelerator.split('+')) expect(part).toMatch(known);
      }),
      { examples: [['__proto__'], ['Ctrl+constructor']] },
    );
  });
});

describe('templateOf', () => {
  it('turns items into a template whose keys are shown, not registered', () => {
    const choose = vi.fn();
    const [file] = templateOf(
      [
        {
          label: 'Save & close',
          items: [
            { label: 'Save', command: 'save', keys: 'Mod+S', enabled: false },
            { label: '', role: 'separator' },
            { label: 'Dark', command: 'dark', checked: true },
            { label: 'Quit', role: 'quit' },
          ],
        },
      ],
      choose,
    );
    expect(file?.label).toBe('Save && close');
    const items = file?.submenu as Record<string, unknown>[];
    expect(items[0]).toMatchObject({
      label: 'Save',
      enabled: false,
      accelerator: 'CommandOrControl+S',
      registerAccelerator: false,
    });
    expect(items[1]).toEqual({ type: 'separator' });
    expect(items[2]).toMatchObject({ type: 'checkbox', checked: true });
    expect(items[3]).toMatchObject({ role: 'quit', label: 'Quit' });
    const shown = { checked: false };
    (items[2]?.click as (shown: object) => void)(shown);
    expect(choose).toHaveBeenCalledWith('dark');
    expect(shown.checked).toBe(true);
  });

  it('gives macOS no bare letters, which it would take away from typing', () => {
    const items = [
      { label: 'a', command: 'a', keys: 'Q' },
      { label: 'b', command: 'b', keys: 'Shift+J' },
      { label: 'c', command: 'c', keys: '⌘S' },
    ];
    const accelerators = (mac: boolean) => templateOf(items, vi.fn(), mac).map((item) => item.accelerator);
    expect(accelerators(true)).toEqual([undefined, undefined, 'Command+S']);
    expect(accelerators(false)).toEqual(['Q', 'Shift+J', 'Command+S']);
  });
});

describe('the menu before the window has sent its own', () => {
  it('is in the language of the settings, or of the system', () => {
    const { follow, text } = createLanguage();
    follow('ko');
    expect(firstMenu(text)[0]?.label).toBe(ko['menu-file']);
    app.getPreferredSystemLanguages.mockReturnValueOnce(['ja-JP', 'ko-KR', 'en-US']);
    follow('en');
    expect(text('close-message', { name: 'A' })).toBe('Save the changes to “A”?');
    follow('system');
    expect(text('close-save')).toBe(ko['close-save']);
    showMenu(firstMenu(text), () => undefined);
    expect(Menu.setApplicationMenu).toHaveBeenCalled();
  });

  it('has every text in both languages, with the same placeholders', () => {
    expect(Object.keys(ko).sort()).toEqual(Object.keys(en).sort());
    const holes = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(String).sort();
    for (const key of Object.keys(en) as (keyof typeof en)[]) expect(holes(ko[key])).toEqual(holes(en[key]));
  });
});
