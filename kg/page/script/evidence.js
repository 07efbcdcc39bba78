"use strict";
// One record as an editor wants it: the sentence in its paragraph, who says so, where.

const readSpans = (text) => text.split(" ").map((s) => s.split("-").map(Number)).filter((s) => s.length === 2 && s.every(Number.isFinite));

// Pieces of the paragraph with the classes that cover them; offsets count code points.
function pieces(paragraph, ranges) {
  const characters = Array.from(paragraph.text);
  const cut = new Set([0, characters.length]);
  const local = ranges.map(([begin, end, name]) => [begin - paragraph.begin, end - paragraph.begin, name])
    .filter(([begin, end]) => 0 <= begin && begin < end && end <= characters.length);
  for (const [begin, end] of local) cut.add(begin).add(end);
  const borders = [...cut].sort((a, b) => a - b);
  return borders.slice(0, -1).map((begin, i) => ({
    text: characters.slice(begin, borders[i + 1]).join(""),
    names: local.filter(([b, e]) => b <= begin && borders[i + 1] <= e).map((range) => range[2]),
  }));
}

function quoteRange(record, passage) {
  if (!record.quote) return [];
  const at = passage.text.indexOf(record.quote[0]);
  if (at < 0) return [];
  const begin = passage.begin + Array.from(passage.text.slice(0, at)).length;
  return [[begin, begin + Array.from(record.quote[0]).length, "q"]];
}

function inParagraph(passage, record) {
  const spans = record && record.spans ? record.spans.flatMap((text, i) => readSpans(text || "").map(([b, e]) => [b, e, "sro"[i]])) : [];
  const ranges = [[passage.begin, passage.end, "here"], ...spans, ...(record ? quoteRange(record, passage) : [])];
  const parts = pieces(paragraphs[passage.paragraph], ranges).map(({ text, names: covering }) => {
    const marks = covering.filter((name) => name !== "here");
    const tone = covering.includes("here") ? "here" : "";
    return marks.length ? el("mark", { class: [tone, ...marks].join(" ") }, text) : el("span", { class: tone }, text);
  });
  return el("blockquote", { class: "paragraph", dir: "auto" }, ...parts);
}

const thingButton = (n) => button("link", () => open({ kind: "thing", n }), isolated(things[n].label));
const termNode = (term) => (isThing(term) ? thingButton(term) : isolated(term[0]));

// Nearest speaker first: "Badran → said, says the ministry → via TASS → Evening Post".
function chain(record) {
  const steps = [
    ...record.by.map((n) => el("li", {}, thingButton(n), el("small", {}, record.cue ? `(“${record.cue[0]}”)` : ""))),
    ...record.notBy.map((n) => el("li", {}, el("small", {}, "not said by"), thingButton(n))),
    ...record.alleged.map((n) => el("li", {}, el("small", {}, "according to"), thingButton(n))),
    ...record.via.map((n) => el("li", {}, el("small", {}, "via"), thingButton(n))),
    el("li", {}, record.by.length + record.notBy.length + record.via.length ? null : el("small", {}, "in its own voice:"), sourceButton(sources[record.source])),
  ];
  return el("ol", { class: "chain", "aria-label": "Who says it" }, ...steps);
}
const sourceButton = (source) => button("link", () => open({ kind: "source", n: source.n }), isolated(source.outlet || short(source.label, 60)));

function detailRows(record) {
  const passage = passages[record.passage];
  const rows = [
    ["Document", [isolated(sources[record.source].label), sourceLine(sources[record.source]) ? ` (${sourceLine(sources[record.source])})` : ""]],
    ["Sentence", `${passage.number}${passage.part && passage.part !== "body" ? `, ${passage.part}` : ""}, characters ${passage.begin}–${passage.end}`],
    ["When", record.time ? record.time[0] : ""],
    ["Where", record.place === null ? "" : termNode(record.place)],
    ["As of", record.asOf ? record.asOf[0] : ""],
    ...record.more.map(([predicate, term]) => [localName(predicate), termNode(term)]),
    ["Quoted", record.quote ? isolated(`“${record.quote[0]}”`) : ""],
    ["Read by", record.rule ? `rule ${record.rule}` : ""],
  ];
  return el("dl", { class: "details" }, ...rows.filter(([, value]) => value !== "").flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, ...[value].flat())]));
}

function evidenceCard(record) {
  const passage = passages[record.passage];
  const badges = [...(record.change ? [record.change] : []), ...record.kinds];
  return el("article", { class: "card", "data-record": record.id },
    el("h2", { dir: "auto", class: "stated" }, ...statementWords(record)),
    el("p", { class: "row" }, ...badges.map(badge)),
    inParagraph(passage, record),
    record.spans ? el("p", { class: "swatches" }, el("mark", { class: "s" }, "subject"), el("mark", { class: "r" }, "relation"), el("mark", { class: "o" }, "object")) : null,
    chain(record),
    detailRows(record),
    el("div", { class: "row" },
      button("", () => open({ kind: "passage", n: passage.n }), `This sentence (${passage.records.length})`),
      button("", () => open({ kind: "source", n: record.source }), `This document (${sources[record.source].records.length})`)));
}

// Records that say the same, each from another sentence or document, are one row.
function alike(list) {
  const found = new Map();
  for (const record of list) {
    const key = [record.subject, isThing(record.object) ? record.object : record.object.join("|"), record.sayer, record.words, record.change, record.kinds].join("\u0000");
    if (!found.has(key)) found.set(key, []);
    found.get(key).push(record);
  }
  return [...found.values()];
}

function statementRow(group, withSentence) {
  const [record] = group;
  const passage = passages[record.passage];
  const lead = record.kinds.filter((kind) => kind !== "fact" && kind !== "claim").concat(record.change || []).map(badge);
  const from = [...new Set(group.map((r) => r.source))].map((n) => sources[n]);
  const told = from.length > 1 ? `${from.length} documents: ${short([...new Set(from.map((s) => s.outlet || s.label))].join(", "), 110)}`
    : [short(from[0].label, 70), sourceLine(from[0])].filter(Boolean).join(" · ");
  const target = group.length === 1 ? { kind: "record", n: record.n } : { kind: "line", records: group.map((r) => r.n) };
  return el("li", {}, button("statement", () => open(target),
    ...lead, el("span", { dir: "auto" }, ...statementWords(record)), group.length > 1 ? el("span", { class: "times" }, ` ×${group.length}`) : null,
    withSentence ? el("q", { class: "quoted", dir: "auto" }, short(passage.text, 320)) : null,
    withSentence ? el("span", { class: "from" }, told) : null));
}
