"use strict";
// Saving what is shown: the picture as PNG, the statements as CSV or Turtle, the address.

// In the graph: the statements behind the drawn lines and of the drawn things' own facts.
function shownRecords() {
  if (state.view === "table") return passing();
  const behind = new Set(edges.flatMap(edgeRecords));
  return records.filter((r) => behind.has(r) || (!isThing(r.object) && drawn.has(r.subject) && passes(r)));
}

function download(name, blob) {
  const link = el("a", { download: name, href: URL.createObjectURL(blob) });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  say(`${name} saved`);
}
const fileName = (suffix) => (visible(KG.title).replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").slice(0, 60).toLowerCase() || "graph") + suffix;

function savePng() {
  const from = network.canvas.frame.canvas;
  const copy = el("canvas", { width: from.width, height: from.height });
  const ctx = copy.getContext("2d");
  ctx.fillStyle = ink().paper;
  ctx.fillRect(0, 0, copy.width, copy.height);
  ctx.drawImage(from, 0, 0);
  copy.toBlob((blob) => download(fileName(".png"), blob), "image/png");
}
const saveCsv = () => download(fileName(".csv"), new Blob(["\ufeff", asCsv(shownRecords())], { type: "text/csv" }));
const saveTurtle = () => download(fileName(".ttl"), new Blob([asTurtle(shownRecords())], { type: "text/turtle" }));

function startSaving() {
  const menu = document.getElementById("save-menu");
  const opener = document.getElementById("save-button");
  const show = (open_) => { menu.hidden = !open_; opener.setAttribute("aria-expanded", String(open_)); if (open_) menu.querySelector("button").focus(); };
  const item = (id, words, act) => el("button", { type: "button", id, on: { click: () => { show(false); opener.focus(); act(); } } }, words);
  menu.append(item("save-png", "Picture (PNG)", savePng), item("save-csv", "Statements (CSV)", saveCsv), item("save-turtle", "Statements (Turtle)", saveTurtle),
    item("save-link", "Copy the address", copyAddress));
  opener.addEventListener("click", () => show(menu.hidden));
  menu.addEventListener("keydown", (event) => {
    const items = [...menu.querySelectorAll("button")];
    const at = items.indexOf(document.activeElement);
    if (event.key === "Escape") { show(false); opener.focus(); event.stopPropagation(); }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") { event.preventDefault(); items[(at + (event.key === "ArrowDown" ? 1 : items.length - 1)) % items.length].focus(); }
  });
  document.addEventListener("click", (event) => { if (!menu.hidden && !event.target.closest(".menu")) show(false); });
}

async function copyAddress() {
  try {
    await navigator.clipboard.writeText(location.href);
    say("Address copied");
  } catch {
    say("Copy the address from the browser's address bar: it keeps what is shown");
  }
}
