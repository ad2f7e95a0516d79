/* The editor follows the chosen edition: its sections alone are offered, and the words are marked as of its language, for the
   spelling checker. Without this script every section is offered under its edition's name, and a wrong one is refused.
   It also gives the editor's text boxes the name of their panel, which Wagtail leaves out, for those who hear the page. */
"use strict";
(() => {
  const NAMELESS = ".public-DraftEditor-content:not([aria-label], [aria-labelledby]), " +
    "[data-streamfield-child] :is(input[type=text], textarea):not([aria-label], [aria-labelledby])";
  const name = (form) => {
    for (const field of form.querySelectorAll(NAMELESS)) {
      const heading = field.closest("section[aria-labelledby]");
      if (heading && !field.labels?.length) field.setAttribute("aria-labelledby", heading.getAttribute("aria-labelledby"));
    }
  };
  const follow = () => {
    const edition = document.getElementById("id_edition");
    const section = document.getElementById("id_section");
    if (!edition || !section) return;
    const settle = () => {
      for (const option of section.querySelectorAll("option[data-edition]")) {
        option.hidden = option.disabled = Boolean(edition.value) && option.dataset.edition !== edition.value;
      }
      for (const group of section.querySelectorAll("optgroup")) {
        group.hidden = [...group.children].every((option) => option.hidden);
      }
      if (section.selectedOptions[0]?.hidden) section.value = "";
      const language = edition.selectedOptions[0]?.dataset.language || "";
      for (const field of edition.form.querySelectorAll("[dir='auto']")) field.lang = language;
    };
    edition.addEventListener("change", settle);
    settle();
    name(edition.form);
    new MutationObserver(() => name(edition.form)).observe(edition.form, { childList: true, subtree: true });
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", follow);
  else follow();
})();
