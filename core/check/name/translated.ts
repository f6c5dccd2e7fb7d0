/**
 * Words with a capital in English that other languages do not take over by sound: peoples, faiths, places with a name
 * of their own in each language, forms of address, institutions.
 */
const TRANSLATED = new Set(
  (
    'europe european europeans asia asian africa african pacific atlantic mediterranean arctic antarctic caribbean balkans balkan baltic scandinavia scandinavian alps alpine ' +
    'olympic olympics paralympic paralympics christmas easter christian christians catholic catholics protestant methodist anglican orthodox lutheran baptist episcopal presbyterian islam islamic muslim muslims jewish jews jew judaism hindu buddhist arab arabs bible biblical gospel koran quran church god lord jesus christ mary virgin vatican pope ' +
    'soviet nazi nazis communist democrat democrats democratic republican republicans conservative conservatives liberal labour labor tory tories green socialist parliament congress senate capitol downing ' +
    'mr mrs ms miss dr prof professor rev reverend sir lady lord saint sgt lt col gen capt sen rep gov jr sr ' +
    'moscow geneva vienna munich cologne brussels rome venice florence naples milan turin lisbon seville athens cairo jerusalem beijing prague warsaw copenhagen crimea saxony bavaria bavarian catalonia catalan catalans normandy brittany tuscany sicily siberia siberian rhine danube thames seine nile hague antwerp ghent bruges basel zurich nuremberg hanover brunswick prussia prussian bohemia moravia silesia pomerania alsace burgundy flanders flemish walloon basque galicia galician andalusia castile aragon corsica sardinia crete cyprus rhodes macedonia thrace anatolia istanbul ' +
    'constantinople mecca medina aleppo damascus baghdad tehran babylon persia persian ottoman mughal byzantine roman romans greek greeks latin celtic viking vikings norse anglo saxon hispanic latino latina ' +
    'google internet web euro brexit premiership premier league cup championship grand prix mayday halloween thanksgiving ramadan sunday saturday friday thursday wednesday tuesday monday ' +
    'yorkshire highlands midlands midterm midterms senators superpowers amendment constitution treasury exchequer interpol nato unesco unicef opec covid aids ebola ' +
    'neolithic paleolithic jurassic cretaceous renaissance baroque gothic victorian elizabethan edwardian georgian napoleonic shakespearean freudian marxist keynesian darwinian ' +
    'mars venus jupiter saturn neptune uranus pluto earth milky way sahara himalayas rockies andes amazon everest ' +
    'americas scotsman scotsmen englishman englishmen irishman irishmen frenchman welshman dutchman santa claus slavs caucasus transcaucasus ciscaucasus indies caesar czechoslovakia yugoslavia manchu mongol mongols premiership universiade lords commons tory lib dem libdem labour mandarin cantonese sinai aegean adriatic ural urals pyrenees carpathian carpathians vosges peloponnese macau formosa ' +
    'celsius fahrenheit kelvin ' +
    'am ams mp mps tv tvs dvd pc gp gps ceo ok okay'
  ).split(' '),
);

/** True for a lower-case word whose counterpart in another language need not look or sound like it. */
export function isTranslatedName(key: string): boolean {
  return isListedTranslated(key) || /(?:ian|ians|ese|ish|ean|eans|ist|ists|ism|ic|ed|ly|ing|ers)$/.test(key);
}

/** True for a word of the list itself. */
export function isListedTranslated(key: string): boolean {
  return TRANSLATED.has(key);
}
