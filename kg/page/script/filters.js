"use strict";
// The left column: legend and filters in one. A click keeps only what has that value.

const FACET_HEADS = {
  change: "Changes", standing: "Standing", speaker: "Who says it", type: "Kinds of things", group: "Groups",
  relation: "Relations", source: "Documents",
};
const FACET_ORDER = ["change", "standing", "speaker", "type", "group", "relation", "source"];
const FEW = 7;
const unfurled = new Set();

const facetWord = {
  standing: kindWord,
  speaker: (n) => things[n].label,
  relation: (n) => relations[n].label,
  type: typeWord,
  source: (n) => sources[n].label,
  group: (n) => groupNames().get(n) || "Others",
  change: (value) => ({ added: "Added", removed: "Removed", same: "Unchanged" }[value]),
};

const groupNameCache = {};
function groupNames() {
  const view = viewName();
  if (!groupNameCache[view]) {
    groupNameCache[view] = new Map();
    for (const n of views[view].rank) {
      const group = groupOf(n);
      if (group < 8 && !groupNameCache[view].has(group)) groupNameCache[view].set(group, `Around ${things[n].label}`);
    }
  }
  return groupNameCache[view];
}

function facetGlyph(facet, value) {
  const { soft, fact, open: hedge } = ink();
  if (facet === "standing") {
    if (value === "fact") return glyph("solid", "", fact);
    return glyph(value === "claim" || value === "quotation" ? "dashed" : "dotted", "", value === "claim" ? voiceColour(-1) : hedge);
  }
  if (facet === "speaker") return glyph("dashed", "", voiceColour(value));
  if (facet === "type") return glyph(shapeOf(value), state.tint === "type" ? GROUPS[theme()][Math.min(typeOrder.indexOf(value), 8)] : "none", soft);
  if (facet === "group") return state.tint === "group" ? glyph("dot", GROUPS[theme()][value], RIMS[theme()][value]) : null;
  if (facet === "change" && value !== "same") return glyph("solid", "", CHANGES[theme()][value]);
  return null;
}

// Counts of statements per value, under every filter but this facet's own.
function facetCounts(facet) {
  const counts = new Map();
  for (const record of records) {
    if (!passes(record, facet)) continue;
    for (const value of new Set(valuesOf[facet](record))) counts.set(value, (counts.get(value) || 0) + 1);
  }
  for (const value of state.chosen[facet]) if (!counts.has(value)) counts.set(value, 0);
  return counts;
}

const KIND_ORDER = Object.keys(KIND_WORDS);
function facetRows(facet) {
  const entries = [...facetCounts(facet).entries()];
  if (facet === "standing") return entries.sort((a, b) => KIND_ORDER.indexOf(a[0]) - KIND_ORDER.indexOf(b[0]));
  if (facet === "group") return entries.sort((a, b) => a[0] - b[0]);
  return entries.sort((a, b) => b[1] - a[1] || String(facetWord[facet](a[0])).localeCompare(String(facetWord[facet](b[0]))));
}

function facetButton(facet, value, count) {
  const word = String(facetWord[facet](value));
  const pressed = state.chosen[facet].has(value);
  return el("li", {}, el("button", {
    type: "button", "aria-pressed": String(pressed), "data-facet": facet, "data-value": value, title: short(word, 300),
    on: { click: () => toggle(facet, value) },
  }, facetGlyph(facet, value), el("bdi", { class: "name" }, short(word, 120)), el("span", { class: "count" }, count.toLocaleString("en"))));
}

function facetBlock(facet) {
  const rows = facetRows(facet);
  if (rows.length < 2 && !state.chosen[facet].size) return [];
  if (facet === "change" && rows.every(([value]) => value === "same")) return [];
  const all = unfurled.has(facet);
  const kept = all ? rows : rows.filter(([value], i) => i < FEW || state.chosen[facet].has(value));
  const more = rows.length > kept.length || all && rows.length > FEW
    ? button("more", () => { if (all) unfurled.delete(facet); else unfurled.add(facet); drawFilters(); focusMore(facet); }, all ? "Fewer" : `All ${rows.length}`) : null;
  if (more) more.dataset.more = facet;
  return [el("h2", {}, FACET_HEADS[facet]), el("ul", { class: "facet" }, ...kept.map(([value, count]) => facetButton(facet, value, count))), more];
}
const focusMore = (facet) => { const again = document.querySelector(`[data-more="${facet}"]`); if (again) again.focus(); };

function drawFilters() {
  const box = document.getElementById("filters");
  const active = document.activeElement && box.contains(document.activeElement) ? document.activeElement.dataset : null;
  const again = active && active.facet ? `[data-facet="${active.facet}"][data-value="${CSS.escape(active.value)}"]` : null;
  const scroll = box.scrollTop;
  const blocks = [
    button("clear narrow", () => { toggleFilters(false); document.getElementById("filters-button").focus(); }, "Done"),
    ...(filtering() ? [button("clear", clearFilters, `Clear filters (${passing().length.toLocaleString("en")} of ${records.length.toLocaleString("en")} statements)`)] : []),
    ...viewBlock(), ...FACET_ORDER.slice(0, 3).flatMap(facetBlock), ...dateBlock(), ...FACET_ORDER.slice(3).flatMap(facetBlock),
  ];
  box.replaceChildren(...blocks.filter(Boolean));
  box.scrollTop = scroll;
  if (again && box.querySelector(again)) box.querySelector(again).focus();
}
