
(function () {
  "use strict";
  var form = document.getElementById("filters");
  var entries = Array.prototype.slice.call(document.querySelectorAll("article[data-kind]"));
  var selects = Array.prototype.slice.call(form.querySelectorAll("select"));
  var status = document.getElementById("shown");
  function fits(entry) {
    return selects.every(function (select) {
      if (select.value === "*") { return true; }
      var about = (entry.getAttribute("data-" + select.dataset.subject) || "").split(" ");
      return about.indexOf(select.value) !== -1;
    });
  }
  function apply() {
    var shown = 0;
    entries.forEach(function (entry) {
      var fit = fits(entry);
      entry.hidden = !fit;
      if (fit) { shown += 1; }
    });
    Array.prototype.forEach.call(document.querySelectorAll("section.level3"), function (part) {
      var all = part.querySelectorAll("article[data-kind]");
      if (all.length === 0) { return; }
      var left = part.querySelectorAll("article[data-kind]:not([hidden])").length;
      part.classList.toggle("emptied", left === 0);
    });
    status.textContent = form.dataset.shown
      .replace("{0}", String(shown))
      .replace("{1}", String(entries.length));
    if (shown === 0) { status.textContent += " " + form.dataset.none; }
  }
  selects.forEach(function (select) { select.addEventListener("change", apply); });
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.hidden = false;
  apply();
}());
