
(function () {
  "use strict";
  document.querySelectorAll(".tools").forEach(function (tools) { tools.hidden = false; });
  document.querySelectorAll("figure.bars").forEach(function (figure) {
    var tools = figure.querySelector(".tools");
    if (!tools) { return; }
    var table = figure.querySelector("table");
    var asked = Array.prototype.slice.call(table.tBodies);
    var select = tools.querySelector("select");
    var order = "asked";
    function value(body) {
      var row = body.querySelector("tr[data-of='" + select.value + "']");
      var length = row ? row.getAttribute("data-length") : "";
      return length === "" ? null : Number(length);
    }
    function compare(a, b) {
      var one = value(a), other = value(b);
      if (one === null || other === null) { return (one === null) - (other === null); }
      return order === "high" ? other - one : one - other;
    }
    function sort() {
      var bodies = asked.slice();
      if (order !== "asked") { bodies.sort(compare); }
      bodies.forEach(function (body) { table.appendChild(body); });
      tools.querySelectorAll("button").forEach(function (button) {
        button.setAttribute("aria-pressed", String(button.getAttribute("data-sort") === order));
      });
    }
    tools.querySelectorAll("button").forEach(function (button) {
      button.addEventListener("click", function () { order = button.getAttribute("data-sort"); sort(); });
    });
    select.addEventListener("change", function () { if (order === "asked") { order = "high"; } sort(); });
  });
  document.querySelectorAll("[data-open]").forEach(function (button) {
    button.addEventListener("click", function () {
      var all = document.querySelectorAll("details");
      var open = Array.prototype.some.call(all, function (one) { return !one.open; });
      all.forEach(function (one) { one.open = open; });
      button.textContent = open ? CLOSE_ALL : OPEN_ALL;
    });
  });
})();
