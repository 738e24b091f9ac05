import type { CardText } from "../en/card";

/** The finding in three sentences. They belong together; never show the first without the other two. */
export const findingTop: CardText["finding"] = {
  phone:
    "W badaniach laboratoryjnych i jednym eksperymencie telewizyjnym małe dzieci stawały się niespokojne, gdy rodzic był pochłonięty telefonem.",
  back: "Powrót pomaga: dzieci znowu się uspokajają, choć często trochę to trwa.",
  enough: "Nie potrzeba, żeby udawało się za każdym razem: wystarczy, że jest dość dobrze.",
};
