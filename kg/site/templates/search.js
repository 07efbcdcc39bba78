"use strict";
// Finds what begins with or holds the letters typed; writes text only.
const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const known = JSON.parse(document.getElementById("known").textContent);
const words = known.map(([label, , , more]) => [plain(label), plain(more)]);
const list = document.getElementById("found");
document.getElementById("search").addEventListener("input", (event) => {
  const query = plain(event.target.value.trim());
  const rank = ([label, more]) => (label.startsWith(query) ? 0 : label.includes(" " + query) ? 1 : label.includes(query) ? 2 : more.includes(query) ? 3 : 9);
  const hits = query ? words.map((w, n) => [rank(w), n]).filter(([r]) => r < 9).sort((a, b) => a[0] - b[0] || known[b[1]][2] - known[a[1]][2] || a[1] - b[1]).slice(0, 40) : [];
  list.replaceChildren(...hits.map(([, n]) => {
    const link = document.createElement("a");
    link.href = known[n][1];
    link.textContent = known[n][0].slice(0, 200);
    const item = document.createElement("li");
    item.append(link, known[n][2] ? ` ${known[n][2]}` : " document");
    return item;
  }));
  if (query && !hits.length) list.textContent = "Nothing found";
});
