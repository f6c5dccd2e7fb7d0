import type { LanguageData } from './types';

export const hi: LanguageData = {
  never:
    'डॉ श्री श्रीमती प्रो पं मो सं कु इं ले जन मे ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई ज़ेड जेड रु कि.मी ई.पू वि.सं उ द मि ब्र सर न भा भा.ज.पा अ स म क ब प त र व',
  either: 'inc ltd co corp u.s कं लि प्रा',
  units: 'km kg cm mm ml',
  final: '',
  numeric: 'नं पृ सं क्र',
  months: '',
  openers: '',
  speech: 'कहा पूछा बोले बोला बोली बताया कहते कहती कहता चिल्लाया लिखा दोहराया जोड़ा',
};
