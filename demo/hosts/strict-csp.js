/* Shows what the policy stopped; the server sends the policy (demo/server.mjs). */
var violations = [];
document.addEventListener('securitypolicyviolation', function (event) {
  violations.push(event.violatedDirective + ': ' + event.blockedURI + ' ' + event.sample);
  var place = document.getElementById('violations');
  if (place) place.textContent = violations.length + ' vi phạm: ' + violations.join(' · ');
});
