/** Words of every kind of text between German and French, by their English: English|||||German|French. */
export const WORLD_EVERYDAY = `
two, both|||||zwei/beide/zwo|deux
three|||||drei|trois
four|||||vier|quatre
five|||||fünf|cinq
six|||||sechs|six
seven|||||sieben|sept
eight|||||acht|huit
nine|||||neun|neuf
ten|||||zehn|dix
hundred|||||hundert/hunderte|cent/centaine
thousand|||||tausend/tausende|mille/millier
dozen|||||dutzend|douzaine
second|||||zweiter/zweite|deuxième/second
third|||||dritter/dritte|troisième
simple, simply|||||einfach|simple/simplement
whole, entire|||||ganz/gesamt/völlig|entier/tout entier
complete, completely|||||vollständig/komplett|complet/complètement
usual, usually|||||gewöhnlich/üblich|habituel/ordinaire/habituellement
similar|||||ähnlich/gleichartig|semblable/similaire/pareil
various, diverse|||||verschieden/mehrere|divers/différent
numerous|||||zahlreich|nombreux
rare, seldom|||||selten|rare/rarement
single, unique|||||einzig/einzeln|seul/unique
exact, precise|||||genau|exact/précis/précisément
clear, obvious|||||deutlich/offensichtlich|évident/clairement
known|||||bekannt|connu
unknown|||||unbekannt|inconnu
useful|||||nützlich|utile
ready, prepared|||||bereit/fertig|prêt
proud|||||stolz|fier
wide, broad|||||breit/weit|large/vaste
narrow|||||schmal/eng|étroit
round|||||rund|rond
soft|||||weich/sanft|doux/mou
fresh|||||frisch|frais
young|||||jung|jeune
dear, expensive|||||teuer/lieb|cher
cheap|||||billig|bon marché
careful|||||vorsichtig/sorgfältig|prudent/soigneux/soigneusement
empty|||||leer|vide
foreign, strange|||||fremd/seltsam|étrange/étranger
common|||||gemeinsam|commun
general|||||allgemein|général
total|||||insgesamt/gesamt|total
public|||||öffentlich|public
double|||||doppelt/verdoppeln|double/doubler
actual, actually|||||tatsächlich/eigentlich|réellement/effectivement
probable, probably|||||wahrscheinlich/vermutlich|probable/probablement
natural, of course|||||natürlich/selbstverständlich|naturellement/bien entendu
exclusive, exclusively|||||ausschließlich|exclusif/exclusivement
careless|||||unvorsichtig|imprudent
earlier, former|||||früher/ehemalig/einstig|ancien/autrefois/antérieur
later|||||später|ultérieur/plus tard
once, formerly|||||einmal/einst|jadis/une fois
meanwhile|||||inzwischen|entre-temps/cependant
currently|||||derzeit/zurzeit/gegenwärtig|actuellement
first, at first|||||zunächst/zuerst|abord
almost|||||beinahe/fast|presque
therefore|||||deshalb/daher/folglich|donc/par conséquent
although|||||obwohl/obgleich|bien que/quoique
moreover|||||außerdem/überdies/ferner|en outre/de plus
instead|||||stattdessen/anstatt|au lieu
rather|||||vielmehr/eher|plutôt
really|||||wirklich|vraiment
well|||||gut/wohl|bien
below, under|||||unten/unterhalb|dessous
outside|||||außen/draußen/außerhalb|dehors/extérieur
inside, interior|||||innen/innere/innerhalb|intérieur/dedans
inner|||||inner|interne
behind|||||hinter/hinten|derrière/arrière
ahead, forward|||||vorwärts/voran|en avant/avant
opposite|||||gegenüber|en face/opposé
around|||||rund/umher|autour
place|||||ort/Platz/Stelle|lieu/place/endroit
area, zone|||||Gebiet/Bereich|domaine/zone/secteur
space|||||Raum|espace
corner|||||Ecke|coin
end|||||Ende/Schluss|fin/bout
middle, center|||||Mitte|milieu/centre
edge|||||Rand|bord
surface|||||Oberfläche/Fläche|surface
interest|||||Interesse/interessant/interessieren|intérêt/intéressant/intéresser
intention, intend|||||Absicht/beabsichtigen|intention/compter
task|||||Aufgabe|tâche
matter, question|||||Frage/Sache|question/affaire
circumstance|||||Umstand|circonstance
relation, connection|||||Zusammenhang/Verbindung|rapport/lien/liaison
means|||||Mittel|moyen
use, usage|||||Gebrauch/Verwendung/Nutzung|emploi/usage/utilisation
value|||||Wert|valeur
importance, meaning|||||Bedeutung/bedeuten|importance/signifier
advantage|||||Vorteil|avantage
damage|||||Schaden/beschädigen|dégât/dommage/endommager
lack|||||Mangel/fehlen|manque/manquer/défaut
beginning|||||Beginn/Anfang|début/commencement
continuation|||||Fortsetzung|suite
sequel, series|||||Reihe/Folge|série/suite
attempt|||||Versuch|tentative/essai
preparation, prepare|||||Vorbereitung/vorbereiten|préparation/préparer
execution, carry out|||||durchführen/Durchführung|exécuter/réaliser/effectuer
performance|||||Leistung|performance/prestation
work, oeuvre|||||Werk|œuvre/ouvrage
behaviour, behavior|||||Verhalten|comportement
movement|||||Bewegung|mouvement
pressure|||||Druck|pression
direction|||||Richtung|direction
distance|||||Entfernung/Abstand|distance
rhythm|||||Rhythmus|rythme
pace, speed|||||Tempo|allure
period, duration|||||Dauer/Zeitraum|durée/période
moment|||||Augenblick/Moment|instant/moment
date|||||Datum|date
age|||||Alter|âge
life, live|||||Leben/leben|vie/vivre
birth|||||Geburt|naissance
man|||||Mann|homme
woman, wife|||||Frau|femme
child|||||Kind|enfant
brother|||||Bruder|frère
sister|||||Schwester|sœur
uncle|||||Onkel|oncle
husband|||||Ehemann|mari/époux
couple, pair|||||Paar|couple/paire
neighbour, neighbor|||||Nachbar|voisin
stranger|||||Fremder|étranger
colleague|||||Kollege|collègue
master|||||Meister|maître
inhabitant, resident|||||Bewohner/Einwohner|habitant/résident
crowd|||||Menge/Masse|foule
person|||||Person|personne
gentleman, mr|||||Herr|monsieur
lady, mrs|||||Dame|dame/madame
head|||||Kopf/Haupt|tête
face|||||Gesicht|visage
eye|||||Auge|œil/yeux
ear|||||Ohr|oreille
mouth|||||Mund|bouche
hair|||||Haar|cheveux
arm|||||Arm|bras
hand|||||Hand|main
finger|||||Finger|doigt
leg|||||Bein|jambe
back|||||Rücken|dos
heart|||||Herz|cœur
blood|||||Blut|sang
tear|||||Träne|larme
smile|||||Lächeln/lächeln|sourire
body|||||Körper|corps
bone|||||Knochen|os
dog|||||Hund|chien
cat|||||Katze|chat
bird|||||Vogel|oiseau
fish|||||Fisch|poisson
animal, beast|||||Tier|animal/bête
tree|||||Baum|arbre
leaf, sheet|||||Blatt|feuille
grass|||||Gras|herbe
plant|||||Pflanze|plante
forest|||||Wald|forêt
sea|||||Meer|mer
coast|||||Küste|côte
shore, bank|||||Ufer|rive/rivage
sand|||||Sand|sable
earth, ground, soil|||||Erde/Boden|terre/sol
world|||||Welt|monde
sun|||||Sonne|soleil
moon|||||Mond|lune
star|||||Stern|étoile
wind|||||Wind|vent
rain|||||Regen|pluie
snow|||||Schnee|neige
heat|||||Hitze/Wärme|chaleur
water|||||Wasser|eau
village|||||Dorf|village
town, city|||||Stadt|ville
church|||||Kirche|église
castle|||||Schloss/Burg|château
court, yard|||||Hof|cour
hospital|||||Krankenhaus/Spital|hôpital
stone|||||Stein|pierre
box|||||Kiste/Schachtel|boîte/caisse
key|||||Schlüssel|clé/clef
knife|||||Messer|couteau
bottle|||||Flasche|bouteille
letter|||||Brief|lettre
word|||||Wort|mot/parole
sentence, phrase|||||Satz|phrase
language|||||Sprache|langue/langage
poem, poet|||||Gedicht/Dichter|poème/poète
picture, image|||||Bild|image/tableau
song|||||Lied|chant/chanson
copy|||||Kopie/Exemplar|copie/exemplaire
author|||||Verfasser/Autor|auteur
publish, publication|||||veröffentlichen/Veröffentlichung/herausgeben|publier/publication
edition|||||Ausgabe/Auflage|édition
chapter|||||Kapitel|chapitre
title|||||Titel|titre
article|||||Artikel/Aufsatz|article
source|||||Quelle|source
science, scientific|||||Wissenschaft/wissenschaftlich|science/scientifique
research|||||Forschung/erforschen|recherche/explorer
proof|||||Beweis|preuve
rule|||||Regel|règle
duty|||||Pflicht|devoir
trust, confidence|||||Vertrauen/vertrauen|confiance
will|||||Wille|volonté
wish|||||Wunsch/wünschen|souhait/désir/souhaiter/désirer
pleasure|||||Vergnügen/Freude|plaisir
pity|||||Mitleid|pitié
shame|||||Schande/Scham|honte
glory, fame|||||Ruhm|gloire
honour, honor|||||Ehre/ehren|honneur/honorer
thank, thanks|||||danken/dank|remercier/merci/grâce
pardon|||||Verzeihung|pardon
greet|||||grüßen/begrüßen|saluer
call, name|||||nennen/heißen|appeler/nommer
mention|||||erwähnen|mentionner
inform|||||informieren/benachrichtigen|informer/renseigner
confirm|||||bestätigen|confirmer
promise|||||versprechen/Versprechen|promettre/promesse
refuse|||||verweigern/ablehnen/weigern|refuser
accept|||||annehmen/akzeptieren|accepter
request|||||bitten/Bitte|prier/demander
recognize, recognise|||||erkennen|reconnaître
recommend|||||empfehlen|recommander
assure|||||versichern|assurer
complain|||||klagen/beklagen|plaindre/plainte
forget|||||vergessen|oublier
ignore|||||ignorieren|ignorer
notice|||||bemerken/merken|remarquer/apercevoir
discover, discovery|||||entdecken/Entdeckung|découvrir/découverte
invent|||||erfinden|inventer
examine, check|||||prüfen/untersuchen|examiner/vérifier
compare|||||vergleichen/Vergleich|comparer/comparaison
contain|||||enthalten|contenir
concern, regard|||||betreffen/angehen|concerner
depend|||||abhängen|dépendre
deserve|||||verdienen|mériter
exist|||||bestehen/existieren|exister
own, possess|||||besitzen|posséder
use up, need|||||brauchen/benötigen|avoir besoin
receive|||||erhalten/empfangen|recevoir/obtenir
put, place|||||setzen/stellen/legen|mettre/poser/placer
fetch|||||holen|chercher
bring|||||bringen|apporter/amener/emmener
lift, raise|||||heben/erheben|lever/soulever
push|||||schieben/stoßen|pousser
press|||||drücken|presser/serrer
hit, strike|||||schlagen|frapper/battre
catch, seize|||||fangen/ergreifen/fassen|saisir/attraper
bind, tie|||||binden/knüpfen|lier/attacher/nouer
turn|||||drehen/wenden|tourner
bend|||||biegen/beugen|plier/courber
share, divide|||||teilen|partager/diviser
separate|||||trennen|séparer
collect|||||sammeln|recueillir/rassembler
fill|||||füllen/erfüllen|remplir
cover|||||decken/bedecken|couvrir
hide|||||verbergen/verstecken|cacher
remove|||||entfernen|enlever/éloigner
replace|||||ersetzen|remplacer
repair|||||reparieren|réparer
enter|||||eintreten/betreten|entrer
come out|||||herauskommen|sortir
pass|||||vorbeigehen/verbringen|passer
flee|||||fliehen/flüchten|fuir
escape|||||entkommen|échapper
jump|||||springen|sauter
fly|||||fliegen|voler
swim|||||schwimmen|nager
burn|||||brennen|brûler
shine|||||scheinen/leuchten|briller/luire
flow|||||fließen|couler
die|||||sterben|mourir
kill|||||töten|tuer
wound, injure|||||verletzen/verwunden|blesser
save, rescue|||||retten/Rettung|sauver/sauvetage
suffer|||||leiden/erleiden|souffrir/subir
cure, heal|||||heilen|guérir
threaten|||||drohen|menacer
surround|||||umgeben|entourer
accompany|||||begleiten|accompagner
disappear|||||verschwinden|disparaître
avoid|||||vermeiden|éviter
disturb|||||stören|déranger/gêner
please|||||gefallen|plaire
admire|||||bewundern|admirer
enjoy|||||genießen|jouir/profiter
regret|||||bedauern|regretter
hesitate|||||zögern|hésiter
hurry|||||eilen/beeilen|hâter/dépêcher
allow|||||dürfen|pouvoir
must|||||müssen|devoir/falloir
want|||||wollen|vouloir
play|||||spielen/Spiel|jouer/jeu
win|||||gewinnen|gagner
found, create|||||gründen/schaffen|fonder/créer
improve|||||verbessern|améliorer
achieve|||||erzielen/vollbringen|accomplir/réaliser
dedicate|||||widmen|consacrer/dédier
obey|||||gehorchen|obéir
marry|||||heiraten|épouser/marier
train|||||trainieren/üben|entraîner/exercer
teach|||||lehren|enseigner
study|||||studieren|étudier
imagine|||||vorstellen|imaginer
conclude|||||schließen/folgern|conclure
`;
