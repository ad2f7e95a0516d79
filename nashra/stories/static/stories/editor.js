/* The editor follows the chosen edition: its sections alone are offered, and the words are marked as of its language, for the
   spelling checker. Without this script every section is offered under its edition's name, and a wrong one is refused. */
"use strict";
(() => {
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
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", follow);
  else follow();
})();
