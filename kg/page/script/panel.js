"use strict";
// The right column (a sheet from below on a phone): what is open, with its evidence.

const PART = 40;

function listed(head, list, withSentence) {
  if (!list.length) return [];
  const groups = withSentence ? alike(list) : list.map((r) => [r]);
  const rows = el("ul", { class: "statements" }, ...groups.slice(0, PART).map((g) => statementRow(g, withSentence)));
  const rest = groups.length > PART ? button("more", (event) => {
    rows.append(...groups.slice(PART).map((g) => statementRow(g, withSentence)));
    event.target.remove();
  }, `Show ${groups.length - PART} more`) : null;
  return [el("h3", {}, `${head} (${list.length})`), rows, rest];
}

function thingPanel(n) {
  const thing = things[n];
  const facts = thing.about.filter((r) => r.asserted);
  const others = [...new Set([...thing.about, ...thing.folded])].filter((r) => !r.asserted && !r.by.includes(n));
  const said = thing.says;
  const shown = views[viewName()].order.has(n);
  const hidden = shown ? neighboursOf(n).filter((m) => !drawn.has(m)).length : 0;
  return [
    el("h2", { dir: "auto", class: thing.label.length > 200 ? "long" : null }, thing.label),
    el("p", { class: "kind" }, [typeWord(thing.type), thing.named ? "" : "described in one document"].filter(Boolean).join(", ")),
    thing.aliases.length ? el("p", { class: "kind", dir: "auto" }, "Also: ", ...thing.aliases.slice(0, 12).flatMap((a, i) => [i ? ", " : "", isolated(short(a, 90))])) : null,
    shown ? el("div", { class: "row" },
      button("", () => { grow(n); fit([n, ...neighboursOf(n).filter((m) => drawn.has(m))]); }, hidden ? `Add ${plural(hidden, "neighbour")}` : "Centre"),
      button("", () => shrink(n), "Fold away"), button("", () => { open(null); hide(n); }, "Hide"),
      said.length ? button("", () => toggle("speaker", n), state.chosen.speaker.has(n) ? "All speakers" : "Only what it says") : null) : null,
    ...listed("Facts", facts, true),
    ...listed("Facts behind its descriptions", thing.folded.filter((r) => r.asserted && !thing.about.includes(r)), true),
    ...listed("Says", said.filter((r) => r.by.includes(n) || r.alleged.includes(n)), true),
    ...listed("Passes on", said.filter((r) => r.via.includes(n) && !r.by.includes(n)), true),
    ...listed("Said about it", others, true),
  ];
}

// The line that these records are, if it is drawn: who, what, whom, and what was folded.
function lineHead(numbers) {
  const wanted = numbers.join();
  const edge = edges.find((e) => edgeRecords(e).map((r) => r.n).join() === wanted);
  if (!edge) return [el("p", { class: "kind" }, plural(numbers.length, "statement"))];
  const through = [...new Set(edge.items.flatMap((item) => item.through))].slice(0, 6);
  return [
    el("h2", {}, thingButton(edge.from), " → ", thingButton(edge.to)),
    el("p", { class: "kind" }, edge.voice ? isolated(`${edge.voice}: `, "says") : null, isolated([...new Set(edge.items.map((item) => item.label))].slice(0, 5).join(" · "))),
    el("p", { class: "kind" }, plural(numbers.length, "statement"), ...(through.length ? [" by way of ", ...through.flatMap((n, i) => [i ? ", " : "", thingButton(n)])] : [])),
  ];
}

function linePanel(numbers) {
  const list = numbers.map((n) => records[n]);
  return [...lineHead(numbers), ...list.slice(0, 12).map(evidenceCard), ...listed("More", list.slice(12), true)];
}

function passagePanel(n) {
  const passage = passages[n];
  return [
    el("p", { class: "kind" }, `Sentence ${passage.number} of `, sourceButton(sources[passage.source])),
    inParagraph(passage, null), ...listed("Statements read from it", passage.records, false),
  ];
}

function sourcePanel(n) {
  const source = sources[n];
  const order = [...new Set(source.records.map((r) => r.passage))].sort((a, b) => passages[a].number - passages[b].number);
  return [
    el("h2", { dir: "auto" }, source.label),
    el("p", { class: "kind" }, [sourceLine(source), source.path].filter(Boolean).join(" · ")),
    el("div", { class: "row" }, button("", () => toggle("source", n), state.chosen.source.has(n) ? "All documents" : "Only this document")),
    el("h3", {}, `Statements (${source.records.length})`),
    ...order.flatMap((p) => [inSource(passages[p]), el("ul", { class: "statements" }, ...passages[p].records.map((r) => statementRow([r], false)))]),
  ];
}
const inSource = (passage) => el("blockquote", { class: "paragraph", dir: "auto" }, el("span", { class: "here" }, passage.text));

function helpPanel() {
  const keys = [["/", "search"], ["← ↑ → ↓", "from thing to thing"], ["Enter", "open what is lit"], ["E", "add its neighbours"], ["+ −", "zoom"],
    ["0", "show everything"], ["T", "table or graph"], ["Esc", "close"]];
  const swatch = (shape, colour) => glyph(shape, "", colour);
  return [
    el("h2", {}, "How to read this page"),
    el("p", {}, "Every line was read from a sentence. Click a line to see the sentence, who said it and where; click a thing for all that is said about it and by it."),
    el("div", { class: "pair" },
      swatch("solid", ink().fact), el("span", {}, "a fact: a document states it in its own voice"),
      swatch("dashed", voiceColour(-1)), el("span", {}, "a claim, in the colour of the speaker, who is named on it"),
      swatch("dotted", ink().open), el("span", {}, "denied, possible, wanted or yet to come: nobody states it outright")),
    el("p", {}, "A described thing that only ties two named ones (“Russia’s role”) is folded into the line; the switch on the left shows them all. What is shown can be sent: the address keeps it."),
    el("h3", {}, "Keys"),
    el("div", { class: "pair" }, ...keys.flatMap(([key, what]) => [el("span", {}, el("kbd", {}, key)), el("span", {}, what)])),
    el("h3", {}, "In this page"),
    el("p", {}, `${plural(things.length, "thing")}, ${plural(records.length, "statement")} (${records.filter((r) => r.asserted).length} facts), ${plural(sources.length, "document")}. ${KG.note}`),
  ];
}

const TITLES = { thing: "Thing", record: "Evidence", line: "Evidence", passage: "Sentence", source: "Document", help: "Help" };
function content(target) {
  if (target.kind === "thing") return thingPanel(target.n);
  if (target.kind === "record") return [evidenceCard(records[target.n])];
  if (target.kind === "line") return linePanel(target.records);
  if (target.kind === "passage") return passagePanel(target.n);
  return target.kind === "source" ? sourcePanel(target.n) : helpPanel();
}

let steps = 0;
function drawPanel(isNew) {
  const panel = document.getElementById("panel");
  const had = !panel.hidden;
  panel.hidden = !state.open;
  if (!state.open) { panel.replaceChildren(); steps = 0; return had; }
  const inside = panel.contains(document.activeElement);
  const scroll = panel.scrollTop;
  steps += isNew ? 1 : 0;
  const back = button("quiet", () => history.back(), "← Back");
  back.disabled = steps < 2;
  panel.setAttribute("aria-label", TITLES[state.open.kind]);
  panel.replaceChildren(el("div", { class: "top" }, back, button("quiet", () => { open(null); document.getElementById("canvas").focus(); }, "Close ✕")),
    ...content(state.open).filter(Boolean));
  panel.scrollTop = isNew ? 0 : scroll;
  if (inside || isNew) panel.focus({ preventScroll: true });
  return !had;
}
