"use strict";
// Labels are drawn last, in screen pixels, most important first, and never over each other.

const FAMILY = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif';
const WRAP = 20;
const widths = new Map();
let labelBoxes = [];

function wrapped(text, most) {
  const words = visible(text).split(" ");
  const rows = [""];
  for (const word of words) {
    const last = rows[rows.length - 1];
    if (last && last.length + word.length + 1 > most) rows.push(word);
    else rows[rows.length - 1] = last ? `${last} ${word}` : word;
    if (rows.length > 3) break;
  }
  if (rows.length > 2) rows.splice(1, rows.length, short(`${rows[1]} ${rows[2]}`, most));
  return rows.map((row) => short(row, most + 6));
}

function measure(ctx, text, font) {
  const key = font + text;
  if (!widths.has(key)) {
    ctx.font = font;
    widths.set(key, ctx.measureText(text).width);
  }
  return widths.get(key);
}

// A grid of boxes already drawn, so that a thousand labels are placed within a frame.
function crowd() {
  const cells = new Map();
  const size = 80;
  const each = (box, act) => {
    for (let x = Math.floor(box.left / size); x <= Math.floor(box.right / size); x += 1) {
      for (let y = Math.floor(box.top / size); y <= Math.floor(box.bottom / size); y += 1) act(`${x},${y}`);
    }
  };
  const meets = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  return {
    free(box, own) {
      let free = true;
      each(box, (key) => { if (free && (cells.get(key) || []).some((b) => b.owner !== own && meets(b, box))) free = false; });
      return free;
    },
    add(box) {
      each(box, (key) => { if (!cells.has(key)) cells.set(key, []); cells.get(key).push(box); });
    },
  };
}

function drawLabels(ctx, scene) {
  const ratio = network.canvas.pixelRatio;
  const size = { width: ctx.canvas.width / ratio, height: ctx.canvas.height / ratio };
  ctx.save();
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  ctx.lineJoin = "round";
  const taken = crowd();
  labelBoxes = [];
  const nodes = scene.nodes.map((n) => nodeSpot(n, size)).filter(Boolean);
  const first = (spot) => (scene.focus ? scene.near.has(spot.n) : scene.heavy.has(spot.n));
  const dot = (spot) => taken.add({ left: spot.x - spot.r, right: spot.x + spot.r, top: spot.y - spot.r, bottom: spot.y + spot.r, owner: spot.n });
  const [before, after] = [nodes.filter(first), nodes.filter((spot) => !first(spot))];
  before.forEach(dot);
  for (const spot of before) labelNode(ctx, spot, scene, taken, size);
  if (scene.focus) for (const edge of scene.edges) labelEdge(ctx, edge, scene, taken, size);
  after.forEach(dot);
  for (const spot of after) labelNode(ctx, spot, scene, taken, size);
  if (!scene.focus) for (const edge of scene.edges) labelEdge(ctx, edge, scene, taken, size);
  ctx.restore();
}

function nodeSpot(n, size) {
  const body = network.body.nodes[n];
  if (!body) return null;
  const at = network.canvasToDOM({ x: body.x, y: body.y });
  if (at.x < -60 || at.y < -40 || at.x > size.width + 60 || at.y > size.height + 40) return null;
  return { n, x: at.x, y: at.y, r: body.options.size * network.getScale() + 2 };
}

function labelNode(ctx, spot, scene, taken, size) {
  const strong = scene.strong.has(spot.n);
  const dim = scene.focus && !scene.near.has(spot.n);
  const heavy = strong || scene.heavy.has(spot.n);
  const small = size.width < 500 ? 1.5 : 0;
  const px = (strong ? 14 : heavy ? 13.5 : 12.5) - small;
  const font = `${heavy ? 650 : 500} ${px}px ${FAMILY}`;
  const rows = wrapped(things[spot.n].label, strong ? 30 : WRAP);
  const width = Math.max(...rows.map((row) => measure(ctx, row, font))) + 6;
  const height = rows.length * (px + 2.5) + 2;
  const gap = spot.r + 1;
  const middles = [[0, gap + height / 2], [0, -gap - height / 2], [gap + width / 2, 0], [-gap - width / 2, 0]];
  const boxes = middles.map(([x, y]) => ({ left: spot.x + x - width / 2, right: spot.x + x + width / 2, top: spot.y + y - height / 2, bottom: spot.y + y + height / 2, owner: spot.n, node: spot.n }));
  const inside = (b) => b.left >= 0 && b.right <= size.width && b.top >= 0;
  const box = boxes.find((b) => inside(b) && taken.free(b, spot.n)) || (strong ? boxes.find(inside) || boxes[0] : null);
  if (!box || (dim && !heavy)) return;
  taken.add(box);
  labelBoxes.push(box);
  ctx.globalAlpha = dim ? 0.3 : 1;
  write(ctx, rows.map((text) => ({ text, font, colour: ink().ink })), box, px);
  ctx.globalAlpha = 1;
}

function write(ctx, rows, box, px) {
  const x = (box.left + box.right) / 2;
  rows.forEach((row, i) => {
    const y = box.top + 1 + (i + 0.5) * (px + 2.5);
    ctx.font = row.font;
    ctx.lineWidth = 4;
    ctx.strokeStyle = ink().paper;
    ctx.strokeText(row.text, x, y);
    ctx.fillStyle = row.colour;
    ctx.fillText(row.text, x, y);
  });
}

const colourOf = (edge) => {
  if (edge.change) return CHANGES[theme()][edge.change];
  if (edge.style === "claim") return voiceColour(edge.speakers[0]);
  return edge.style === "fact" ? ink().soft : ink().open;
};

function edgeRows(edge, px, strong, most) {
  const count = edge.count > 1 ? ` +${edge.count - 1}` : "";
  const colour = edge.style === "fact" && !edge.change ? ink().soft : colourOf(edge);
  const plain = { font: `italic 500 ${px}px ${FAMILY}`, colour };
  const rows = wrapped(edge.words + count, strong ? most + 8 : most).map((text) => ({ text, ...plain }));
  if (edge.voice) rows.unshift({ text: short(edge.voice, strong ? 40 : most) + ":", font: `650 ${px}px ${FAMILY}`, colour });
  return rows;
}

// A label stands on its line, as near to the middle as there is room; narrower if need be.
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];
function labelEdge(ctx, edge, scene, taken, size) {
  const strong = scene.focus && scene.lit.has(edge.key);
  if (scene.focus && !strong) return;
  const body = network.body.edges[edge.key];
  if (!body || !body.connected) return;
  const [a, b] = [network.canvasToDOM(body.from), network.canvasToDOM(body.to)];
  const length = Math.hypot(a.x - b.x, a.y - b.y);
  if (length < 46 && !strong) return;
  const px = 11.5;
  for (const most of [25, 15]) {
    const rows = edgeRows(edge, px, strong, most);
    const width = Math.max(...rows.map((row) => measure(ctx, row.text, row.font))) + 6;
    if (!strong && width > length * 1.5) continue;
    const height = rows.length * (px + 2.5) + 2;
    const spots = ALONG.map((t) => network.canvasToDOM(body.edgeType.getPoint(t, body.edgeType.getViaNode())));
    const steep = Math.abs(a.y - b.y) > Math.abs(a.x - b.x);
    const aside = steep ? { x: width / 2 + 4, y: 0 } : { x: 0, y: height / 2 + 3 };
    for (const way of [1, -1]) for (const at of spots.slice(0, ALONG.length)) spots.push({ x: at.x + way * aside.x, y: at.y + way * aside.y });
    if (strong && scene.lit.size < 4) for (const [x, y] of [[0, 26], [0, -26], [60, 0], [-60, 0], [0, 48], [0, -48]]) spots.push({ x: spots[0].x + x, y: spots[0].y + y });
    for (const at of spots) {
      const box = { left: at.x - width / 2, right: at.x + width / 2, top: at.y - height / 2, bottom: at.y + height / 2, owner: edge.key, edge: edge.key };
      if (box.left < 0 || box.right > size.width || box.top < 0 || box.bottom > size.height || !taken.free(box, edge.key)) continue;
      taken.add(box);
      labelBoxes.push(box);
      write(ctx, rows, box, px);
      return;
    }
  }
}

const labelAt = (x, y) => labelBoxes.find((b) => b.left <= x && x <= b.right && b.top <= y && y <= b.bottom);
