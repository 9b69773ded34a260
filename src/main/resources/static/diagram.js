'use strict';
/* Draws the model of a dossier's process and marks where it stands. The words beside it say the same without script. */
(() => {
  const undrawn = '[data-diagram]:not([data-drawn])';

  function drawAll() {
    document.querySelectorAll(undrawn).forEach(box => {
      box.dataset.drawn = 'yes';
      begin(box);
    });
  }

  function begin(box) {
    const canvas = box.querySelector('[data-canvas]');
    canvas.textContent = '';
    const viewer = new window.BpmnJS({container: canvas});
    const models = box.querySelector('[data-models]');
    const chosen = () => {
      const all = [...box.querySelectorAll('[data-drawing]')];
      return models ? all.find(one => one.dataset.drawing === models.value) : all[0];
    };
    const show = () => draw(viewer, chosen()).catch(() => { canvas.textContent = box.dataset.failed; });
    models?.addEventListener('change', show);
    box.addEventListener('click', event => {
      const button = event.target.closest('[data-zoom]');
      if (button) zoom(viewer, button.dataset.zoom, chosen());
    });
    show();
  }

  async function draw(viewer, drawing) {
    const answer = await fetch(drawing.dataset.model, {headers: {Accept: 'application/xml'}});
    if (!answer.ok) throw new Error(String(answer.status));
    await viewer.importXML(await answer.text());
    mark(viewer, ids(drawing.dataset.done), 'tc-at-done');
    mark(viewer, ids(drawing.dataset.here), 'tc-at-here');
    drawing.querySelectorAll('[data-note]').forEach(note => pin(viewer, note));
    locate(viewer, drawing);
  }

  function ids(text) {
    return text.split(' ').filter(id => id);
  }

  function mark(viewer, activities, marker) {
    const registry = viewer.get('elementRegistry');
    activities.filter(id => registry.get(id)).forEach(id => viewer.get('canvas').addMarker(id, marker));
  }

  /* What is to be read at a step stands below it. */
  function pin(viewer, note) {
    if (!viewer.get('elementRegistry').get(note.dataset.note)) return;
    const html = note.firstElementChild.cloneNode(true);
    viewer.get('overlays').add(note.dataset.note, {position: {bottom: 2, left: 0}, html});
  }

  function zoom(viewer, way, drawing) {
    if (way === 'here') locate(viewer, drawing);
    else viewer.get('zoomScroll').stepZoom(way === 'in' ? 1 : -1);
  }

  /* A long process doesn't fit readably: the current place goes to the middle at a size that can be read. */
  function locate(viewer, drawing) {
    const canvas = viewer.get('canvas');
    const place = ids(drawing.dataset.here).map(id => viewer.get('elementRegistry').get(id)).find(found => found);
    canvas.zoom('fit-viewport');
    if (!place) return;
    const {outer} = canvas.viewbox();
    const scale = Math.max(canvas.zoom(), 0.75);
    const width = outer.width / scale;
    const height = outer.height / scale;
    canvas.viewbox({
      x: place.x + place.width / 2 - width / 2,
      y: place.y + place.height / 2 - height / 2,
      width,
      height,
    });
  }

  document.addEventListener('htmx:afterSettle', drawAll);
  document.addEventListener('DOMContentLoaded', drawAll);
})();
