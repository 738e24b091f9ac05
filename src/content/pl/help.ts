import type { LocalService } from "../help";

// The first two numbers are two services: one for adults in a crisis, one for parents and teachers.
export const services: readonly LocalService[] = [
  {
    id: "centrum-wsparcia",
    region: "PL",
    name: "Centrum Wsparcia dla Osób Dorosłych w Kryzysie Psychicznym",
    url: "https://centrumwsparcia.pl",
    phone: "800 70 2222",
    checkedOn: null,
  },
  {
    id: "telefon-dla-rodzicow",
    region: "PL",
    name: "Telefon dla Rodziców i Nauczycieli w sprawie Bezpieczeństwa Dzieci",
    phone: "800 100 100",
    checkedOn: null,
  },
  {
    id: "116123",
    region: "PL",
    name: "Kryzysowy Telefon Zaufania",
    phone: "116 123",
    checkedOn: null,
  },
  {
    id: "niebieska-linia",
    region: "PL",
    name: "Niebieska Linia",
    phone: "800 120 002",
    checkedOn: null,
  },
];
