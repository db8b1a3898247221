/**
 * Stands in for https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js, which the Outlook layer of office.js insists on: only
 * the members it really uses. A browser under test reaches no address outside this machine.
 */
export const microsoftAjax = `
(function () {
  var place = function (path) {
    return path.split('.').reduce(function (space, name) { return (space[name] = space[name] || {}); }, window);
  };
  window.Type = Function;
  Type.registerNamespace = place;
  Type.registerClass = Function.prototype.registerClass = function () { return this; };
  window.Sys = {
    StringBuilder: function () {},
    Debug: { trace: function () {} },
    Browser: { agent: null, InternetExplorer: 'Internet Explorer', Firefox: 'Firefox' },
    Serialization: {
      JavaScriptSerializer: {
        serialize: function (value) { return JSON.stringify(value); },
        deserialize: function (text) { return JSON.parse(text); },
      },
    },
  };
  var fault = function (name) {
    return function (first, second) {
      var error = new Error(name + ': ' + (second || first || ''));
      error.name = name;
      return error;
    };
  };
  Error.argument = fault('Sys.ArgumentException');
  Error.parameterCount = fault('Sys.ParameterCountException');
  Function._validateParameter = function (value, rule, name) {
    if (value === undefined) return rule.optional ? null : Error.argument(name, 'undefined');
    if (value === null) return rule.mayBeNull ? null : Error.argument(name, 'null');
    return null;
  };
  Function._validateParams = function (values, rules) {
    for (var at = 0; at < rules.length; at++) {
      var error = Function._validateParameter(values[at], rules[at], rules[at].name);
      if (error) return error;
    }
    return null;
  };
})();
`;
