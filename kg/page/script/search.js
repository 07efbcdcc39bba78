"use strict";
// Search as you type: things by label and alias, then sentences.

const plainText = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const thingWords = things.map((t) => [plainText(t.label.slice(0, 400)), ...t.aliases.map((a) => plainText(a.slice(0, 400)))]);
const passageWords = passages.map((p) => plainText(p.text));
const HITS = 12;

function score(words, query) {
  let best = 0;
  words.forEach((word, i) => {
    const at = word.indexOf(query);
    if (at < 0) return;
    const edge = at === 0 ? (word.length === query.length ? 4 : 3) : /\W/.test(word[at - 1]) ? 2 : 1;
    best = Math.max(best, edge * 10 - (i ? 3 : 0));
  });
  return best;
}

function search(text) {
  const query = plainText(text.trim());
  if (!query) return [];
  const order = views[viewName()].order;
  const of = (n) => (order.has(n) ? order.get(n) : 1e9);
  const hits = things.map((t) => ({ kind: "thing", n: t.n, score: score(thingWords[t.n], query) }))
    .filter((hit) => hit.score).sort((a, b) => b.score - a.score || of(a.n) - of(b.n)).slice(0, HITS);
  const said = [];
  for (let n = 0; n < passages.length && said.length < 6; n += 1) if (passageWords[n].includes(query)) said.push({ kind: "passage", n });
  return [...hits, ...said];
}

function startSearch() {
  const input = document.getElementById("search");
  const box = document.getElementById("found");
  let hits = [];
  let at = -1;
  const close = () => { box.hidden = true; input.setAttribute("aria-expanded", "false"); input.removeAttribute("aria-activedescendant"); at = -1; };
  const choose = (hit) => { close(); input.value = ""; open({ kind: hit.kind, n: hit.n }); reveal(); };
  const mark = () => {
    [...box.children].forEach((child, i) => child.setAttribute("aria-selected", String(i === at)));
    if (at >= 0) { input.setAttribute("aria-activedescendant", `hit-${at}`); box.children[at].scrollIntoView({ block: "nearest" }); }
  };
  const show = () => {
    hits = search(input.value);
    at = hits.length ? 0 : -1;
    box.replaceChildren(...hits.map((hit, i) => hitRow(hit, i, () => choose(hit))));
    if (!hits.length) box.append(el("div", { class: "hit", role: "option", "aria-selected": "false", "aria-disabled": "true" }, "Nothing found"));
    box.hidden = !input.value.trim();
    input.setAttribute("aria-expanded", String(!box.hidden));
    mark();
    if (!box.hidden) say(hits.length ? plural(hits.length, "result") : "Nothing found");
  };
  input.addEventListener("input", show);
  input.addEventListener("focus", () => { if (input.value.trim()) show(); });
  input.addEventListener("blur", () => setTimeout(close, 150));
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (hits.length) at = (at + (event.key === "ArrowDown" ? 1 : hits.length - 1)) % hits.length;
      mark();
    } else if (event.key === "Enter" && hits[at]) choose(hits[at]);
    else if (event.key === "Escape") { close(); input.value = ""; document.getElementById("canvas").focus(); event.stopPropagation(); }
  });
}

function hitRow(hit, i, act) {
  const row = hit.kind === "thing"
    ? [isolated(short(things[hit.n].label, 120)), el("small", {}, `${typeWord(things[hit.n].type)} · ${plural(things[hit.n].about.length, "statement")}`)]
    : [isolated("“" + short(passages[hit.n].text, 130) + "”"), el("small", {}, `Sentence ${passages[hit.n].number} · ${short(sources[passages[hit.n].source].label, 60)}`)];
  return el("div", { class: "hit", role: "option", id: `hit-${i}`, "aria-selected": "false", on: { mousedown: (event) => { event.preventDefault(); act(); } } }, ...row);
}

// Brings what is open into view, without moving what already is.
function reveal() {
  if (state.view !== "graph") return;
  const lit = focus();
  if (lit && lit.near.size) fit([...(lit.frame || lit.near)]);
}
