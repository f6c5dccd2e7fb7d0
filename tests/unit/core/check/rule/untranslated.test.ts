import { describe, expect, it } from 'vitest';
import { found } from '../helper';

describe('words left in the original’s language', () => {
  it.each([
    ['de-en', 'Katzen erhielten Benazepril als Tablette.', 'The cats were given benazepril as a tablet.'],
    [
      'de-en',
      'Der Pilz Malassezia pachydermatis ist häufig.',
      'The yeast Malassezia pachydermatis is frequent.',
    ],
    ['es-en', 'Se aprobó el fármaco nivolumab en Europa.', 'The drug nivolumab was approved in Europe.'],
  ])('are not terms that all languages share (%s: %s)', (langs, source, target) => {
    expect(found(langs, source, target)).not.toContain('untranslated.word');
  });

  it.each([
    ['de-en', 'Die Stadt will die müllabfuhr erneuern.', 'The city wants to renew the müllabfuhr.'],
    ['es-en', 'Subió la recaudación del impuesto.', 'The recaudación of the tax rose.'],
  ])('are told where the translation copies them as they are (%s: %s)', (langs, source, target) => {
    expect(found(langs, source, target)).toContain('untranslated.word');
  });
});
