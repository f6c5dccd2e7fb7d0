import type { LanguageData } from './types';

export const ar: LanguageData = {
  never:
    'د أ م ا.د أ.د ص.ب ق.م ص ط ج ه س ع ش ت ب ل ن ر ف ك و ي ح خ ذ ز ض ظ غ ث هـ أ.م ت.د د.م اللواء.م ا.م م.د ح.م ج.م ا.ع أ.ع ذ.م ذ.م.م ش.م ش.م.م ش.م.ل هـ.م ج.م.ع و.م و.م.ع و.ص.ف أ.ف أ.ش أ.ش.أ ر.أ ت.ت ر.ق ص.ن ط.م',
  either: 'م.م inc ltd co corp u.s',
  units: 'م كم كغ km kg cm mm ml ص',
  final: '',
  numeric: 'ص رقم ج م',
  months: '',
  openers: 'جميع كافة حقوق ثم لكن وقال وأضاف وقد كما',
  speech: 'قال قالت يقول تقول سأل سألت أجاب أجابت أضاف أضافت صرخ صرح أكد أكدت أوضح هتف',
  uncased: true,
};
