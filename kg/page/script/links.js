"use strict";
// Which things and merged lines are drawn, from the state alone.

const touching = { folded: new Map(), plain: new Map() };
for (const [name, index] of Object.entries(touching)) {
  for (const item of lines[name]) {
    if (item.subject === item.object) continue;
    for (const n of [item.subject, item.object]) {
      if (!index.has(n)) index.set(n, []);
      index.get(n).push(item);
    }
  }
}
const linesAt = (n) => touching[viewName()].get(n) || [];
const otherEnd = (item, n) => (item.subject === n ? item.object : item.subject);
const neighboursOf = (n) => [...new Set(linesAt(n).map((item) => otherEnd(item, n)))];
const opening = () => views[viewName()].opening.length;

function shownThings() {
  const view = views[viewName()];
  const limit = state.most === null ? opening() : state.most;
  let base;
  if (filtering()) {
    const tied = new Set(lines[viewName()].filter((item) => item.subject !== item.object && passes(item)).flatMap((item) => [item.subject, item.object]));
    base = view.rank.filter((n) => tied.has(n)).slice(0, limit);
  } else {
    base = state.most === null ? view.opening : view.rank.slice(0, limit);
  }
  const shown = new Set(base);
  for (const n of state.grown) {
    shown.add(n);
    for (const other of neighboursOf(n)) shown.add(other);
  }
  const chosen = state.open && state.open.kind === "thing" ? state.open.n : null;
  if (chosen !== null && view.order.has(chosen) && !shown.has(chosen)) {
    shown.add(chosen);
    for (const other of neighboursOf(chosen).sort((a, b) => view.order.get(a) - view.order.get(b)).slice(0, 12)) shown.add(other);
  }
  for (const n of state.hidden) shown.delete(n);
  return shown;
}

const styleOf = (item) => {
  if (item.kinds.includes("fact")) return "fact";
  return item.speakers.length ? "claim" : "open";
};

// Parallel lines of the same standing and the same speakers become one, with a count.
function keyOf(item) {
  const style = styleOf(item);
  return `${item.subject}>${item.object}|${style}|${style === "claim" ? item.speakers.join(".") : ""}|${item.change}`;
}
for (const list of Object.values(lines)) for (const item of list) item.key = keyOf(item);

function merged(shown) {
  const found = new Map();
  for (const item of lines[viewName()]) {
    if (item.subject === item.object || !shown.has(item.subject) || !shown.has(item.object) || !passes(item)) continue;
    if (!found.has(item.key)) found.set(item.key, { key: item.key, from: item.subject, to: item.object, style: styleOf(item), speakers: item.speakers, change: item.change, items: [] });
    found.get(item.key).items.push(item);
  }
  const merges = [...found.values()];
  for (const edge of merges) {
    edge.bend = bends[viewName()].get(edge.key);
    describe(edge);
  }
  return merges;
}

// Lines between the same two things bend away from each other, whatever the filter.
function bendsOf(list) {
  const pairs = new Map();
  for (const item of list) {
    const pair = `${item.subject}>${item.object}`;
    if (!pairs.has(pair)) pairs.set(pair, new Set());
    pairs.get(pair).add(item.key);
  }
  const found = new Map();
  for (const [pair, keys] of pairs) {
    const [from, to] = pair.split(">");
    const alone = keys.size === 1 && !pairs.has(`${to}>${from}`);
    [...keys].forEach((key, i) => found.set(key, (alone ? 0.05 : 0.14) + 0.15 * i));
  }
  return found;
}
const bends = { folded: bendsOf(lines.folded), plain: bendsOf(lines.plain) };

function describe(edge) {
  const counts = new Map();
  for (const item of edge.items) {
    counts.set(item.label, (counts.get(item.label) || 0) + 1);
  }
  const first = [...counts.entries()].sort((a, b) => b[1] - a[1])[0][0];
  edge.words = visible(first);
  edge.count = edge.items.length;
  edge.voice = edge.style === "claim" ? visible(names(edge.speakers)) : "";
}
const edgeRecords = (edge) => [...new Set(edge.items.flatMap((item) => item.records))];
