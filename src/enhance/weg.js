/* The exit, step by step as in safety.md §3.3. ES5, for old phones. */
(function () {
  'use strict';
  var script = document.currentScript;
  var data = function (name) {
    return script.getAttribute('data-' + name);
  };
  var root = document.documentElement;
  var going = false;
  var presses = 0;
  var withOther = false;
  var timer;
  var tabs = window.BroadcastChannel && new BroadcastChannel('w');

  function flag(value) {
    try {
      if (value === undefined) return sessionStorage.getItem('w');
      if (value) sessionStorage.setItem('w', value);
      else sessionStorage.removeItem('w');
    } catch (refused) {
      return null;
    }
  }

  function say(text, role) {
    var status = document.getElementById('weg-status');
    if (!status) return;
    status.setAttribute('role', role || 'status');
    status.className = text && !role ? 'count' : 'visually-hidden';
    status.textContent = text;
  }

  function hide() {
    root.style.display = 'none';
  }

  function hideBody() {
    var parts = document.body ? document.body.children : [];
    for (var i = 0; i < parts.length; i++) if (parts[i].id !== 'weg-status') parts[i].style.display = 'none';
  }

  function leave(isEcho) {
    if (going) return;
    going = true;
    if (document.body) hideBody();
    else hide();
    document.title = data('titel');
    flag('1');
    if (tabs && isEcho !== true) tabs.postMessage(1);
    say(data('laden'), 'alert');
    location.replace(data('doel'));
    setTimeout(function () {
      location.replace('about:blank');
    }, 4000);
  }

  function cameBack() {
    var entry = window.performance && performance.getEntriesByType && performance.getEntriesByType('navigation')[0];
    return entry && (entry.type === 'back_forward' || entry.type === 'reload');
  }

  if (flag() === '1') {
    if (cameBack()) leave(true);
    else flag('');
  }

  if (tabs) {
    tabs.onmessage = function () {
      leave(true);
    };
  }

  window.addEventListener('pagehide', hide);
  window.addEventListener('pageshow', function () {
    if (going) return;
    if (flag() === '1') leave(true);
    else root.style.display = '';
  });

  document.addEventListener('click', function (event) {
    var link = event.target;
    while (link && link.nodeName !== 'A') link = link.parentNode;
    if (!link || event.defaultPrevented) return;
    if (link.hasAttribute('data-weg-link')) {
      event.preventDefault();
      leave();
      return;
    }
    var plain = !(event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (data('nav') && plain && link.host === location.host && !link.target && !link.hasAttribute('download')) {
      event.preventDefault();
      location.replace(link.href);
    }
  });

  function reset(text) {
    clearTimeout(timer);
    presses = 0;
    say(text);
  }

  document.addEventListener('keydown', function (event) {
    withOther = event.keyCode !== 16 || event.altKey || event.ctrlKey || event.metaKey;
    if (withOther && presses) reset('');
  });
  document.addEventListener('keyup', function (event) {
    if (event.keyCode !== 16 || withOther) return;
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
