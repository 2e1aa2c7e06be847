/* The exit, step by step as in safety.md §3.3. ES5, shipped as it stands. Reasons: docs/decisions/0013. */
(function () {
  'use strict';
  var script = document.currentScript;
  var root = document.documentElement;
  var going = false;
  var alone = false;
  var presses = 0;
  var timer;
  var tabs;

  function data(name) {
    return script.getAttribute('data-' + name);
  }

  function flag(value) {
    try {
      if (value) sessionStorage.setItem('w', value);
      if (value === '') sessionStorage.removeItem('w');
      return sessionStorage.getItem('w') === '1';
    } catch (refused) {
      return false;
    }
  }

  function say(text, role) {
    var status = document.getElementById('weg-status');
    if (!status || (going && !role)) return;
    // The body is gone by then; an alert beside it is still read out.
    if (role) root.appendChild(status).setAttribute('role', role);
    status.className = text && !role ? 'count' : 'visually-hidden';
    status.textContent = text;
  }

  function leave(heard) {
    if (going) return;
    going = true;
    (document.body || root).style.display = 'none';
    document.title = data('titel');
    flag('1');
    try {
      if (!heard) tabs.postMessage(1);
    } catch (alone) {
      // No other tab can hear us.
    }
    say(data('laden'), 'alert');
    location.replace(data('doel'));
    setTimeout(function () {
      location.replace('about:blank');
    }, 4000);
  }

  function arrive() {
    var timing = window.performance || {};
    var entry = timing.getEntriesByType && timing.getEntriesByType('navigation')[0];
    var type = (entry || timing.navigation || {}).type;
    if (!flag()) return;
    if (/^(back_forward|reload|1|2)$/.test(type)) leave();
    else flag('');
  }

  function click(event) {
    var link = event.target;
    var key = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    // Shift and a click together are not one of the three presses.
    if (key) alone = false;
    while (link && link.nodeName !== 'A') link = link.parentNode;
    if (!link) return;
    if (link.hasAttribute('data-weg-link')) {
      // Any click but the one for the menu: no new tab, whatever key is down (EXIT-4).
      if (event.button > 1) return;
      event.preventDefault();
      leave();
    } else if (
      !(event.defaultPrevented || event.button || key || link.target || link.hasAttribute('download')) &&
      link.host === location.host &&
      data('nav') &&
      RegExp(data('nav')).test(link.pathname)
    ) {
      event.preventDefault();
      location.replace(link.href);
    }
  }

  function reset(text) {
    clearTimeout(timer);
    presses = 0;
    say(text || '');
    if (text) timer = setTimeout(reset, 5000);
  }

  try {
    tabs = new BroadcastChannel('w');
    tabs.onmessage = leave;
  } catch (refused) {
    // An old browser, or one that keeps no storage: this tab leaves alone.
  }
  arrive();
  document.addEventListener('prerenderingchange', arrive);

  window.addEventListener('pagehide', function () {
    root.style.display = 'none';
  });
  window.addEventListener('pageshow', function (event) {
    if (event.persisted && (going || flag())) {
      going = false;
      leave();
    } else if (!going) root.style.display = '';
  });

  document.addEventListener('click', click);
  document.addEventListener('auxclick', click);

  document.addEventListener('keydown', function (event) {
    if (event.keyCode === 16 && !(event.altKey || event.ctrlKey || event.metaKey)) alone = alone || !event.repeat;
    else {
      alone = false;
      reset();
    }
  });
  document.addEventListener('keyup', function (event) {
    if (event.keyCode !== 16 || !alone) return;
    alone = false;
    presses += 1;
    if (presses === 3) {
      leave();
      return;
    }
    clearTimeout(timer);
    say(data(presses === 1 ? 'nog2' : 'nog1'));
    timer = setTimeout(function () {
      reset(data('verlopen'));
    }, 5000);
  });
})();
