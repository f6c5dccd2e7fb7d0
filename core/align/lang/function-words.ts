/** Words too common to tell one sentence from another, folded; they count little when they match and little when not. */
const LISTS: Readonly<Record<string, string>> = {
  en: 'the a an of to in on at by for from with and or but nor as is are was were be been being am has have had do does did will would shall should can could may might must this that these those it its he she they them his her their him hers theirs we us our you your i me my who whom whose which what when where why how if then than there here not no so also very more most some any all each both other such only own same too just about into over after before between through during under again further once out up down off above below against because until while own s t said say says one',
  de: 'der die das den dem des ein eine einen einem einer eines und oder aber als wie ist sind war waren sein wird werden wurde wurden hat haben hatte hatten nicht kein keine auch nur noch schon mit von vom zu zum zur in im an am auf aus bei beim nach uber unter vor fur durch gegen ohne um bis seit dass wenn weil ob er sie es wir ihr ich du sich ihn ihm ihnen uns mich mir dich sein seine seinen seiner ihre ihren ihrer dieser diese dieses diesem diesen jener man so sehr mehr da dort hier dann denn doch was wer wo kann konnen soll muss will',
  fr: 'le la les l un une des du de d au aux et ou mais que qu qui quoi dont ou ne pas plus n ce c cet cette ces se s son sa ses leur leurs il elle ils elles on nous vous je tu me m te t y en dans sur sous avec sans pour par entre vers chez est sont etait etaient etre ete a ont avait avaient avoir fait si comme tout tous toute toutes meme aussi tres bien peu encore deja alors donc car lui eux mon ma mes notre nos votre vos j',
  ru: 'и в во на не что он она они оно я ты мы вы с со а но к ко у за из от до по о об для при это этот эта эти того том тем как так же бы ли или если когда где то его ее их им ему ей нас вас нам вам мне меня был была были было быть есть будет будут уже еще только также все всех всего весь который которая которые которого которой которых более чем под над без между через после во время',
  uk: 'і й та в у на не що він вона вони воно я ти ми ви з із зі а але до за від по про для при це цей ця ці того тим як так же би чи або якщо коли де то його її їх їм йому їй нас вас нам вам мені мене був була були було бути є буде будуть вже ще тільки також все всіх всього який яка які якого якої яких більше ніж під над без між через після',
};

const sets = new Map<string, ReadonlySet<string>>();

export function functionWords(lang: string): ReadonlySet<string> {
  let set = sets.get(lang);
  if (!set) {
    set = new Set((LISTS[lang] ?? '').split(' ').filter((w) => w !== ''));
    sets.set(lang, set);
  }
  return set;
}
