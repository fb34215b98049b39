// Ctrl+K or ⌘K leads to the field; who goes there needs the script that searches.
"use strict";
{
  const field = document.getElementById("search-words");
  const code = document.getElementById("search-code");
  const fetchCode = () => {
    if (!code.isConnected) return;
    const script = document.createElement("script");
    script.src = code.href;
    document.head.append(script);
    code.remove();
  };
  if (code) {
    field.addEventListener("focus", fetchCode);
    if (new URLSearchParams(location.search).get("q") || document.activeElement === field) fetchCode();
  }
  addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
