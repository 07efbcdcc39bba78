"use strict";
// How much is drawn and how: folding, number of things, colouring, dates.

function viewBlock() {
  const all = views[viewName()].rank.length;
  const most = state.most === null ? opening() : state.most;
  const fold = el("input", { type: "checkbox", id: "fold", checked: !state.fold, on: { change: (event) => unfold(event.target.checked) } });
  const tintChoice = el("select", { id: "tint", "aria-label": "Colour things by", on: { change: (event) => { state.tint = event.target.value; changed("look"); } } },
    el("option", { value: "group", selected: state.tint === "group" }, "groups"), el("option", { value: "type", selected: state.tint === "type" }, "kinds"));
  const amount = el("input", { type: "range", class: "wide", id: "most", min: Math.min(10, all), max: all, value: Math.min(most, all), "aria-label": "Number of things drawn", on: { change: (event) => setMost(Number(event.target.value)) } });
  return [
    el("h2", {}, "Picture"),
    el("label", { class: "choice", for: "fold" }, fold, "Show described things too"),
    el("label", { class: "choice" }, "Colours show ", tintChoice),
    ...(all > 30 ? [el("label", { class: "choice", for: "most" }, `The ${Math.min(most, all)} most connected of ${all.toLocaleString("en")}`), amount] : []),
  ];
}

function unfold(plain) {
  state.fold = !plain;
  state.grown.clear();
  state.hidden.clear();
  state.most = null;
  state.chosen.group.clear();
  writeAddress(false);
  changed("all");
  say(plain ? "Every described thing is shown" : "Described things are folded into the lines");
  document.getElementById("fold").focus();
}
function setMost(count) {
  state.most = count === opening() ? null : count;
  state.hidden.clear();
  writeAddress(false);
  changed("all");
  document.getElementById("most").focus();
}

// -- dates --------------------------------------------------------------------------------
const dates = [...new Set(records.map((r) => r.date.slice(0, 10)).filter(Boolean))].sort();

function dateBlock() {
  if (dates.length < 2) return [];
  const [from, to] = state.dates || [dates[0], dates[dates.length - 1]];
  const at = [Math.max(0, dates.findIndex((d) => d >= from)), last(dates, (d) => d <= to + "~")];
  const text = el("p", { class: "hint", id: "dates-text" }, state.dates ? `${from} to ${to}` : `${dates[0]} to ${dates[dates.length - 1]}`);
  const inputs = ["From", "To"].map((word, i) => el("input", {
    type: "range", min: 0, max: dates.length - 1, value: at[i], id: `date-${i}`, "aria-label": `${word} date`, "aria-valuetext": dates[at[i]],
    on: { input: () => moved(inputs, i, text), change: () => { const id = document.activeElement.id; drawFilters(); const same = document.getElementById(id); if (same) same.focus(); } },
  }));
  const bars = el("canvas", { width: 210, height: 34, "aria-hidden": "true" });
  drawBars(bars, at);
  const dated = records.filter((r) => r.date && passes(r, "dates")).length;
  return [el("h2", {}, "When"), el("div", { class: "range" }, bars, ...inputs), text, el("p", { class: "hint" }, `${plural(dated, "statement")} with a date of its own`.replace("statements with a date of its own", "statements with a date of their own"))];
}
const last = (list, test) => { for (let i = list.length - 1; i >= 0; i -= 1) if (test(list[i])) return i; return list.length - 1; };

function moved(inputs, i, text) {
  const at = inputs.map((input) => Number(input.value));
  if (at[0] > at[1]) { at[i] = at[1 - i]; inputs[i].value = at[i]; }
  state.dates = at[0] === 0 && at[1] === dates.length - 1 ? null : [dates[at[0]], dates[at[1]]];
  inputs[i].setAttribute("aria-valuetext", dates[at[i]]);
  text.textContent = `${dates[at[0]]} to ${dates[at[1]]}`;
  drawBars(inputs[0].parentNode.querySelector("canvas"), at);
  writeAddress(false);
  changed("dates");
}

function drawBars(canvas, at) {
  const ctx = canvas.getContext("2d");
  const found = new Map();
  for (const r of records) if (r.date && passes(r, "dates")) found.set(r.date.slice(0, 10), (found.get(r.date.slice(0, 10)) || 0) + 1);
  const counts = dates.map((date) => found.get(date) || 0);
  const most = Math.max(1, ...counts);
  const step = canvas.width / Math.max(1, dates.length - 1);
  const wide = Math.max(2, Math.min(9, step - 1));
  ctx.clearRect(0, 0, canvas.width, canvas.height);
  counts.forEach((count, i) => {
    const high = count ? 3 + 29 * count / most : 0;
    ctx.fillStyle = at[0] <= i && i <= at[1] ? ink().accent : ink().open;
    ctx.globalAlpha = at[0] <= i && i <= at[1] ? 0.85 : 0.3;
    ctx.fillRect(Math.min(canvas.width - wide, Math.max(0, i * step - wide / 2)), canvas.height - high, wide, high);
  });
}
