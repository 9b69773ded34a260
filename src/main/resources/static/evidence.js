'use strict';
/* Handing in files by dragging them, with a bar that shows how far they are. Without it the buttons do the same. */
(() => {
  const places = '.tc-drop';
  const boxIn = place => place.querySelector('input[type=file]');

  document.addEventListener('dragover', event => {
    const place = event.target.closest?.(places);
    if (!event.dataTransfer?.types.includes('Files')) return;
    /* A file that misses the place must not take the page away. */
    event.preventDefault();
    event.dataTransfer.dropEffect = place ? 'copy' : 'none';
    document.querySelectorAll(places).forEach(each => each.classList.toggle('over', each === place));
  });

  document.addEventListener('dragleave', event => {
    event.target.closest?.(places)?.classList.remove('over');
  });

  document.addEventListener('drop', event => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    const place = event.target.closest?.(places);
    if (!place) return;
    place.classList.remove('over');
    const box = boxIn(place);
    const chosen = new DataTransfer();
    [...event.dataTransfer.files].slice(0, box.multiple ? undefined : 1).forEach(file => chosen.items.add(file));
    box.files = chosen.files;
    box.dispatchEvent(new Event('change', {bubbles: true}));
  });

  const boxOf = event => event.detail.elt?.matches?.('input[type=file]') ? event.detail.elt : null;

  function barAt(box) {
    const place = box.closest(places) || box.parentElement;
    let bar = place.querySelector('progress');
    if (!bar) {
      bar = document.createElement('progress');
      bar.max = 100;
      bar.className = 'tc-upload';
      bar.setAttribute('aria-label', [...box.files].map(file => file.name).join(', '));
      place.append(bar);
    }
    return bar;
  }

  document.addEventListener('htmx:beforeSend', event => {
    const box = boxOf(event);
    if (box) barAt(box).value = 0;
  });

  document.addEventListener('htmx:xhr:progress', event => {
    const box = boxOf(event) || (event.target.matches?.('input[type=file]') ? event.target : null);
    if (!box || !event.detail.lengthComputable) return;
    const bar = barAt(box);
    /* Sent isn't kept yet: while the server looks at it the bar only says that work goes on. */
    if (event.detail.loaded < event.detail.total) bar.value = 100 * event.detail.loaded / event.detail.total;
    else bar.removeAttribute('value');
  });

  /* After a failure the box is empty again, so that choosing the same file tries once more. */
  ['htmx:sendError', 'htmx:responseError', 'htmx:timeout', 'htmx:abort'].forEach(name =>
    document.addEventListener(name, event => {
      const box = boxOf(event);
      if (!box) return;
      box.value = '';
      (box.closest(places) || box.parentElement).querySelector('progress')?.remove();
    }));
})();
