function withProblem(problems, problem) {
  if (problems === null) return [problem];
  problems.push(problem);
  return problems;
}
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
  }
});

// <stdin>
var validateModel = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://flowsim.invalid/schemas/model.schema.json", "title": "flowsim model", "description": "A system without parameters: what enters, what serves it, and how work flows between.", "additionalProperties": false, "type": "object", "required": ["schemaVersion", "window", "grid", "topology"], "properties": { "schemaVersion": { "const": 1, "type": "number" }, "window": { "additionalProperties": false, "type": "object", "required": ["start", "timezone"], "properties": { "start": { "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})$", "description": "Instant at which bin 0 begins, RFC 3339 with offset.", "type": "string" }, "timezone": { "maxLength": 64, "description": "IANA time zone of profiles, HOUR, WEEKDAY and local stamps.", "type": "string" }, "offsets": { "minItems": 1, "maxItems": 1e5, "description": "The local clock over the window; resolved from the time zone when it is left out.", "type": "array", "items": { "additionalProperties": false, "type": "object", "required": ["fromUtc", "offsetMinutes"], "properties": { "fromUtc": { "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})$", "description": "Instant from which on it holds.", "type": "string" }, "offsetMinutes": { "description": "Local time less UTC, minutes.", "type": "number" } } } } } }, "grid": { "additionalProperties": false, "type": "object", "required": ["bins", "binSize", "binUnit"], "properties": { "bins": { "minimum": 1, "maximum": 1e6, "description": "How many bins.", "type": "integer" }, "binSize": { "minimum": 1e-3, "maximum": 1e6, "description": "Length of a bin in its unit.", "type": "number" }, "binUnit": { "description": "Unit of a bin.", "anyOf": [{ "const": "seconds", "type": "string" }, { "const": "minutes", "type": "string" }, { "const": "hours", "type": "string" }, { "const": "days", "type": "string" }, { "const": "weeks", "type": "string" }] }, "warmUp": { "minimum": 0, "maximum": 999999, "description": "Leading bins left out of summaries; 0 unless given.", "type": "integer" } } }, "seed": { "anyOf": [{ "type": "integer" }, { "maxLength": 200, "type": "string" }] }, "classes": { "minItems": 1, "maxItems": 100, "description": "Names of the classes of work; one class, called default, unless given.", "type": "array", "items": { "type": "string" } }, "series": { "type": "object", "additionalProperties": { "$ref": "#/$defs/series" } }, "topology": { "additionalProperties": false, "type": "object", "required": ["nodes"], "properties": { "nodes": { "type": "object", "minProperties": 1, "additionalProperties": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "additionalProperties": false, "description": "Work enters the system here.", "type": "object", "required": ["kind", "arrivals"], "properties": { "kind": { "const": "source", "type": "string" }, "title": { "maxLength": 200, "description": "What people call it.", "type": "string" }, "description": { "maxLength": 2e3, "description": "What it is.", "type": "string" }, "group": { "maxLength": 200, "description": "What it is shown together with.", "type": "string" }, "unit": { "maxLength": 64, "description": "Unit of the items; a label.", "type": "string" }, "arrivals": { "$ref": "#/$defs/classSeries", "description": "Items that enter in each bin.", "x-series": {}, "x-classes": "amount" }, "mix": { "type": "object", "additionalProperties": { "type": "number", "minimum": 0, "maximum": 1e30 }, "description": "Part of each class in a plain number of items; sums to 1, a class left out has 0.", "x-classes": "keys" } } }, { "additionalProperties": false, "description": "Work waits in a queue until capacity serves it; it may fail, be tried again, be refused, or lose patience.", "type": "object", "required": ["kind"], "properties": { "kind": { "const": "service", "type": "string" }, "title": { "maxLength": 200, "description": "What people call it.", "type": "string" }, "description": { "maxLength": 2e3, "description": "What it is.", "type": "string" }, "group": { "maxLength": 200, "description": "What it is shown together with.", "type": "string" }, "unit": { "maxLength": 64, "description": "Unit of the items; a label.", "type": "string" }, "capacity": { "$ref": "#/$defs/series", "description": "Items it can attempt in a bin; unlimited unless given.", "x-series": {} }, "servers": { "$ref": "#/$defs/series", "description": "Servers at work; with serviceTime they make the capacity.", "x-series": {} }, "serviceTime": { "$ref": "#/$defs/series", "description": "Mean time of one attempt with one server.", "x-series": { "duration": true, "positive": true } }, "parallelism": { "$ref": "#/$defs/series", "description": "Factor on the capacity.", "x-series": {} }, "work": { "type": "object", "additionalProperties": { "type": "number", "exclusiveMinimum": 0, "maximum": 1e30 }, "description": "What an item of a class takes of the capacity, and of serviceTime; 1 unless given.", "x-classes": "keys" }, "failureRate": { "$ref": "#/$defs/classSeries", "description": "Part of the attempts that fail.", "x-series": { "maximum": 1 }, "x-classes": "each" }, "retry": { "additionalProperties": false, "description": "Failed work below the last attempt returns after a back-off.", "type": "object", "required": ["maxAttempts"], "properties": { "maxAttempts": { "minimum": 1, "maximum": 100, "description": "Tries of one item, the first included.", "type": "integer" }, "backoff": { "minItems": 1, "maxItems": 1e4, "description": "Part of the failed work that returns 1, 2, \u2026 bins later; sums to 1. [1] unless given.", "type": "array", "items": { "minimum": 0, "type": "number" } }, "budget": { "$ref": "#/$defs/series", "description": "Most work that enters back-off in a bin, as a part of its first attempts; the excess is exhausted.", "x-series": {} } } }, "abandonRate": { "$ref": "#/$defs/series", "description": "Part of the waiting work that leaves at the start of a bin.", "x-series": { "maximum": 1 } }, "patience": { "$ref": "#/$defs/series", "description": "Mean time that work is willing to wait, exponentially distributed; then it leaves.", "x-series": { "duration": true } }, "queueLimit": { "$ref": "#/$defs/series", "description": "Most work that may wait at the end of a bin.", "x-series": {} }, "onFull": { "description": "What happens to work beyond queueLimit: it is rejected (default), or services may not send it.", "anyOf": [{ "const": "reject", "type": "string" }, { "const": "block", "type": "string" }] }, "discipline": { "description": "Who goes first when not all can be attempted; proportional unless given.", "anyOf": [{ "const": "proportional", "type": "string" }, { "const": "fifo", "type": "string" }, { "const": "priority", "type": "string" }, { "const": "weighted", "type": "string" }] }, "priority": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "Every class, highest first; with discipline priority.", "x-classes": "order" }, "weights": { "type": "object", "additionalProperties": { "type": "number", "exclusiveMinimum": 0, "maximum": 1e30 }, "description": "Part of the capacity that a class may claim against others; 1 unless given; with discipline weighted.", "x-classes": "keys" }, "schedule": { "additionalProperties": false, "description": "It works only in bins offset, offset + everyBins, \u2026", "type": "object", "required": ["everyBins"], "properties": { "everyBins": { "minimum": 1, "maximum": 1e6, "description": "Bins from one open bin to the next.", "type": "integer" }, "offset": { "minimum": 0, "maximum": 1e6, "description": "The first open bin; 0 unless given.", "type": "integer" } } }, "initialQueue": { "type": ["number", "object"], "minimum": 0, "maximum": 1e30, "additionalProperties": { "type": "number", "minimum": 0, "maximum": 1e30 }, "description": "Items that wait before bin 0; 0 unless given.", "x-classes": "amount" }, "mix": { "type": "object", "additionalProperties": { "type": "number", "minimum": 0, "maximum": 1e30 }, "description": "Part of each class in a plain number of items; sums to 1, a class left out has 0.", "x-classes": "keys" }, "target": { "additionalProperties": false, "description": "The promise made to what waits.", "type": "object", "required": ["wait"], "properties": { "wait": { "$ref": "#/$defs/series", "description": "Longest wait promised; a bin with a longer waitTime breaches.", "x-series": { "duration": true } }, "share": { "minimum": 0, "maximum": 1, "description": "Part of the work it is promised for.", "type": "number" } } }, "uses": { "type": "object", "minProperties": 1, "additionalProperties": { "$ref": "#/$defs/series", "description": "Units of the resource per unit of work.", "x-series": { "positive": true } }, "description": "Units of each resource that one unit of work takes." }, "arrivalCv2": { "$ref": "#/$defs/series", "description": "Squared coefficient of variation of the times between arrivals, for expectedWait; 1 unless given.", "x-series": {} }, "serviceCv2": { "$ref": "#/$defs/series", "description": "Squared coefficient of variation of the service times, for expectedWait; 1 unless given.", "x-series": {} } } }, { "additionalProperties": false, "description": "Parts work over its outgoing edges, by their shares or by what it sees of its targets; holds nothing.", "type": "object", "required": ["kind"], "properties": { "kind": { "const": "router", "type": "string" }, "title": { "maxLength": 200, "description": "What people call it.", "type": "string" }, "description": { "maxLength": 2e3, "description": "What it is.", "type": "string" }, "group": { "maxLength": 200, "description": "What it is shown together with.", "type": "string" }, "unit": { "maxLength": 64, "description": "Unit of the items; a label.", "type": "string" }, "policy": { "description": "How work is parted: by the shares of the edges (default), into the shortest queues, or by spare capacity.", "anyOf": [{ "const": "shares", "type": "string" }, { "const": "least-queue", "type": "string" }, { "const": "spare-capacity", "type": "string" }] } } }, { "additionalProperties": false, "description": "Work takes a time of its own, however much there is of it: whole bins, or spread over several.", "type": "object", "required": ["kind"], "properties": { "kind": { "const": "delay", "type": "string" }, "title": { "maxLength": 200, "description": "What people call it.", "type": "string" }, "description": { "maxLength": 2e3, "description": "What it is.", "type": "string" }, "group": { "maxLength": 200, "description": "What it is shown together with.", "type": "string" }, "unit": { "maxLength": 64, "description": "Unit of the items; a label.", "type": "string" }, "bins": { "minimum": 1, "maximum": 1e6, "description": "Whole bins that all work takes.", "type": "integer" }, "kernel": { "minItems": 1, "maxItems": 1e4, "description": "Part of the work that leaves 1, 2, \u2026 bins later; sums to 1.", "type": "array", "items": { "minimum": 0, "type": "number" } } } }, { "additionalProperties": false, "description": "Work lies here, well mixed, until it is released; at most what lay here at the end of the bin before.", "type": "object", "required": ["kind"], "properties": { "kind": { "const": "store", "type": "string" }, "title": { "maxLength": 200, "description": "What people call it.", "type": "string" }, "description": { "maxLength": 2e3, "description": "What it is.", "type": "string" }, "group": { "maxLength": 200, "description": "What it is shown together with.", "type": "string" }, "unit": { "maxLength": 64, "description": "Unit of the items; a label.", "type": "string" }, "initial": { "type": ["number", "object"], "minimum": 0, "maximum": 1e30, "additionalProperties": { "type": "number", "minimum": 0, "maximum": 1e30 }, "description": "Items in it before bin 0; 0 unless given.", "x-classes": "amount" }, "mix": { "type": "object", "additionalProperties": { "type": "number", "minimum": 0, "maximum": 1e30 }, "description": "Part of each class in a plain number of items; sums to 1, a class left out has 0.", "x-classes": "keys" }, "release": { "$ref": "#/$defs/series", "description": "Most items that leave in a bin; 0 unless given.", "x-series": {} } } }, { "additionalProperties": false, "description": "Work leaves the system here, completed or failed.", "type": "object", "required": ["kind"], "properties": { "kind": { "const": "sink", "type": "string" }, "title": { "maxLength": 200, "description": "What people call it.", "type": "string" }, "description": { "maxLength": 2e3, "description": "What it is.", "type": "string" }, "group": { "maxLength": 200, "description": "What it is shown together with.", "type": "string" }, "unit": { "maxLength": 64, "description": "Unit of the items; a label.", "type": "string" }, "outcome": { "description": "What it means to end here; completed unless said.", "anyOf": [{ "const": "completed", "type": "string" }, { "const": "failed", "type": "string" }] } } }] } }, "edges": { "maxItems": 1e5, "type": "array", "items": { "additionalProperties": false, "type": "object", "required": ["from", "to"], "properties": { "from": { "description": "Id of the node it leaves.", "type": "string" }, "to": { "description": "Id of the node it enters.", "type": "string" }, "outlet": { "description": "Outlet it leaves by; served unless given.", "type": "string" }, "share": { "$ref": "#/$defs/series", "description": "Part of the flow of the outlet that takes this edge, 0 to 1." }, "classes": { "minItems": 1, "maxItems": 100, "uniqueItems": true, "description": "The classes that take this edge; all unless given.", "type": "array", "items": { "type": "string" } }, "lag": { "minimum": 0, "maximum": 1e6, "description": "Whole bins on the way.", "type": "integer" }, "multiplier": { "$ref": "#/$defs/series", "description": "Items it delivers for one that it takes; 1 unless given." }, "effort": { "description": "It takes nothing, and copies what leaves by the outlet as new work.", "type": "boolean" }, "id": { "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,63}$", "description": "Id of its own; from->to unless given.", "type": "string" }, "title": { "maxLength": 200, "description": "What people call it.", "type": "string" }, "description": { "maxLength": 2e3, "description": "What it is.", "type": "string" }, "group": { "maxLength": 200, "description": "What it is shown together with.", "type": "string" }, "unit": { "maxLength": 64, "description": "Unit of the items; a label.", "type": "string" } } } }, "resources": { "type": "object", "additionalProperties": { "additionalProperties": false, "type": "object", "required": ["capacity"], "properties": { "capacity": { "$ref": "#/$defs/series", "description": "Units there are in each bin.", "x-series": {} }, "policy": { "description": "How it is divided when more is wanted than there is; proportional unless given.", "anyOf": [{ "const": "proportional", "type": "string" }, { "const": "max-min", "type": "string" }, { "const": "priority", "type": "string" }] }, "order": { "minItems": 1, "maxItems": 1e5, "description": "Every service that uses it, the first first; only with a policy that has an order.", "type": "array", "items": { "type": "string" } }, "title": { "maxLength": 200, "description": "What people call it.", "type": "string" }, "description": { "maxLength": 2e3, "description": "What it is.", "type": "string" }, "group": { "maxLength": 200, "description": "What it is shown together with.", "type": "string" }, "unit": { "maxLength": 64, "description": "Unit of the items; a label.", "type": "string" } } }, "description": "Capacities that services share, by id." } } }, "thresholds": { "maxItems": 1e3, "type": "array", "items": { "additionalProperties": false, "minProperties": 2, "type": "object", "required": ["that"], "properties": { "that": { "description": "series#statistic, such as payment.queueDepth#max", "maxLength": 400, "type": "string" }, "name": { "maxLength": 200, "description": "What people call it.", "type": "string" }, "atMost": { "description": "Largest value that holds.", "type": "number" }, "atLeast": { "description": "Smallest value that holds.", "type": "number" }, "within": { "minItems": 2, "maxItems": 2, "description": "Smallest and largest value that hold.", "type": "array", "items": { "type": "number" } } } } }, "outputs": { "maxItems": 1e3, "description": "Which series are kept: ids with * for any characters, ! leaves out, later ones win; all unless given.", "type": "array", "items": { "minLength": 1, "maxLength": 400, "type": "string" } } }, "$defs": { "series": { "description": "A series: a number, an array of one value per bin, a formula, or a map form.", "type": ["number", "string", "array", "object"], "maxLength": 1e4, "items": { "type": "number" }, "if": { "type": "object" }, "then": { "allOf": [{ "if": { "required": ["distribution"] }, "then": { "type": "object", "required": ["distribution"], "description": "Each bin a draw of a distribution, on its own, or the mean. Its parameters may be series.", "discriminator": { "propertyName": "distribution" }, "oneOf": [{ "additionalProperties": false, "description": "How many of many independent events happen: arrivals of people who do not know each other.", "type": "object", "required": ["distribution", "mean"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "distribution": { "const": "poisson", "type": "string" }, "sample": { "description": "Whether each bin is a draw, or the mean and nothing is drawn; draw unless given.", "anyOf": [{ "const": "draw", "type": "string" }, { "const": "mean", "type": "string" }] }, "stream": { "minLength": 1, "maxLength": 200, "description": "Name of the stream of draws; unless given, the keys from the id on, such as customers.arrivals.", "type": "string" }, "mean": { "$ref": "#/$defs/series", "description": "Mean number of events.", "x-series": {} } } }, { "additionalProperties": false, "description": "The bell curve. It has no lower end: min: 0 keeps what cannot be negative from being so.", "type": "object", "required": ["distribution", "mean", "sd"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "distribution": { "const": "normal", "type": "string" }, "sample": { "description": "Whether each bin is a draw, or the mean and nothing is drawn; draw unless given.", "anyOf": [{ "const": "draw", "type": "string" }, { "const": "mean", "type": "string" }] }, "stream": { "minLength": 1, "maxLength": 200, "description": "Name of the stream of draws; unless given, the keys from the id on, such as customers.arrivals.", "type": "string" }, "mean": { "$ref": "#/$defs/series", "description": "Mean.", "x-series": { "minimum": -1e30 } }, "sd": { "$ref": "#/$defs/series", "description": "Standard deviation.", "x-series": {} } } }, { "additionalProperties": false, "description": "What many independent factors multiply to: durations and sizes, never negative, with some far above the mean.", "type": "object", "required": ["distribution", "mean", "cv"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "distribution": { "const": "lognormal", "type": "string" }, "sample": { "description": "Whether each bin is a draw, or the mean and nothing is drawn; draw unless given.", "anyOf": [{ "const": "draw", "type": "string" }, { "const": "mean", "type": "string" }] }, "stream": { "minLength": 1, "maxLength": 200, "description": "Name of the stream of draws; unless given, the keys from the id on, such as customers.arrivals.", "type": "string" }, "mean": { "$ref": "#/$defs/series", "description": "Mean.", "x-series": {} }, "cv": { "$ref": "#/$defs/series", "description": "Coefficient of variation: standard deviation by mean.", "x-series": {} } } }, { "additionalProperties": false, "description": "The time until several of many independent events; exponential where cv is 1, and more regular below.", "type": "object", "required": ["distribution", "mean", "cv"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "distribution": { "const": "gamma", "type": "string" }, "sample": { "description": "Whether each bin is a draw, or the mean and nothing is drawn; draw unless given.", "anyOf": [{ "const": "draw", "type": "string" }, { "const": "mean", "type": "string" }] }, "stream": { "minLength": 1, "maxLength": 200, "description": "Name of the stream of draws; unless given, the keys from the id on, such as customers.arrivals.", "type": "string" }, "mean": { "$ref": "#/$defs/series", "description": "Mean.", "x-series": {} }, "cv": { "$ref": "#/$defs/series", "description": "Coefficient of variation: standard deviation by mean. The shape is 1 / cv\xB2.", "x-series": {} } } }, { "additionalProperties": false, "description": "The time to the next of many independent events.", "type": "object", "required": ["distribution", "mean"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "distribution": { "const": "exponential", "type": "string" }, "sample": { "description": "Whether each bin is a draw, or the mean and nothing is drawn; draw unless given.", "anyOf": [{ "const": "draw", "type": "string" }, { "const": "mean", "type": "string" }] }, "stream": { "minLength": 1, "maxLength": 200, "description": "Name of the stream of draws; unless given, the keys from the id on, such as customers.arrivals.", "type": "string" }, "mean": { "$ref": "#/$defs/series", "description": "Mean.", "x-series": {} } } }, { "additionalProperties": false, "description": "Any value from min to max alike. Its min and max are the ends, and so need not limit anything.", "type": "object", "required": ["min", "max", "distribution"], "properties": { "min": { "$ref": "#/$defs/series", "description": "Least value.", "x-series": { "minimum": -1e30 } }, "max": { "$ref": "#/$defs/series", "description": "Greatest value, at least min.", "x-series": { "minimum": -1e30 } }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "distribution": { "const": "uniform", "type": "string" }, "sample": { "description": "Whether each bin is a draw, or the mean and nothing is drawn; draw unless given.", "anyOf": [{ "const": "draw", "type": "string" }, { "const": "mean", "type": "string" }] }, "stream": { "minLength": 1, "maxLength": 200, "description": "Name of the stream of draws; unless given, the keys from the id on, such as customers.arrivals.", "type": "string" } } }, { "additionalProperties": false, "description": "Two ends and what is likeliest between them, for estimates. Its min and max are the ends, and so need not limit anything.", "type": "object", "required": ["min", "max", "distribution", "mode"], "properties": { "min": { "$ref": "#/$defs/series", "description": "Least value.", "x-series": { "minimum": -1e30 } }, "max": { "$ref": "#/$defs/series", "description": "Greatest value, at least mode.", "x-series": { "minimum": -1e30 } }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "distribution": { "const": "triangular", "type": "string" }, "sample": { "description": "Whether each bin is a draw, or the mean and nothing is drawn; draw unless given.", "anyOf": [{ "const": "draw", "type": "string" }, { "const": "mean", "type": "string" }] }, "stream": { "minLength": 1, "maxLength": 200, "description": "Name of the stream of draws; unless given, the keys from the id on, such as customers.arrivals.", "type": "string" }, "mode": { "$ref": "#/$defs/series", "description": "Likeliest value, at least min.", "x-series": { "minimum": -1e30 } } } }, { "additionalProperties": false, "description": "Whether something happens in a bin, 1 or 0: an outage, for example.", "type": "object", "required": ["distribution", "p"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "distribution": { "const": "bernoulli", "type": "string" }, "sample": { "description": "Whether each bin is a draw, or the mean and nothing is drawn; draw unless given.", "anyOf": [{ "const": "draw", "type": "string" }, { "const": "mean", "type": "string" }] }, "stream": { "minLength": 1, "maxLength": 200, "description": "Name of the stream of draws; unless given, the keys from the id on, such as customers.arrivals.", "type": "string" }, "p": { "$ref": "#/$defs/series", "description": "Probability of a 1.", "x-series": { "maximum": 1 } } } }, { "additionalProperties": false, "description": "How many of n come out right, each on its own with the probability p.", "type": "object", "required": ["distribution", "n", "p"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "distribution": { "const": "binomial", "type": "string" }, "sample": { "description": "Whether each bin is a draw, or the mean and nothing is drawn; draw unless given.", "anyOf": [{ "const": "draw", "type": "string" }, { "const": "mean", "type": "string" }] }, "stream": { "minLength": 1, "maxLength": 200, "description": "Name of the stream of draws; unless given, the keys from the id on, such as customers.arrivals.", "type": "string" }, "n": { "$ref": "#/$defs/series", "description": "Number of trials.", "x-series": { "whole": true, "maximum": 1e15 } }, "p": { "$ref": "#/$defs/series", "description": "Probability that one comes out right.", "x-series": { "maximum": 1 } } } }, { "additionalProperties": false, "description": "Counts that vary more than those of independent events: arrivals that come in crowds, or a demand whose mean is uncertain.", "type": "object", "required": ["distribution", "mean", "dispersion"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "distribution": { "const": "negative-binomial", "type": "string" }, "sample": { "description": "Whether each bin is a draw, or the mean and nothing is drawn; draw unless given.", "anyOf": [{ "const": "draw", "type": "string" }, { "const": "mean", "type": "string" }] }, "stream": { "minLength": 1, "maxLength": 200, "description": "Name of the stream of draws; unless given, the keys from the id on, such as customers.arrivals.", "type": "string" }, "mean": { "$ref": "#/$defs/series", "description": "Mean count.", "x-series": {} }, "dispersion": { "$ref": "#/$defs/series", "description": "Variance by mean.", "x-series": { "minimum": 1, "positive": true } } } }, { "additionalProperties": false, "description": "Any values, each with its probability.", "type": "object", "required": ["distribution", "values", "probabilities"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "distribution": { "const": "pmf", "type": "string" }, "sample": { "description": "Whether each bin is a draw, or the mean and nothing is drawn; draw unless given.", "anyOf": [{ "const": "draw", "type": "string" }, { "const": "mean", "type": "string" }] }, "stream": { "minLength": 1, "maxLength": 200, "description": "Name of the stream of draws; unless given, the keys from the id on, such as customers.arrivals.", "type": "string" }, "values": { "minItems": 1, "maxItems": 1e4, "description": "What a bin may be, in any order.", "type": "array", "items": { "minimum": -1e30, "maximum": 1e30, "type": "number" } }, "probabilities": { "minItems": 1, "maxItems": 1e4, "description": "Probability of each value; they sum to 1.", "type": "array", "items": { "minimum": 0, "maximum": 1, "type": "number" } } } }] } }, { "if": { "required": ["file"] }, "then": { "additionalProperties": false, "description": "Recorded data in a file beside the template or model: becomes an input when the model is made.", "type": "object", "required": ["file"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "file": { "minLength": 1, "description": "Relative path of the file.", "type": "string" }, "column": { "minLength": 1, "description": "Column of the values; not needed to count rows.", "type": "string" }, "time": { "minLength": 1, "description": "Column of the stamps; without it, row i is bin i and their number must match.", "type": "string" }, "timezone": { "minLength": 1, "description": "IANA zone of stamps without offset; that of the window unless given.", "type": "string" }, "timeFormat": { "minLength": 1, "description": "iso (default), epoch-s, epoch-ms, or a pattern of yyyy MM dd HH mm ss SSS.", "type": "string" }, "resample": { "description": "How rows become bins: gathered when no longer than a bin, else spread (sum) or held; sum unless given.", "anyOf": [{ "const": "sum", "type": "string" }, { "const": "mean", "type": "string" }, { "const": "last", "type": "string" }, { "const": "max", "type": "string" }, { "const": "count", "type": "string" }] }, "gaps": { "description": "What a bin that lacks rows takes; error unless given.", "anyOf": [{ "const": "error", "type": "string" }, { "const": "zero", "type": "string" }, { "const": "hold", "type": "string" }, { "const": "interpolate", "type": "string" }] } } } }, { "if": { "required": ["input"] }, "then": { "additionalProperties": false, "description": "Recorded data given with the model, one column of a CSV file, brought to the bins of the grid.", "type": "object", "required": ["input"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "input": { "pattern": "^in_[0-9a-f]{16}$", "description": "Id of the data: in_ and 16 hex digits of their hash.", "type": "string" }, "column": { "minLength": 1, "description": "Column of the values; not needed to count rows.", "type": "string" }, "time": { "minLength": 1, "description": "Column of the stamps; without it, row i is bin i and their number must match.", "type": "string" }, "timezone": { "minLength": 1, "description": "IANA zone of stamps without offset; that of the window unless given.", "type": "string" }, "timeFormat": { "minLength": 1, "description": "iso (default), epoch-s, epoch-ms, or a pattern of yyyy MM dd HH mm ss SSS.", "type": "string" }, "resample": { "description": "How rows become bins: gathered when no longer than a bin, else spread (sum) or held; sum unless given.", "anyOf": [{ "const": "sum", "type": "string" }, { "const": "mean", "type": "string" }, { "const": "last", "type": "string" }, { "const": "max", "type": "string" }, { "const": "count", "type": "string" }] }, "gaps": { "description": "What a bin that lacks rows takes; error unless given.", "anyOf": [{ "const": "error", "type": "string" }, { "const": "zero", "type": "string" }, { "const": "hold", "type": "string" }, { "const": "interpolate", "type": "string" }] }, "offsets": { "minItems": 1, "description": "The local clock of stamps without offset, over the time the rows cover.", "type": "array", "items": { "additionalProperties": false, "type": "object", "required": ["fromUtc", "offsetMinutes"], "properties": { "fromUtc": { "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$", "type": "string" }, "offsetMinutes": { "minimum": -1440, "maximum": 1440, "type": "number" } } } } } } }, { "if": { "required": ["of"] }, "then": { "additionalProperties": false, "description": "Gives min, max and round to a series of any other form.", "type": "object", "required": ["of"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "of": { "$ref": "#/$defs/series", "description": "The series.", "x-series": {} } } } }, { "if": { "required": ["process"] }, "then": { "type": "object", "required": ["process"], "description": "Draws that hang on those of the bins before.", "discriminator": { "propertyName": "process" }, "oneOf": [{ "additionalProperties": false, "description": "What strays from a mean and is drawn back: each distance from the mean is phi times the one before plus a normal innovation. It is at the mean in bin 0.", "type": "object", "required": ["process", "mean", "phi", "sd"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "process": { "const": "ar1", "type": "string" }, "sample": { "description": "Whether each bin is a draw, or the mean and nothing is drawn; draw unless given.", "anyOf": [{ "const": "draw", "type": "string" }, { "const": "mean", "type": "string" }] }, "stream": { "minLength": 1, "maxLength": 200, "description": "Name of the stream of draws; unless given, the keys from the id on, such as customers.arrivals.", "type": "string" }, "mean": { "$ref": "#/$defs/series", "description": "Mean.", "x-series": { "minimum": -1e30 } }, "phi": { "$ref": "#/$defs/series", "description": "Part of the distance that stays.", "x-series": { "minimum": -1, "maximum": 1 } }, "sd": { "$ref": "#/$defs/series", "description": "Standard deviation of the innovation.", "x-series": {} } } }, { "additionalProperties": false, "description": "What strays and is not drawn back: each value is the one before plus a normal step. It is at start in bin 0.", "type": "object", "required": ["process", "start", "sd"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "process": { "const": "random-walk", "type": "string" }, "sample": { "description": "Whether each bin is a draw, or the mean and nothing is drawn; draw unless given.", "anyOf": [{ "const": "draw", "type": "string" }, { "const": "mean", "type": "string" }] }, "stream": { "minLength": 1, "maxLength": 200, "description": "Name of the stream of draws; unless given, the keys from the id on, such as customers.arrivals.", "type": "string" }, "start": { "minimum": -1e30, "maximum": 1e30, "description": "Value in bin 0.", "type": "number" }, "sd": { "$ref": "#/$defs/series", "description": "Standard deviation of a step.", "x-series": {} } } }, { "additionalProperties": false, "description": "Counts of independent events whose mean follows a chain of states, such as calm and storm. Its mean in a bin is the rate of the state.", "type": "object", "required": ["process", "rates", "transition"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "process": { "const": "mmpp", "type": "string" }, "sample": { "description": "Whether each bin is a draw, or the mean and nothing is drawn; draw unless given.", "anyOf": [{ "const": "draw", "type": "string" }, { "const": "mean", "type": "string" }] }, "stream": { "minLength": 1, "maxLength": 200, "description": "Name of the stream of draws; unless given, the keys from the id on, such as customers.arrivals.", "type": "string" }, "rates": { "minItems": 1, "maxItems": 100, "description": "Mean count of a bin in each state; it starts in the first.", "type": "array", "items": { "minimum": 0, "maximum": 1e30, "type": "number" } }, "transition": { "minItems": 1, "maxItems": 100, "description": "For each state the probabilities of those of the next bin; each list sums to 1.", "type": "array", "items": { "minItems": 1, "maxItems": 1e4, "description": "From a state to each.", "type": "array", "items": { "minimum": 0, "maximum": 1, "type": "number" } } } } }] } }, { "if": { "required": ["profile"] }, "then": { "additionalProperties": false, "description": "A shape of the day or the week by the local clock, scaled to mean 1, times a mean.", "type": "object", "required": ["profile", "mean"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "profile": { "description": "Name of a profile, or its weights: evenly over the period, each at the centre of its part.", "anyOf": [{ "type": "string" }, { "minItems": 2, "type": "array", "items": { "type": "number" } }] }, "mean": { "$ref": "#/$defs/series", "description": "What the shape is multiplied by: the mean over a period, per bin.", "x-series": {} }, "period": { "description": "From 00:00, or Monday 00:00, by the local clock; day unless given, week for 168 weights.", "anyOf": [{ "const": "day", "type": "string" }, { "const": "week", "type": "string" }] } } } }] } }, "classSeries": { "description": "A series for all classes of work, or a map class -> series.", "type": ["number", "string", "array", "object"], "if": { "type": "object", "not": { "anyOf": [{ "required": ["distribution"] }, { "required": ["file"] }, { "required": ["input"] }, { "required": ["of"] }, { "required": ["process"] }, { "required": ["profile"] }] } }, "then": { "additionalProperties": { "$ref": "#/$defs/series" } }, "else": { "$ref": "#/$defs/series" } } } };
var func2 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
var pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})$", "u");
var pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,63}$", "u");
var schema12 = { "description": "A series: a number, an array of one value per bin, a formula, or a map form.", "type": ["number", "string", "array", "object"], "maxLength": 1e4, "items": { "type": "number" }, "if": { "type": "object" }, "then": { "allOf": [{ "if": { "required": ["distribution"] }, "then": { "type": "object", "required": ["distribution"], "description": "Each bin a draw of a distribution, on its own, or the mean. Its parameters may be series.", "discriminator": { "propertyName": "distribution" }, "oneOf": [{ "additionalProperties": false, "description": "How many of many independent events happen: arrivals of people who do not know each other.", "type": "object", "required": ["distribution", "mean"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "distribution": { "const": "poisson", "type": "string" }, "sample": { "description": "Whether each bin is a draw, or the mean and nothing is drawn; draw unless given.", "anyOf": [{ "const": "draw", "type": "string" }, { "const": "mean", "type": "string" }] }, "stream": { "minLength": 1, "maxLength": 200, "description": "Name of the stream of draws; unless given, the keys from the id on, such as customers.arrivals.", "type": "string" }, "mean": { "$ref": "#/$defs/series", "description": "Mean number of events.", "x-series": {} } } }, { "additionalProperties": false, "description": "The bell curve. It has no lower end: min: 0 keeps what cannot be negative from being so.", "type": "object", "required": ["distribution", "mean", "sd"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "distribution": { "const": "normal", "type": "string" }, "sample": { "description": "Whether each bin is a draw, or the mean and nothing is drawn; draw unless given.", "anyOf": [{ "const": "draw", "type": "string" }, { "const": "mean", "type": "string" }] }, "stream": { "minLength": 1, "maxLength": 200, "description": "Name of the stream of draws; unless given, the keys from the id on, such as customers.arrivals.", "type": "string" }, "mean": { "$ref": "#/$defs/series", "description": "Mean.", "x-series": { "minimum": -1e30 } }, "sd": { "$ref": "#/$defs/series", "description": "Standard deviation.", "x-series": {} } } }, { "additionalProperties": false, "description": "What many independent factors multiply to: durations and sizes, never negative, with some far above the mean.", "type": "object", "required": ["distribution", "mean", "cv"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "distribution": { "const": "lognormal", "type": "string" }, "sample": { "description": "Whether each bin is a draw, or the mean and nothing is drawn; draw unless given.", "anyOf": [{ "const": "draw", "type": "string" }, { "const": "mean", "type": "string" }] }, "stream": { "minLength": 1, "maxLength": 200, "description": "Name of the stream of draws; unless given, the keys from the id on, such as customers.arrivals.", "type": "string" }, "mean": { "$ref": "#/$defs/series", "description": "Mean.", "x-series": {} }, "cv": { "$ref": "#/$defs/series", "description": "Coefficient of variation: standard deviation by mean.", "x-series": {} } } }, { "additionalProperties": false, "description": "The time until several of many independent events; exponential where cv is 1, and more regular below.", "type": "object", "required": ["distribution", "mean", "cv"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "distribution": { "const": "gamma", "type": "string" }, "sample": { "description": "Whether each bin is a draw, or the mean and nothing is drawn; draw unless given.", "anyOf": [{ "const": "draw", "type": "string" }, { "const": "mean", "type": "string" }] }, "stream": { "minLength": 1, "maxLength": 200, "description": "Name of the stream of draws; unless given, the keys from the id on, such as customers.arrivals.", "type": "string" }, "mean": { "$ref": "#/$defs/series", "description": "Mean.", "x-series": {} }, "cv": { "$ref": "#/$defs/series", "description": "Coefficient of variation: standard deviation by mean. The shape is 1 / cv\xB2.", "x-series": {} } } }, { "additionalProperties": false, "description": "The time to the next of many independent events.", "type": "object", "required": ["distribution", "mean"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "distribution": { "const": "exponential", "type": "string" }, "sample": { "description": "Whether each bin is a draw, or the mean and nothing is drawn; draw unless given.", "anyOf": [{ "const": "draw", "type": "string" }, { "const": "mean", "type": "string" }] }, "stream": { "minLength": 1, "maxLength": 200, "description": "Name of the stream of draws; unless given, the keys from the id on, such as customers.arrivals.", "type": "string" }, "mean": { "$ref": "#/$defs/series", "description": "Mean.", "x-series": {} } } }, { "additionalProperties": false, "description": "Any value from min to max alike. Its min and max are the ends, and so need not limit anything.", "type": "object", "required": ["min", "max", "distribution"], "properties": { "min": { "$ref": "#/$defs/series", "description": "Least value.", "x-series": { "minimum": -1e30 } }, "max": { "$ref": "#/$defs/series", "description": "Greatest value, at least min.", "x-series": { "minimum": -1e30 } }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "distribution": { "const": "uniform", "type": "string" }, "sample": { "description": "Whether each bin is a draw, or the mean and nothing is drawn; draw unless given.", "anyOf": [{ "const": "draw", "type": "string" }, { "const": "mean", "type": "string" }] }, "stream": { "minLength": 1, "maxLength": 200, "description": "Name of the stream of draws; unless given, the keys from the id on, such as customers.arrivals.", "type": "string" } } }, { "additionalProperties": false, "description": "Two ends and what is likeliest between them, for estimates. Its min and max are the ends, and so need not limit anything.", "type": "object", "required": ["min", "max", "distribution", "mode"], "properties": { "min": { "$ref": "#/$defs/series", "description": "Least value.", "x-series": { "minimum": -1e30 } }, "max": { "$ref": "#/$defs/series", "description": "Greatest value, at least mode.", "x-series": { "minimum": -1e30 } }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "distribution": { "const": "triangular", "type": "string" }, "sample": { "description": "Whether each bin is a draw, or the mean and nothing is drawn; draw unless given.", "anyOf": [{ "const": "draw", "type": "string" }, { "const": "mean", "type": "string" }] }, "stream": { "minLength": 1, "maxLength": 200, "description": "Name of the stream of draws; unless given, the keys from the id on, such as customers.arrivals.", "type": "string" }, "mode": { "$ref": "#/$defs/series", "description": "Likeliest value, at least min.", "x-series": { "minimum": -1e30 } } } }, { "additionalProperties": false, "description": "Whether something happens in a bin, 1 or 0: an outage, for example.", "type": "object", "required": ["distribution", "p"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "distribution": { "const": "bernoulli", "type": "string" }, "sample": { "description": "Whether each bin is a draw, or the mean and nothing is drawn; draw unless given.", "anyOf": [{ "const": "draw", "type": "string" }, { "const": "mean", "type": "string" }] }, "stream": { "minLength": 1, "maxLength": 200, "description": "Name of the stream of draws; unless given, the keys from the id on, such as customers.arrivals.", "type": "string" }, "p": { "$ref": "#/$defs/series", "description": "Probability of a 1.", "x-series": { "maximum": 1 } } } }, { "additionalProperties": false, "description": "How many of n come out right, each on its own with the probability p.", "type": "object", "required": ["distribution", "n", "p"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "distribution": { "const": "binomial", "type": "string" }, "sample": { "description": "Whether each bin is a draw, or the mean and nothing is drawn; draw unless given.", "anyOf": [{ "const": "draw", "type": "string" }, { "const": "mean", "type": "string" }] }, "stream": { "minLength": 1, "maxLength": 200, "description": "Name of the stream of draws; unless given, the keys from the id on, such as customers.arrivals.", "type": "string" }, "n": { "$ref": "#/$defs/series", "description": "Number of trials.", "x-series": { "whole": true, "maximum": 1e15 } }, "p": { "$ref": "#/$defs/series", "description": "Probability that one comes out right.", "x-series": { "maximum": 1 } } } }, { "additionalProperties": false, "description": "Counts that vary more than those of independent events: arrivals that come in crowds, or a demand whose mean is uncertain.", "type": "object", "required": ["distribution", "mean", "dispersion"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "distribution": { "const": "negative-binomial", "type": "string" }, "sample": { "description": "Whether each bin is a draw, or the mean and nothing is drawn; draw unless given.", "anyOf": [{ "const": "draw", "type": "string" }, { "const": "mean", "type": "string" }] }, "stream": { "minLength": 1, "maxLength": 200, "description": "Name of the stream of draws; unless given, the keys from the id on, such as customers.arrivals.", "type": "string" }, "mean": { "$ref": "#/$defs/series", "description": "Mean count.", "x-series": {} }, "dispersion": { "$ref": "#/$defs/series", "description": "Variance by mean.", "x-series": { "minimum": 1, "positive": true } } } }, { "additionalProperties": false, "description": "Any values, each with its probability.", "type": "object", "required": ["distribution", "values", "probabilities"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "distribution": { "const": "pmf", "type": "string" }, "sample": { "description": "Whether each bin is a draw, or the mean and nothing is drawn; draw unless given.", "anyOf": [{ "const": "draw", "type": "string" }, { "const": "mean", "type": "string" }] }, "stream": { "minLength": 1, "maxLength": 200, "description": "Name of the stream of draws; unless given, the keys from the id on, such as customers.arrivals.", "type": "string" }, "values": { "minItems": 1, "maxItems": 1e4, "description": "What a bin may be, in any order.", "type": "array", "items": { "minimum": -1e30, "maximum": 1e30, "type": "number" } }, "probabilities": { "minItems": 1, "maxItems": 1e4, "description": "Probability of each value; they sum to 1.", "type": "array", "items": { "minimum": 0, "maximum": 1, "type": "number" } } } }] } }, { "if": { "required": ["file"] }, "then": { "additionalProperties": false, "description": "Recorded data in a file beside the template or model: becomes an input when the model is made.", "type": "object", "required": ["file"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "file": { "minLength": 1, "description": "Relative path of the file.", "type": "string" }, "column": { "minLength": 1, "description": "Column of the values; not needed to count rows.", "type": "string" }, "time": { "minLength": 1, "description": "Column of the stamps; without it, row i is bin i and their number must match.", "type": "string" }, "timezone": { "minLength": 1, "description": "IANA zone of stamps without offset; that of the window unless given.", "type": "string" }, "timeFormat": { "minLength": 1, "description": "iso (default), epoch-s, epoch-ms, or a pattern of yyyy MM dd HH mm ss SSS.", "type": "string" }, "resample": { "description": "How rows become bins: gathered when no longer than a bin, else spread (sum) or held; sum unless given.", "anyOf": [{ "const": "sum", "type": "string" }, { "const": "mean", "type": "string" }, { "const": "last", "type": "string" }, { "const": "max", "type": "string" }, { "const": "count", "type": "string" }] }, "gaps": { "description": "What a bin that lacks rows takes; error unless given.", "anyOf": [{ "const": "error", "type": "string" }, { "const": "zero", "type": "string" }, { "const": "hold", "type": "string" }, { "const": "interpolate", "type": "string" }] } } } }, { "if": { "required": ["input"] }, "then": { "additionalProperties": false, "description": "Recorded data given with the model, one column of a CSV file, brought to the bins of the grid.", "type": "object", "required": ["input"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "input": { "pattern": "^in_[0-9a-f]{16}$", "description": "Id of the data: in_ and 16 hex digits of their hash.", "type": "string" }, "column": { "minLength": 1, "description": "Column of the values; not needed to count rows.", "type": "string" }, "time": { "minLength": 1, "description": "Column of the stamps; without it, row i is bin i and their number must match.", "type": "string" }, "timezone": { "minLength": 1, "description": "IANA zone of stamps without offset; that of the window unless given.", "type": "string" }, "timeFormat": { "minLength": 1, "description": "iso (default), epoch-s, epoch-ms, or a pattern of yyyy MM dd HH mm ss SSS.", "type": "string" }, "resample": { "description": "How rows become bins: gathered when no longer than a bin, else spread (sum) or held; sum unless given.", "anyOf": [{ "const": "sum", "type": "string" }, { "const": "mean", "type": "string" }, { "const": "last", "type": "string" }, { "const": "max", "type": "string" }, { "const": "count", "type": "string" }] }, "gaps": { "description": "What a bin that lacks rows takes; error unless given.", "anyOf": [{ "const": "error", "type": "string" }, { "const": "zero", "type": "string" }, { "const": "hold", "type": "string" }, { "const": "interpolate", "type": "string" }] }, "offsets": { "minItems": 1, "description": "The local clock of stamps without offset, over the time the rows cover.", "type": "array", "items": { "additionalProperties": false, "type": "object", "required": ["fromUtc", "offsetMinutes"], "properties": { "fromUtc": { "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$", "type": "string" }, "offsetMinutes": { "minimum": -1440, "maximum": 1440, "type": "number" } } } } } } }, { "if": { "required": ["of"] }, "then": { "additionalProperties": false, "description": "Gives min, max and round to a series of any other form.", "type": "object", "required": ["of"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "of": { "$ref": "#/$defs/series", "description": "The series.", "x-series": {} } } } }, { "if": { "required": ["process"] }, "then": { "type": "object", "required": ["process"], "description": "Draws that hang on those of the bins before.", "discriminator": { "propertyName": "process" }, "oneOf": [{ "additionalProperties": false, "description": "What strays from a mean and is drawn back: each distance from the mean is phi times the one before plus a normal innovation. It is at the mean in bin 0.", "type": "object", "required": ["process", "mean", "phi", "sd"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "process": { "const": "ar1", "type": "string" }, "sample": { "description": "Whether each bin is a draw, or the mean and nothing is drawn; draw unless given.", "anyOf": [{ "const": "draw", "type": "string" }, { "const": "mean", "type": "string" }] }, "stream": { "minLength": 1, "maxLength": 200, "description": "Name of the stream of draws; unless given, the keys from the id on, such as customers.arrivals.", "type": "string" }, "mean": { "$ref": "#/$defs/series", "description": "Mean.", "x-series": { "minimum": -1e30 } }, "phi": { "$ref": "#/$defs/series", "description": "Part of the distance that stays.", "x-series": { "minimum": -1, "maximum": 1 } }, "sd": { "$ref": "#/$defs/series", "description": "Standard deviation of the innovation.", "x-series": {} } } }, { "additionalProperties": false, "description": "What strays and is not drawn back: each value is the one before plus a normal step. It is at start in bin 0.", "type": "object", "required": ["process", "start", "sd"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "process": { "const": "random-walk", "type": "string" }, "sample": { "description": "Whether each bin is a draw, or the mean and nothing is drawn; draw unless given.", "anyOf": [{ "const": "draw", "type": "string" }, { "const": "mean", "type": "string" }] }, "stream": { "minLength": 1, "maxLength": 200, "description": "Name of the stream of draws; unless given, the keys from the id on, such as customers.arrivals.", "type": "string" }, "start": { "minimum": -1e30, "maximum": 1e30, "description": "Value in bin 0.", "type": "number" }, "sd": { "$ref": "#/$defs/series", "description": "Standard deviation of a step.", "x-series": {} } } }, { "additionalProperties": false, "description": "Counts of independent events whose mean follows a chain of states, such as calm and storm. Its mean in a bin is the rate of the state.", "type": "object", "required": ["process", "rates", "transition"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "process": { "const": "mmpp", "type": "string" }, "sample": { "description": "Whether each bin is a draw, or the mean and nothing is drawn; draw unless given.", "anyOf": [{ "const": "draw", "type": "string" }, { "const": "mean", "type": "string" }] }, "stream": { "minLength": 1, "maxLength": 200, "description": "Name of the stream of draws; unless given, the keys from the id on, such as customers.arrivals.", "type": "string" }, "rates": { "minItems": 1, "maxItems": 100, "description": "Mean count of a bin in each state; it starts in the first.", "type": "array", "items": { "minimum": 0, "maximum": 1e30, "type": "number" } }, "transition": { "minItems": 1, "maxItems": 100, "description": "For each state the probabilities of those of the next bin; each list sums to 1.", "type": "array", "items": { "minItems": 1, "maxItems": 1e4, "description": "From a state to each.", "type": "array", "items": { "minimum": 0, "maximum": 1, "type": "number" } } } } }] } }, { "if": { "required": ["profile"] }, "then": { "additionalProperties": false, "description": "A shape of the day or the week by the local clock, scaled to mean 1, times a mean.", "type": "object", "required": ["profile", "mean"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "profile": { "description": "Name of a profile, or its weights: evenly over the period, each at the centre of its part.", "anyOf": [{ "type": "string" }, { "minItems": 2, "type": "array", "items": { "type": "number" } }] }, "mean": { "$ref": "#/$defs/series", "description": "What the shape is multiplied by: the mean over a period, per bin.", "x-series": {} }, "period": { "description": "From 00:00, or Monday 00:00, by the local clock; day unless given, week for 168 weights.", "anyOf": [{ "const": "day", "type": "string" }, { "const": "week", "type": "string" }] } } } }] } };
var wrapper0 = { validate: validate11 };
var pattern2 = new RegExp("^in_[0-9a-f]{16}$", "u");
var pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$", "u");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if ((!data || typeof data != "object") && !(typeof data == "number") && typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema12.type } };
    vErrors = withProblem(vErrors, err0);
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err1 = {};
    vErrors = withProblem(vErrors, err1);
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs4 = errors;
    const _errs6 = errors;
    let valid2 = true;
    const _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.distribution === void 0 && (missing0 = "distribution")) {
        const err2 = {};
        vErrors = withProblem(vErrors, err2);
        errors++;
      }
    }
    var _valid1 = _errs7 === errors;
    errors = _errs6;
    if (vErrors !== null) {
      if (_errs6) {
        vErrors.length = _errs6;
      } else {
        vErrors = null;
      }
    }
    if (_valid1) {
      const _errs8 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.distribution === void 0) {
          const err3 = { instancePath, schemaPath: "#/then/allOf/0/then/required", keyword: "required", params: { missingProperty: "distribution" } };
          vErrors = withProblem(vErrors, err3);
          errors++;
        }
        const tag0 = data.distribution;
        if (typeof tag0 == "string") {
          if (tag0 === "poisson") {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.distribution === void 0) {
                const err4 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/0/required", keyword: "required", params: { missingProperty: "distribution" } };
                vErrors = withProblem(vErrors, err4);
                errors++;
              }
              if (data.mean === void 0) {
                const err5 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/0/required", keyword: "required", params: { missingProperty: "mean" } };
                vErrors = withProblem(vErrors, err5);
                errors++;
              }
              for (const key0 in data) {
                if (!(key0 === "min" || key0 === "max" || key0 === "round" || key0 === "unit" || key0 === "distribution" || key0 === "sample" || key0 === "stream" || key0 === "mean")) {
                  const err6 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                  vErrors = withProblem(vErrors, err6);
                  errors++;
                }
              }
              if (data.min !== void 0) {
                if (!(typeof data.min == "number")) {
                  const err7 = { instancePath: instancePath + "/min", schemaPath: "#/then/allOf/0/then/oneOf/0/properties/min/type", keyword: "type", params: { type: "number" } };
                  vErrors = withProblem(vErrors, err7);
                  errors++;
                }
              }
              if (data.max !== void 0) {
                if (!(typeof data.max == "number")) {
                  const err8 = { instancePath: instancePath + "/max", schemaPath: "#/then/allOf/0/then/oneOf/0/properties/max/type", keyword: "type", params: { type: "number" } };
                  vErrors = withProblem(vErrors, err8);
                  errors++;
                }
              }
              if (data.round !== void 0) {
                if (typeof data.round !== "boolean") {
                  const err9 = { instancePath: instancePath + "/round", schemaPath: "#/then/allOf/0/then/oneOf/0/properties/round/type", keyword: "type", params: { type: "boolean" } };
                  vErrors = withProblem(vErrors, err9);
                  errors++;
                }
              }
              if (data.unit !== void 0) {
                let data3 = data.unit;
                if (typeof data3 === "string") {
                  if (func3(data3) > 64) {
                    const err10 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/0/then/oneOf/0/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 } };
                    vErrors = withProblem(vErrors, err10);
                    errors++;
                  }
                } else {
                  const err11 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/0/then/oneOf/0/properties/unit/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err11);
                  errors++;
                }
              }
              if (data.distribution !== void 0) {
                let data4 = data.distribution;
                if (typeof data4 !== "string") {
                  const err12 = { instancePath: instancePath + "/distribution", schemaPath: "#/then/allOf/0/then/oneOf/0/properties/distribution/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err12);
                  errors++;
                }
                if ("poisson" !== data4) {
                  const err13 = { instancePath: instancePath + "/distribution", schemaPath: "#/then/allOf/0/then/oneOf/0/properties/distribution/const", keyword: "const", params: { allowedValue: "poisson" } };
                  vErrors = withProblem(vErrors, err13);
                  errors++;
                }
              }
              if (data.sample !== void 0) {
                let data5 = data.sample;
                const _errs25 = errors;
                let valid6 = false;
                const _errs26 = errors;
                if (typeof data5 !== "string") {
                  const err14 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/0/properties/sample/anyOf/0/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err14);
                  errors++;
                }
                if ("draw" !== data5) {
                  const err15 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/0/properties/sample/anyOf/0/const", keyword: "const", params: { allowedValue: "draw" } };
                  vErrors = withProblem(vErrors, err15);
                  errors++;
                }
                var _valid2 = _errs26 === errors;
                valid6 = valid6 || _valid2;
                if (!valid6) {
                  const _errs28 = errors;
                  if (typeof data5 !== "string") {
                    const err16 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/0/properties/sample/anyOf/1/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err16);
                    errors++;
                  }
                  if ("mean" !== data5) {
                    const err17 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/0/properties/sample/anyOf/1/const", keyword: "const", params: { allowedValue: "mean" } };
                    vErrors = withProblem(vErrors, err17);
                    errors++;
                  }
                  var _valid2 = _errs28 === errors;
                  valid6 = valid6 || _valid2;
                }
                if (!valid6) {
                  const err18 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/0/properties/sample/anyOf", keyword: "anyOf", params: {} };
                  vErrors = withProblem(vErrors, err18);
                  errors++;
                } else {
                  errors = _errs25;
                  if (vErrors !== null) {
                    if (_errs25) {
                      vErrors.length = _errs25;
                    } else {
                      vErrors = null;
                    }
                  }
                }
              }
              if (data.stream !== void 0) {
                let data6 = data.stream;
                if (typeof data6 === "string") {
                  if (func3(data6) > 200) {
                    const err19 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/0/properties/stream/maxLength", keyword: "maxLength", params: { limit: 200 } };
                    vErrors = withProblem(vErrors, err19);
                    errors++;
                  }
                  if (func3(data6) < 1) {
                    const err20 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/0/properties/stream/minLength", keyword: "minLength", params: { limit: 1 } };
                    vErrors = withProblem(vErrors, err20);
                    errors++;
                  }
                } else {
                  const err21 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/0/properties/stream/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err21);
                  errors++;
                }
              }
              if (data.mean !== void 0) {
                if (!wrapper0.validate(data.mean, { instancePath: instancePath + "/mean", parentData: data, parentDataProperty: "mean", rootData })) {
                  vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err22 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/0/type", keyword: "type", params: { type: "object" } };
              vErrors = withProblem(vErrors, err22);
              errors++;
            }
          } else if (tag0 === "normal") {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.distribution === void 0) {
                const err23 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/1/required", keyword: "required", params: { missingProperty: "distribution" } };
                vErrors = withProblem(vErrors, err23);
                errors++;
              }
              if (data.mean === void 0) {
                const err24 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/1/required", keyword: "required", params: { missingProperty: "mean" } };
                vErrors = withProblem(vErrors, err24);
                errors++;
              }
              if (data.sd === void 0) {
                const err25 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/1/required", keyword: "required", params: { missingProperty: "sd" } };
                vErrors = withProblem(vErrors, err25);
                errors++;
              }
              for (const key1 in data) {
                if (!func2.call(schema12.then.allOf[0].then.oneOf[1].properties, key1)) {
                  const err26 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                  vErrors = withProblem(vErrors, err26);
                  errors++;
                }
              }
              if (data.min !== void 0) {
                if (!(typeof data.min == "number")) {
                  const err27 = { instancePath: instancePath + "/min", schemaPath: "#/then/allOf/0/then/oneOf/1/properties/min/type", keyword: "type", params: { type: "number" } };
                  vErrors = withProblem(vErrors, err27);
                  errors++;
                }
              }
              if (data.max !== void 0) {
                if (!(typeof data.max == "number")) {
                  const err28 = { instancePath: instancePath + "/max", schemaPath: "#/then/allOf/0/then/oneOf/1/properties/max/type", keyword: "type", params: { type: "number" } };
                  vErrors = withProblem(vErrors, err28);
                  errors++;
                }
              }
              if (data.round !== void 0) {
                if (typeof data.round !== "boolean") {
                  const err29 = { instancePath: instancePath + "/round", schemaPath: "#/then/allOf/0/then/oneOf/1/properties/round/type", keyword: "type", params: { type: "boolean" } };
                  vErrors = withProblem(vErrors, err29);
                  errors++;
                }
              }
              if (data.unit !== void 0) {
                let data11 = data.unit;
                if (typeof data11 === "string") {
                  if (func3(data11) > 64) {
                    const err30 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/0/then/oneOf/1/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 } };
                    vErrors = withProblem(vErrors, err30);
                    errors++;
                  }
                } else {
                  const err31 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/0/then/oneOf/1/properties/unit/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err31);
                  errors++;
                }
              }
              if (data.distribution !== void 0) {
                let data12 = data.distribution;
                if (typeof data12 !== "string") {
                  const err32 = { instancePath: instancePath + "/distribution", schemaPath: "#/then/allOf/0/then/oneOf/1/properties/distribution/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err32);
                  errors++;
                }
                if ("normal" !== data12) {
                  const err33 = { instancePath: instancePath + "/distribution", schemaPath: "#/then/allOf/0/then/oneOf/1/properties/distribution/const", keyword: "const", params: { allowedValue: "normal" } };
                  vErrors = withProblem(vErrors, err33);
                  errors++;
                }
              }
              if (data.sample !== void 0) {
                let data13 = data.sample;
                const _errs47 = errors;
                let valid9 = false;
                const _errs48 = errors;
                if (typeof data13 !== "string") {
                  const err34 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/1/properties/sample/anyOf/0/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err34);
                  errors++;
                }
                if ("draw" !== data13) {
                  const err35 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/1/properties/sample/anyOf/0/const", keyword: "const", params: { allowedValue: "draw" } };
                  vErrors = withProblem(vErrors, err35);
                  errors++;
                }
                var _valid3 = _errs48 === errors;
                valid9 = valid9 || _valid3;
                if (!valid9) {
                  const _errs50 = errors;
                  if (typeof data13 !== "string") {
                    const err36 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/1/properties/sample/anyOf/1/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err36);
                    errors++;
                  }
                  if ("mean" !== data13) {
                    const err37 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/1/properties/sample/anyOf/1/const", keyword: "const", params: { allowedValue: "mean" } };
                    vErrors = withProblem(vErrors, err37);
                    errors++;
                  }
                  var _valid3 = _errs50 === errors;
                  valid9 = valid9 || _valid3;
                }
                if (!valid9) {
                  const err38 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/1/properties/sample/anyOf", keyword: "anyOf", params: {} };
                  vErrors = withProblem(vErrors, err38);
                  errors++;
                } else {
                  errors = _errs47;
                  if (vErrors !== null) {
                    if (_errs47) {
                      vErrors.length = _errs47;
                    } else {
                      vErrors = null;
                    }
                  }
                }
              }
              if (data.stream !== void 0) {
                let data14 = data.stream;
                if (typeof data14 === "string") {
                  if (func3(data14) > 200) {
                    const err39 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/1/properties/stream/maxLength", keyword: "maxLength", params: { limit: 200 } };
                    vErrors = withProblem(vErrors, err39);
                    errors++;
                  }
                  if (func3(data14) < 1) {
                    const err40 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/1/properties/stream/minLength", keyword: "minLength", params: { limit: 1 } };
                    vErrors = withProblem(vErrors, err40);
                    errors++;
                  }
                } else {
                  const err41 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/1/properties/stream/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err41);
                  errors++;
                }
              }
              if (data.mean !== void 0) {
                if (!wrapper0.validate(data.mean, { instancePath: instancePath + "/mean", parentData: data, parentDataProperty: "mean", rootData })) {
                  vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                  errors = vErrors.length;
                }
              }
              if (data.sd !== void 0) {
                if (!wrapper0.validate(data.sd, { instancePath: instancePath + "/sd", parentData: data, parentDataProperty: "sd", rootData })) {
                  vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err42 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/1/type", keyword: "type", params: { type: "object" } };
              vErrors = withProblem(vErrors, err42);
              errors++;
            }
          } else if (tag0 === "lognormal") {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.distribution === void 0) {
                const err43 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/2/required", keyword: "required", params: { missingProperty: "distribution" } };
                vErrors = withProblem(vErrors, err43);
                errors++;
              }
              if (data.mean === void 0) {
                const err44 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/2/required", keyword: "required", params: { missingProperty: "mean" } };
                vErrors = withProblem(vErrors, err44);
                errors++;
              }
              if (data.cv === void 0) {
                const err45 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/2/required", keyword: "required", params: { missingProperty: "cv" } };
                vErrors = withProblem(vErrors, err45);
                errors++;
              }
              for (const key2 in data) {
                if (!func2.call(schema12.then.allOf[0].then.oneOf[2].properties, key2)) {
                  const err46 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                  vErrors = withProblem(vErrors, err46);
                  errors++;
                }
              }
              if (data.min !== void 0) {
                if (!(typeof data.min == "number")) {
                  const err47 = { instancePath: instancePath + "/min", schemaPath: "#/then/allOf/0/then/oneOf/2/properties/min/type", keyword: "type", params: { type: "number" } };
                  vErrors = withProblem(vErrors, err47);
                  errors++;
                }
              }
              if (data.max !== void 0) {
                if (!(typeof data.max == "number")) {
                  const err48 = { instancePath: instancePath + "/max", schemaPath: "#/then/allOf/0/then/oneOf/2/properties/max/type", keyword: "type", params: { type: "number" } };
                  vErrors = withProblem(vErrors, err48);
                  errors++;
                }
              }
              if (data.round !== void 0) {
                if (typeof data.round !== "boolean") {
                  const err49 = { instancePath: instancePath + "/round", schemaPath: "#/then/allOf/0/then/oneOf/2/properties/round/type", keyword: "type", params: { type: "boolean" } };
                  vErrors = withProblem(vErrors, err49);
                  errors++;
                }
              }
              if (data.unit !== void 0) {
                let data20 = data.unit;
                if (typeof data20 === "string") {
                  if (func3(data20) > 64) {
                    const err50 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/0/then/oneOf/2/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 } };
                    vErrors = withProblem(vErrors, err50);
                    errors++;
                  }
                } else {
                  const err51 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/0/then/oneOf/2/properties/unit/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err51);
                  errors++;
                }
              }
              if (data.distribution !== void 0) {
                let data21 = data.distribution;
                if (typeof data21 !== "string") {
                  const err52 = { instancePath: instancePath + "/distribution", schemaPath: "#/then/allOf/0/then/oneOf/2/properties/distribution/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err52);
                  errors++;
                }
                if ("lognormal" !== data21) {
                  const err53 = { instancePath: instancePath + "/distribution", schemaPath: "#/then/allOf/0/then/oneOf/2/properties/distribution/const", keyword: "const", params: { allowedValue: "lognormal" } };
                  vErrors = withProblem(vErrors, err53);
                  errors++;
                }
              }
              if (data.sample !== void 0) {
                let data22 = data.sample;
                const _errs70 = errors;
                let valid12 = false;
                const _errs71 = errors;
                if (typeof data22 !== "string") {
                  const err54 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/2/properties/sample/anyOf/0/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err54);
                  errors++;
                }
                if ("draw" !== data22) {
                  const err55 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/2/properties/sample/anyOf/0/const", keyword: "const", params: { allowedValue: "draw" } };
                  vErrors = withProblem(vErrors, err55);
                  errors++;
                }
                var _valid4 = _errs71 === errors;
                valid12 = valid12 || _valid4;
                if (!valid12) {
                  const _errs73 = errors;
                  if (typeof data22 !== "string") {
                    const err56 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/2/properties/sample/anyOf/1/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err56);
                    errors++;
                  }
                  if ("mean" !== data22) {
                    const err57 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/2/properties/sample/anyOf/1/const", keyword: "const", params: { allowedValue: "mean" } };
                    vErrors = withProblem(vErrors, err57);
                    errors++;
                  }
                  var _valid4 = _errs73 === errors;
                  valid12 = valid12 || _valid4;
                }
                if (!valid12) {
                  const err58 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/2/properties/sample/anyOf", keyword: "anyOf", params: {} };
                  vErrors = withProblem(vErrors, err58);
                  errors++;
                } else {
                  errors = _errs70;
                  if (vErrors !== null) {
                    if (_errs70) {
                      vErrors.length = _errs70;
                    } else {
                      vErrors = null;
                    }
                  }
                }
              }
              if (data.stream !== void 0) {
                let data23 = data.stream;
                if (typeof data23 === "string") {
                  if (func3(data23) > 200) {
                    const err59 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/2/properties/stream/maxLength", keyword: "maxLength", params: { limit: 200 } };
                    vErrors = withProblem(vErrors, err59);
                    errors++;
                  }
                  if (func3(data23) < 1) {
                    const err60 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/2/properties/stream/minLength", keyword: "minLength", params: { limit: 1 } };
                    vErrors = withProblem(vErrors, err60);
                    errors++;
                  }
                } else {
                  const err61 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/2/properties/stream/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err61);
                  errors++;
                }
              }
              if (data.mean !== void 0) {
                if (!wrapper0.validate(data.mean, { instancePath: instancePath + "/mean", parentData: data, parentDataProperty: "mean", rootData })) {
                  vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                  errors = vErrors.length;
                }
              }
              if (data.cv !== void 0) {
                if (!wrapper0.validate(data.cv, { instancePath: instancePath + "/cv", parentData: data, parentDataProperty: "cv", rootData })) {
                  vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err62 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/2/type", keyword: "type", params: { type: "object" } };
              vErrors = withProblem(vErrors, err62);
              errors++;
            }
          } else if (tag0 === "gamma") {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.distribution === void 0) {
                const err63 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/3/required", keyword: "required", params: { missingProperty: "distribution" } };
                vErrors = withProblem(vErrors, err63);
                errors++;
              }
              if (data.mean === void 0) {
                const err64 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/3/required", keyword: "required", params: { missingProperty: "mean" } };
                vErrors = withProblem(vErrors, err64);
                errors++;
              }
              if (data.cv === void 0) {
                const err65 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/3/required", keyword: "required", params: { missingProperty: "cv" } };
                vErrors = withProblem(vErrors, err65);
                errors++;
              }
              for (const key3 in data) {
                if (!func2.call(schema12.then.allOf[0].then.oneOf[3].properties, key3)) {
                  const err66 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                  vErrors = withProblem(vErrors, err66);
                  errors++;
                }
              }
              if (data.min !== void 0) {
                if (!(typeof data.min == "number")) {
                  const err67 = { instancePath: instancePath + "/min", schemaPath: "#/then/allOf/0/then/oneOf/3/properties/min/type", keyword: "type", params: { type: "number" } };
                  vErrors = withProblem(vErrors, err67);
                  errors++;
                }
              }
              if (data.max !== void 0) {
                if (!(typeof data.max == "number")) {
                  const err68 = { instancePath: instancePath + "/max", schemaPath: "#/then/allOf/0/then/oneOf/3/properties/max/type", keyword: "type", params: { type: "number" } };
                  vErrors = withProblem(vErrors, err68);
                  errors++;
                }
              }
              if (data.round !== void 0) {
                if (typeof data.round !== "boolean") {
                  const err69 = { instancePath: instancePath + "/round", schemaPath: "#/then/allOf/0/then/oneOf/3/properties/round/type", keyword: "type", params: { type: "boolean" } };
                  vErrors = withProblem(vErrors, err69);
                  errors++;
                }
              }
              if (data.unit !== void 0) {
                let data29 = data.unit;
                if (typeof data29 === "string") {
                  if (func3(data29) > 64) {
                    const err70 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/0/then/oneOf/3/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 } };
                    vErrors = withProblem(vErrors, err70);
                    errors++;
                  }
                } else {
                  const err71 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/0/then/oneOf/3/properties/unit/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err71);
                  errors++;
                }
              }
              if (data.distribution !== void 0) {
                let data30 = data.distribution;
                if (typeof data30 !== "string") {
                  const err72 = { instancePath: instancePath + "/distribution", schemaPath: "#/then/allOf/0/then/oneOf/3/properties/distribution/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err72);
                  errors++;
                }
                if ("gamma" !== data30) {
                  const err73 = { instancePath: instancePath + "/distribution", schemaPath: "#/then/allOf/0/then/oneOf/3/properties/distribution/const", keyword: "const", params: { allowedValue: "gamma" } };
                  vErrors = withProblem(vErrors, err73);
                  errors++;
                }
              }
              if (data.sample !== void 0) {
                let data31 = data.sample;
                const _errs93 = errors;
                let valid15 = false;
                const _errs94 = errors;
                if (typeof data31 !== "string") {
                  const err74 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/3/properties/sample/anyOf/0/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err74);
                  errors++;
                }
                if ("draw" !== data31) {
                  const err75 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/3/properties/sample/anyOf/0/const", keyword: "const", params: { allowedValue: "draw" } };
                  vErrors = withProblem(vErrors, err75);
                  errors++;
                }
                var _valid5 = _errs94 === errors;
                valid15 = valid15 || _valid5;
                if (!valid15) {
                  const _errs96 = errors;
                  if (typeof data31 !== "string") {
                    const err76 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/3/properties/sample/anyOf/1/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err76);
                    errors++;
                  }
                  if ("mean" !== data31) {
                    const err77 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/3/properties/sample/anyOf/1/const", keyword: "const", params: { allowedValue: "mean" } };
                    vErrors = withProblem(vErrors, err77);
                    errors++;
                  }
                  var _valid5 = _errs96 === errors;
                  valid15 = valid15 || _valid5;
                }
                if (!valid15) {
                  const err78 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/3/properties/sample/anyOf", keyword: "anyOf", params: {} };
                  vErrors = withProblem(vErrors, err78);
                  errors++;
                } else {
                  errors = _errs93;
                  if (vErrors !== null) {
                    if (_errs93) {
                      vErrors.length = _errs93;
                    } else {
                      vErrors = null;
                    }
                  }
                }
              }
              if (data.stream !== void 0) {
                let data32 = data.stream;
                if (typeof data32 === "string") {
                  if (func3(data32) > 200) {
                    const err79 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/3/properties/stream/maxLength", keyword: "maxLength", params: { limit: 200 } };
                    vErrors = withProblem(vErrors, err79);
                    errors++;
                  }
                  if (func3(data32) < 1) {
                    const err80 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/3/properties/stream/minLength", keyword: "minLength", params: { limit: 1 } };
                    vErrors = withProblem(vErrors, err80);
                    errors++;
                  }
                } else {
                  const err81 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/3/properties/stream/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err81);
                  errors++;
                }
              }
              if (data.mean !== void 0) {
                if (!wrapper0.validate(data.mean, { instancePath: instancePath + "/mean", parentData: data, parentDataProperty: "mean", rootData })) {
                  vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                  errors = vErrors.length;
                }
              }
              if (data.cv !== void 0) {
                if (!wrapper0.validate(data.cv, { instancePath: instancePath + "/cv", parentData: data, parentDataProperty: "cv", rootData })) {
                  vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err82 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/3/type", keyword: "type", params: { type: "object" } };
              vErrors = withProblem(vErrors, err82);
              errors++;
            }
          } else if (tag0 === "exponential") {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.distribution === void 0) {
                const err83 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/4/required", keyword: "required", params: { missingProperty: "distribution" } };
                vErrors = withProblem(vErrors, err83);
                errors++;
              }
              if (data.mean === void 0) {
                const err84 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/4/required", keyword: "required", params: { missingProperty: "mean" } };
                vErrors = withProblem(vErrors, err84);
                errors++;
              }
              for (const key4 in data) {
                if (!(key4 === "min" || key4 === "max" || key4 === "round" || key4 === "unit" || key4 === "distribution" || key4 === "sample" || key4 === "stream" || key4 === "mean")) {
                  const err85 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                  vErrors = withProblem(vErrors, err85);
                  errors++;
                }
              }
              if (data.min !== void 0) {
                if (!(typeof data.min == "number")) {
                  const err86 = { instancePath: instancePath + "/min", schemaPath: "#/then/allOf/0/then/oneOf/4/properties/min/type", keyword: "type", params: { type: "number" } };
                  vErrors = withProblem(vErrors, err86);
                  errors++;
                }
              }
              if (data.max !== void 0) {
                if (!(typeof data.max == "number")) {
                  const err87 = { instancePath: instancePath + "/max", schemaPath: "#/then/allOf/0/then/oneOf/4/properties/max/type", keyword: "type", params: { type: "number" } };
                  vErrors = withProblem(vErrors, err87);
                  errors++;
                }
              }
              if (data.round !== void 0) {
                if (typeof data.round !== "boolean") {
                  const err88 = { instancePath: instancePath + "/round", schemaPath: "#/then/allOf/0/then/oneOf/4/properties/round/type", keyword: "type", params: { type: "boolean" } };
                  vErrors = withProblem(vErrors, err88);
                  errors++;
                }
              }
              if (data.unit !== void 0) {
                let data38 = data.unit;
                if (typeof data38 === "string") {
                  if (func3(data38) > 64) {
                    const err89 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/0/then/oneOf/4/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 } };
                    vErrors = withProblem(vErrors, err89);
                    errors++;
                  }
                } else {
                  const err90 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/0/then/oneOf/4/properties/unit/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err90);
                  errors++;
                }
              }
              if (data.distribution !== void 0) {
                let data39 = data.distribution;
                if (typeof data39 !== "string") {
                  const err91 = { instancePath: instancePath + "/distribution", schemaPath: "#/then/allOf/0/then/oneOf/4/properties/distribution/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err91);
                  errors++;
                }
                if ("exponential" !== data39) {
                  const err92 = { instancePath: instancePath + "/distribution", schemaPath: "#/then/allOf/0/then/oneOf/4/properties/distribution/const", keyword: "const", params: { allowedValue: "exponential" } };
                  vErrors = withProblem(vErrors, err92);
                  errors++;
                }
              }
              if (data.sample !== void 0) {
                let data40 = data.sample;
                const _errs116 = errors;
                let valid18 = false;
                const _errs117 = errors;
                if (typeof data40 !== "string") {
                  const err93 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/4/properties/sample/anyOf/0/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err93);
                  errors++;
                }
                if ("draw" !== data40) {
                  const err94 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/4/properties/sample/anyOf/0/const", keyword: "const", params: { allowedValue: "draw" } };
                  vErrors = withProblem(vErrors, err94);
                  errors++;
                }
                var _valid6 = _errs117 === errors;
                valid18 = valid18 || _valid6;
                if (!valid18) {
                  const _errs119 = errors;
                  if (typeof data40 !== "string") {
                    const err95 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/4/properties/sample/anyOf/1/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err95);
                    errors++;
                  }
                  if ("mean" !== data40) {
                    const err96 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/4/properties/sample/anyOf/1/const", keyword: "const", params: { allowedValue: "mean" } };
                    vErrors = withProblem(vErrors, err96);
                    errors++;
                  }
                  var _valid6 = _errs119 === errors;
                  valid18 = valid18 || _valid6;
                }
                if (!valid18) {
                  const err97 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/4/properties/sample/anyOf", keyword: "anyOf", params: {} };
                  vErrors = withProblem(vErrors, err97);
                  errors++;
                } else {
                  errors = _errs116;
                  if (vErrors !== null) {
                    if (_errs116) {
                      vErrors.length = _errs116;
                    } else {
                      vErrors = null;
                    }
                  }
                }
              }
              if (data.stream !== void 0) {
                let data41 = data.stream;
                if (typeof data41 === "string") {
                  if (func3(data41) > 200) {
                    const err98 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/4/properties/stream/maxLength", keyword: "maxLength", params: { limit: 200 } };
                    vErrors = withProblem(vErrors, err98);
                    errors++;
                  }
                  if (func3(data41) < 1) {
                    const err99 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/4/properties/stream/minLength", keyword: "minLength", params: { limit: 1 } };
                    vErrors = withProblem(vErrors, err99);
                    errors++;
                  }
                } else {
                  const err100 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/4/properties/stream/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err100);
                  errors++;
                }
              }
              if (data.mean !== void 0) {
                if (!wrapper0.validate(data.mean, { instancePath: instancePath + "/mean", parentData: data, parentDataProperty: "mean", rootData })) {
                  vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err101 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/4/type", keyword: "type", params: { type: "object" } };
              vErrors = withProblem(vErrors, err101);
              errors++;
            }
          } else if (tag0 === "uniform") {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.min === void 0) {
                const err102 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/5/required", keyword: "required", params: { missingProperty: "min" } };
                vErrors = withProblem(vErrors, err102);
                errors++;
              }
              if (data.max === void 0) {
                const err103 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/5/required", keyword: "required", params: { missingProperty: "max" } };
                vErrors = withProblem(vErrors, err103);
                errors++;
              }
              if (data.distribution === void 0) {
                const err104 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/5/required", keyword: "required", params: { missingProperty: "distribution" } };
                vErrors = withProblem(vErrors, err104);
                errors++;
              }
              for (const key5 in data) {
                if (!(key5 === "min" || key5 === "max" || key5 === "round" || key5 === "unit" || key5 === "distribution" || key5 === "sample" || key5 === "stream")) {
                  const err105 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                  vErrors = withProblem(vErrors, err105);
                  errors++;
                }
              }
              if (data.min !== void 0) {
                if (!wrapper0.validate(data.min, { instancePath: instancePath + "/min", parentData: data, parentDataProperty: "min", rootData })) {
                  vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                  errors = vErrors.length;
                }
              }
              if (data.max !== void 0) {
                if (!wrapper0.validate(data.max, { instancePath: instancePath + "/max", parentData: data, parentDataProperty: "max", rootData })) {
                  vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                  errors = vErrors.length;
                }
              }
              if (data.round !== void 0) {
                if (typeof data.round !== "boolean") {
                  const err106 = { instancePath: instancePath + "/round", schemaPath: "#/then/allOf/0/then/oneOf/5/properties/round/type", keyword: "type", params: { type: "boolean" } };
                  vErrors = withProblem(vErrors, err106);
                  errors++;
                }
              }
              if (data.unit !== void 0) {
                let data46 = data.unit;
                if (typeof data46 === "string") {
                  if (func3(data46) > 64) {
                    const err107 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/0/then/oneOf/5/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 } };
                    vErrors = withProblem(vErrors, err107);
                    errors++;
                  }
                } else {
                  const err108 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/0/then/oneOf/5/properties/unit/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err108);
                  errors++;
                }
              }
              if (data.distribution !== void 0) {
                let data47 = data.distribution;
                if (typeof data47 !== "string") {
                  const err109 = { instancePath: instancePath + "/distribution", schemaPath: "#/then/allOf/0/then/oneOf/5/properties/distribution/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err109);
                  errors++;
                }
                if ("uniform" !== data47) {
                  const err110 = { instancePath: instancePath + "/distribution", schemaPath: "#/then/allOf/0/then/oneOf/5/properties/distribution/const", keyword: "const", params: { allowedValue: "uniform" } };
                  vErrors = withProblem(vErrors, err110);
                  errors++;
                }
              }
              if (data.sample !== void 0) {
                let data48 = data.sample;
                const _errs136 = errors;
                let valid21 = false;
                const _errs137 = errors;
                if (typeof data48 !== "string") {
                  const err111 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/5/properties/sample/anyOf/0/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err111);
                  errors++;
                }
                if ("draw" !== data48) {
                  const err112 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/5/properties/sample/anyOf/0/const", keyword: "const", params: { allowedValue: "draw" } };
                  vErrors = withProblem(vErrors, err112);
                  errors++;
                }
                var _valid7 = _errs137 === errors;
                valid21 = valid21 || _valid7;
                if (!valid21) {
                  const _errs139 = errors;
                  if (typeof data48 !== "string") {
                    const err113 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/5/properties/sample/anyOf/1/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err113);
                    errors++;
                  }
                  if ("mean" !== data48) {
                    const err114 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/5/properties/sample/anyOf/1/const", keyword: "const", params: { allowedValue: "mean" } };
                    vErrors = withProblem(vErrors, err114);
                    errors++;
                  }
                  var _valid7 = _errs139 === errors;
                  valid21 = valid21 || _valid7;
                }
                if (!valid21) {
                  const err115 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/5/properties/sample/anyOf", keyword: "anyOf", params: {} };
                  vErrors = withProblem(vErrors, err115);
                  errors++;
                } else {
                  errors = _errs136;
                  if (vErrors !== null) {
                    if (_errs136) {
                      vErrors.length = _errs136;
                    } else {
                      vErrors = null;
                    }
                  }
                }
              }
              if (data.stream !== void 0) {
                let data49 = data.stream;
                if (typeof data49 === "string") {
                  if (func3(data49) > 200) {
                    const err116 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/5/properties/stream/maxLength", keyword: "maxLength", params: { limit: 200 } };
                    vErrors = withProblem(vErrors, err116);
                    errors++;
                  }
                  if (func3(data49) < 1) {
                    const err117 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/5/properties/stream/minLength", keyword: "minLength", params: { limit: 1 } };
                    vErrors = withProblem(vErrors, err117);
                    errors++;
                  }
                } else {
                  const err118 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/5/properties/stream/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err118);
                  errors++;
                }
              }
            } else {
              const err119 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/5/type", keyword: "type", params: { type: "object" } };
              vErrors = withProblem(vErrors, err119);
              errors++;
            }
          } else if (tag0 === "triangular") {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.min === void 0) {
                const err120 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/6/required", keyword: "required", params: { missingProperty: "min" } };
                vErrors = withProblem(vErrors, err120);
                errors++;
              }
              if (data.max === void 0) {
                const err121 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/6/required", keyword: "required", params: { missingProperty: "max" } };
                vErrors = withProblem(vErrors, err121);
                errors++;
              }
              if (data.distribution === void 0) {
                const err122 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/6/required", keyword: "required", params: { missingProperty: "distribution" } };
                vErrors = withProblem(vErrors, err122);
                errors++;
              }
              if (data.mode === void 0) {
                const err123 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/6/required", keyword: "required", params: { missingProperty: "mode" } };
                vErrors = withProblem(vErrors, err123);
                errors++;
              }
              for (const key6 in data) {
                if (!(key6 === "min" || key6 === "max" || key6 === "round" || key6 === "unit" || key6 === "distribution" || key6 === "sample" || key6 === "stream" || key6 === "mode")) {
                  const err124 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                  vErrors = withProblem(vErrors, err124);
                  errors++;
                }
              }
              if (data.min !== void 0) {
                if (!wrapper0.validate(data.min, { instancePath: instancePath + "/min", parentData: data, parentDataProperty: "min", rootData })) {
                  vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                  errors = vErrors.length;
                }
              }
              if (data.max !== void 0) {
                if (!wrapper0.validate(data.max, { instancePath: instancePath + "/max", parentData: data, parentDataProperty: "max", rootData })) {
                  vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                  errors = vErrors.length;
                }
              }
              if (data.round !== void 0) {
                if (typeof data.round !== "boolean") {
                  const err125 = { instancePath: instancePath + "/round", schemaPath: "#/then/allOf/0/then/oneOf/6/properties/round/type", keyword: "type", params: { type: "boolean" } };
                  vErrors = withProblem(vErrors, err125);
                  errors++;
                }
              }
              if (data.unit !== void 0) {
                let data53 = data.unit;
                if (typeof data53 === "string") {
                  if (func3(data53) > 64) {
                    const err126 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/0/then/oneOf/6/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 } };
                    vErrors = withProblem(vErrors, err126);
                    errors++;
                  }
                } else {
                  const err127 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/0/then/oneOf/6/properties/unit/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err127);
                  errors++;
                }
              }
              if (data.distribution !== void 0) {
                let data54 = data.distribution;
                if (typeof data54 !== "string") {
                  const err128 = { instancePath: instancePath + "/distribution", schemaPath: "#/then/allOf/0/then/oneOf/6/properties/distribution/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err128);
                  errors++;
                }
                if ("triangular" !== data54) {
                  const err129 = { instancePath: instancePath + "/distribution", schemaPath: "#/then/allOf/0/then/oneOf/6/properties/distribution/const", keyword: "const", params: { allowedValue: "triangular" } };
                  vErrors = withProblem(vErrors, err129);
                  errors++;
                }
              }
              if (data.sample !== void 0) {
                let data55 = data.sample;
                const _errs155 = errors;
                let valid24 = false;
                const _errs156 = errors;
                if (typeof data55 !== "string") {
                  const err130 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/6/properties/sample/anyOf/0/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err130);
                  errors++;
                }
                if ("draw" !== data55) {
                  const err131 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/6/properties/sample/anyOf/0/const", keyword: "const", params: { allowedValue: "draw" } };
                  vErrors = withProblem(vErrors, err131);
                  errors++;
                }
                var _valid8 = _errs156 === errors;
                valid24 = valid24 || _valid8;
                if (!valid24) {
                  const _errs158 = errors;
                  if (typeof data55 !== "string") {
                    const err132 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/6/properties/sample/anyOf/1/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err132);
                    errors++;
                  }
                  if ("mean" !== data55) {
                    const err133 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/6/properties/sample/anyOf/1/const", keyword: "const", params: { allowedValue: "mean" } };
                    vErrors = withProblem(vErrors, err133);
                    errors++;
                  }
                  var _valid8 = _errs158 === errors;
                  valid24 = valid24 || _valid8;
                }
                if (!valid24) {
                  const err134 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/6/properties/sample/anyOf", keyword: "anyOf", params: {} };
                  vErrors = withProblem(vErrors, err134);
                  errors++;
                } else {
                  errors = _errs155;
                  if (vErrors !== null) {
                    if (_errs155) {
                      vErrors.length = _errs155;
                    } else {
                      vErrors = null;
                    }
                  }
                }
              }
              if (data.stream !== void 0) {
                let data56 = data.stream;
                if (typeof data56 === "string") {
                  if (func3(data56) > 200) {
                    const err135 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/6/properties/stream/maxLength", keyword: "maxLength", params: { limit: 200 } };
                    vErrors = withProblem(vErrors, err135);
                    errors++;
                  }
                  if (func3(data56) < 1) {
                    const err136 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/6/properties/stream/minLength", keyword: "minLength", params: { limit: 1 } };
                    vErrors = withProblem(vErrors, err136);
                    errors++;
                  }
                } else {
                  const err137 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/6/properties/stream/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err137);
                  errors++;
                }
              }
              if (data.mode !== void 0) {
                if (!wrapper0.validate(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData })) {
                  vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err138 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/6/type", keyword: "type", params: { type: "object" } };
              vErrors = withProblem(vErrors, err138);
              errors++;
            }
          } else if (tag0 === "bernoulli") {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.distribution === void 0) {
                const err139 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/7/required", keyword: "required", params: { missingProperty: "distribution" } };
                vErrors = withProblem(vErrors, err139);
                errors++;
              }
              if (data.p === void 0) {
                const err140 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/7/required", keyword: "required", params: { missingProperty: "p" } };
                vErrors = withProblem(vErrors, err140);
                errors++;
              }
              for (const key7 in data) {
                if (!(key7 === "min" || key7 === "max" || key7 === "round" || key7 === "unit" || key7 === "distribution" || key7 === "sample" || key7 === "stream" || key7 === "p")) {
                  const err141 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                  vErrors = withProblem(vErrors, err141);
                  errors++;
                }
              }
              if (data.min !== void 0) {
                if (!(typeof data.min == "number")) {
                  const err142 = { instancePath: instancePath + "/min", schemaPath: "#/then/allOf/0/then/oneOf/7/properties/min/type", keyword: "type", params: { type: "number" } };
                  vErrors = withProblem(vErrors, err142);
                  errors++;
                }
              }
              if (data.max !== void 0) {
                if (!(typeof data.max == "number")) {
                  const err143 = { instancePath: instancePath + "/max", schemaPath: "#/then/allOf/0/then/oneOf/7/properties/max/type", keyword: "type", params: { type: "number" } };
                  vErrors = withProblem(vErrors, err143);
                  errors++;
                }
              }
              if (data.round !== void 0) {
                if (typeof data.round !== "boolean") {
                  const err144 = { instancePath: instancePath + "/round", schemaPath: "#/then/allOf/0/then/oneOf/7/properties/round/type", keyword: "type", params: { type: "boolean" } };
                  vErrors = withProblem(vErrors, err144);
                  errors++;
                }
              }
              if (data.unit !== void 0) {
                let data61 = data.unit;
                if (typeof data61 === "string") {
                  if (func3(data61) > 64) {
                    const err145 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/0/then/oneOf/7/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 } };
                    vErrors = withProblem(vErrors, err145);
                    errors++;
                  }
                } else {
                  const err146 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/0/then/oneOf/7/properties/unit/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err146);
                  errors++;
                }
              }
              if (data.distribution !== void 0) {
                let data62 = data.distribution;
                if (typeof data62 !== "string") {
                  const err147 = { instancePath: instancePath + "/distribution", schemaPath: "#/then/allOf/0/then/oneOf/7/properties/distribution/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err147);
                  errors++;
                }
                if ("bernoulli" !== data62) {
                  const err148 = { instancePath: instancePath + "/distribution", schemaPath: "#/then/allOf/0/then/oneOf/7/properties/distribution/const", keyword: "const", params: { allowedValue: "bernoulli" } };
                  vErrors = withProblem(vErrors, err148);
                  errors++;
                }
              }
              if (data.sample !== void 0) {
                let data63 = data.sample;
                const _errs177 = errors;
                let valid27 = false;
                const _errs178 = errors;
                if (typeof data63 !== "string") {
                  const err149 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/7/properties/sample/anyOf/0/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err149);
                  errors++;
                }
                if ("draw" !== data63) {
                  const err150 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/7/properties/sample/anyOf/0/const", keyword: "const", params: { allowedValue: "draw" } };
                  vErrors = withProblem(vErrors, err150);
                  errors++;
                }
                var _valid9 = _errs178 === errors;
                valid27 = valid27 || _valid9;
                if (!valid27) {
                  const _errs180 = errors;
                  if (typeof data63 !== "string") {
                    const err151 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/7/properties/sample/anyOf/1/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err151);
                    errors++;
                  }
                  if ("mean" !== data63) {
                    const err152 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/7/properties/sample/anyOf/1/const", keyword: "const", params: { allowedValue: "mean" } };
                    vErrors = withProblem(vErrors, err152);
                    errors++;
                  }
                  var _valid9 = _errs180 === errors;
                  valid27 = valid27 || _valid9;
                }
                if (!valid27) {
                  const err153 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/7/properties/sample/anyOf", keyword: "anyOf", params: {} };
                  vErrors = withProblem(vErrors, err153);
                  errors++;
                } else {
                  errors = _errs177;
                  if (vErrors !== null) {
                    if (_errs177) {
                      vErrors.length = _errs177;
                    } else {
                      vErrors = null;
                    }
                  }
                }
              }
              if (data.stream !== void 0) {
                let data64 = data.stream;
                if (typeof data64 === "string") {
                  if (func3(data64) > 200) {
                    const err154 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/7/properties/stream/maxLength", keyword: "maxLength", params: { limit: 200 } };
                    vErrors = withProblem(vErrors, err154);
                    errors++;
                  }
                  if (func3(data64) < 1) {
                    const err155 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/7/properties/stream/minLength", keyword: "minLength", params: { limit: 1 } };
                    vErrors = withProblem(vErrors, err155);
                    errors++;
                  }
                } else {
                  const err156 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/7/properties/stream/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err156);
                  errors++;
                }
              }
              if (data.p !== void 0) {
                if (!wrapper0.validate(data.p, { instancePath: instancePath + "/p", parentData: data, parentDataProperty: "p", rootData })) {
                  vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err157 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/7/type", keyword: "type", params: { type: "object" } };
              vErrors = withProblem(vErrors, err157);
              errors++;
            }
          } else if (tag0 === "binomial") {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.distribution === void 0) {
                const err158 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/8/required", keyword: "required", params: { missingProperty: "distribution" } };
                vErrors = withProblem(vErrors, err158);
                errors++;
              }
              if (data.n === void 0) {
                const err159 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/8/required", keyword: "required", params: { missingProperty: "n" } };
                vErrors = withProblem(vErrors, err159);
                errors++;
              }
              if (data.p === void 0) {
                const err160 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/8/required", keyword: "required", params: { missingProperty: "p" } };
                vErrors = withProblem(vErrors, err160);
                errors++;
              }
              for (const key8 in data) {
                if (!func2.call(schema12.then.allOf[0].then.oneOf[8].properties, key8)) {
                  const err161 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                  vErrors = withProblem(vErrors, err161);
                  errors++;
                }
              }
              if (data.min !== void 0) {
                if (!(typeof data.min == "number")) {
                  const err162 = { instancePath: instancePath + "/min", schemaPath: "#/then/allOf/0/then/oneOf/8/properties/min/type", keyword: "type", params: { type: "number" } };
                  vErrors = withProblem(vErrors, err162);
                  errors++;
                }
              }
              if (data.max !== void 0) {
                if (!(typeof data.max == "number")) {
                  const err163 = { instancePath: instancePath + "/max", schemaPath: "#/then/allOf/0/then/oneOf/8/properties/max/type", keyword: "type", params: { type: "number" } };
                  vErrors = withProblem(vErrors, err163);
                  errors++;
                }
              }
              if (data.round !== void 0) {
                if (typeof data.round !== "boolean") {
                  const err164 = { instancePath: instancePath + "/round", schemaPath: "#/then/allOf/0/then/oneOf/8/properties/round/type", keyword: "type", params: { type: "boolean" } };
                  vErrors = withProblem(vErrors, err164);
                  errors++;
                }
              }
              if (data.unit !== void 0) {
                let data69 = data.unit;
                if (typeof data69 === "string") {
                  if (func3(data69) > 64) {
                    const err165 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/0/then/oneOf/8/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 } };
                    vErrors = withProblem(vErrors, err165);
                    errors++;
                  }
                } else {
                  const err166 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/0/then/oneOf/8/properties/unit/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err166);
                  errors++;
                }
              }
              if (data.distribution !== void 0) {
                let data70 = data.distribution;
                if (typeof data70 !== "string") {
                  const err167 = { instancePath: instancePath + "/distribution", schemaPath: "#/then/allOf/0/then/oneOf/8/properties/distribution/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err167);
                  errors++;
                }
                if ("binomial" !== data70) {
                  const err168 = { instancePath: instancePath + "/distribution", schemaPath: "#/then/allOf/0/then/oneOf/8/properties/distribution/const", keyword: "const", params: { allowedValue: "binomial" } };
                  vErrors = withProblem(vErrors, err168);
                  errors++;
                }
              }
              if (data.sample !== void 0) {
                let data71 = data.sample;
                const _errs199 = errors;
                let valid30 = false;
                const _errs200 = errors;
                if (typeof data71 !== "string") {
                  const err169 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/8/properties/sample/anyOf/0/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err169);
                  errors++;
                }
                if ("draw" !== data71) {
                  const err170 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/8/properties/sample/anyOf/0/const", keyword: "const", params: { allowedValue: "draw" } };
                  vErrors = withProblem(vErrors, err170);
                  errors++;
                }
                var _valid10 = _errs200 === errors;
                valid30 = valid30 || _valid10;
                if (!valid30) {
                  const _errs202 = errors;
                  if (typeof data71 !== "string") {
                    const err171 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/8/properties/sample/anyOf/1/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err171);
                    errors++;
                  }
                  if ("mean" !== data71) {
                    const err172 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/8/properties/sample/anyOf/1/const", keyword: "const", params: { allowedValue: "mean" } };
                    vErrors = withProblem(vErrors, err172);
                    errors++;
                  }
                  var _valid10 = _errs202 === errors;
                  valid30 = valid30 || _valid10;
                }
                if (!valid30) {
                  const err173 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/8/properties/sample/anyOf", keyword: "anyOf", params: {} };
                  vErrors = withProblem(vErrors, err173);
                  errors++;
                } else {
                  errors = _errs199;
                  if (vErrors !== null) {
                    if (_errs199) {
                      vErrors.length = _errs199;
                    } else {
                      vErrors = null;
                    }
                  }
                }
              }
              if (data.stream !== void 0) {
                let data72 = data.stream;
                if (typeof data72 === "string") {
                  if (func3(data72) > 200) {
                    const err174 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/8/properties/stream/maxLength", keyword: "maxLength", params: { limit: 200 } };
                    vErrors = withProblem(vErrors, err174);
                    errors++;
                  }
                  if (func3(data72) < 1) {
                    const err175 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/8/properties/stream/minLength", keyword: "minLength", params: { limit: 1 } };
                    vErrors = withProblem(vErrors, err175);
                    errors++;
                  }
                } else {
                  const err176 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/8/properties/stream/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err176);
                  errors++;
                }
              }
              if (data.n !== void 0) {
                if (!wrapper0.validate(data.n, { instancePath: instancePath + "/n", parentData: data, parentDataProperty: "n", rootData })) {
                  vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                  errors = vErrors.length;
                }
              }
              if (data.p !== void 0) {
                if (!wrapper0.validate(data.p, { instancePath: instancePath + "/p", parentData: data, parentDataProperty: "p", rootData })) {
                  vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err177 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/8/type", keyword: "type", params: { type: "object" } };
              vErrors = withProblem(vErrors, err177);
              errors++;
            }
          } else if (tag0 === "negative-binomial") {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.distribution === void 0) {
                const err178 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/9/required", keyword: "required", params: { missingProperty: "distribution" } };
                vErrors = withProblem(vErrors, err178);
                errors++;
              }
              if (data.mean === void 0) {
                const err179 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/9/required", keyword: "required", params: { missingProperty: "mean" } };
                vErrors = withProblem(vErrors, err179);
                errors++;
              }
              if (data.dispersion === void 0) {
                const err180 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/9/required", keyword: "required", params: { missingProperty: "dispersion" } };
                vErrors = withProblem(vErrors, err180);
                errors++;
              }
              for (const key9 in data) {
                if (!func2.call(schema12.then.allOf[0].then.oneOf[9].properties, key9)) {
                  const err181 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                  vErrors = withProblem(vErrors, err181);
                  errors++;
                }
              }
              if (data.min !== void 0) {
                if (!(typeof data.min == "number")) {
                  const err182 = { instancePath: instancePath + "/min", schemaPath: "#/then/allOf/0/then/oneOf/9/properties/min/type", keyword: "type", params: { type: "number" } };
                  vErrors = withProblem(vErrors, err182);
                  errors++;
                }
              }
              if (data.max !== void 0) {
                if (!(typeof data.max == "number")) {
                  const err183 = { instancePath: instancePath + "/max", schemaPath: "#/then/allOf/0/then/oneOf/9/properties/max/type", keyword: "type", params: { type: "number" } };
                  vErrors = withProblem(vErrors, err183);
                  errors++;
                }
              }
              if (data.round !== void 0) {
                if (typeof data.round !== "boolean") {
                  const err184 = { instancePath: instancePath + "/round", schemaPath: "#/then/allOf/0/then/oneOf/9/properties/round/type", keyword: "type", params: { type: "boolean" } };
                  vErrors = withProblem(vErrors, err184);
                  errors++;
                }
              }
              if (data.unit !== void 0) {
                let data78 = data.unit;
                if (typeof data78 === "string") {
                  if (func3(data78) > 64) {
                    const err185 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/0/then/oneOf/9/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 } };
                    vErrors = withProblem(vErrors, err185);
                    errors++;
                  }
                } else {
                  const err186 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/0/then/oneOf/9/properties/unit/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err186);
                  errors++;
                }
              }
              if (data.distribution !== void 0) {
                let data79 = data.distribution;
                if (typeof data79 !== "string") {
                  const err187 = { instancePath: instancePath + "/distribution", schemaPath: "#/then/allOf/0/then/oneOf/9/properties/distribution/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err187);
                  errors++;
                }
                if ("negative-binomial" !== data79) {
                  const err188 = { instancePath: instancePath + "/distribution", schemaPath: "#/then/allOf/0/then/oneOf/9/properties/distribution/const", keyword: "const", params: { allowedValue: "negative-binomial" } };
                  vErrors = withProblem(vErrors, err188);
                  errors++;
                }
              }
              if (data.sample !== void 0) {
                let data80 = data.sample;
                const _errs222 = errors;
                let valid33 = false;
                const _errs223 = errors;
                if (typeof data80 !== "string") {
                  const err189 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/9/properties/sample/anyOf/0/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err189);
                  errors++;
                }
                if ("draw" !== data80) {
                  const err190 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/9/properties/sample/anyOf/0/const", keyword: "const", params: { allowedValue: "draw" } };
                  vErrors = withProblem(vErrors, err190);
                  errors++;
                }
                var _valid11 = _errs223 === errors;
                valid33 = valid33 || _valid11;
                if (!valid33) {
                  const _errs225 = errors;
                  if (typeof data80 !== "string") {
                    const err191 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/9/properties/sample/anyOf/1/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err191);
                    errors++;
                  }
                  if ("mean" !== data80) {
                    const err192 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/9/properties/sample/anyOf/1/const", keyword: "const", params: { allowedValue: "mean" } };
                    vErrors = withProblem(vErrors, err192);
                    errors++;
                  }
                  var _valid11 = _errs225 === errors;
                  valid33 = valid33 || _valid11;
                }
                if (!valid33) {
                  const err193 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/9/properties/sample/anyOf", keyword: "anyOf", params: {} };
                  vErrors = withProblem(vErrors, err193);
                  errors++;
                } else {
                  errors = _errs222;
                  if (vErrors !== null) {
                    if (_errs222) {
                      vErrors.length = _errs222;
                    } else {
                      vErrors = null;
                    }
                  }
                }
              }
              if (data.stream !== void 0) {
                let data81 = data.stream;
                if (typeof data81 === "string") {
                  if (func3(data81) > 200) {
                    const err194 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/9/properties/stream/maxLength", keyword: "maxLength", params: { limit: 200 } };
                    vErrors = withProblem(vErrors, err194);
                    errors++;
                  }
                  if (func3(data81) < 1) {
                    const err195 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/9/properties/stream/minLength", keyword: "minLength", params: { limit: 1 } };
                    vErrors = withProblem(vErrors, err195);
                    errors++;
                  }
                } else {
                  const err196 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/9/properties/stream/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err196);
                  errors++;
                }
              }
              if (data.mean !== void 0) {
                if (!wrapper0.validate(data.mean, { instancePath: instancePath + "/mean", parentData: data, parentDataProperty: "mean", rootData })) {
                  vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                  errors = vErrors.length;
                }
              }
              if (data.dispersion !== void 0) {
                if (!wrapper0.validate(data.dispersion, { instancePath: instancePath + "/dispersion", parentData: data, parentDataProperty: "dispersion", rootData })) {
                  vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err197 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/9/type", keyword: "type", params: { type: "object" } };
              vErrors = withProblem(vErrors, err197);
              errors++;
            }
          } else if (tag0 === "pmf") {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.distribution === void 0) {
                const err198 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/10/required", keyword: "required", params: { missingProperty: "distribution" } };
                vErrors = withProblem(vErrors, err198);
                errors++;
              }
              if (data.values === void 0) {
                const err199 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/10/required", keyword: "required", params: { missingProperty: "values" } };
                vErrors = withProblem(vErrors, err199);
                errors++;
              }
              if (data.probabilities === void 0) {
                const err200 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/10/required", keyword: "required", params: { missingProperty: "probabilities" } };
                vErrors = withProblem(vErrors, err200);
                errors++;
              }
              for (const key10 in data) {
                if (!func2.call(schema12.then.allOf[0].then.oneOf[10].properties, key10)) {
                  const err201 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                  vErrors = withProblem(vErrors, err201);
                  errors++;
                }
              }
              if (data.min !== void 0) {
                if (!(typeof data.min == "number")) {
                  const err202 = { instancePath: instancePath + "/min", schemaPath: "#/then/allOf/0/then/oneOf/10/properties/min/type", keyword: "type", params: { type: "number" } };
                  vErrors = withProblem(vErrors, err202);
                  errors++;
                }
              }
              if (data.max !== void 0) {
                if (!(typeof data.max == "number")) {
                  const err203 = { instancePath: instancePath + "/max", schemaPath: "#/then/allOf/0/then/oneOf/10/properties/max/type", keyword: "type", params: { type: "number" } };
                  vErrors = withProblem(vErrors, err203);
                  errors++;
                }
              }
              if (data.round !== void 0) {
                if (typeof data.round !== "boolean") {
                  const err204 = { instancePath: instancePath + "/round", schemaPath: "#/then/allOf/0/then/oneOf/10/properties/round/type", keyword: "type", params: { type: "boolean" } };
                  vErrors = withProblem(vErrors, err204);
                  errors++;
                }
              }
              if (data.unit !== void 0) {
                let data87 = data.unit;
                if (typeof data87 === "string") {
                  if (func3(data87) > 64) {
                    const err205 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/0/then/oneOf/10/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 } };
                    vErrors = withProblem(vErrors, err205);
                    errors++;
                  }
                } else {
                  const err206 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/0/then/oneOf/10/properties/unit/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err206);
                  errors++;
                }
              }
              if (data.distribution !== void 0) {
                let data88 = data.distribution;
                if (typeof data88 !== "string") {
                  const err207 = { instancePath: instancePath + "/distribution", schemaPath: "#/then/allOf/0/then/oneOf/10/properties/distribution/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err207);
                  errors++;
                }
                if ("pmf" !== data88) {
                  const err208 = { instancePath: instancePath + "/distribution", schemaPath: "#/then/allOf/0/then/oneOf/10/properties/distribution/const", keyword: "const", params: { allowedValue: "pmf" } };
                  vErrors = withProblem(vErrors, err208);
                  errors++;
                }
              }
              if (data.sample !== void 0) {
                let data89 = data.sample;
                const _errs245 = errors;
                let valid36 = false;
                const _errs246 = errors;
                if (typeof data89 !== "string") {
                  const err209 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/10/properties/sample/anyOf/0/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err209);
                  errors++;
                }
                if ("draw" !== data89) {
                  const err210 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/10/properties/sample/anyOf/0/const", keyword: "const", params: { allowedValue: "draw" } };
                  vErrors = withProblem(vErrors, err210);
                  errors++;
                }
                var _valid12 = _errs246 === errors;
                valid36 = valid36 || _valid12;
                if (!valid36) {
                  const _errs248 = errors;
                  if (typeof data89 !== "string") {
                    const err211 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/10/properties/sample/anyOf/1/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err211);
                    errors++;
                  }
                  if ("mean" !== data89) {
                    const err212 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/10/properties/sample/anyOf/1/const", keyword: "const", params: { allowedValue: "mean" } };
                    vErrors = withProblem(vErrors, err212);
                    errors++;
                  }
                  var _valid12 = _errs248 === errors;
                  valid36 = valid36 || _valid12;
                }
                if (!valid36) {
                  const err213 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/10/properties/sample/anyOf", keyword: "anyOf", params: {} };
                  vErrors = withProblem(vErrors, err213);
                  errors++;
                } else {
                  errors = _errs245;
                  if (vErrors !== null) {
                    if (_errs245) {
                      vErrors.length = _errs245;
                    } else {
                      vErrors = null;
                    }
                  }
                }
              }
              if (data.stream !== void 0) {
                let data90 = data.stream;
                if (typeof data90 === "string") {
                  if (func3(data90) > 200) {
                    const err214 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/10/properties/stream/maxLength", keyword: "maxLength", params: { limit: 200 } };
                    vErrors = withProblem(vErrors, err214);
                    errors++;
                  }
                  if (func3(data90) < 1) {
                    const err215 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/10/properties/stream/minLength", keyword: "minLength", params: { limit: 1 } };
                    vErrors = withProblem(vErrors, err215);
                    errors++;
                  }
                } else {
                  const err216 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/10/properties/stream/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err216);
                  errors++;
                }
              }
              if (data.values !== void 0) {
                let data91 = data.values;
                if (Array.isArray(data91)) {
                  if (data91.length > 1e4) {
                    const err217 = { instancePath: instancePath + "/values", schemaPath: "#/then/allOf/0/then/oneOf/10/properties/values/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
                    vErrors = withProblem(vErrors, err217);
                    errors++;
                  }
                  if (data91.length < 1) {
                    const err218 = { instancePath: instancePath + "/values", schemaPath: "#/then/allOf/0/then/oneOf/10/properties/values/minItems", keyword: "minItems", params: { limit: 1 } };
                    vErrors = withProblem(vErrors, err218);
                    errors++;
                  }
                  const len0 = data91.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data92 = data91[i0];
                    if (typeof data92 == "number") {
                      if (data92 > 1e30 || isNaN(data92)) {
                        const err219 = { instancePath: instancePath + "/values/" + i0, schemaPath: "#/then/allOf/0/then/oneOf/10/properties/values/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e30 } };
                        vErrors = withProblem(vErrors, err219);
                        errors++;
                      }
                      if (data92 < -1e30 || isNaN(data92)) {
                        const err220 = { instancePath: instancePath + "/values/" + i0, schemaPath: "#/then/allOf/0/then/oneOf/10/properties/values/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1e30 } };
                        vErrors = withProblem(vErrors, err220);
                        errors++;
                      }
                    } else {
                      const err221 = { instancePath: instancePath + "/values/" + i0, schemaPath: "#/then/allOf/0/then/oneOf/10/properties/values/items/type", keyword: "type", params: { type: "number" } };
                      vErrors = withProblem(vErrors, err221);
                      errors++;
                    }
                  }
                } else {
                  const err222 = { instancePath: instancePath + "/values", schemaPath: "#/then/allOf/0/then/oneOf/10/properties/values/type", keyword: "type", params: { type: "array" } };
                  vErrors = withProblem(vErrors, err222);
                  errors++;
                }
              }
              if (data.probabilities !== void 0) {
                let data93 = data.probabilities;
                if (Array.isArray(data93)) {
                  if (data93.length > 1e4) {
                    const err223 = { instancePath: instancePath + "/probabilities", schemaPath: "#/then/allOf/0/then/oneOf/10/properties/probabilities/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
                    vErrors = withProblem(vErrors, err223);
                    errors++;
                  }
                  if (data93.length < 1) {
                    const err224 = { instancePath: instancePath + "/probabilities", schemaPath: "#/then/allOf/0/then/oneOf/10/properties/probabilities/minItems", keyword: "minItems", params: { limit: 1 } };
                    vErrors = withProblem(vErrors, err224);
                    errors++;
                  }
                  const len1 = data93.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let data94 = data93[i1];
                    if (typeof data94 == "number") {
                      if (data94 > 1 || isNaN(data94)) {
                        const err225 = { instancePath: instancePath + "/probabilities/" + i1, schemaPath: "#/then/allOf/0/then/oneOf/10/properties/probabilities/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                        vErrors = withProblem(vErrors, err225);
                        errors++;
                      }
                      if (data94 < 0 || isNaN(data94)) {
                        const err226 = { instancePath: instancePath + "/probabilities/" + i1, schemaPath: "#/then/allOf/0/then/oneOf/10/properties/probabilities/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        vErrors = withProblem(vErrors, err226);
                        errors++;
                      }
                    } else {
                      const err227 = { instancePath: instancePath + "/probabilities/" + i1, schemaPath: "#/then/allOf/0/then/oneOf/10/properties/probabilities/items/type", keyword: "type", params: { type: "number" } };
                      vErrors = withProblem(vErrors, err227);
                      errors++;
                    }
                  }
                } else {
                  const err228 = { instancePath: instancePath + "/probabilities", schemaPath: "#/then/allOf/0/then/oneOf/10/properties/probabilities/type", keyword: "type", params: { type: "array" } };
                  vErrors = withProblem(vErrors, err228);
                  errors++;
                }
              }
            } else {
              const err229 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/10/type", keyword: "type", params: { type: "object" } };
              vErrors = withProblem(vErrors, err229);
              errors++;
            }
          } else {
            const err230 = { instancePath, schemaPath: "#/then/allOf/0/then/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "distribution", tagValue: tag0 } };
            vErrors = withProblem(vErrors, err230);
            errors++;
          }
        } else {
          const err231 = { instancePath, schemaPath: "#/then/allOf/0/then/discriminator", keyword: "discriminator", params: { error: "tag", tag: "distribution", tagValue: tag0 } };
          vErrors = withProblem(vErrors, err231);
          errors++;
        }
      } else {
        const err232 = { instancePath, schemaPath: "#/then/allOf/0/then/type", keyword: "type", params: { type: "object" } };
        vErrors = withProblem(vErrors, err232);
        errors++;
      }
      var _valid1 = _errs8 === errors;
      valid2 = _valid1;
    }
    if (!valid2) {
      const err233 = { instancePath, schemaPath: "#/then/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
      vErrors = withProblem(vErrors, err233);
      errors++;
    }
    const _errs261 = errors;
    let valid41 = true;
    const _errs262 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.file === void 0 && (missing1 = "file")) {
        const err234 = {};
        vErrors = withProblem(vErrors, err234);
        errors++;
      }
    }
    var _valid13 = _errs262 === errors;
    errors = _errs261;
    if (vErrors !== null) {
      if (_errs261) {
        vErrors.length = _errs261;
      } else {
        vErrors = null;
      }
    }
    if (_valid13) {
      const _errs263 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.file === void 0) {
          const err235 = { instancePath, schemaPath: "#/then/allOf/1/then/required", keyword: "required", params: { missingProperty: "file" } };
          vErrors = withProblem(vErrors, err235);
          errors++;
        }
        for (const key11 in data) {
          if (!func2.call(schema12.then.allOf[1].then.properties, key11)) {
            const err236 = { instancePath, schemaPath: "#/then/allOf/1/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
            vErrors = withProblem(vErrors, err236);
            errors++;
          }
        }
        if (data.min !== void 0) {
          if (!(typeof data.min == "number")) {
            const err237 = { instancePath: instancePath + "/min", schemaPath: "#/then/allOf/1/then/properties/min/type", keyword: "type", params: { type: "number" } };
            vErrors = withProblem(vErrors, err237);
            errors++;
          }
        }
        if (data.max !== void 0) {
          if (!(typeof data.max == "number")) {
            const err238 = { instancePath: instancePath + "/max", schemaPath: "#/then/allOf/1/then/properties/max/type", keyword: "type", params: { type: "number" } };
            vErrors = withProblem(vErrors, err238);
            errors++;
          }
        }
        if (data.round !== void 0) {
          if (typeof data.round !== "boolean") {
            const err239 = { instancePath: instancePath + "/round", schemaPath: "#/then/allOf/1/then/properties/round/type", keyword: "type", params: { type: "boolean" } };
            vErrors = withProblem(vErrors, err239);
            errors++;
          }
        }
        if (data.unit !== void 0) {
          let data98 = data.unit;
          if (typeof data98 === "string") {
            if (func3(data98) > 64) {
              const err240 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/1/then/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 } };
              vErrors = withProblem(vErrors, err240);
              errors++;
            }
          } else {
            const err241 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/1/then/properties/unit/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err241);
            errors++;
          }
        }
        if (data.file !== void 0) {
          let data99 = data.file;
          if (typeof data99 === "string") {
            if (func3(data99) < 1) {
              const err242 = { instancePath: instancePath + "/file", schemaPath: "#/then/allOf/1/then/properties/file/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors = withProblem(vErrors, err242);
              errors++;
            }
          } else {
            const err243 = { instancePath: instancePath + "/file", schemaPath: "#/then/allOf/1/then/properties/file/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err243);
            errors++;
          }
        }
        if (data.column !== void 0) {
          let data100 = data.column;
          if (typeof data100 === "string") {
            if (func3(data100) < 1) {
              const err244 = { instancePath: instancePath + "/column", schemaPath: "#/then/allOf/1/then/properties/column/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors = withProblem(vErrors, err244);
              errors++;
            }
          } else {
            const err245 = { instancePath: instancePath + "/column", schemaPath: "#/then/allOf/1/then/properties/column/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err245);
            errors++;
          }
        }
        if (data.time !== void 0) {
          let data101 = data.time;
          if (typeof data101 === "string") {
            if (func3(data101) < 1) {
              const err246 = { instancePath: instancePath + "/time", schemaPath: "#/then/allOf/1/then/properties/time/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors = withProblem(vErrors, err246);
              errors++;
            }
          } else {
            const err247 = { instancePath: instancePath + "/time", schemaPath: "#/then/allOf/1/then/properties/time/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err247);
            errors++;
          }
        }
        if (data.timezone !== void 0) {
          let data102 = data.timezone;
          if (typeof data102 === "string") {
            if (func3(data102) < 1) {
              const err248 = { instancePath: instancePath + "/timezone", schemaPath: "#/then/allOf/1/then/properties/timezone/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors = withProblem(vErrors, err248);
              errors++;
            }
          } else {
            const err249 = { instancePath: instancePath + "/timezone", schemaPath: "#/then/allOf/1/then/properties/timezone/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err249);
            errors++;
          }
        }
        if (data.timeFormat !== void 0) {
          let data103 = data.timeFormat;
          if (typeof data103 === "string") {
            if (func3(data103) < 1) {
              const err250 = { instancePath: instancePath + "/timeFormat", schemaPath: "#/then/allOf/1/then/properties/timeFormat/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors = withProblem(vErrors, err250);
              errors++;
            }
          } else {
            const err251 = { instancePath: instancePath + "/timeFormat", schemaPath: "#/then/allOf/1/then/properties/timeFormat/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err251);
            errors++;
          }
        }
        if (data.resample !== void 0) {
          let data104 = data.resample;
          const _errs285 = errors;
          let valid43 = false;
          const _errs286 = errors;
          if (typeof data104 !== "string") {
            const err252 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/1/then/properties/resample/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err252);
            errors++;
          }
          if ("sum" !== data104) {
            const err253 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/1/then/properties/resample/anyOf/0/const", keyword: "const", params: { allowedValue: "sum" } };
            vErrors = withProblem(vErrors, err253);
            errors++;
          }
          var _valid14 = _errs286 === errors;
          valid43 = valid43 || _valid14;
          if (!valid43) {
            const _errs288 = errors;
            if (typeof data104 !== "string") {
              const err254 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/1/then/properties/resample/anyOf/1/type", keyword: "type", params: { type: "string" } };
              vErrors = withProblem(vErrors, err254);
              errors++;
            }
            if ("mean" !== data104) {
              const err255 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/1/then/properties/resample/anyOf/1/const", keyword: "const", params: { allowedValue: "mean" } };
              vErrors = withProblem(vErrors, err255);
              errors++;
            }
            var _valid14 = _errs288 === errors;
            valid43 = valid43 || _valid14;
            if (!valid43) {
              const _errs290 = errors;
              if (typeof data104 !== "string") {
                const err256 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/1/then/properties/resample/anyOf/2/type", keyword: "type", params: { type: "string" } };
                vErrors = withProblem(vErrors, err256);
                errors++;
              }
              if ("last" !== data104) {
                const err257 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/1/then/properties/resample/anyOf/2/const", keyword: "const", params: { allowedValue: "last" } };
                vErrors = withProblem(vErrors, err257);
                errors++;
              }
              var _valid14 = _errs290 === errors;
              valid43 = valid43 || _valid14;
              if (!valid43) {
                const _errs292 = errors;
                if (typeof data104 !== "string") {
                  const err258 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/1/then/properties/resample/anyOf/3/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err258);
                  errors++;
                }
                if ("max" !== data104) {
                  const err259 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/1/then/properties/resample/anyOf/3/const", keyword: "const", params: { allowedValue: "max" } };
                  vErrors = withProblem(vErrors, err259);
                  errors++;
                }
                var _valid14 = _errs292 === errors;
                valid43 = valid43 || _valid14;
                if (!valid43) {
                  const _errs294 = errors;
                  if (typeof data104 !== "string") {
                    const err260 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/1/then/properties/resample/anyOf/4/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err260);
                    errors++;
                  }
                  if ("count" !== data104) {
                    const err261 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/1/then/properties/resample/anyOf/4/const", keyword: "const", params: { allowedValue: "count" } };
                    vErrors = withProblem(vErrors, err261);
                    errors++;
                  }
                  var _valid14 = _errs294 === errors;
                  valid43 = valid43 || _valid14;
                }
              }
            }
          }
          if (!valid43) {
            const err262 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/1/then/properties/resample/anyOf", keyword: "anyOf", params: {} };
            vErrors = withProblem(vErrors, err262);
            errors++;
          } else {
            errors = _errs285;
            if (vErrors !== null) {
              if (_errs285) {
                vErrors.length = _errs285;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data.gaps !== void 0) {
          let data105 = data.gaps;
          const _errs297 = errors;
          let valid44 = false;
          const _errs298 = errors;
          if (typeof data105 !== "string") {
            const err263 = { instancePath: instancePath + "/gaps", schemaPath: "#/then/allOf/1/then/properties/gaps/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err263);
            errors++;
          }
          if ("error" !== data105) {
            const err264 = { instancePath: instancePath + "/gaps", schemaPath: "#/then/allOf/1/then/properties/gaps/anyOf/0/const", keyword: "const", params: { allowedValue: "error" } };
            vErrors = withProblem(vErrors, err264);
            errors++;
          }
          var _valid15 = _errs298 === errors;
          valid44 = valid44 || _valid15;
          if (!valid44) {
            const _errs300 = errors;
            if (typeof data105 !== "string") {
              const err265 = { instancePath: instancePath + "/gaps", schemaPath: "#/then/allOf/1/then/properties/gaps/anyOf/1/type", keyword: "type", params: { type: "string" } };
              vErrors = withProblem(vErrors, err265);
              errors++;
            }
            if ("zero" !== data105) {
              const err266 = { instancePath: instancePath + "/gaps", schemaPath: "#/then/allOf/1/then/properties/gaps/anyOf/1/const", keyword: "const", params: { allowedValue: "zero" } };
              vErrors = withProblem(vErrors, err266);
              errors++;
            }
            var _valid15 = _errs300 === errors;
            valid44 = valid44 || _valid15;
            if (!valid44) {
              const _errs302 = errors;
              if (typeof data105 !== "string") {
                const err267 = { instancePath: instancePath + "/gaps", schemaPath: "#/then/allOf/1/then/properties/gaps/anyOf/2/type", keyword: "type", params: { type: "string" } };
                vErrors = withProblem(vErrors, err267);
                errors++;
              }
              if ("hold" !== data105) {
                const err268 = { instancePath: instancePath + "/gaps", schemaPath: "#/then/allOf/1/then/properties/gaps/anyOf/2/const", keyword: "const", params: { allowedValue: "hold" } };
                vErrors = withProblem(vErrors, err268);
                errors++;
              }
              var _valid15 = _errs302 === errors;
              valid44 = valid44 || _valid15;
              if (!valid44) {
                const _errs304 = errors;
                if (typeof data105 !== "string") {
                  const err269 = { instancePath: instancePath + "/gaps", schemaPath: "#/then/allOf/1/then/properties/gaps/anyOf/3/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err269);
                  errors++;
                }
                if ("interpolate" !== data105) {
                  const err270 = { instancePath: instancePath + "/gaps", schemaPath: "#/then/allOf/1/then/properties/gaps/anyOf/3/const", keyword: "const", params: { allowedValue: "interpolate" } };
                  vErrors = withProblem(vErrors, err270);
                  errors++;
                }
                var _valid15 = _errs304 === errors;
                valid44 = valid44 || _valid15;
              }
            }
          }
          if (!valid44) {
            const err271 = { instancePath: instancePath + "/gaps", schemaPath: "#/then/allOf/1/then/properties/gaps/anyOf", keyword: "anyOf", params: {} };
            vErrors = withProblem(vErrors, err271);
            errors++;
          } else {
            errors = _errs297;
            if (vErrors !== null) {
              if (_errs297) {
                vErrors.length = _errs297;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err272 = { instancePath, schemaPath: "#/then/allOf/1/then/type", keyword: "type", params: { type: "object" } };
        vErrors = withProblem(vErrors, err272);
        errors++;
      }
      var _valid13 = _errs263 === errors;
      valid41 = _valid13;
    }
    if (!valid41) {
      const err273 = { instancePath, schemaPath: "#/then/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
      vErrors = withProblem(vErrors, err273);
      errors++;
    }
    const _errs307 = errors;
    let valid45 = true;
    const _errs308 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.input === void 0 && (missing2 = "input")) {
        const err274 = {};
        vErrors = withProblem(vErrors, err274);
        errors++;
      }
    }
    var _valid16 = _errs308 === errors;
    errors = _errs307;
    if (vErrors !== null) {
      if (_errs307) {
        vErrors.length = _errs307;
      } else {
        vErrors = null;
      }
    }
    if (_valid16) {
      const _errs309 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.input === void 0) {
          const err275 = { instancePath, schemaPath: "#/then/allOf/2/then/required", keyword: "required", params: { missingProperty: "input" } };
          vErrors = withProblem(vErrors, err275);
          errors++;
        }
        for (const key12 in data) {
          if (!func2.call(schema12.then.allOf[2].then.properties, key12)) {
            const err276 = { instancePath, schemaPath: "#/then/allOf/2/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
            vErrors = withProblem(vErrors, err276);
            errors++;
          }
        }
        if (data.min !== void 0) {
          if (!(typeof data.min == "number")) {
            const err277 = { instancePath: instancePath + "/min", schemaPath: "#/then/allOf/2/then/properties/min/type", keyword: "type", params: { type: "number" } };
            vErrors = withProblem(vErrors, err277);
            errors++;
          }
        }
        if (data.max !== void 0) {
          if (!(typeof data.max == "number")) {
            const err278 = { instancePath: instancePath + "/max", schemaPath: "#/then/allOf/2/then/properties/max/type", keyword: "type", params: { type: "number" } };
            vErrors = withProblem(vErrors, err278);
            errors++;
          }
        }
        if (data.round !== void 0) {
          if (typeof data.round !== "boolean") {
            const err279 = { instancePath: instancePath + "/round", schemaPath: "#/then/allOf/2/then/properties/round/type", keyword: "type", params: { type: "boolean" } };
            vErrors = withProblem(vErrors, err279);
            errors++;
          }
        }
        if (data.unit !== void 0) {
          let data109 = data.unit;
          if (typeof data109 === "string") {
            if (func3(data109) > 64) {
              const err280 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/2/then/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 } };
              vErrors = withProblem(vErrors, err280);
              errors++;
            }
          } else {
            const err281 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/2/then/properties/unit/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err281);
            errors++;
          }
        }
        if (data.input !== void 0) {
          let data110 = data.input;
          if (typeof data110 === "string") {
            if (!pattern2.test(data110)) {
              const err282 = { instancePath: instancePath + "/input", schemaPath: "#/then/allOf/2/then/properties/input/pattern", keyword: "pattern", params: { pattern: "^in_[0-9a-f]{16}$" } };
              vErrors = withProblem(vErrors, err282);
              errors++;
            }
          } else {
            const err283 = { instancePath: instancePath + "/input", schemaPath: "#/then/allOf/2/then/properties/input/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err283);
            errors++;
          }
        }
        if (data.column !== void 0) {
          let data111 = data.column;
          if (typeof data111 === "string") {
            if (func3(data111) < 1) {
              const err284 = { instancePath: instancePath + "/column", schemaPath: "#/then/allOf/2/then/properties/column/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors = withProblem(vErrors, err284);
              errors++;
            }
          } else {
            const err285 = { instancePath: instancePath + "/column", schemaPath: "#/then/allOf/2/then/properties/column/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err285);
            errors++;
          }
        }
        if (data.time !== void 0) {
          let data112 = data.time;
          if (typeof data112 === "string") {
            if (func3(data112) < 1) {
              const err286 = { instancePath: instancePath + "/time", schemaPath: "#/then/allOf/2/then/properties/time/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors = withProblem(vErrors, err286);
              errors++;
            }
          } else {
            const err287 = { instancePath: instancePath + "/time", schemaPath: "#/then/allOf/2/then/properties/time/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err287);
            errors++;
          }
        }
        if (data.timezone !== void 0) {
          let data113 = data.timezone;
          if (typeof data113 === "string") {
            if (func3(data113) < 1) {
              const err288 = { instancePath: instancePath + "/timezone", schemaPath: "#/then/allOf/2/then/properties/timezone/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors = withProblem(vErrors, err288);
              errors++;
            }
          } else {
            const err289 = { instancePath: instancePath + "/timezone", schemaPath: "#/then/allOf/2/then/properties/timezone/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err289);
            errors++;
          }
        }
        if (data.timeFormat !== void 0) {
          let data114 = data.timeFormat;
          if (typeof data114 === "string") {
            if (func3(data114) < 1) {
              const err290 = { instancePath: instancePath + "/timeFormat", schemaPath: "#/then/allOf/2/then/properties/timeFormat/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors = withProblem(vErrors, err290);
              errors++;
            }
          } else {
            const err291 = { instancePath: instancePath + "/timeFormat", schemaPath: "#/then/allOf/2/then/properties/timeFormat/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err291);
            errors++;
          }
        }
        if (data.resample !== void 0) {
          let data115 = data.resample;
          const _errs331 = errors;
          let valid47 = false;
          const _errs332 = errors;
          if (typeof data115 !== "string") {
            const err292 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/2/then/properties/resample/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err292);
            errors++;
          }
          if ("sum" !== data115) {
            const err293 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/2/then/properties/resample/anyOf/0/const", keyword: "const", params: { allowedValue: "sum" } };
            vErrors = withProblem(vErrors, err293);
            errors++;
          }
          var _valid17 = _errs332 === errors;
          valid47 = valid47 || _valid17;
          if (!valid47) {
            const _errs334 = errors;
            if (typeof data115 !== "string") {
              const err294 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/2/then/properties/resample/anyOf/1/type", keyword: "type", params: { type: "string" } };
              vErrors = withProblem(vErrors, err294);
              errors++;
            }
            if ("mean" !== data115) {
              const err295 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/2/then/properties/resample/anyOf/1/const", keyword: "const", params: { allowedValue: "mean" } };
              vErrors = withProblem(vErrors, err295);
              errors++;
            }
            var _valid17 = _errs334 === errors;
            valid47 = valid47 || _valid17;
            if (!valid47) {
              const _errs336 = errors;
              if (typeof data115 !== "string") {
                const err296 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/2/then/properties/resample/anyOf/2/type", keyword: "type", params: { type: "string" } };
                vErrors = withProblem(vErrors, err296);
                errors++;
              }
              if ("last" !== data115) {
                const err297 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/2/then/properties/resample/anyOf/2/const", keyword: "const", params: { allowedValue: "last" } };
                vErrors = withProblem(vErrors, err297);
                errors++;
              }
              var _valid17 = _errs336 === errors;
              valid47 = valid47 || _valid17;
              if (!valid47) {
                const _errs338 = errors;
                if (typeof data115 !== "string") {
                  const err298 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/2/then/properties/resample/anyOf/3/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err298);
                  errors++;
                }
                if ("max" !== data115) {
                  const err299 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/2/then/properties/resample/anyOf/3/const", keyword: "const", params: { allowedValue: "max" } };
                  vErrors = withProblem(vErrors, err299);
                  errors++;
                }
                var _valid17 = _errs338 === errors;
                valid47 = valid47 || _valid17;
                if (!valid47) {
                  const _errs340 = errors;
                  if (typeof data115 !== "string") {
                    const err300 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/2/then/properties/resample/anyOf/4/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err300);
                    errors++;
                  }
                  if ("count" !== data115) {
                    const err301 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/2/then/properties/resample/anyOf/4/const", keyword: "const", params: { allowedValue: "count" } };
                    vErrors = withProblem(vErrors, err301);
                    errors++;
                  }
                  var _valid17 = _errs340 === errors;
                  valid47 = valid47 || _valid17;
                }
              }
            }
          }
          if (!valid47) {
            const err302 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/2/then/properties/resample/anyOf", keyword: "anyOf", params: {} };
            vErrors = withProblem(vErrors, err302);
            errors++;
          } else {
            errors = _errs331;
            if (vErrors !== null) {
              if (_errs331) {
                vErrors.length = _errs331;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data.gaps !== void 0) {
          let data116 = data.gaps;
          const _errs343 = errors;
          let valid48 = false;
          const _errs344 = errors;
          if (typeof data116 !== "string") {
            const err303 = { instancePath: instancePath + "/gaps", schemaPath: "#/then/allOf/2/then/properties/gaps/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err303);
            errors++;
          }
          if ("error" !== data116) {
            const err304 = { instancePath: instancePath + "/gaps", schemaPath: "#/then/allOf/2/then/properties/gaps/anyOf/0/const", keyword: "const", params: { allowedValue: "error" } };
            vErrors = withProblem(vErrors, err304);
            errors++;
          }
          var _valid18 = _errs344 === errors;
          valid48 = valid48 || _valid18;
          if (!valid48) {
            const _errs346 = errors;
            if (typeof data116 !== "string") {
              const err305 = { instancePath: instancePath + "/gaps", schemaPath: "#/then/allOf/2/then/properties/gaps/anyOf/1/type", keyword: "type", params: { type: "string" } };
              vErrors = withProblem(vErrors, err305);
              errors++;
            }
            if ("zero" !== data116) {
              const err306 = { instancePath: instancePath + "/gaps", schemaPath: "#/then/allOf/2/then/properties/gaps/anyOf/1/const", keyword: "const", params: { allowedValue: "zero" } };
              vErrors = withProblem(vErrors, err306);
              errors++;
            }
            var _valid18 = _errs346 === errors;
            valid48 = valid48 || _valid18;
            if (!valid48) {
              const _errs348 = errors;
              if (typeof data116 !== "string") {
                const err307 = { instancePath: instancePath + "/gaps", schemaPath: "#/then/allOf/2/then/properties/gaps/anyOf/2/type", keyword: "type", params: { type: "string" } };
                vErrors = withProblem(vErrors, err307);
                errors++;
              }
              if ("hold" !== data116) {
                const err308 = { instancePath: instancePath + "/gaps", schemaPath: "#/then/allOf/2/then/properties/gaps/anyOf/2/const", keyword: "const", params: { allowedValue: "hold" } };
                vErrors = withProblem(vErrors, err308);
                errors++;
              }
              var _valid18 = _errs348 === errors;
              valid48 = valid48 || _valid18;
              if (!valid48) {
                const _errs350 = errors;
                if (typeof data116 !== "string") {
                  const err309 = { instancePath: instancePath + "/gaps", schemaPath: "#/then/allOf/2/then/properties/gaps/anyOf/3/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err309);
                  errors++;
                }
                if ("interpolate" !== data116) {
                  const err310 = { instancePath: instancePath + "/gaps", schemaPath: "#/then/allOf/2/then/properties/gaps/anyOf/3/const", keyword: "const", params: { allowedValue: "interpolate" } };
                  vErrors = withProblem(vErrors, err310);
                  errors++;
                }
                var _valid18 = _errs350 === errors;
                valid48 = valid48 || _valid18;
              }
            }
          }
          if (!valid48) {
            const err311 = { instancePath: instancePath + "/gaps", schemaPath: "#/then/allOf/2/then/properties/gaps/anyOf", keyword: "anyOf", params: {} };
            vErrors = withProblem(vErrors, err311);
            errors++;
          } else {
            errors = _errs343;
            if (vErrors !== null) {
              if (_errs343) {
                vErrors.length = _errs343;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data.offsets !== void 0) {
          let data117 = data.offsets;
          if (Array.isArray(data117)) {
            if (data117.length < 1) {
              const err312 = { instancePath: instancePath + "/offsets", schemaPath: "#/then/allOf/2/then/properties/offsets/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors = withProblem(vErrors, err312);
              errors++;
            }
            const len2 = data117.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data118 = data117[i2];
              if (data118 && typeof data118 == "object" && !Array.isArray(data118)) {
                if (data118.fromUtc === void 0) {
                  const err313 = { instancePath: instancePath + "/offsets/" + i2, schemaPath: "#/then/allOf/2/then/properties/offsets/items/required", keyword: "required", params: { missingProperty: "fromUtc" } };
                  vErrors = withProblem(vErrors, err313);
                  errors++;
                }
                if (data118.offsetMinutes === void 0) {
                  const err314 = { instancePath: instancePath + "/offsets/" + i2, schemaPath: "#/then/allOf/2/then/properties/offsets/items/required", keyword: "required", params: { missingProperty: "offsetMinutes" } };
                  vErrors = withProblem(vErrors, err314);
                  errors++;
                }
                for (const key13 in data118) {
                  if (!(key13 === "fromUtc" || key13 === "offsetMinutes")) {
                    const err315 = { instancePath: instancePath + "/offsets/" + i2, schemaPath: "#/then/allOf/2/then/properties/offsets/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                    vErrors = withProblem(vErrors, err315);
                    errors++;
                  }
                }
                if (data118.fromUtc !== void 0) {
                  let data119 = data118.fromUtc;
                  if (typeof data119 === "string") {
                    if (!pattern3.test(data119)) {
                      const err316 = { instancePath: instancePath + "/offsets/" + i2 + "/fromUtc", schemaPath: "#/then/allOf/2/then/properties/offsets/items/properties/fromUtc/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$" } };
                      vErrors = withProblem(vErrors, err316);
                      errors++;
                    }
                  } else {
                    const err317 = { instancePath: instancePath + "/offsets/" + i2 + "/fromUtc", schemaPath: "#/then/allOf/2/then/properties/offsets/items/properties/fromUtc/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err317);
                    errors++;
                  }
                }
                if (data118.offsetMinutes !== void 0) {
                  let data120 = data118.offsetMinutes;
                  if (typeof data120 == "number") {
                    if (data120 > 1440 || isNaN(data120)) {
                      const err318 = { instancePath: instancePath + "/offsets/" + i2 + "/offsetMinutes", schemaPath: "#/then/allOf/2/then/properties/offsets/items/properties/offsetMinutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1440 } };
                      vErrors = withProblem(vErrors, err318);
                      errors++;
                    }
                    if (data120 < -1440 || isNaN(data120)) {
                      const err319 = { instancePath: instancePath + "/offsets/" + i2 + "/offsetMinutes", schemaPath: "#/then/allOf/2/then/properties/offsets/items/properties/offsetMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1440 } };
                      vErrors = withProblem(vErrors, err319);
                      errors++;
                    }
                  } else {
                    const err320 = { instancePath: instancePath + "/offsets/" + i2 + "/offsetMinutes", schemaPath: "#/then/allOf/2/then/properties/offsets/items/properties/offsetMinutes/type", keyword: "type", params: { type: "number" } };
                    vErrors = withProblem(vErrors, err320);
                    errors++;
                  }
                }
              } else {
                const err321 = { instancePath: instancePath + "/offsets/" + i2, schemaPath: "#/then/allOf/2/then/properties/offsets/items/type", keyword: "type", params: { type: "object" } };
                vErrors = withProblem(vErrors, err321);
                errors++;
              }
            }
          } else {
            const err322 = { instancePath: instancePath + "/offsets", schemaPath: "#/then/allOf/2/then/properties/offsets/type", keyword: "type", params: { type: "array" } };
            vErrors = withProblem(vErrors, err322);
            errors++;
          }
        }
      } else {
        const err323 = { instancePath, schemaPath: "#/then/allOf/2/then/type", keyword: "type", params: { type: "object" } };
        vErrors = withProblem(vErrors, err323);
        errors++;
      }
      var _valid16 = _errs309 === errors;
      valid45 = _valid16;
    }
    if (!valid45) {
      const err324 = { instancePath, schemaPath: "#/then/allOf/2/if", keyword: "if", params: { failingKeyword: "then" } };
      vErrors = withProblem(vErrors, err324);
      errors++;
    }
    const _errs362 = errors;
    let valid52 = true;
    const _errs363 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.of === void 0 && (missing3 = "of")) {
        const err325 = {};
        vErrors = withProblem(vErrors, err325);
        errors++;
      }
    }
    var _valid19 = _errs363 === errors;
    errors = _errs362;
    if (vErrors !== null) {
      if (_errs362) {
        vErrors.length = _errs362;
      } else {
        vErrors = null;
      }
    }
    if (_valid19) {
      const _errs364 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.of === void 0) {
          const err326 = { instancePath, schemaPath: "#/then/allOf/3/then/required", keyword: "required", params: { missingProperty: "of" } };
          vErrors = withProblem(vErrors, err326);
          errors++;
        }
        for (const key14 in data) {
          if (!(key14 === "min" || key14 === "max" || key14 === "round" || key14 === "unit" || key14 === "of")) {
            const err327 = { instancePath, schemaPath: "#/then/allOf/3/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
            vErrors = withProblem(vErrors, err327);
            errors++;
          }
        }
        if (data.min !== void 0) {
          if (!(typeof data.min == "number")) {
            const err328 = { instancePath: instancePath + "/min", schemaPath: "#/then/allOf/3/then/properties/min/type", keyword: "type", params: { type: "number" } };
            vErrors = withProblem(vErrors, err328);
            errors++;
          }
        }
        if (data.max !== void 0) {
          if (!(typeof data.max == "number")) {
            const err329 = { instancePath: instancePath + "/max", schemaPath: "#/then/allOf/3/then/properties/max/type", keyword: "type", params: { type: "number" } };
            vErrors = withProblem(vErrors, err329);
            errors++;
          }
        }
        if (data.round !== void 0) {
          if (typeof data.round !== "boolean") {
            const err330 = { instancePath: instancePath + "/round", schemaPath: "#/then/allOf/3/then/properties/round/type", keyword: "type", params: { type: "boolean" } };
            vErrors = withProblem(vErrors, err330);
            errors++;
          }
        }
        if (data.unit !== void 0) {
          let data124 = data.unit;
          if (typeof data124 === "string") {
            if (func3(data124) > 64) {
              const err331 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/3/then/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 } };
              vErrors = withProblem(vErrors, err331);
              errors++;
            }
          } else {
            const err332 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/3/then/properties/unit/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err332);
            errors++;
          }
        }
        if (data.of !== void 0) {
          if (!wrapper0.validate(data.of, { instancePath: instancePath + "/of", parentData: data, parentDataProperty: "of", rootData })) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err333 = { instancePath, schemaPath: "#/then/allOf/3/then/type", keyword: "type", params: { type: "object" } };
        vErrors = withProblem(vErrors, err333);
        errors++;
      }
      var _valid19 = _errs364 === errors;
      valid52 = _valid19;
    }
    if (!valid52) {
      const err334 = { instancePath, schemaPath: "#/then/allOf/3/if", keyword: "if", params: { failingKeyword: "then" } };
      vErrors = withProblem(vErrors, err334);
      errors++;
    }
    const _errs377 = errors;
    let valid54 = true;
    const _errs378 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing4;
      if (data.process === void 0 && (missing4 = "process")) {
        const err335 = {};
        vErrors = withProblem(vErrors, err335);
        errors++;
      }
    }
    var _valid20 = _errs378 === errors;
    errors = _errs377;
    if (vErrors !== null) {
      if (_errs377) {
        vErrors.length = _errs377;
      } else {
        vErrors = null;
      }
    }
    if (_valid20) {
      const _errs379 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.process === void 0) {
          const err336 = { instancePath, schemaPath: "#/then/allOf/4/then/required", keyword: "required", params: { missingProperty: "process" } };
          vErrors = withProblem(vErrors, err336);
          errors++;
        }
        const tag1 = data.process;
        if (typeof tag1 == "string") {
          if (tag1 === "ar1") {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.process === void 0) {
                const err337 = { instancePath, schemaPath: "#/then/allOf/4/then/oneOf/0/required", keyword: "required", params: { missingProperty: "process" } };
                vErrors = withProblem(vErrors, err337);
                errors++;
              }
              if (data.mean === void 0) {
                const err338 = { instancePath, schemaPath: "#/then/allOf/4/then/oneOf/0/required", keyword: "required", params: { missingProperty: "mean" } };
                vErrors = withProblem(vErrors, err338);
                errors++;
              }
              if (data.phi === void 0) {
                const err339 = { instancePath, schemaPath: "#/then/allOf/4/then/oneOf/0/required", keyword: "required", params: { missingProperty: "phi" } };
                vErrors = withProblem(vErrors, err339);
                errors++;
              }
              if (data.sd === void 0) {
                const err340 = { instancePath, schemaPath: "#/then/allOf/4/then/oneOf/0/required", keyword: "required", params: { missingProperty: "sd" } };
                vErrors = withProblem(vErrors, err340);
                errors++;
              }
              for (const key15 in data) {
                if (!func2.call(schema12.then.allOf[4].then.oneOf[0].properties, key15)) {
                  const err341 = { instancePath, schemaPath: "#/then/allOf/4/then/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                  vErrors = withProblem(vErrors, err341);
                  errors++;
                }
              }
              if (data.min !== void 0) {
                if (!(typeof data.min == "number")) {
                  const err342 = { instancePath: instancePath + "/min", schemaPath: "#/then/allOf/4/then/oneOf/0/properties/min/type", keyword: "type", params: { type: "number" } };
                  vErrors = withProblem(vErrors, err342);
                  errors++;
                }
              }
              if (data.max !== void 0) {
                if (!(typeof data.max == "number")) {
                  const err343 = { instancePath: instancePath + "/max", schemaPath: "#/then/allOf/4/then/oneOf/0/properties/max/type", keyword: "type", params: { type: "number" } };
                  vErrors = withProblem(vErrors, err343);
                  errors++;
                }
              }
              if (data.round !== void 0) {
                if (typeof data.round !== "boolean") {
                  const err344 = { instancePath: instancePath + "/round", schemaPath: "#/then/allOf/4/then/oneOf/0/properties/round/type", keyword: "type", params: { type: "boolean" } };
                  vErrors = withProblem(vErrors, err344);
                  errors++;
                }
              }
              if (data.unit !== void 0) {
                let data129 = data.unit;
                if (typeof data129 === "string") {
                  if (func3(data129) > 64) {
                    const err345 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/4/then/oneOf/0/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 } };
                    vErrors = withProblem(vErrors, err345);
                    errors++;
                  }
                } else {
                  const err346 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/4/then/oneOf/0/properties/unit/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err346);
                  errors++;
                }
              }
              if (data.process !== void 0) {
                let data130 = data.process;
                if (typeof data130 !== "string") {
                  const err347 = { instancePath: instancePath + "/process", schemaPath: "#/then/allOf/4/then/oneOf/0/properties/process/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err347);
                  errors++;
                }
                if ("ar1" !== data130) {
                  const err348 = { instancePath: instancePath + "/process", schemaPath: "#/then/allOf/4/then/oneOf/0/properties/process/const", keyword: "const", params: { allowedValue: "ar1" } };
                  vErrors = withProblem(vErrors, err348);
                  errors++;
                }
              }
              if (data.sample !== void 0) {
                let data131 = data.sample;
                const _errs396 = errors;
                let valid58 = false;
                const _errs397 = errors;
                if (typeof data131 !== "string") {
                  const err349 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/4/then/oneOf/0/properties/sample/anyOf/0/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err349);
                  errors++;
                }
                if ("draw" !== data131) {
                  const err350 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/4/then/oneOf/0/properties/sample/anyOf/0/const", keyword: "const", params: { allowedValue: "draw" } };
                  vErrors = withProblem(vErrors, err350);
                  errors++;
                }
                var _valid21 = _errs397 === errors;
                valid58 = valid58 || _valid21;
                if (!valid58) {
                  const _errs399 = errors;
                  if (typeof data131 !== "string") {
                    const err351 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/4/then/oneOf/0/properties/sample/anyOf/1/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err351);
                    errors++;
                  }
                  if ("mean" !== data131) {
                    const err352 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/4/then/oneOf/0/properties/sample/anyOf/1/const", keyword: "const", params: { allowedValue: "mean" } };
                    vErrors = withProblem(vErrors, err352);
                    errors++;
                  }
                  var _valid21 = _errs399 === errors;
                  valid58 = valid58 || _valid21;
                }
                if (!valid58) {
                  const err353 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/4/then/oneOf/0/properties/sample/anyOf", keyword: "anyOf", params: {} };
                  vErrors = withProblem(vErrors, err353);
                  errors++;
                } else {
                  errors = _errs396;
                  if (vErrors !== null) {
                    if (_errs396) {
                      vErrors.length = _errs396;
                    } else {
                      vErrors = null;
                    }
                  }
                }
              }
              if (data.stream !== void 0) {
                let data132 = data.stream;
                if (typeof data132 === "string") {
                  if (func3(data132) > 200) {
                    const err354 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/4/then/oneOf/0/properties/stream/maxLength", keyword: "maxLength", params: { limit: 200 } };
                    vErrors = withProblem(vErrors, err354);
                    errors++;
                  }
                  if (func3(data132) < 1) {
                    const err355 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/4/then/oneOf/0/properties/stream/minLength", keyword: "minLength", params: { limit: 1 } };
                    vErrors = withProblem(vErrors, err355);
                    errors++;
                  }
                } else {
                  const err356 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/4/then/oneOf/0/properties/stream/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err356);
                  errors++;
                }
              }
              if (data.mean !== void 0) {
                if (!wrapper0.validate(data.mean, { instancePath: instancePath + "/mean", parentData: data, parentDataProperty: "mean", rootData })) {
                  vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                  errors = vErrors.length;
                }
              }
              if (data.phi !== void 0) {
                if (!wrapper0.validate(data.phi, { instancePath: instancePath + "/phi", parentData: data, parentDataProperty: "phi", rootData })) {
                  vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                  errors = vErrors.length;
                }
              }
              if (data.sd !== void 0) {
                if (!wrapper0.validate(data.sd, { instancePath: instancePath + "/sd", parentData: data, parentDataProperty: "sd", rootData })) {
                  vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err357 = { instancePath, schemaPath: "#/then/allOf/4/then/oneOf/0/type", keyword: "type", params: { type: "object" } };
              vErrors = withProblem(vErrors, err357);
              errors++;
            }
          } else if (tag1 === "random-walk") {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.process === void 0) {
                const err358 = { instancePath, schemaPath: "#/then/allOf/4/then/oneOf/1/required", keyword: "required", params: { missingProperty: "process" } };
                vErrors = withProblem(vErrors, err358);
                errors++;
              }
              if (data.start === void 0) {
                const err359 = { instancePath, schemaPath: "#/then/allOf/4/then/oneOf/1/required", keyword: "required", params: { missingProperty: "start" } };
                vErrors = withProblem(vErrors, err359);
                errors++;
              }
              if (data.sd === void 0) {
                const err360 = { instancePath, schemaPath: "#/then/allOf/4/then/oneOf/1/required", keyword: "required", params: { missingProperty: "sd" } };
                vErrors = withProblem(vErrors, err360);
                errors++;
              }
              for (const key16 in data) {
                if (!func2.call(schema12.then.allOf[4].then.oneOf[1].properties, key16)) {
                  const err361 = { instancePath, schemaPath: "#/then/allOf/4/then/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                  vErrors = withProblem(vErrors, err361);
                  errors++;
                }
              }
              if (data.min !== void 0) {
                if (!(typeof data.min == "number")) {
                  const err362 = { instancePath: instancePath + "/min", schemaPath: "#/then/allOf/4/then/oneOf/1/properties/min/type", keyword: "type", params: { type: "number" } };
                  vErrors = withProblem(vErrors, err362);
                  errors++;
                }
              }
              if (data.max !== void 0) {
                if (!(typeof data.max == "number")) {
                  const err363 = { instancePath: instancePath + "/max", schemaPath: "#/then/allOf/4/then/oneOf/1/properties/max/type", keyword: "type", params: { type: "number" } };
                  vErrors = withProblem(vErrors, err363);
                  errors++;
                }
              }
              if (data.round !== void 0) {
                if (typeof data.round !== "boolean") {
                  const err364 = { instancePath: instancePath + "/round", schemaPath: "#/then/allOf/4/then/oneOf/1/properties/round/type", keyword: "type", params: { type: "boolean" } };
                  vErrors = withProblem(vErrors, err364);
                  errors++;
                }
              }
              if (data.unit !== void 0) {
                let data139 = data.unit;
                if (typeof data139 === "string") {
                  if (func3(data139) > 64) {
                    const err365 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/4/then/oneOf/1/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 } };
                    vErrors = withProblem(vErrors, err365);
                    errors++;
                  }
                } else {
                  const err366 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/4/then/oneOf/1/properties/unit/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err366);
                  errors++;
                }
              }
              if (data.process !== void 0) {
                let data140 = data.process;
                if (typeof data140 !== "string") {
                  const err367 = { instancePath: instancePath + "/process", schemaPath: "#/then/allOf/4/then/oneOf/1/properties/process/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err367);
                  errors++;
                }
                if ("random-walk" !== data140) {
                  const err368 = { instancePath: instancePath + "/process", schemaPath: "#/then/allOf/4/then/oneOf/1/properties/process/const", keyword: "const", params: { allowedValue: "random-walk" } };
                  vErrors = withProblem(vErrors, err368);
                  errors++;
                }
              }
              if (data.sample !== void 0) {
                let data141 = data.sample;
                const _errs420 = errors;
                let valid61 = false;
                const _errs421 = errors;
                if (typeof data141 !== "string") {
                  const err369 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/4/then/oneOf/1/properties/sample/anyOf/0/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err369);
                  errors++;
                }
                if ("draw" !== data141) {
                  const err370 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/4/then/oneOf/1/properties/sample/anyOf/0/const", keyword: "const", params: { allowedValue: "draw" } };
                  vErrors = withProblem(vErrors, err370);
                  errors++;
                }
                var _valid22 = _errs421 === errors;
                valid61 = valid61 || _valid22;
                if (!valid61) {
                  const _errs423 = errors;
                  if (typeof data141 !== "string") {
                    const err371 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/4/then/oneOf/1/properties/sample/anyOf/1/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err371);
                    errors++;
                  }
                  if ("mean" !== data141) {
                    const err372 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/4/then/oneOf/1/properties/sample/anyOf/1/const", keyword: "const", params: { allowedValue: "mean" } };
                    vErrors = withProblem(vErrors, err372);
                    errors++;
                  }
                  var _valid22 = _errs423 === errors;
                  valid61 = valid61 || _valid22;
                }
                if (!valid61) {
                  const err373 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/4/then/oneOf/1/properties/sample/anyOf", keyword: "anyOf", params: {} };
                  vErrors = withProblem(vErrors, err373);
                  errors++;
                } else {
                  errors = _errs420;
                  if (vErrors !== null) {
                    if (_errs420) {
                      vErrors.length = _errs420;
                    } else {
                      vErrors = null;
                    }
                  }
                }
              }
              if (data.stream !== void 0) {
                let data142 = data.stream;
                if (typeof data142 === "string") {
                  if (func3(data142) > 200) {
                    const err374 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/4/then/oneOf/1/properties/stream/maxLength", keyword: "maxLength", params: { limit: 200 } };
                    vErrors = withProblem(vErrors, err374);
                    errors++;
                  }
                  if (func3(data142) < 1) {
                    const err375 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/4/then/oneOf/1/properties/stream/minLength", keyword: "minLength", params: { limit: 1 } };
                    vErrors = withProblem(vErrors, err375);
                    errors++;
                  }
                } else {
                  const err376 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/4/then/oneOf/1/properties/stream/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err376);
                  errors++;
                }
              }
              if (data.start !== void 0) {
                let data143 = data.start;
                if (typeof data143 == "number") {
                  if (data143 > 1e30 || isNaN(data143)) {
                    const err377 = { instancePath: instancePath + "/start", schemaPath: "#/then/allOf/4/then/oneOf/1/properties/start/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e30 } };
                    vErrors = withProblem(vErrors, err377);
                    errors++;
                  }
                  if (data143 < -1e30 || isNaN(data143)) {
                    const err378 = { instancePath: instancePath + "/start", schemaPath: "#/then/allOf/4/then/oneOf/1/properties/start/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1e30 } };
                    vErrors = withProblem(vErrors, err378);
                    errors++;
                  }
                } else {
                  const err379 = { instancePath: instancePath + "/start", schemaPath: "#/then/allOf/4/then/oneOf/1/properties/start/type", keyword: "type", params: { type: "number" } };
                  vErrors = withProblem(vErrors, err379);
                  errors++;
                }
              }
              if (data.sd !== void 0) {
                if (!wrapper0.validate(data.sd, { instancePath: instancePath + "/sd", parentData: data, parentDataProperty: "sd", rootData })) {
                  vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err380 = { instancePath, schemaPath: "#/then/allOf/4/then/oneOf/1/type", keyword: "type", params: { type: "object" } };
              vErrors = withProblem(vErrors, err380);
              errors++;
            }
          } else if (tag1 === "mmpp") {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.process === void 0) {
                const err381 = { instancePath, schemaPath: "#/then/allOf/4/then/oneOf/2/required", keyword: "required", params: { missingProperty: "process" } };
                vErrors = withProblem(vErrors, err381);
                errors++;
              }
              if (data.rates === void 0) {
                const err382 = { instancePath, schemaPath: "#/then/allOf/4/then/oneOf/2/required", keyword: "required", params: { missingProperty: "rates" } };
                vErrors = withProblem(vErrors, err382);
                errors++;
              }
              if (data.transition === void 0) {
                const err383 = { instancePath, schemaPath: "#/then/allOf/4/then/oneOf/2/required", keyword: "required", params: { missingProperty: "transition" } };
                vErrors = withProblem(vErrors, err383);
                errors++;
              }
              for (const key17 in data) {
                if (!func2.call(schema12.then.allOf[4].then.oneOf[2].properties, key17)) {
                  const err384 = { instancePath, schemaPath: "#/then/allOf/4/then/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } };
                  vErrors = withProblem(vErrors, err384);
                  errors++;
                }
              }
              if (data.min !== void 0) {
                if (!(typeof data.min == "number")) {
                  const err385 = { instancePath: instancePath + "/min", schemaPath: "#/then/allOf/4/then/oneOf/2/properties/min/type", keyword: "type", params: { type: "number" } };
                  vErrors = withProblem(vErrors, err385);
                  errors++;
                }
              }
              if (data.max !== void 0) {
                if (!(typeof data.max == "number")) {
                  const err386 = { instancePath: instancePath + "/max", schemaPath: "#/then/allOf/4/then/oneOf/2/properties/max/type", keyword: "type", params: { type: "number" } };
                  vErrors = withProblem(vErrors, err386);
                  errors++;
                }
              }
              if (data.round !== void 0) {
                if (typeof data.round !== "boolean") {
                  const err387 = { instancePath: instancePath + "/round", schemaPath: "#/then/allOf/4/then/oneOf/2/properties/round/type", keyword: "type", params: { type: "boolean" } };
                  vErrors = withProblem(vErrors, err387);
                  errors++;
                }
              }
              if (data.unit !== void 0) {
                let data148 = data.unit;
                if (typeof data148 === "string") {
                  if (func3(data148) > 64) {
                    const err388 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/4/then/oneOf/2/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 } };
                    vErrors = withProblem(vErrors, err388);
                    errors++;
                  }
                } else {
                  const err389 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/4/then/oneOf/2/properties/unit/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err389);
                  errors++;
                }
              }
              if (data.process !== void 0) {
                let data149 = data.process;
                if (typeof data149 !== "string") {
                  const err390 = { instancePath: instancePath + "/process", schemaPath: "#/then/allOf/4/then/oneOf/2/properties/process/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err390);
                  errors++;
                }
                if ("mmpp" !== data149) {
                  const err391 = { instancePath: instancePath + "/process", schemaPath: "#/then/allOf/4/then/oneOf/2/properties/process/const", keyword: "const", params: { allowedValue: "mmpp" } };
                  vErrors = withProblem(vErrors, err391);
                  errors++;
                }
              }
              if (data.sample !== void 0) {
                let data150 = data.sample;
                const _errs444 = errors;
                let valid64 = false;
                const _errs445 = errors;
                if (typeof data150 !== "string") {
                  const err392 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/4/then/oneOf/2/properties/sample/anyOf/0/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err392);
                  errors++;
                }
                if ("draw" !== data150) {
                  const err393 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/4/then/oneOf/2/properties/sample/anyOf/0/const", keyword: "const", params: { allowedValue: "draw" } };
                  vErrors = withProblem(vErrors, err393);
                  errors++;
                }
                var _valid23 = _errs445 === errors;
                valid64 = valid64 || _valid23;
                if (!valid64) {
                  const _errs447 = errors;
                  if (typeof data150 !== "string") {
                    const err394 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/4/then/oneOf/2/properties/sample/anyOf/1/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err394);
                    errors++;
                  }
                  if ("mean" !== data150) {
                    const err395 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/4/then/oneOf/2/properties/sample/anyOf/1/const", keyword: "const", params: { allowedValue: "mean" } };
                    vErrors = withProblem(vErrors, err395);
                    errors++;
                  }
                  var _valid23 = _errs447 === errors;
                  valid64 = valid64 || _valid23;
                }
                if (!valid64) {
                  const err396 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/4/then/oneOf/2/properties/sample/anyOf", keyword: "anyOf", params: {} };
                  vErrors = withProblem(vErrors, err396);
                  errors++;
                } else {
                  errors = _errs444;
                  if (vErrors !== null) {
                    if (_errs444) {
                      vErrors.length = _errs444;
                    } else {
                      vErrors = null;
                    }
                  }
                }
              }
              if (data.stream !== void 0) {
                let data151 = data.stream;
                if (typeof data151 === "string") {
                  if (func3(data151) > 200) {
                    const err397 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/4/then/oneOf/2/properties/stream/maxLength", keyword: "maxLength", params: { limit: 200 } };
                    vErrors = withProblem(vErrors, err397);
                    errors++;
                  }
                  if (func3(data151) < 1) {
                    const err398 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/4/then/oneOf/2/properties/stream/minLength", keyword: "minLength", params: { limit: 1 } };
                    vErrors = withProblem(vErrors, err398);
                    errors++;
                  }
                } else {
                  const err399 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/4/then/oneOf/2/properties/stream/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err399);
                  errors++;
                }
              }
              if (data.rates !== void 0) {
                let data152 = data.rates;
                if (Array.isArray(data152)) {
                  if (data152.length > 100) {
                    const err400 = { instancePath: instancePath + "/rates", schemaPath: "#/then/allOf/4/then/oneOf/2/properties/rates/maxItems", keyword: "maxItems", params: { limit: 100 } };
                    vErrors = withProblem(vErrors, err400);
                    errors++;
                  }
                  if (data152.length < 1) {
                    const err401 = { instancePath: instancePath + "/rates", schemaPath: "#/then/allOf/4/then/oneOf/2/properties/rates/minItems", keyword: "minItems", params: { limit: 1 } };
                    vErrors = withProblem(vErrors, err401);
                    errors++;
                  }
                  const len3 = data152.length;
                  for (let i3 = 0; i3 < len3; i3++) {
                    let data153 = data152[i3];
                    if (typeof data153 == "number") {
                      if (data153 > 1e30 || isNaN(data153)) {
                        const err402 = { instancePath: instancePath + "/rates/" + i3, schemaPath: "#/then/allOf/4/then/oneOf/2/properties/rates/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e30 } };
                        vErrors = withProblem(vErrors, err402);
                        errors++;
                      }
                      if (data153 < 0 || isNaN(data153)) {
                        const err403 = { instancePath: instancePath + "/rates/" + i3, schemaPath: "#/then/allOf/4/then/oneOf/2/properties/rates/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        vErrors = withProblem(vErrors, err403);
                        errors++;
                      }
                    } else {
                      const err404 = { instancePath: instancePath + "/rates/" + i3, schemaPath: "#/then/allOf/4/then/oneOf/2/properties/rates/items/type", keyword: "type", params: { type: "number" } };
                      vErrors = withProblem(vErrors, err404);
                      errors++;
                    }
                  }
                } else {
                  const err405 = { instancePath: instancePath + "/rates", schemaPath: "#/then/allOf/4/then/oneOf/2/properties/rates/type", keyword: "type", params: { type: "array" } };
                  vErrors = withProblem(vErrors, err405);
                  errors++;
                }
              }
              if (data.transition !== void 0) {
                let data154 = data.transition;
                if (Array.isArray(data154)) {
                  if (data154.length > 100) {
                    const err406 = { instancePath: instancePath + "/transition", schemaPath: "#/then/allOf/4/then/oneOf/2/properties/transition/maxItems", keyword: "maxItems", params: { limit: 100 } };
                    vErrors = withProblem(vErrors, err406);
                    errors++;
                  }
                  if (data154.length < 1) {
                    const err407 = { instancePath: instancePath + "/transition", schemaPath: "#/then/allOf/4/then/oneOf/2/properties/transition/minItems", keyword: "minItems", params: { limit: 1 } };
                    vErrors = withProblem(vErrors, err407);
                    errors++;
                  }
                  const len4 = data154.length;
                  for (let i4 = 0; i4 < len4; i4++) {
                    let data155 = data154[i4];
                    if (Array.isArray(data155)) {
                      if (data155.length > 1e4) {
                        const err408 = { instancePath: instancePath + "/transition/" + i4, schemaPath: "#/then/allOf/4/then/oneOf/2/properties/transition/items/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
                        vErrors = withProblem(vErrors, err408);
                        errors++;
                      }
                      if (data155.length < 1) {
                        const err409 = { instancePath: instancePath + "/transition/" + i4, schemaPath: "#/then/allOf/4/then/oneOf/2/properties/transition/items/minItems", keyword: "minItems", params: { limit: 1 } };
                        vErrors = withProblem(vErrors, err409);
                        errors++;
                      }
                      const len5 = data155.length;
                      for (let i5 = 0; i5 < len5; i5++) {
                        let data156 = data155[i5];
                        if (typeof data156 == "number") {
                          if (data156 > 1 || isNaN(data156)) {
                            const err410 = { instancePath: instancePath + "/transition/" + i4 + "/" + i5, schemaPath: "#/then/allOf/4/then/oneOf/2/properties/transition/items/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                            vErrors = withProblem(vErrors, err410);
                            errors++;
                          }
                          if (data156 < 0 || isNaN(data156)) {
                            const err411 = { instancePath: instancePath + "/transition/" + i4 + "/" + i5, schemaPath: "#/then/allOf/4/then/oneOf/2/properties/transition/items/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            vErrors = withProblem(vErrors, err411);
                            errors++;
                          }
                        } else {
                          const err412 = { instancePath: instancePath + "/transition/" + i4 + "/" + i5, schemaPath: "#/then/allOf/4/then/oneOf/2/properties/transition/items/items/type", keyword: "type", params: { type: "number" } };
                          vErrors = withProblem(vErrors, err412);
                          errors++;
                        }
                      }
                    } else {
                      const err413 = { instancePath: instancePath + "/transition/" + i4, schemaPath: "#/then/allOf/4/then/oneOf/2/properties/transition/items/type", keyword: "type", params: { type: "array" } };
                      vErrors = withProblem(vErrors, err413);
                      errors++;
                    }
                  }
                } else {
                  const err414 = { instancePath: instancePath + "/transition", schemaPath: "#/then/allOf/4/then/oneOf/2/properties/transition/type", keyword: "type", params: { type: "array" } };
                  vErrors = withProblem(vErrors, err414);
                  errors++;
                }
              }
            } else {
              const err415 = { instancePath, schemaPath: "#/then/allOf/4/then/oneOf/2/type", keyword: "type", params: { type: "object" } };
              vErrors = withProblem(vErrors, err415);
              errors++;
            }
          } else {
            const err416 = { instancePath, schemaPath: "#/then/allOf/4/then/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "process", tagValue: tag1 } };
            vErrors = withProblem(vErrors, err416);
            errors++;
          }
        } else {
          const err417 = { instancePath, schemaPath: "#/then/allOf/4/then/discriminator", keyword: "discriminator", params: { error: "tag", tag: "process", tagValue: tag1 } };
          vErrors = withProblem(vErrors, err417);
          errors++;
        }
      } else {
        const err418 = { instancePath, schemaPath: "#/then/allOf/4/then/type", keyword: "type", params: { type: "object" } };
        vErrors = withProblem(vErrors, err418);
        errors++;
      }
      var _valid20 = _errs379 === errors;
      valid54 = _valid20;
    }
    if (!valid54) {
      const err419 = { instancePath, schemaPath: "#/then/allOf/4/if", keyword: "if", params: { failingKeyword: "then" } };
      vErrors = withProblem(vErrors, err419);
      errors++;
    }
    const _errs462 = errors;
    let valid71 = true;
    const _errs463 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing5;
      if (data.profile === void 0 && (missing5 = "profile")) {
        const err420 = {};
        vErrors = withProblem(vErrors, err420);
        errors++;
      }
    }
    var _valid24 = _errs463 === errors;
    errors = _errs462;
    if (vErrors !== null) {
      if (_errs462) {
        vErrors.length = _errs462;
      } else {
        vErrors = null;
      }
    }
    if (_valid24) {
      const _errs464 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.profile === void 0) {
          const err421 = { instancePath, schemaPath: "#/then/allOf/5/then/required", keyword: "required", params: { missingProperty: "profile" } };
          vErrors = withProblem(vErrors, err421);
          errors++;
        }
        if (data.mean === void 0) {
          const err422 = { instancePath, schemaPath: "#/then/allOf/5/then/required", keyword: "required", params: { missingProperty: "mean" } };
          vErrors = withProblem(vErrors, err422);
          errors++;
        }
        for (const key18 in data) {
          if (!(key18 === "min" || key18 === "max" || key18 === "round" || key18 === "unit" || key18 === "profile" || key18 === "mean" || key18 === "period")) {
            const err423 = { instancePath, schemaPath: "#/then/allOf/5/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
            vErrors = withProblem(vErrors, err423);
            errors++;
          }
        }
        if (data.min !== void 0) {
          if (!(typeof data.min == "number")) {
            const err424 = { instancePath: instancePath + "/min", schemaPath: "#/then/allOf/5/then/properties/min/type", keyword: "type", params: { type: "number" } };
            vErrors = withProblem(vErrors, err424);
            errors++;
          }
        }
        if (data.max !== void 0) {
          if (!(typeof data.max == "number")) {
            const err425 = { instancePath: instancePath + "/max", schemaPath: "#/then/allOf/5/then/properties/max/type", keyword: "type", params: { type: "number" } };
            vErrors = withProblem(vErrors, err425);
            errors++;
          }
        }
        if (data.round !== void 0) {
          if (typeof data.round !== "boolean") {
            const err426 = { instancePath: instancePath + "/round", schemaPath: "#/then/allOf/5/then/properties/round/type", keyword: "type", params: { type: "boolean" } };
            vErrors = withProblem(vErrors, err426);
            errors++;
          }
        }
        if (data.unit !== void 0) {
          let data160 = data.unit;
          if (typeof data160 === "string") {
            if (func3(data160) > 64) {
              const err427 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/5/then/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 } };
              vErrors = withProblem(vErrors, err427);
              errors++;
            }
          } else {
            const err428 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/5/then/properties/unit/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err428);
            errors++;
          }
        }
        if (data.profile !== void 0) {
          let data161 = data.profile;
          const _errs476 = errors;
          let valid73 = false;
          const _errs477 = errors;
          if (typeof data161 !== "string") {
            const err429 = { instancePath: instancePath + "/profile", schemaPath: "#/then/allOf/5/then/properties/profile/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err429);
            errors++;
          }
          var _valid25 = _errs477 === errors;
          valid73 = valid73 || _valid25;
          if (!valid73) {
            const _errs479 = errors;
            if (Array.isArray(data161)) {
              if (data161.length < 2) {
                const err430 = { instancePath: instancePath + "/profile", schemaPath: "#/then/allOf/5/then/properties/profile/anyOf/1/minItems", keyword: "minItems", params: { limit: 2 } };
                vErrors = withProblem(vErrors, err430);
                errors++;
              }
              const len6 = data161.length;
              for (let i6 = 0; i6 < len6; i6++) {
                if (!(typeof data161[i6] == "number")) {
                  const err431 = { instancePath: instancePath + "/profile/" + i6, schemaPath: "#/then/allOf/5/then/properties/profile/anyOf/1/items/type", keyword: "type", params: { type: "number" } };
                  vErrors = withProblem(vErrors, err431);
                  errors++;
                }
              }
            } else {
              const err432 = { instancePath: instancePath + "/profile", schemaPath: "#/then/allOf/5/then/properties/profile/anyOf/1/type", keyword: "type", params: { type: "array" } };
              vErrors = withProblem(vErrors, err432);
              errors++;
            }
            var _valid25 = _errs479 === errors;
            valid73 = valid73 || _valid25;
          }
          if (!valid73) {
            const err433 = { instancePath: instancePath + "/profile", schemaPath: "#/then/allOf/5/then/properties/profile/anyOf", keyword: "anyOf", params: {} };
            vErrors = withProblem(vErrors, err433);
            errors++;
          } else {
            errors = _errs476;
            if (vErrors !== null) {
              if (_errs476) {
                vErrors.length = _errs476;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data.mean !== void 0) {
          if (!wrapper0.validate(data.mean, { instancePath: instancePath + "/mean", parentData: data, parentDataProperty: "mean", rootData })) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
        if (data.period !== void 0) {
          let data164 = data.period;
          const _errs485 = errors;
          let valid76 = false;
          const _errs486 = errors;
          if (typeof data164 !== "string") {
            const err434 = { instancePath: instancePath + "/period", schemaPath: "#/then/allOf/5/then/properties/period/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err434);
            errors++;
          }
          if ("day" !== data164) {
            const err435 = { instancePath: instancePath + "/period", schemaPath: "#/then/allOf/5/then/properties/period/anyOf/0/const", keyword: "const", params: { allowedValue: "day" } };
            vErrors = withProblem(vErrors, err435);
            errors++;
          }
          var _valid26 = _errs486 === errors;
          valid76 = valid76 || _valid26;
          if (!valid76) {
            const _errs488 = errors;
            if (typeof data164 !== "string") {
              const err436 = { instancePath: instancePath + "/period", schemaPath: "#/then/allOf/5/then/properties/period/anyOf/1/type", keyword: "type", params: { type: "string" } };
              vErrors = withProblem(vErrors, err436);
              errors++;
            }
            if ("week" !== data164) {
              const err437 = { instancePath: instancePath + "/period", schemaPath: "#/then/allOf/5/then/properties/period/anyOf/1/const", keyword: "const", params: { allowedValue: "week" } };
              vErrors = withProblem(vErrors, err437);
              errors++;
            }
            var _valid26 = _errs488 === errors;
            valid76 = valid76 || _valid26;
          }
          if (!valid76) {
            const err438 = { instancePath: instancePath + "/period", schemaPath: "#/then/allOf/5/then/properties/period/anyOf", keyword: "anyOf", params: {} };
            vErrors = withProblem(vErrors, err438);
            errors++;
          } else {
            errors = _errs485;
            if (vErrors !== null) {
              if (_errs485) {
                vErrors.length = _errs485;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err439 = { instancePath, schemaPath: "#/then/allOf/5/then/type", keyword: "type", params: { type: "object" } };
        vErrors = withProblem(vErrors, err439);
        errors++;
      }
      var _valid24 = _errs464 === errors;
      valid71 = _valid24;
    }
    if (!valid71) {
      const err440 = { instancePath, schemaPath: "#/then/allOf/5/if", keyword: "if", params: { failingKeyword: "then" } };
      vErrors = withProblem(vErrors, err440);
      errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err441 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors = withProblem(vErrors, err441);
    errors++;
  }
  if (typeof data === "string") {
    if (func3(data) > 1e4) {
      const err442 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e4 } };
      vErrors = withProblem(vErrors, err442);
      errors++;
    }
  }
  if (Array.isArray(data)) {
    const len7 = data.length;
    for (let i7 = 0; i7 < len7; i7++) {
      if (!(typeof data[i7] == "number")) {
        const err443 = { instancePath: instancePath + "/" + i7, schemaPath: "#/items/type", keyword: "type", params: { type: "number" } };
        vErrors = withProblem(vErrors, err443);
        errors++;
      }
    }
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var schema13 = { "description": "A series for all classes of work, or a map class -> series.", "type": ["number", "string", "array", "object"], "if": { "type": "object", "not": { "anyOf": [{ "required": ["distribution"] }, { "required": ["file"] }, { "required": ["input"] }, { "required": ["of"] }, { "required": ["process"] }, { "required": ["profile"] }] } }, "then": { "additionalProperties": { "$ref": "#/$defs/series" } }, "else": { "$ref": "#/$defs/series" } };
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if ((!data || typeof data != "object") && !(typeof data == "number") && typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema13.type } };
    vErrors = withProblem(vErrors, err0);
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err1 = {};
    vErrors = withProblem(vErrors, err1);
    errors++;
  }
  const _errs4 = errors;
  const _errs5 = errors;
  const _errs6 = errors;
  let valid2 = false;
  const _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.distribution === void 0 && (missing0 = "distribution")) {
      const err2 = {};
      vErrors = withProblem(vErrors, err2);
      errors++;
    }
  }
  var _valid1 = _errs7 === errors;
  valid2 = valid2 || _valid1;
  if (!valid2) {
    const _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.file === void 0 && (missing1 = "file")) {
        const err3 = {};
        vErrors = withProblem(vErrors, err3);
        errors++;
      }
    }
    var _valid1 = _errs8 === errors;
    valid2 = valid2 || _valid1;
    if (!valid2) {
      const _errs9 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.input === void 0 && (missing2 = "input")) {
          const err4 = {};
          vErrors = withProblem(vErrors, err4);
          errors++;
        }
      }
      var _valid1 = _errs9 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const _errs10 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing3;
          if (data.of === void 0 && (missing3 = "of")) {
            const err5 = {};
            vErrors = withProblem(vErrors, err5);
            errors++;
          }
        }
        var _valid1 = _errs10 === errors;
        valid2 = valid2 || _valid1;
        if (!valid2) {
          const _errs11 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing4;
            if (data.process === void 0 && (missing4 = "process")) {
              const err6 = {};
              vErrors = withProblem(vErrors, err6);
              errors++;
            }
          }
          var _valid1 = _errs11 === errors;
          valid2 = valid2 || _valid1;
          if (!valid2) {
            const _errs12 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing5;
              if (data.profile === void 0 && (missing5 = "profile")) {
                const err7 = {};
                vErrors = withProblem(vErrors, err7);
                errors++;
              }
            }
            var _valid1 = _errs12 === errors;
            valid2 = valid2 || _valid1;
          }
        }
      }
    }
  }
  if (!valid2) {
    const err8 = {};
    vErrors = withProblem(vErrors, err8);
    errors++;
  } else {
    errors = _errs6;
    if (vErrors !== null) {
      if (_errs6) {
        vErrors.length = _errs6;
      } else {
        vErrors = null;
      }
    }
  }
  var valid1 = _errs5 === errors;
  if (valid1) {
    const err9 = {};
    vErrors = withProblem(vErrors, err9);
    errors++;
  } else {
    errors = _errs4;
    if (vErrors !== null) {
      if (_errs4) {
        vErrors.length = _errs4;
      } else {
        vErrors = null;
      }
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs13 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        if (!validate11(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
          vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
          errors = vErrors.length;
        }
      }
    }
    var _valid0 = _errs13 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs16 = errors;
    if (!validate11(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs16 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err10 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors = withProblem(vErrors, err10);
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schemaVersion === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" } };
      vErrors = withProblem(vErrors, err0);
      errors++;
    }
    if (data.window === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" } };
      vErrors = withProblem(vErrors, err1);
      errors++;
    }
    if (data.grid === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "grid" } };
      vErrors = withProblem(vErrors, err2);
      errors++;
    }
    if (data.topology === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topology" } };
      vErrors = withProblem(vErrors, err3);
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema11.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withProblem(vErrors, err4);
        errors++;
      }
    }
    if (data.schemaVersion !== void 0) {
      let data0 = data.schemaVersion;
      if (!(typeof data0 == "number")) {
        const err5 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/type", keyword: "type", params: { type: "number" } };
        vErrors = withProblem(vErrors, err5);
        errors++;
      }
      if (1 !== data0) {
        const err6 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 } };
        vErrors = withProblem(vErrors, err6);
        errors++;
      }
    }
    if (data.window !== void 0) {
      let data1 = data.window;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.start === void 0) {
          const err7 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/required", keyword: "required", params: { missingProperty: "start" } };
          vErrors = withProblem(vErrors, err7);
          errors++;
        }
        if (data1.timezone === void 0) {
          const err8 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/required", keyword: "required", params: { missingProperty: "timezone" } };
          vErrors = withProblem(vErrors, err8);
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "start" || key1 === "timezone" || key1 === "offsets")) {
            const err9 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors = withProblem(vErrors, err9);
            errors++;
          }
        }
        if (data1.start !== void 0) {
          let data2 = data1.start;
          if (typeof data2 === "string") {
            if (!pattern0.test(data2)) {
              const err10 = { instancePath: instancePath + "/window/start", schemaPath: "#/properties/window/properties/start/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})$" } };
              vErrors = withProblem(vErrors, err10);
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/window/start", schemaPath: "#/properties/window/properties/start/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err11);
            errors++;
          }
        }
        if (data1.timezone !== void 0) {
          let data3 = data1.timezone;
          if (typeof data3 === "string") {
            if (func3(data3) > 64) {
              const err12 = { instancePath: instancePath + "/window/timezone", schemaPath: "#/properties/window/properties/timezone/maxLength", keyword: "maxLength", params: { limit: 64 } };
              vErrors = withProblem(vErrors, err12);
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/window/timezone", schemaPath: "#/properties/window/properties/timezone/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err13);
            errors++;
          }
        }
        if (data1.offsets !== void 0) {
          let data4 = data1.offsets;
          if (Array.isArray(data4)) {
            if (data4.length > 1e5) {
              const err14 = { instancePath: instancePath + "/window/offsets", schemaPath: "#/properties/window/properties/offsets/maxItems", keyword: "maxItems", params: { limit: 1e5 } };
              vErrors = withProblem(vErrors, err14);
              errors++;
            }
            if (data4.length < 1) {
              const err15 = { instancePath: instancePath + "/window/offsets", schemaPath: "#/properties/window/properties/offsets/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors = withProblem(vErrors, err15);
              errors++;
            }
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data5 = data4[i0];
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5.fromUtc === void 0) {
                  const err16 = { instancePath: instancePath + "/window/offsets/" + i0, schemaPath: "#/properties/window/properties/offsets/items/required", keyword: "required", params: { missingProperty: "fromUtc" } };
                  vErrors = withProblem(vErrors, err16);
                  errors++;
                }
                if (data5.offsetMinutes === void 0) {
                  const err17 = { instancePath: instancePath + "/window/offsets/" + i0, schemaPath: "#/properties/window/properties/offsets/items/required", keyword: "required", params: { missingProperty: "offsetMinutes" } };
                  vErrors = withProblem(vErrors, err17);
                  errors++;
                }
                for (const key2 in data5) {
                  if (!(key2 === "fromUtc" || key2 === "offsetMinutes")) {
                    const err18 = { instancePath: instancePath + "/window/offsets/" + i0, schemaPath: "#/properties/window/properties/offsets/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                    vErrors = withProblem(vErrors, err18);
                    errors++;
                  }
                }
                if (data5.fromUtc !== void 0) {
                  let data6 = data5.fromUtc;
                  if (typeof data6 === "string") {
                    if (!pattern0.test(data6)) {
                      const err19 = { instancePath: instancePath + "/window/offsets/" + i0 + "/fromUtc", schemaPath: "#/properties/window/properties/offsets/items/properties/fromUtc/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})$" } };
                      vErrors = withProblem(vErrors, err19);
                      errors++;
                    }
                  } else {
                    const err20 = { instancePath: instancePath + "/window/offsets/" + i0 + "/fromUtc", schemaPath: "#/properties/window/properties/offsets/items/properties/fromUtc/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err20);
                    errors++;
                  }
                }
                if (data5.offsetMinutes !== void 0) {
                  if (!(typeof data5.offsetMinutes == "number")) {
                    const err21 = { instancePath: instancePath + "/window/offsets/" + i0 + "/offsetMinutes", schemaPath: "#/properties/window/properties/offsets/items/properties/offsetMinutes/type", keyword: "type", params: { type: "number" } };
                    vErrors = withProblem(vErrors, err21);
                    errors++;
                  }
                }
              } else {
                const err22 = { instancePath: instancePath + "/window/offsets/" + i0, schemaPath: "#/properties/window/properties/offsets/items/type", keyword: "type", params: { type: "object" } };
                vErrors = withProblem(vErrors, err22);
                errors++;
              }
            }
          } else {
            const err23 = { instancePath: instancePath + "/window/offsets", schemaPath: "#/properties/window/properties/offsets/type", keyword: "type", params: { type: "array" } };
            vErrors = withProblem(vErrors, err23);
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/type", keyword: "type", params: { type: "object" } };
        vErrors = withProblem(vErrors, err24);
        errors++;
      }
    }
    if (data.grid !== void 0) {
      let data8 = data.grid;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.bins === void 0) {
          const err25 = { instancePath: instancePath + "/grid", schemaPath: "#/properties/grid/required", keyword: "required", params: { missingProperty: "bins" } };
          vErrors = withProblem(vErrors, err25);
          errors++;
        }
        if (data8.binSize === void 0) {
          const err26 = { instancePath: instancePath + "/grid", schemaPath: "#/properties/grid/required", keyword: "required", params: { missingProperty: "binSize" } };
          vErrors = withProblem(vErrors, err26);
          errors++;
        }
        if (data8.binUnit === void 0) {
          const err27 = { instancePath: instancePath + "/grid", schemaPath: "#/properties/grid/required", keyword: "required", params: { missingProperty: "binUnit" } };
          vErrors = withProblem(vErrors, err27);
          errors++;
        }
        for (const key3 in data8) {
          if (!(key3 === "bins" || key3 === "binSize" || key3 === "binUnit" || key3 === "warmUp")) {
            const err28 = { instancePath: instancePath + "/grid", schemaPath: "#/properties/grid/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            vErrors = withProblem(vErrors, err28);
            errors++;
          }
        }
        if (data8.bins !== void 0) {
          let data9 = data8.bins;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)))) {
            const err29 = { instancePath: instancePath + "/grid/bins", schemaPath: "#/properties/grid/properties/bins/type", keyword: "type", params: { type: "integer" } };
            vErrors = withProblem(vErrors, err29);
            errors++;
          }
          if (typeof data9 == "number") {
            if (data9 > 1e6 || isNaN(data9)) {
              const err30 = { instancePath: instancePath + "/grid/bins", schemaPath: "#/properties/grid/properties/bins/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              vErrors = withProblem(vErrors, err30);
              errors++;
            }
            if (data9 < 1 || isNaN(data9)) {
              const err31 = { instancePath: instancePath + "/grid/bins", schemaPath: "#/properties/grid/properties/bins/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors = withProblem(vErrors, err31);
              errors++;
            }
          }
        }
        if (data8.binSize !== void 0) {
          let data10 = data8.binSize;
          if (typeof data10 == "number") {
            if (data10 > 1e6 || isNaN(data10)) {
              const err32 = { instancePath: instancePath + "/grid/binSize", schemaPath: "#/properties/grid/properties/binSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              vErrors = withProblem(vErrors, err32);
              errors++;
            }
            if (data10 < 1e-3 || isNaN(data10)) {
              const err33 = { instancePath: instancePath + "/grid/binSize", schemaPath: "#/properties/grid/properties/binSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e-3 } };
              vErrors = withProblem(vErrors, err33);
              errors++;
            }
          } else {
            const err34 = { instancePath: instancePath + "/grid/binSize", schemaPath: "#/properties/grid/properties/binSize/type", keyword: "type", params: { type: "number" } };
            vErrors = withProblem(vErrors, err34);
            errors++;
          }
        }
        if (data8.binUnit !== void 0) {
          let data11 = data8.binUnit;
          const _errs28 = errors;
          let valid6 = false;
          const _errs29 = errors;
          if (typeof data11 !== "string") {
            const err35 = { instancePath: instancePath + "/grid/binUnit", schemaPath: "#/properties/grid/properties/binUnit/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err35);
            errors++;
          }
          if ("seconds" !== data11) {
            const err36 = { instancePath: instancePath + "/grid/binUnit", schemaPath: "#/properties/grid/properties/binUnit/anyOf/0/const", keyword: "const", params: { allowedValue: "seconds" } };
            vErrors = withProblem(vErrors, err36);
            errors++;
          }
          var _valid0 = _errs29 === errors;
          valid6 = valid6 || _valid0;
          if (!valid6) {
            const _errs31 = errors;
            if (typeof data11 !== "string") {
              const err37 = { instancePath: instancePath + "/grid/binUnit", schemaPath: "#/properties/grid/properties/binUnit/anyOf/1/type", keyword: "type", params: { type: "string" } };
              vErrors = withProblem(vErrors, err37);
              errors++;
            }
            if ("minutes" !== data11) {
              const err38 = { instancePath: instancePath + "/grid/binUnit", schemaPath: "#/properties/grid/properties/binUnit/anyOf/1/const", keyword: "const", params: { allowedValue: "minutes" } };
              vErrors = withProblem(vErrors, err38);
              errors++;
            }
            var _valid0 = _errs31 === errors;
            valid6 = valid6 || _valid0;
            if (!valid6) {
              const _errs33 = errors;
              if (typeof data11 !== "string") {
                const err39 = { instancePath: instancePath + "/grid/binUnit", schemaPath: "#/properties/grid/properties/binUnit/anyOf/2/type", keyword: "type", params: { type: "string" } };
                vErrors = withProblem(vErrors, err39);
                errors++;
              }
              if ("hours" !== data11) {
                const err40 = { instancePath: instancePath + "/grid/binUnit", schemaPath: "#/properties/grid/properties/binUnit/anyOf/2/const", keyword: "const", params: { allowedValue: "hours" } };
                vErrors = withProblem(vErrors, err40);
                errors++;
              }
              var _valid0 = _errs33 === errors;
              valid6 = valid6 || _valid0;
              if (!valid6) {
                const _errs35 = errors;
                if (typeof data11 !== "string") {
                  const err41 = { instancePath: instancePath + "/grid/binUnit", schemaPath: "#/properties/grid/properties/binUnit/anyOf/3/type", keyword: "type", params: { type: "string" } };
                  vErrors = withProblem(vErrors, err41);
                  errors++;
                }
                if ("days" !== data11) {
                  const err42 = { instancePath: instancePath + "/grid/binUnit", schemaPath: "#/properties/grid/properties/binUnit/anyOf/3/const", keyword: "const", params: { allowedValue: "days" } };
                  vErrors = withProblem(vErrors, err42);
                  errors++;
                }
                var _valid0 = _errs35 === errors;
                valid6 = valid6 || _valid0;
                if (!valid6) {
                  const _errs37 = errors;
                  if (typeof data11 !== "string") {
                    const err43 = { instancePath: instancePath + "/grid/binUnit", schemaPath: "#/properties/grid/properties/binUnit/anyOf/4/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err43);
                    errors++;
                  }
                  if ("weeks" !== data11) {
                    const err44 = { instancePath: instancePath + "/grid/binUnit", schemaPath: "#/properties/grid/properties/binUnit/anyOf/4/const", keyword: "const", params: { allowedValue: "weeks" } };
                    vErrors = withProblem(vErrors, err44);
                    errors++;
                  }
                  var _valid0 = _errs37 === errors;
                  valid6 = valid6 || _valid0;
                }
              }
            }
          }
          if (!valid6) {
            const err45 = { instancePath: instancePath + "/grid/binUnit", schemaPath: "#/properties/grid/properties/binUnit/anyOf", keyword: "anyOf", params: {} };
            vErrors = withProblem(vErrors, err45);
            errors++;
          } else {
            errors = _errs28;
            if (vErrors !== null) {
              if (_errs28) {
                vErrors.length = _errs28;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data8.warmUp !== void 0) {
          let data12 = data8.warmUp;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)))) {
            const err46 = { instancePath: instancePath + "/grid/warmUp", schemaPath: "#/properties/grid/properties/warmUp/type", keyword: "type", params: { type: "integer" } };
            vErrors = withProblem(vErrors, err46);
            errors++;
          }
          if (typeof data12 == "number") {
            if (data12 > 999999 || isNaN(data12)) {
              const err47 = { instancePath: instancePath + "/grid/warmUp", schemaPath: "#/properties/grid/properties/warmUp/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999 } };
              vErrors = withProblem(vErrors, err47);
              errors++;
            }
            if (data12 < 0 || isNaN(data12)) {
              const err48 = { instancePath: instancePath + "/grid/warmUp", schemaPath: "#/properties/grid/properties/warmUp/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors = withProblem(vErrors, err48);
              errors++;
            }
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/grid", schemaPath: "#/properties/grid/type", keyword: "type", params: { type: "object" } };
        vErrors = withProblem(vErrors, err49);
        errors++;
      }
    }
    if (data.seed !== void 0) {
      let data13 = data.seed;
      const _errs42 = errors;
      let valid7 = false;
      const _errs43 = errors;
      if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)))) {
        const err50 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/anyOf/0/type", keyword: "type", params: { type: "integer" } };
        vErrors = withProblem(vErrors, err50);
        errors++;
      }
      var _valid1 = _errs43 === errors;
      valid7 = valid7 || _valid1;
      if (!valid7) {
        const _errs45 = errors;
        if (typeof data13 === "string") {
          if (func3(data13) > 200) {
            const err51 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/anyOf/1/maxLength", keyword: "maxLength", params: { limit: 200 } };
            vErrors = withProblem(vErrors, err51);
            errors++;
          }
        } else {
          const err52 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/anyOf/1/type", keyword: "type", params: { type: "string" } };
          vErrors = withProblem(vErrors, err52);
          errors++;
        }
        var _valid1 = _errs45 === errors;
        valid7 = valid7 || _valid1;
      }
      if (!valid7) {
        const err53 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/anyOf", keyword: "anyOf", params: {} };
        vErrors = withProblem(vErrors, err53);
        errors++;
      } else {
        errors = _errs42;
        if (vErrors !== null) {
          if (_errs42) {
            vErrors.length = _errs42;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.classes !== void 0) {
      let data14 = data.classes;
      if (Array.isArray(data14)) {
        if (data14.length > 100) {
          const err54 = { instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/maxItems", keyword: "maxItems", params: { limit: 100 } };
          vErrors = withProblem(vErrors, err54);
          errors++;
        }
        if (data14.length < 1) {
          const err55 = { instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors = withProblem(vErrors, err55);
          errors++;
        }
        const len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data14[i1] !== "string") {
            const err56 = { instancePath: instancePath + "/classes/" + i1, schemaPath: "#/properties/classes/items/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err56);
            errors++;
          }
        }
      } else {
        const err57 = { instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/type", keyword: "type", params: { type: "array" } };
        vErrors = withProblem(vErrors, err57);
        errors++;
      }
    }
    if (data.series !== void 0) {
      let data16 = data.series;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        for (const key4 in data16) {
          if (!validate11(data16[key4], { instancePath: instancePath + "/series/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data16, parentDataProperty: key4, rootData })) {
            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err58 = { instancePath: instancePath + "/series", schemaPath: "#/properties/series/type", keyword: "type", params: { type: "object" } };
        vErrors = withProblem(vErrors, err58);
        errors++;
      }
    }
    if (data.topology !== void 0) {
      let data18 = data.topology;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        if (data18.nodes === void 0) {
          const err59 = { instancePath: instancePath + "/topology", schemaPath: "#/properties/topology/required", keyword: "required", params: { missingProperty: "nodes" } };
          vErrors = withProblem(vErrors, err59);
          errors++;
        }
        for (const key5 in data18) {
          if (!(key5 === "nodes" || key5 === "edges" || key5 === "resources")) {
            const err60 = { instancePath: instancePath + "/topology", schemaPath: "#/properties/topology/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            vErrors = withProblem(vErrors, err60);
            errors++;
          }
        }
        if (data18.nodes !== void 0) {
          let data19 = data18.nodes;
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (Object.keys(data19).length < 1) {
              const err61 = { instancePath: instancePath + "/topology/nodes", schemaPath: "#/properties/topology/properties/nodes/minProperties", keyword: "minProperties", params: { limit: 1 } };
              vErrors = withProblem(vErrors, err61);
              errors++;
            }
            for (const key6 in data19) {
              let data20 = data19[key6];
              if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                if (data20.kind === void 0) {
                  const err62 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/required", keyword: "required", params: { missingProperty: "kind" } };
                  vErrors = withProblem(vErrors, err62);
                  errors++;
                }
                const tag0 = data20.kind;
                if (typeof tag0 == "string") {
                  if (tag0 === "source") {
                    if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                      if (data20.kind === void 0) {
                        const err63 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
                        vErrors = withProblem(vErrors, err63);
                        errors++;
                      }
                      if (data20.arrivals === void 0) {
                        const err64 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/0/required", keyword: "required", params: { missingProperty: "arrivals" } };
                        vErrors = withProblem(vErrors, err64);
                        errors++;
                      }
                      for (const key7 in data20) {
                        if (!(key7 === "kind" || key7 === "title" || key7 === "description" || key7 === "group" || key7 === "unit" || key7 === "arrivals" || key7 === "mix")) {
                          const err65 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                          vErrors = withProblem(vErrors, err65);
                          errors++;
                        }
                      }
                      if (data20.kind !== void 0) {
                        let data21 = data20.kind;
                        if (typeof data21 !== "string") {
                          const err66 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/0/properties/kind/type", keyword: "type", params: { type: "string" } };
                          vErrors = withProblem(vErrors, err66);
                          errors++;
                        }
                        if ("source" !== data21) {
                          const err67 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "source" } };
                          vErrors = withProblem(vErrors, err67);
                          errors++;
                        }
                      }
                      if (data20.title !== void 0) {
                        let data22 = data20.title;
                        if (typeof data22 === "string") {
                          if (func3(data22) > 200) {
                            const err68 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/0/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 } };
                            vErrors = withProblem(vErrors, err68);
                            errors++;
                          }
                        } else {
                          const err69 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/0/properties/title/type", keyword: "type", params: { type: "string" } };
                          vErrors = withProblem(vErrors, err69);
                          errors++;
                        }
                      }
                      if (data20.description !== void 0) {
                        let data23 = data20.description;
                        if (typeof data23 === "string") {
                          if (func3(data23) > 2e3) {
                            const err70 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/0/properties/description/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
                            vErrors = withProblem(vErrors, err70);
                            errors++;
                          }
                        } else {
                          const err71 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/0/properties/description/type", keyword: "type", params: { type: "string" } };
                          vErrors = withProblem(vErrors, err71);
                          errors++;
                        }
                      }
                      if (data20.group !== void 0) {
                        let data24 = data20.group;
                        if (typeof data24 === "string") {
                          if (func3(data24) > 200) {
                            const err72 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/group", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/0/properties/group/maxLength", keyword: "maxLength", params: { limit: 200 } };
                            vErrors = withProblem(vErrors, err72);
                            errors++;
                          }
                        } else {
                          const err73 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/group", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/0/properties/group/type", keyword: "type", params: { type: "string" } };
                          vErrors = withProblem(vErrors, err73);
                          errors++;
                        }
                      }
                      if (data20.unit !== void 0) {
                        let data25 = data20.unit;
                        if (typeof data25 === "string") {
                          if (func3(data25) > 64) {
                            const err74 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/0/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 } };
                            vErrors = withProblem(vErrors, err74);
                            errors++;
                          }
                        } else {
                          const err75 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/0/properties/unit/type", keyword: "type", params: { type: "string" } };
                          vErrors = withProblem(vErrors, err75);
                          errors++;
                        }
                      }
                      if (data20.arrivals !== void 0) {
                        if (!validate13(data20.arrivals, { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/arrivals", parentData: data20, parentDataProperty: "arrivals", rootData })) {
                          vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                          errors = vErrors.length;
                        }
                      }
                      if (data20.mix !== void 0) {
                        let data27 = data20.mix;
                        if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                          for (const key8 in data27) {
                            let data28 = data27[key8];
                            if (typeof data28 == "number") {
                              if (data28 > 1e30 || isNaN(data28)) {
                                const err76 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/mix/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/0/properties/mix/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e30 } };
                                vErrors = withProblem(vErrors, err76);
                                errors++;
                              }
                              if (data28 < 0 || isNaN(data28)) {
                                const err77 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/mix/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/0/properties/mix/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                vErrors = withProblem(vErrors, err77);
                                errors++;
                              }
                            } else {
                              const err78 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/mix/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/0/properties/mix/additionalProperties/type", keyword: "type", params: { type: "number" } };
                              vErrors = withProblem(vErrors, err78);
                              errors++;
                            }
                          }
                        } else {
                          const err79 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/mix", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/0/properties/mix/type", keyword: "type", params: { type: "object" } };
                          vErrors = withProblem(vErrors, err79);
                          errors++;
                        }
                      }
                    } else {
                      const err80 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/0/type", keyword: "type", params: { type: "object" } };
                      vErrors = withProblem(vErrors, err80);
                      errors++;
                    }
                  } else if (tag0 === "service") {
                    if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                      if (data20.kind === void 0) {
                        const err81 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
                        vErrors = withProblem(vErrors, err81);
                        errors++;
                      }
                      for (const key9 in data20) {
                        if (!func2.call(schema11.properties.topology.properties.nodes.additionalProperties.oneOf[1].properties, key9)) {
                          const err82 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                          vErrors = withProblem(vErrors, err82);
                          errors++;
                        }
                      }
                      if (data20.kind !== void 0) {
                        let data29 = data20.kind;
                        if (typeof data29 !== "string") {
                          const err83 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/kind/type", keyword: "type", params: { type: "string" } };
                          vErrors = withProblem(vErrors, err83);
                          errors++;
                        }
                        if ("service" !== data29) {
                          const err84 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "service" } };
                          vErrors = withProblem(vErrors, err84);
                          errors++;
                        }
                      }
                      if (data20.title !== void 0) {
                        let data30 = data20.title;
                        if (typeof data30 === "string") {
                          if (func3(data30) > 200) {
                            const err85 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 } };
                            vErrors = withProblem(vErrors, err85);
                            errors++;
                          }
                        } else {
                          const err86 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/title/type", keyword: "type", params: { type: "string" } };
                          vErrors = withProblem(vErrors, err86);
                          errors++;
                        }
                      }
                      if (data20.description !== void 0) {
                        let data31 = data20.description;
                        if (typeof data31 === "string") {
                          if (func3(data31) > 2e3) {
                            const err87 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/description/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
                            vErrors = withProblem(vErrors, err87);
                            errors++;
                          }
                        } else {
                          const err88 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/description/type", keyword: "type", params: { type: "string" } };
                          vErrors = withProblem(vErrors, err88);
                          errors++;
                        }
                      }
                      if (data20.group !== void 0) {
                        let data32 = data20.group;
                        if (typeof data32 === "string") {
                          if (func3(data32) > 200) {
                            const err89 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/group", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/group/maxLength", keyword: "maxLength", params: { limit: 200 } };
                            vErrors = withProblem(vErrors, err89);
                            errors++;
                          }
                        } else {
                          const err90 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/group", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/group/type", keyword: "type", params: { type: "string" } };
                          vErrors = withProblem(vErrors, err90);
                          errors++;
                        }
                      }
                      if (data20.unit !== void 0) {
                        let data33 = data20.unit;
                        if (typeof data33 === "string") {
                          if (func3(data33) > 64) {
                            const err91 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 } };
                            vErrors = withProblem(vErrors, err91);
                            errors++;
                          }
                        } else {
                          const err92 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/unit/type", keyword: "type", params: { type: "string" } };
                          vErrors = withProblem(vErrors, err92);
                          errors++;
                        }
                      }
                      if (data20.capacity !== void 0) {
                        if (!validate11(data20.capacity, { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/capacity", parentData: data20, parentDataProperty: "capacity", rootData })) {
                          vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                          errors = vErrors.length;
                        }
                      }
                      if (data20.servers !== void 0) {
                        if (!validate11(data20.servers, { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/servers", parentData: data20, parentDataProperty: "servers", rootData })) {
                          vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                          errors = vErrors.length;
                        }
                      }
                      if (data20.serviceTime !== void 0) {
                        if (!validate11(data20.serviceTime, { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/serviceTime", parentData: data20, parentDataProperty: "serviceTime", rootData })) {
                          vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                          errors = vErrors.length;
                        }
                      }
                      if (data20.parallelism !== void 0) {
                        if (!validate11(data20.parallelism, { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/parallelism", parentData: data20, parentDataProperty: "parallelism", rootData })) {
                          vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                          errors = vErrors.length;
                        }
                      }
                      if (data20.work !== void 0) {
                        let data38 = data20.work;
                        if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                          for (const key10 in data38) {
                            let data39 = data38[key10];
                            if (typeof data39 == "number") {
                              if (data39 > 1e30 || isNaN(data39)) {
                                const err93 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/work/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/work/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e30 } };
                                vErrors = withProblem(vErrors, err93);
                                errors++;
                              }
                              if (data39 <= 0 || isNaN(data39)) {
                                const err94 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/work/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/work/additionalProperties/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                                vErrors = withProblem(vErrors, err94);
                                errors++;
                              }
                            } else {
                              const err95 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/work/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/work/additionalProperties/type", keyword: "type", params: { type: "number" } };
                              vErrors = withProblem(vErrors, err95);
                              errors++;
                            }
                          }
                        } else {
                          const err96 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/work", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/work/type", keyword: "type", params: { type: "object" } };
                          vErrors = withProblem(vErrors, err96);
                          errors++;
                        }
                      }
                      if (data20.failureRate !== void 0) {
                        if (!validate13(data20.failureRate, { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/failureRate", parentData: data20, parentDataProperty: "failureRate", rootData })) {
                          vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                          errors = vErrors.length;
                        }
                      }
                      if (data20.retry !== void 0) {
                        let data41 = data20.retry;
                        if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                          if (data41.maxAttempts === void 0) {
                            const err97 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/retry/required", keyword: "required", params: { missingProperty: "maxAttempts" } };
                            vErrors = withProblem(vErrors, err97);
                            errors++;
                          }
                          for (const key11 in data41) {
                            if (!(key11 === "maxAttempts" || key11 === "backoff" || key11 === "budget")) {
                              const err98 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/retry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                              vErrors = withProblem(vErrors, err98);
                              errors++;
                            }
                          }
                          if (data41.maxAttempts !== void 0) {
                            let data42 = data41.maxAttempts;
                            if (!(typeof data42 == "number" && (!(data42 % 1) && !isNaN(data42)))) {
                              const err99 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry/maxAttempts", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/retry/properties/maxAttempts/type", keyword: "type", params: { type: "integer" } };
                              vErrors = withProblem(vErrors, err99);
                              errors++;
                            }
                            if (typeof data42 == "number") {
                              if (data42 > 100 || isNaN(data42)) {
                                const err100 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry/maxAttempts", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/retry/properties/maxAttempts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                                vErrors = withProblem(vErrors, err100);
                                errors++;
                              }
                              if (data42 < 1 || isNaN(data42)) {
                                const err101 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry/maxAttempts", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/retry/properties/maxAttempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                vErrors = withProblem(vErrors, err101);
                                errors++;
                              }
                            }
                          }
                          if (data41.backoff !== void 0) {
                            let data43 = data41.backoff;
                            if (Array.isArray(data43)) {
                              if (data43.length > 1e4) {
                                const err102 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry/backoff", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/retry/properties/backoff/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
                                vErrors = withProblem(vErrors, err102);
                                errors++;
                              }
                              if (data43.length < 1) {
                                const err103 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry/backoff", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/retry/properties/backoff/minItems", keyword: "minItems", params: { limit: 1 } };
                                vErrors = withProblem(vErrors, err103);
                                errors++;
                              }
                              const len2 = data43.length;
                              for (let i2 = 0; i2 < len2; i2++) {
                                let data44 = data43[i2];
                                if (typeof data44 == "number") {
                                  if (data44 < 0 || isNaN(data44)) {
                                    const err104 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry/backoff/" + i2, schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/retry/properties/backoff/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                    vErrors = withProblem(vErrors, err104);
                                    errors++;
                                  }
                                } else {
                                  const err105 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry/backoff/" + i2, schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/retry/properties/backoff/items/type", keyword: "type", params: { type: "number" } };
                                  vErrors = withProblem(vErrors, err105);
                                  errors++;
                                }
                              }
                            } else {
                              const err106 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry/backoff", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/retry/properties/backoff/type", keyword: "type", params: { type: "array" } };
                              vErrors = withProblem(vErrors, err106);
                              errors++;
                            }
                          }
                          if (data41.budget !== void 0) {
                            if (!validate11(data41.budget, { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry/budget", parentData: data41, parentDataProperty: "budget", rootData })) {
                              vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                              errors = vErrors.length;
                            }
                          }
                        } else {
                          const err107 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/retry/type", keyword: "type", params: { type: "object" } };
                          vErrors = withProblem(vErrors, err107);
                          errors++;
                        }
                      }
                      if (data20.abandonRate !== void 0) {
                        if (!validate11(data20.abandonRate, { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/abandonRate", parentData: data20, parentDataProperty: "abandonRate", rootData })) {
                          vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                          errors = vErrors.length;
                        }
                      }
                      if (data20.patience !== void 0) {
                        if (!validate11(data20.patience, { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/patience", parentData: data20, parentDataProperty: "patience", rootData })) {
                          vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                          errors = vErrors.length;
                        }
                      }
                      if (data20.queueLimit !== void 0) {
                        if (!validate11(data20.queueLimit, { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/queueLimit", parentData: data20, parentDataProperty: "queueLimit", rootData })) {
                          vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                          errors = vErrors.length;
                        }
                      }
                      if (data20.onFull !== void 0) {
                        let data49 = data20.onFull;
                        const _errs120 = errors;
                        let valid23 = false;
                        const _errs121 = errors;
                        if (typeof data49 !== "string") {
                          const err108 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/onFull", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/onFull/anyOf/0/type", keyword: "type", params: { type: "string" } };
                          vErrors = withProblem(vErrors, err108);
                          errors++;
                        }
                        if ("reject" !== data49) {
                          const err109 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/onFull", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/onFull/anyOf/0/const", keyword: "const", params: { allowedValue: "reject" } };
                          vErrors = withProblem(vErrors, err109);
                          errors++;
                        }
                        var _valid2 = _errs121 === errors;
                        valid23 = valid23 || _valid2;
                        if (!valid23) {
                          const _errs123 = errors;
                          if (typeof data49 !== "string") {
                            const err110 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/onFull", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/onFull/anyOf/1/type", keyword: "type", params: { type: "string" } };
                            vErrors = withProblem(vErrors, err110);
                            errors++;
                          }
                          if ("block" !== data49) {
                            const err111 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/onFull", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/onFull/anyOf/1/const", keyword: "const", params: { allowedValue: "block" } };
                            vErrors = withProblem(vErrors, err111);
                            errors++;
                          }
                          var _valid2 = _errs123 === errors;
                          valid23 = valid23 || _valid2;
                        }
                        if (!valid23) {
                          const err112 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/onFull", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/onFull/anyOf", keyword: "anyOf", params: {} };
                          vErrors = withProblem(vErrors, err112);
                          errors++;
                        } else {
                          errors = _errs120;
                          if (vErrors !== null) {
                            if (_errs120) {
                              vErrors.length = _errs120;
                            } else {
                              vErrors = null;
                            }
                          }
                        }
                      }
                      if (data20.discipline !== void 0) {
                        let data50 = data20.discipline;
                        const _errs126 = errors;
                        let valid24 = false;
                        const _errs127 = errors;
                        if (typeof data50 !== "string") {
                          const err113 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/discipline", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/discipline/anyOf/0/type", keyword: "type", params: { type: "string" } };
                          vErrors = withProblem(vErrors, err113);
                          errors++;
                        }
                        if ("proportional" !== data50) {
                          const err114 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/discipline", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/discipline/anyOf/0/const", keyword: "const", params: { allowedValue: "proportional" } };
                          vErrors = withProblem(vErrors, err114);
                          errors++;
                        }
                        var _valid3 = _errs127 === errors;
                        valid24 = valid24 || _valid3;
                        if (!valid24) {
                          const _errs129 = errors;
                          if (typeof data50 !== "string") {
                            const err115 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/discipline", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/discipline/anyOf/1/type", keyword: "type", params: { type: "string" } };
                            vErrors = withProblem(vErrors, err115);
                            errors++;
                          }
                          if ("fifo" !== data50) {
                            const err116 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/discipline", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/discipline/anyOf/1/const", keyword: "const", params: { allowedValue: "fifo" } };
                            vErrors = withProblem(vErrors, err116);
                            errors++;
                          }
                          var _valid3 = _errs129 === errors;
                          valid24 = valid24 || _valid3;
                          if (!valid24) {
                            const _errs131 = errors;
                            if (typeof data50 !== "string") {
                              const err117 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/discipline", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/discipline/anyOf/2/type", keyword: "type", params: { type: "string" } };
                              vErrors = withProblem(vErrors, err117);
                              errors++;
                            }
                            if ("priority" !== data50) {
                              const err118 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/discipline", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/discipline/anyOf/2/const", keyword: "const", params: { allowedValue: "priority" } };
                              vErrors = withProblem(vErrors, err118);
                              errors++;
                            }
                            var _valid3 = _errs131 === errors;
                            valid24 = valid24 || _valid3;
                            if (!valid24) {
                              const _errs133 = errors;
                              if (typeof data50 !== "string") {
                                const err119 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/discipline", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/discipline/anyOf/3/type", keyword: "type", params: { type: "string" } };
                                vErrors = withProblem(vErrors, err119);
                                errors++;
                              }
                              if ("weighted" !== data50) {
                                const err120 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/discipline", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/discipline/anyOf/3/const", keyword: "const", params: { allowedValue: "weighted" } };
                                vErrors = withProblem(vErrors, err120);
                                errors++;
                              }
                              var _valid3 = _errs133 === errors;
                              valid24 = valid24 || _valid3;
                            }
                          }
                        }
                        if (!valid24) {
                          const err121 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/discipline", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/discipline/anyOf", keyword: "anyOf", params: {} };
                          vErrors = withProblem(vErrors, err121);
                          errors++;
                        } else {
                          errors = _errs126;
                          if (vErrors !== null) {
                            if (_errs126) {
                              vErrors.length = _errs126;
                            } else {
                              vErrors = null;
                            }
                          }
                        }
                      }
                      if (data20.priority !== void 0) {
                        let data51 = data20.priority;
                        if (Array.isArray(data51)) {
                          if (data51.length < 1) {
                            const err122 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/priority", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/priority/minItems", keyword: "minItems", params: { limit: 1 } };
                            vErrors = withProblem(vErrors, err122);
                            errors++;
                          }
                          const len3 = data51.length;
                          for (let i3 = 0; i3 < len3; i3++) {
                            if (typeof data51[i3] !== "string") {
                              const err123 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/priority/" + i3, schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/priority/items/type", keyword: "type", params: { type: "string" } };
                              vErrors = withProblem(vErrors, err123);
                              errors++;
                            }
                          }
                        } else {
                          const err124 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/priority", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/priority/type", keyword: "type", params: { type: "array" } };
                          vErrors = withProblem(vErrors, err124);
                          errors++;
                        }
                      }
                      if (data20.weights !== void 0) {
                        let data53 = data20.weights;
                        if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                          for (const key12 in data53) {
                            let data54 = data53[key12];
                            if (typeof data54 == "number") {
                              if (data54 > 1e30 || isNaN(data54)) {
                                const err125 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/weights/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/weights/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e30 } };
                                vErrors = withProblem(vErrors, err125);
                                errors++;
                              }
                              if (data54 <= 0 || isNaN(data54)) {
                                const err126 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/weights/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/weights/additionalProperties/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                                vErrors = withProblem(vErrors, err126);
                                errors++;
                              }
                            } else {
                              const err127 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/weights/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/weights/additionalProperties/type", keyword: "type", params: { type: "number" } };
                              vErrors = withProblem(vErrors, err127);
                              errors++;
                            }
                          }
                        } else {
                          const err128 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/weights", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/weights/type", keyword: "type", params: { type: "object" } };
                          vErrors = withProblem(vErrors, err128);
                          errors++;
                        }
                      }
                      if (data20.schedule !== void 0) {
                        let data55 = data20.schedule;
                        if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
                          if (data55.everyBins === void 0) {
                            const err129 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/schedule", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/schedule/required", keyword: "required", params: { missingProperty: "everyBins" } };
                            vErrors = withProblem(vErrors, err129);
                            errors++;
                          }
                          for (const key13 in data55) {
                            if (!(key13 === "everyBins" || key13 === "offset")) {
                              const err130 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/schedule", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/schedule/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                              vErrors = withProblem(vErrors, err130);
                              errors++;
                            }
                          }
                          if (data55.everyBins !== void 0) {
                            let data56 = data55.everyBins;
                            if (!(typeof data56 == "number" && (!(data56 % 1) && !isNaN(data56)))) {
                              const err131 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/schedule/everyBins", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/schedule/properties/everyBins/type", keyword: "type", params: { type: "integer" } };
                              vErrors = withProblem(vErrors, err131);
                              errors++;
                            }
                            if (typeof data56 == "number") {
                              if (data56 > 1e6 || isNaN(data56)) {
                                const err132 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/schedule/everyBins", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/schedule/properties/everyBins/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                                vErrors = withProblem(vErrors, err132);
                                errors++;
                              }
                              if (data56 < 1 || isNaN(data56)) {
                                const err133 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/schedule/everyBins", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/schedule/properties/everyBins/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                vErrors = withProblem(vErrors, err133);
                                errors++;
                              }
                            }
                          }
                          if (data55.offset !== void 0) {
                            let data57 = data55.offset;
                            if (!(typeof data57 == "number" && (!(data57 % 1) && !isNaN(data57)))) {
                              const err134 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/schedule/offset", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/schedule/properties/offset/type", keyword: "type", params: { type: "integer" } };
                              vErrors = withProblem(vErrors, err134);
                              errors++;
                            }
                            if (typeof data57 == "number") {
                              if (data57 > 1e6 || isNaN(data57)) {
                                const err135 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/schedule/offset", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/schedule/properties/offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                                vErrors = withProblem(vErrors, err135);
                                errors++;
                              }
                              if (data57 < 0 || isNaN(data57)) {
                                const err136 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/schedule/offset", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/schedule/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                vErrors = withProblem(vErrors, err136);
                                errors++;
                              }
                            }
                          }
                        } else {
                          const err137 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/schedule", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/schedule/type", keyword: "type", params: { type: "object" } };
                          vErrors = withProblem(vErrors, err137);
                          errors++;
                        }
                      }
                      if (data20.initialQueue !== void 0) {
                        let data58 = data20.initialQueue;
                        if (!(typeof data58 == "number") && !(data58 && typeof data58 == "object" && !Array.isArray(data58))) {
                          const err138 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/initialQueue", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/initialQueue/type", keyword: "type", params: { type: schema11.properties.topology.properties.nodes.additionalProperties.oneOf[1].properties.initialQueue.type } };
                          vErrors = withProblem(vErrors, err138);
                          errors++;
                        }
                        if (typeof data58 == "number") {
                          if (data58 > 1e30 || isNaN(data58)) {
                            const err139 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/initialQueue", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/initialQueue/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e30 } };
                            vErrors = withProblem(vErrors, err139);
                            errors++;
                          }
                          if (data58 < 0 || isNaN(data58)) {
                            const err140 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/initialQueue", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/initialQueue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            vErrors = withProblem(vErrors, err140);
                            errors++;
                          }
                        }
                        if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                          for (const key14 in data58) {
                            let data59 = data58[key14];
                            if (typeof data59 == "number") {
                              if (data59 > 1e30 || isNaN(data59)) {
                                const err141 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/initialQueue/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/initialQueue/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e30 } };
                                vErrors = withProblem(vErrors, err141);
                                errors++;
                              }
                              if (data59 < 0 || isNaN(data59)) {
                                const err142 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/initialQueue/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/initialQueue/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                vErrors = withProblem(vErrors, err142);
                                errors++;
                              }
                            } else {
                              const err143 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/initialQueue/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/initialQueue/additionalProperties/type", keyword: "type", params: { type: "number" } };
                              vErrors = withProblem(vErrors, err143);
                              errors++;
                            }
                          }
                        }
                      }
                      if (data20.mix !== void 0) {
                        let data60 = data20.mix;
                        if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
                          for (const key15 in data60) {
                            let data61 = data60[key15];
                            if (typeof data61 == "number") {
                              if (data61 > 1e30 || isNaN(data61)) {
                                const err144 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/mix/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/mix/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e30 } };
                                vErrors = withProblem(vErrors, err144);
                                errors++;
                              }
                              if (data61 < 0 || isNaN(data61)) {
                                const err145 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/mix/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/mix/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                vErrors = withProblem(vErrors, err145);
                                errors++;
                              }
                            } else {
                              const err146 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/mix/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/mix/additionalProperties/type", keyword: "type", params: { type: "number" } };
                              vErrors = withProblem(vErrors, err146);
                              errors++;
                            }
                          }
                        } else {
                          const err147 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/mix", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/mix/type", keyword: "type", params: { type: "object" } };
                          vErrors = withProblem(vErrors, err147);
                          errors++;
                        }
                      }
                      if (data20.target !== void 0) {
                        let data62 = data20.target;
                        if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
                          if (data62.wait === void 0) {
                            const err148 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/target", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/target/required", keyword: "required", params: { missingProperty: "wait" } };
                            vErrors = withProblem(vErrors, err148);
                            errors++;
                          }
                          for (const key16 in data62) {
                            if (!(key16 === "wait" || key16 === "share")) {
                              const err149 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/target", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/target/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                              vErrors = withProblem(vErrors, err149);
                              errors++;
                            }
                          }
                          if (data62.wait !== void 0) {
                            if (!validate11(data62.wait, { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/target/wait", parentData: data62, parentDataProperty: "wait", rootData })) {
                              vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                              errors = vErrors.length;
                            }
                          }
                          if (data62.share !== void 0) {
                            let data64 = data62.share;
                            if (typeof data64 == "number") {
                              if (data64 > 1 || isNaN(data64)) {
                                const err150 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/target/share", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/target/properties/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                                vErrors = withProblem(vErrors, err150);
                                errors++;
                              }
                              if (data64 < 0 || isNaN(data64)) {
                                const err151 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/target/share", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/target/properties/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                vErrors = withProblem(vErrors, err151);
                                errors++;
                              }
                            } else {
                              const err152 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/target/share", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/target/properties/share/type", keyword: "type", params: { type: "number" } };
                              vErrors = withProblem(vErrors, err152);
                              errors++;
                            }
                          }
                        } else {
                          const err153 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/target", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/target/type", keyword: "type", params: { type: "object" } };
                          vErrors = withProblem(vErrors, err153);
                          errors++;
                        }
                      }
                      if (data20.uses !== void 0) {
                        let data65 = data20.uses;
                        if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
                          if (Object.keys(data65).length < 1) {
                            const err154 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/uses", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/uses/minProperties", keyword: "minProperties", params: { limit: 1 } };
                            vErrors = withProblem(vErrors, err154);
                            errors++;
                          }
                          for (const key17 in data65) {
                            if (!validate11(data65[key17], { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/uses/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data65, parentDataProperty: key17, rootData })) {
                              vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                              errors = vErrors.length;
                            }
                          }
                        } else {
                          const err155 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/uses", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/uses/type", keyword: "type", params: { type: "object" } };
                          vErrors = withProblem(vErrors, err155);
                          errors++;
                        }
                      }
                      if (data20.arrivalCv2 !== void 0) {
                        if (!validate11(data20.arrivalCv2, { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/arrivalCv2", parentData: data20, parentDataProperty: "arrivalCv2", rootData })) {
                          vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                          errors = vErrors.length;
                        }
                      }
                      if (data20.serviceCv2 !== void 0) {
                        if (!validate11(data20.serviceCv2, { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/serviceCv2", parentData: data20, parentDataProperty: "serviceCv2", rootData })) {
                          vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                          errors = vErrors.length;
                        }
                      }
                    } else {
                      const err156 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/type", keyword: "type", params: { type: "object" } };
                      vErrors = withProblem(vErrors, err156);
                      errors++;
                    }
                  } else if (tag0 === "router") {
                    if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                      if (data20.kind === void 0) {
                        const err157 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
                        vErrors = withProblem(vErrors, err157);
                        errors++;
                      }
                      for (const key18 in data20) {
                        if (!(key18 === "kind" || key18 === "title" || key18 === "description" || key18 === "group" || key18 === "unit" || key18 === "policy")) {
                          const err158 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
                          vErrors = withProblem(vErrors, err158);
                          errors++;
                        }
                      }
                      if (data20.kind !== void 0) {
                        let data69 = data20.kind;
                        if (typeof data69 !== "string") {
                          const err159 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/properties/kind/type", keyword: "type", params: { type: "string" } };
                          vErrors = withProblem(vErrors, err159);
                          errors++;
                        }
                        if ("router" !== data69) {
                          const err160 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "router" } };
                          vErrors = withProblem(vErrors, err160);
                          errors++;
                        }
                      }
                      if (data20.title !== void 0) {
                        let data70 = data20.title;
                        if (typeof data70 === "string") {
                          if (func3(data70) > 200) {
                            const err161 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 } };
                            vErrors = withProblem(vErrors, err161);
                            errors++;
                          }
                        } else {
                          const err162 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/properties/title/type", keyword: "type", params: { type: "string" } };
                          vErrors = withProblem(vErrors, err162);
                          errors++;
                        }
                      }
                      if (data20.description !== void 0) {
                        let data71 = data20.description;
                        if (typeof data71 === "string") {
                          if (func3(data71) > 2e3) {
                            const err163 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/properties/description/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
                            vErrors = withProblem(vErrors, err163);
                            errors++;
                          }
                        } else {
                          const err164 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/properties/description/type", keyword: "type", params: { type: "string" } };
                          vErrors = withProblem(vErrors, err164);
                          errors++;
                        }
                      }
                      if (data20.group !== void 0) {
                        let data72 = data20.group;
                        if (typeof data72 === "string") {
                          if (func3(data72) > 200) {
                            const err165 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/group", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/properties/group/maxLength", keyword: "maxLength", params: { limit: 200 } };
                            vErrors = withProblem(vErrors, err165);
                            errors++;
                          }
                        } else {
                          const err166 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/group", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/properties/group/type", keyword: "type", params: { type: "string" } };
                          vErrors = withProblem(vErrors, err166);
                          errors++;
                        }
                      }
                      if (data20.unit !== void 0) {
                        let data73 = data20.unit;
                        if (typeof data73 === "string") {
                          if (func3(data73) > 64) {
                            const err167 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 } };
                            vErrors = withProblem(vErrors, err167);
                            errors++;
                          }
                        } else {
                          const err168 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/properties/unit/type", keyword: "type", params: { type: "string" } };
                          vErrors = withProblem(vErrors, err168);
                          errors++;
                        }
                      }
                      if (data20.policy !== void 0) {
                        let data74 = data20.policy;
                        const _errs187 = errors;
                        let valid35 = false;
                        const _errs188 = errors;
                        if (typeof data74 !== "string") {
                          const err169 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/policy", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/properties/policy/anyOf/0/type", keyword: "type", params: { type: "string" } };
                          vErrors = withProblem(vErrors, err169);
                          errors++;
                        }
                        if ("shares" !== data74) {
                          const err170 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/policy", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/properties/policy/anyOf/0/const", keyword: "const", params: { allowedValue: "shares" } };
                          vErrors = withProblem(vErrors, err170);
                          errors++;
                        }
                        var _valid4 = _errs188 === errors;
                        valid35 = valid35 || _valid4;
                        if (!valid35) {
                          const _errs190 = errors;
                          if (typeof data74 !== "string") {
                            const err171 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/policy", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/properties/policy/anyOf/1/type", keyword: "type", params: { type: "string" } };
                            vErrors = withProblem(vErrors, err171);
                            errors++;
                          }
                          if ("least-queue" !== data74) {
                            const err172 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/policy", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/properties/policy/anyOf/1/const", keyword: "const", params: { allowedValue: "least-queue" } };
                            vErrors = withProblem(vErrors, err172);
                            errors++;
                          }
                          var _valid4 = _errs190 === errors;
                          valid35 = valid35 || _valid4;
                          if (!valid35) {
                            const _errs192 = errors;
                            if (typeof data74 !== "string") {
                              const err173 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/policy", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/properties/policy/anyOf/2/type", keyword: "type", params: { type: "string" } };
                              vErrors = withProblem(vErrors, err173);
                              errors++;
                            }
                            if ("spare-capacity" !== data74) {
                              const err174 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/policy", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/properties/policy/anyOf/2/const", keyword: "const", params: { allowedValue: "spare-capacity" } };
                              vErrors = withProblem(vErrors, err174);
                              errors++;
                            }
                            var _valid4 = _errs192 === errors;
                            valid35 = valid35 || _valid4;
                          }
                        }
                        if (!valid35) {
                          const err175 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/policy", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/properties/policy/anyOf", keyword: "anyOf", params: {} };
                          vErrors = withProblem(vErrors, err175);
                          errors++;
                        } else {
                          errors = _errs187;
                          if (vErrors !== null) {
                            if (_errs187) {
                              vErrors.length = _errs187;
                            } else {
                              vErrors = null;
                            }
                          }
                        }
                      }
                    } else {
                      const err176 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/type", keyword: "type", params: { type: "object" } };
                      vErrors = withProblem(vErrors, err176);
                      errors++;
                    }
                  } else if (tag0 === "delay") {
                    if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                      if (data20.kind === void 0) {
                        const err177 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
                        vErrors = withProblem(vErrors, err177);
                        errors++;
                      }
                      for (const key19 in data20) {
                        if (!(key19 === "kind" || key19 === "title" || key19 === "description" || key19 === "group" || key19 === "unit" || key19 === "bins" || key19 === "kernel")) {
                          const err178 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } };
                          vErrors = withProblem(vErrors, err178);
                          errors++;
                        }
                      }
                      if (data20.kind !== void 0) {
                        let data75 = data20.kind;
                        if (typeof data75 !== "string") {
                          const err179 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/properties/kind/type", keyword: "type", params: { type: "string" } };
                          vErrors = withProblem(vErrors, err179);
                          errors++;
                        }
                        if ("delay" !== data75) {
                          const err180 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "delay" } };
                          vErrors = withProblem(vErrors, err180);
                          errors++;
                        }
                      }
                      if (data20.title !== void 0) {
                        let data76 = data20.title;
                        if (typeof data76 === "string") {
                          if (func3(data76) > 200) {
                            const err181 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 } };
                            vErrors = withProblem(vErrors, err181);
                            errors++;
                          }
                        } else {
                          const err182 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/properties/title/type", keyword: "type", params: { type: "string" } };
                          vErrors = withProblem(vErrors, err182);
                          errors++;
                        }
                      }
                      if (data20.description !== void 0) {
                        let data77 = data20.description;
                        if (typeof data77 === "string") {
                          if (func3(data77) > 2e3) {
                            const err183 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/properties/description/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
                            vErrors = withProblem(vErrors, err183);
                            errors++;
                          }
                        } else {
                          const err184 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/properties/description/type", keyword: "type", params: { type: "string" } };
                          vErrors = withProblem(vErrors, err184);
                          errors++;
                        }
                      }
                      if (data20.group !== void 0) {
                        let data78 = data20.group;
                        if (typeof data78 === "string") {
                          if (func3(data78) > 200) {
                            const err185 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/group", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/properties/group/maxLength", keyword: "maxLength", params: { limit: 200 } };
                            vErrors = withProblem(vErrors, err185);
                            errors++;
                          }
                        } else {
                          const err186 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/group", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/properties/group/type", keyword: "type", params: { type: "string" } };
                          vErrors = withProblem(vErrors, err186);
                          errors++;
                        }
                      }
                      if (data20.unit !== void 0) {
                        let data79 = data20.unit;
                        if (typeof data79 === "string") {
                          if (func3(data79) > 64) {
                            const err187 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 } };
                            vErrors = withProblem(vErrors, err187);
                            errors++;
                          }
                        } else {
                          const err188 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/properties/unit/type", keyword: "type", params: { type: "string" } };
                          vErrors = withProblem(vErrors, err188);
                          errors++;
                        }
                      }
                      if (data20.bins !== void 0) {
                        let data80 = data20.bins;
                        if (!(typeof data80 == "number" && (!(data80 % 1) && !isNaN(data80)))) {
                          const err189 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/bins", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/properties/bins/type", keyword: "type", params: { type: "integer" } };
                          vErrors = withProblem(vErrors, err189);
                          errors++;
                        }
                        if (typeof data80 == "number") {
                          if (data80 > 1e6 || isNaN(data80)) {
                            const err190 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/bins", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/properties/bins/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                            vErrors = withProblem(vErrors, err190);
                            errors++;
                          }
                          if (data80 < 1 || isNaN(data80)) {
                            const err191 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/bins", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/properties/bins/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                            vErrors = withProblem(vErrors, err191);
                            errors++;
                          }
                        }
                      }
                      if (data20.kernel !== void 0) {
                        let data81 = data20.kernel;
                        if (Array.isArray(data81)) {
                          if (data81.length > 1e4) {
                            const err192 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/kernel", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/properties/kernel/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
                            vErrors = withProblem(vErrors, err192);
                            errors++;
                          }
                          if (data81.length < 1) {
                            const err193 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/kernel", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/properties/kernel/minItems", keyword: "minItems", params: { limit: 1 } };
                            vErrors = withProblem(vErrors, err193);
                            errors++;
                          }
                          const len4 = data81.length;
                          for (let i4 = 0; i4 < len4; i4++) {
                            let data82 = data81[i4];
                            if (typeof data82 == "number") {
                              if (data82 < 0 || isNaN(data82)) {
                                const err194 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/kernel/" + i4, schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/properties/kernel/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                vErrors = withProblem(vErrors, err194);
                                errors++;
                              }
                            } else {
                              const err195 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/kernel/" + i4, schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/properties/kernel/items/type", keyword: "type", params: { type: "number" } };
                              vErrors = withProblem(vErrors, err195);
                              errors++;
                            }
                          }
                        } else {
                          const err196 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/kernel", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/properties/kernel/type", keyword: "type", params: { type: "array" } };
                          vErrors = withProblem(vErrors, err196);
                          errors++;
                        }
                      }
                    } else {
                      const err197 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/type", keyword: "type", params: { type: "object" } };
                      vErrors = withProblem(vErrors, err197);
                      errors++;
                    }
                  } else if (tag0 === "store") {
                    if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                      if (data20.kind === void 0) {
                        const err198 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
                        vErrors = withProblem(vErrors, err198);
                        errors++;
                      }
                      for (const key20 in data20) {
                        if (!(key20 === "kind" || key20 === "title" || key20 === "description" || key20 === "group" || key20 === "unit" || key20 === "initial" || key20 === "mix" || key20 === "release")) {
                          const err199 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 } };
                          vErrors = withProblem(vErrors, err199);
                          errors++;
                        }
                      }
                      if (data20.kind !== void 0) {
                        let data83 = data20.kind;
                        if (typeof data83 !== "string") {
                          const err200 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/kind/type", keyword: "type", params: { type: "string" } };
                          vErrors = withProblem(vErrors, err200);
                          errors++;
                        }
                        if ("store" !== data83) {
                          const err201 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "store" } };
                          vErrors = withProblem(vErrors, err201);
                          errors++;
                        }
                      }
                      if (data20.title !== void 0) {
                        let data84 = data20.title;
                        if (typeof data84 === "string") {
                          if (func3(data84) > 200) {
                            const err202 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 } };
                            vErrors = withProblem(vErrors, err202);
                            errors++;
                          }
                        } else {
                          const err203 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/title/type", keyword: "type", params: { type: "string" } };
                          vErrors = withProblem(vErrors, err203);
                          errors++;
                        }
                      }
                      if (data20.description !== void 0) {
                        let data85 = data20.description;
                        if (typeof data85 === "string") {
                          if (func3(data85) > 2e3) {
                            const err204 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/description/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
                            vErrors = withProblem(vErrors, err204);
                            errors++;
                          }
                        } else {
                          const err205 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/description/type", keyword: "type", params: { type: "string" } };
                          vErrors = withProblem(vErrors, err205);
                          errors++;
                        }
                      }
                      if (data20.group !== void 0) {
                        let data86 = data20.group;
                        if (typeof data86 === "string") {
                          if (func3(data86) > 200) {
                            const err206 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/group", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/group/maxLength", keyword: "maxLength", params: { limit: 200 } };
                            vErrors = withProblem(vErrors, err206);
                            errors++;
                          }
                        } else {
                          const err207 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/group", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/group/type", keyword: "type", params: { type: "string" } };
                          vErrors = withProblem(vErrors, err207);
                          errors++;
                        }
                      }
                      if (data20.unit !== void 0) {
                        let data87 = data20.unit;
                        if (typeof data87 === "string") {
                          if (func3(data87) > 64) {
                            const err208 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 } };
                            vErrors = withProblem(vErrors, err208);
                            errors++;
                          }
                        } else {
                          const err209 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/unit/type", keyword: "type", params: { type: "string" } };
                          vErrors = withProblem(vErrors, err209);
                          errors++;
                        }
                      }
                      if (data20.initial !== void 0) {
                        let data88 = data20.initial;
                        if (!(typeof data88 == "number") && !(data88 && typeof data88 == "object" && !Array.isArray(data88))) {
                          const err210 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/initial", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/initial/type", keyword: "type", params: { type: schema11.properties.topology.properties.nodes.additionalProperties.oneOf[4].properties.initial.type } };
                          vErrors = withProblem(vErrors, err210);
                          errors++;
                        }
                        if (typeof data88 == "number") {
                          if (data88 > 1e30 || isNaN(data88)) {
                            const err211 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/initial", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/initial/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e30 } };
                            vErrors = withProblem(vErrors, err211);
                            errors++;
                          }
                          if (data88 < 0 || isNaN(data88)) {
                            const err212 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/initial", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/initial/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            vErrors = withProblem(vErrors, err212);
                            errors++;
                          }
                        }
                        if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
                          for (const key21 in data88) {
                            let data89 = data88[key21];
                            if (typeof data89 == "number") {
                              if (data89 > 1e30 || isNaN(data89)) {
                                const err213 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/initial/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/initial/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e30 } };
                                vErrors = withProblem(vErrors, err213);
                                errors++;
                              }
                              if (data89 < 0 || isNaN(data89)) {
                                const err214 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/initial/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/initial/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                vErrors = withProblem(vErrors, err214);
                                errors++;
                              }
                            } else {
                              const err215 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/initial/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/initial/additionalProperties/type", keyword: "type", params: { type: "number" } };
                              vErrors = withProblem(vErrors, err215);
                              errors++;
                            }
                          }
                        }
                      }
                      if (data20.mix !== void 0) {
                        let data90 = data20.mix;
                        if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
                          for (const key22 in data90) {
                            let data91 = data90[key22];
                            if (typeof data91 == "number") {
                              if (data91 > 1e30 || isNaN(data91)) {
                                const err216 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/mix/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/mix/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e30 } };
                                vErrors = withProblem(vErrors, err216);
                                errors++;
                              }
                              if (data91 < 0 || isNaN(data91)) {
                                const err217 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/mix/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/mix/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                vErrors = withProblem(vErrors, err217);
                                errors++;
                              }
                            } else {
                              const err218 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/mix/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/mix/additionalProperties/type", keyword: "type", params: { type: "number" } };
                              vErrors = withProblem(vErrors, err218);
                              errors++;
                            }
                          }
                        } else {
                          const err219 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/mix", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/mix/type", keyword: "type", params: { type: "object" } };
                          vErrors = withProblem(vErrors, err219);
                          errors++;
                        }
                      }
                      if (data20.release !== void 0) {
                        if (!validate11(data20.release, { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/release", parentData: data20, parentDataProperty: "release", rootData })) {
                          vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                          errors = vErrors.length;
                        }
                      }
                    } else {
                      const err220 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/type", keyword: "type", params: { type: "object" } };
                      vErrors = withProblem(vErrors, err220);
                      errors++;
                    }
                  } else if (tag0 === "sink") {
                    if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                      if (data20.kind === void 0) {
                        const err221 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/5/required", keyword: "required", params: { missingProperty: "kind" } };
                        vErrors = withProblem(vErrors, err221);
                        errors++;
                      }
                      for (const key23 in data20) {
                        if (!(key23 === "kind" || key23 === "title" || key23 === "description" || key23 === "group" || key23 === "unit" || key23 === "outcome")) {
                          const err222 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 } };
                          vErrors = withProblem(vErrors, err222);
                          errors++;
                        }
                      }
                      if (data20.kind !== void 0) {
                        let data93 = data20.kind;
                        if (typeof data93 !== "string") {
                          const err223 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/5/properties/kind/type", keyword: "type", params: { type: "string" } };
                          vErrors = withProblem(vErrors, err223);
                          errors++;
                        }
                        if ("sink" !== data93) {
                          const err224 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "sink" } };
                          vErrors = withProblem(vErrors, err224);
                          errors++;
                        }
                      }
                      if (data20.title !== void 0) {
                        let data94 = data20.title;
                        if (typeof data94 === "string") {
                          if (func3(data94) > 200) {
                            const err225 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/5/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 } };
                            vErrors = withProblem(vErrors, err225);
                            errors++;
                          }
                        } else {
                          const err226 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/5/properties/title/type", keyword: "type", params: { type: "string" } };
                          vErrors = withProblem(vErrors, err226);
                          errors++;
                        }
                      }
                      if (data20.description !== void 0) {
                        let data95 = data20.description;
                        if (typeof data95 === "string") {
                          if (func3(data95) > 2e3) {
                            const err227 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/5/properties/description/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
                            vErrors = withProblem(vErrors, err227);
                            errors++;
                          }
                        } else {
                          const err228 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/5/properties/description/type", keyword: "type", params: { type: "string" } };
                          vErrors = withProblem(vErrors, err228);
                          errors++;
                        }
                      }
                      if (data20.group !== void 0) {
                        let data96 = data20.group;
                        if (typeof data96 === "string") {
                          if (func3(data96) > 200) {
                            const err229 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/group", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/5/properties/group/maxLength", keyword: "maxLength", params: { limit: 200 } };
                            vErrors = withProblem(vErrors, err229);
                            errors++;
                          }
                        } else {
                          const err230 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/group", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/5/properties/group/type", keyword: "type", params: { type: "string" } };
                          vErrors = withProblem(vErrors, err230);
                          errors++;
                        }
                      }
                      if (data20.unit !== void 0) {
                        let data97 = data20.unit;
                        if (typeof data97 === "string") {
                          if (func3(data97) > 64) {
                            const err231 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/5/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 } };
                            vErrors = withProblem(vErrors, err231);
                            errors++;
                          }
                        } else {
                          const err232 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/5/properties/unit/type", keyword: "type", params: { type: "string" } };
                          vErrors = withProblem(vErrors, err232);
                          errors++;
                        }
                      }
                      if (data20.outcome !== void 0) {
                        let data98 = data20.outcome;
                        const _errs251 = errors;
                        let valid46 = false;
                        const _errs252 = errors;
                        if (typeof data98 !== "string") {
                          const err233 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/outcome", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/5/properties/outcome/anyOf/0/type", keyword: "type", params: { type: "string" } };
                          vErrors = withProblem(vErrors, err233);
                          errors++;
                        }
                        if ("completed" !== data98) {
                          const err234 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/outcome", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/5/properties/outcome/anyOf/0/const", keyword: "const", params: { allowedValue: "completed" } };
                          vErrors = withProblem(vErrors, err234);
                          errors++;
                        }
                        var _valid5 = _errs252 === errors;
                        valid46 = valid46 || _valid5;
                        if (!valid46) {
                          const _errs254 = errors;
                          if (typeof data98 !== "string") {
                            const err235 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/outcome", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/5/properties/outcome/anyOf/1/type", keyword: "type", params: { type: "string" } };
                            vErrors = withProblem(vErrors, err235);
                            errors++;
                          }
                          if ("failed" !== data98) {
                            const err236 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/outcome", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/5/properties/outcome/anyOf/1/const", keyword: "const", params: { allowedValue: "failed" } };
                            vErrors = withProblem(vErrors, err236);
                            errors++;
                          }
                          var _valid5 = _errs254 === errors;
                          valid46 = valid46 || _valid5;
                        }
                        if (!valid46) {
                          const err237 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/outcome", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/5/properties/outcome/anyOf", keyword: "anyOf", params: {} };
                          vErrors = withProblem(vErrors, err237);
                          errors++;
                        } else {
                          errors = _errs251;
                          if (vErrors !== null) {
                            if (_errs251) {
                              vErrors.length = _errs251;
                            } else {
                              vErrors = null;
                            }
                          }
                        }
                      }
                    } else {
                      const err238 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/5/type", keyword: "type", params: { type: "object" } };
                      vErrors = withProblem(vErrors, err238);
                      errors++;
                    }
                  } else {
                    const err239 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 } };
                    vErrors = withProblem(vErrors, err239);
                    errors++;
                  }
                } else {
                  const err240 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 } };
                  vErrors = withProblem(vErrors, err240);
                  errors++;
                }
              } else {
                const err241 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/type", keyword: "type", params: { type: "object" } };
                vErrors = withProblem(vErrors, err241);
                errors++;
              }
            }
          } else {
            const err242 = { instancePath: instancePath + "/topology/nodes", schemaPath: "#/properties/topology/properties/nodes/type", keyword: "type", params: { type: "object" } };
            vErrors = withProblem(vErrors, err242);
            errors++;
          }
        }
        if (data18.edges !== void 0) {
          let data99 = data18.edges;
          if (Array.isArray(data99)) {
            if (data99.length > 1e5) {
              const err243 = { instancePath: instancePath + "/topology/edges", schemaPath: "#/properties/topology/properties/edges/maxItems", keyword: "maxItems", params: { limit: 1e5 } };
              vErrors = withProblem(vErrors, err243);
              errors++;
            }
            const len5 = data99.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data100 = data99[i5];
              if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
                if (data100.from === void 0) {
                  const err244 = { instancePath: instancePath + "/topology/edges/" + i5, schemaPath: "#/properties/topology/properties/edges/items/required", keyword: "required", params: { missingProperty: "from" } };
                  vErrors = withProblem(vErrors, err244);
                  errors++;
                }
                if (data100.to === void 0) {
                  const err245 = { instancePath: instancePath + "/topology/edges/" + i5, schemaPath: "#/properties/topology/properties/edges/items/required", keyword: "required", params: { missingProperty: "to" } };
                  vErrors = withProblem(vErrors, err245);
                  errors++;
                }
                for (const key24 in data100) {
                  if (!func2.call(schema11.properties.topology.properties.edges.items.properties, key24)) {
                    const err246 = { instancePath: instancePath + "/topology/edges/" + i5, schemaPath: "#/properties/topology/properties/edges/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 } };
                    vErrors = withProblem(vErrors, err246);
                    errors++;
                  }
                }
                if (data100.from !== void 0) {
                  if (typeof data100.from !== "string") {
                    const err247 = { instancePath: instancePath + "/topology/edges/" + i5 + "/from", schemaPath: "#/properties/topology/properties/edges/items/properties/from/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err247);
                    errors++;
                  }
                }
                if (data100.to !== void 0) {
                  if (typeof data100.to !== "string") {
                    const err248 = { instancePath: instancePath + "/topology/edges/" + i5 + "/to", schemaPath: "#/properties/topology/properties/edges/items/properties/to/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err248);
                    errors++;
                  }
                }
                if (data100.outlet !== void 0) {
                  if (typeof data100.outlet !== "string") {
                    const err249 = { instancePath: instancePath + "/topology/edges/" + i5 + "/outlet", schemaPath: "#/properties/topology/properties/edges/items/properties/outlet/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err249);
                    errors++;
                  }
                }
                if (data100.share !== void 0) {
                  if (!validate11(data100.share, { instancePath: instancePath + "/topology/edges/" + i5 + "/share", parentData: data100, parentDataProperty: "share", rootData })) {
                    vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                    errors = vErrors.length;
                  }
                }
                if (data100.classes !== void 0) {
                  let data105 = data100.classes;
                  if (Array.isArray(data105)) {
                    if (data105.length > 100) {
                      const err250 = { instancePath: instancePath + "/topology/edges/" + i5 + "/classes", schemaPath: "#/properties/topology/properties/edges/items/properties/classes/maxItems", keyword: "maxItems", params: { limit: 100 } };
                      vErrors = withProblem(vErrors, err250);
                      errors++;
                    }
                    if (data105.length < 1) {
                      const err251 = { instancePath: instancePath + "/topology/edges/" + i5 + "/classes", schemaPath: "#/properties/topology/properties/edges/items/properties/classes/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors = withProblem(vErrors, err251);
                      errors++;
                    }
                    const len6 = data105.length;
                    for (let i6 = 0; i6 < len6; i6++) {
                      if (typeof data105[i6] !== "string") {
                        const err252 = { instancePath: instancePath + "/topology/edges/" + i5 + "/classes/" + i6, schemaPath: "#/properties/topology/properties/edges/items/properties/classes/items/type", keyword: "type", params: { type: "string" } };
                        vErrors = withProblem(vErrors, err252);
                        errors++;
                      }
                    }
                    let i7 = data105.length;
                    let j0;
                    if (i7 > 1) {
                      const indices0 = {};
                      for (; i7--; ) {
                        let item0 = data105[i7];
                        if (typeof item0 !== "string") {
                          continue;
                        }
                        if (typeof indices0[item0] == "number") {
                          j0 = indices0[item0];
                          const err253 = { instancePath: instancePath + "/topology/edges/" + i5 + "/classes", schemaPath: "#/properties/topology/properties/edges/items/properties/classes/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j0 } };
                          vErrors = withProblem(vErrors, err253);
                          errors++;
                          break;
                        }
                        indices0[item0] = i7;
                      }
                    }
                  } else {
                    const err254 = { instancePath: instancePath + "/topology/edges/" + i5 + "/classes", schemaPath: "#/properties/topology/properties/edges/items/properties/classes/type", keyword: "type", params: { type: "array" } };
                    vErrors = withProblem(vErrors, err254);
                    errors++;
                  }
                }
                if (data100.lag !== void 0) {
                  let data107 = data100.lag;
                  if (!(typeof data107 == "number" && (!(data107 % 1) && !isNaN(data107)))) {
                    const err255 = { instancePath: instancePath + "/topology/edges/" + i5 + "/lag", schemaPath: "#/properties/topology/properties/edges/items/properties/lag/type", keyword: "type", params: { type: "integer" } };
                    vErrors = withProblem(vErrors, err255);
                    errors++;
                  }
                  if (typeof data107 == "number") {
                    if (data107 > 1e6 || isNaN(data107)) {
                      const err256 = { instancePath: instancePath + "/topology/edges/" + i5 + "/lag", schemaPath: "#/properties/topology/properties/edges/items/properties/lag/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                      vErrors = withProblem(vErrors, err256);
                      errors++;
                    }
                    if (data107 < 0 || isNaN(data107)) {
                      const err257 = { instancePath: instancePath + "/topology/edges/" + i5 + "/lag", schemaPath: "#/properties/topology/properties/edges/items/properties/lag/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      vErrors = withProblem(vErrors, err257);
                      errors++;
                    }
                  }
                }
                if (data100.multiplier !== void 0) {
                  if (!validate11(data100.multiplier, { instancePath: instancePath + "/topology/edges/" + i5 + "/multiplier", parentData: data100, parentDataProperty: "multiplier", rootData })) {
                    vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                    errors = vErrors.length;
                  }
                }
                if (data100.effort !== void 0) {
                  if (typeof data100.effort !== "boolean") {
                    const err258 = { instancePath: instancePath + "/topology/edges/" + i5 + "/effort", schemaPath: "#/properties/topology/properties/edges/items/properties/effort/type", keyword: "type", params: { type: "boolean" } };
                    vErrors = withProblem(vErrors, err258);
                    errors++;
                  }
                }
                if (data100.id !== void 0) {
                  let data110 = data100.id;
                  if (typeof data110 === "string") {
                    if (!pattern4.test(data110)) {
                      const err259 = { instancePath: instancePath + "/topology/edges/" + i5 + "/id", schemaPath: "#/properties/topology/properties/edges/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$" } };
                      vErrors = withProblem(vErrors, err259);
                      errors++;
                    }
                  } else {
                    const err260 = { instancePath: instancePath + "/topology/edges/" + i5 + "/id", schemaPath: "#/properties/topology/properties/edges/items/properties/id/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err260);
                    errors++;
                  }
                }
                if (data100.title !== void 0) {
                  let data111 = data100.title;
                  if (typeof data111 === "string") {
                    if (func3(data111) > 200) {
                      const err261 = { instancePath: instancePath + "/topology/edges/" + i5 + "/title", schemaPath: "#/properties/topology/properties/edges/items/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 } };
                      vErrors = withProblem(vErrors, err261);
                      errors++;
                    }
                  } else {
                    const err262 = { instancePath: instancePath + "/topology/edges/" + i5 + "/title", schemaPath: "#/properties/topology/properties/edges/items/properties/title/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err262);
                    errors++;
                  }
                }
                if (data100.description !== void 0) {
                  let data112 = data100.description;
                  if (typeof data112 === "string") {
                    if (func3(data112) > 2e3) {
                      const err263 = { instancePath: instancePath + "/topology/edges/" + i5 + "/description", schemaPath: "#/properties/topology/properties/edges/items/properties/description/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
                      vErrors = withProblem(vErrors, err263);
                      errors++;
                    }
                  } else {
                    const err264 = { instancePath: instancePath + "/topology/edges/" + i5 + "/description", schemaPath: "#/properties/topology/properties/edges/items/properties/description/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err264);
                    errors++;
                  }
                }
                if (data100.group !== void 0) {
                  let data113 = data100.group;
                  if (typeof data113 === "string") {
                    if (func3(data113) > 200) {
                      const err265 = { instancePath: instancePath + "/topology/edges/" + i5 + "/group", schemaPath: "#/properties/topology/properties/edges/items/properties/group/maxLength", keyword: "maxLength", params: { limit: 200 } };
                      vErrors = withProblem(vErrors, err265);
                      errors++;
                    }
                  } else {
                    const err266 = { instancePath: instancePath + "/topology/edges/" + i5 + "/group", schemaPath: "#/properties/topology/properties/edges/items/properties/group/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err266);
                    errors++;
                  }
                }
                if (data100.unit !== void 0) {
                  let data114 = data100.unit;
                  if (typeof data114 === "string") {
                    if (func3(data114) > 64) {
                      const err267 = { instancePath: instancePath + "/topology/edges/" + i5 + "/unit", schemaPath: "#/properties/topology/properties/edges/items/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 } };
                      vErrors = withProblem(vErrors, err267);
                      errors++;
                    }
                  } else {
                    const err268 = { instancePath: instancePath + "/topology/edges/" + i5 + "/unit", schemaPath: "#/properties/topology/properties/edges/items/properties/unit/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err268);
                    errors++;
                  }
                }
              } else {
                const err269 = { instancePath: instancePath + "/topology/edges/" + i5, schemaPath: "#/properties/topology/properties/edges/items/type", keyword: "type", params: { type: "object" } };
                vErrors = withProblem(vErrors, err269);
                errors++;
              }
            }
          } else {
            const err270 = { instancePath: instancePath + "/topology/edges", schemaPath: "#/properties/topology/properties/edges/type", keyword: "type", params: { type: "array" } };
            vErrors = withProblem(vErrors, err270);
            errors++;
          }
        }
        if (data18.resources !== void 0) {
          let data115 = data18.resources;
          if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
            for (const key25 in data115) {
              let data116 = data115[key25];
              if (data116 && typeof data116 == "object" && !Array.isArray(data116)) {
                if (data116.capacity === void 0) {
                  const err271 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/resources/additionalProperties/required", keyword: "required", params: { missingProperty: "capacity" } };
                  vErrors = withProblem(vErrors, err271);
                  errors++;
                }
                for (const key26 in data116) {
                  if (!(key26 === "capacity" || key26 === "policy" || key26 === "order" || key26 === "title" || key26 === "description" || key26 === "group" || key26 === "unit")) {
                    const err272 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/resources/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 } };
                    vErrors = withProblem(vErrors, err272);
                    errors++;
                  }
                }
                if (data116.capacity !== void 0) {
                  if (!validate11(data116.capacity, { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/capacity", parentData: data116, parentDataProperty: "capacity", rootData })) {
                    vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                    errors = vErrors.length;
                  }
                }
                if (data116.policy !== void 0) {
                  let data118 = data116.policy;
                  const _errs295 = errors;
                  let valid55 = false;
                  const _errs296 = errors;
                  if (typeof data118 !== "string") {
                    const err273 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/policy", schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/policy/anyOf/0/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err273);
                    errors++;
                  }
                  if ("proportional" !== data118) {
                    const err274 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/policy", schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/policy/anyOf/0/const", keyword: "const", params: { allowedValue: "proportional" } };
                    vErrors = withProblem(vErrors, err274);
                    errors++;
                  }
                  var _valid6 = _errs296 === errors;
                  valid55 = valid55 || _valid6;
                  if (!valid55) {
                    const _errs298 = errors;
                    if (typeof data118 !== "string") {
                      const err275 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/policy", schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/policy/anyOf/1/type", keyword: "type", params: { type: "string" } };
                      vErrors = withProblem(vErrors, err275);
                      errors++;
                    }
                    if ("max-min" !== data118) {
                      const err276 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/policy", schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/policy/anyOf/1/const", keyword: "const", params: { allowedValue: "max-min" } };
                      vErrors = withProblem(vErrors, err276);
                      errors++;
                    }
                    var _valid6 = _errs298 === errors;
                    valid55 = valid55 || _valid6;
                    if (!valid55) {
                      const _errs300 = errors;
                      if (typeof data118 !== "string") {
                        const err277 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/policy", schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/policy/anyOf/2/type", keyword: "type", params: { type: "string" } };
                        vErrors = withProblem(vErrors, err277);
                        errors++;
                      }
                      if ("priority" !== data118) {
                        const err278 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/policy", schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/policy/anyOf/2/const", keyword: "const", params: { allowedValue: "priority" } };
                        vErrors = withProblem(vErrors, err278);
                        errors++;
                      }
                      var _valid6 = _errs300 === errors;
                      valid55 = valid55 || _valid6;
                    }
                  }
                  if (!valid55) {
                    const err279 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/policy", schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/policy/anyOf", keyword: "anyOf", params: {} };
                    vErrors = withProblem(vErrors, err279);
                    errors++;
                  } else {
                    errors = _errs295;
                    if (vErrors !== null) {
                      if (_errs295) {
                        vErrors.length = _errs295;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
                if (data116.order !== void 0) {
                  let data119 = data116.order;
                  if (Array.isArray(data119)) {
                    if (data119.length > 1e5) {
                      const err280 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/order", schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/order/maxItems", keyword: "maxItems", params: { limit: 1e5 } };
                      vErrors = withProblem(vErrors, err280);
                      errors++;
                    }
                    if (data119.length < 1) {
                      const err281 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/order", schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/order/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors = withProblem(vErrors, err281);
                      errors++;
                    }
                    const len7 = data119.length;
                    for (let i8 = 0; i8 < len7; i8++) {
                      if (typeof data119[i8] !== "string") {
                        const err282 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/order/" + i8, schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/order/items/type", keyword: "type", params: { type: "string" } };
                        vErrors = withProblem(vErrors, err282);
                        errors++;
                      }
                    }
                  } else {
                    const err283 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/order", schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/order/type", keyword: "type", params: { type: "array" } };
                    vErrors = withProblem(vErrors, err283);
                    errors++;
                  }
                }
                if (data116.title !== void 0) {
                  let data121 = data116.title;
                  if (typeof data121 === "string") {
                    if (func3(data121) > 200) {
                      const err284 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 } };
                      vErrors = withProblem(vErrors, err284);
                      errors++;
                    }
                  } else {
                    const err285 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/title/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err285);
                    errors++;
                  }
                }
                if (data116.description !== void 0) {
                  let data122 = data116.description;
                  if (typeof data122 === "string") {
                    if (func3(data122) > 2e3) {
                      const err286 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/description/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
                      vErrors = withProblem(vErrors, err286);
                      errors++;
                    }
                  } else {
                    const err287 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err287);
                    errors++;
                  }
                }
                if (data116.group !== void 0) {
                  let data123 = data116.group;
                  if (typeof data123 === "string") {
                    if (func3(data123) > 200) {
                      const err288 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/group", schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/group/maxLength", keyword: "maxLength", params: { limit: 200 } };
                      vErrors = withProblem(vErrors, err288);
                      errors++;
                    }
                  } else {
                    const err289 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/group", schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/group/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err289);
                    errors++;
                  }
                }
                if (data116.unit !== void 0) {
                  let data124 = data116.unit;
                  if (typeof data124 === "string") {
                    if (func3(data124) > 64) {
                      const err290 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 } };
                      vErrors = withProblem(vErrors, err290);
                      errors++;
                    }
                  } else {
                    const err291 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/unit/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err291);
                    errors++;
                  }
                }
              } else {
                const err292 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/resources/additionalProperties/type", keyword: "type", params: { type: "object" } };
                vErrors = withProblem(vErrors, err292);
                errors++;
              }
            }
          } else {
            const err293 = { instancePath: instancePath + "/topology/resources", schemaPath: "#/properties/topology/properties/resources/type", keyword: "type", params: { type: "object" } };
            vErrors = withProblem(vErrors, err293);
            errors++;
          }
        }
      } else {
        const err294 = { instancePath: instancePath + "/topology", schemaPath: "#/properties/topology/type", keyword: "type", params: { type: "object" } };
        vErrors = withProblem(vErrors, err294);
        errors++;
      }
    }
    if (data.thresholds !== void 0) {
      let data125 = data.thresholds;
      if (Array.isArray(data125)) {
        if (data125.length > 1e3) {
          const err295 = { instancePath: instancePath + "/thresholds", schemaPath: "#/properties/thresholds/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          vErrors = withProblem(vErrors, err295);
          errors++;
        }
        const len8 = data125.length;
        for (let i9 = 0; i9 < len8; i9++) {
          let data126 = data125[i9];
          if (data126 && typeof data126 == "object" && !Array.isArray(data126)) {
            if (Object.keys(data126).length < 2) {
              const err296 = { instancePath: instancePath + "/thresholds/" + i9, schemaPath: "#/properties/thresholds/items/minProperties", keyword: "minProperties", params: { limit: 2 } };
              vErrors = withProblem(vErrors, err296);
              errors++;
            }
            if (data126.that === void 0) {
              const err297 = { instancePath: instancePath + "/thresholds/" + i9, schemaPath: "#/properties/thresholds/items/required", keyword: "required", params: { missingProperty: "that" } };
              vErrors = withProblem(vErrors, err297);
              errors++;
            }
            for (const key27 in data126) {
              if (!(key27 === "that" || key27 === "name" || key27 === "atMost" || key27 === "atLeast" || key27 === "within")) {
                const err298 = { instancePath: instancePath + "/thresholds/" + i9, schemaPath: "#/properties/thresholds/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 } };
                vErrors = withProblem(vErrors, err298);
                errors++;
              }
            }
            if (data126.that !== void 0) {
              let data127 = data126.that;
              if (typeof data127 === "string") {
                if (func3(data127) > 400) {
                  const err299 = { instancePath: instancePath + "/thresholds/" + i9 + "/that", schemaPath: "#/properties/thresholds/items/properties/that/maxLength", keyword: "maxLength", params: { limit: 400 } };
                  vErrors = withProblem(vErrors, err299);
                  errors++;
                }
              } else {
                const err300 = { instancePath: instancePath + "/thresholds/" + i9 + "/that", schemaPath: "#/properties/thresholds/items/properties/that/type", keyword: "type", params: { type: "string" } };
                vErrors = withProblem(vErrors, err300);
                errors++;
              }
            }
            if (data126.name !== void 0) {
              let data128 = data126.name;
              if (typeof data128 === "string") {
                if (func3(data128) > 200) {
                  const err301 = { instancePath: instancePath + "/thresholds/" + i9 + "/name", schemaPath: "#/properties/thresholds/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
                  vErrors = withProblem(vErrors, err301);
                  errors++;
                }
              } else {
                const err302 = { instancePath: instancePath + "/thresholds/" + i9 + "/name", schemaPath: "#/properties/thresholds/items/properties/name/type", keyword: "type", params: { type: "string" } };
                vErrors = withProblem(vErrors, err302);
                errors++;
              }
            }
            if (data126.atMost !== void 0) {
              if (!(typeof data126.atMost == "number")) {
                const err303 = { instancePath: instancePath + "/thresholds/" + i9 + "/atMost", schemaPath: "#/properties/thresholds/items/properties/atMost/type", keyword: "type", params: { type: "number" } };
                vErrors = withProblem(vErrors, err303);
                errors++;
              }
            }
            if (data126.atLeast !== void 0) {
              if (!(typeof data126.atLeast == "number")) {
                const err304 = { instancePath: instancePath + "/thresholds/" + i9 + "/atLeast", schemaPath: "#/properties/thresholds/items/properties/atLeast/type", keyword: "type", params: { type: "number" } };
                vErrors = withProblem(vErrors, err304);
                errors++;
              }
            }
            if (data126.within !== void 0) {
              let data131 = data126.within;
              if (Array.isArray(data131)) {
                if (data131.length > 2) {
                  const err305 = { instancePath: instancePath + "/thresholds/" + i9 + "/within", schemaPath: "#/properties/thresholds/items/properties/within/maxItems", keyword: "maxItems", params: { limit: 2 } };
                  vErrors = withProblem(vErrors, err305);
                  errors++;
                }
                if (data131.length < 2) {
                  const err306 = { instancePath: instancePath + "/thresholds/" + i9 + "/within", schemaPath: "#/properties/thresholds/items/properties/within/minItems", keyword: "minItems", params: { limit: 2 } };
                  vErrors = withProblem(vErrors, err306);
                  errors++;
                }
                const len9 = data131.length;
                for (let i10 = 0; i10 < len9; i10++) {
                  if (!(typeof data131[i10] == "number")) {
                    const err307 = { instancePath: instancePath + "/thresholds/" + i9 + "/within/" + i10, schemaPath: "#/properties/thresholds/items/properties/within/items/type", keyword: "type", params: { type: "number" } };
                    vErrors = withProblem(vErrors, err307);
                    errors++;
                  }
                }
              } else {
                const err308 = { instancePath: instancePath + "/thresholds/" + i9 + "/within", schemaPath: "#/properties/thresholds/items/properties/within/type", keyword: "type", params: { type: "array" } };
                vErrors = withProblem(vErrors, err308);
                errors++;
              }
            }
          } else {
            const err309 = { instancePath: instancePath + "/thresholds/" + i9, schemaPath: "#/properties/thresholds/items/type", keyword: "type", params: { type: "object" } };
            vErrors = withProblem(vErrors, err309);
            errors++;
          }
        }
      } else {
        const err310 = { instancePath: instancePath + "/thresholds", schemaPath: "#/properties/thresholds/type", keyword: "type", params: { type: "array" } };
        vErrors = withProblem(vErrors, err310);
        errors++;
      }
    }
    if (data.outputs !== void 0) {
      let data133 = data.outputs;
      if (Array.isArray(data133)) {
        if (data133.length > 1e3) {
          const err311 = { instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          vErrors = withProblem(vErrors, err311);
          errors++;
        }
        const len10 = data133.length;
        for (let i11 = 0; i11 < len10; i11++) {
          let data134 = data133[i11];
          if (typeof data134 === "string") {
            if (func3(data134) > 400) {
              const err312 = { instancePath: instancePath + "/outputs/" + i11, schemaPath: "#/properties/outputs/items/maxLength", keyword: "maxLength", params: { limit: 400 } };
              vErrors = withProblem(vErrors, err312);
              errors++;
            }
            if (func3(data134) < 1) {
              const err313 = { instancePath: instancePath + "/outputs/" + i11, schemaPath: "#/properties/outputs/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors = withProblem(vErrors, err313);
              errors++;
            }
          } else {
            const err314 = { instancePath: instancePath + "/outputs/" + i11, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err314);
            errors++;
          }
        }
      } else {
        const err315 = { instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" } };
        vErrors = withProblem(vErrors, err315);
        errors++;
      }
    }
  } else {
    const err316 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withProblem(vErrors, err316);
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  validateModel
};
