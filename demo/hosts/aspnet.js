/* As the scripts of such pages are: global functions, listeners on the document, a panel that is replaced as a whole. */
var seen = { submits: 0, keys: [], inputs: 0, shortcuts: 0 };

// What ASP.NET sends with every page that has a default button.
function WebForm_FireDefaultButton(event, target) {
  if (event.keyCode === 13 && !(event.srcElement && event.srcElement.tagName.toLowerCase() === 'textarea')) {
    var button = document.getElementById(target);
    if (button && typeof button.click !== 'undefined') {
      button.click();
      event.cancelBubble = true;
      if (event.stopPropagation) event.stopPropagation();
      return false;
    }
  }
  return true;
}

document.addEventListener('DOMContentLoaded', function () {
  var form = document.getElementById('aspnetForm');
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    seen.submits += 1;
    var item = document.createElement('li');
    item.textContent = 'post back ' + seen.submits;
    document.getElementById('log').appendChild(item);
  });
  // Shortcuts on the whole page, and a script that reads the value of whatever was typed into.
  document.addEventListener('keydown', function (event) {
    seen.keys.push(event.key);
    var tag = event.target.tagName;
    if (tag !== 'INPUT' && tag !== 'TEXTAREA' && event.key.length === 1 && !event.ctrlKey) {
      seen.shortcuts += 1;
      event.preventDefault();
    }
  });
  document.addEventListener('input', function (event) {
    seen.inputs += 1;
    event.target.value = event.target.value.replace(/\s+$/, '');
  });
  // UpdatePanel: the server's answer replaces the panel, the element in it is taken out and a new one put in.
  document.getElementById('partial-update').addEventListener('click', function () {
    var panel = document.getElementById('ctl00_UpdatePanel1');
    var markup = panel.innerHTML;
    panel.innerHTML = '';
    panel.innerHTML = markup;
  });
});
