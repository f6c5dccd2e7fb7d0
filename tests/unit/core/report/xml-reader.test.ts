import { describe, expect, it } from 'vitest';
import { readXml, textOf } from './xml-reader';

describe('the reader that the reports are checked with', () => {
  it('reads what is well-formed', () => {
    const root = readXml('<?xml version="1.0"?>\n<a xmlns:x="u" b="1 &lt; 2"><x:c/>t&amp;&#13;</a>\n');
    expect(root.attributes.b).toBe('1 < 2');
    expect(textOf(root)).toBe('t&\r');
  });

  it.each([
    '<a><b></a></b>',
    '<a>',
    '<a b="1" b="2"/>',
    '<a b=1/>',
    '<a b="<"/>',
    '<a>&nbsp;</a>',
    '<a>R&D</a>',
    '<a>]]></a>',
    '<a>\u0001</a>',
    '<a>&#1;</a>',
    '<a>\ud83d</a>',
    '<x:a/>',
    '<a/><b/>',
    '<a b="1"c="2"/>',
  ])('refuses %j', (text) => {
    expect(() => readXml(text)).toThrow();
  });
});
