"use strict";
// The same statements as a table, for those who cannot or would not look at a picture.

const ROWS = 200;
const COLUMNS = [
  ["Subject", (r) => labelOf(r.subject)], ["Relation", relationWords], ["Object", (r) => labelOf(r.object)],
  ["Standing", (r) => [r.change ? kindWord(r.change) : "", ...r.kinds.map(kindWord)].filter(Boolean).join(", ")], ["Who says it", (r) => names(r.speakers)],
  ["When", (r) => r.date], ["Document", (r) => sources[r.source].label], ["Sentence", (r) => passages[r.passage].number],
];
const sorting = { column: 7, down: false };
let rowsShown = ROWS;

function compare(a, b) {
  const value = sorting.column === 7 ? (r) => r.source * 1e6 + passages[r.passage].number : COLUMNS[sorting.column][1];
  const [x, y] = [value(a), value(b)];
  const way = typeof x === "number" ? x - y : String(x).localeCompare(String(y));
  return (sorting.down ? -way : way) || a.source - b.source || a.passage - b.passage || a.n - b.n;
}

function headCell([name], i) {
  const sorted = sorting.column === i;
  return el("th", { scope: "col", role: "columnheader", "aria-sort": sorted ? (sorting.down ? "descending" : "ascending") : "none" },
    button("", () => { sorting.down = sorted && !sorting.down; sorting.column = i; drawTable(); document.querySelectorAll(".table th button")[i].focus(); }, name, sorted ? (sorting.down ? " ▾" : " ▴") : ""));
}

function bodyRow(record) {
  const cells = COLUMNS.map(([, value], i) => {
    if (i === 0) return el("td", { role: "cell" }, thingButton(record.subject));
    if (i === 1) return el("td", { role: "cell" }, button("link", () => open({ kind: "record", n: record.n }), isolated(relationWords(record))));
    if (i === 2) return el("td", { role: "cell" }, termNode(record.object));
    if (i === 7) return el("td", { role: "cell" }, button("link", () => open({ kind: "passage", n: record.passage }), String(value(record))));
    return el("td", { role: "cell" }, value(record) ? isolated(String(value(record))) : null);
  });
  return el("tr", { role: "row", "data-record": record.id }, ...cells);
}

function drawTable() {
  const box = document.getElementById("table");
  if (state.view !== "table") return;
  const list = passing().sort(compare);
  const body = el("tbody", { role: "rowgroup" }, ...list.slice(0, rowsShown).map(bodyRow));
  const more = list.length > rowsShown ? el("p", { class: "more" },
    button("more", () => { rowsShown += 1000; drawTable(); }, `Show ${Math.min(1000, list.length - rowsShown)} more`), " ",
    button("more", () => { rowsShown = Infinity; drawTable(); }, `Show all ${list.length.toLocaleString("en")}`)) : null;
  box.replaceChildren(...[el("table", { role: "table" },
    el("caption", {}, `${plural(list.length, "statement")}${filtering() ? ` of ${records.length.toLocaleString("en")}, filtered` : ""}. Choose a relation to see its evidence.`),
    el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, ...COLUMNS.map(headCell))), body), more].filter(Boolean));
}

function showView(view) {
  state.view = view;
  rowsShown = ROWS;
  writeAddress(true);
  changed("view");
}
function drawView() {
  const isTable = state.view === "table";
  document.getElementById("table").hidden = !isTable;
  document.getElementById("stage").hidden = isTable;
  document.getElementById("graph-button").setAttribute("aria-pressed", String(!isTable));
  document.getElementById("table-button").setAttribute("aria-pressed", String(isTable));
}
