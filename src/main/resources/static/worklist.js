'use strict';
/* The worklist says when it has changed elsewhere, without moving what is being read, and is found again as it was left. */
(() => {
  const bar = document.getElementById('tc-changed');
  if (!bar) return;
  let line, asking, mark;
  let asked = 0;

  /* Told as it happens; asked for each minute where that fails. Neither goes on behind another window, or without anybody. */
  function listen() {
    stop();
    if (document.hidden || bar.childElementCount > 1) return;
    line = new EventSource(bar.dataset.listen);
    line.addEventListener('mark', event => compare(event.data));
    line.addEventListener('over', stop);
    line.addEventListener('error', () => {
      if (line?.readyState === EventSource.CLOSED) poll();
    });
  }

  function poll() {
    stop();
    asking = setInterval(async () => {
      if (++asked > 15) return stop();
      try {
        const answer = await fetch(bar.dataset.ask, {redirect: 'manual'});
        if (answer.ok) compare(await answer.text());
        else stop();
      } catch { /* asked again in a minute */ }
    }, 60000);
  }

  function stop() {
    line?.close();
    line = null;
    clearInterval(asking);
  }

  function compare(now) {
    if (mark && mark !== now) {
      stop();
      bar.append(bar.querySelector('template').content.cloneNode(true));
      Object.assign(bar.style, {position: 'fixed', right: '1rem', bottom: '1rem', zIndex: 9});
    }
    mark = now;
  }

  bar.addEventListener('click', event => {
    if (!event.target.closest('a')) return;
    event.preventDefault();
    location.reload();
  });
  document.addEventListener('visibilitychange', listen);
  addEventListener('pagehide', stop);
  addEventListener('pageshow', listen);
  document.addEventListener('pointerdown', () => asked = 0);

  /* Groups can be folded, and stay so until the browser is closed. */
  const folded = new Set(JSON.parse(sessionStorage.getItem('tc-folded') || '[]'));

  function fold(group, button, away) {
    button.setAttribute('aria-expanded', String(!away));
    for (let row = group.nextElementSibling; row && !row.classList.contains('tc-group'); row = row.nextElementSibling)
      row.hidden = away;
  }

  document.querySelectorAll('tr.tc-group').forEach(group => {
    const button = group.querySelector('button');
    const name = new URLSearchParams(location.search).get('group') + button.textContent;
    button.hidden = false;
    fold(group, button, folded.has(name));
    button.addEventListener('click', () => {
      const away = !folded.delete(name);
      if (away) folded.add(name);
      fold(group, button, away);
      sessionStorage.setItem('tc-folded', JSON.stringify([...folded]));
    });
  });

  /* The same list after a task, whether it was done or not, begins where it was left. */
  const here = () => location.pathname + location.search.replace(/[?&]done=[^&]*/, '');
  const kept = JSON.parse(sessionStorage.getItem('tc-list') || '{}');
  if (kept.list === here() && /\/tasks\/[^?]/.test(document.referrer) && !document.getElementById('tc-just-done'))
    scrollTo(0, kept.at);
  addEventListener('pagehide', () => sessionStorage.setItem('tc-list', JSON.stringify({list: here(), at: scrollY})));
})();
