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
    text: "Straks bij het bad: één voet in het water, en dan wachten. Je kind kiest wanneer de rest volgt. Een washandje is ook goed.",
    note: "Vóór het bad te lezen. Voel of het lauw is. Bij het water blijf je er de hele tijd bij.",
  },
  b8: {
    title: "Een klant in bad",
    text: "Straks in bad: je kind mag jouw hand wassen. Of een eend, of een beker. Jij bent een makkelijke klant.",
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
