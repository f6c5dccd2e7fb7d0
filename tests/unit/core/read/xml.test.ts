import { describe, expect, it } from 'vitest';
import { GalleyError } from '../../../../core/error';
import {
  decodeMarkup,
  isMarkup,
  readXml,
  within,
  type XmlElement,
  type XmlReader,
} from '../../../../core/read/xml';
import { codeOf } from '../../error-code';

/** The pieces named `p`, and the names of what stands around them. */
function read(content: string): { pieces: XmlElement[]; around: string[] } {
  const pieces: XmlElement[] = [];
  const around: string[] = [];
  const reader: XmlReader = {
    whole: new Set(['p']),
    open: ({ name }) => around.push(name),
    element: (element) => pieces.push(element),
  };
  readXml(content, 'a.xml', () => reader);
  return { pieces, around };
}

function failure(content: string): GalleyError | undefined {
  try {
    read(content);
  } catch (thrown) {
    if (thrown instanceof GalleyError) return thrown;
    throw thrown;
  }
  return undefined;
}

describe('readXml', () => {
  it('gives wanted elements whole and announces the others', () => {
    const { pieces, around } = read('<r><h a="1"/><p>one <b>two</b></p><g><p/></g></r>');
    expect(around).toEqual(['r', 'h', 'g']);
    expect(pieces.map(({ children }) => children.length)).toEqual([2, 0]);
    expect(pieces[0]?.children[0]).toBe('one ');
  });

  it('reads entities, numbers and CDATA as one text', () => {
    expect(read('<p>a&lt;&#x41;&#50;<![CDATA[<b>&amp;]]>&quot;<!-- no -->z</p>').pieces[0]?.children).toEqual(
      ['a<A2<b>&amp;"z'],
    );
  });

  it('tells elements of other namespaces from its own, whatever the prefix', () => {
    const { pieces } = read(
      '<x:r xmlns:x="urn:own" xmlns:y="urn:other"><x:p><y:t/><x:t/><t xmlns="urn:own"/></x:p><y:p/></x:r>',
    );
    expect(pieces).toHaveLength(1);
    expect(pieces[0]?.children).toMatchObject([{ name: '{urn:other}t' }, { name: 't' }, { name: 't' }]);
  });

  it('hands down xml:space', () => {
    const { pieces } = read('<r xml:space="preserve"><p><a/><b xml:space="default"><c/></b></p></r>');
    const [piece] = pieces;
    const preserve = (name: string) => piece && within(piece, name)[0]?.preserve;
    expect([piece?.preserve, preserve('a'), preserve('b'), preserve('c')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it.each([
    ['<r>\n<p>\n</r>', 3],
    ['<r>\n<p>', 2],
    ['<r>\n&nbsp;</r>', 2],
    ['<r>\n<p a="1" a="2"/></r>', 2],
    ['<r>\n<p a=1/></r>', 2],
    ['<r>\n<z:p/></r>', 2],
    ['<r>\n<p>\u0001</p></r>', 2],
    ['<r/>\n<r/>', 2],
    ['\n', 2],
  ])('refuses %j with its line', (content, line) => {
    expect(failure(content)).toMatchObject({ code: 'xml-malformed', params: { name: 'a.xml', line } });
  });

  it('refuses entities of the file’s own, so that nothing expands', () => {
    const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join(
      '',
    );
    const bomb = `<?xml version="1.0"?>\n<!DOCTYPE r [<!ENTITY l0 "lol">${laughs}]>\n<r><p>&l9;</p></r>`;
    expect(failure(bomb)).toMatchObject({ code: 'xml-doctype', params: { line: 2 } });
    const outside = '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r><p>&x;</p></r>';
    expect(failure(outside)?.code).toBe('xml-doctype');
    expect(failure('<!DOCTYPE r [<!ATTLIST p a CDATA "x">]><r/>')?.code).toBe('xml-doctype');
  });

  it('does not read what a document type points to, and goes on without it', () => {
    expect(read('<!DOCTYPE r SYSTEM "a[1].dtd"><r><p>x</p></r>').pieces).toHaveLength(1);
    expect(failure('<!DOCTYPE r PUBLIC "-//X" "x.dtd"><r><p>&fromdtd;</p></r>')?.code).toBe('xml-malformed');
  });

  it('bounds depth, attributes and the size of a piece', () => {
    const nest = (depth: number): string => '<p>'.repeat(depth) + '</p>'.repeat(depth);
    expect(failure(nest(100))).toBeUndefined();
    expect(failure(nest(101))?.code).toBe('xml-limit');
    expect(failure('<a>'.repeat(1_000_000))?.code).toBe('xml-limit');
    expect(failure(`<r>\n<p a="${'x'.repeat(65_537)}"/></r>`)).toMatchObject({
      code: 'xml-limit',
      params: { line: 2 },
    });
    const attributes = Array.from({ length: 300 }, (_, n) => `a${n}=""`).join(' ');
    expect(failure(`<r><p ${attributes}/></r>`)?.code).toBe('xml-limit');
    expect(failure(`<p>${'<b/>'.repeat(50_001)}</p>`)?.code).toBe('xml-limit');
    expect(failure(`<r>${'<p><b/></p>'.repeat(60_000)}</r>`)).toBeUndefined();
  });

  it('takes time that grows with the size of the file', () => {
    const start = performance.now();
    read(`<r><p>${' '.repeat(2_000_000)}${'&lt;'.repeat(500_000)}</p></r>`);
    read(`<r>${'<!---->'.repeat(300_000)}</r>`);
    expect(performance.now() - start).toBeLessThan(8000);
  });

  it('does not mistake names of objects’ own properties', () => {
    const { pieces } = read('<r><p __proto__="x" constructor="y"><constructor/></p></r>');
    expect(pieces[0]?.attributes.get('__proto__')).toBe('x');
    expect(pieces[0]?.attributes.get('toString')).toBeUndefined();
  });
});

describe('decodeMarkup', () => {
  const decode = (bytes: Uint8Array) => decodeMarkup({ name: 'a.xml', bytes });

  it('goes by mark, then by the bytes, then by what the file declares', () => {
    const xml = '<?xml version="1.0" encoding="UTF-16"?><r>한글</r>';
    expect(decode(Buffer.from(`\uFEFF${xml}`, 'utf16le'))).toMatchObject({
      content: xml,
      encoding: 'utf-16le',
    });
    expect(decode(Buffer.from(xml, 'utf16le')).content).toBe(xml);
    expect(decode(Buffer.from(`\uFEFF${xml}`)).content).toBe(xml);
    // Said to be UTF-16 and is not.
    expect(decode(Buffer.from(xml))).toMatchObject({ content: xml, encoding: 'utf-8' });
    const latin = Buffer.from('<?xml version="1.0" encoding="ISO-8859-2"?><r>\xb1\xea</r>', 'latin1');
    expect(decode(latin).content).toContain('<r>ąę</r>');
    expect(codeOf(() => decode(Buffer.from('<?xml version="1.0" encoding="klingon"?><r/>')))).toBe(
      'encoding-unknown',
    );
  });
});

describe('isMarkup', () => {
  it.each(['<?xml version="1.0"?>', '\n<!DOCTYPE tmx SYSTEM "x">', '<!-- x --><tmx/>', '<xliff ', '<x:tbx>'])(
    'takes %j for XML',
    (text) => expect(isMarkup(text)).toBe(true),
  );
  it.each(['<b>fett</b>\tbold', '< 3\t<3', 'term,<tmx>', ''])('does not take %j for XML', (text) =>
    expect(isMarkup(text)).toBe(false),
  );
});
