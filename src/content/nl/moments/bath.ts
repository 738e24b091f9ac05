import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  b1: {
    title: "Warm op de buik",
    text: "Straks in bad: een warm washandje op de buik. Je hand blijft liggen, en je neuriet één deuntje. Aan de lavabo kan ook.",
    note: "Vóór het bad te lezen. Voel of het lauw is. Bij het water blijf je er de hele tijd bij.",
    withoutSound: {
      title: "Warm op de buik",
      text: "Straks in bad: een warm washandje op de buik. Je hand blijft liggen en beweegt zacht mee met de adem.",
    },
  },
  b2: {
    title: "Het bekertje wacht",
    text: "Straks in bad: je houdt een bekertje water hoog. Je wacht op een blik. Dan komt de waterval, naast de buik.",
    note: "Vóór het bad te lezen. Voel of het lauw is. Bij het water blijf je er de hele tijd bij.",
    withoutEyeContact: {
      title: "Het bekertje wacht",
      text: "Straks in bad: je houdt een bekertje water hoog. Je wacht op een handje of een trappel. Dan komt de waterval, naast de buik.",
    },
  },
  b3: {
    title: "Deze knie eerst",
    text: 'Straks in bad: je kind wijst, jij wast dat stukje. "Knie," zeg je. Misschien is het zes keer dezelfde knie.',
    note: "Vóór het bad te lezen. Voel of het lauw is. Bij het water blijf je er de hele tijd bij.",
    withoutSound: {
      title: "Deze knie eerst",
      text: "Straks in bad: je kind wijst, jij wast dat stukje. Misschien is het zes keer dezelfde knie.",
    },
  },
  b4: {
    title: "Wie zit daar achter",
    text: "Straks poetst je kind eerst, en jij daarna. Wie zit er achter die tand? Een wortel, een leeuw, een restje soep.",
    note: "Poetsen doen we zittend of staand, niet al lopend.",
    withoutSound: {
      title: "Om de beurt poetsen",
      text: "Straks poetst je kind eerst, en jij daarna. Een vinger omhoog toont wiens beurt het is. Dan een grote leeuwenmond.",
    },
  },
  b5: {
    title: "Water beweegt",
    text: "Straks in bad: je kan kijken wat die handen met water doen. Slaan, aaien, grijpen naar een druppel. Uitleg is niet nodig.",
    note: "Vóór het bad te lezen. Voel of het lauw is. Bij het water blijf je er de hele tijd bij.",
  },
  b6: {
    title: "Ingepakt",
    text: "Straks na het bad: een handdoek om, en dan even zitten. Jullie drogen wel. De pyjama loopt niet weg.",
    note: "Vóór het bad te lezen. Voel of het lauw is. Bij het water blijf je er de hele tijd bij.",
  },
  b7: {
    title: "Teen voor teen",
    text: "Straks bij het bad: één voet in het water, en dan wachten. Je kind kiest wanneer de rest volgt, of trekt terug. Een washandje is ook goed.",
    note: "Vóór het bad te lezen. Voel of het lauw is. Bij het water blijf je er de hele tijd bij.",
  },
  b8: {
    title: "Een klant in bad",
    text: "Straks in bad: je kind mag jouw hand wassen. Of een eend, of een beker. Jij bent een makkelijke klant.",
    note: "Vóór het bad te lezen. Voel of het lauw is. Bij het water blijf je er de hele tijd bij.",
  },
  b9: {
    title: "Regen uit een bekertje",
    text: "Straks in bad: jij giet regen op een handje. Daarna maakt je kind jouw hand nat. Om de beurt, tot iemand genoeg heeft.",
    note: "Vóór het bad te lezen. Voel of het lauw is. Bij het water blijf je er de hele tijd bij.",
  },
  b10: {
    title: "Eerst kennismaken met het water",
    text: "Straks: jouw elleboog voelt het water, dan een klein handje. Eén vinger, of de hele hand, of toch liever niet. Daarna komt de rest.",
    note: "Vóór het bad te lezen. Voel of het lauw is. Bij het water blijf je er de hele tijd bij.",
  },
  b11: {
    title: "Je stem van onder water",
    text: "Straks in bad: je kind op je arm, de oren onder water. Je neuriet, en het klinkt anders. Misschien wordt alles even stil.",
    note: "Vóór het bad te lezen. Voel of het lauw is, en steun het hoofd de hele tijd.",
    withoutSound: {
      title: "Stil op je arm",
      text: "Straks in bad: je kind op je arm, water tot de oren. Je beweegt niet. Het water doet de rest.",
    },
  },
  b12: {
    title: "Druppel voor druppel",
    text: "Straks in bad: je knijpt een washandje uit, druppel voor druppel. Eén op een knie, één op de buik. Daarna wacht je op wat er beweegt.",
    note: "Vóór het bad te lezen. Voel of het lauw is. Bij het water blijf je er de hele tijd bij.",
  },
  b13: {
    title: "Traag uit de kleren",
    text: "Nog voor het bad: één stuk kleding, en dan een pauze. Een blote voet, een blote buik. Je hand houdt intussen de rest warm.",
    note: "Vóór het bad te lezen. Voel of het lauw is. Eén hand bij je kind, de hele tijd.",
  },
  b14: {
    title: "Luisteren naar het bad",
    text: "Het bad loopt vol. Jullie luisteren vanop de gang of vanop je arm. Eerst klatert het, dan bromt het, en dan is het stil.",
    note: "Vóór het bad te lezen. Voel of het lauw is. Bij het water blijf je er de hele tijd bij.",
  },
  b15: {
    title: "Een stip op de spiegel",
    text: "Straks na het bad is de spiegel mistig. Jij zet één stip, en dan nog een. Misschien komt er een kleine hand bij.",
    note: "Vóór het bad te lezen. Voel of het lauw is. Bij het water blijf je er de hele tijd bij.",
  },
  b16: {
    title: "Tien tenen drogen",
    text: "Straks na het bad: elke teen krijgt de handdoek. Eén, en een klein drukje. Na de tiende mag je opnieuw beginnen, of niet.",
    note: "Vóór het bad te lezen. Voel of het lauw is. Eén hand bij je kind, de hele tijd.",
  },
  b17: {
    title: "Vandaag geen bad",
    text: "Vanavond misschien alleen een washandje. Gezicht, handen, en wat er plakt. Een bad dat niet doorgaat, is ook een avond.",
    note: "Vóór het bad te lezen. Voel of het lauw is. Bij het water blijf je er de hele tijd bij.",
  },
  b18: {
    title: "Spatten mag",
    text: "Straks in bad: twee benen en veel water. Je mouwen zijn al opgestroopt. Jij houdt vast en kijkt hoe ver het komt.",
    note: "Vóór het bad te lezen. Voel of het lauw is. Bij het water blijf je er de hele tijd bij.",
  },
  b19: {
    title: "Zalf aan de voeten",
    text: "Straks na het bad: je warmt wat zalf in je handen. Eén voet, heel traag. De andere voet wacht, of trekt zich terug.",
    note: "Vóór het bad te lezen. Voel of het lauw is. Eén hand bij je kind, de hele tijd.",
  },
  b20: {
    title: "De eend komt langs",
    text: "Straks in bad: de eend vaart traag voorbij. Ze blijft drijven waar een hand haar tegenhoudt. Daarna vaart ze terug naar jou.",
    note: "Vóór het bad te lezen. Voel of het lauw is. Bij het water blijf je er de hele tijd bij.",
  },
  b21: {
    title: "Schuim op de arm",
    text: "Straks in bad: je kind krijgt een mouw van schuim. Jij krijgt er ook een. Daarna wassen jullie elkaars mouw weer weg.",
    note: "Vóór het bad te lezen. Voel of het lauw is. Bij het water blijf je er de hele tijd bij.",
  },
  b22: {
    title: "Drijven of zinken",
    text: "Straks in bad: een lepel, een beker, een spons. Je kind laat los, en jullie kijken. Wat zinkt, mag een tweede kans.",
    note: "Vóór het bad te lezen. Voel of het lauw is. Bij het water blijf je er de hele tijd bij.",
  },
  b23: {
    title: "Schilderen met water",
    text: "Straks in bad: een washandje is een kwast. Je kind schildert de tegels, jij zegt niets over kunst. Het droogt, en dan is er weer plaats.",
    note: "Vóór het bad te lezen. Voel of het lauw is. Bij het water blijf je er de hele tijd bij.",
  },
  b24: {
    title: "Het water gaat weg",
    text: "Straks na het bad: je kind trekt de stop eruit. Ingepakt in een handdoek kijken jullie toe. Het laatste beetje maakt een grappig geluid.",
    note: "Vóór het bad te lezen. Voel of het lauw is. Bij het water blijf je er de hele tijd bij.",
  },
  b25: {
    title: "Licht dat danst",
    text: "Straks bij het bad: licht danst op de tegels of het plafond. Jij volgt één streep met je ogen. Je kind kijkt, of trappelt er nieuwe bij.",
    note: "Vóór het bad te lezen. Voel of het lauw is. Bij het water blijf je er de hele tijd bij.",
  },
  b26: {
    title: "Een warm doekje erbij",
    text: "Straks in bad: een nat doekje ligt over borst en buik. Zo blijft het warm waar het water niet komt. Jij giet er af en toe wat op.",
    note: "Vóór het bad te lezen. Voel of het lauw is. Bij het water blijf je er de hele tijd bij.",
  },
  "bath-together": {
    title: "De handdoekdienst",
    text: "Straks: de oudste mag het washandje of de handdoek aangeven. De jongste zit veilig in jouw handen. Zo is ieder aan het werk.",
    note: "Vóór het bad te lezen. Voel of het lauw is. Bij het water blijf je er de hele tijd bij.",
  },
  "bath-return": {
    title: "Naast het lege bad",
    text: "Nog voor het water loopt: jullie zitten samen naast het bad. Even niets. Dan pas gaat de kraan open.",
    note: "Vóór het bad te lezen. Voel of het lauw is. Bij het water blijf je er de hele tijd bij.",
  },
};
