import { describe, expect, it } from 'vitest';
import { keyCaps, keysOf, type KeyPress } from '../../../../renderer/commands/keys';

function press(key: string, fields: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...fields };
}

describe('keysOf', () => {
  it('names letters, signs and named keys', () => {
    expect(keysOf(press('q', { code: 'KeyQ' }), false)).toBe('q');
    expect(keysOf(press('?', { code: 'Slash', shiftKey: true }), false)).toBe('?');
    expect(keysOf(press('J', { code: 'KeyJ', shiftKey: true }), false)).toBe('Shift+J');
    expect(keysOf(press('ArrowRight', { shiftKey: true }), false)).toBe('Shift+ArrowRight');
    expect(keysOf(press(' ', { code: 'Space' }), false)).toBe('Space');
    expect(keysOf(press('z', { code: 'KeyZ', ctrlKey: true }), false)).toBe('Mod+Z');
    expect(keysOf(press('Z', { code: 'KeyZ', ctrlKey: true, shiftKey: true }), false)).toBe('Mod+Shift+Z');
  });

  it('takes Cmd for Mod on a Mac, and Ctrl for itself', () => {
    expect(keysOf(press('z', { code: 'KeyZ', metaKey: true }), true)).toBe('Mod+Z');
    expect(keysOf(press('z', { code: 'KeyZ', ctrlKey: true }), true)).toBe('Ctrl+Z');
  });

  it('finds the Latin letter of a key that gives Hangul or Cyrillic', () => {
    expect(keysOf(press('ㅂ', { code: 'KeyQ' }), false)).toBe('q');
    expect(keysOf(press('ㅃ', { code: 'KeyQ', shiftKey: true }), false)).toBe('Shift+Q');
    expect(keysOf(press('й', { code: 'KeyQ', ctrlKey: true }), false)).toBe('Mod+Q');
    expect(keysOf(press('¡', { code: 'Digit1', altKey: true }), true)).toBe('Alt+1');
  });

  it('finds the key that writes two Arabic letters, and those that have signs in Hebrew', () => {
    expect(keysOf(press('لا', { code: 'KeyB' }), false)).toBe('b');
    expect(keysOf(press('/', { code: 'KeyQ' }), false)).toBe('q');
    expect(keysOf(press("'", { code: 'KeyW' }), false)).toBe('w');
    expect(keysOf(press('/', { code: 'Slash' }), false)).toBe('/');
  });

  it('finds the sign of a key that gives a letter of another script', () => {
    expect(keysOf(press('ج', { code: 'BracketLeft' }), false)).toBe('[');
    expect(keysOf(press('Х', { code: 'BracketLeft', shiftKey: true }), false)).toBe('{');
    expect(keysOf(press('ץ', { code: 'Period' }), false)).toBe('.');
    expect(keysOf(press('ü', { code: 'BracketLeft' }), false)).toBe('ü');
  });

  it('follows the letters of other Latin layouts', () => {
    expect(keysOf(press('a', { code: 'KeyQ' }), false)).toBe('a');
    expect(keysOf(press("'", { code: 'KeyQ' }), false)).toBe("'");
  });

  it('says nothing for a modifier alone or a key of an input method', () => {
    expect(keysOf(press('Shift', { shiftKey: true }), false)).toBeUndefined();
    expect(keysOf(press('Process', { code: 'KeyQ' }), false)).toBeUndefined();
  });
});

describe('keyCaps', () => {
  it('writes keys as the platform does', () => {
    expect(keyCaps('Mod+Shift+Z', false)).toEqual(['Ctrl', 'Shift', 'Z']);
    expect(keyCaps('Mod+Shift+Z', true)).toEqual(['⌘', '⇧', 'Z']);
    expect(keyCaps('Mod++', false)).toEqual(['Ctrl', '+']);
    expect(keyCaps('ArrowLeft', false)).toEqual(['←']);
  });
});
