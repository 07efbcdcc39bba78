"use strict";
// vis-network draws dots and lines; labels and the lit neighbourhood are drawn over them.

let network = null;
let nodeSet = null;
let edgeSet = null;
let edges = [];
let edgeByKey = new Map();
let drawn = new Set();
let drawnAs = { nodes: new Map(), edges: new Map() };
let crowding = 0;
// From so many lines on they are drawn straight and without heads, which nobody would see.
const THICKET = 1500;
// How much larger than life dots and lines are drawn, so that a wide picture still shows them.
let unit = 1;
let hovered = null;
const OPTIONS = JSON.parse(document.getElementById("options").textContent);
const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

function nodeLook(n, at) {
  const { fill, rim } = tint(n);
  const voice = voices.has(n) && voices.get(n) < 8;
  const size = (7 + Math.min(17, 2.4 * Math.sqrt(linesAt(n).length))) * unit ** 0.35;
  return {
    id: n, x: at.x, y: at.y, shape: shapeOf(things[n].type), size,
    borderWidth: Math.min((voice ? 2.6 : 1.4) * unit ** 0.3, size * (voice ? 0.26 : 0.15)),
    color: { background: fill, border: voice ? voiceColour(n) : rim, hover: { background: fill, border: ink().accent } },
  };
}

// The more lines, the fainter each: the few that are lit stand out.
const faint = (opacity) => opacity * (crowding > 320 ? 0.5 : crowding > 160 ? 0.75 : 1);
function edgeLook(edge) {
  const colour = edge.style === "fact" && !edge.change ? ink().fact : colourOf(edge);
  return {
    id: edge.key, from: edge.from, to: edge.to, color: { color: colour, hover: colour, opacity: faint(edge.style === "fact" ? 0.75 : 0.9) },
    width: (1.3 + Math.min(3.2, 0.9 * Math.log2(edge.count))) * unit ** 0.7, arrows: { to: { enabled: crowding < THICKET, scaleFactor: 0.55 * unit ** 0.3 } },
    dashes: dashesOf(edge),
    smooth: { enabled: crowding < THICKET || edge.bend > 0.1, type: "curvedCW", roundness: edge.bend },
  };
}

function dashesOf(edge) {
  const pattern = edge.change === "removed" ? [2, 6] : edge.style === "claim" ? [8, 5] : edge.style === "open" ? [2, 4] : null;
  return pattern ? pattern.map((length) => length * unit ** 0.8) : false;
}

// Writes only what differs from what vis has: it is slow at updating what is the same, and at
// taking away. What is not drawn now stays in its sets and out of its lists of what to draw.
function renew(set, items, before) {
  const news = items.filter((item) => {
    const look = JSON.stringify(item);
    const same = before.get(item.id) === look;
    before.set(item.id, look);
    return !same;
  });
  if (news.length) set.update(news);
}

function startDrawing() {
  const box = document.getElementById("canvas");
  turned = upright();
  nodeSet = new vis.DataSet();
  edgeSet = new vis.DataSet();
  scene();
  network = new vis.Network(box, { nodes: nodeSet, edges: edgeSet }, OPTIONS);
  network.on("afterDrawing", overlay);
  network.on("click", clicked);
  network.on("doubleClick", ({ nodes }) => { if (nodes.length) grow(Number(nodes[0])); });
  network.on("hoverNode", ({ node }) => hover({ node: Number(node) }));
  network.on("hoverEdge", ({ edge }) => hover({ edge }));
  network.on("blurNode", () => hover(null));
  network.on("blurEdge", () => hover(null));
  network.on("dragEnd", kept);
  network.on("resize", () => { if (document.getElementById("canvas").clientWidth && turned !== upright()) { turned = upright(); forgetPlaces(); redraw(true); } });
  for (const canvas of box.querySelectorAll("canvas")) canvas.setAttribute("aria-hidden", "true");
  fit();
}

// The nodes and merged edges of the state, written into vis's data sets.
function scene() {
  const shown = shownThings();
  const at = place(shown);
  edges = merged(shown);
  edgeByKey = new Map(edges.map((edge) => [edge.key, edge]));
  const tied = filtering() ? new Set(edges.flatMap((edge) => [edge.from, edge.to])) : null;
  drawn = new Set([...shown].filter((n) => !tied || tied.has(n) || isOpen(n)));
  if (!tied) {
    crowding = edges.length;
    unit = Math.round(10 / Math.min(1, Math.max(0.3, scaleFor([...drawn].map((n) => at.get(n)), room(), 1)))) / 10;
  }
  const nodes = [...drawn].map((n) => nodeLook(n, at.get(n)));
  const looks = edges.map(edgeLook);
  if (network && nodes.length + looks.length > drawnAs.nodes.size + drawnAs.edges.size + 300) {
    nodeSet = new vis.DataSet(nodes);
    edgeSet = new vis.DataSet(looks);
    drawnAs = { nodes: remembered(nodes), edges: remembered(looks) };
    network.setData({ nodes: nodeSet, edges: edgeSet });
  } else {
    renew(nodeSet, nodes, drawnAs.nodes);
    renew(edgeSet, looks, drawnAs.edges);
  }
  limit();
  order();
}
const remembered = (items) => new Map(items.map((item) => [item.id, JSON.stringify(item)]));
function limit() {
  if (!network) return;
  network.body.nodeIndices = [...drawn];
  network.body.edgeIndices = edges.map((edge) => edge.key);
}
const isOpen = (n) => state.open && state.open.kind === "thing" && state.open.n === n;
const forgetPlaces = () => { placed.folded.clear(); placed.plain.clear(); };

let drawOrder = { nodes: [], edges: [], heavy: new Set() };
function order() {
  const rank = views[viewName()].order;
  const of = (n) => (rank.has(n) ? rank.get(n) : Infinity);
  const nodes = [...drawn].sort((a, b) => of(a) - of(b));
  const sorted = [...edges].sort((a, b) => b.count - a.count || Math.min(of(a.from), of(a.to)) - Math.min(of(b.from), of(b.to)));
  drawOrder = { nodes, edges: sorted, heavy: new Set(nodes.slice(0, Math.min(upright() ? 5 : 12, Math.ceil(nodes.length / 4)))) };
}

function redraw(refit) {
  scene();
  if (refit) fit();
  else network.redraw();
  tellStatus();
}

// The part of the canvas that no sheet covers, in pixels.
function room() {
  const box = document.getElementById("canvas").getBoundingClientRect();
  const panel = document.getElementById("panel");
  const sheet = !panel.hidden && getComputedStyle(panel).position === "fixed" && box.width;
  return { width: box.width, height: sheet ? Math.max(120, panel.getBoundingClientRect().top - box.top) : box.height, whole: box.height };
}

function bounds(spots) {
  const [xs, ys] = [spots.map((s) => s.x), spots.map((s) => s.y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
function scaleFor(spots, free, most) {
  const { left, right, top, bottom } = bounds(spots);
  const side = Math.min(64, free.width / 9);
  return Math.min((free.width - 2 * side) / Math.max(right - left, 60), (free.height - 104) / Math.max(bottom - top, 60), most);
}

function fit(only) {
  const spots = (only || [...drawn]).map((n) => network.body.nodes[n]).filter(Boolean);
  const free = room();
  if (!spots.length || !free.width) return;
  const { left, right, top, bottom } = bounds(spots);
  const scale = scaleFor(spots, free, only ? 1.3 / unit ** 0.4 : 1.35);
  const below = (free.whole - free.height) / 2;
  network.moveTo({ position: { x: (left + right) / 2, y: (top + bottom) / 2 + (18 + below) / scale }, scale: Math.max(scale, 0.02), animation: glide(Boolean(only)) });
}
const glide = (wanted) => (wanted && !calm() ? { duration: 280, easingFunction: "easeInOutQuad" } : false);

// What is lit: the opened thing or lines, else what the mouse is over.
function focus() {
  const open = state.open;
  if (hovered && hovered.node !== undefined) return around(hovered.node);
  if (hovered && edgeByKey.has(hovered.edge)) return lighted([edgeByKey.get(hovered.edge)]);
  if (!open) return null;
  if (open.kind === "thing") return around(open.n);
  const wanted = new Set(openRecords(open));
  if (!wanted.size) return null;
  const lit = edges.filter((edge) => edge.items.some((item) => item.records.some((r) => wanted.has(r.n))));
  return lit.length ? lighted(lit) : null;
}
function openRecords(open) {
  if (open.kind === "record") return [open.n];
  if (open.kind === "line") return open.records;
  if (open.kind === "passage") return passages[open.n].records.map((r) => r.n);
  return open.kind === "source" ? sources[open.n].records.map((r) => r.n) : [];
}
function around(n) {
  const own = edges.filter((edge) => edge.from === n || edge.to === n);
  const said = edges.filter((edge) => edge.speakers.includes(n) && edge.style === "claim");
  const lit = lighted([...own, ...said]);
  lit.near.add(n);
  lit.strong = new Set([n]);
  lit.frame = new Set([n, ...own.flatMap((edge) => [edge.from, edge.to])]);
  return lit;
}
function lighted(lit) {
  const ends = new Set(lit.flatMap((edge) => [edge.from, edge.to]));
  return { lit: new Set(lit.map((edge) => edge.key)), near: ends, strong: lit.length === 1 ? new Set(ends) : new Set() };
}

function overlay(ctx) {
  const lit = focus();
  if (lit && drawn.size) {
    ctx.save();
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.globalAlpha = hovered ? 0.5 : 0.78;
    ctx.fillStyle = ink().paper;
    ctx.fillRect(0, 0, ctx.canvas.width, ctx.canvas.height);
    ctx.restore();
    for (const key of lit.lit) { const body = network.body.edges[key]; if (body && body.connected) { body.draw(ctx); body.drawArrows(ctx); } }
    for (const n of lit.near) { const body = network.body.nodes[n]; if (body) body.draw(ctx); }
    for (const n of lit.strong) ring(ctx, n);
  }
  const none = new Set();
  const nodes = lit ? [...drawOrder.nodes].sort((a, b) => lit.strong.has(b) - lit.strong.has(a) || lit.near.has(b) - lit.near.has(a)) : drawOrder.nodes;
  drawLabels(ctx, { ...drawOrder, nodes, focus: Boolean(lit), near: lit ? lit.near : none, lit: lit ? lit.lit : none, strong: lit ? lit.strong : none });
}

function ring(ctx, n) {
  const body = network.body.nodes[n];
  if (!body) return;
  ctx.beginPath();
  ctx.arc(body.x, body.y, body.options.size * 1.2 + 5, 0, 2 * Math.PI);
  ctx.lineWidth = 2.5 / network.getScale();
  ctx.strokeStyle = ink().accent;
  ctx.stroke();
}

function hover(what) {
  hovered = what;
  document.getElementById("canvas").classList.toggle("pointing", Boolean(what));
  network.redraw();
}
function clicked({ nodes, edges: hit, pointer }) {
  hovered = null;
  if (nodes.length) return open({ kind: "thing", n: Number(nodes[0]) });
  const label = labelAt(pointer.DOM.x, pointer.DOM.y);
  if (label && label.node !== undefined) return open({ kind: "thing", n: label.node });
  const edge = edgeByKey.get(label ? label.edge : hit[0]);
  if (edge) return openEdge(edge);
  return state.open ? open(null) : undefined;
}
function openEdge(edge) {
  open({ kind: "line", records: edgeRecords(edge).map((r) => r.n) });
}
function kept({ nodes }) {
  for (const n of nodes) { const { x, y } = network.body.nodes[n]; placed[viewName()].set(Number(n), { x, y }); views[viewName()][turned ? "tall" : "places"].set(Number(n), { x, y }); }
}

function grow(n) {
  const before = new Set(shownThings());
  state.hidden.delete(n);
  for (const other of neighboursOf(n)) state.hidden.delete(other);
  state.grown.add(n);
  writeAddress(false);
  redraw(false);
  const added = [...shownThings()].filter((m) => !before.has(m)).length;
  say(added ? `${plural(added, "neighbour")} of ${things[n].label} added` : `All neighbours of ${things[n].label} are shown already`);
  changed("grown");
}
// Takes away the neighbours that hang on this thing alone.
function shrink(n) {
  state.grown.delete(n);
  const shown = shownThings();
  for (const other of neighboursOf(n)) {
    if (shown.has(other) && neighboursOf(other).filter((m) => shown.has(m)).length === 1) state.hidden.add(other);
  }
  writeAddress(false);
  redraw(false);
  changed("grown");
}
function hide(n) {
  state.hidden.add(n);
  state.grown.delete(n);
  redraw(false);
  changed("grown");
}

function tellStatus() {
  const all = views[viewName()].rank.length;
  const count = edges.reduce((sum, edge) => sum + edge.count, 0);
  const text = `${plural(drawn.size, "thing")}${drawn.size < all ? ` of ${all.toLocaleString("en")}` : ""}, ${plural(edges.length, "line")} for ${plural(count, "statement")}`;
  const rest = filtering() ? passing().length - shownRecords().length : 0;
  document.getElementById("status").replaceChildren([text, KG.note].filter(Boolean).join(" · "),
    ...(rest > 0 ? [" · ", button("link", () => showView("table"), `${rest.toLocaleString("en")} more in the table`)] : []));
}
