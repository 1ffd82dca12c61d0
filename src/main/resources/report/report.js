"use strict";
// The table: search, filter, sort, and rows that open. Without it the page shows everything.
// Scripts find the table as the text of its noscript: of ten thousand rows only those that are shown become elements.
document.documentElement.classList.add("js");

addEventListener("DOMContentLoaded", () => {
  const PAGE = 100;
  const SEVERITY = ["red", "yellow", "blue", "green", "grey"];
  const GROUP = "<tbody class=\"owner\">";
  const ROW = "<tr class=\"row\"";
  const root = document.documentElement;
  const waiting = document.getElementById("waiting");
  const words = document.getElementById("words");
  const shown = document.getElementById("shown");
  const more = document.getElementById("more");
  const selects = [...document.querySelectorAll(".tools select")];
  const pattern = shown.textContent;
  const collator = new Intl.Collator(root.lang, { numeric: true });
  const [head, ...bodies] = waiting.textContent.split(GROUP);
  const table = element(head);
  const flat = document.createElement("tbody");
  const all = bodies.flatMap(items);
  const entities = new Map();
  let order = all;
  let hits = all;
  let limit = PAGE;

  function element(html) {
    const template = document.createElement("template");
    template.innerHTML = html;
    return template.content.firstElementChild;
  }

  function items(text) {
    const [head, ...rows] = text.split(ROW);
    const group = { html: GROUP + head };
    return rows.map(html => ({ html: ROW + html, group }));
  }

  const attribute = (html, name) => new RegExp(name + "=\"([^\"]*)\"").exec(html)?.[1];

  function decoded(entity) {
    if (!entities.has(entity)) entities.set(entity, new DOMParser().parseFromString(entity, "text/html").body.textContent);
    return entities.get(entity);
  }

  const plain = html => html.replace(/<[^>]*>/g, "").replace(/&#?\w+;/g, decoded).trim();

  // What a row says while it is closed.
  function brief(item) {
    if (!item.cells) {
      const html = item.html.slice(0, item.html.indexOf("<div class=\"detail\">")) + item.html.slice(item.html.lastIndexOf("</details>"));
      item.id = attribute(html, "id");
      item.light = attribute(html, "data-light");
      item.size = attribute(html, "data-sort");
      item.cells = html.split(/<td\b[^>]*>/).slice(1).map(plain);
      item.text = [item.id, ...item.cells].join(" ").toLowerCase();
    }
    return item;
  }

  function row(item) {
    if (!item.row) {
      item.row = element(item.html);
      shut(item.row);
    }
    return item.row;
  }

  function grouped(items) {
    const rows = new Map();
    for (const item of items) {
      if (!rows.has(item.group)) rows.set(item.group, []);
      rows.get(item.group).push(row(item));
    }
    return [...rows].map(([group, rows]) => {
      group.body ||= element(group.html);
      group.body.replaceChildren(group.body.firstElementChild, ...rows);
      return group.body;
    });
  }

  function ungrouped(items) {
    flat.replaceChildren(...items.map(row));
    return [flat];
  }

  function show() {
    const visible = hits.slice(0, limit);
    const bodies = order === all ? grouped(visible) : ungrouped(visible);
    for (const body of [...table.tBodies]) body.remove();
    table.append(...bodies);
    shown.textContent = pattern.replace("{0}", hits.length).replace("{1}", all.length);
    more.parentNode.hidden = hits.length <= limit;
  }

  function refresh() {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const chosen = selects.filter(select => select.value).map(select => [select.dataset.column, select.value]);
    hits = order.filter(item =>
      chosen.every(([column, value]) => brief(item).cells[column] === value) && wanted.every(word => brief(item).text.includes(word)));
    limit = PAGE;
    show();
  }

  function key(item, column) {
    const { cells, light, size } = brief(item);
    if (column === 0) return SEVERITY.indexOf(light);
    if (column === 2) return size === undefined ? "" : Number(size);
    return cells[column];
  }

  function compare(a, b) {
    if (a === "" || b === "") return (a === "") - (b === "");
    return typeof a === "number" ? a - b : collator.compare(a, b);
  }

  // First up, then down, then back to the groups.
  function sort(header) {
    const next = { ascending: "descending", descending: null }[header.getAttribute("aria-sort")];
    for (const other of header.parentNode.cells) other.removeAttribute("aria-sort");
    if (next === null) {
      order = all;
    } else {
      const direction = next || "ascending";
      const turn = direction === "ascending" ? 1 : -1;
      header.setAttribute("aria-sort", direction);
      const keyed = all.map(item => ({ item, key: key(item, header.cellIndex) }));
      keyed.sort((a, b) => a.key === "" || b.key === "" ? compare(a.key, b.key) : turn * compare(a.key, b.key));
      order = keyed.map(({ item }) => item);
    }
    refresh();
  }

  // Long lists of changes wait as the text of their noscript; charts in a row are drawn when it opens.
  function fill(details) {
    const waiting = details.querySelector(":scope > noscript");
    if (waiting) waiting.replaceWith(...new DOMParser().parseFromString(waiting.textContent, "text/html").body.childNodes);
    if (!details.dataset.filled) details.dispatchEvent(new Event("filled", { bubbles: true }));
    details.dataset.filled = "yes";
  }

  function opened(details) {
    fill(details);
    if (details.matches(".row > td > details")) below(details);
  }

  function shut(part) {
    for (const table of part.querySelectorAll(".chart details")) table.open = false;
  }

  // How far the words of a row reach below its quote, under which the details have the whole width.
  function below(details) {
    const words = document.createRange();
    const bottoms = [...details.closest("tr").cells].filter(cell => !cell.contains(details)).map(cell => {
      words.selectNodeContents(cell);
      return words.getBoundingClientRect().bottom;
    });
    const over = Math.max(0, ...bottoms) - details.querySelector("summary").getBoundingClientRect().bottom;
    details.style.setProperty("--below", Math.max(0, over) + "px");
  }

  function reveal() {
    const id = decodeURIComponent(location.hash.slice(1));
    const item = id && all.find(item => brief(item).id === id);
    if (!item) return;
    if (!hits.includes(item)) {
      words.value = "";
      for (const select of selects) select.value = "";
      refresh();
    }
    limit = Math.max(limit, hits.indexOf(item) + 1);
    show();
    item.row.querySelector("details").open = true;
    item.row.scrollIntoView({ block: "center" });
    item.row.querySelector("summary").focus();
  }

  function options(select) {
    const values = new Set(all.map(item => brief(item).cells[select.dataset.column]));
    values.delete("");
    select.append(...[...values].sort(collator.compare).map(value => new Option(value, value)));
  }

  waiting.replaceWith(table);
  document.querySelectorAll("details[open]").forEach(fill);
  selects.forEach(options);
  shut(document);
  document.addEventListener("toggle", event => event.target.open && opened(event.target), true);
  addEventListener("resize", () => table.querySelectorAll(".row > td > details[open]").forEach(below));
  document.querySelector(".tools").addEventListener("submit", event => event.preventDefault());
  words.addEventListener("input", refresh);
  for (const select of selects) select.addEventListener("change", refresh);
  for (const header of table.tHead.rows[0].cells) header.firstElementChild.addEventListener("click", () => sort(header));
  more.addEventListener("click", () => { limit += 10 * PAGE; show(); });
  addEventListener("hashchange", reveal);
  // Paper shows all that was found.
  addEventListener("beforeprint", () => { const before = limit; limit = hits.length; show(); limit = before; });
  addEventListener("afterprint", show);
  show();
  root.classList.add("ready");
  reveal();
});
