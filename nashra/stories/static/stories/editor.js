/* The editor follows the chosen edition: its sections alone are offered, and the words are marked as of its language, for the
   spelling checker. Without this script every section is offered under its edition's name, and a wrong one is refused. */
"use strict";
(() => {
  const follow = () => {
    const edition = document.getElementById("id_edition");
    const section = document.getElementById("id_section");
    if (!edition || !section) return;
    const settle = () => {
      const chosen = edition.selectedOptions[0];
      for (const group of section.querySelectorAll("optgroup")) {
        const other = Boolean(edition.value) && group.label !== chosen.textContent.trim();
        group.hidden = group.disabled = other;
        if (other && group.contains(section.selectedOptions[0])) section.value = "";
      }
      for (const field of edition.form.querySelectorAll("[dir='auto']")) field.lang = chosen.dataset.language || "";
    };
    edition.addEventListener("change", settle);
    settle();
  };
  document.readyState === "loading" ? document.addEventListener("DOMContentLoaded", follow) : follow();
})();
