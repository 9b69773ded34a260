'use strict';
/* The score sheet by keyboard and thumb. Without it the sheet is one form with one button. */
(() => {
  const form = document.getElementById('sheet');
  if (!form) return;
  const boxes = () => [...form.querySelectorAll('select, input:not([type=hidden]):not([type=checkbox])')];
  const rowOf = element => element.closest('tr[data-row]');
  const bubble = (box, type) => box.dispatchEvent(new Event(type, {bubbles: true}));

  /* What was chosen or typed before the scripts had come over a slow line is saved once they have. */
  const asSent = box => box.options ? ([...box.options].find(one => one.defaultSelected) || box.options[0]).value : box.defaultValue;
  const isTouched = box => box.type === 'checkbox' ? box.checked !== box.defaultChecked : box.value !== asSent(box);
  document.addEventListener('DOMContentLoaded', () =>
    form.querySelectorAll('select, input:not([type=hidden]), textarea').forEach(box => isTouched(box) && bubble(box, 'change')));

  function enter(box) {
    box.focus();
    box.select?.();
    rowOf(box).scrollIntoView({block: 'nearest'});
  }

  function next(box, by) {
    const all = boxes();
    const to = all[all.indexOf(box) + by];
    if (to) enter(to);
  }

  function put(box, points) {
    const most = Number(box.dataset.max);
    box.value = Math.min(Math.max(points, 0), most).toFixed(1);
    bubble(box, 'input');
  }

  const keys = {
    ArrowUp: box => put(box, (Number(box.value) || 0) + .5),
    ArrowDown: box => put(box, (Number(box.value) || 0) - .5),
    m: box => put(box, Number(box.dataset.max)),
  };

  form.addEventListener('keydown', event => {
    const box = event.target;
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!box.matches('input, select')) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      bubble(box, 'change');
      next(box, event.shiftKey ? -1 : 1);
    } else if (event.key === 'r' && box.matches('input')) {
      const remark = rowOf(box).querySelector('textarea');
      if (remark) {
        event.preventDefault();
        remark.focus();
      }
    } else if (box.matches('[data-score]') && keys[event.key]) {
      event.preventDefault();
      keys[event.key](box);
    }
  });

  /* A row counts as open while its box is empty, or while the server asks for a reason. */
  const isOpen = row => {
    const box = row.querySelector('select, input[inputmode]');
    return (box && box.value === '') || row.querySelector('[id^=mark-] .soon');
  };

  document.querySelector('[data-next]')?.addEventListener('click', event => {
    const all = [...form.querySelectorAll('tr[data-row]')];
    const at = all.indexOf(document.activeElement && rowOf(document.activeElement));
    const to = [...all.slice(at + 1), ...all.slice(0, at + 1)].find(isOpen);
    if (!to) return;
    event.preventDefault();
    const box = to.querySelector('select, input[inputmode]');
    enter(box.value === '' ? box : to.querySelector('textarea') || box);
    to.scrollIntoView({block: 'center'});
  });

  /* Rows that are saved side by side may each be summed without the other: the last one is then saved once more. */
  let underWay = 0;
  let crossed = false;
  document.addEventListener('htmx:beforeSend', event => {
    if (event.target.matches?.('tr[data-row]')) crossed = underWay++ > 0 || crossed;
  });
  document.addEventListener('htmx:afterRequest', event => {
    if (!event.target.matches?.('tr[data-row]') || --underWay > 0 || !crossed) return;
    crossed = false;
    bubble(event.target.querySelector('select, input:not([type=hidden]), textarea'), 'change');
  });

  document.addEventListener('htmx:afterRequest', event => {
    const stamp = document.getElementById('sheet-saved');
    if (!event.detail.successful || !event.target.matches?.('tr[data-row]')) return;
    const time = new Date().toLocaleTimeString('zh-CN', {hour: '2-digit', minute: '2-digit', hour12: false});
    stamp.textContent = `${stamp.dataset.saved} ${time} `;
  });
})();
