/*
 * The exit (safety.md §3.3). ES5, one file, no imports: it must run on old phones and before anything is painted.
 * The link works without this script; with it the page is hidden in the same task as the click, and the way back is shut.
 */
(function () {
  'use strict';
  var script = document.currentScript;
  var target = script.getAttribute('data-doel');
  var neutralTitle = script.getAttribute('data-titel');
  var loading = script.getAttribute('data-laden');
  var root = document.documentElement;
  var going = false;

  function remember(value) {
    try {
      if (value) sessionStorage.setItem('w', value);
      else sessionStorage.removeItem('w');
    } catch (error) {
      /* A browser that refuses storage loses only the guard against Back. */
    }
  }

  function leftBefore() {
    try {
      return sessionStorage.getItem('w') === '1';
    } catch (error) {
      return false;
    }
  }

  function hide() {
    root.style.display = 'none';
  }

  function leave() {
    if (going) return;
    going = true;
    hide();
    document.title = neutralTitle;
    remember('1');
    var status = document.getElementById('weg-status');
    if (status) {
      status.setAttribute('role', 'alert');
      status.textContent = loading;
    }
    window.location.replace(target);
    window.setTimeout(function () {
      window.location.replace('about:blank');
    }, 4000);
  }

  function cameBack() {
    var entries = window.performance && performance.getEntriesByType ? performance.getEntriesByType('navigation') : [];
    var type = entries.length ? entries[0].type : '';
    return type === 'back_forward' || type === 'reload';
  }

  if (leftBefore()) {
    if (cameBack()) leave();
    else remember('');
  }

  document.addEventListener('click', function (event) {
    var element = event.target;
    while (element && element !== document) {
      if (element.hasAttribute && element.hasAttribute('data-weg-link')) {
        event.preventDefault();
        leave();
        return;
      }
      element = element.parentNode;
    }
  });

  window.addEventListener('pagehide', hide);
  window.addEventListener('pageshow', function () {
    if (leftBefore() && !going) leave();
    else if (!going) root.style.display = '';
  });
})();
