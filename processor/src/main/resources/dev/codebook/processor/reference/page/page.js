// The page as a tool. The entries stand in it as plain HTML; what they hold beyond that is made from the model when it is asked
// for. Every text of the catalog goes into the page as a text node, never as markup.

"use strict";

const STATE_MARK = "?";
const LONGEST_LIST = 2000;
const FIXES = "fixes";
const PRACTICE = "in_practice";

const byId = (id) => document.getElementById(id);

/** An element with properties, attributes (those with a dash, and role) and children; a text becomes a text node. */
function h(tag, properties, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (name.includes("-") || name === "role") {
      element.setAttribute(name, value);
    } else {
      element[name] = value;
    }
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
  return element;
}

/** AFTER_REPEATS: After repeats. */
function sentence(name) {
  const text = name.replaceAll("_", " ").toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** in_practice: In practice. */
function label(attribute) {
  const text = attribute.replaceAll("_", " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function anchorOf(entry) {
  return entry.name.toLowerCase().replaceAll("_", "-");
}

/** The model stands in the page as JSON; where it is large, as compressed JSON in Base64. */
async function readModel() {
  const text = byId("_model").textContent;
  if (text.startsWith("{")) {
    return JSON.parse(text);
  }
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  for (let i = 0; i < bytes.length; i++) {
    bytes[i] = characters.charCodeAt(i);
  }
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Response(stream).json();
}

// --- What the page knows ----------------------------------------------------------------------------------------------------

let model;
let diagnoseEntries;
const entriesByName = new Map();
const rows = new Map();
const descriptions = new Map();
let coveredEntries;
let lookAlikes;

function take(read) {
  model = read;
  model.entries.forEach((entry) => entriesByName.set(entry.name, entry));
  for (const attribute of model.attributes) {
    const values = new Map((attribute.values ?? []).map((value) => [value.name, value.description ?? ""]));
    descriptions.set(attribute.name, values);
  }
  for (const entry of model.entries) {
    entry.chain = [entry, ...(entry.covered_by ?? []).map((name) => entriesByName.get(name))];
    entry.resolved = cascade(entry.chain);
    rows.set(entry, byId(anchorOf(entry)));
  }
  for (const [entry, row] of rows) {
    row.entry = entry;
    row.isShown = true;
  }
  diagnoseEntries = lazily(() => resolver(model));
  coveredEntries = lazily(() => {
    const found = new Map(model.entries.map((entry) => [entry, []]));
    model.entries.forEach((entry) => entry.chain.length > 1 && found.get(entry.chain[1]).push(entry));
    return found;
  });
  lookAlikes = lazily(() => new LookAlikes(model.entries));
}

const cascading = () => model.attributes.filter((it) => it.type !== "text" && it.type !== "list");
const enumerated = () => model.attributes.filter((it) => it.type === "enumerated");

/** The diagnosis of a text: what was read, the entry, all that match, and what they decide. */
function diagnose(text) {
  const { input, entries } = diagnoseEntries()(text);
  return { input, entry: entries[0], entries, decided: cascade(entries) };
}

/** Entries that are easily taken for each other: the same but for the class, two digits swapped, one enhanced code, one title. */
class LookAlikes {
  constructor(entries) {
    this.groups = new Map();
    for (const entry of entries.filter((it) => !it.asks)) {
      this.keys(entry).forEach((key) => this.groups.set(key, [...(this.groups.get(key) ?? []), entry]));
    }
  }

  keys(entry) {
    const code = entry.codes[0];
    const isLiteral = /^[\w.\- ]+$/.test(code) && !code.includes("x");
    const enhanced = / (\d+\.\d+\.\d+)$/.exec(code);
    return [
      ...(isLiteral && model.syntax === "smtp" ? ["class " + code.replace(/^\d|(?<= )\d/g, "n")] : []),
      ...(isLiteral && code.length > 2 ? ["digits " + [...code].sort().join("")] : []),
      ...(enhanced ? ["enhanced " + enhanced[1]] : []),
      "title " + entry.title.toLowerCase(),
    ];
  }

  of(entry) {
    const found = new Set(this.keys(entry).flatMap((key) => this.groups.get(key) ?? []));
    entry.chain.forEach((covering) => found.delete(covering));
    return [...found].slice(0, 8);
  }
}

// --- Pieces that several parts show -----------------------------------------------------------------------------------------

function entryLink(entry) {
  return h("a", { href: "#" + anchorOf(entry), className: "entry" }, h("code", {}, entry.codes[0]), " ", entry.title);
}

function copyButton(what, text) {
  const button = h("button", { type: "button", className: "quiet" }, what);
  button.addEventListener("click", async () => {
    const isCopied = await copy(text());
    say(isCopied ? what.replace("Copy", "Copied") : "The browser did not let the page copy.");
    button.classList.add("done");
    setTimeout(() => button.classList.remove("done"), 1200);
  });
  return button;
}

/** The clipboard's interface is closed to pages from disk in some browsers. */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = h("textarea", { value: text, className: "away" });
    document.body.append(area);
    area.select();
    const isCopied = document.execCommand("copy");
    area.remove();
    return isCopied;
  }
}

function say(message) {
  byId("_status").textContent = message;
}

function textOf(attribute, texts) {
  return Array.isArray(texts) ? h("ul", {}, texts.map((it) => h("li", {}, attribute === "examples" ? example(it) : it))) : h("p", {}, texts);
}

/** An example can be tried. */
function example(text) {
  const button = h("button", { type: "button", className: "quiet" }, "Diagnose");
  button.addEventListener("click", () => {
    byId("_reply").value = text;
    showDiagnosis();
    byId("_reply").focus();
    byId("_reply").scrollIntoView({ block: "center" });
  });
  return [h("code", { className: "line" }, text), " ", button];
}

/** What is decided: attribute, value, what it means, and which entry decides it where that is another one. */
function decisions(decided, own) {
  const items = cascading()
    .filter((attribute) => decided.has(attribute.name))
    .map((attribute) => {
      const { value, from } = decided.get(attribute.name);
      const meaning = descriptions.get(attribute.name).get(value);
      return h(
        "div",
        {},
        h("dt", { title: attribute.description ?? "" }, label(attribute.name)),
        h(
          "dd",
          {},
          h("strong", { title: value }, attribute.type === "enumerated" ? sentence(value) : value),
          meaning ? h("span", {}, meaning) : null,
          from === own ? null : h("small", {}, "from ", h("a", { href: "#" + anchorOf(from), title: from.title }, h("code", {}, from.codes[0]))),
        ),
      );
    });
  return items.length === 0 ? null : h("dl", { className: "decisions" }, items);
}

function titleOf(attribute) {
  return attribute === FIXES ? "What to do" : label(attribute);
}

function section(title, ...content) {
  return h("section", {}, h("h3", {}, title), ...content);
}

// --- The diagnosis of a pasted text -----------------------------------------------------------------------------------------

function showDiagnosis() {
  const text = byId("_reply").value;
  const result = byId("_result");
  if (text.trim() === "") {
    result.replaceChildren(byId("_hint").content.cloneNode(true));
    return;
  }
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const isList = lines.length > 1 && isListOf(lines);
  byId("_as").hidden = lines.length < 2;
  result.replaceChildren(isList ? diagnosisTable(lines) : diagnosisOf(text));
}

/** Lines that are replies of their own; the lines of one reply repeat its code with a dash, or have none. */
function isListOf(lines) {
  const choice = document.querySelector("input[name=_as]:checked").value;
  if (choice !== "auto") {
    return choice === "lines";
  }
  const isOneReply = lines.slice(0, -1).every((line) => /^\s*\d{3}-/.test(line)) || lines.slice(1).every((line) => /^\s/.test(line));
  const isTranscript = lines.some((line) => /^\s*(<<<|>>>|Diagnostic-Code:)/i.test(line));
  return !isOneReply && !isTranscript && lines.slice(1).some((line) => hasCode(diagnose(line).input));
}

function hasCode(input) {
  return typeof input === "object" ? input.reply !== 0 || input.enhanced !== null : input !== -1 && input !== "";
}

function diagnosisOf(text) {
  const { input, entry, entries, decided } = diagnose(text);
  const texts = entry.texts ?? {};
  return h(
    "article",
    { className: "diagnosis" },
    h("h2", {}, h("code", {}, entry.codes[0]), " ", h("a", { href: "#" + anchorOf(entry) }, entry.title)),
    h("p", { className: "read" }, readingOf(input)),
    decisions(decided, entry),
    texts[FIXES] ? section(titleOf(FIXES), textOf(FIXES, texts[FIXES])) : null,
    section("Why", h("ol", { className: "why" }, entries.map((it) => whyOf(it, decided)))),
    h(
      "p",
      { className: "bar" },
      copyButton("Copy link", () => pageUrl() + "#" + STATE_MARK + new URLSearchParams({ reply: text })),
      copyButton("Copy constant", () => enumOf(entry) + "." + entry.name),
    ),
  );
}

/** What was read from the text, for whoever doubts the diagnosis. */
function readingOf(input) {
  if (model.syntax !== "smtp") {
    const isNone = input === -1 || input === "";
    return isNone ? "No code was found in the text." : ["Read as ", h("code", {}, String(input)), "."];
  }
  const parts = [
    ["reply code", input.reply || ""],
    ["enhanced code", input.enhanced?.join(".") ?? ""],
    ["from", input.host() ?? ""],
    ["in reply to", input.command() ?? ""],
  ].filter(([, value]) => value !== "");
  const shown = parts.flatMap(([name, value], i) => [i === 0 ? "" : ", ", name + " ", h("code", {}, String(value))]);
  return parts.length === 0 ? "No code was found in the text." : ["Read: ", ...shown, "."];
}

function whyOf(entry, decided) {
  const own = [...decided].filter(([, it]) => it.from === entry).map(([attribute]) => label(attribute).toLowerCase());
  const decides = own.length === decided.size ? "decides everything" : "decides " + own.join(", ");
  return h("li", {}, entryLink(entry), own.length === 0 ? null : h("small", {}, decides));
}

function diagnosisTable(lines) {
  const shown = lines.slice(0, LONGEST_LIST);
  const columns = enumerated().slice(0, 3);
  const head = ["Line", "Code", "Meaning", ...columns.map((it) => label(it.name))];
  const body = shown.map((line) => {
    const { entry, decided } = diagnose(line);
    return h(
      "tr",
      {},
      h("td", { title: line }, h("span", { className: "line" }, line.slice(0, 300))),
      h("td", {}, h("code", {}, entry.codes[0])),
      h("td", {}, h("a", { href: "#" + anchorOf(entry) }, entry.title)),
      columns.map((it) => h("td", {}, sentence(decided.get(it.name).value))),
    );
  });
  const left = lines.length - shown.length;
  return h(
    "div",
    {},
    h("p", { className: "read" }, `${lines.length} lines` + (left > 0 ? `, of which the first ${shown.length} are shown.` : ".")),
    h(
      "div",
      { className: "scroll", tabIndex: 0, role: "region", "aria-label": "Diagnosis of each line" },
      h(
        "table",
        {},
        h("thead", {}, h("tr", {}, head.map((it) => h("th", { scope: "col" }, it)))),
        h("tbody", {}, body),
      ),
    ),
  );
}

// --- An entry in full -------------------------------------------------------------------------------------------------------

/** An entry that is opened for the first time is filled from the model. */
function fill(row) {
  if (row.isFilled) {
    return;
  }
  row.isFilled = true;
  [...row.children].slice(1).forEach((child) => child.remove());
  row.append(bodyOf(row.entry));
}

function bodyOf(entry) {
  const texts = Object.entries(entry.texts ?? {}).filter(([attribute]) => attribute !== PRACTICE);
  const constant = enumOf(entry) + "." + entry.name;
  return h(
    "div",
    { className: "body" },
    h(
      "p",
      { className: "bar" },
      h("code", {}, constant),
      copyButton("Copy constant", () => constant),
      copyButton("Copy code", () => entry.codes[0]),
      copyButton("Copy link", () => pageUrl() + "#" + anchorOf(entry)),
    ),
    historyOf(entry),
    saidOf(entry),
    decisions(entry.resolved, entry),
    h("div", { className: "said" }, texts.map(([attribute, said]) => section(titleOf(attribute), textOf(attribute, said)))),
    h("div", { className: "said" }, matchesOf(entry), relatedOf(entry)),
    section("In Java", h("pre", { tabIndex: 0, role: "region", "aria-label": "In Java" }, h("code", {}, javaOf(entry)))),
    h("p", { className: "read" }, "Written at ", h("code", {}, entry.written_at), entry.since ? ", since " + entry.since : "", "."),
  );
}

function saidOf(entry) {
  const practice = entry.texts?.[PRACTICE];
  const parts = [
    entry.description ? section("The standard says", h("p", {}, entry.description)) : null,
    practice ? section("In practice", textOf(PRACTICE, practice)) : null,
    entry.message ? section("Its exception says", h("p", {}, entry.message)) : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : h("div", { className: "said" }, parts);
}

function historyOf(entry) {
  const instead = entriesByName.get(entry.replaced_by);
  const parts = [
    entry.deprecated ? h("p", { className: "note" }, "Deprecated: ", entry.deprecated) : null,
    instead ? h("p", { className: "note" }, "Use instead: ", entryLink(instead)) : null,
    ...(entry.overrides ?? []).map((it) => h("p", { className: "note" }, "Overridden: ", it)),
  ];
  return parts.filter((part) => part !== null);
}

function matchesOf(entry) {
  const asks = entry.asks ?? {};
  const quoted = (items, joint) => items.flatMap((it, i) => [i === 0 ? "" : joint, h("q", {}, it)]);
  const coded = (items) => items.flatMap((it, i) => [i === 0 ? "" : ", ", h("code", {}, it)]);
  return section(
    "Matches",
    h(
      "ul",
      {},
      h("li", {}, coded(entry.codes)),
      asks.any ? h("li", {}, "if the text holds ", quoted(asks.any, " or ")) : null,
      asks.all ? h("li", {}, "if the text holds ", quoted(asks.all, " and ")) : null,
      asks.hosts ? h("li", {}, "from ", coded(asks.hosts)) : null,
      asks.commands ? h("li", {}, "in reply to ", coded(asks.commands)) : null,
    ),
  );
}

function relatedOf(entry) {
  const lists = [
    ["Falls back to", entry.chain.slice(1)],
    ["More specific", coveredEntries().get(entry)],
    ["Easily confused with", lookAlikes().of(entry)],
  ].filter(([, entries]) => entries.length > 0);
  return lists.map(([title, entries]) => section(title, linksTo(entries)));
}

function linksTo(entries) {
  const more = entries.length - 12;
  return h(
    "ul",
    { className: "links" },
    entries.slice(0, 12).map((it) => h("li", {}, entryLink(it))),
    more > 0 ? h("li", {}, `and ${more} more`) : null,
  );
}

/** The enum whose constant an entry is: of a divided catalog, that of its group. */
function enumOf(entry) {
  return model.java.code + (entry.group ? "." + entry.group : "");
}

/** A diagnosis knows no parameters: an exception that has some is made by its factory alone. */
function thrownOf(entry) {
  return entry.parameters
    ? `${entry.exception}.of(${entry.parameters.map(variable).join(", ")})`
    : `${model.java.code}.diagnose(text).toException()`;
}

/** due_day: dueDay */
function variable(name) {
  return name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
}

function javaOf(entry) {
  const { code, exception } = model.java;
  const lines = entry.group
    ? [`if (${code}.diagnose(text).code() == ${enumOf(entry)}.${entry.name}) {`, "    handle();", "}"]
    : [`switch (${code}.diagnose(text).code()) {`, `    case ${entry.name} -> handle();`, "    default -> pass();", "}"];
  if (entry.exception && entry.exception !== exception) {
    lines.push("", "try {", `    throw ${thrownOf(entry)};`, `} catch (${entry.exception} e) {`, "    handle();", "}");
  }
  return lines.join("\n");
}

// --- Search and filters -----------------------------------------------------------------------------------------------------

const filters = [];

/** A choice of values; an entry passes if nothing is chosen, or one of its values. */
function addFilter(name, title, options, valuesOf) {
  const select = h("select", { name, id: "_filter-" + name });
  select.append(new Option("any", ""), ...options.map(([value, text]) => new Option(text, value)));
  select.addEventListener("change", search);
  byId("_filters").append(h("label", {}, h("span", {}, title), select));
  filters.push({ name, select, valuesOf });
}

function addFilters() {
  if (model.syntax !== "text") {
    const classesOf = (entry) => entry.codes.map((code) => code.replace("[", "").charAt(0));
    const classes = [...new Set(model.entries.flatMap(classesOf))].filter((it) => it >= "0" && it <= "9").sort();
    const withOpen = (entry) => classesOf(entry).flatMap((it) => (it === "x" || it === "*" ? classes : [it]));
    addFilter("class", "Class", classes.map((it) => [it, it + "xx"]), withOpen);
  }
  for (const attribute of enumerated()) {
    const used = new Set(model.entries.map((entry) => entry.resolved.get(attribute.name)?.value));
    const options = attribute.values.filter((it) => used.has(it.name)).map((it) => [it.name, sentence(it.name)]);
    if (options.length > 1) {
      addFilter(attribute.name, label(attribute.name), options, (entry) => [entry.resolved.get(attribute.name)?.value]);
    }
  }
  if (model.lineage.length > 1) {
    const used = model.lineage.filter((it) => model.entries.some((entry) => entry.catalog === it));
    addFilter("catalog", "Catalog", used.map((it) => [it, it]), (entry) => [entry.catalog]);
  }
}

/** All that is searched of an entry, in small letters. */
function haystack(entry) {
  const texts = Object.values(entry.texts ?? {}).flat();
  const asked = Object.values(entry.asks ?? {}).flat();
  const all = [...entry.codes, entry.name, entry.name.replaceAll("_", " "), entry.title, entry.description ?? "", ...asked, ...texts];
  return all.join("\n").toLowerCase();
}

function search() {
  const terms = byId("_search").value.toLowerCase().split(/\s+/).filter((term) => term !== "");
  const chosen = filters.map(({ select, valuesOf }) => ({ value: select.value, valuesOf })).filter((it) => it.value !== "");
  const groups = new Map();
  let count = 0;
  for (const [entry, row] of rows) {
    entry.haystack ??= haystack(entry);
    const isShown =
      terms.every((term) => entry.haystack.includes(term)) && chosen.every((it) => it.valuesOf(entry).includes(it.value));
    if (row.isShown !== isShown) {
      row.isShown = isShown;
      row.hidden = !isShown;
    }
    groups.set(row.parentElement, isShown || groups.get(row.parentElement));
    count += isShown ? 1 : 0;
  }
  groups.forEach((isShown, group) => (group.hidden = !isShown));
  byId("_count").textContent = count === rows.size ? `${count} entries` : `${count} of ${rows.size} entries`;
  byId("_none").hidden = count > 0;
  byId("_clear").hidden = !isFiltered();
  saveSoon();
}

function isFiltered() {
  return byId("_search").value !== "" || filters.some((it) => it.select.value !== "");
}

function clearSearch() {
  byId("_search").value = "";
  filters.forEach((it) => (it.select.value = ""));
  search();
}

// --- The address: #mailbox-full opens an entry, #?_q=full&retry=LATER is a search, #?reply=550 a diagnosis ---------------------

/** No attribute has this name, by which its filter stands beside it. */
const SEARCH_KEY = "_q";

function pageUrl() {
  return location.href.split("#")[0];
}

let saving;

/** Browsers take their time to change an address, so that it waits until nobody types. */
function saveSoon() {
  clearTimeout(saving);
  saving = setTimeout(saveState, 250);
}

function saveState() {
  const state = new URLSearchParams();
  if (byId("_search").value !== "") {
    state.set(SEARCH_KEY, byId("_search").value);
  }
  filters.filter((it) => it.select.value !== "").forEach((it) => state.set(it.name, it.select.value));
  const text = state.toString();
  const isPlain = !location.hash.startsWith("#" + STATE_MARK);
  if (text !== "" || !isPlain) {
    history.replaceState(null, "", pageUrl() + (text === "" ? "" : "#" + STATE_MARK + text));
  }
}

/** A reply goes into the address only by the button that copies its link: it may hold somebody's mail address. */
function readState() {
  const hash = location.hash.slice(1);
  if (hash.startsWith(STATE_MARK)) {
    const state = new URLSearchParams(hash.slice(1));
    byId("_search").value = state.get(SEARCH_KEY) ?? "";
    filters.forEach((it) => (it.select.value = state.get(it.name) ?? ""));
    byId("_more").open ||= filters.some((it) => it.select.value !== "");
    if (state.has("reply")) {
      byId("_reply").value = state.get("reply");
      showDiagnosis();
    }
    search();
  } else if (hash !== "") {
    openEntry(decode(hash));
  }
}

function decode(hash) {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

function openEntry(id) {
  const row = byId(id)?.closest("details") ?? rowOfCode(id);
  if (!row?.entry) {
    return;
  }
  if (row.hidden) {
    clearSearch();
  }
  fill(row);
  row.open = true;
  row.scrollIntoView({ block: "start" });
  row.firstElementChild.focus({ preventScroll: true });
}

/** #551 for an entry whose canonical code is another one, and #550-5.7.[606-649]. */
function rowOfCode(id) {
  return rows.get(lookUp(model.codes.find((code) => code.replaceAll(" ", "-") === id)));
}

/** The entry that asks nothing but this code. */
function lookUp(code) {
  return model.entries.find((entry) => !entry.asks && entry.codes.includes(code));
}

/** A code that the page knows, rather one of a failure, to show what may be pasted. */
function anInput() {
  const code = model.codes.find((it) => /^5[^x]+$/.test(it)) ?? model.codes[0];
  return `${code} ${lookUp(code)?.title ?? ""}`;
}

// --- Start ------------------------------------------------------------------------------------------------------------------

function chooseTheme() {
  const next = { "": "dark", dark: "light", light: "" }[document.documentElement.dataset.theme ?? ""];
  setTheme(next);
}

function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
  byId("_theme").textContent = "Theme: " + (theme || "auto");
  try {
    localStorage.setItem("codebook-theme", theme);
  } catch {
    // a page from disk may not keep anything
  }
}

function savedTheme() {
  try {
    return ["dark", "light"].find((it) => it === localStorage.getItem("codebook-theme")) ?? "";
  } catch {
    return "";
  }
}

/** Arrow keys go from entry to entry, a slash to the search, Escape clears it. */
function onKey(event) {
  const isTyping = event.target.closest("input, textarea, select") !== null;
  if (event.key === "/" && !isTyping) {
    event.preventDefault();
    byId("_search").focus();
  } else if (event.key === "Escape" && event.target === byId("_search")) {
    clearSearch();
  } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && event.target.tagName === "SUMMARY") {
    event.preventDefault();
    neighbour(event.target.parentElement, event.key === "ArrowDown" ? 1 : -1)?.firstElementChild.focus();
  }
}

function neighbour(row, step) {
  const shown = [...document.querySelectorAll(".group details:not([hidden])")];
  return shown[shown.indexOf(row) + step];
}

function bind() {
  byId("_reply").addEventListener("input", showDiagnosis);
  document.querySelectorAll("input[name=_as]").forEach((it) => it.addEventListener("input", showDiagnosis));
  byId("_search").addEventListener("input", search);
  byId("_clear").addEventListener("click", clearSearch);
  byId("_theme").addEventListener("click", chooseTheme);
  document.addEventListener("keydown", onKey);
  document.addEventListener("toggle", (event) => event.target.entry && event.target.open && fill(event.target), true);
  window.addEventListener("hashchange", readState);
}

/** For the console, and for tests: resolves when the page is a tool. */
window.codebook = {
  diagnose,
  ready: readModel().then((read) => {
    take(read);
    addFilters();
    bind();
    setTheme(savedTheme());
    byId("_tool").hidden = false;
    byId("_find").hidden = false;
    byId("_theme").hidden = false;
    showDiagnosis();
    readState();
    byId("_reply").placeholder = anInput();
    byId("_more").open = matchMedia("(min-width: 56rem)").matches;
    byId("_count").textContent ||= `${rows.size} entries`;
    performance.mark("codebook-ready");
  }),
};
