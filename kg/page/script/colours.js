"use strict";
// Colours of groups and speakers, shapes of types; one set for light, one for dark.

const GROUPS = {
  light: ["#7fb0de", "#f0ad6b", "#8ecba5", "#d898c0", "#c6bd62", "#84c9cf", "#b9a4e3", "#e8968c", "#b8b4ab"],
  dark: ["#3f74a8", "#a86d2f", "#3c8a60", "#97588a", "#827a2c", "#368690", "#7260b0", "#a8564b", "#5f6468"],
};
const RIMS = {
  light: ["#3f72a3", "#b06a1f", "#428a5d", "#9b4f80", "#837a1c", "#3a878e", "#735cab", "#ae5145", "#7b776e"],
  dark: ["#8fc0ee", "#f2b878", "#8cd8ad", "#e3a5d3", "#d6cc70", "#86d3dc", "#c3b2f5", "#f4a69c", "#a7adb2"],
};
const VOICES = {
  light: ["#b8410b", "#1f4fc4", "#9a1f8f", "#0a6b4c", "#b3202c", "#5b34c4", "#0b6780", "#7a5200", "#5e5c57"],
  dark: ["#ff9a57", "#7eb0ff", "#ec8be2", "#4fd6a5", "#ff8b8b", "#b79cff", "#4fd0e8", "#f0c243", "#b3b7ba"],
};
const INK = {
  light: { paper: "#faf9f6", ink: "#1d2226", soft: "#565e65", fact: "#6d757c", open: "#8a8f94", accent: "#0b5c73" },
  dark: { paper: "#14171a", ink: "#eceae4", soft: "#abb3b9", fact: "#8b959c", open: "#737d84", accent: "#7cc8dd" },
};
const CHANGES = { light: { added: "#14803f", removed: "#c02626" }, dark: { added: "#5fd08b", removed: "#ff8585" } };
const SHAPES = {
  Person: "dot", Organization: "square", Group: "hexagon", Country: "diamond", City: "diamond", Place: "diamond",
  Event: "star", CreativeWork: "triangle",
};
const TYPES = { Organization: "Organisation", CreativeWork: "Work", Concept: "Idea or thing" };

const theme = () => (document.documentElement.dataset.theme === "dark" ? "dark" : "light");
const ink = () => INK[theme()];
const shapeOf = (type) => SHAPES[type] || "triangleDown";
const typeWord = (type) => TYPES[type] || type;

// The eight who speak most have a colour of their own; all others share the last.
const voices = (() => {
  const ranked = things.filter((t) => t.says.length).sort((a, b) => b.says.length - a.says.length || a.n - b.n);
  return new Map(ranked.map((thing, i) => [thing.n, Math.min(i, 8)]));
})();
const voiceColour = (n) => VOICES[theme()][voices.has(n) ? voices.get(n) : 8];

const typeOrder = (() => {
  const counts = new Map();
  for (const thing of things) counts.set(thing.type, (counts.get(thing.type) || 0) + 1);
  return [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || a.localeCompare(b));
})();
function groupOf(n) {
  const number = views[viewName()].community.get(n);
  return number === undefined ? 8 : Math.min(number, 8);
}
function tint(n) {
  const index = state.tint === "type" ? Math.min(typeOrder.indexOf(things[n].type), 8) : groupOf(n);
  return { fill: GROUPS[theme()][index], rim: RIMS[theme()][index] };
}

function glyph(shape, fill, rim) {
  const NS = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(NS, "svg");
  for (const [key, value] of Object.entries({ width: 14, height: 14, viewBox: "0 0 14 14", "aria-hidden": "true" })) svg.setAttribute(key, value);
  const paths = {
    dot: "M7 1.5a5.5 5.5 0 1 0 .01 0z", square: "M2 2h10v10H2z", diamond: "M7 .8 13.2 7 7 13.2.8 7z",
    hexagon: "M4 1.8h6L13 7l-3 5.2H4L1 7z", star: "M7 .6l1.9 4.2 4.5.5-3.4 3.1 1 4.5L7 10.6 3 12.9l1-4.5L.6 5.3l4.5-.5z",
    triangle: "M7 1.2 13 12H1z", triangleDown: "M1 2h12L7 12.8z",
    solid: "M0 7h14", dashed: "M0 7h4M6 7h4M12 7h2", dotted: "M0 7h2M4 7h2M8 7h2M12 7h2",
  };
  const path = document.createElementNS(NS, "path");
  path.setAttribute("d", paths[shape]);
  path.setAttribute("fill", ["solid", "dashed", "dotted"].includes(shape) ? "none" : fill);
  path.setAttribute("stroke", rim);
  path.setAttribute("stroke-width", ["solid", "dashed", "dotted"].includes(shape) ? 2.4 : 1.2);
  svg.append(path);
  return svg;
}
