"use strict";
// Where things stand: as laid out when the page was made; newcomers beside their neighbours.

const placed = { folded: new Map(), plain: new Map() };
const upright = () => { const box = document.getElementById("canvas"); return box.clientHeight > box.clientWidth * 1.15; };
let turned = false;

function place(shown) {
  const view = views[viewName()];
  const known = placed[viewName()];
  const everything = view.whole.size && shown.size > view.places.size * 1.5;
  const fixed = everything ? view.whole : turned ? view.tall : view.places;
  const taken = new Map();
  for (const n of shown) {
    const at = fixed.get(n);
    if (at) taken.set(n, turned && everything ? { x: at.y, y: at.x } : { x: at.x, y: at.y });
    else if (known.has(n) && !everything) taken.set(n, known.get(n));
  }
  const waiting = [...shown].filter((n) => !taken.has(n));
  if (waiting.length) settle(waiting, taken);
  for (const [n, at] of taken) known.set(n, at);
  return taken;
}

// Each newcomer takes the free spot nearest to the middle of its placed neighbours.
function settle(waiting, taken) {
  const cell = 74;
  const cells = new Set([...taken.values()].map((at) => cellOf(at, cell)));
  let queue = waiting;
  while (queue.length) {
    const ready = queue.filter((n) => neighboursOf(n).some((m) => taken.has(m)));
    const turn = ready.length ? ready : queue.slice(0, 1);
    for (const n of turn) {
      const near = neighboursOf(n).filter((m) => taken.has(m)).map((m) => taken.get(m));
      const at = freeSpot(near, cells, cell);
      taken.set(n, at);
      cells.add(cellOf(at, cell));
    }
    const done = new Set(turn);
    queue = queue.filter((n) => !done.has(n));
  }
}
const cellOf = (at, cell) => `${Math.round(at.x / (cell * 1.5))},${Math.round(at.y / cell)}`;

function freeSpot(near, cells, cell) {
  const middle = near.length ? { x: mean(near.map((p) => p.x)), y: mean(near.map((p) => p.y)) } : { x: 0, y: 0 };
  const outward = Math.atan2(middle.y, middle.x) || 0;
  for (let ring = near.length ? 1 : 0; ring < 200; ring += 1) {
    const spots = Math.max(1, ring * 7);
    for (let i = 0; i < spots; i += 1) {
      const angle = outward + (i % 2 ? -1 : 1) * Math.ceil(i / 2) * (2 * Math.PI / spots);
      const at = { x: middle.x + Math.cos(angle) * ring * cell * 1.5, y: middle.y + Math.sin(angle) * ring * cell };
      if (!cells.has(cellOf(at, cell))) return { x: Math.round(at.x), y: Math.round(at.y) };
    }
  }
  return middle;
}
const mean = (values) => values.reduce((a, b) => a + b, 0) / values.length;
