// The one stream of a browser, whose pages share it: each says which address it shows, and is told what is new there.
"use strict";
const pages = new Map();
let source = null;
let asked = 0;

onconnect = ({ ports: [page] }) => {
  page.onmessage = ({ data: path }) => {
    if (path === null) pages.delete(page);
    else pages.set(page, { path, told: null });
    // Many pages that come at once are one question.
    clearTimeout(asked);
    asked = setTimeout(listen);
  };
};

// It tells of all pages anew, so what came between the last stream and this is not missed.
function listen() {
  source?.close();
  source = null;
  const paths = new Set([...pages.values()].map((page) => page.path));
  if (paths.size === 0) return;
  source = new EventSource(`/_preview/events?${[...paths].map((path) => `path=${encodeURIComponent(path)}`).join("&")}`);
  source.onmessage = ({ data }) => {
    const { path } = JSON.parse(data);
    for (const [port, page] of pages)
      if (page.path === path && page.told !== data) {
        page.told = data;
        port.postMessage(data);
      }
  };
  source.onerror = ({ target }) => {
    for (const [port, page] of pages) {
      page.told = null;
      port.postMessage(null);
    }
    if (target.readyState === EventSource.CLOSED) asked = setTimeout(listen, 1000);
  };
}
