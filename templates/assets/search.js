// Finds words in an index that was made with the site; of the index only what a question needs is fetched.
"use strict";
{
  const parts = new Map();
  let mark = "";

  /** A part of the index: from the site; a test takes it from elsewhere. */
  async function load(name) {
    const address = new URL(`index/${name}.json${mark && `?${mark}`}`, document.getElementById("search").action);
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return answer.json();
  }

  const search = (globalThis.staticguideSearch = { load, find, words });

  function part(name) {
    if (!parts.has(name)) parts.set(name, search.load(name));
    // What failed may be there when it is asked for again.
    parts.get(name).catch(() => parts.delete(name));
    return parts.get(name);
  }

  // Words, as the generator reads them: without case and marks; no point or comma within numbers; letters of scripts without spaces alone.
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

  // Sorted lists, in parts whose first keys are known.
  async function between(list, firsts, from, to, most) {
    const names = [];
    for (let i = 0; i < firsts.length && names.length < most; i++)
      if (firsts[i] < to && (i + 1 === firsts.length || firsts[i + 1] > from)) names.push(`${list}-${i}`);
    return (await Promise.all(names.map(part))).flat();
  }

  const after = (start) => start + "\uffff";

  /** The words that begin so, each with the count of its places. */
  async function beginning(about, start) {
    const list = about.words ? "words" : "terms";
    const told = await between(list, about[list], start, after(start), 4);
    return pairs(told).filter(([word]) => word.startsWith(start));
  }

  async function ending(about, end) {
    const start = [...end].reverse().join("");
    const all = about.ends ? pairs(await between("ends", about.ends, start, after(start), 4)) : await beginning(about, "");
    return all.filter(([word]) => word.endsWith(end));
  }

  function pairs(list) {
    const result = [];
    for (let i = 0; i < list.length; i += 2) result.push([list[i], list[i + 1]]);
    return result;
  }

  /** Whether one letter too many, too few, another, or two that changed places make one word of the other. */
  function isSlip(one, other) {
    if (Math.abs(one.length - other.length) > 1) return false;
    let start = 0;
    while (start < one.length && one[start] === other[start]) start++;
    let end = 0;
    while (end < one.length - start && end < other.length - start && one.at(-1 - end) === other.at(-1 - end)) end++;
    const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
    return left.length < 2 && right.length < 2 || left.length === 2 && left[0] === right[1] && left[1] === right[0];
  }

  /** So many letters are the same of words that differ in their endings; an ending is shorter. */
  const stem = 5;

  function isKin(one, other) {
    let same = 0;
    while (same < one.length && one[same] === other[same]) same++;
    const longest = Math.max(one.length, other.length);
    return same >= stem && longest - same <= stem && same * 2 >= longest;
  }

  /** One for many, and many for one: noches, noche; duty, duties. */
  function otherNumber(word) {
    if (word.length < 4) return [];
    if (!word.endsWith("s")) return [`${word}s`, `${word}es`, word.replace(/y$/, "ies")];
    return [word.slice(0, -1), word.slice(0, -2), word.replace(/ies$/, "y")];
  }

  /** What may be meant by a word: itself, its other number, what begins so where it may not be whole, or what it is a slip of. */
  async function meant(word, isLast, about) {
    const found = new Map([[word, 1]]);
    const add = (list, weight) => list.forEach(([known]) => found.has(known) || found.set(known, weight));
    const most = (list) => list.sort((a, b) => String(b[1]).length - String(a[1]).length || b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 8);
    // What a language writes in front, as one word: and, the, in.
    const front = about.front;
    const bare = front.filter((letters) => word.startsWith(letters)).map((letters) => word.slice(letters.length));
    for (const other of [...otherNumber(word), ...bare]) if (other[1]) add((await beginning(about, other)).filter(([known]) => known === other), 0.8);
    if (front[0] && word[1]) add((await ending(about, word)).filter(([known]) => front.includes(known.slice(0, -word.length))), 0.8);
    const begun = word.length > (about.words ? 2 : 1) ? await beginning(about, word) : [];
    const isWord = begun.some(([known]) => known === word);
    if (isLast || !isWord) add(most(begun), isWord ? 0.4 : 0.8);
    if (begun.length || found.size > 1 || word.length < 5) return found;
    const near = [...(await beginning(about, about.words ? word.slice(0, 2) : "")), ...(about.words ? await ending(about, word.slice(-3)) : [])];
    add(most(near.filter(([known]) => isSlip(word, known) || (isLast && isSlip(word, known.slice(0, word.length))))), 0.5);
    // Other endings of the same word: requirements, require.
    if (found.size === 1 && word.length > stem) add(most((await beginning(about, word.slice(0, stem))).filter(([known]) => isKin(word, known))), 0.4);
    return found;
  }

  // Where words stand: numbers in a base of their own.
  const digits = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter((c) => !' "\\'.includes(c)).join("");
  const ends = 60;

  function* numbers(text) {
    for (let at = 0; at < text.length; ) {
      let value = digits.indexOf(text[at++]);
      const low = [];
      while (value >= ends) {
        low.push(value);
        value = digits.indexOf(text[at++]);
      }
      for (const digit of low.reverse()) value = value * (digits.length - ends) + digit;
      yield value;
    }
  }

  /** More than a page has entries. */
  const mostEntries = 2 ** 20;

  const sum = (list, of) => list.reduce((total, item) => total + of(item), 0);
  const pageOf = (place) => Math.floor(place / mostEntries);

  /** The places of a word, by page and entry, and how much it counts there. */
  async function places(word, about) {
    const list = await between("terms", about.terms, word, after(word), 1);
    const at = list.findIndex((item, i) => i % 2 === 0 && item === word);
    const found = new Map();
    found.pages = 0;
    if (at < 0) return found;
    const told = numbers(list[at + 1]);
    found.pages = told.next().value;
    let page = 0;
    for (const value of told) {
      page += Math.floor(value / 30);
      found.set(page * mostEntries + (value % 2 ? told.next().value : 0), ((Math.floor(value / 2) % 15) + 1) / 15);
    }
    return found;
  }

  /** How much each place says to one thing that is asked, whichever of the words for it stands there. */
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
    // As in Okapi BM25, of all words for it together: what stands on few pages says much.
    pages = Math.max(pages, new Set([...best.keys()].map(pageOf)).size);
    // What is only touched on counts as less.
    pages *= sum([...best.values()], (value) => value) / (best.size || 1);
    best.rarity = meanings.rarity = Math.log(1 + (about.pages - pages + 0.5) / (pages + 0.5));
    return best;
  }

  /** What is asked, one thing after the other, each with all that may be meant by it. */
  async function asked(query, about) {
    const given = words(query);
    const isOpen = /[\p{L}\p{N}]$/u.test(query);
    const things = [];
    for (let i = 0; i < given.length; ) {
      // The longest phrase that means the same as others.
      let [own, others, length] = ["", [], Math.min(given.length - i, 9) + 1];
      while (length > 1 && !others.length) {
        own = given.slice(i, i + --length).join(" ");
        others = about.synonyms.filter((group) => group.includes(own)).flat();
      }
      i += length;
      // Words of every question say nothing beside others.
      if (about.common.includes(own) && given.some((word) => !about.common.includes(word))) continue;
      const meanings = length > 1 ? [[own, 1]] : [...(await meant(own, isOpen && i === given.length, about))];
      // What has other names is hardly the beginning of a word.
      const known = meanings.map(([phrase, weight], at) => [phrase, at && others.length ? weight / 2 : weight]);
      things.push([...known, ...others.map((other) => [other, 1])]);
    }
    return things;
  }

  /** The pages that have some of what is asked, best first, the words that no page has, and those that were found. */
  async function find(query) {
    const about = await part("about");
    mark = about.mark;
    const things = await asked(query, about);
    const all = await Promise.all(things.map((meanings) => said(meanings, about)));
    // Who asks for a page by its name, or by another word for it, wants that first.
    const names = [words(query).join(" ")];
    if (things.length === 1) names.push(...things[0].filter(([, weight]) => weight === 1).map(([name]) => name));
    const named = (await Promise.all(names.map((name) => places(`=${name}`.slice(0, 40), about)))).flatMap((found) => [...found.keys()]);
    const share = (some) => sum(some, ({ rarity }) => rarity ** 2);
    const pages = new Map();
    for (const place of new Set([...named, ...all.flatMap((found) => [...found.keys()])])) {
      const there = all.filter((found) => found.has(place));
      // What has all that is asked comes before what has much of a part.
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
    const marked = things.flat().flatMap(([phrase]) => phrase.split(" "));
    const missing = things.filter((_, i) => !all[i].size).map(([[phrase]]) => phrase);
    return { hits, missing, marked: new Set(marked), show: (hit) => show(hit, things) };
  }

  /** A hit with its title, and the parts of its page that a reader may want, best first. */
  async function show(hit, things) {
    const page = await part(`pages-${hit.number}`);
    const [route, title, description] = page;
    const count = page.at(-1);
    const all = page.slice(3, -1);
    const own = all.slice(0, all.length - count);
    const bestOf = (sections) => {
      let [best, most] = [[], -1];
      for (const section of [["", title, ""], ...sections]) {
        const [inHeading, inText] = [` ${words(section[1]).join(" ")} `, ` ${words(section[2]).join(" ")} `];
        let value = 0;
        for (const meanings of things) {
          const has = (text) => meanings.some(([phrase, weight]) => weight >= 0.4 && text.includes(` ${phrase} `));
          value += meanings.rarity * (has(inHeading) ? 3 : has(inText) ? 1 : 0);
        }
        if (value > most) [best, most] = [section, value];
      }
      return best;
    };
    const sections = hit.entries
      .filter((entry) => entry.value > hit.value * 0.5)
      .slice(0, 3)
      .map(({ entry }) => (entry ? all[own.length + entry - 1] : bestOf(own)));
    return { route, title, sections: sections.map(([anchor, heading, text]) => ({ anchor, heading: heading !== title && heading, text: text || description })) };
  }

  // The page: what is found takes the place of the list of everything.
  const at = (id) => document.getElementById(id);
  const letters = /[\p{L}\p{N}\p{M}]+(?:[.,][0-9]+)*/gu;
  const step = 10;
  let turn = 0;
  let waiting;

  function element(name, ...children) {
    const made = document.createElement(name);
    made.append(...children);
    return made;
  }

  const isMarked = (piece, marked) => words(piece).some((word) => marked.has(word));

  function marking(text, marked) {
    const pieces = text.split(new RegExp(`(${letters.source})`, "u"));
    return pieces.map((piece) => (isMarked(piece, marked) ? element("mark", piece) : piece));
  }

  /** The words around the first that was found. */
  function around(text, marked) {
    const first = [...text.matchAll(letters)].find(([word]) => isMarked(word, marked))?.index ?? 0;
    const from = first < 80 ? 0 : text.indexOf(" ", first - 60) + 1;
    const end = from + 170 < text.length ? text.lastIndexOf(" ", from + 170) : text.length;
    return [from ? "… " : "", ...marking(text.slice(from, end > from ? end : from + 170), marked), end < text.length ? " …" : ""];
  }

  /** Pages lie in the folder of the home page; where that is named as a file, so are they. */
  function addressOf(route, anchor) {
    const address = new URL(at("search-home").href);
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
    const list = at("search-hits");
    const from = list.children.length;
    const shown = await Promise.all(hits.slice(from, from + step).map(show));
    if (mine !== turn) return;
    list.append(...shown.map((hit) => item(hit, marked)));
    at("search-more").hidden = list.children.length >= hits.length;
    if (from) list.children[from].querySelector("a").focus();
  }

  async function answer() {
    const query = at("search-words").value;
    const mine = ++turn;
    const address = new URL(location);
    address.searchParams.delete("q");
    if (query.trim()) address.searchParams.set("q", query.trim());
    history.replaceState(history.state, "", address);
    const status = at("search-status");
    try {
      const result = words(query).length ? await find(query) : null;
      if (mine !== turn) return;
      const count = result?.hits.length ?? 0;
      const list = at("search-hits");
      list.replaceChildren();
      list.hidden = at("search-more").hidden = !count;
      at("search-all").hidden = count > 0;
      const { none, one, other, without } = status.dataset;
      status.textContent = !result ? "" : count === 0 ? none : count === 1 ? one : other.replace("{count}", count);
      if (count && result.missing.length) status.textContent += ` ${without.replace("{words}", result.missing.map((word) => `“${word}”`).join(", "))}`;
      if (!count) return;
      at("search-more").onclick = () => showMore(result, mine);
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
    at("search-words").value ||= new URLSearchParams(location.search).get("q") ?? "";
    if (at("search-words").value) answer();
    else part("about").catch(() => {});
  }
}
