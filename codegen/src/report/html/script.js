"use strict";
// Filters the findings and sorts the tables. What is chosen stands in the fragment of the address, so that it can be sent
// to others: #level=deny&code=type-cell&area=users&folder=v1.0/api&page=user-get&text=license
{
  const find = (selector, within = document) => [...within.querySelectorAll(selector)];
  const form = document.getElementById("filter");
  const findings = document.getElementById("findings");
  const FEW = 100;

  const pages = new Map();
  for (const row of find("tr[id^=p]")) {
    const path = row.cells[0].textContent;
    const folder = path.slice(0, Math.max(path.lastIndexOf("/"), 0));
    const areas = new Set((row.dataset.areas ?? "").split("/"));
    pages.set(row.id.slice(1), { row, path, folder, areas });
  }

  const groups = find("details[data-code]").map((node) => {
    const count = node.querySelector(".count");
    const entries = find("li.entry", node).map((entry) => ({
      node: entry,
      level: entry.dataset.level,
      pages: entry.dataset.pages.split(" ").filter(Boolean),
    }));
    const findings = entries.reduce((sum, entry) => sum + Math.max(entry.pages.length, 1), 0);
    return { node, code: node.dataset.code, entries, findings, count, counted: count.textContent };
  });

  const LEVELS = ["note", "warn", "deny"];
  const NAMES = ["level", "code", "area", "folder", "page", "text"];
  const INITIAL = { level: document.body.dataset.level };
  const initial = (name) => INITIAL[name] ?? "";
  const number = (count) => count.toLocaleString("en");

  /** How many findings of an entry are on pages that were chosen; those pages are added to the others. */
  function onPages(entry, chosen, shown) {
    if (entry.pages.length === 0) return chosen === null ? 1 : 0;
    const here = chosen === null ? entry.pages : entry.pages.filter((page) => chosen.has(page));
    for (const page of here) shown.add(page);
    return here.length;
  }

  /** The pages that were chosen, or null where every page is. */
  function chosenPages({ area, folder, page }) {
    if (!area && !folder && !page) return null;
    const is = (it) =>
      (!area || it.areas.has(area)) &&
      (!folder || it.folder === folder) &&
      (!page || it.path.toLowerCase().includes(page.toLowerCase()));
    return new Set([...pages].filter(([, it]) => is(it)).map(([id]) => id));
  }

  function filter() {
    const chosen = Object.fromEntries(NAMES.map((name) => [name, form.elements[name].value.trim()]));
    const from = LEVELS.indexOf(chosen.level);
    const text = chosen.text.toLowerCase();
    const onlyPages = chosenPages(chosen);
    const shownPages = new Set();
    let [shown, all, entries] = [0, 0, 0];
    for (const group of groups) {
      let count = 0;
      for (const entry of group.entries) {
        const fits =
          (!chosen.code || chosen.code === group.code) &&
          LEVELS.indexOf(entry.level) >= from &&
          (!text || entry.node.textContent.toLowerCase().includes(text));
        const here = fits ? onPages(entry, onlyPages, shownPages) : 0;
        entry.node.hidden = here === 0;
        entries += here > 0;
        count += here;
      }
      group.node.hidden = count === 0;
      group.count.textContent = count === group.findings ? group.counted : `${number(count)} of ${group.counted}`;
      shown += count;
      all += group.findings;
    }
    const isFew = NAMES.some((name) => chosen[name] !== initial(name)) && entries <= FEW;
    for (const group of groups) {
      if (isFew || chosen.code === group.code) group.node.open = true;
    }
    for (const [id, page] of pages) page.row.hidden = !shownPages.has(id);
    form.elements.shown.value = `${number(shown)} of ${number(all)} findings shown`;
    return chosen;
  }

  function write(chosen) {
    const changed = NAMES.filter((name) => chosen[name] !== initial(name));
    const fragment = new URLSearchParams(changed.map((name) => [name, chosen[name]])).toString();
    history.replaceState(null, "", fragment ? `#${fragment}` : location.pathname + location.search);
  }

  /** Puts the choice of the address into the form. */
  function read() {
    const fragment = new URLSearchParams(location.hash.slice(1));
    for (const name of NAMES) {
      const field = form.elements[name];
      field.value = fragment.get(name) ?? initial(name);
      // A choice that is not there is none.
      if (field.selectedIndex === -1) field.value = initial(name);
    }
  }

  const target = () => document.getElementById(location.hash.slice(1));

  /** Shows what the address leads to: a place of the page, or a choice. */
  function go() {
    const place = target();
    if (!place) {
      read();
      filter();
      if (location.hash) findings.scrollIntoView();
      return;
    }
    for (let node = place; node; node = node.parentElement) {
      node.hidden = false;
      if (node.tagName === "DETAILS") node.open = true;
    }
    const details = place.querySelector(":scope > details");
    if (details) details.open = true;
    place.scrollIntoView();
  }

  function sort(button, column) {
    const header = button.parentElement;
    const table = header.closest("table");
    const body = table.tBodies[0];
    // The first column has names, the others have numbers.
    const isText = column === 0;
    const before = header.getAttribute("aria-sort");
    const down = before ? before === "ascending" : !isText;
    const value = (row) => {
      const cell = row.cells[column];
      return isText ? cell.textContent : Number(cell.dataset.v);
    };
    const order = isText
      ? (one, other) => value(one).localeCompare(value(other), "en")
      : (one, other) => value(one) - value(other);
    const rows = [...body.rows].sort((one, other) => (down ? order(other, one) : order(one, other)));
    body.append(...rows);
    for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
    header.setAttribute("aria-sort", down ? "descending" : "ascending");
  }

  for (const table of find("table.sortable")) {
    [...table.tHead.rows[0].cells].forEach((header, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = header.textContent;
      button.addEventListener("click", () => sort(button, column));
      header.replaceChildren(button);
    });
  }

  if (form) {
    for (const cell of find("[data-set]")) {
      const link = document.createElement("a");
      link.textContent = cell.textContent;
      link.href = `#${new URLSearchParams([[cell.dataset.set, cell.textContent]])}`;
      cell.replaceChildren(link);
    }
    let waiting;
    const later = (event) => {
      clearTimeout(waiting);
      waiting = setTimeout(() => write(filter()), event.target.type === "search" ? 150 : 0);
    };
    form.addEventListener("input", later);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", (event) => {
      event.preventDefault();
      for (const name of NAMES) form.elements[name].value = name === "level" ? "note" : "";
      write(filter());
    });
    window.addEventListener("hashchange", go);
    form.hidden = false;
    if (target()) {
      read();
      filter();
    }
    go();
  }
}
