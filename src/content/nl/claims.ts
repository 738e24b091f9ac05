import type { ClaimTexts } from "../en/claims";

export const claims: ClaimTexts = {
  C1: {
    said: "Het hoeft niet elke keer te lukken. Goed genoeg is genoeg.",
    measured:
      "Onderzoekers keken of een baby uiteindelijk kreeg wat die nodig had. Dat hing sterker samen met een veilige band dan hoe vlug het kwam.",
    sure: "Het is één studie, bij een idee dat al lang meegaat.",
    limits:
      "Het ging om 83 Amerikaanse moeders met een laag inkomen en een baby die vlug onrustig werd. Over veel studies samen hangt ook vlug en passend reageren samen met een veilige band. Het is geen norm, en er valt niets te tellen.",
  },
  C2: {
    said: "Elkaar even kwijt zijn is gewoon. Elkaar weer terugvinden ook.",
    measured:
      "Gefilmd spel van moeders en baby's werd seconde per seconde bekeken. Een klein deel van de tijd waren ze echt op elkaar afgestemd.",
    sure: "Eén oudere studie en latere teksten van dezelfde onderzoeker zeggen hetzelfde.",
    limits:
      "Het gaat om seconden spel in een lab, met baby's. Over een hele dag of over peuters zegt het niets. Het bekende cijfer van dertig procent komt uit later werk van Tronick, niet uit 1978. Ook dat telt seconden waarin twee gezichten bij elkaar passen, en is geen maatstaf.",
  },
  C3: {
    said: "Als een volwassene enkele minuten een stil gezicht houdt, proberen baby's het contact terug te krijgen. Daarna worden ze onrustig of kijken ze weg.",
    measured:
      "Na het spelen houdt de ouder het gezicht een paar minuten stil. Daarna spelen ze verder. Men telt lachjes, blikken en protest.",
    sure: "Dit is in meer dan tachtig studies teruggezien.",
    limits:
      "De eerste studie was klein, met heel jonge baby's. Het stille gezicht was gespeeld en duurde enkele minuten.",
  },
  C4: {
    said: "Het Vlaamse tv-programma ‘De Wonderjaren’ deed het over met een gsm, met kinderpsychiater Binu Singh. De kinderen reageerden ongeveer zoals op een stil gezicht.",
    measured:
      "Een tv-experiment meet niets. Het laat zien wat er bij enkele kinderen voor de camera gebeurt.",
    sure: "Het is een demonstratie, geen studie.",
    limits:
      "Zo staat het in ‘Het bijzonder gewone’, het artikel waaruit Kiekeboe groeide. De aflevering zelf vonden we niet terug, al schreef goedgezind.be erover. Daarom staat er geen link bij.",
  },
  C5: {
    said: "In het lab protesteren baby's meer als een gsm het spel onderbreekt. Het lijkt op wat een stil gezicht doet.",
    measured:
      "Moeders werd gevraagd om tijdens het spel enkele minuten met hun gsm bezig te zijn. Men keek naar protest en hartslag, soms kwam er een EEG bij. Eén kleine studie ging over een gsm tijdens de borstvoeding.",
    sure: "In een overzicht van vijftien experimenten wezen de negen over samen spelen die kant op. Over voeden en leren is het bewijs heel onzeker.",
    limits:
      "De onderbrekingen waren kort, afgesproken en meestal met moeders. Over langer gsm-gebruik thuis zeggen deze proeven niets. In één studie maakte een gsm geen verschil voor wat peuters nadeden.",
  },
  C6: {
    said: "Het is niet enkel de gsm. Een papieren vragenlijst slorpte moeders ongeveer even sterk op.",
    measured:
      "Moeders vulden iets in, op een gsm of op papier. Met allebei reageerden ze minder, en werd hun kind onrustig of vroeg het om aandacht.",
    sure: "Twee studies zien het, en een derde brengt nuance.",
    limits:
      "In een van de twee daalde de temperatuur van het voorhoofd van de baby enkel bij de gsm. In de derde waren eenjarigen onrustiger als hun moeder berichtjes tikte dan als ze met bezoek praatte. Misschien telt stil verdiept zijn meer dan het toestel. Daarom denken we, met enige voorzichtigheid, ook aan een laptop.",
  },
  C7: {
    said: "Terugkomen helpt: kinderen worden weer rustiger. Vaak duurt het even voor alles is zoals ervoor.",
    measured:
      "Na de onderbreking speelde de ouder weer mee. Men keek dan naar hartslag, EEG, blikken en humeur.",
    sure: "Enkele studies zien dat het helpt, maar ze zeggen niet allemaal hetzelfde.",
    limits:
      "Over veel studies samen bleef er na het terugkomen nog wat onrust hangen. In één studie was dat meer zo als de gsm ook thuis vaak in gebruik was. Hoe vlug het gaat, verschilt dus.",
  },
  C8: {
    said: "Kleine misverstanden die weer goedkomen, leren kinderen misschien iets. Bijvoorbeeld dat een lastig gevoel weer overgaat.",
    measured:
      "Onderzoekers keken hoe vaak ouder en baby elkaar na een misverstand terugvonden. Vaker terugvinden ging samen met een goede ontwikkeling.",
    sure: "Het is een idee met steun uit observaties, geen bewijs.",
    limits: "Twee dingen die samen voorkomen, zijn nog geen oorzaak en gevolg.",
  },
  C9: {
    said: "Een hand op je kind kan helpen wanneer je even ergens anders kijkt.",
    measured:
      "In één studie hield de ouder het gezicht stil, met of zonder aanraking. Met aanraking steeg een stresshormoon bij de baby minder.",
    sure: "Het is één studie, met 53 baby's.",
    limits:
      "Aanraking die niet bij de baby paste, ging juist samen met meer stress. Je kind geeft het tempo aan.",
  },
  C10: {
    said: "Samen plezier hebben is fijn voor jullie allebei.",
    measured:
      "In twee kleine studies werd het plezier van moeders en baby's gefilmd. Het ging samen met minder moeilijkheden op twee jaar, of met baby's die zich minder terugtrokken.",
    sure: "Twee kleine studies wijzen die kant op. Een grotere vond geen verband met de gezondheid van de baby.",
    limits:
      "Dat twee dingen samengaan, zegt nog niet waardoor. Plezier mag dus ook gewoon plezier zijn.",
  },
  C11: {
    said: "Kinderen gaan op ontdekking en komen terug om bij te tanken. Allebei zijn het goede momenten.",
    measured:
      "In negen landen keken waarnemers naar 547 kinderen van tien maanden tot zes jaar. Overal gebruikten ze hun moeder als basis om van te vertrekken.",
    sure: "Het gaan en komen is in negen landen gezien. De cirkel eromheen is een veelgebruikt denkkader.",
    limits: "Er werd naar moeders gekeken. Het is geen lijst om af te vinken.",
  },
  C12: {
    said: "Geen huiswerk, geen speciaal speelgoed: gewone momenten volstaan.",
    measured: "Dit komt uit een gids over het heen en weer met een jong kind, niet uit één proef.",
    sure: "Het is een breed gedeeld idee, niet als zodanig getest.",
    limits:
      "Er is ook kritiek: wie van het gewone een toets of een les maakt, maakt het voor ouders zwaarder. Babyzwemmen mag, als jullie dat leuk vinden. Nodig is het niet.",
  },
  C13: {
    said: "Kiekeboe wordt op veel plekken in de wereld gespeeld. Hetzelfde gezicht, dezelfde plek en dezelfde woorden: dat maakt het leuk.",
    measured:
      "Baby's vanaf zes maanden lachten minder als er een ander gezicht verscheen, of op een andere plek. Jongere baby's deden al een beetje mee.",
    sure: "Enkele kleine studies wijzen dezelfde kant op.",
    limits: "De groepen waren klein, en elk kind speelt het op zijn manier.",
  },
  C14: {
    said: "Kriebelen is leuk als je het samen doet: praten, wachten, en je kind vraagt om meer.",
    measured:
      "Moeders kriebelden hun baby, soms al kijkend en pratend, soms met een stil gezicht. Bij kijken en praten vonden baby's het fijn, anders niet.",
    sure: "Het zijn twee kleine studies.",
    limits:
      "Baby's lachten erom vanaf zes maanden; bij jongere baby's laten we het weg. Draait je kind zich weg, dan is het spelletje gedaan.",
  },
  C15: {
    said: "Een zacht liedje maakt veel baby's rustiger, ook een liedje dat ze niet kennen.",
    measured:
      "In één studie werden 144 baby's rustiger van slaapliedjes uit andere landen. In een andere hield zingen baby's langer tevreden dan praten.",
    sure: "Het zijn enkele studies, waarvan één met loting.",
    limits:
      "Vaak waren het opgenomen stemmen. In de studie met loting werden baby's opgewekter, maar de ouders niet.",
  },
  C16: {
    said: "Een kleine vaste volgorde voor het slapengaan gaat samen met rustigere nachten.",
    measured:
      "In één studie besliste het lot welke gezinnen een vaste volgorde probeerden. Een heel grote bevraging zag hetzelfde verband.",
    sure: "Het is één studie met loting en één grote bevraging.",
    limits:
      "De studie met loting kwam er met Johnson & Johnson, dat badproducten maakt. Ze ging over bad, massage en iets rustigs. Een vaste volgorde lost niet elke moeilijke nacht op.",
  },
  C17: {
    said: "Een babbeltje telt ook met gebrabbel, gebaren en stiltes.",
    measured:
      "Men telde beurten tussen volwassenen en kinderen van anderhalf tot twee jaar. Meer beurten gingen samen met meer taal later.",
    sure: "Het zijn enkele studies, waarvan één met loting.",
    limits: "Het meeste is samenhang, geen oorzaak. De taal die vanzelf komt, is de goede.",
  },
  C18: {
    said: "Over veel studies heen gaat schermgebruik van ouders samen met iets minder gunstige uitkomsten bij jonge kinderen. De verbanden zijn klein, en de oorzaak is niet bekend.",
    measured:
      "Een overzicht bracht 21 studies over kinderen onder vijf jaar samen. Het keek naar denken, gedrag, hun band met de ouder en schermtijd.",
    sure: "Het verband is meermaals gezien. Wat het betekent, is onzeker.",
    limits:
      "Een studie met meer dan 3.600 ouders vond zwakke en gemengde verbanden. Bleef er evenveel gezinstijd over, dan hing gsm-gebruik zelfs samen met beter ouderschap. Bij 56 ouders in Gent ging meer gsm-gebruik niet samen met onrustiger kinderen, van vier tot tien jaar.",
  },
  C19: {
    said: "Een gsm helpt ouders ook: contact, informatie, even op adem komen.",
    measured:
      "In één studie daalde de spanning van moeders terwijl ze op hun gsm bezig waren. In gesprekken vertelden ouders waarvoor ze hem gebruiken.",
    sure: "Enkele studies zien dit, elk op hun manier.",
    limits: "Waarvoor je een gsm gebruikt, maakt verschil. Dat is in elk gezin en elke dag anders.",
  },
  C20: {
    said: "Schuldgevoel over schermen gaat samen met meer stress en minder voldoening.",
    measured:
      "Een week lang hielden 158 moeders bij hoe het ging. Meer afkeuring van buitenaf ging samen met meer schuldgevoel, en dat met minder voldoening. Een andere studie ging over schuldgevoel om de schermtijd van het kind.",
    sure: "Enkele studies bij ouders wijzen die kant op.",
    limits:
      "Het gaat om samenhang. Bij 227 moeders was het schuldgevoel klein, en konden ze er even goed door uitrusten. Schuldgevoel kan iemand soms in beweging brengen, maar wij kiezen ervoor om het niet te gebruiken.",
  },
  C21: {
    said: "Na de crèche zijn veel kinderen moe. Een rustige begroeting past daarbij.",
    measured:
      "Bij ruim honderd peuters werd in de eerste weken opvang een stresshormoon gemeten. Thuis, tegen de avond, daalde het. Bij 320 peuters, ook later, steeg het overdag in de opvang en daalde het thuis.",
    sure: "Het zijn drie studies van dezelfde Noorse onderzoekers.",
    limits: "Geen van de studies keek naar begroetingen. Dat een rustige past, is gezond verstand.",
  },
  C23: {
    said: "Voortdurend afgestemd zijn is niet nodig, en ook niet beter.",
    measured:
      "Bij 335 moeders en baby's van vijf maanden werd thuis geteld hoe vaak de moeder op haar baby inging. Anderen beoordeelden hoe fijngevoelig ze dat deed. Tot een middelmaat steeg dat samen. Moeders die nog vaker reageerden, leken minder fijngevoelig.",
    sure: "Het is één studie.",
    limits:
      "Het waren Amerikaanse moeders van Europese afkomst. Hoe het later met de kinderen ging, werd niet bekeken.",
  },
  C24: {
    said: "Een veilige band groeit uit heel veel gewone momenten. Eén keer beslist niets.",
    measured:
      "Een overzicht van 174 studies, met bijna 23.000 ouders en kinderen, keek naar opmerken wat een kind nodig heeft. Wie dat vaker deed en erop inging, had vaker een kind met een veilige band. Bij vaders was dat ongeveer evenveel zo als bij moeders.",
    sure: "Het verband is heel vaak teruggezien, en het is bescheiden.",
    limits:
      "Het gaat om een manier van omgaan, maanden en jaren lang. Over één momentje of één kaartje zegt het niets. Vaders deden in minder studies mee.",
  },
  C25: {
    said: "Druk om alles goed te doen weegt op ouders.",
    measured:
      "In totaal vertelden 169 werkende moeders hoeveel druk ze voelden om een volmaakte moeder te zijn. Meer druk ging samen met meer uitputting. In 42 landen kwam uitputting bij ouders vaker voor waar het individu vooropstaat.",
    sure: "Twee bevragingen wijzen die kant op.",
    limits: "Wat eerst kwam, weten we niet. Daarom vraagt Kiekeboe niets terug, en telt het niets.",
  },
  C26: {
    said: "Wie zich afvraagt wat er in een kind omgaat, heeft vaker een veilige band met dat kind.",
    measured:
      "Een overzicht bracht studies met 974 ouders en baby's samen. Ouders die meer oog hadden voor gevoelens en bedoelingen van hun baby, hadden vaker een kind met een veilige band.",
    sure: "Verschillende studies zien het, en het verband is matig sterk.",
    limits: "Het gaat om samenhang. Juist raden hoeft niet: een kind is iemand anders dan jij.",
  },
  C27: {
    said: "Af en toe een blik op een gsm maakte geen verschil. Er helemaal in opgaan wel.",
    measured:
      "In wachtkamers en op speelpleinen werd gekeken naar 53 ouders met een kind. Wie opging in een gsm, ging minder vaak in op een vraag om aandacht. Wie er soms naar keek, niet. In een andere studie praatten zestien moeders thuis wat minder terwijl ze op hun gsm bezig waren.",
    sure: "Het zijn twee kleine studies buiten het lab.",
    limits: "Verdiept zijn in iets anders gaf hetzelfde beeld. Een gsm slorpte wel vaker op.",
  },
};
