'use strict';
/* Ticked rows stay ticked while pages are turned and tasks looked at, until they are acted on, cleared, or the browser is closed. */
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  /* Each list has its own, whatever page of it is shown. */
  function place(address, who) {
    const list = new URL(address, location);
    list.searchParams.delete('page');
    return ['tc-ticks', who, list.pathname + list.search].join(' ');
  }

  const read = at => new Map(JSON.parse(sessionStorage.getItem(at) || '[]'));

  function show(change) {
    const list = document.getElementById('list');
    const bar = list?.querySelector('#many');
    if (!bar) return;
    const at = place(bar.elements.back.value, bar.dataset.who);
    const boxes = all('td.pick input', list);
    const here = new Set(boxes.map(box => box.value));
    let kept = read(at);
    change?.(kept, boxes);
    /* What isn't on a list of one page has been done meanwhile, or is somebody else's. */
    if (!list.querySelector('[rel=prev], [rel=next]')) kept = new Map([...kept].filter(([id]) => here.has(id)));
    sessionStorage.setItem(at, JSON.stringify([...kept]));

    boxes.forEach(box => {
      box.checked = kept.has(box.value);
      box.closest('tr').setAttribute('aria-selected', box.checked);
    });
    bar.querySelector('[data-elsewhere]').replaceChildren(...[...kept].filter(([id]) => !here.has(id)).map(([id, kind]) =>
      Object.assign(document.createElement('input'), {type: 'hidden', name: 'task', value: id, className: kind})));
    const words = bar.querySelector('[data-ticked]');
    const tooMany = kept.size > Number(bar.dataset.most);
    words.textContent = (tooMany ? words.dataset.tooMany : words.dataset.ticked).replace('{0}', kept.size);
    all('[name=act]', bar).forEach(act => act.disabled = tooMany);
    const ticked = boxes.filter(box => box.checked).length;
    all('[data-tick-all]', list).forEach(box => {
      box.checked = ticked > 0 && ticked === boxes.length;
      box.indeterminate = ticked > 0 && !box.checked;
    });
  }

  document.addEventListener('change', event => {
    const every = event.target.matches('[data-tick-all]');
    if (every || event.target.closest('td.pick')) show((kept, boxes) => boxes
      .filter(box => every || box === event.target)
      .forEach(box => event.target.checked ? kept.set(box.value, box.dataset.kind) : kept.delete(box.value)));
  });
  document.addEventListener('click', event => {
    if (event.target.closest('[data-tick-none]')) show(kept => kept.clear());
  });
  document.addEventListener('htmx:afterSettle', () => show());
  addEventListener('pageshow', () => {
    all('[data-ticks-used]').forEach(used => sessionStorage.removeItem(place(used.dataset.ticksUsed, used.dataset.who)));
    show();
  });
})();
