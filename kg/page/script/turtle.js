"use strict";
// Statements as Turtle and CSV, triple for triple as the store has them.

const IRI_ESCAPES = /[\u0000-\u0020<>"{}|^`\\]/g;
const angle = (iri) => `<${iri.replace(IRI_ESCAPES, (c) => "\\u" + c.charCodeAt(0).toString(16).padStart(4, "0"))}>`;
const KG_NS = KG.prefixes.kg;
const RDF = KG.prefixes.rdf;

function quoted(text) {
  const escapes = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t" };
  return `"${text.replace(/[\\"\n\r\t]/g, (c) => escapes[c]).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, (c) => "\\u" + c.charCodeAt(0).toString(16).padStart(4, "0"))}"`;
}
function literal([text, datatype, language]) {
  if (language) return `${quoted(text)}@${language}`;
  return datatype ? `${quoted(text)}^^${angle(datatype)}` : quoted(text);
}
const XSD = "http://www.w3.org/2001/XMLSchema#";
const english = (text) => [text, "", "en"];
const truth = (value) => [String(value), XSD + "boolean", ""];
const whole = (value) => [String(value), XSD + "integer", ""];
const node = (term) => (isThing(term) ? angle(things[term].iri) : literal(term));

function recordTriples(record) {
  const pairs = record.classes.map((iri) => [RDF_TYPE, angle(iri)]);
  const add = (iri, value) => pairs.push([iri, value]);
  add(RDF + "subject", node(record.subject));
  add(RDF + "predicate", angle(relations[record.relation].iri));
  add(RDF + "object", node(record.object));
  add(KG_NS + "sentence", angle(passages[record.passage].iri));
  add(KG_NS + "asserted", literal(truth(record.asserted)));
  if (record.rule) add(KG_NS + "rule", literal([record.rule, "", ""]));
  if (record.spans) ["subjectSpan", "relationSpan", "objectSpan"].forEach((name, i) => { if (typeof record.spans[i] === "string") add(KG_NS + name, literal([record.spans[i], "", ""])); });
  const people = { saidBy: record.by, notSaidBy: record.notBy, allegedBy: record.alleged, via: record.via };
  for (const [name, list] of Object.entries(people)) for (const n of list) add(KG_NS + name, node(n));
  for (const [name, value] of Object.entries({ cue: record.cue, quote: record.quote, time: record.time, asOf: record.asOf })) if (value) add(KG_NS + name, literal(value));
  if (record.negated) add(KG_NS + "negated", literal(truth(true)));
  if (record.modality) add(KG_NS + "modality", angle(record.modality));
  if (record.place !== null) add(KG_NS + "place", node(record.place));
  for (const [iri, term] of record.more) add(iri, node(term));
  return pairs.map(([predicate, object]) => `${angle(record.id)} ${angle(predicate)} ${object} .`);
}

function thingTriples(n) {
  const thing = things[n];
  return [
    ...thing.types.map((iri) => `${angle(thing.iri)} ${angle(RDF_TYPE)} ${angle(iri)} .`),
    ...(thing.labelled ? [`${angle(thing.iri)} ${angle(KG.prefixes.rdfs + "label")} ${literal(english(thing.label))} .`] : []),
    ...thing.aliases.map((alias) => `${angle(thing.iri)} ${angle(KG.prefixes.skos + "altLabel")} ${literal(english(alias))} .`),
  ];
}

function passageTriples(n) {
  const p = passages[n];
  const nif = KG.prefixes.nif;
  const source = sources[p.source];
  const out = [[KG_NS + "document", angle(source.iri)], [KG_NS + "number", literal(whole(p.number))], [nif + "beginIndex", literal(whole(p.begin))],
    [nif + "endIndex", literal(whole(p.end))], [nif + "anchorOf", literal(english(p.text))]];
  if (p.part) out.push([KG_NS + "part", literal([p.part, "", ""])]);
  return out.map(([predicate, object]) => `${angle(p.iri)} ${angle(predicate)} ${object} .`);
}

// What an older edition said (the page of a difference) is not in the store any more.
function asTurtle(every) {
  const list = every.filter((r) => r.change !== "removed");
  const used = new Set();
  const use = (term) => { if (isThing(term)) used.add(term); };
  for (const r of list) {
    [r.subject, r.object, r.place, ...r.by, ...r.notBy, ...r.alleged, ...r.via, ...r.more.map((pair) => pair[1])].forEach(use);
  }
  const direct = [...new Set(list.filter((r) => r.asserted).map((r) => `${node(r.subject)} ${angle(relations[r.relation].iri)} ${node(r.object)} .`))];
  const labels = [...new Set(list.map((r) => r.relation))].filter((n) => relations[n].labelled).map((n) => `${angle(relations[n].iri)} ${angle(KG.prefixes.rdfs + "label")} ${literal(english(relations[n].label))} .`);
  return [...list.flatMap(recordTriples), ...direct, ...labels, ...[...used].flatMap(thingTriples), ...[...new Set(list.map((r) => r.passage))].flatMap(passageTriples), ""].join("\n");
}

// -- CSV ------------------------------------------------------------------------------------
const joined = (numbers) => numbers.map((n) => things[n].label).join("; ");
const literalText = (value) => (value ? value[0] : "");
const CSV_COLUMNS = {
  id: (r) => r.id, subject: (r) => labelOf(r.subject), subject_iri: (r) => things[r.subject].iri, relation: (r) => relations[r.relation].label,
  relation_iri: (r) => relations[r.relation].iri, object: (r) => labelOf(r.object), object_iri: (r) => (isThing(r.object) ? things[r.object].iri : ""),
  asserted: (r) => String(r.asserted), said_by: (r) => joined(r.by), not_said_by: (r) => joined(r.notBy), alleged_by: (r) => joined(r.alleged), via: (r) => joined(r.via),
  cue: (r) => literalText(r.cue), quote: (r) => literalText(r.quote), negated: (r) => String(r.negated), modality: (r) => (r.modality ? localName(r.modality) : ""),
  time: (r) => literalText(r.time), place: (r) => (r.place === null ? "" : labelOf(r.place)), as_of: (r) => literalText(r.asOf),
  document: (r) => sources[r.source].label, document_iri: (r) => sources[r.source].iri, sentence: (r) => passages[r.passage].number,
  begin: (r) => passages[r.passage].begin, end: (r) => passages[r.passage].end, text: (r) => passages[r.passage].text, rule: (r) => r.rule,
};
// A cell that a spreadsheet would run as a formula gets an apostrophe in front.
function cell(value) {
  const text = String(value);
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
const asCsv = (list) => [Object.keys(CSV_COLUMNS).join(","), ...list.map((r) => Object.values(CSV_COLUMNS).map((of) => cell(of(r))).join(","))].join("\r\n") + "\r\n";
