"use strict";
// The table: search, filter, sort, and rows that open. Without it the page shows everything.
document.documentElement.classList.add("js");
addEventListener("load", () => document.documentElement.classList.add("ready"));

addEventListener("DOMContentLoaded", () => {
  const PAGE = 100;
  const SEVERITY = ["red", "yellow", "blue", "green", "grey"];
  const root = document.documentElement;
  const table = document.getElementById("commitments");
  const words = document.getElementById("words");
  const shown = document.getElementById("shown");
  const more = document.getElementById("more");
  const selects = [...document.querySelectorAll(".tools select")];
  const pattern = shown.textContent;
  const collator = new Intl.Collator(root.lang, { numeric: true });
  const groups = [...table.tBodies];
  const flat = table.appendChild(document.createElement("tbody"));
  const all = [...table.querySelectorAll("tr.row")].map(row => ({ row, group: row.parentNode, text: "" }));
  let order = all;
  let limit = PAGE;

  const cell = (row, column) => column === 1 ? row.querySelector("summary").textContent : row.cells[column].textContent;

  function text(item) {
    item.text ||= [item.row.id, ...[0, 1, 2, 3, 4, 5, 6].map(column => cell(item.row, column))].join(" ").toLowerCase();
    return item.text;
  }

  function show() {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const chosen = selects.filter(select => select.value).map(select => [select.dataset.column, select.value]);
    const used = new Set();
    let hits = 0;
    for (const item of order) {
      const hit = chosen.every(([column, value]) => cell(item.row, column) === value) && wanted.every(word => text(item).includes(word));
      if (hit) hits++;
      const later = hit && hits > limit;
      item.row.hidden = !hit || later;
      item.row.classList.toggle("later", later);
      if (hit && !later) used.add(item.row.parentNode);
    }
    for (const body of groups) body.hidden = !used.has(body);
    shown.textContent = pattern.replace("{0}", hits).replace("{1}", all.length);
    more.parentNode.hidden = hits <= limit;
  }

  function refresh() {
    limit = PAGE;
    show();
  }

  function key({ row }, column) {
    if (column === 0) return SEVERITY.indexOf(row.dataset.light);
    if (column === 2) return row.cells[2].dataset.sort === undefined ? "" : Number(row.cells[2].dataset.sort);
    return cell(row, column);
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
      for (const item of all) item.group.append(item.row);
    } else {
      const direction = next || "ascending";
      const turn = direction === "ascending" ? 1 : -1;
      header.setAttribute("aria-sort", direction);
      const keyed = all.map(item => ({ item, key: key(item, header.cellIndex) }));
      keyed.sort((a, b) => a.key === "" || b.key === "" ? compare(a.key, b.key) : turn * compare(a.key, b.key));
      order = keyed.map(({ item }) => item);
      flat.append(...order.map(item => item.row));
    }
    refresh();
  }

  // What opens waits as the text of its noscript, which is the page without scripts, too.
  function fill(details) {
    const waiting = details.querySelector(":scope > noscript");
    if (!waiting) return;
    const page = new DOMParser().parseFromString(waiting.textContent, "text/html");
    waiting.replaceWith(...page.body.childNodes);
    shut(details);
    details.dispatchEvent(new Event("filled", { bubbles: true }));
  }

  function shut(part) {
    for (const table of part.querySelectorAll(".chart details")) table.open = false;
  }

  function reveal() {
    const row = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!row || !row.matches("tr.row")) return;
    row.hidden = row.parentNode.hidden = false;
    row.querySelector("details").open = true;
    row.scrollIntoView({ block: "center" });
    row.querySelector("summary").focus();
  }

  function options(select) {
    const values = new Set(all.map(item => cell(item.row, Number(select.dataset.column))));
    values.delete("");
    select.append(...[...values].sort(collator.compare).map(value => new Option(value, value)));
  }

  document.querySelectorAll("details[open]").forEach(fill);
  selects.forEach(options);
  shut(document);
  document.addEventListener("toggle", event => event.target.open && fill(event.target), true);
  document.querySelector(".tools").addEventListener("submit", event => event.preventDefault());
  words.addEventListener("input", refresh);
  for (const select of selects) select.addEventListener("change", refresh);
  for (const header of table.tHead.rows[0].cells) header.firstElementChild.addEventListener("click", () => sort(header));
  more.addEventListener("click", () => { limit += 10 * PAGE; show(); });
  addEventListener("hashchange", reveal);
  show();
  root.classList.add("ready");
  reveal();
});
