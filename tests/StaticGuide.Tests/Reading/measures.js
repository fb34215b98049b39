// What the bar for readers' pages measures: each value that a page has, with the first element that has it.
(name) => {
  const found = new Map();
  const add = (value, element) => {
    const rounded = Math.round(value * 10) / 10;
    if (!found.has(rounded)) found.set(rounded, element?.outerHTML.slice(0, 120) ?? "");
  };
  const all = (selector) => [...document.querySelectorAll(selector)];

  function* textsOf(root) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) yield walker.currentNode;
  }

  const measures = {
    /** Pixels. */
    text() {
      for (const text of textsOf(document.body)) {
        const element = text.parentElement;
        if (text.data.trim() && element.checkVisibility() && !element.closest(".vh, script, style, title, desc"))
          add(parseFloat(getComputedStyle(element).fontSize), element);
      }
    },

    /** The shorter side in pixels of what is no part of a line of text; there a link is as high as the line (WCAG 2.2, 2.5.8, "inline"). */
    target() {
      for (const element of all("a[href], button, summary, input, select")) {
        if (!element.checkVisibility({ visibilityProperty: true }) || element.classList.contains("skip")) continue;
        const block = element.closest("p, li, dd, dt, td, th, figcaption, caption, h1, h2, h3, blockquote, summary, label");
        const isInText = block && block.textContent.trim() !== element.textContent.trim();
        if (isInText && getComputedStyle(element).display === "inline") continue;
        const { width, height } = element.getBoundingClientRect();
        if (width > 0) add(Math.min(width, height), element);
      }
    },

    /** Pixels that the page is wider than the screen. */
    sideways() {
      add(document.scrollingElement.scrollWidth - innerWidth);
    },

    headings() {
      add(all("h1").length);
    },

    /** Percent of the screen's height above the heading. */
    heading() {
      for (const heading of all("h1")) add((100 * heading.getBoundingClientRect().top) / innerHeight, heading);
    },

    /** Percent of the page's height. */
    notes() {
      for (const notes of all(".notes"))
        add((100 * notes.getBoundingClientRect().height) / document.documentElement.scrollHeight, notes);
    },

    /** Screens above the text, the facts, or the list of what a page collects. */
    first() {
      const first = document.querySelector(
        ".text > *, .tasks, .facts, .pages, nav.contents:not(:has(> details)), main p:not(.lead, .aside, .edition)",
      );
      add(first.getBoundingClientRect().top / innerHeight, first);
    },

    /** Characters of each line of text. */
    line() {
      const range = document.createRange();
      for (const block of all("main p, main li")) {
        if (!block.checkVisibility()) continue;
        let [count, top] = [0, null];
        for (const text of textsOf(block)) {
          if (text.parentElement.closest(".vh")) continue;
          for (let i = 0; i < text.length; i++) {
            range.setStart(text, i);
            range.setEnd(text, i + 1);
            const rect = range.getClientRects()[0];
            if (!rect || rect.width === 0) continue;
            if (top !== null && Math.abs(rect.top - top) > 8) {
              add(count, block);
              count = 0;
            }
            if (count === 0) top = rect.top;
            count++;
          }
        }
        add(count, block);
      }
    },

    /** Of a calculation's note, each number that went into it has to have all of it. */
    bareNotes() {
      const isWhole = (evidence, summary) => {
        const cite = evidence.querySelector("cite");
        const publisher = cite?.previousSibling?.textContent.trim();
        const day = [...evidence.querySelectorAll("time")].find((time) => /^\d{4}-\d\d-\d\d$/.test(time.dateTime));
        const asOf = /\d{4}/.test(summary) || evidence.closest("ol").previousElementSibling.querySelector("time");
        // What a cell says comes with its number; other words between a source and its date have none.
        const [link, time] = [evidence.querySelector("cite ~ a"), evidence.querySelector("cite ~ time")];
        const range = document.createRange();
        if (link && time) [range.setStartAfter(link), range.setEndBefore(time)];
        const quote = evidence.querySelector("q") || /\d/.test(range.toString());
        return publisher && quote && day && asOf;
      };
      const bare = all(".notes li[id]").filter((note) => {
        const inputs = [...note.querySelectorAll(".inputs > li:has(cite)")];
        const summary = note.querySelector("summary").textContent;
        return !(inputs.length ? inputs : [note]).every((evidence) => isWhole(evidence, summary));
      });
      add(bare.length, bare[0]);
    },

    unpaired() {
      const [marks, backs] = [all("a[role=doc-noteref]"), all("a[role=doc-backlink]")];
      const ways = new Set(backs.map((back) => back.hash));
      const single = [
        ...marks.filter((mark) => !document.getElementById(mark.hash.slice(1)) || !ways.has(`#${mark.id}`)),
        ...backs.filter((back) => !marks.some((mark) => back.hash === `#${mark.id}`)),
      ];
      add(single.length, single[0]);
    },

    /** Stops of the Tab key that cannot be seen. */
    unseen() {
      const stops = all('a[href], button, summary, input, select, [tabindex="0"]').filter((stop) => stop.checkVisibility());
      const unseen = stops.filter((stop) => {
        stop.focus({ focusVisible: true, preventScroll: true });
        const { outlineStyle, outlineWidth } = getComputedStyle(stop);
        return document.activeElement === stop && (outlineStyle === "none" || parseFloat(outlineWidth) < 2);
      });
      add(unseen.length, unseen[0]);
    },

    /** Fragments whose heading, number or note is not on the screen, or is folded, once a reader has gone there. */
    lost() {
      const links = new Map(all('main a[href^="#"]').map((link) => [link.hash, link]));
      const lost = [...links.keys()].filter((hash) => {
        location.replace(hash);
        const target = document.getElementById(decodeURIComponent(hash.slice(1)));
        if (!target?.checkVisibility()) return true;
        const { top, bottom } = target.getBoundingClientRect();
        const folded = target.matches("li, .record") && target.querySelector(":scope > details > :not(summary)");
        return top >= innerHeight || bottom <= 0 || (folded && !folded.checkVisibility());
      });
      add(lost.length, links.get(lost[0]));
    },

    title() {
      add(document.title.length);
    },

    description() {
      for (const description of all("meta[name=description]")) add(description.content.length, description);
    },
  };
  measures[name]();
  return JSON.stringify([...found]);
}
