// The network: places come from the server and stay; the slider changes only which ties are shown and how.
"use strict";
const HALF_LIFE = 180, FAINT = 0.1, CLEAR = 0.1, DAY = 86400000, UNIX = 719162; // UNIX: number of 1 Jan 1970 in days from 1 Jan 0001
const holder = document.getElementById("network");
const slider = document.getElementById("slider");
const until = document.getElementById("until");
const iso = number => new Date((number - UNIX) * DAY).toISOString().slice(0, 10);
const number = text => Math.round(Date.parse(text) / DAY) + UNIX;
const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function standing(moments, day) {
  let sum = 0, weight = 0;
  for (const [date, sign] of moments) {
    if (date > day) break;
    const fade = 2 ** (-(day - date) / HALF_LIFE);
    sum += sign * fade;
    weight += fade;
  }
  return { value: sum / (1 + weight), weight };
}

function draw(graph) {
  const cy = cytoscape({
    container: holder,
    elements: [
      ...graph.nodes.map(node => ({ data: { id: node.id, label: node.name, size: 10 + 4 * Math.log2(1 + node.ties) }, position: { x: node.x, y: node.y } })),
      ...graph.ties.map((tie, at) => ({ data: { id: `tie ${at}`, source: tie.a, target: tie.b, width: 1, colour: colour("--soft"), line: "solid", moments: tie.moments.map(moment => [number(moment.date), moment.sign]) } })),
    ],
    layout: { name: "preset", padding: 30 },
    style: [
      { selector: "node", style: { label: "data(label)", width: "data(size)", height: "data(size)", "background-color": colour("--link"), color: colour("--ink"), "font-size": holder.clientWidth < 600 ? 20 : 13, "text-valign": "bottom", "text-margin-y": 3, "text-max-width": 130, "text-wrap": "ellipsis", "text-outline-width": 2, "text-outline-color": colour("--card"), "min-zoomed-font-size": 5 } },
      { selector: "edge", style: { width: "data(width)", "line-color": "data(colour)", "line-style": "data(line)", opacity: 0.8, "curve-style": "straight" } },
      { selector: "node.lone", style: { opacity: 0.3 } },
    ],
    autoungrabify: true, boxSelectionEnabled: false, minZoom: 0.2, maxZoom: 4,
  });
  const show = day => cy.batch(() => {
    cy.nodes().addClass("lone");
    for (const edge of cy.edges()) {
      const { value, weight } = standing(edge.data("moments"), day);
      edge.style("display", weight < FAINT ? "none" : "element");
      if (weight < FAINT) continue;
      const tone = value > CLEAR ? "--good" : value < -CLEAR ? "--bad" : "--soft";
      edge.data({ width: 1 + 2 * Math.log2(1 + weight), colour: colour(tone), line: value < -CLEAR ? "dashed" : "solid" });
      edge.connectedNodes().removeClass("lone");
    }
  });
  cy.on("tap", "node", event => { location.href = `/actor/${path(event.target.id())}`; });
  cy.on("tap", "edge", event => { location.href = `/between/${path(event.target.data("source"))}/${path(event.target.data("target"))}`; });
  for (const [name, cursor] of [["mouseover", "pointer"], ["mouseout", ""]]) cy.on(name, "node, edge", () => { holder.style.cursor = cursor; });
  slider.addEventListener("input", () => {
    until.value = iso(Number(slider.value));
    show(Number(slider.value));
    history.replaceState(null, "", `?until=${until.value}`);
  });
  slider.addEventListener("change", () => location.replace(`?until=${until.value}`)); // the table follows
  show(Number(slider.value));
  holder.network = cy;
}

const path = id => encodeURIComponent(id).replaceAll(".", "%2E");
if (holder) fetch(holder.dataset.graph).then(answer => answer.json()).then(twin => draw(twin.network));
