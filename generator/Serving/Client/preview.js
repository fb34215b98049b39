// The preview's own script: no page of a build has it. It renews the page in place, and shows what is wrong with it.
(() => {
  "use strict";
  const own = document.currentScript;
  let mark = own.dataset.mark;
  let fetching = 0;

  // Renewing: what is the same stays the same node, so that focus, scroll, selection and open details survive.

  async function renew(next) {
    const number = ++fetching;
    const response = await fetch(location.href, { cache: "no-store", headers: { Accept: "text/html" } });
    const text = await response.text();
    if (number !== fetching) return;
    const page = new DOMParser().parseFromString(text, "text/html");
    const script = page.querySelector(`script[src="${own.getAttribute("src")}"]`);
    if (!script || scripts(page) !== scripts(document)) {
      location.reload();
      return;
    }
    mark = script.dataset.mark;
    script.remove();
    freshen(page);
    document.title = page.title;
    await renewHead(page.head);
    if (number !== fetching) return;
    freshenSheets();
    attributes(document.documentElement, page.documentElement);
    attributes(document.body, page.body);
    const [giveBack, fold] = [holdField(), holdFolds(page)];
    children(document.body, page.body);
    fold();
    giveBack();
    repeat();
    document.dispatchEvent(new CustomEvent("preview:renewed", { detail: { mark } }));
    if (mark !== next) connect();
  }

  // A picture or style sheet that was saved is asked for under another address: under its own, the browser shows what it has.

  let pictures = {};

  function freshen(page) {
    for (const element of page.querySelectorAll("img, source, image, video, object, embed, input[type=image], link[rel~=stylesheet]"))
      for (const name of ["src", "srcset", "href", "poster", "data"]) {
        const written = element.getAttribute(name) ?? "";
        const now = name === "srcset" ? written.replace(/[^\s,]+/g, saved) : saved(written);
        if (now !== written) element.setAttribute(name, now);
      }
    for (const element of page.querySelectorAll("[style*='url(']")) freshenStyle(element.style, location.href);
  }

  // What style sheets show is named by their rules.
  function freshenSheets() {
    if (Object.keys(pictures).length > 0) for (const sheet of document.styleSheets) freshenRules(sheet);
  }

  document.addEventListener("load", ({ target }) => { if (target.matches?.("link[rel~=stylesheet]")) freshenSheets(); }, true);

  function freshenRules(sheet, base = sheet.href ?? location.href) {
    let rules = [];
    try {
      rules = sheet.cssRules ?? [];
    } catch {
      // Of another host.
    }
    for (const rule of rules) {
      if (rule.style) freshenStyle(rule.style, base);
      if (rule.styleSheet) freshenRules(rule.styleSheet);
      else freshenRules(rule, base);
    }
  }

  function freshenStyle(style, base) {
    for (const name of [...style]) {
      const written = style.getPropertyValue(name);
      const now = written.replace(/url\((["']?)(.*?)\1\)/g, (all, quote, address) => {
        const fresh = saved(address, base);
        return fresh === address ? all : `url("${fresh}")`;
      });
      if (now !== written) style.setProperty(name, now, style.getPropertyPriority(name));
    }
  }

  function saved(address, base = location.href) {
    if (!address || !URL.canParse(address, base)) return address;
    const url = new URL(address, base);
    const save = url.origin === location.origin ? pictures[decoded(url.pathname)] : null;
    if (!save) return address;
    url.searchParams.set("saved", save);
    return url.href;
  }

  // Scripts of the site have run; if they are others now, only a fresh start will do. One that a script has added, which is asynchronous
  // without saying so, is none of the page's.
  function scripts(page) {
    return [...page.querySelectorAll("script")]
      .filter((s) => s.getAttribute("src") !== own.getAttribute("src") && !/json/.test(s.type) && (!s.async || s.hasAttribute("async")))
      .map((s) => s.outerHTML)
      .join("\n");
  }

  // A new style sheet is loaded before the old one goes: nothing flashes.
  async function renewHead(head) {
    const waits = [];
    const key = (n) => (n.nodeType === 1 ? n.outerHTML : "");
    const known = new Map([...document.head.children].map((n) => [key(n), n]));
    const old = new Set(document.head.children);
    for (const node of head.children) {
      const same = known.get(key(node));
      if (same) {
        old.delete(same);
        continue;
      }
      const fresh = document.importNode(node, true);
      if (fresh.matches("link[rel~=stylesheet]"))
        waits.push(new Promise((done) => { fresh.onload = fresh.onerror = done; }));
      document.head.append(fresh);
    }
    await Promise.all(waits);
    for (const node of old) node.remove();
  }

  function attributes(from, to) {
    const isKept = (name) => name === "open" && from.localName === "details";
    for (const { name } of [...from.attributes]) if (!to.hasAttribute(name) && !isKept(name)) from.removeAttribute(name);
    for (const { name, value } of to.attributes) if (from.getAttribute(name) !== value && !isKept(name)) from.setAttribute(name, value);
  }

  // What somebody has opened or closed stays so, wherever it stands now: it is known by its id, or by its words and what is around it.
  // Numbers in them change by themselves, those of notes too.

  function folds(root) {
    const found = new Map();
    const plain = (words) => words.replace(/[0-9]+/g, "#").replace(/\s+/g, " ").trim();
    for (const one of root.querySelectorAll("details")) {
      const words = one.querySelector(":scope > summary")?.textContent ?? "";
      const name = one.id ? `#${one.id}` : plain(`${one.parentElement.closest("[id]")?.id ?? ""} ${words}`);
      let key = name;
      for (let i = 2; found.has(key); i++) key = `${name} ${i}`;
      found.set(key, one);
    }
    return found;
  }

  const opened = (root) => new Map([...folds(root)].map(([key, one]) => [key, one.open]));
  let written = opened(document);

  function holdFolds(page) {
    const chosen = new Map([...opened(document)].filter(([key, isOpen]) => isOpen !== (written.get(key) ?? isOpen)));
    written = opened(page);
    return () => {
      for (const [key, one] of folds(document)) {
        const isOpen = chosen.get(key) ?? written.get(key);
        if (one.open !== isOpen) one.open = isOpen;
      }
    };
  }

  // A field that somebody writes in keeps words and focus even where it had to be made anew.

  function holdField() {
    const field = document.activeElement;
    const name = ["id", "name"].find((n) => field?.getAttribute(n));
    if (!name || !field.matches("input, textarea, select")) return () => {};
    const { value, selectionStart, selectionEnd } = field;
    return () => {
      const now = field.isConnected ? field : document.querySelector(`[${name}="${CSS.escape(field.getAttribute(name))}"]`);
      if (!now) return;
      if (now.value !== value) now.value = value;
      if (document.activeElement !== now) {
        now.focus({ preventScroll: true });
        if (selectionStart !== null && selectionStart !== undefined) now.setSelectionRange(selectionStart, selectionEnd);
      }
    };
  }

  // What scripts of the site have shown for words in a field is gone with the page they stood in: they are asked again.
  function repeat() {
    for (const field of document.querySelectorAll("textarea, input:is([type=search], [type=text], :not([type]))"))
      if (field.value !== field.defaultValue) field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function children(from, to) {
    const [a, b] = [[...from.childNodes].filter((n) => n !== host && n !== own), [...to.childNodes]];
    let [i, n, j, k] = [0, 0, a.length, b.length];
    while (i < j && n < k && same(a[i], b[n])) i++, n++;
    while (j > i && k > n && same(a[j - 1], b[k - 1])) j--, k--;
    const anchor = a[j] ?? (from === document.body ? own : null);
    const named = new Set(b.slice(n, k).map((node) => node.id).filter(Boolean));
    for (; n < k; n++) {
      const at = placeOf(b[n], a, i, j);
      for (; i < at; i++) a[i].remove();
      if (at >= 0) morph(a[i++], b[n]);
      else {
        // One that comes later in the page stays.
        if (i < j && !named.has(a[i].id)) a[i++].remove();
        from.insertBefore(document.importNode(b[n], true), i < j ? a[i] : anchor);
      }
      named.delete(b[n].id);
    }
    for (; i < j; i++) a[i].remove();
  }

  // Which of the nodes that are left it is: the next if that is of its kind, or the one with its id; -1 for none.
  function placeOf(node, a, i, j) {
    if (i < j && alike(a[i], node)) return i;
    if (!node.id) return -1;
    for (let at = i + 1; at < j; at++) if (alike(a[at], node)) return at;
    return -1;
  }

  const same = (a, b) => a.isEqualNode(b);
  const alike = (a, b) => a.nodeType === b.nodeType && a.nodeName === b.nodeName && (a.id ?? "") === (b.id ?? "");

  function morph(from, to) {
    if (from.nodeType !== 1) {
      if (from.nodeValue !== to.nodeValue) from.nodeValue = to.nodeValue;
      return;
    }
    attributes(from, to);
    children(from, to);
  }

  // Showing what is wrong, in a tree of its own, so that neither page nor preview styles the other.

  const host = document.createElement("div");
  host.id = "staticguide-preview";
  const root = host.attachShadow({ mode: "open" });
  const make = (name, properties = {}, ...inside) => {
    const node = Object.assign(document.createElement(name), properties);
    node.append(...inside.filter((n) => n !== null));
    return node;
  };
  const style = make("link", { rel: "stylesheet", href: "/_preview/preview.css" });
  const errors = make("section", { className: "errors", hidden: true, tabIndex: -1 });
  errors.setAttribute("aria-label", "Errors on this page");
  const bar = make("details", { className: "bar" });
  const summary = make("summary");
  const list = make("div", { className: "list" });
  bar.append(summary, list);
  const live = make("p", { className: "vh" });
  live.setAttribute("role", "status");
  root.append(style, errors, bar, live);

  function problem({ severity, text, place, link }) {
    return make(
      "li", { className: severity },
      make("pre", { textContent: text, tabIndex: 0 }),
      place ? make("p", {}, make("a", { href: link, textContent: `Open ${place}` })) : null);
  }

  const count = (n, noun) => `${n} ${noun}${n === 1 ? "" : "s"}`;
  const fine = "Preview: nothing is wrong";
  let dismissed = "";
  let waiting = 0;

  function show(state) {
    notes = state.notes;
    const said = state.errors.map((e) => e.text).join("\n");
    errors.hidden = state.errors.length === 0 || said === dismissed;
    if (state.errors.length === 0) dismissed = "";
    const close = make("button", { type: "button", textContent: "Close" });
    close.onclick = () => { dismissed = said; errors.hidden = true; };
    errors.replaceChildren(
      make("h2", { textContent: count(state.errors.length, "error") + (state.isEarlier ? ": the page is shown as it was before" : "") }),
      close,
      make("ol", {}, ...state.errors.map(problem)));
    live.textContent = state.errors[0]?.message ?? "";
    clearTimeout(waiting);
    waiting = setTimeout(() => sum(state), state.isChecked ? 0 : 400);
    // It is not known yet, and mostly will be in a moment.
    if (!state.isChecked && summary.textContent === fine) summary.textContent = "Preview";
    if (state.errors.length > 0 || state.isChecked) sum(state);
  }

  function sum(state) {
    const words = [
      state.unpublished ? `Not published yet: ${state.unpublished}` : null,
      state.errors.length ? count(state.errors.length, "error") : null,
      state.warnings.length ? `${count(state.warnings.length, "warning")} on this page` : null,
      state.elsewhereCount ? `${count(state.elsewhereCount, "problem")} elsewhere` : null,
      state.isChecked ? null : `looking at the other pages of ${state.pages} …`,
    ].filter(Boolean);
    bar.className = state.errors.length ? "bar bad" : state.warnings.length || state.unpublished ? "bar doubtful" : "bar";
    summary.textContent = words.join(" · ") || fine;
    list.replaceChildren(
      make("ol", {}, ...state.errors.concat(state.warnings).map(problem)),
      state.elsewhere.length ? make("h2", { textContent: "Elsewhere" }) : "",
      make("ol", {}, ...state.elsewhere.map(problem)),
      state.elsewhereCount > state.elsewhere.length
        ? make("p", { textContent: `… and ${state.elsewhereCount - state.elsewhere.length} more, in the terminal` })
        : "");
  }

  addEventListener("keydown", (e) => {
    if (e.key !== "Escape") return;
    if (!evidence.hidden) hide();
    else if (!errors.hidden) errors.querySelector("button").click();
  });

  // Beside a number, what it stands on: on pointing at it or on reaching its reference with the keyboard. It stays while the pointer is on
  // it, and goes with Escape.

  let notes = {};
  let leaving = 0;
  const evidence = make("section", { className: "evidence", hidden: true });
  evidence.setAttribute("aria-label", "Evidence");
  root.append(evidence);
  const hide = () => { evidence.hidden = true; };
  const leave = () => { clearTimeout(leaving); leaving = setTimeout(hide, 250); };
  evidence.onpointerenter = () => clearTimeout(leaving);
  evidence.onpointerleave = leave;

  function referenceAt(target) {
    const place = target.closest?.('a[role="doc-noteref"], data');
    if (!place || place.localName === "a") return place;
    let next = place;
    for (let steps = 0; steps < 3 && next; steps++) {
      next = next.nextElementSibling;
      const found = next?.matches('a[role="doc-noteref"]') ? next : next?.querySelector('a[role="doc-noteref"]');
      if (found) return found;
    }
    return null;
  }

  function reveal({ target }) {
    const reference = target instanceof Element && target !== host ? referenceAt(target) : null;
    const note = reference && notes[decoded(reference.hash.slice(1))];
    if (!note) {
      if (!evidence.hidden && target !== host) leave();
      return;
    }
    clearTimeout(leaving);
    const row = (term, words) => (words ? [make("dt", { textContent: term }), make("dd", { textContent: words })] : []);
    evidence.replaceChildren(
      make("h2", { textContent: note.title }),
      note.proof ? make("p", { className: "proof", textContent: note.proof }) : "",
      make("dl", {},
        make("dt", { textContent: "Source" }),
        make("dd", {}, make("a", { href: note.url, textContent: note.source, target: "_blank", rel: "noopener" })),
        ...row("As of", note.asOf), ...row("Status", note.status), ...row("Checked", note.checked ?? "never"),
        ...row("Look again by", note.reviewBy)),
      make("p", {}, make("a", { href: note.link, textContent: `Open ${note.place}` })));
    evidence.hidden = false;
    const box = target.getBoundingClientRect();
    const own = evidence.getBoundingClientRect();
    const below = innerHeight - box.bottom > own.height + 8 || box.top < own.height + 8;
    evidence.style.left = `${Math.max(8, Math.min(box.left, innerWidth - own.width - 8))}px`;
    evidence.style.top = `${below ? box.bottom + 4 : box.top - own.height - 4}px`;
  }

  document.addEventListener("pointerover", reveal);
  document.addEventListener("focusin", reveal);

  // Listening, while somebody looks. A browser has but six connections to a host, so its pages share one stream, which a worker holds;
  // where there can be none, each has its own.

  let worker = shared();
  let source = null;
  let isListening = false;

  function shared() {
    try {
      const made = new SharedWorker("/_preview/stream.js");
      made.onerror = () => {
        worker = null;
        if (isListening) connect();
      };
      made.port.onmessage = ({ data }) => {
        if (isListening) data === null ? wait() : hear(JSON.parse(data));
      };
      return made.port;
    } catch {
      return null;
    }
  }

  function connect() {
    isListening = true;
    const path = decoded(location.pathname);
    if (worker) {
      worker.postMessage(path);
      return;
    }
    source?.close();
    source = new EventSource(`/_preview/events?path=${encodeURIComponent(path)}`);
    source.onmessage = ({ data }) => hear(JSON.parse(data));
    source.onerror = wait;
  }

  function disconnect() {
    isListening = false;
    worker?.postMessage(null);
    source?.close();
    source = null;
  }

  function hear(state) {
    if (state.movedTo) {
      fetching++;
      disconnect();
      location.replace(encodeURI(state.movedTo));
      return;
    }
    show(state);
    pictures = state.pictures;
    if (state.mark !== mark) renew(state.mark);
    else {
      freshen(document);
      freshenSheets();
    }
  }

  function wait() {
    summary.textContent = "The preview has ended; it is waited for.";
  }

  function decoded(path) {
    try {
      return decodeURIComponent(path);
    } catch {
      return path;
    }
  }

  function attend() {
    if (document.hidden) disconnect();
    else if (!isListening) connect();
  }

  document.body.append(host);
  document.addEventListener("visibilitychange", attend);
  addEventListener("pageshow", attend);
  addEventListener("pagehide", disconnect);
  attend();
})();
