// Finds words in the index of the site (ARCHITECTURE.md: "An index in parts").
"use strict";
{
  const parts = new Map();
  let mark = "";

  async function load(name) {
    const address = new URL(`index/${name}.json${mark && `?${mark}`}`, document.getElementById("search").action);
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return answer.json();
  }

  const search = (globalThis.staticguideSearch = { load, find, words });

  function part(name) {
    if (!parts.has(name)) parts.set(name, search.load(name));
    parts.get(name).catch(() => parts.delete(name));
    return parts.get(name);
  }

  // As WordReader does.
  const plain = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", ł: "l", ı: "i", þ: "th", ς: "σ" };

  function words(text) {
    const folded = text
      .normalize("NFD")
      .replace(/\p{Mn}/gu, "")
      .toLowerCase()
      .replace(/[ßæœøđðłıþς]/g, (letter) => plain[letter])
      .replace(/([0-9])[.,](?=[0-9])/g, "$1");
    const found = folded.match(/[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]|(?:(?![\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff])[\p{L}\p{N}\p{Mc}])+/gu);
    return (found ?? []).map((word) => word.slice(0, 40));
  }

  async function between(list, firsts, start, most) {
    const names = [];
    for (let i = 0; i < firsts.length && names.length < most; i++)
      if (firsts[i] < start + "\uffff" && (i + 1 === firsts.length || firsts[i + 1] > start)) names.push(`${list}-${i}`);
    return (await Promise.all(names.map(part))).flat();
  }

  const pairs = (list) => list.flatMap((item, i) => (i % 2 ? [] : [[item, list[i + 1]]]));

  async function beginning(about, start) {
    const list = about.words ? "words" : "terms";
    return pairs(await between(list, about[list], start, 8)).filter(([word]) => word.startsWith(start));
  }

  async function ending(about, end) {
    const all = about.ends ? pairs(await between("ends", about.ends, [...end].reverse().join(""), 8)) : await beginning(about, "");
    return all.filter(([word]) => word.endsWith(end));
  }

  /** A letter too many, too few, another, or two that changed places. */
  function isSlip(one, other) {
    let [start, end] = [0, 0];
    while (start < one.length && one[start] === other[start]) start++;
    while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++;
    const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
    return (left.length < 2 && right.length < 2) || (left.length === 2 && left === right[1] + right[0]);
  }

  // Longer than an ending.
  const stem = 5;

  function isKin(one, other) {
    let same = 0;
    while (same < one.length && one[same] === other[same]) same++;
    const longest = Math.max(one.length, other.length);
    return same >= stem && longest - same <= stem && same * 2 >= longest;
  }

  function otherNumber(word) {
    if (word.length < 4) return [];
    if (!word.endsWith("s")) return [`${word}s`, `${word}es`, word.replace(/y$/, "ies")];
    return [word.replace(/([^s])s$/, "$1"), word.replace(/([^e])es$/, "$1"), word.replace(/ies$/, "y")];
  }

  // One for many; with and without what a language writes in front.
  async function sameAs(word, { front, ...about }) {
    const bare = front.filter((letters) => word.startsWith(letters)).map((letters) => word.slice(letters.length));
    const others = [...otherNumber(word), ...bare].filter((other) => other[1]);
    const found = await Promise.all(others.map(async (other) => (await beginning(about, other)).filter(([known]) => known === other)));
    if (front[0] && word[1]) found.push((await ending(about, word)).filter(([known]) => front.includes(known.slice(0, -word.length))));
    return found.flat();
  }

  const begun = async (word, about) => (word[about.words ? 2 : 1] ? beginning(about, word) : []);
  const has = (list, word) => list.some(([known]) => known === word);
  const most = (list) => list.sort((a, b) => String(b[1]).length - String(a[1]).length || b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 8);

  /** A word as the site writes it, and what else it may be a slip of. */
  async function righted(word, isOpen, about) {
    const told = about.synonyms.flat().flatMap((phrase) => phrase.split(" "));
    if (!word[4] || [...about.common, ...told].includes(word)) return [word];
    const longer = await begun(word, about);
    if (has(longer, word) || (await sameAs(word, about))[0]) return [word];
    let near = longer;
    const half = Math.floor(word.length / 2);
    if (!near[0]) near = about.words ? [...(await beginning(about, word.slice(0, half))), ...(await ending(about, word.slice(half + 1)))] : await beginning(about, "");
    let slips = near.filter(([known]) => isSlip(word, known));
    if (!longer[0]) {
      if (!slips[0]) slips = [...told, ...told.flatMap(otherNumber)].filter((known) => isSlip(word, known)).map((known) => [known, 1]);
      if (!slips[0] && isOpen) slips = near.filter(([known]) => [0, 1].some((more) => isSlip(word, known.slice(0, word.length + more))));
    }
    const known = [...new Set(most(slips).map(([known]) => known))].sort((a, b) => (b[0] === word[0]) - (a[0] === word[0]));
    return known[0] ? known : [word];
  }

  async function meant(word, isOpen, about) {
    const found = new Map([[word, 1]]);
    const add = (list, weight) => list.forEach(([known]) => found.has(known) || found.set(known, weight));
    add(await sameAs(word, about), 0.8);
    const longer = await begun(word, about);
    const isWord = has(longer, word);
    if (isOpen || !isWord) add(most(longer), isWord ? 0.4 : 0.8);
    if (!longer[0] && found.size < 2 && word[stem]) add(most((await beginning(about, word.slice(0, stem))).filter(([known]) => isKin(word, known))), 0.4);
    return found;
  }

  // As Posting writes them.
  const digits = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter((c) => !' "\\'.includes(c));
  const ends = 60;

  function* numbers(text) {
    for (let at = 0; at < text.length; ) {
      let value = digits.indexOf(text[at++]);
      const low = [];
      while (value >= ends) {
        low.unshift(value);
        value = digits.indexOf(text[at++]);
      }
      for (const digit of low) value = value * (digits.length - ends) + digit;
      yield value;
    }
  }

  const mostEntries = 2 ** 20;

  const sum = (list, of) => list.reduce((total, item) => total + of(item), 0);
  const pageOf = (place) => Math.floor(place / mostEntries);

  async function places(word, about) {
    const told = new Map(pairs(await between("terms", about.terms, word, 1))).get(word);
    const found = new Map();
    found.pages = 0;
    if (!told) return found;
    const all = numbers(told);
    found.pages = all.next().value;
    let page = 0;
    for (const value of all) {
      page += Math.floor(value / 30);
      found.set(page * mostEntries + (value % 2 ? all.next().value : 0), ((Math.floor(value / 2) % 15) + 1) / 15);
    }
    return found;
  }

  async function said(meanings, about) {
    const best = new Map();
    let pages = 0;
    await Promise.all(
      meanings.map(async ([phrase, weight]) => {
        const [first, ...rest] = await Promise.all(phrase.split(" ").map((word) => places(word, about)));
        if (!rest.length) pages = Math.max(pages, first.pages);
        for (const place of first.keys()) {
          const value = weight * Math.min(...[first, ...rest].map((found) => found.get(place) ?? 0));
          if (value > (best.get(place) ?? 0)) best.set(place, value);
        }
      }),
    );
    // Okapi BM25; what is only touched on counts as less.
    pages = Math.max(pages, new Set([...best.keys()].map(pageOf)).size);
    pages *= sum([...best.values()], (value) => value) / (best.size || 1);
    best.rarity = meanings.rarity = Math.log(1 + (about.pages - pages + 0.5) / (pages + 0.5));
    return best;
  }

  async function asked(query, about) {
    const isOpen = (i) => i + 1 === told.length && /[\p{L}\p{N}]$/u.test(query);
    const told = words(query);
    const read = await Promise.all(told.map((word, i) => righted(word, isOpen(i), about)));
    const given = read.map(([known]) => known);
    const things = [];
    for (let i = 0; i < given.length; ) {
      // The longest phrase that means the same as others.
      let [own, others, length] = ["", [], Math.min(given.length - i, 9) + 1];
      while (length > 1 && !others.length) {
        own = given.slice(i, i + --length).join(" ");
        const names = length > 1 ? [own] : [own, ...otherNumber(own)];
        others = about.synonyms.filter((group) => names.some((name) => group.includes(name))).flat();
      }
      const at = i;
      i += length;
      if (about.common.includes(own) && given.some((word) => !about.common.includes(word))) continue;
      const meanings = length > 1 ? [[own, 1]] : [...(await meant(own, isOpen(at), about)), ...read[at].slice(1).map((other) => [other, 0.4])];
      const known = meanings.map(([phrase, weight], i) => [phrase, i && others.length ? weight / 2 : weight]);
      things.push([...known, ...others.map((other) => [other, 1])]);
    }
    return things;
  }

  async function find(query) {
    const about = await part("about");
    mark = about.mark;
    const things = await asked(query, about);
    const all = await Promise.all(things.map((meanings) => said(meanings, about)));
    // Pages of that name come first.
    const names = [words(query).join(" ")];
    if (things.length === 1) names.push(...things[0].filter(([, weight]) => weight === 1).map(([name]) => name));
    const named = (await Promise.all(names.map((name) => places(`=${name}`.slice(0, 40), about)))).flatMap((found) => [...found.keys()]);
    const share = (some) => sum(some, ({ rarity }) => rarity ** 2);
    const pages = new Map();
    for (const place of new Set([...named, ...all.flatMap((found) => [...found.keys()])])) {
      const there = all.filter((found) => found.has(place));
      const value = (sum(there, (found) => found.get(place) * found.rarity) * share(there)) / share(all);
      const entry = { entry: place % mostEntries, value: named.includes(place) ? value + 99 : value };
      const number = pageOf(place);
      if (!pages.has(number)) pages.set(number, []);
      pages.get(number).push(entry);
    }
    const hits = [...pages].map(([number, entries]) => {
      entries.sort((a, b) => b.value - a.value || a.entry - b.entry);
      return { number, entries, value: entries[0].value };
    });
    hits.sort((a, b) => b.value - a.value || a.number - b.number);
    const marked = new Set(things.flat().flatMap(([phrase]) => phrase.split(" ")));
    const missing = things.filter((_, i) => !all[i].size).map(([[phrase]]) => phrase);
    return { hits, missing, marked, show: (hit) => show(hit, things) };
  }

  async function show(hit, things) {
    const page = await part(`pages-${hit.number}`);
    const [route, title, description] = page;
    const count = page.at(-1);
    const all = page.slice(3, -1);
    const own = all.slice(0, all.length - count);
    const bestOf = (sections) => {
      let [best, most] = [[], -1];
      for (const section of [["", title, ""], ...sections]) {
        const [inHeading, inText] = section.slice(1).map((text) => ` ${words(text).join(" ")} `);
        const value = sum(things, (meanings) => {
          const has = (text) => meanings.some(([phrase, weight]) => weight >= 0.4 && text.includes(` ${phrase} `));
          return meanings.rarity * (has(inHeading) ? 3 : has(inText) ? 1 : 0);
        });
        if (value > most) [best, most] = [section, value];
      }
      return best;
    };
    const sections = hit.entries
      .filter(({ value }) => value > hit.value * 0.5)
      .slice(0, 3)
      .map(({ entry }) => (entry ? all[own.length + entry - 1] : bestOf(own)));
    return { route, title, sections: sections.map(([anchor, heading, text]) => ({ anchor, heading: heading !== title && heading, text: text || description })) };
  }

  // The page.
  const at = (id) => document.getElementById(`search-${id}`);
  const letters = /([\p{L}\p{N}\p{M}]+(?:[.,][0-9]+)*)/gu;
  const step = 10;
  let turn = 0;
  let waiting;

  function element(name, ...children) {
    const made = document.createElement(name);
    made.append(...children);
    return made;
  }

  const isMarked = (piece, marked) => words(piece).some((word) => marked.has(word));
  const marking = (text, marked) => text.split(letters).map((piece) => (isMarked(piece, marked) ? element("mark", piece) : piece));

  function around(text, marked) {
    const first = [...text.matchAll(letters)].find(([word]) => isMarked(word, marked))?.index ?? 0;
    const from = first < 80 ? 0 : text.indexOf(" ", first - 60) + 1;
    const end = from + 170 < text.length ? text.lastIndexOf(" ", from + 170) : text.length;
    return [from ? "… " : "", ...marking(text.slice(from, end > from ? end : from + 170), marked), end < text.length ? " …" : ""];
  }

  // Where the home page is named as a file, so are others.
  function addressOf(route, anchor) {
    const address = new URL(at("home").href);
    const isFile = address.pathname.endsWith(".html");
    address.pathname = address.pathname.replace(/[^/]*$/, "") + encodeURI(route) + (isFile ? "index.html" : "");
    address.hash = anchor ?? "";
    return address.href;
  }

  function item({ route, title, sections }, marked) {
    const made = document.createElement("li");
    for (const { anchor, heading, text } of sections) {
      const link = element("a", ...marking(heading ? `${title}: ${heading}` : title, marked));
      link.href = addressOf(route, anchor);
      made.append(element("p", link), element("p", ...around(text, marked)));
    }
    return made;
  }

  async function showMore({ hits, marked, show }, mine) {
    const list = at("hits");
    const from = list.children.length;
    const shown = await Promise.all(hits.slice(from, from + step).map(show));
    if (mine !== turn) return;
    list.append(...shown.map((hit) => item(hit, marked)));
    at("more").hidden = list.children.length >= hits.length;
    if (from) list.children[from].querySelector("a").focus();
  }

  async function answer() {
    const query = at("words").value;
    const mine = ++turn;
    const address = new URL(location);
    address.searchParams.delete("q");
    if (query.trim()) address.searchParams.set("q", query.trim());
    history.replaceState(history.state, "", address);
    const status = at("status");
    try {
      const result = words(query)[0] ? await find(query) : null;
      if (mine !== turn) return;
      const count = result?.hits.length ?? 0;
      const list = at("hits");
      list.replaceChildren();
      list.hidden = at("more").hidden = !count;
      at("all").hidden = count > 0;
      const { none, one, other, without } = status.dataset;
      status.textContent = !result ? "" : count === 0 ? none : count === 1 ? one : other.replace("{count}", count);
      if (!count) return;
      if (result.missing[0]) status.textContent += ` ${without.replace("{words}", result.missing.map((word) => `“${word}”`).join(", "))}`;
      at("more").onclick = () => showMore(result, mine);
      await showMore(result, mine);
      list.dataset.of = query.trim();
    } catch {
      if (mine === turn) status.textContent = status.dataset.failed;
    }
  }

  if (globalThis.document) {
    document.addEventListener("input", ({ target }) => {
      if (target.id !== "search-words") return;
      clearTimeout(waiting);
      waiting = setTimeout(answer, 120);
    });
    document.addEventListener("submit", (event) => {
      if (event.target.id !== "search") return;
      event.preventDefault();
      clearTimeout(waiting);
      answer();
    });
    at("words").value ||= new URLSearchParams(location.search).get("q") ?? "";
    if (at("words").value) answer();
    else part("about").catch(() => {});
  }
}
