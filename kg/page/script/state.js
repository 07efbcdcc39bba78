"use strict";
// What is chosen and filtered, kept in the address (#node=…&filter=…) so that it can be sent.

const FACETS = ["standing", "speaker", "relation", "type", "source", "group", "change"];
const state = {
  view: "graph", fold: true, tint: "group", open: null, most: null, dates: null,
  chosen: Object.fromEntries(FACETS.map((f) => [f, new Set()])),
  grown: new Set(), hidden: new Set(), parted: new Set(),
};
const viewName = () => (state.fold ? "folded" : "plain");
const filtering = () => FACETS.some((f) => state.chosen[f].size) || state.dates !== null;

// Values of one facet for a record or a line (both have kinds, speakers, records).
const valuesOf = {
  standing: (item) => item.kinds.map((k) => k),
  speaker: (item) => item.speakers,
  relation: (item) => [(item.head || item).relation],
  type: (item) => [things[item.subject].type, ...(isThing(item.object) ? [things[item.object].type] : [])],
  source: (item) => [(item.head || item).source],
  group: (item) => [groupOf(item.subject), ...(isThing(item.object) ? [groupOf(item.object)] : [])],
  change: (item) => [item.change || "same"],
};

function within(item) {
  if (!state.dates) return true;
  const own = item.records || [item];
  return own.some((r) => r.date && r.date.slice(0, 10) >= state.dates[0] && r.date <= state.dates[1] + "~");
}

function passes(item, except) {
  for (const facet of FACETS) {
    const chosen = state.chosen[facet];
    if (facet === except || !chosen.size) continue;
    if (!valuesOf[facet](item).some((v) => chosen.has(v))) return false;
  }
  return except === "dates" || within(item);
}
const passing = () => records.filter((r) => passes(r));

const listeners = [];
const whenChanged = (act) => listeners.push(act);
// `what` is "filter", "open", "view" or "all": who listens redraws only what that touches.
function changed(what) {
  for (const act of listeners) act(what);
}

function toggle(facet, value) {
  const chosen = state.chosen[facet];
  if (!chosen.delete(value)) chosen.add(value);
  writeAddress(false);
  changed("filter");
}
function clearFilters() {
  for (const facet of FACETS) state.chosen[facet].clear();
  state.dates = null;
  writeAddress(false);
  changed("filter");
}

// -- address ----------------------------------------------------------------------------
const byIri = (list) => new Map(list.map((x) => [x.iri || x.id, x]));
const found = { thing: byIri(things), relation: byIri(relations), source: byIri(sources), passage: byIri(passages), record: byIri(records) };
const NAMED = { speaker: things, relation: relations, source: sources };
const BASES = Object.entries(KG.prefixes).sort((a, b) => b[1].length - a[1].length);
function compact(iri) {
  const base = BASES.find(([, full]) => iri.startsWith(full));
  return base ? `${base[0]}:${iri.slice(base[1].length)}` : iri;
}
function expand(name) {
  const cut = name.indexOf(":");
  const full = KG.prefixes[name.slice(0, cut)];
  return full === undefined || cut < 0 ? name : full + name.slice(cut + 1);
}

function address() {
  const parts = new URLSearchParams();
  const open = state.open;
  if (open && open.kind === "thing") parts.set("node", compact(things[open.n].iri));
  if (open && open.kind === "record") parts.set("statement", compact(records[open.n].id));
  if (open && open.kind === "line") parts.set("edge", open.records.map((n) => compact(records[n].id)).join(","));
  if (open && open.kind === "passage") parts.set("sentence", compact(passages[open.n].iri));
  if (open && open.kind === "source") parts.set("document", compact(sources[open.n].iri));
  const filter = FACETS.flatMap((f) => [...state.chosen[f]].map((v) => `${f}:${NAMED[f] ? compact(NAMED[f][v].iri) : v}`));
  if (filter.length) parts.set("filter", filter.join(","));
  if (state.dates) parts.set("dates", state.dates.join(".."));
  if (state.view === "table") parts.set("view", "table");
  if (!state.fold) parts.set("unfold", "1");
  if (state.most !== null) parts.set("most", state.most);
  if (state.grown.size) parts.set("grown", [...state.grown].map((n) => compact(things[n].iri)).join(","));
  const text = parts.toString().replace(/%3A/g, ":").replace(/%2C/g, ",");
  return text ? "#" + text : "";
}

function writeAddress(isStep) {
  const hash = address();
  if (hash === location.hash) return;
  history[isStep ? "pushState" : "replaceState"](null, "", hash || location.href.split("#")[0]);
}

function readOpen(parts) {
  const at = (kind, name) => found[kind].get(expand(name));
  const node = parts.get("node") && (at("thing", parts.get("node")) || found.thing.get(expand(":" + parts.get("node"))));
  if (node) return { kind: "thing", n: node.n };
  const one = { statement: "record", sentence: "passage", document: "source" };
  for (const [key, kind] of Object.entries(one)) {
    const target = parts.get(key) && at(kind, parts.get(key));
    if (target) return { kind, n: target.n };
  }
  const edge = (parts.get("edge") || "").split(",").map((name) => at("record", name)).filter(Boolean);
  return edge.length ? { kind: "line", records: edge.map((r) => r.n) } : null;
}

function readAddress() {
  const parts = new URLSearchParams(location.hash.slice(1));
  for (const facet of FACETS) state.chosen[facet].clear();
  for (const item of (parts.get("filter") || "").split(",").filter(Boolean)) {
    const cut = item.indexOf(":");
    const [facet, name] = [item.slice(0, cut), item.slice(cut + 1)];
    if (!FACETS.includes(facet)) continue;
    if (facet === "group") state.chosen.group.add(Number(name));
    else if (!NAMED[facet]) state.chosen[facet].add(name);
    else {
      const target = found[facet === "speaker" ? "thing" : facet].get(expand(name));
      if (target) state.chosen[facet].add(target.n);
    }
  }
  const dates = (parts.get("dates") || "").split("..");
  state.dates = dates.length === 2 && dates[0] ? dates : null;
  state.view = parts.get("view") === "table" ? "table" : "graph";
  state.fold = parts.get("unfold") !== "1";
  state.most = Number(parts.get("most")) || null;
  state.grown = new Set((parts.get("grown") || "").split(",").map((name) => found.thing.get(expand(name))).filter(Boolean).map((t) => t.n));
  state.open = readOpen(parts);
}

function open(target) {
  state.open = target;
  writeAddress(true);
  changed("open");
}
