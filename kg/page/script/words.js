"use strict";
// Elements and sentences. Text from documents becomes text nodes only: never markup.

function el(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (key === "on") for (const [event, act] of Object.entries(value)) element.addEventListener(event, act);
    else if (value === true) element.setAttribute(key, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(key, value);
  }
  element.append(...children.flat().filter((c) => c !== null && c !== undefined && c !== ""));
  return element;
}

const button = (className, act, ...children) => el("button", { type: "button", class: className, on: { click: act } }, ...children);
const plural = (n, one, many) => `${n.toLocaleString("en")} ${n === 1 ? one : many || one + "s"}`;
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/g;
// One line of visible characters, for the canvas, where no element isolates bidi marks.
const visible = (text) => text.replace(UNSEEN, " ").replace(/\s+/g, " ").trim();
const short = (text, most) => (text.length <= most ? text : text.slice(0, most - 1).trimEnd() + "…");

const labelOf = (term) => (isThing(term) ? things[term].label : term[0]);
const relationWords = (record) => record.verb || relations[record.relation].label;
const names = (numbers) => numbers.map((n) => things[n].label).join(", ");

function isolated(text, className) {
  return el("bdi", { class: className || null }, text);
}

// "Ann Smith said: Vell can play a role", the speaker set apart.
function statementWords(record) {
  const words = record.words || [labelOf(record.subject), relationWords(record), labelOf(record.object)].join(" ");
  return [...(record.sayer ? [isolated(record.sayer, "says"), " "] : []), isolated(words)];
}

const KIND_WORDS = {
  fact: "Fact", claim: "Claim", quotation: "In quotation marks", denied: "Denied", unsaid: "Not said",
  possible: "Possible", desired: "Wanted", future: "To come", conditional: "Conditional", required: "Required",
  added: "Added", removed: "Removed",
};
const kindWord = (kind) => KIND_WORDS[kind] || kind;
function badge(kind) {
  const look = ["fact", "claim", "quotation", "denied", "unsaid", "added", "removed"].includes(kind) ? kind : "hedged";
  return el("span", { class: `badge ${look}` }, kindWord(kind));
}

const sourceLine = (source) => [source.outlet, source.date].filter(Boolean).join(", ");
function say(text) {
  document.getElementById("spoken").textContent = text;
}
