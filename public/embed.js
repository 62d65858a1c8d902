/* Lists an employer's open vacancies where this script stands. One request, no cookie, nothing told to anybody. */
(function () {
  var script = document.currentScript;
  if (!script) return;
  var employer = script.getAttribute('data-employer') || '';
  var wanted = script.getAttribute('data-lang') || document.documentElement.lang || '';
  var language = wanted.slice(0, 2).toLowerCase();

  function versionOf(job) {
    var own = job.versions.filter(function (version) {
      return version.language === language;
    });
    return own[0] || job.versions[0];
  }

  function text(tag, content) {
    var element = document.createElement(tag);
    element.textContent = content;
    return element;
  }

  function item(job) {
    var version = versionOf(job);
    var entry = document.createElement('li');
    var link = text('a', version.title);
    link.href = version.url + '?ref=embed';
    link.lang = version.language;
    entry.appendChild(link);
    var facts = [version.pay, version.where].filter(Boolean).join(', ');
    if (facts) {
      entry.appendChild(document.createTextNode(' '));
      entry.appendChild(text('small', facts));
    }
    return entry;
  }

  fetch(new URL('/embed/' + encodeURIComponent(employer) + '.json', script.src), {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  })
    .then(function (answer) {
      if (!answer.ok) throw new Error('There is no employer "' + employer + '".');
      return answer.json();
    })
    .then(function (found) {
      var list = document.createElement('ul');
      list.className = 'beckon-vacancies';
      found.jobs.forEach(function (job) {
        list.appendChild(item(job));
      });
      script.parentNode.insertBefore(list, script.nextSibling);
    })
    .catch(function (error) {
      console.warn('embed.js: ' + error.message);
    });
})();
