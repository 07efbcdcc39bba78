"use strict";
// What the page holds, unpacked and cross-referenced. Nothing here touches the document.

const RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const KG = JSON.parse(document.getElementById("records").textContent);

const localName = (iri) => iri.replace(/[/#]+$/, "").split(/[/#]/).pop();
const isThing = (term) => typeof term === "number";

function typeOf(iris) {
  const names = iris.map(localName);
  const known = ["Person", "Organization", "Country", "City", "Place", "Event", "CreativeWork", "Group"];
  return known.find((name) => names.includes(name)) || names[0] || "Thing";
}

const things = KG.things.map(([iri, label, types, named, aliases, labelled], n) => ({
  n, iri, label, types, labelled, named: Boolean(named), aliases, type: typeOf(types),
  about: [], says: [], folded: [],
}));
const relations = KG.relations.map(([iri, label, labelled], n) => ({ n, iri, label, labelled }));
const sources = KG.sources.map(([iri, label, date, outlet, path], n) => (
  { n, iri, label, date, outlet, path, records: [] }));
const paragraphs = KG.paragraphs.map(([source, begin, text]) => ({ source, begin, text }));
const passages = KG.passages.map(([iri, source, number, part, begin, end, text, paragraph], n) => (
  { n, iri, source, number, part, begin, end, text, paragraph, records: [] }));

const ABSENT = {
  classes: [], asserted: false, rule: "", spans: null, by: [], notBy: [], alleged: [], via: [],
  cue: null, quote: null, negated: false, modality: "", time: null, place: null, asOf: null,
  more: [], change: "", verb: "", sayer: "", words: "",
};

// The kinds a record is shown and filtered by; a denied claim is both.
function kindsOf(record) {
  if (record.asserted) return ["fact"];
  const kinds = [];
  if (record.by.length || record.via.length) kinds.push("claim");
  if (record.quote) kinds.push("quotation");
  if (record.negated) kinds.push("denied");
  if (record.notBy.length && !record.by.length) kinds.push("unsaid");
  if (record.modality) kinds.push(localName(record.modality).toLowerCase());
  return kinds.length ? kinds : ["claim"];
}

const DATED = /^-?\d{4}(-\d\d(-\d\d)?)?/;
function dateOf(record) {
  if (record.time && DATED.test(record.time[0])) return record.time[0];
  if (!isThing(record.object) && /(date|gYear|gYearMonth)$/.test(record.object[1])) return record.object[0];
  return "";
}

const records = KG.records.map((raw, n) => {
  const record = { ...ABSENT, ...raw, n, subject: raw.s, relation: raw.r, object: raw.o };
  record.kinds = kindsOf(record);
  record.source = passages[record.passage].source;
  record.date = dateOf(record);
  record.speakers = record.by.length ? record.by : record.via;
  return record;
});

for (const record of records) {
  things[record.subject].about.push(record);
  if (isThing(record.object) && record.object !== record.subject) things[record.object].about.push(record);
  for (const who of new Set([...record.by, ...record.alleged, ...record.notBy, ...record.via])) things[who].says.push(record);
  passages[record.passage].records.push(record);
  sources[record.source].records.push(record);
}

// What folding moved to a thing: it ties the thing to nothing that has a name.
for (const [thing, rest] of KG.facts) things[thing].folded = rest.map((n) => records[n]);

// The folded view as pyvis writes it: things by rank, those with a place are drawn first.
const NETWORK = JSON.parse(document.getElementById("network").textContent);
KG.views.folded.rank = NETWORK.nodes.map((node) => node.id);
KG.views.folded.places = NETWORK.nodes.filter((node) => "x" in node).map((node) => [node.id, node.x, node.y]);

function unpackView(raw) {
  return {
    opening: raw.places.map(([n]) => n),
    rank: raw.rank,
    places: new Map(raw.places.map(([n, x, y]) => [n, { x, y }])),
    tall: new Map(raw.tall.map(([n, x, y]) => [n, { x, y }])),
    whole: new Map(raw.whole.map(([n, x, y]) => [n, { x, y }])),
    community: new Map(raw.community),
    order: new Map(raw.rank.map((n, i) => [n, i])),
  };
}
const views = { folded: unpackView(KG.views.folded), plain: unpackView(KG.views.plain) };

// A line rests on one or more records; it is a fact only when all of them are.
function line(subject, object, label, rest, through) {
  const own = rest.map((n) => records[n]);
  const open = own.filter((r) => !r.asserted);
  const shown = open.length ? open : own;
  return {
    subject, object, label, through, records: own, head: own[0],
    kinds: [...new Set(shown.flatMap((r) => r.kinds))],
    speakers: [...new Set(shown.flatMap((r) => r.speakers))],
    change: own[0] ? own[0].change : "",
  };
}
const lines = {
  folded: NETWORK.edges.map((edge) => line(edge.from, edge.to, edge.label, ...KG.links[edge.id])),
  plain: records.filter((r) => isThing(r.object))
    .map((r) => line(r.subject, r.object, r.verb || relations[r.relation].label, [r.n], [])),
};
