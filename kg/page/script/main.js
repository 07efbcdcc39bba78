"use strict";
// Starts the page and redraws what a change touches.

function setTheme(name) {
  document.documentElement.dataset.theme = name;
  try { localStorage.setItem("kg-theme", name); } catch { /* a sandboxed file keeps nothing */ }
}
function firstTheme() {
  let kept = null;
  try { kept = localStorage.getItem("kg-theme"); } catch { /* as above */ }
  return kept || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
}

function toggleFilters(show) {
  const box = document.getElementById("filters");
  const opener = document.getElementById("filters-button");
  box.classList.toggle("open", show);
  opener.setAttribute("aria-expanded", String(box.classList.contains("open")));
}

let waiting = null;
function soon(act) {
  if (waiting) cancelAnimationFrame(waiting);
  waiting = requestAnimationFrame(() => { waiting = null; act(); });
}

function onChange(what) {
  if (what === "open") return opened();
  if (what === "grown") return void (state.open && drawPanel(false));
  drawView();
  drawTable();
  if (what !== "dates") drawFilters();
  if (state.view === "graph") {
    if (what === "dates") soon(() => redraw(false));
    else redraw(what === "all" || what === "view" || what === "filter");
  }
  if (what === "all" || what === "filter") drawPanel(false);
  if (what === "filter") say(`${plural(passing().length, "statement")} shown`);
  return undefined;
}

function opened() {
  const resized = drawPanel(true);
  if (state.view !== "graph") return;
  const open_ = state.open;
  const missing = open_ && open_.kind === "thing" && !drawn.has(open_.n);
  if (missing) redraw(false);
  if (resized) network.setSize("100%", "100%");
  network.redraw();
  if (open_ && !allVisible()) reveal();
}
function allVisible() {
  const lit = focus();
  const free = room();
  return !lit || [...(lit.strong.size ? lit.strong : lit.near)].every((n) => {
    const body = network.body.nodes[n];
    if (!body) return true;
    const at = network.canvasToDOM(body);
    return at.x > 20 && at.y > 20 && at.x < free.width - 20 && at.y < free.height - 20;
  });
}

function startButtons() {
  const on = (id, act) => document.getElementById(id).addEventListener("click", act);
  on("graph-button", () => showView("graph"));
  on("table-button", () => showView("table"));
  on("help-button", () => open({ kind: "help" }));
  on("theme-button", () => { setTheme(theme() === "dark" ? "light" : "dark"); changed("look"); });
  on("filters-button", () => toggleFilters());
  on("zoom-in", () => zoomBy(1.3));
  on("zoom-out", () => zoomBy(1 / 1.3));
  on("zoom-fit", () => fit());
  document.addEventListener("click", (event) => { if (!event.target.closest("#filters, #filters-button") && document.contains(event.target)) toggleFilters(false); });
  window.addEventListener("popstate", () => { readAddress(); drawView(); drawFilters(); drawTable(); drawPanel(false); if (state.view === "graph") redraw(false); });
}

document.getElementById("subtitle").textContent = [plural(sources.length, "document"), plural(records.length, "statement"), plural(records.filter((r) => r.asserted).length, "fact")].join(" · ");
setTheme(firstTheme());
readAddress();
// Nothing to draw: described things first, and if there is no line at all, the table.
if (!views.folded.rank.length) state.fold = false;
if (!views.plain.rank.length) state.view = "table";
drawView();
whenChanged(onChange);
drawFilters();
drawTable();
startDrawing();
startSearch();
startSaving();
startKeys();
startButtons();
if (state.open) { drawPanel(true); network.setSize("100%", "100%"); fit(); reveal(); }
tellStatus();
document.documentElement.dataset.ready = "true";
