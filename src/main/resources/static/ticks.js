'use strict';
/* Ticked rows: how many there are, and all of the page at once; never more than the page shows. */
document.addEventListener('change', event => {
  const list = event.target.closest('#list');
  const words = list?.querySelector('[data-ticked]');
  if (!words) return;
  const boxes = [...list.querySelectorAll('td.pick input')];
  if (event.target.matches('[data-tick-all]')) boxes.forEach(box => {
    box.checked = event.target.checked;
    box.closest('tr').setAttribute('aria-selected', box.checked);
  });
  const ticked = boxes.filter(box => box.checked).length;
  words.textContent = words.dataset.ticked.replace('{0}', ticked);
  list.querySelectorAll('[data-tick-all]').forEach(all => {
    all.checked = ticked === boxes.length;
    all.indeterminate = ticked > 0 && !all.checked;
  });
});
