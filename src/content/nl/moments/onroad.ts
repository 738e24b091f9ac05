import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  o1: {
    title: "Het lied dat wacht",
    text: "Voor je vertrekt: kies één lied voor onderweg. Het laatste woord laat je open. Je kind vult aan, of jij, met eender welk geluid.",
    note: "Wie rijdt of fietst: ogen op de weg, handen aan het stuur.",
    withoutSound: {
      title: "Vier tikjes",
      text: "Voor je vertrekt: drie tikjes op een knie, en dan wachten. Het vierde is voor wie wil. Onderweg is het gewoon stil.",
    },
  },
  o2: {
    title: "Ik hoor, ik hoor",
    text: "Voor je vertrekt: een spel voor de oren. Om de beurt zeg je wat je hoort. Een bus, een hond, een maag.",
    note: "Wie rijdt of fietst: ogen op de weg, handen aan het stuur.",
    withoutSound: {
      title: "Ik zie, ik zie",
      text: "Voor je vertrekt: elk wijst één ding aan dat beweegt. Een blad, een wolk, een duif. Dan rijden jullie rustig weg.",
    },
  },
  o3: {
    title: "De vinger achterna",
    text: "Voor je vertrekt: dit is voor wie stapt of meerijdt. Je kind wijst. Jij zegt wat de vinger vond. Dan een blik.",
    withoutSound: {
      title: "De vinger achterna",
      text: "Voor je vertrekt: dit is voor wie stapt of meerijdt. Je kind wijst. Jouw vinger wijst mee naar dezelfde hond.",
    },
    withoutEyeContact: {
      title: "De vinger achterna",
      text: "Voor je vertrekt: dit is voor wie stapt of meerijdt. Je kind wijst. Jullie kijken dezelfde kant op. Jij zegt wat de vinger vond.",
    },
  },
  o4: {
    title: "Hobbel en bocht",
    text: 'Voor je vertrekt: vandaag kondigen jullie de weg aan. "Hobbel." "Bocht." Wie hem voelt, zegt het.',
    note: "Wie rijdt of fietst: ogen op de weg, handen aan het stuur.",
    withoutSound: {
      title: "Eerst droog oefenen",
      text: "Voor je vertrekt: jullie hellen samen naar links en naar rechts. Dan komt er een hobbel. Daarna is de echte weg aan de beurt.",
    },
  },
  o5: {
    title: "Stil mag ook",
    text: "Voor je vertrekt: een rit zonder praten is ook een rit samen. Hetzelfde gebrom, dezelfde bochten. Je kind hoort dat je er bent.",
    note: "Aan het stuur of op de fiets: ogen op de weg.",
  },
  o6: {
    title: "Dezelfde kant op",
    text: "Voor je vertrekt: dit is voor wie stapt of meerijdt. Je kan meekijken met je kind. Een paal is ook goed.",
  },
  o7: {
    title: "Links, rechts, stop",
    text: 'Voor je vertrekt: vandaag vertel je wat de weg doet. "Nu naar links. Nu staan we stil." Een brabbel terug is ook verkeersinfo.',
    note: "Wie rijdt of fietst: ogen op de weg, handen aan het stuur.",
    withoutSound: {
      title: "De weg op een hand",
      text: "Voor je vertrekt: je tekent de weg in een kleine hand. Rechtdoor, een bocht, thuis. Onderweg is het gewoon stil.",
    },
  },
  o8: {
    title: "De kap omlaag",
    text: "Voor je vertrekt: klap de kap van de buggy even open. Takken, dakgoten, een stuk lucht. Jij stapt, je kind heeft het uitzicht.",
  },
  o9: {
    title: "Bij rood een deuntje",
    text: "Voor je vertrekt: kies een deuntje voor als je stilstaat. Bij het rood neurie je het. Wordt het groen, dan is het uit.",
    note: "Wie rijdt of fietst: ogen op de weg, handen aan het stuur.",
    withoutSound: {
      title: "Een klopje voor je vertrekt",
      text: "Voor je vertrekt: je hand geeft twee zachte klopjes op een been. Dat betekent: we gaan. Onderweg is het gewoon stil.",
    },
  },
  o10: {
    title: "De gordel, dan een hand",
    text: "Voor je vertrekt: eerst klikt de gordel. Dan ligt je hand nog één adem op een knie. Zo begint de weg bij jullie.",
    note: "Iedereen vast, en dan pas rijden.",
  },
  o11: {
    title: "Luisteren naar de weg",
    text: "Voor je vertrekt: de weg maakt vandaag zelf geluid. Banden, regen, een piepend wiel. Jullie luisteren, elk vanop je plaats.",
    note: "Aan het stuur of op de fiets: ogen op de weg.",
  },
  o12: {
    title: "Wie is er al thuis",
    text: "Voor je vertrekt: straks vertel je wie er al thuis is. De poes, de soep, de natte laarzen. Zo is thuis al een beetje begonnen.",
    note: "Wie rijdt of fietst: ogen op de weg, handen aan het stuur.",
    withoutSound: {
      title: "Samen naar huis wijzen",
      text: "Voor je vertrekt: jullie wijzen naar de kant waar jullie wonen. Eén arm is genoeg. Onderweg is het gewoon stil.",
    },
  },
  o13: {
    title: "De laatste stappen traag",
    text: "Voor je vertrekt: de laatste stappen naar auto of fiets gaan traag. Je kind mag één ding bekijken. Een blad, een put, een natte steen.",
    note: "Bij de straat gaan jullie hand in hand.",
  },
  o14: {
    title: "Eén kleur voor onderweg",
    text: "Voor je vertrekt: je kind kiest een kleur voor onderweg. Wie ze ziet, zegt het. Soms komt er lang niets, en dan een brandweerwagen.",
    note: "Wie rijdt of fietst: ogen op de weg, handen aan het stuur.",
    withoutSound: {
      title: "Eén kleur op de stoep",
      text: "Voor je vertrekt: je kind kiest een kleur. Jullie wijzen er één ding in aan, nog op de stoep. Dan vertrekken jullie.",
    },
  },
  "onroad-together": {
    title: "Het lied voor twee",
    text: "Voor je vertrekt: de oudste kiest het lied voor onderweg. De jongste mag luisteren of meebrommen. Iedereen zit vast in de gordel.",
    note: "Wie rijdt of fietst: ogen op de weg, handen aan het stuur.",
    withoutSound: {
      title: "De gordelmeester",
      text: "Voor je vertrekt: jij klikt de gordels vast, de oudste kijkt mee. Een duim omhoog, en jullie rijden.",
    },
  },
  "onroad-return": {
    title: "Eén adem, dan de weg",
    text: "Voor je vertrekt: iedereen zit vast, en jij zit ook. Eén rustige adem, samen in dezelfde kleine ruimte. De weg wacht wel.",
    note: "Aan het stuur of op de fiets: ogen op de weg.",
  },
};
