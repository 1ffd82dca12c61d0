"use strict";
// Charts have their scripts; the front page its search, which looks through what search.js lists.
document.documentElement.classList.add("js");
document.querySelectorAll(".chart details").forEach(table => { table.open = false; });
(() => {
  const finder = document.getElementById("finder");
  if (!finder || typeof commitments === "undefined") return;
  const ID = 0, QUOTE = 1, LIGHT = 2, OWNER = 3, AREA = 4, KIND = 5, DUE = 6, FIGURE = 7, DELIVERY = 8, ALIASES = 9, TITLE = 10, DAY = 11;
  const PAGE = 50, YEAR = 4;
  const SEVERITY = ["red", "yellow", "blue", "green", "grey"];
  const collator = new Intl.Collator(document.documentElement.lang);
  const words = document.getElementById("words");
  const order = document.getElementById("order");
  const shown = document.getElementById("shown");
  const more = document.getElementById("more");
  const list = document.getElementById("hits");
  const selects = [...finder.querySelectorAll("select[data-column]")];
  const pattern = shown.textContent;
  const lights = new Map([...selects[0].options].map(option => [option.value, option.text]));
  const fold = text => text.normalize("NFKC").toLowerCase();
  const all = commitments.map((row, place) => ({
    row, place, text: fold([row[ID], row[TITLE], row[QUOTE], row[OWNER], row[AREA], row[FIGURE], row[ALIASES]].join(" ")),
  }));
  const value = (row, column) => column === DUE ? row[DUE].slice(0, YEAR) : row[column];
  let hits = all;
  let limit = PAGE;

  function options(select) {
    const column = Number(select.dataset.column);
    if (column === LIGHT) return;
    const values = new Set(commitments.map(row => value(row, column)));
    values.delete("");
    select.append(...[...values].sort(collator.compare).map(text => new Option(text, text)));
  }

  function entry({ row }) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = "c/" + row[ID] + ".html";
    link.dir = "auto";
    link.textContent = row[TITLE];
    const light = document.createElement("span");
    light.className = "light " + row[LIGHT];
    light.textContent = lights.get(row[LIGHT]);
    const facts = document.createElement("span");
    facts.className = "small";
    facts.append(light, [row[FIGURE], row[OWNER], row[DAY], row[DELIVERY]].filter(Boolean).map(text => " · " + text).join(""));
    item.append(link, " ", facts);
    return item;
  }

  function show() {
    list.replaceChildren(...hits.slice(0, limit).map(entry));
    shown.textContent = pattern.replace("{0}", hits.length).replace("{1}", all.length);
    more.parentNode.hidden = hits.length <= limit;
  }

  function key(item, column) {
    return column === LIGHT ? String(SEVERITY.indexOf(item.row[LIGHT])) : item.row[column] || "\uffff";
  }

  function refresh() {
    const wanted = fold(words.value).split(/\s+/).filter(Boolean);
    const chosen = selects.filter(select => select.value).map(select => [Number(select.dataset.column), select.value]);
    hits = all.filter(item =>
      chosen.every(([column, text]) => value(item.row, column) === text) && wanted.every(word => item.text.includes(word)));
    if (order.value) {
      const column = Number(order.value);
      const compare = column === OWNER ? collator.compare : (a, b) => a < b ? -1 : a > b ? 1 : 0;
      hits.sort((a, b) => compare(key(a, column), key(b, column)) || a.place - b.place);
    }
    limit = PAGE;
    show();
  }

  selects.forEach(options);
  finder.hidden = false;
  finder.querySelector("form").addEventListener("submit", event => event.preventDefault());
  words.addEventListener("input", refresh);
  [...selects, order].forEach(select => select.addEventListener("change", refresh));
  more.addEventListener("click", () => { limit += 4 * PAGE; show(); });
  show();
  document.documentElement.classList.add("ready");
})();
