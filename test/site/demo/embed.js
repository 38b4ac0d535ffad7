/**
 * Baton's embed snippet: the chat is fetched when the page has finished loading, so it slows nothing down.
 * On a site of your own, put your gateway's address in front of `/widget.js`.
 */
(() => {
  const embed = () => {
    const script = document.createElement("script");
    script.src = "/widget.js";
    script.async = true;
    document.head.append(script);
  };
  if (document.readyState === "complete") embed();
  else addEventListener("load", embed);
})();
