// Keys and small comforts. Everything on the desk works without script; with it an analyst need not leave the keyboard.
"use strict";
const typing = element => element.closest("input, select, textarea, [contenteditable]");
const items = () => [...document.querySelectorAll("[data-claim]")].filter(item => item.offsetParent !== null && !item.matches(".review"));
const review = () => document.querySelector("#review");
let chosen = -1;

function choose(step) {
  const list = items();
  if (list.length === 0) return;
  list[chosen]?.classList.remove("chosen-item");
  chosen = Math.min(list.length - 1, Math.max(0, chosen + step));
  const item = list[chosen];
  item.classList.add("chosen-item");
  item.tabIndex = -1;
  item.focus({ preventScroll: true });
  item.scrollIntoView({ block: "nearest" });
}

function open(id, field) {
  const box = document.getElementById(id);
  if (!box) return false;
  box.open = true;
  box.querySelector(field)?.focus();
  return true;
}

// On a claim's own page the keys fill in its form; in a list c confirms in place by the form of the claim's page, x leads there.
function confirmClaim() {
  const form = review()?.querySelector("button.yes")?.form;
  if (form) form.requestSubmit();
  else if (items()[chosen]) confirmInPlace(items()[chosen]);
}

async function confirmInPlace(item) {
  const page = new DOMParser().parseFromString(await (await fetch(`/claim/${encodeURIComponent(item.dataset.claim)}`)).text(), "text/html");
  const form = page.querySelector("#review button.yes")?.form;
  const answer = form && await fetch("/act", { method: "POST", body: new URLSearchParams(new FormData(form)) });
  if (!answer?.ok) return visit("#review"); // somebody was first, or the desk has been started anew
  const mark = Object.assign(document.createElement("span"), { className: "tag good", textContent: "confirmed" });
  mark.setAttribute("role", "status");
  if (!item.querySelector(".tag.good")) item.querySelector(".what")?.append(mark);
}

function rejectClaim() {
  if (!open("reject", "textarea")) visit("#reject");
}

function visit(place) {
  const item = items()[chosen];
  if (item) location.href = `/claim/${encodeURIComponent(item.dataset.claim)}${place}`;
}

function search() {
  const field = document.getElementById("q");
  field?.focus();
  field?.select();
}

const keys = {
  j: () => choose(1), k: () => choose(-1), c: confirmClaim, x: rejectClaim, m: () => open("merge", "input[name=value]"),
  "/": search, "?": () => document.getElementById("keys")?.showModal(),
  Enter: () => { if (chosen >= 0 && document.activeElement === items()[chosen]) visit(""); else return false; },
};

document.addEventListener("keydown", event => {
  if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
  const act = keys[event.key];
  if (act && act() !== false) event.preventDefault();
});

// An address may point at a closed box: it is opened.
function openTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target?.localName !== "details") return;
  target.open = true;
  target.querySelector("textarea, input:not([type=hidden])")?.focus();
}
addEventListener("hashchange", openTarget);
openTarget();

// A document's marks and its list of claims light each other.
function twin(event, on) {
  const element = event.target.closest?.("[data-of]");
  if (!element) return;
  for (const id of element.dataset.of.split(" "))
    for (const other of document.querySelectorAll(`[data-of~="${CSS.escape(id)}"]`)) other.classList.toggle("linked", on);
}
for (const [name, on] of [["mouseover", true], ["mouseout", false], ["focusin", true], ["focusout", false]])
  document.addEventListener(name, event => twin(event, on));

// The page of a running ingest follows it.
const pace = document.querySelector("[data-refresh]")?.dataset.refresh;
if (pace) setTimeout(() => location.reload(), pace * 1000);
