"use strict";
// Keys: from thing to thing with the arrows, and a letter for the rest.

const WAYS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
let walker = null;

// The nearest drawn thing in that direction, neighbours before strangers.
function nextThing(from, [dx, dy]) {
  const here = network.body.nodes[from];
  const near = new Set(neighboursOf(from));
  let best = null;
  for (const n of drawn) {
    if (n === from) continue;
    const there = network.body.nodes[n];
    const [x, y] = [there.x - here.x, there.y - here.y];
    const along = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    if (along <= 0 || aside > along * 2) continue;
    const cost = (along + 2 * aside) * (near.has(n) ? 0.6 : 1);
    if (!best || cost < best.cost) best = { n, cost };
  }
  return best ? best.n : from;
}

function walk(event) {
  const way = WAYS[event.key];
  event.preventDefault();
  const start = walker !== null && network.body.nodes[walker] ? walker : drawOrder.nodes[0];
  if (start === undefined) return;
  walker = walker === null ? start : nextThing(start, way);
  hover({ node: walker });
  const spot = network.canvasToDOM(network.body.nodes[walker]);
  const box = document.getElementById("canvas");
  if (spot.x < 40 || spot.y < 40 || spot.x > box.clientWidth - 40 || spot.y > box.clientHeight - 40) network.moveTo({ position: network.body.nodes[walker], animation: glide(true) });
  say(`${things[walker].label}, ${typeWord(things[walker].type)}, ${plural(things[walker].about.length, "statement")}`);
}

const zoomBy = (factor) => network.moveTo({ scale: network.getScale() * factor, animation: glide(true) });

function canvasKey(event) {
  if (WAYS[event.key]) return walk(event);
  const current = walker !== null ? walker : state.open && state.open.kind === "thing" ? state.open.n : null;
  const acts = {
    Enter: () => { if (current !== null) { hovered = null; open({ kind: "thing", n: current }); } },
    e: () => current !== null && grow(current), "+": () => zoomBy(1.3), "=": () => zoomBy(1.3), "-": () => zoomBy(1 / 1.3), 0: () => fit(),
  };
  if (acts[event.key]) { event.preventDefault(); acts[event.key](); }
  return undefined;
}

function startKeys() {
  const box = document.getElementById("canvas");
  box.addEventListener("keydown", canvasKey);
  box.addEventListener("blur", () => { walker = null; if (hovered) hover(null); });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
    if (event.key === "/") { event.preventDefault(); document.getElementById("search").focus(); }
    if (event.key === "t") showView(state.view === "table" ? "graph" : "table");
    if (event.key === "?") open({ kind: "help" });
    if (event.key === "Escape") {
      const filters = document.getElementById("filters");
      if (filters.classList.contains("open")) toggleFilters(false);
      else if (state.open) { open(null); box.focus(); }
    }
  });
}
