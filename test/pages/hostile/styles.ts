import { article, type HostilePage, LOREM } from "./page";

const styled = (name: string, css: string, more: Partial<HostilePage> = {}): HostilePage => ({
  name,
  body: article({ title: name, head: `<style>${css}</style>` }),
  ...more,
});

const TOKENS = ["text", "title", "small", "space-1", "space-2", "space-4", "radius-card", "target"];

/** Pages whose styles reach for everything. */
export const STYLES: HostilePage[] = [
  styled(
    "unset-everything",
    `* { all: unset !important; display: none !important }
     html, body, h1, p { display: block !important }
     *::before, *::after { content: "x" !important; display: block !important; height: 300px !important;
       background: red !important }
     *::first-letter { font-size: 90px !important; color: red !important }
     *::first-line { font-size: 50px !important; color: red !important }
     *::backdrop { background: #000c !important; display: block !important }
     div { position: static !important; width: 1px !important; opacity: 0 !important; translate: 9999px !important }`,
  ),
  styled("root-at-40px", "html { font-size: 40px } * { line-height: 3; letter-spacing: 4px }"),
  styled("zoom", "html { zoom: 1.6 }"),
  styled(
    "transform-and-filter",
    `html { transform: rotate(8deg) scale(.7); filter: invert(1) blur(1px); perspective: 200px;
       contain: layout; will-change: transform }`,
  ),
  styled(
    "faint-and-cut",
    "html { opacity: .15; clip-path: circle(20%); mix-blend-mode: difference }",
  ),
  styled("vertical", "html { writing-mode: vertical-rl; text-orientation: upright }"),
  styled("dark-by-itself", ":root { color-scheme: dark; background: #111; color: #eee }"),
  styled(
    "registered-properties",
    `${TOKENS.map((name) => `@property --${name} { syntax: "<color>"; inherits: true; initial-value: red }`).join("\n")}
     * { --paper: red !important; --ink: red !important; --button: red !important }`,
  ),
  styled(
    "animated",
    "* { animation: spin 1s infinite; transition: all 9s } @keyframes spin { to { rotate: 1turn } }",
  ),
  styled(
    "no-pointer",
    "* { pointer-events: none !important; cursor: none !important; user-select: none }",
  ),
  styled("hidden-root", "html { display: none !important }", { outcome: "steps-down" }),
  {
    name: "inert-root",
    body: article({ title: "inert-root", html: "inert" }),
    outcome: "steps-down",
  },
  {
    name: "right-to-left",
    body: `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>مساء</title>
      <style>body { font: 18px/1.7 serif; margin: 32px auto; max-width: 720px }</style>
      <h1>حكاية المساء</h1><p>الطفل ينام والقمر فوق البيت.</p></html>`,
  },
  {
    name: "quirks",
    body: `<html><title>quirks</title><body bgcolor=white><table width=100% height=100%><tr><td>${LOREM}</table>`,
  },
];
