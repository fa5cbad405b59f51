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
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://flowsim.invalid/schemas/model.schema.json", "title": "flowsim model", "description": "A system without parameters: what enters, what serves it, and how work flows between.", "additionalProperties": false, "type": "object", "required": ["schemaVersion", "window", "grid", "topology"], "properties": { "schemaVersion": { "const": 1, "type": "number" }, "window": { "additionalProperties": false, "type": "object", "required": ["start", "timezone"], "properties": { "start": { "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})$", "description": "Instant at which bin 0 begins, RFC 3339 with offset.", "type": "string" }, "timezone": { "maxLength": 64, "description": "IANA time zone of profiles, HOUR, WEEKDAY and local stamps.", "type": "string" }, "offsets": { "minItems": 1, "maxItems": 1e5, "description": "The local clock over the window; resolved from the time zone when it is left out.", "type": "array", "items": { "additionalProperties": false, "type": "object", "required": ["fromUtc", "offsetMinutes"], "properties": { "fromUtc": { "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})$", "description": "Instant from which on it holds.", "type": "string" }, "offsetMinutes": { "description": "Local time less UTC, minutes.", "type": "number" } } } } } }, "grid": { "additionalProperties": false, "type": "object", "required": ["bins", "binSize", "binUnit"], "properties": { "bins": { "minimum": 1, "maximum": 1e6, "description": "How many bins.", "type": "integer" }, "binSize": { "minimum": 1e-3, "maximum": 1e6, "description": "Length of a bin in its unit.", "type": "number" }, "binUnit": { "description": "Unit of a bin.", "anyOf": [{ "const": "seconds", "type": "string" }, { "const": "minutes", "type": "string" }, { "const": "hours", "type": "string" }, { "const": "days", "type": "string" }, { "const": "weeks", "type": "string" }] }, "warmUp": { "minimum": 0, "maximum": 999999, "description": "Leading bins left out of summaries; 0 unless given.", "type": "integer" } } }, "seed": { "anyOf": [{ "type": "integer" }, { "maxLength": 200, "type": "string" }] }, "classes": { "minItems": 1, "maxItems": 100, "description": "Names of the classes of work; one class, called default, unless given.", "type": "array", "items": { "type": "string" } }, "series": { "type": "object", "additionalProperties": { "$ref": "#/$defs/series" } }, "topology": { "additionalProperties": false, "type": "object", "required": ["nodes"], "properties": { "nodes": { "type": "object", "minProperties": 1, "additionalProperties": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "additionalProperties": false, "description": "Work enters the system here.", "type": "object", "required": ["kind", "arrivals"], "properties": { "kind": { "const": "source", "type": "string" }, "title": { "maxLength": 200, "description": "What people call it.", "type": "string" }, "description": { "maxLength": 2e3, "description": "What it is.", "type": "string" }, "group": { "maxLength": 200, "description": "What it is shown together with.", "type": "string" }, "unit": { "maxLength": 64, "description": "Unit of the items; a label.", "type": "string" }, "arrivals": { "$ref": "#/$defs/classSeries", "description": "Items that enter in each bin.", "x-series": {}, "x-classes": "amount" }, "mix": { "type": "object", "additionalProperties": { "type": "number", "minimum": 0, "maximum": 1e30 }, "description": "Part of each class in a plain number of items; sums to 1, a class left out has 0.", "x-classes": "keys" } } }, { "additionalProperties": false, "description": "Work waits in a queue until capacity serves it; it may fail, be tried again, be refused, or lose patience.", "type": "object", "required": ["kind"], "properties": { "kind": { "const": "service", "type": "string" }, "title": { "maxLength": 200, "description": "What people call it.", "type": "string" }, "description": { "maxLength": 2e3, "description": "What it is.", "type": "string" }, "group": { "maxLength": 200, "description": "What it is shown together with.", "type": "string" }, "unit": { "maxLength": 64, "description": "Unit of the items; a label.", "type": "string" }, "capacity": { "$ref": "#/$defs/series", "description": "Items it can attempt in a bin; unlimited unless given.", "x-series": {} }, "servers": { "$ref": "#/$defs/series", "description": "Servers at work; with serviceTime they make the capacity.", "x-series": {} }, "serviceTime": { "$ref": "#/$defs/series", "description": "Mean time of one attempt with one server.", "x-series": { "duration": true, "positive": true } }, "parallelism": { "$ref": "#/$defs/series", "description": "Factor on the capacity.", "x-series": {} }, "work": { "type": "object", "additionalProperties": { "type": "number", "exclusiveMinimum": 0, "maximum": 1e30 }, "description": "What an item of a class takes of the capacity, and of serviceTime; 1 unless given.", "x-classes": "keys" }, "failureRate": { "$ref": "#/$defs/classSeries", "description": "Part of the attempts that fail.", "x-series": { "maximum": 1 }, "x-classes": "each" }, "retry": { "additionalProperties": false, "description": "Failed work below the last attempt returns after a back-off.", "type": "object", "required": ["maxAttempts"], "properties": { "maxAttempts": { "minimum": 1, "maximum": 100, "description": "Tries of one item, the first included.", "type": "integer" }, "backoff": { "minItems": 1, "maxItems": 1e4, "description": "Part of the failed work that returns 1, 2, \u2026 bins later; sums to 1. [1] unless given.", "type": "array", "items": { "minimum": 0, "type": "number" } }, "budget": { "$ref": "#/$defs/series", "description": "Most work that enters back-off in a bin, as a part of its first attempts; the excess is exhausted.", "x-series": {} } } }, "abandonRate": { "$ref": "#/$defs/series", "description": "Part of the waiting work that leaves at the start of a bin.", "x-series": { "maximum": 1 } }, "patience": { "$ref": "#/$defs/series", "description": "Mean time that work is willing to wait, exponentially distributed; then it leaves.", "x-series": { "duration": true } }, "queueLimit": { "$ref": "#/$defs/series", "description": "Most work that may wait at the end of a bin.", "x-series": {} }, "onFull": { "description": "What happens to work beyond queueLimit: it is rejected (default), or services may not send it.", "anyOf": [{ "const": "reject", "type": "string" }, { "const": "block", "type": "string" }] }, "discipline": { "description": "Who goes first when not all can be attempted; proportional unless given.", "anyOf": [{ "const": "proportional", "type": "string" }, { "const": "fifo", "type": "string" }, { "const": "priority", "type": "string" }, { "const": "weighted", "type": "string" }] }, "priority": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "Every class, highest first; with discipline priority.", "x-classes": "order" }, "weights": { "type": "object", "additionalProperties": { "type": "number", "exclusiveMinimum": 0, "maximum": 1e30 }, "description": "Part of the capacity that a class may claim against others; 1 unless given; with discipline weighted.", "x-classes": "keys" }, "schedule": { "additionalProperties": false, "description": "It works only in bins offset, offset + everyBins, \u2026", "type": "object", "required": ["everyBins"], "properties": { "everyBins": { "minimum": 1, "maximum": 1e6, "description": "Bins from one open bin to the next.", "type": "integer" }, "offset": { "minimum": 0, "maximum": 1e6, "description": "The first open bin; 0 unless given.", "type": "integer" } } }, "initialQueue": { "type": ["number", "object"], "minimum": 0, "maximum": 1e30, "additionalProperties": { "type": "number", "minimum": 0, "maximum": 1e30 }, "description": "Items that wait before bin 0; 0 unless given.", "x-classes": "amount" }, "mix": { "type": "object", "additionalProperties": { "type": "number", "minimum": 0, "maximum": 1e30 }, "description": "Part of each class in a plain number of items; sums to 1, a class left out has 0.", "x-classes": "keys" }, "target": { "additionalProperties": false, "description": "The promise made to what waits.", "type": "object", "required": ["wait"], "properties": { "wait": { "$ref": "#/$defs/series", "description": "Longest wait promised; a bin with a longer waitTime breaches.", "x-series": { "duration": true } }, "share": { "minimum": 0, "maximum": 1, "description": "Part of the work it is promised for.", "type": "number" } } }, "uses": { "type": "object", "minProperties": 1, "additionalProperties": { "$ref": "#/$defs/series", "description": "Units of the resource per unit of work.", "x-series": { "positive": true } }, "description": "Units of each resource that one unit of work takes." }, "arrivalCv2": { "$ref": "#/$defs/series", "description": "Squared coefficient of variation of the times between arrivals, for expectedWait; 1 unless given.", "x-series": {} }, "serviceCv2": { "$ref": "#/$defs/series", "description": "Squared coefficient of variation of the service times, for expectedWait; 1 unless given.", "x-series": {} } } }, { "additionalProperties": false, "description": "Parts work over its outgoing edges, by their shares or by what it sees of its targets; holds nothing.", "type": "object", "required": ["kind"], "properties": { "kind": { "const": "router", "type": "string" }, "title": { "maxLength": 200, "description": "What people call it.", "type": "string" }, "description": { "maxLength": 2e3, "description": "What it is.", "type": "string" }, "group": { "maxLength": 200, "description": "What it is shown together with.", "type": "string" }, "unit": { "maxLength": 64, "description": "Unit of the items; a label.", "type": "string" }, "policy": { "description": "How work is parted: by the shares of the edges (default), into the shortest queues, or by spare capacity.", "anyOf": [{ "const": "shares", "type": "string" }, { "const": "least-queue", "type": "string" }, { "const": "spare-capacity", "type": "string" }] } } }, { "additionalProperties": false, "description": "Work takes a time of its own, however much there is of it: whole bins, or spread over several.", "type": "object", "required": ["kind"], "properties": { "kind": { "const": "delay", "type": "string" }, "title": { "maxLength": 200, "description": "What people call it.", "type": "string" }, "description": { "maxLength": 2e3, "description": "What it is.", "type": "string" }, "group": { "maxLength": 200, "description": "What it is shown together with.", "type": "string" }, "unit": { "maxLength": 64, "description": "Unit of the items; a label.", "type": "string" }, "bins": { "minimum": 1, "maximum": 1e6, "description": "Whole bins that all work takes.", "type": "integer" }, "kernel": { "minItems": 1, "maxItems": 1e4, "description": "Part of the work that leaves 1, 2, \u2026 bins later; sums to 1.", "type": "array", "items": { "minimum": 0, "type": "number" } } } }, { "additionalProperties": false, "description": "Work lies here, well mixed, until it is released; at most what lay here at the end of the bin before.", "type": "object", "required": ["kind"], "properties": { "kind": { "const": "store", "type": "string" }, "title": { "maxLength": 200, "description": "What people call it.", "type": "string" }, "description": { "maxLength": 2e3, "description": "What it is.", "type": "string" }, "group": { "maxLength": 200, "description": "What it is shown together with.", "type": "string" }, "unit": { "maxLength": 64, "description": "Unit of the items; a label.", "type": "string" }, "initial": { "type": ["number", "object"], "minimum": 0, "maximum": 1e30, "additionalProperties": { "type": "number", "minimum": 0, "maximum": 1e30 }, "description": "Items in it before bin 0; 0 unless given.", "x-classes": "amount" }, "mix": { "type": "object", "additionalProperties": { "type": "number", "minimum": 0, "maximum": 1e30 }, "description": "Part of each class in a plain number of items; sums to 1, a class left out has 0.", "x-classes": "keys" }, "release": { "$ref": "#/$defs/series", "description": "Most items that leave in a bin; 0 unless given.", "x-series": {} } } }, { "additionalProperties": false, "description": "Work leaves the system here, completed or failed.", "type": "object", "required": ["kind"], "properties": { "kind": { "const": "sink", "type": "string" }, "title": { "maxLength": 200, "description": "What people call it.", "type": "string" }, "description": { "maxLength": 2e3, "description": "What it is.", "type": "string" }, "group": { "maxLength": 200, "description": "What it is shown together with.", "type": "string" }, "unit": { "maxLength": 64, "description": "Unit of the items; a label.", "type": "string" }, "outcome": { "description": "What it means to end here; completed unless said.", "anyOf": [{ "const": "completed", "type": "string" }, { "const": "failed", "type": "string" }] } } }] } }, "edges": { "maxItems": 1e5, "type": "array", "items": { "additionalProperties": false, "type": "object", "required": ["from", "to"], "properties": { "from": { "description": "Id of the node it leaves.", "type": "string" }, "to": { "description": "Id of the node it enters.", "type": "string" }, "outlet": { "description": "Outlet it leaves by; served unless given.", "type": "string" }, "share": { "$ref": "#/$defs/series", "description": "Part of the flow of the outlet that takes this edge, 0 to 1." }, "classes": { "minItems": 1, "maxItems": 100, "uniqueItems": true, "description": "The classes that take this edge; all unless given.", "type": "array", "items": { "type": "string" } }, "lag": { "minimum": 0, "maximum": 1e6, "description": "Whole bins on the way.", "type": "integer" }, "multiplier": { "$ref": "#/$defs/series", "description": "Items it delivers for one that it takes; 1 unless given." }, "effort": { "description": "It takes nothing, and copies what leaves by the outlet as new work.", "type": "boolean" }, "id": { "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,63}$", "description": "Id of its own; from->to unless given.", "type": "string" }, "title": { "maxLength": 200, "description": "What people call it.", "type": "string" }, "description": { "maxLength": 2e3, "description": "What it is.", "type": "string" }, "group": { "maxLength": 200, "description": "What it is shown together with.", "type": "string" }, "unit": { "maxLength": 64, "description": "Unit of the items; a label.", "type": "string" } } } }, "resources": { "type": "object", "additionalProperties": { "additionalProperties": false, "type": "object", "required": ["capacity"], "properties": { "capacity": { "$ref": "#/$defs/series", "description": "Units there are in each bin.", "x-series": {} }, "policy": { "description": "How it is divided when more is wanted than there is; proportional unless given.", "anyOf": [{ "const": "proportional", "type": "string" }, { "const": "max-min", "type": "string" }, { "const": "priority", "type": "string" }] }, "order": { "minItems": 1, "maxItems": 1e5, "description": "Every service that uses it, the first first; only with a policy that has an order.", "type": "array", "items": { "type": "string" } }, "title": { "maxLength": 200, "description": "What people call it.", "type": "string" }, "description": { "maxLength": 2e3, "description": "What it is.", "type": "string" }, "group": { "maxLength": 200, "description": "What it is shown together with.", "type": "string" }, "unit": { "maxLength": 64, "description": "Unit of the items; a label.", "type": "string" } } }, "description": "Capacities that services share, by id." } } }, "thresholds": { "maxItems": 1e3, "type": "array", "items": { "additionalProperties": false, "minProperties": 2, "type": "object", "required": ["that"], "properties": { "that": { "description": "series#statistic, such as payment.queueDepth#max", "maxLength": 400, "type": "string" }, "name": { "maxLength": 200, "description": "What people call it.", "type": "string" }, "atMost": { "description": "Largest value that holds.", "type": "number" }, "atLeast": { "description": "Smallest value that holds.", "type": "number" }, "within": { "minItems": 2, "maxItems": 2, "description": "Smallest and largest value that hold.", "type": "array", "items": { "type": "number" } } } } }, "outputs": { "maxItems": 1e3, "description": "Which series are kept: ids with * for any characters, ! leaves out, later ones win; all unless given.", "type": "array", "items": { "minLength": 1, "maxLength": 400, "type": "string" } } }, "$defs": { "series": { "description": "A series: a number, an array of one value per bin, a formula, or a map form.", "type": ["number", "string", "array", "object"], "maxLength": 1e4, "items": { "type": "number" }, "if": { "type": "object" }, "then": { "allOf": [{ "if": { "required": ["distribution"] }, "then": { "type": "object", "required": ["distribution"], "description": "Each bin a draw of a distribution, on its own, or the mean. Its parameters may be series.", "discriminator": { "propertyName": "distribution" }, "oneOf": [{ "additionalProperties": false, "description": "How many of many independent events happen: arrivals of people who do not know each other.", "type": "object", "required": ["distribution", "mean"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "distribution": { "const": "poisson", "type": "string" }, "sample": { "description": "Whether each bin is a draw, or the mean and nothing is drawn; draw unless given.", "anyOf": [{ "const": "draw", "type": "string" }, { "const": "mean", "type": "string" }] }, "stream": { "minLength": 1, "maxLength": 200, "description": "Name of the stream of draws; unless given, the keys from the id on, such as customers.arrivals.", "type": "string" }, "mean": { "$ref": "#/$defs/series", "description": "Mean number of events.", "x-series": {} } } }, { "additionalProperties": false, "description": "The bell curve. It has no lower end: min: 0 keeps what cannot be negative from being so.", "type": "object", "required": ["distribution", "mean", "sd"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "distribution": { "const": "normal", "type": "string" }, "sample": { "description": "Whether each bin is a draw, or the mean and nothing is drawn; draw unless given.", "anyOf": [{ "const": "draw", "type": "string" }, { "const": "mean", "type": "string" }] }, "stream": { "minLength": 1, "maxLength": 200, "description": "Name of the stream of draws; unless given, the keys from the id on, such as customers.arrivals.", "type": "string" }, "mean": { "$ref": "#/$defs/series", "description": "Mean.", "x-series": { "minimum": -1e30 } }, "sd": { "$ref": "#/$defs/series", "description": "Standard deviation.", "x-series": {} } } }, { "additionalProperties": false, "description": "The time to the next of many independent events.", "type": "object", "required": ["distribution", "mean"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "distribution": { "const": "exponential", "type": "string" }, "sample": { "description": "Whether each bin is a draw, or the mean and nothing is drawn; draw unless given.", "anyOf": [{ "const": "draw", "type": "string" }, { "const": "mean", "type": "string" }] }, "stream": { "minLength": 1, "maxLength": 200, "description": "Name of the stream of draws; unless given, the keys from the id on, such as customers.arrivals.", "type": "string" }, "mean": { "$ref": "#/$defs/series", "description": "Mean.", "x-series": {} } } }, { "additionalProperties": false, "description": "Any value from min to max alike. Its min and max are the ends, and so need not limit anything.", "type": "object", "required": ["min", "max", "distribution"], "properties": { "min": { "$ref": "#/$defs/series", "description": "Least value.", "x-series": { "minimum": -1e30 } }, "max": { "$ref": "#/$defs/series", "description": "Greatest value, at least min.", "x-series": { "minimum": -1e30 } }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "distribution": { "const": "uniform", "type": "string" }, "sample": { "description": "Whether each bin is a draw, or the mean and nothing is drawn; draw unless given.", "anyOf": [{ "const": "draw", "type": "string" }, { "const": "mean", "type": "string" }] }, "stream": { "minLength": 1, "maxLength": 200, "description": "Name of the stream of draws; unless given, the keys from the id on, such as customers.arrivals.", "type": "string" } } }] } }, { "if": { "required": ["file"] }, "then": { "additionalProperties": false, "description": "Recorded data in a file beside the template or model: becomes an input when the model is made.", "type": "object", "required": ["file"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "file": { "minLength": 1, "description": "Relative path of the file.", "type": "string" }, "column": { "minLength": 1, "description": "Column of the values; not needed to count rows.", "type": "string" }, "time": { "minLength": 1, "description": "Column of the stamps; without it, row i is bin i and their number must match.", "type": "string" }, "timezone": { "minLength": 1, "description": "IANA zone of stamps without offset; that of the window unless given.", "type": "string" }, "timeFormat": { "minLength": 1, "description": "iso (default), epoch-s, epoch-ms, or a pattern of yyyy MM dd HH mm ss SSS.", "type": "string" }, "resample": { "description": "How rows become bins: gathered when no longer than a bin, else spread (sum) or held; sum unless given.", "anyOf": [{ "const": "sum", "type": "string" }, { "const": "mean", "type": "string" }, { "const": "last", "type": "string" }, { "const": "max", "type": "string" }, { "const": "count", "type": "string" }] }, "gaps": { "description": "What a bin that lacks rows takes; error unless given.", "anyOf": [{ "const": "error", "type": "string" }, { "const": "zero", "type": "string" }, { "const": "hold", "type": "string" }, { "const": "interpolate", "type": "string" }] } } } }, { "if": { "required": ["input"] }, "then": { "additionalProperties": false, "description": "Recorded data given with the model, one column of a CSV file, brought to the bins of the grid.", "type": "object", "required": ["input"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "input": { "pattern": "^in_[0-9a-f]{16}$", "description": "Id of the data: in_ and 16 hex digits of their hash.", "type": "string" }, "column": { "minLength": 1, "description": "Column of the values; not needed to count rows.", "type": "string" }, "time": { "minLength": 1, "description": "Column of the stamps; without it, row i is bin i and their number must match.", "type": "string" }, "timezone": { "minLength": 1, "description": "IANA zone of stamps without offset; that of the window unless given.", "type": "string" }, "timeFormat": { "minLength": 1, "description": "iso (default), epoch-s, epoch-ms, or a pattern of yyyy MM dd HH mm ss SSS.", "type": "string" }, "resample": { "description": "How rows become bins: gathered when no longer than a bin, else spread (sum) or held; sum unless given.", "anyOf": [{ "const": "sum", "type": "string" }, { "const": "mean", "type": "string" }, { "const": "last", "type": "string" }, { "const": "max", "type": "string" }, { "const": "count", "type": "string" }] }, "gaps": { "description": "What a bin that lacks rows takes; error unless given.", "anyOf": [{ "const": "error", "type": "string" }, { "const": "zero", "type": "string" }, { "const": "hold", "type": "string" }, { "const": "interpolate", "type": "string" }] }, "offsets": { "minItems": 1, "description": "The local clock of stamps without offset, over the time the rows cover.", "type": "array", "items": { "additionalProperties": false, "type": "object", "required": ["fromUtc", "offsetMinutes"], "properties": { "fromUtc": { "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$", "type": "string" }, "offsetMinutes": { "minimum": -1440, "maximum": 1440, "type": "number" } } } } } } }, { "if": { "required": ["of"] }, "then": { "additionalProperties": false, "description": "Gives min, max and round to a series of any other form.", "type": "object", "required": ["of"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "of": { "$ref": "#/$defs/series", "description": "The series.", "x-series": {} } } } }, { "if": { "required": ["profile"] }, "then": { "additionalProperties": false, "description": "A shape of the day or the week by the local clock, scaled to mean 1, times a mean.", "type": "object", "required": ["profile", "mean"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "profile": { "description": "Name of a profile, or its weights: evenly over the period, each at the centre of its part.", "anyOf": [{ "type": "string" }, { "minItems": 2, "type": "array", "items": { "type": "number" } }] }, "mean": { "$ref": "#/$defs/series", "description": "What the shape is multiplied by: the mean over a period, per bin.", "x-series": {} }, "period": { "description": "From 00:00, or Monday 00:00, by the local clock; day unless given, week for 168 weights.", "anyOf": [{ "const": "day", "type": "string" }, { "const": "week", "type": "string" }] } } } }] } }, "classSeries": { "description": "A series for all classes of work, or a map class -> series.", "type": ["number", "string", "array", "object"], "if": { "type": "object", "not": { "anyOf": [{ "required": ["distribution"] }, { "required": ["file"] }, { "required": ["input"] }, { "required": ["of"] }, { "required": ["profile"] }] } }, "then": { "additionalProperties": { "$ref": "#/$defs/series" } }, "else": { "$ref": "#/$defs/series" } } } };
var func2 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
var pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})$", "u");
var pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,63}$", "u");
var schema12 = { "description": "A series: a number, an array of one value per bin, a formula, or a map form.", "type": ["number", "string", "array", "object"], "maxLength": 1e4, "items": { "type": "number" }, "if": { "type": "object" }, "then": { "allOf": [{ "if": { "required": ["distribution"] }, "then": { "type": "object", "required": ["distribution"], "description": "Each bin a draw of a distribution, on its own, or the mean. Its parameters may be series.", "discriminator": { "propertyName": "distribution" }, "oneOf": [{ "additionalProperties": false, "description": "How many of many independent events happen: arrivals of people who do not know each other.", "type": "object", "required": ["distribution", "mean"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "distribution": { "const": "poisson", "type": "string" }, "sample": { "description": "Whether each bin is a draw, or the mean and nothing is drawn; draw unless given.", "anyOf": [{ "const": "draw", "type": "string" }, { "const": "mean", "type": "string" }] }, "stream": { "minLength": 1, "maxLength": 200, "description": "Name of the stream of draws; unless given, the keys from the id on, such as customers.arrivals.", "type": "string" }, "mean": { "$ref": "#/$defs/series", "description": "Mean number of events.", "x-series": {} } } }, { "additionalProperties": false, "description": "The bell curve. It has no lower end: min: 0 keeps what cannot be negative from being so.", "type": "object", "required": ["distribution", "mean", "sd"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "distribution": { "const": "normal", "type": "string" }, "sample": { "description": "Whether each bin is a draw, or the mean and nothing is drawn; draw unless given.", "anyOf": [{ "const": "draw", "type": "string" }, { "const": "mean", "type": "string" }] }, "stream": { "minLength": 1, "maxLength": 200, "description": "Name of the stream of draws; unless given, the keys from the id on, such as customers.arrivals.", "type": "string" }, "mean": { "$ref": "#/$defs/series", "description": "Mean.", "x-series": { "minimum": -1e30 } }, "sd": { "$ref": "#/$defs/series", "description": "Standard deviation.", "x-series": {} } } }, { "additionalProperties": false, "description": "The time to the next of many independent events.", "type": "object", "required": ["distribution", "mean"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "distribution": { "const": "exponential", "type": "string" }, "sample": { "description": "Whether each bin is a draw, or the mean and nothing is drawn; draw unless given.", "anyOf": [{ "const": "draw", "type": "string" }, { "const": "mean", "type": "string" }] }, "stream": { "minLength": 1, "maxLength": 200, "description": "Name of the stream of draws; unless given, the keys from the id on, such as customers.arrivals.", "type": "string" }, "mean": { "$ref": "#/$defs/series", "description": "Mean.", "x-series": {} } } }, { "additionalProperties": false, "description": "Any value from min to max alike. Its min and max are the ends, and so need not limit anything.", "type": "object", "required": ["min", "max", "distribution"], "properties": { "min": { "$ref": "#/$defs/series", "description": "Least value.", "x-series": { "minimum": -1e30 } }, "max": { "$ref": "#/$defs/series", "description": "Greatest value, at least min.", "x-series": { "minimum": -1e30 } }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "distribution": { "const": "uniform", "type": "string" }, "sample": { "description": "Whether each bin is a draw, or the mean and nothing is drawn; draw unless given.", "anyOf": [{ "const": "draw", "type": "string" }, { "const": "mean", "type": "string" }] }, "stream": { "minLength": 1, "maxLength": 200, "description": "Name of the stream of draws; unless given, the keys from the id on, such as customers.arrivals.", "type": "string" } } }] } }, { "if": { "required": ["file"] }, "then": { "additionalProperties": false, "description": "Recorded data in a file beside the template or model: becomes an input when the model is made.", "type": "object", "required": ["file"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "file": { "minLength": 1, "description": "Relative path of the file.", "type": "string" }, "column": { "minLength": 1, "description": "Column of the values; not needed to count rows.", "type": "string" }, "time": { "minLength": 1, "description": "Column of the stamps; without it, row i is bin i and their number must match.", "type": "string" }, "timezone": { "minLength": 1, "description": "IANA zone of stamps without offset; that of the window unless given.", "type": "string" }, "timeFormat": { "minLength": 1, "description": "iso (default), epoch-s, epoch-ms, or a pattern of yyyy MM dd HH mm ss SSS.", "type": "string" }, "resample": { "description": "How rows become bins: gathered when no longer than a bin, else spread (sum) or held; sum unless given.", "anyOf": [{ "const": "sum", "type": "string" }, { "const": "mean", "type": "string" }, { "const": "last", "type": "string" }, { "const": "max", "type": "string" }, { "const": "count", "type": "string" }] }, "gaps": { "description": "What a bin that lacks rows takes; error unless given.", "anyOf": [{ "const": "error", "type": "string" }, { "const": "zero", "type": "string" }, { "const": "hold", "type": "string" }, { "const": "interpolate", "type": "string" }] } } } }, { "if": { "required": ["input"] }, "then": { "additionalProperties": false, "description": "Recorded data given with the model, one column of a CSV file, brought to the bins of the grid.", "type": "object", "required": ["input"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "input": { "pattern": "^in_[0-9a-f]{16}$", "description": "Id of the data: in_ and 16 hex digits of their hash.", "type": "string" }, "column": { "minLength": 1, "description": "Column of the values; not needed to count rows.", "type": "string" }, "time": { "minLength": 1, "description": "Column of the stamps; without it, row i is bin i and their number must match.", "type": "string" }, "timezone": { "minLength": 1, "description": "IANA zone of stamps without offset; that of the window unless given.", "type": "string" }, "timeFormat": { "minLength": 1, "description": "iso (default), epoch-s, epoch-ms, or a pattern of yyyy MM dd HH mm ss SSS.", "type": "string" }, "resample": { "description": "How rows become bins: gathered when no longer than a bin, else spread (sum) or held; sum unless given.", "anyOf": [{ "const": "sum", "type": "string" }, { "const": "mean", "type": "string" }, { "const": "last", "type": "string" }, { "const": "max", "type": "string" }, { "const": "count", "type": "string" }] }, "gaps": { "description": "What a bin that lacks rows takes; error unless given.", "anyOf": [{ "const": "error", "type": "string" }, { "const": "zero", "type": "string" }, { "const": "hold", "type": "string" }, { "const": "interpolate", "type": "string" }] }, "offsets": { "minItems": 1, "description": "The local clock of stamps without offset, over the time the rows cover.", "type": "array", "items": { "additionalProperties": false, "type": "object", "required": ["fromUtc", "offsetMinutes"], "properties": { "fromUtc": { "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$", "type": "string" }, "offsetMinutes": { "minimum": -1440, "maximum": 1440, "type": "number" } } } } } } }, { "if": { "required": ["of"] }, "then": { "additionalProperties": false, "description": "Gives min, max and round to a series of any other form.", "type": "object", "required": ["of"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "of": { "$ref": "#/$defs/series", "description": "The series.", "x-series": {} } } } }, { "if": { "required": ["profile"] }, "then": { "additionalProperties": false, "description": "A shape of the day or the week by the local clock, scaled to mean 1, times a mean.", "type": "object", "required": ["profile", "mean"], "properties": { "min": { "description": "Values below are raised to it.", "type": "number" }, "max": { "description": "Values above are lowered to it.", "type": "number" }, "round": { "description": "Round to whole numbers, half away from zero, after min and max.", "type": "boolean" }, "unit": { "maxLength": 64, "description": "A label.", "type": "string" }, "profile": { "description": "Name of a profile, or its weights: evenly over the period, each at the centre of its part.", "anyOf": [{ "type": "string" }, { "minItems": 2, "type": "array", "items": { "type": "number" } }] }, "mean": { "$ref": "#/$defs/series", "description": "What the shape is multiplied by: the mean over a period, per bin.", "x-series": {} }, "period": { "description": "From 00:00, or Monday 00:00, by the local clock; day unless given, week for 168 weights.", "anyOf": [{ "const": "day", "type": "string" }, { "const": "week", "type": "string" }] } } } }] } };
var wrapper0 = { validate: validate11 };
var pattern2 = new RegExp("^in_[0-9a-f]{16}$", "u");
var pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$", "u");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if ((!data || typeof data != "object") && !(typeof data == "number") && typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema12.type }, message: "must be number,string,array,object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err1 = {};
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
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
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
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
          const err3 = { instancePath, schemaPath: "#/then/allOf/0/then/required", keyword: "required", params: { missingProperty: "distribution" }, message: "must have required property 'distribution'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const tag0 = data.distribution;
        if (typeof tag0 == "string") {
          if (tag0 === "poisson") {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.distribution === void 0) {
                const err4 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/0/required", keyword: "required", params: { missingProperty: "distribution" }, message: "must have required property 'distribution'" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
              if (data.mean === void 0) {
                const err5 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/0/required", keyword: "required", params: { missingProperty: "mean" }, message: "must have required property 'mean'" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
              for (const key0 in data) {
                if (!(key0 === "min" || key0 === "max" || key0 === "round" || key0 === "unit" || key0 === "distribution" || key0 === "sample" || key0 === "stream" || key0 === "mean")) {
                  const err6 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
              }
              if (data.min !== void 0) {
                if (!(typeof data.min == "number")) {
                  const err7 = { instancePath: instancePath + "/min", schemaPath: "#/then/allOf/0/then/oneOf/0/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              }
              if (data.max !== void 0) {
                if (!(typeof data.max == "number")) {
                  const err8 = { instancePath: instancePath + "/max", schemaPath: "#/then/allOf/0/then/oneOf/0/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
              }
              if (data.round !== void 0) {
                if (typeof data.round !== "boolean") {
                  const err9 = { instancePath: instancePath + "/round", schemaPath: "#/then/allOf/0/then/oneOf/0/properties/round/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              }
              if (data.unit !== void 0) {
                let data3 = data.unit;
                if (typeof data3 === "string") {
                  if (func3(data3) > 64) {
                    const err10 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/0/then/oneOf/0/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                    if (vErrors === null) {
                      vErrors = [err10];
                    } else {
                      vErrors.push(err10);
                    }
                    errors++;
                  }
                } else {
                  const err11 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/0/then/oneOf/0/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              }
              if (data.distribution !== void 0) {
                let data4 = data.distribution;
                if (typeof data4 !== "string") {
                  const err12 = { instancePath: instancePath + "/distribution", schemaPath: "#/then/allOf/0/then/oneOf/0/properties/distribution/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
                if ("poisson" !== data4) {
                  const err13 = { instancePath: instancePath + "/distribution", schemaPath: "#/then/allOf/0/then/oneOf/0/properties/distribution/const", keyword: "const", params: { allowedValue: "poisson" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              }
              if (data.sample !== void 0) {
                let data5 = data.sample;
                const _errs25 = errors;
                let valid6 = false;
                const _errs26 = errors;
                if (typeof data5 !== "string") {
                  const err14 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/0/properties/sample/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
                if ("draw" !== data5) {
                  const err15 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/0/properties/sample/anyOf/0/const", keyword: "const", params: { allowedValue: "draw" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
                var _valid2 = _errs26 === errors;
                valid6 = valid6 || _valid2;
                if (!valid6) {
                  const _errs28 = errors;
                  if (typeof data5 !== "string") {
                    const err16 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/0/properties/sample/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                  if ("mean" !== data5) {
                    const err17 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/0/properties/sample/anyOf/1/const", keyword: "const", params: { allowedValue: "mean" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                  var _valid2 = _errs28 === errors;
                  valid6 = valid6 || _valid2;
                }
                if (!valid6) {
                  const err18 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/0/properties/sample/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
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
                    const err19 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/0/properties/stream/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                  if (func3(data6) < 1) {
                    const err20 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/0/properties/stream/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                } else {
                  const err21 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/0/properties/stream/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
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
              const err22 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else if (tag0 === "normal") {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.distribution === void 0) {
                const err23 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/1/required", keyword: "required", params: { missingProperty: "distribution" }, message: "must have required property 'distribution'" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
              if (data.mean === void 0) {
                const err24 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/1/required", keyword: "required", params: { missingProperty: "mean" }, message: "must have required property 'mean'" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
              if (data.sd === void 0) {
                const err25 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/1/required", keyword: "required", params: { missingProperty: "sd" }, message: "must have required property 'sd'" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
              for (const key1 in data) {
                if (!func2.call(schema12.then.allOf[0].then.oneOf[1].properties, key1)) {
                  const err26 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              }
              if (data.min !== void 0) {
                if (!(typeof data.min == "number")) {
                  const err27 = { instancePath: instancePath + "/min", schemaPath: "#/then/allOf/0/then/oneOf/1/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              }
              if (data.max !== void 0) {
                if (!(typeof data.max == "number")) {
                  const err28 = { instancePath: instancePath + "/max", schemaPath: "#/then/allOf/0/then/oneOf/1/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              }
              if (data.round !== void 0) {
                if (typeof data.round !== "boolean") {
                  const err29 = { instancePath: instancePath + "/round", schemaPath: "#/then/allOf/0/then/oneOf/1/properties/round/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              }
              if (data.unit !== void 0) {
                let data11 = data.unit;
                if (typeof data11 === "string") {
                  if (func3(data11) > 64) {
                    const err30 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/0/then/oneOf/1/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                    if (vErrors === null) {
                      vErrors = [err30];
                    } else {
                      vErrors.push(err30);
                    }
                    errors++;
                  }
                } else {
                  const err31 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/0/then/oneOf/1/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              }
              if (data.distribution !== void 0) {
                let data12 = data.distribution;
                if (typeof data12 !== "string") {
                  const err32 = { instancePath: instancePath + "/distribution", schemaPath: "#/then/allOf/0/then/oneOf/1/properties/distribution/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
                if ("normal" !== data12) {
                  const err33 = { instancePath: instancePath + "/distribution", schemaPath: "#/then/allOf/0/then/oneOf/1/properties/distribution/const", keyword: "const", params: { allowedValue: "normal" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
              }
              if (data.sample !== void 0) {
                let data13 = data.sample;
                const _errs47 = errors;
                let valid9 = false;
                const _errs48 = errors;
                if (typeof data13 !== "string") {
                  const err34 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/1/properties/sample/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
                if ("draw" !== data13) {
                  const err35 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/1/properties/sample/anyOf/0/const", keyword: "const", params: { allowedValue: "draw" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
                var _valid3 = _errs48 === errors;
                valid9 = valid9 || _valid3;
                if (!valid9) {
                  const _errs50 = errors;
                  if (typeof data13 !== "string") {
                    const err36 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/1/properties/sample/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err36];
                    } else {
                      vErrors.push(err36);
                    }
                    errors++;
                  }
                  if ("mean" !== data13) {
                    const err37 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/1/properties/sample/anyOf/1/const", keyword: "const", params: { allowedValue: "mean" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                      vErrors = [err37];
                    } else {
                      vErrors.push(err37);
                    }
                    errors++;
                  }
                  var _valid3 = _errs50 === errors;
                  valid9 = valid9 || _valid3;
                }
                if (!valid9) {
                  const err38 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/1/properties/sample/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
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
                    const err39 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/1/properties/stream/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                    if (vErrors === null) {
                      vErrors = [err39];
                    } else {
                      vErrors.push(err39);
                    }
                    errors++;
                  }
                  if (func3(data14) < 1) {
                    const err40 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/1/properties/stream/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err40];
                    } else {
                      vErrors.push(err40);
                    }
                    errors++;
                  }
                } else {
                  const err41 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/1/properties/stream/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
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
              const err42 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
          } else if (tag0 === "exponential") {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.distribution === void 0) {
                const err43 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/2/required", keyword: "required", params: { missingProperty: "distribution" }, message: "must have required property 'distribution'" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
              if (data.mean === void 0) {
                const err44 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/2/required", keyword: "required", params: { missingProperty: "mean" }, message: "must have required property 'mean'" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
              for (const key2 in data) {
                if (!(key2 === "min" || key2 === "max" || key2 === "round" || key2 === "unit" || key2 === "distribution" || key2 === "sample" || key2 === "stream" || key2 === "mean")) {
                  const err45 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              }
              if (data.min !== void 0) {
                if (!(typeof data.min == "number")) {
                  const err46 = { instancePath: instancePath + "/min", schemaPath: "#/then/allOf/0/then/oneOf/2/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
              }
              if (data.max !== void 0) {
                if (!(typeof data.max == "number")) {
                  const err47 = { instancePath: instancePath + "/max", schemaPath: "#/then/allOf/0/then/oneOf/2/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
              }
              if (data.round !== void 0) {
                if (typeof data.round !== "boolean") {
                  const err48 = { instancePath: instancePath + "/round", schemaPath: "#/then/allOf/0/then/oneOf/2/properties/round/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              }
              if (data.unit !== void 0) {
                let data20 = data.unit;
                if (typeof data20 === "string") {
                  if (func3(data20) > 64) {
                    const err49 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/0/then/oneOf/2/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                    if (vErrors === null) {
                      vErrors = [err49];
                    } else {
                      vErrors.push(err49);
                    }
                    errors++;
                  }
                } else {
                  const err50 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/0/then/oneOf/2/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
              }
              if (data.distribution !== void 0) {
                let data21 = data.distribution;
                if (typeof data21 !== "string") {
                  const err51 = { instancePath: instancePath + "/distribution", schemaPath: "#/then/allOf/0/then/oneOf/2/properties/distribution/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
                if ("exponential" !== data21) {
                  const err52 = { instancePath: instancePath + "/distribution", schemaPath: "#/then/allOf/0/then/oneOf/2/properties/distribution/const", keyword: "const", params: { allowedValue: "exponential" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
              }
              if (data.sample !== void 0) {
                let data22 = data.sample;
                const _errs70 = errors;
                let valid12 = false;
                const _errs71 = errors;
                if (typeof data22 !== "string") {
                  const err53 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/2/properties/sample/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err53];
                  } else {
                    vErrors.push(err53);
                  }
                  errors++;
                }
                if ("draw" !== data22) {
                  const err54 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/2/properties/sample/anyOf/0/const", keyword: "const", params: { allowedValue: "draw" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
                var _valid4 = _errs71 === errors;
                valid12 = valid12 || _valid4;
                if (!valid12) {
                  const _errs73 = errors;
                  if (typeof data22 !== "string") {
                    const err55 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/2/properties/sample/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err55];
                    } else {
                      vErrors.push(err55);
                    }
                    errors++;
                  }
                  if ("mean" !== data22) {
                    const err56 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/2/properties/sample/anyOf/1/const", keyword: "const", params: { allowedValue: "mean" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                      vErrors = [err56];
                    } else {
                      vErrors.push(err56);
                    }
                    errors++;
                  }
                  var _valid4 = _errs73 === errors;
                  valid12 = valid12 || _valid4;
                }
                if (!valid12) {
                  const err57 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/2/properties/sample/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
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
                    const err58 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/2/properties/stream/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                    if (vErrors === null) {
                      vErrors = [err58];
                    } else {
                      vErrors.push(err58);
                    }
                    errors++;
                  }
                  if (func3(data23) < 1) {
                    const err59 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/2/properties/stream/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err59];
                    } else {
                      vErrors.push(err59);
                    }
                    errors++;
                  }
                } else {
                  const err60 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/2/properties/stream/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
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
              const err61 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
          } else if (tag0 === "uniform") {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.min === void 0) {
                const err62 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/3/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'" };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
              if (data.max === void 0) {
                const err63 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/3/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
              if (data.distribution === void 0) {
                const err64 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/3/required", keyword: "required", params: { missingProperty: "distribution" }, message: "must have required property 'distribution'" };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
              for (const key3 in data) {
                if (!(key3 === "min" || key3 === "max" || key3 === "round" || key3 === "unit" || key3 === "distribution" || key3 === "sample" || key3 === "stream")) {
                  const err65 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
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
                  const err66 = { instancePath: instancePath + "/round", schemaPath: "#/then/allOf/0/then/oneOf/3/properties/round/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  if (vErrors === null) {
                    vErrors = [err66];
                  } else {
                    vErrors.push(err66);
                  }
                  errors++;
                }
              }
              if (data.unit !== void 0) {
                let data28 = data.unit;
                if (typeof data28 === "string") {
                  if (func3(data28) > 64) {
                    const err67 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/0/then/oneOf/3/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                    if (vErrors === null) {
                      vErrors = [err67];
                    } else {
                      vErrors.push(err67);
                    }
                    errors++;
                  }
                } else {
                  const err68 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/0/then/oneOf/3/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err68];
                  } else {
                    vErrors.push(err68);
                  }
                  errors++;
                }
              }
              if (data.distribution !== void 0) {
                let data29 = data.distribution;
                if (typeof data29 !== "string") {
                  const err69 = { instancePath: instancePath + "/distribution", schemaPath: "#/then/allOf/0/then/oneOf/3/properties/distribution/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
                if ("uniform" !== data29) {
                  const err70 = { instancePath: instancePath + "/distribution", schemaPath: "#/then/allOf/0/then/oneOf/3/properties/distribution/const", keyword: "const", params: { allowedValue: "uniform" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
              }
              if (data.sample !== void 0) {
                let data30 = data.sample;
                const _errs90 = errors;
                let valid15 = false;
                const _errs91 = errors;
                if (typeof data30 !== "string") {
                  const err71 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/3/properties/sample/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
                if ("draw" !== data30) {
                  const err72 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/3/properties/sample/anyOf/0/const", keyword: "const", params: { allowedValue: "draw" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
                var _valid5 = _errs91 === errors;
                valid15 = valid15 || _valid5;
                if (!valid15) {
                  const _errs93 = errors;
                  if (typeof data30 !== "string") {
                    const err73 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/3/properties/sample/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err73];
                    } else {
                      vErrors.push(err73);
                    }
                    errors++;
                  }
                  if ("mean" !== data30) {
                    const err74 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/3/properties/sample/anyOf/1/const", keyword: "const", params: { allowedValue: "mean" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                      vErrors = [err74];
                    } else {
                      vErrors.push(err74);
                    }
                    errors++;
                  }
                  var _valid5 = _errs93 === errors;
                  valid15 = valid15 || _valid5;
                }
                if (!valid15) {
                  const err75 = { instancePath: instancePath + "/sample", schemaPath: "#/then/allOf/0/then/oneOf/3/properties/sample/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  if (vErrors === null) {
                    vErrors = [err75];
                  } else {
                    vErrors.push(err75);
                  }
                  errors++;
                } else {
                  errors = _errs90;
                  if (vErrors !== null) {
                    if (_errs90) {
                      vErrors.length = _errs90;
                    } else {
                      vErrors = null;
                    }
                  }
                }
              }
              if (data.stream !== void 0) {
                let data31 = data.stream;
                if (typeof data31 === "string") {
                  if (func3(data31) > 200) {
                    const err76 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/3/properties/stream/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                    if (vErrors === null) {
                      vErrors = [err76];
                    } else {
                      vErrors.push(err76);
                    }
                    errors++;
                  }
                  if (func3(data31) < 1) {
                    const err77 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/3/properties/stream/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err77];
                    } else {
                      vErrors.push(err77);
                    }
                    errors++;
                  }
                } else {
                  const err78 = { instancePath: instancePath + "/stream", schemaPath: "#/then/allOf/0/then/oneOf/3/properties/stream/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err78];
                  } else {
                    vErrors.push(err78);
                  }
                  errors++;
                }
              }
            } else {
              const err79 = { instancePath, schemaPath: "#/then/allOf/0/then/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
          } else {
            const err80 = { instancePath, schemaPath: "#/then/allOf/0/then/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "distribution", tagValue: tag0 }, message: 'value of tag "distribution" must be in oneOf' };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        } else {
          const err81 = { instancePath, schemaPath: "#/then/allOf/0/then/discriminator", keyword: "discriminator", params: { error: "tag", tag: "distribution", tagValue: tag0 }, message: 'tag "distribution" must be string' };
          if (vErrors === null) {
            vErrors = [err81];
          } else {
            vErrors.push(err81);
          }
          errors++;
        }
      } else {
        const err82 = { instancePath, schemaPath: "#/then/allOf/0/then/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err82];
        } else {
          vErrors.push(err82);
        }
        errors++;
      }
      var _valid1 = _errs8 === errors;
      valid2 = _valid1;
    }
    if (!valid2) {
      const err83 = { instancePath, schemaPath: "#/then/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
      if (vErrors === null) {
        vErrors = [err83];
      } else {
        vErrors.push(err83);
      }
      errors++;
    }
    const _errs98 = errors;
    let valid16 = true;
    const _errs99 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.file === void 0 && (missing1 = "file")) {
        const err84 = {};
        if (vErrors === null) {
          vErrors = [err84];
        } else {
          vErrors.push(err84);
        }
        errors++;
      }
    }
    var _valid6 = _errs99 === errors;
    errors = _errs98;
    if (vErrors !== null) {
      if (_errs98) {
        vErrors.length = _errs98;
      } else {
        vErrors = null;
      }
    }
    if (_valid6) {
      const _errs100 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.file === void 0) {
          const err85 = { instancePath, schemaPath: "#/then/allOf/1/then/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'" };
          if (vErrors === null) {
            vErrors = [err85];
          } else {
            vErrors.push(err85);
          }
          errors++;
        }
        for (const key4 in data) {
          if (!func2.call(schema12.then.allOf[1].then.properties, key4)) {
            const err86 = { instancePath, schemaPath: "#/then/allOf/1/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
        if (data.min !== void 0) {
          if (!(typeof data.min == "number")) {
            const err87 = { instancePath: instancePath + "/min", schemaPath: "#/then/allOf/1/then/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        if (data.max !== void 0) {
          if (!(typeof data.max == "number")) {
            const err88 = { instancePath: instancePath + "/max", schemaPath: "#/then/allOf/1/then/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
        if (data.round !== void 0) {
          if (typeof data.round !== "boolean") {
            const err89 = { instancePath: instancePath + "/round", schemaPath: "#/then/allOf/1/then/properties/round/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
        }
        if (data.unit !== void 0) {
          let data35 = data.unit;
          if (typeof data35 === "string") {
            if (func3(data35) > 64) {
              const err90 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/1/then/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
          } else {
            const err91 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/1/then/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
        if (data.file !== void 0) {
          let data36 = data.file;
          if (typeof data36 === "string") {
            if (func3(data36) < 1) {
              const err92 = { instancePath: instancePath + "/file", schemaPath: "#/then/allOf/1/then/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
          } else {
            const err93 = { instancePath: instancePath + "/file", schemaPath: "#/then/allOf/1/then/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
        if (data.column !== void 0) {
          let data37 = data.column;
          if (typeof data37 === "string") {
            if (func3(data37) < 1) {
              const err94 = { instancePath: instancePath + "/column", schemaPath: "#/then/allOf/1/then/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
          } else {
            const err95 = { instancePath: instancePath + "/column", schemaPath: "#/then/allOf/1/then/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
        }
        if (data.time !== void 0) {
          let data38 = data.time;
          if (typeof data38 === "string") {
            if (func3(data38) < 1) {
              const err96 = { instancePath: instancePath + "/time", schemaPath: "#/then/allOf/1/then/properties/time/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
          } else {
            const err97 = { instancePath: instancePath + "/time", schemaPath: "#/then/allOf/1/then/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
        if (data.timezone !== void 0) {
          let data39 = data.timezone;
          if (typeof data39 === "string") {
            if (func3(data39) < 1) {
              const err98 = { instancePath: instancePath + "/timezone", schemaPath: "#/then/allOf/1/then/properties/timezone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
          } else {
            const err99 = { instancePath: instancePath + "/timezone", schemaPath: "#/then/allOf/1/then/properties/timezone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
        }
        if (data.timeFormat !== void 0) {
          let data40 = data.timeFormat;
          if (typeof data40 === "string") {
            if (func3(data40) < 1) {
              const err100 = { instancePath: instancePath + "/timeFormat", schemaPath: "#/then/allOf/1/then/properties/timeFormat/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err100];
              } else {
                vErrors.push(err100);
              }
              errors++;
            }
          } else {
            const err101 = { instancePath: instancePath + "/timeFormat", schemaPath: "#/then/allOf/1/then/properties/timeFormat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err101];
            } else {
              vErrors.push(err101);
            }
            errors++;
          }
        }
        if (data.resample !== void 0) {
          let data41 = data.resample;
          const _errs122 = errors;
          let valid18 = false;
          const _errs123 = errors;
          if (typeof data41 !== "string") {
            const err102 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/1/then/properties/resample/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err102];
            } else {
              vErrors.push(err102);
            }
            errors++;
          }
          if ("sum" !== data41) {
            const err103 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/1/then/properties/resample/anyOf/0/const", keyword: "const", params: { allowedValue: "sum" }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
          var _valid7 = _errs123 === errors;
          valid18 = valid18 || _valid7;
          if (!valid18) {
            const _errs125 = errors;
            if (typeof data41 !== "string") {
              const err104 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/1/then/properties/resample/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err104];
              } else {
                vErrors.push(err104);
              }
              errors++;
            }
            if ("mean" !== data41) {
              const err105 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/1/then/properties/resample/anyOf/1/const", keyword: "const", params: { allowedValue: "mean" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err105];
              } else {
                vErrors.push(err105);
              }
              errors++;
            }
            var _valid7 = _errs125 === errors;
            valid18 = valid18 || _valid7;
            if (!valid18) {
              const _errs127 = errors;
              if (typeof data41 !== "string") {
                const err106 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/1/then/properties/resample/anyOf/2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err106];
                } else {
                  vErrors.push(err106);
                }
                errors++;
              }
              if ("last" !== data41) {
                const err107 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/1/then/properties/resample/anyOf/2/const", keyword: "const", params: { allowedValue: "last" }, message: "must be equal to constant" };
                if (vErrors === null) {
                  vErrors = [err107];
                } else {
                  vErrors.push(err107);
                }
                errors++;
              }
              var _valid7 = _errs127 === errors;
              valid18 = valid18 || _valid7;
              if (!valid18) {
                const _errs129 = errors;
                if (typeof data41 !== "string") {
                  const err108 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/1/then/properties/resample/anyOf/3/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err108];
                  } else {
                    vErrors.push(err108);
                  }
                  errors++;
                }
                if ("max" !== data41) {
                  const err109 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/1/then/properties/resample/anyOf/3/const", keyword: "const", params: { allowedValue: "max" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err109];
                  } else {
                    vErrors.push(err109);
                  }
                  errors++;
                }
                var _valid7 = _errs129 === errors;
                valid18 = valid18 || _valid7;
                if (!valid18) {
                  const _errs131 = errors;
                  if (typeof data41 !== "string") {
                    const err110 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/1/then/properties/resample/anyOf/4/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err110];
                    } else {
                      vErrors.push(err110);
                    }
                    errors++;
                  }
                  if ("count" !== data41) {
                    const err111 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/1/then/properties/resample/anyOf/4/const", keyword: "const", params: { allowedValue: "count" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                      vErrors = [err111];
                    } else {
                      vErrors.push(err111);
                    }
                    errors++;
                  }
                  var _valid7 = _errs131 === errors;
                  valid18 = valid18 || _valid7;
                }
              }
            }
          }
          if (!valid18) {
            const err112 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/1/then/properties/resample/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          } else {
            errors = _errs122;
            if (vErrors !== null) {
              if (_errs122) {
                vErrors.length = _errs122;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data.gaps !== void 0) {
          let data42 = data.gaps;
          const _errs134 = errors;
          let valid19 = false;
          const _errs135 = errors;
          if (typeof data42 !== "string") {
            const err113 = { instancePath: instancePath + "/gaps", schemaPath: "#/then/allOf/1/then/properties/gaps/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
          if ("error" !== data42) {
            const err114 = { instancePath: instancePath + "/gaps", schemaPath: "#/then/allOf/1/then/properties/gaps/anyOf/0/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
          var _valid8 = _errs135 === errors;
          valid19 = valid19 || _valid8;
          if (!valid19) {
            const _errs137 = errors;
            if (typeof data42 !== "string") {
              const err115 = { instancePath: instancePath + "/gaps", schemaPath: "#/then/allOf/1/then/properties/gaps/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err115];
              } else {
                vErrors.push(err115);
              }
              errors++;
            }
            if ("zero" !== data42) {
              const err116 = { instancePath: instancePath + "/gaps", schemaPath: "#/then/allOf/1/then/properties/gaps/anyOf/1/const", keyword: "const", params: { allowedValue: "zero" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err116];
              } else {
                vErrors.push(err116);
              }
              errors++;
            }
            var _valid8 = _errs137 === errors;
            valid19 = valid19 || _valid8;
            if (!valid19) {
              const _errs139 = errors;
              if (typeof data42 !== "string") {
                const err117 = { instancePath: instancePath + "/gaps", schemaPath: "#/then/allOf/1/then/properties/gaps/anyOf/2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err117];
                } else {
                  vErrors.push(err117);
                }
                errors++;
              }
              if ("hold" !== data42) {
                const err118 = { instancePath: instancePath + "/gaps", schemaPath: "#/then/allOf/1/then/properties/gaps/anyOf/2/const", keyword: "const", params: { allowedValue: "hold" }, message: "must be equal to constant" };
                if (vErrors === null) {
                  vErrors = [err118];
                } else {
                  vErrors.push(err118);
                }
                errors++;
              }
              var _valid8 = _errs139 === errors;
              valid19 = valid19 || _valid8;
              if (!valid19) {
                const _errs141 = errors;
                if (typeof data42 !== "string") {
                  const err119 = { instancePath: instancePath + "/gaps", schemaPath: "#/then/allOf/1/then/properties/gaps/anyOf/3/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err119];
                  } else {
                    vErrors.push(err119);
                  }
                  errors++;
                }
                if ("interpolate" !== data42) {
                  const err120 = { instancePath: instancePath + "/gaps", schemaPath: "#/then/allOf/1/then/properties/gaps/anyOf/3/const", keyword: "const", params: { allowedValue: "interpolate" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err120];
                  } else {
                    vErrors.push(err120);
                  }
                  errors++;
                }
                var _valid8 = _errs141 === errors;
                valid19 = valid19 || _valid8;
              }
            }
          }
          if (!valid19) {
            const err121 = { instancePath: instancePath + "/gaps", schemaPath: "#/then/allOf/1/then/properties/gaps/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err121];
            } else {
              vErrors.push(err121);
            }
            errors++;
          } else {
            errors = _errs134;
            if (vErrors !== null) {
              if (_errs134) {
                vErrors.length = _errs134;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err122 = { instancePath, schemaPath: "#/then/allOf/1/then/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err122];
        } else {
          vErrors.push(err122);
        }
        errors++;
      }
      var _valid6 = _errs100 === errors;
      valid16 = _valid6;
    }
    if (!valid16) {
      const err123 = { instancePath, schemaPath: "#/then/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
      if (vErrors === null) {
        vErrors = [err123];
      } else {
        vErrors.push(err123);
      }
      errors++;
    }
    const _errs144 = errors;
    let valid20 = true;
    const _errs145 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.input === void 0 && (missing2 = "input")) {
        const err124 = {};
        if (vErrors === null) {
          vErrors = [err124];
        } else {
          vErrors.push(err124);
        }
        errors++;
      }
    }
    var _valid9 = _errs145 === errors;
    errors = _errs144;
    if (vErrors !== null) {
      if (_errs144) {
        vErrors.length = _errs144;
      } else {
        vErrors = null;
      }
    }
    if (_valid9) {
      const _errs146 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.input === void 0) {
          const err125 = { instancePath, schemaPath: "#/then/allOf/2/then/required", keyword: "required", params: { missingProperty: "input" }, message: "must have required property 'input'" };
          if (vErrors === null) {
            vErrors = [err125];
          } else {
            vErrors.push(err125);
          }
          errors++;
        }
        for (const key5 in data) {
          if (!func2.call(schema12.then.allOf[2].then.properties, key5)) {
            const err126 = { instancePath, schemaPath: "#/then/allOf/2/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err126];
            } else {
              vErrors.push(err126);
            }
            errors++;
          }
        }
        if (data.min !== void 0) {
          if (!(typeof data.min == "number")) {
            const err127 = { instancePath: instancePath + "/min", schemaPath: "#/then/allOf/2/then/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err127];
            } else {
              vErrors.push(err127);
            }
            errors++;
          }
        }
        if (data.max !== void 0) {
          if (!(typeof data.max == "number")) {
            const err128 = { instancePath: instancePath + "/max", schemaPath: "#/then/allOf/2/then/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err128];
            } else {
              vErrors.push(err128);
            }
            errors++;
          }
        }
        if (data.round !== void 0) {
          if (typeof data.round !== "boolean") {
            const err129 = { instancePath: instancePath + "/round", schemaPath: "#/then/allOf/2/then/properties/round/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err129];
            } else {
              vErrors.push(err129);
            }
            errors++;
          }
        }
        if (data.unit !== void 0) {
          let data46 = data.unit;
          if (typeof data46 === "string") {
            if (func3(data46) > 64) {
              const err130 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/2/then/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err130];
              } else {
                vErrors.push(err130);
              }
              errors++;
            }
          } else {
            const err131 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/2/then/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err131];
            } else {
              vErrors.push(err131);
            }
            errors++;
          }
        }
        if (data.input !== void 0) {
          let data47 = data.input;
          if (typeof data47 === "string") {
            if (!pattern2.test(data47)) {
              const err132 = { instancePath: instancePath + "/input", schemaPath: "#/then/allOf/2/then/properties/input/pattern", keyword: "pattern", params: { pattern: "^in_[0-9a-f]{16}$" }, message: 'must match pattern "^in_[0-9a-f]{16}$"' };
              if (vErrors === null) {
                vErrors = [err132];
              } else {
                vErrors.push(err132);
              }
              errors++;
            }
          } else {
            const err133 = { instancePath: instancePath + "/input", schemaPath: "#/then/allOf/2/then/properties/input/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err133];
            } else {
              vErrors.push(err133);
            }
            errors++;
          }
        }
        if (data.column !== void 0) {
          let data48 = data.column;
          if (typeof data48 === "string") {
            if (func3(data48) < 1) {
              const err134 = { instancePath: instancePath + "/column", schemaPath: "#/then/allOf/2/then/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err134];
              } else {
                vErrors.push(err134);
              }
              errors++;
            }
          } else {
            const err135 = { instancePath: instancePath + "/column", schemaPath: "#/then/allOf/2/then/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err135];
            } else {
              vErrors.push(err135);
            }
            errors++;
          }
        }
        if (data.time !== void 0) {
          let data49 = data.time;
          if (typeof data49 === "string") {
            if (func3(data49) < 1) {
              const err136 = { instancePath: instancePath + "/time", schemaPath: "#/then/allOf/2/then/properties/time/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err136];
              } else {
                vErrors.push(err136);
              }
              errors++;
            }
          } else {
            const err137 = { instancePath: instancePath + "/time", schemaPath: "#/then/allOf/2/then/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err137];
            } else {
              vErrors.push(err137);
            }
            errors++;
          }
        }
        if (data.timezone !== void 0) {
          let data50 = data.timezone;
          if (typeof data50 === "string") {
            if (func3(data50) < 1) {
              const err138 = { instancePath: instancePath + "/timezone", schemaPath: "#/then/allOf/2/then/properties/timezone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err138];
              } else {
                vErrors.push(err138);
              }
              errors++;
            }
          } else {
            const err139 = { instancePath: instancePath + "/timezone", schemaPath: "#/then/allOf/2/then/properties/timezone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err139];
            } else {
              vErrors.push(err139);
            }
            errors++;
          }
        }
        if (data.timeFormat !== void 0) {
          let data51 = data.timeFormat;
          if (typeof data51 === "string") {
            if (func3(data51) < 1) {
              const err140 = { instancePath: instancePath + "/timeFormat", schemaPath: "#/then/allOf/2/then/properties/timeFormat/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err140];
              } else {
                vErrors.push(err140);
              }
              errors++;
            }
          } else {
            const err141 = { instancePath: instancePath + "/timeFormat", schemaPath: "#/then/allOf/2/then/properties/timeFormat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err141];
            } else {
              vErrors.push(err141);
            }
            errors++;
          }
        }
        if (data.resample !== void 0) {
          let data52 = data.resample;
          const _errs168 = errors;
          let valid22 = false;
          const _errs169 = errors;
          if (typeof data52 !== "string") {
            const err142 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/2/then/properties/resample/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err142];
            } else {
              vErrors.push(err142);
            }
            errors++;
          }
          if ("sum" !== data52) {
            const err143 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/2/then/properties/resample/anyOf/0/const", keyword: "const", params: { allowedValue: "sum" }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err143];
            } else {
              vErrors.push(err143);
            }
            errors++;
          }
          var _valid10 = _errs169 === errors;
          valid22 = valid22 || _valid10;
          if (!valid22) {
            const _errs171 = errors;
            if (typeof data52 !== "string") {
              const err144 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/2/then/properties/resample/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err144];
              } else {
                vErrors.push(err144);
              }
              errors++;
            }
            if ("mean" !== data52) {
              const err145 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/2/then/properties/resample/anyOf/1/const", keyword: "const", params: { allowedValue: "mean" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err145];
              } else {
                vErrors.push(err145);
              }
              errors++;
            }
            var _valid10 = _errs171 === errors;
            valid22 = valid22 || _valid10;
            if (!valid22) {
              const _errs173 = errors;
              if (typeof data52 !== "string") {
                const err146 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/2/then/properties/resample/anyOf/2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err146];
                } else {
                  vErrors.push(err146);
                }
                errors++;
              }
              if ("last" !== data52) {
                const err147 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/2/then/properties/resample/anyOf/2/const", keyword: "const", params: { allowedValue: "last" }, message: "must be equal to constant" };
                if (vErrors === null) {
                  vErrors = [err147];
                } else {
                  vErrors.push(err147);
                }
                errors++;
              }
              var _valid10 = _errs173 === errors;
              valid22 = valid22 || _valid10;
              if (!valid22) {
                const _errs175 = errors;
                if (typeof data52 !== "string") {
                  const err148 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/2/then/properties/resample/anyOf/3/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err148];
                  } else {
                    vErrors.push(err148);
                  }
                  errors++;
                }
                if ("max" !== data52) {
                  const err149 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/2/then/properties/resample/anyOf/3/const", keyword: "const", params: { allowedValue: "max" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err149];
                  } else {
                    vErrors.push(err149);
                  }
                  errors++;
                }
                var _valid10 = _errs175 === errors;
                valid22 = valid22 || _valid10;
                if (!valid22) {
                  const _errs177 = errors;
                  if (typeof data52 !== "string") {
                    const err150 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/2/then/properties/resample/anyOf/4/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err150];
                    } else {
                      vErrors.push(err150);
                    }
                    errors++;
                  }
                  if ("count" !== data52) {
                    const err151 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/2/then/properties/resample/anyOf/4/const", keyword: "const", params: { allowedValue: "count" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                      vErrors = [err151];
                    } else {
                      vErrors.push(err151);
                    }
                    errors++;
                  }
                  var _valid10 = _errs177 === errors;
                  valid22 = valid22 || _valid10;
                }
              }
            }
          }
          if (!valid22) {
            const err152 = { instancePath: instancePath + "/resample", schemaPath: "#/then/allOf/2/then/properties/resample/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err152];
            } else {
              vErrors.push(err152);
            }
            errors++;
          } else {
            errors = _errs168;
            if (vErrors !== null) {
              if (_errs168) {
                vErrors.length = _errs168;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data.gaps !== void 0) {
          let data53 = data.gaps;
          const _errs180 = errors;
          let valid23 = false;
          const _errs181 = errors;
          if (typeof data53 !== "string") {
            const err153 = { instancePath: instancePath + "/gaps", schemaPath: "#/then/allOf/2/then/properties/gaps/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err153];
            } else {
              vErrors.push(err153);
            }
            errors++;
          }
          if ("error" !== data53) {
            const err154 = { instancePath: instancePath + "/gaps", schemaPath: "#/then/allOf/2/then/properties/gaps/anyOf/0/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err154];
            } else {
              vErrors.push(err154);
            }
            errors++;
          }
          var _valid11 = _errs181 === errors;
          valid23 = valid23 || _valid11;
          if (!valid23) {
            const _errs183 = errors;
            if (typeof data53 !== "string") {
              const err155 = { instancePath: instancePath + "/gaps", schemaPath: "#/then/allOf/2/then/properties/gaps/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err155];
              } else {
                vErrors.push(err155);
              }
              errors++;
            }
            if ("zero" !== data53) {
              const err156 = { instancePath: instancePath + "/gaps", schemaPath: "#/then/allOf/2/then/properties/gaps/anyOf/1/const", keyword: "const", params: { allowedValue: "zero" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err156];
              } else {
                vErrors.push(err156);
              }
              errors++;
            }
            var _valid11 = _errs183 === errors;
            valid23 = valid23 || _valid11;
            if (!valid23) {
              const _errs185 = errors;
              if (typeof data53 !== "string") {
                const err157 = { instancePath: instancePath + "/gaps", schemaPath: "#/then/allOf/2/then/properties/gaps/anyOf/2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err157];
                } else {
                  vErrors.push(err157);
                }
                errors++;
              }
              if ("hold" !== data53) {
                const err158 = { instancePath: instancePath + "/gaps", schemaPath: "#/then/allOf/2/then/properties/gaps/anyOf/2/const", keyword: "const", params: { allowedValue: "hold" }, message: "must be equal to constant" };
                if (vErrors === null) {
                  vErrors = [err158];
                } else {
                  vErrors.push(err158);
                }
                errors++;
              }
              var _valid11 = _errs185 === errors;
              valid23 = valid23 || _valid11;
              if (!valid23) {
                const _errs187 = errors;
                if (typeof data53 !== "string") {
                  const err159 = { instancePath: instancePath + "/gaps", schemaPath: "#/then/allOf/2/then/properties/gaps/anyOf/3/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err159];
                  } else {
                    vErrors.push(err159);
                  }
                  errors++;
                }
                if ("interpolate" !== data53) {
                  const err160 = { instancePath: instancePath + "/gaps", schemaPath: "#/then/allOf/2/then/properties/gaps/anyOf/3/const", keyword: "const", params: { allowedValue: "interpolate" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err160];
                  } else {
                    vErrors.push(err160);
                  }
                  errors++;
                }
                var _valid11 = _errs187 === errors;
                valid23 = valid23 || _valid11;
              }
            }
          }
          if (!valid23) {
            const err161 = { instancePath: instancePath + "/gaps", schemaPath: "#/then/allOf/2/then/properties/gaps/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err161];
            } else {
              vErrors.push(err161);
            }
            errors++;
          } else {
            errors = _errs180;
            if (vErrors !== null) {
              if (_errs180) {
                vErrors.length = _errs180;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data.offsets !== void 0) {
          let data54 = data.offsets;
          if (Array.isArray(data54)) {
            if (data54.length < 1) {
              const err162 = { instancePath: instancePath + "/offsets", schemaPath: "#/then/allOf/2/then/properties/offsets/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err162];
              } else {
                vErrors.push(err162);
              }
              errors++;
            }
            const len0 = data54.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data55 = data54[i0];
              if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
                if (data55.fromUtc === void 0) {
                  const err163 = { instancePath: instancePath + "/offsets/" + i0, schemaPath: "#/then/allOf/2/then/properties/offsets/items/required", keyword: "required", params: { missingProperty: "fromUtc" }, message: "must have required property 'fromUtc'" };
                  if (vErrors === null) {
                    vErrors = [err163];
                  } else {
                    vErrors.push(err163);
                  }
                  errors++;
                }
                if (data55.offsetMinutes === void 0) {
                  const err164 = { instancePath: instancePath + "/offsets/" + i0, schemaPath: "#/then/allOf/2/then/properties/offsets/items/required", keyword: "required", params: { missingProperty: "offsetMinutes" }, message: "must have required property 'offsetMinutes'" };
                  if (vErrors === null) {
                    vErrors = [err164];
                  } else {
                    vErrors.push(err164);
                  }
                  errors++;
                }
                for (const key6 in data55) {
                  if (!(key6 === "fromUtc" || key6 === "offsetMinutes")) {
                    const err165 = { instancePath: instancePath + "/offsets/" + i0, schemaPath: "#/then/allOf/2/then/properties/offsets/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err165];
                    } else {
                      vErrors.push(err165);
                    }
                    errors++;
                  }
                }
                if (data55.fromUtc !== void 0) {
                  let data56 = data55.fromUtc;
                  if (typeof data56 === "string") {
                    if (!pattern3.test(data56)) {
                      const err166 = { instancePath: instancePath + "/offsets/" + i0 + "/fromUtc", schemaPath: "#/then/allOf/2/then/properties/offsets/items/properties/fromUtc/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$"' };
                      if (vErrors === null) {
                        vErrors = [err166];
                      } else {
                        vErrors.push(err166);
                      }
                      errors++;
                    }
                  } else {
                    const err167 = { instancePath: instancePath + "/offsets/" + i0 + "/fromUtc", schemaPath: "#/then/allOf/2/then/properties/offsets/items/properties/fromUtc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err167];
                    } else {
                      vErrors.push(err167);
                    }
                    errors++;
                  }
                }
                if (data55.offsetMinutes !== void 0) {
                  let data57 = data55.offsetMinutes;
                  if (typeof data57 == "number") {
                    if (data57 > 1440 || isNaN(data57)) {
                      const err168 = { instancePath: instancePath + "/offsets/" + i0 + "/offsetMinutes", schemaPath: "#/then/allOf/2/then/properties/offsets/items/properties/offsetMinutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1440 }, message: "must be <= 1440" };
                      if (vErrors === null) {
                        vErrors = [err168];
                      } else {
                        vErrors.push(err168);
                      }
                      errors++;
                    }
                    if (data57 < -1440 || isNaN(data57)) {
                      const err169 = { instancePath: instancePath + "/offsets/" + i0 + "/offsetMinutes", schemaPath: "#/then/allOf/2/then/properties/offsets/items/properties/offsetMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1440 }, message: "must be >= -1440" };
                      if (vErrors === null) {
                        vErrors = [err169];
                      } else {
                        vErrors.push(err169);
                      }
                      errors++;
                    }
                  } else {
                    const err170 = { instancePath: instancePath + "/offsets/" + i0 + "/offsetMinutes", schemaPath: "#/then/allOf/2/then/properties/offsets/items/properties/offsetMinutes/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                      vErrors = [err170];
                    } else {
                      vErrors.push(err170);
                    }
                    errors++;
                  }
                }
              } else {
                const err171 = { instancePath: instancePath + "/offsets/" + i0, schemaPath: "#/then/allOf/2/then/properties/offsets/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err171];
                } else {
                  vErrors.push(err171);
                }
                errors++;
              }
            }
          } else {
            const err172 = { instancePath: instancePath + "/offsets", schemaPath: "#/then/allOf/2/then/properties/offsets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err172];
            } else {
              vErrors.push(err172);
            }
            errors++;
          }
        }
      } else {
        const err173 = { instancePath, schemaPath: "#/then/allOf/2/then/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err173];
        } else {
          vErrors.push(err173);
        }
        errors++;
      }
      var _valid9 = _errs146 === errors;
      valid20 = _valid9;
    }
    if (!valid20) {
      const err174 = { instancePath, schemaPath: "#/then/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
      if (vErrors === null) {
        vErrors = [err174];
      } else {
        vErrors.push(err174);
      }
      errors++;
    }
    const _errs199 = errors;
    let valid27 = true;
    const _errs200 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.of === void 0 && (missing3 = "of")) {
        const err175 = {};
        if (vErrors === null) {
          vErrors = [err175];
        } else {
          vErrors.push(err175);
        }
        errors++;
      }
    }
    var _valid12 = _errs200 === errors;
    errors = _errs199;
    if (vErrors !== null) {
      if (_errs199) {
        vErrors.length = _errs199;
      } else {
        vErrors = null;
      }
    }
    if (_valid12) {
      const _errs201 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.of === void 0) {
          const err176 = { instancePath, schemaPath: "#/then/allOf/3/then/required", keyword: "required", params: { missingProperty: "of" }, message: "must have required property 'of'" };
          if (vErrors === null) {
            vErrors = [err176];
          } else {
            vErrors.push(err176);
          }
          errors++;
        }
        for (const key7 in data) {
          if (!(key7 === "min" || key7 === "max" || key7 === "round" || key7 === "unit" || key7 === "of")) {
            const err177 = { instancePath, schemaPath: "#/then/allOf/3/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err177];
            } else {
              vErrors.push(err177);
            }
            errors++;
          }
        }
        if (data.min !== void 0) {
          if (!(typeof data.min == "number")) {
            const err178 = { instancePath: instancePath + "/min", schemaPath: "#/then/allOf/3/then/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err178];
            } else {
              vErrors.push(err178);
            }
            errors++;
          }
        }
        if (data.max !== void 0) {
          if (!(typeof data.max == "number")) {
            const err179 = { instancePath: instancePath + "/max", schemaPath: "#/then/allOf/3/then/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err179];
            } else {
              vErrors.push(err179);
            }
            errors++;
          }
        }
        if (data.round !== void 0) {
          if (typeof data.round !== "boolean") {
            const err180 = { instancePath: instancePath + "/round", schemaPath: "#/then/allOf/3/then/properties/round/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err180];
            } else {
              vErrors.push(err180);
            }
            errors++;
          }
        }
        if (data.unit !== void 0) {
          let data61 = data.unit;
          if (typeof data61 === "string") {
            if (func3(data61) > 64) {
              const err181 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/3/then/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err181];
              } else {
                vErrors.push(err181);
              }
              errors++;
            }
          } else {
            const err182 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/3/then/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err182];
            } else {
              vErrors.push(err182);
            }
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
        const err183 = { instancePath, schemaPath: "#/then/allOf/3/then/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err183];
        } else {
          vErrors.push(err183);
        }
        errors++;
      }
      var _valid12 = _errs201 === errors;
      valid27 = _valid12;
    }
    if (!valid27) {
      const err184 = { instancePath, schemaPath: "#/then/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
      if (vErrors === null) {
        vErrors = [err184];
      } else {
        vErrors.push(err184);
      }
      errors++;
    }
    const _errs214 = errors;
    let valid29 = true;
    const _errs215 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing4;
      if (data.profile === void 0 && (missing4 = "profile")) {
        const err185 = {};
        if (vErrors === null) {
          vErrors = [err185];
        } else {
          vErrors.push(err185);
        }
        errors++;
      }
    }
    var _valid13 = _errs215 === errors;
    errors = _errs214;
    if (vErrors !== null) {
      if (_errs214) {
        vErrors.length = _errs214;
      } else {
        vErrors = null;
      }
    }
    if (_valid13) {
      const _errs216 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.profile === void 0) {
          const err186 = { instancePath, schemaPath: "#/then/allOf/4/then/required", keyword: "required", params: { missingProperty: "profile" }, message: "must have required property 'profile'" };
          if (vErrors === null) {
            vErrors = [err186];
          } else {
            vErrors.push(err186);
          }
          errors++;
        }
        if (data.mean === void 0) {
          const err187 = { instancePath, schemaPath: "#/then/allOf/4/then/required", keyword: "required", params: { missingProperty: "mean" }, message: "must have required property 'mean'" };
          if (vErrors === null) {
            vErrors = [err187];
          } else {
            vErrors.push(err187);
          }
          errors++;
        }
        for (const key8 in data) {
          if (!(key8 === "min" || key8 === "max" || key8 === "round" || key8 === "unit" || key8 === "profile" || key8 === "mean" || key8 === "period")) {
            const err188 = { instancePath, schemaPath: "#/then/allOf/4/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err188];
            } else {
              vErrors.push(err188);
            }
            errors++;
          }
        }
        if (data.min !== void 0) {
          if (!(typeof data.min == "number")) {
            const err189 = { instancePath: instancePath + "/min", schemaPath: "#/then/allOf/4/then/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err189];
            } else {
              vErrors.push(err189);
            }
            errors++;
          }
        }
        if (data.max !== void 0) {
          if (!(typeof data.max == "number")) {
            const err190 = { instancePath: instancePath + "/max", schemaPath: "#/then/allOf/4/then/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err190];
            } else {
              vErrors.push(err190);
            }
            errors++;
          }
        }
        if (data.round !== void 0) {
          if (typeof data.round !== "boolean") {
            const err191 = { instancePath: instancePath + "/round", schemaPath: "#/then/allOf/4/then/properties/round/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err191];
            } else {
              vErrors.push(err191);
            }
            errors++;
          }
        }
        if (data.unit !== void 0) {
          let data66 = data.unit;
          if (typeof data66 === "string") {
            if (func3(data66) > 64) {
              const err192 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/4/then/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err192];
              } else {
                vErrors.push(err192);
              }
              errors++;
            }
          } else {
            const err193 = { instancePath: instancePath + "/unit", schemaPath: "#/then/allOf/4/then/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err193];
            } else {
              vErrors.push(err193);
            }
            errors++;
          }
        }
        if (data.profile !== void 0) {
          let data67 = data.profile;
          const _errs228 = errors;
          let valid31 = false;
          const _errs229 = errors;
          if (typeof data67 !== "string") {
            const err194 = { instancePath: instancePath + "/profile", schemaPath: "#/then/allOf/4/then/properties/profile/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err194];
            } else {
              vErrors.push(err194);
            }
            errors++;
          }
          var _valid14 = _errs229 === errors;
          valid31 = valid31 || _valid14;
          if (!valid31) {
            const _errs231 = errors;
            if (Array.isArray(data67)) {
              if (data67.length < 2) {
                const err195 = { instancePath: instancePath + "/profile", schemaPath: "#/then/allOf/4/then/properties/profile/anyOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                if (vErrors === null) {
                  vErrors = [err195];
                } else {
                  vErrors.push(err195);
                }
                errors++;
              }
              const len1 = data67.length;
              for (let i1 = 0; i1 < len1; i1++) {
                if (!(typeof data67[i1] == "number")) {
                  const err196 = { instancePath: instancePath + "/profile/" + i1, schemaPath: "#/then/allOf/4/then/properties/profile/anyOf/1/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err196];
                  } else {
                    vErrors.push(err196);
                  }
                  errors++;
                }
              }
            } else {
              const err197 = { instancePath: instancePath + "/profile", schemaPath: "#/then/allOf/4/then/properties/profile/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err197];
              } else {
                vErrors.push(err197);
              }
              errors++;
            }
            var _valid14 = _errs231 === errors;
            valid31 = valid31 || _valid14;
          }
          if (!valid31) {
            const err198 = { instancePath: instancePath + "/profile", schemaPath: "#/then/allOf/4/then/properties/profile/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err198];
            } else {
              vErrors.push(err198);
            }
            errors++;
          } else {
            errors = _errs228;
            if (vErrors !== null) {
              if (_errs228) {
                vErrors.length = _errs228;
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
          let data70 = data.period;
          const _errs237 = errors;
          let valid34 = false;
          const _errs238 = errors;
          if (typeof data70 !== "string") {
            const err199 = { instancePath: instancePath + "/period", schemaPath: "#/then/allOf/4/then/properties/period/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err199];
            } else {
              vErrors.push(err199);
            }
            errors++;
          }
          if ("day" !== data70) {
            const err200 = { instancePath: instancePath + "/period", schemaPath: "#/then/allOf/4/then/properties/period/anyOf/0/const", keyword: "const", params: { allowedValue: "day" }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err200];
            } else {
              vErrors.push(err200);
            }
            errors++;
          }
          var _valid15 = _errs238 === errors;
          valid34 = valid34 || _valid15;
          if (!valid34) {
            const _errs240 = errors;
            if (typeof data70 !== "string") {
              const err201 = { instancePath: instancePath + "/period", schemaPath: "#/then/allOf/4/then/properties/period/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err201];
              } else {
                vErrors.push(err201);
              }
              errors++;
            }
            if ("week" !== data70) {
              const err202 = { instancePath: instancePath + "/period", schemaPath: "#/then/allOf/4/then/properties/period/anyOf/1/const", keyword: "const", params: { allowedValue: "week" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err202];
              } else {
                vErrors.push(err202);
              }
              errors++;
            }
            var _valid15 = _errs240 === errors;
            valid34 = valid34 || _valid15;
          }
          if (!valid34) {
            const err203 = { instancePath: instancePath + "/period", schemaPath: "#/then/allOf/4/then/properties/period/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err203];
            } else {
              vErrors.push(err203);
            }
            errors++;
          } else {
            errors = _errs237;
            if (vErrors !== null) {
              if (_errs237) {
                vErrors.length = _errs237;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err204 = { instancePath, schemaPath: "#/then/allOf/4/then/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err204];
        } else {
          vErrors.push(err204);
        }
        errors++;
      }
      var _valid13 = _errs216 === errors;
      valid29 = _valid13;
    }
    if (!valid29) {
      const err205 = { instancePath, schemaPath: "#/then/allOf/4/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
      if (vErrors === null) {
        vErrors = [err205];
      } else {
        vErrors.push(err205);
      }
      errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err206 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err206];
    } else {
      vErrors.push(err206);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func3(data) > 1e4) {
      const err207 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e4 }, message: "must NOT have more than 10000 characters" };
      if (vErrors === null) {
        vErrors = [err207];
      } else {
        vErrors.push(err207);
      }
      errors++;
    }
  }
  if (Array.isArray(data)) {
    const len2 = data.length;
    for (let i2 = 0; i2 < len2; i2++) {
      if (!(typeof data[i2] == "number")) {
        const err208 = { instancePath: instancePath + "/" + i2, schemaPath: "#/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err208];
        } else {
          vErrors.push(err208);
        }
        errors++;
      }
    }
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var schema13 = { "description": "A series for all classes of work, or a map class -> series.", "type": ["number", "string", "array", "object"], "if": { "type": "object", "not": { "anyOf": [{ "required": ["distribution"] }, { "required": ["file"] }, { "required": ["input"] }, { "required": ["of"] }, { "required": ["profile"] }] } }, "then": { "additionalProperties": { "$ref": "#/$defs/series" } }, "else": { "$ref": "#/$defs/series" } };
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if ((!data || typeof data != "object") && !(typeof data == "number") && typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema13.type }, message: "must be number,string,array,object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err1 = {};
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
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
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
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
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
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
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
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
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        var _valid1 = _errs10 === errors;
        valid2 = valid2 || _valid1;
        if (!valid2) {
          const _errs11 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing4;
            if (data.profile === void 0 && (missing4 = "profile")) {
              const err6 = {};
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          var _valid1 = _errs11 === errors;
          valid2 = valid2 || _valid1;
        }
      }
    }
  }
  if (!valid2) {
    const err7 = {};
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
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
    const err8 = {};
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
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
    const _errs12 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        if (!validate11(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
          vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
          errors = vErrors.length;
        }
      }
    }
    var _valid0 = _errs12 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs15 = errors;
    if (!validate11(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs15 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err9 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
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
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" }, message: "must have required property 'schemaVersion'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.window === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" }, message: "must have required property 'window'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.grid === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "grid" }, message: "must have required property 'grid'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.topology === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topology" }, message: "must have required property 'topology'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema11.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.schemaVersion !== void 0) {
      let data0 = data.schemaVersion;
      if (!(typeof data0 == "number")) {
        const err5 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (1 !== data0) {
        const err6 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.window !== void 0) {
      let data1 = data.window;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.start === void 0) {
          const err7 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/required", keyword: "required", params: { missingProperty: "start" }, message: "must have required property 'start'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1.timezone === void 0) {
          const err8 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/required", keyword: "required", params: { missingProperty: "timezone" }, message: "must have required property 'timezone'" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "start" || key1 === "timezone" || key1 === "offsets")) {
            const err9 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data1.start !== void 0) {
          let data2 = data1.start;
          if (typeof data2 === "string") {
            if (!pattern0.test(data2)) {
              const err10 = { instancePath: instancePath + "/window/start", schemaPath: "#/properties/window/properties/start/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})$"' };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/window/start", schemaPath: "#/properties/window/properties/start/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data1.timezone !== void 0) {
          let data3 = data1.timezone;
          if (typeof data3 === "string") {
            if (func3(data3) > 64) {
              const err12 = { instancePath: instancePath + "/window/timezone", schemaPath: "#/properties/window/properties/timezone/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/window/timezone", schemaPath: "#/properties/window/properties/timezone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data1.offsets !== void 0) {
          let data4 = data1.offsets;
          if (Array.isArray(data4)) {
            if (data4.length > 1e5) {
              const err14 = { instancePath: instancePath + "/window/offsets", schemaPath: "#/properties/window/properties/offsets/maxItems", keyword: "maxItems", params: { limit: 1e5 }, message: "must NOT have more than 100000 items" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data4.length < 1) {
              const err15 = { instancePath: instancePath + "/window/offsets", schemaPath: "#/properties/window/properties/offsets/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data5 = data4[i0];
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5.fromUtc === void 0) {
                  const err16 = { instancePath: instancePath + "/window/offsets/" + i0, schemaPath: "#/properties/window/properties/offsets/items/required", keyword: "required", params: { missingProperty: "fromUtc" }, message: "must have required property 'fromUtc'" };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                if (data5.offsetMinutes === void 0) {
                  const err17 = { instancePath: instancePath + "/window/offsets/" + i0, schemaPath: "#/properties/window/properties/offsets/items/required", keyword: "required", params: { missingProperty: "offsetMinutes" }, message: "must have required property 'offsetMinutes'" };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
                for (const key2 in data5) {
                  if (!(key2 === "fromUtc" || key2 === "offsetMinutes")) {
                    const err18 = { instancePath: instancePath + "/window/offsets/" + i0, schemaPath: "#/properties/window/properties/offsets/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                }
                if (data5.fromUtc !== void 0) {
                  let data6 = data5.fromUtc;
                  if (typeof data6 === "string") {
                    if (!pattern0.test(data6)) {
                      const err19 = { instancePath: instancePath + "/window/offsets/" + i0 + "/fromUtc", schemaPath: "#/properties/window/properties/offsets/items/properties/fromUtc/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})$"' };
                      if (vErrors === null) {
                        vErrors = [err19];
                      } else {
                        vErrors.push(err19);
                      }
                      errors++;
                    }
                  } else {
                    const err20 = { instancePath: instancePath + "/window/offsets/" + i0 + "/fromUtc", schemaPath: "#/properties/window/properties/offsets/items/properties/fromUtc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                }
                if (data5.offsetMinutes !== void 0) {
                  if (!(typeof data5.offsetMinutes == "number")) {
                    const err21 = { instancePath: instancePath + "/window/offsets/" + i0 + "/offsetMinutes", schemaPath: "#/properties/window/properties/offsets/items/properties/offsetMinutes/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                }
              } else {
                const err22 = { instancePath: instancePath + "/window/offsets/" + i0, schemaPath: "#/properties/window/properties/offsets/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
          } else {
            const err23 = { instancePath: instancePath + "/window/offsets", schemaPath: "#/properties/window/properties/offsets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.grid !== void 0) {
      let data8 = data.grid;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.bins === void 0) {
          const err25 = { instancePath: instancePath + "/grid", schemaPath: "#/properties/grid/required", keyword: "required", params: { missingProperty: "bins" }, message: "must have required property 'bins'" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data8.binSize === void 0) {
          const err26 = { instancePath: instancePath + "/grid", schemaPath: "#/properties/grid/required", keyword: "required", params: { missingProperty: "binSize" }, message: "must have required property 'binSize'" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data8.binUnit === void 0) {
          const err27 = { instancePath: instancePath + "/grid", schemaPath: "#/properties/grid/required", keyword: "required", params: { missingProperty: "binUnit" }, message: "must have required property 'binUnit'" };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        for (const key3 in data8) {
          if (!(key3 === "bins" || key3 === "binSize" || key3 === "binUnit" || key3 === "warmUp")) {
            const err28 = { instancePath: instancePath + "/grid", schemaPath: "#/properties/grid/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data8.bins !== void 0) {
          let data9 = data8.bins;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)))) {
            const err29 = { instancePath: instancePath + "/grid/bins", schemaPath: "#/properties/grid/properties/bins/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
          if (typeof data9 == "number") {
            if (data9 > 1e6 || isNaN(data9)) {
              const err30 = { instancePath: instancePath + "/grid/bins", schemaPath: "#/properties/grid/properties/bins/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (data9 < 1 || isNaN(data9)) {
              const err31 = { instancePath: instancePath + "/grid/bins", schemaPath: "#/properties/grid/properties/bins/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          }
        }
        if (data8.binSize !== void 0) {
          let data10 = data8.binSize;
          if (typeof data10 == "number") {
            if (data10 > 1e6 || isNaN(data10)) {
              const err32 = { instancePath: instancePath + "/grid/binSize", schemaPath: "#/properties/grid/properties/binSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (data10 < 1e-3 || isNaN(data10)) {
              const err33 = { instancePath: instancePath + "/grid/binSize", schemaPath: "#/properties/grid/properties/binSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e-3 }, message: "must be >= 0.001" };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          } else {
            const err34 = { instancePath: instancePath + "/grid/binSize", schemaPath: "#/properties/grid/properties/binSize/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data8.binUnit !== void 0) {
          let data11 = data8.binUnit;
          const _errs28 = errors;
          let valid6 = false;
          const _errs29 = errors;
          if (typeof data11 !== "string") {
            const err35 = { instancePath: instancePath + "/grid/binUnit", schemaPath: "#/properties/grid/properties/binUnit/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
          if ("seconds" !== data11) {
            const err36 = { instancePath: instancePath + "/grid/binUnit", schemaPath: "#/properties/grid/properties/binUnit/anyOf/0/const", keyword: "const", params: { allowedValue: "seconds" }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
          var _valid0 = _errs29 === errors;
          valid6 = valid6 || _valid0;
          if (!valid6) {
            const _errs31 = errors;
            if (typeof data11 !== "string") {
              const err37 = { instancePath: instancePath + "/grid/binUnit", schemaPath: "#/properties/grid/properties/binUnit/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            if ("minutes" !== data11) {
              const err38 = { instancePath: instancePath + "/grid/binUnit", schemaPath: "#/properties/grid/properties/binUnit/anyOf/1/const", keyword: "const", params: { allowedValue: "minutes" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            var _valid0 = _errs31 === errors;
            valid6 = valid6 || _valid0;
            if (!valid6) {
              const _errs33 = errors;
              if (typeof data11 !== "string") {
                const err39 = { instancePath: instancePath + "/grid/binUnit", schemaPath: "#/properties/grid/properties/binUnit/anyOf/2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
              if ("hours" !== data11) {
                const err40 = { instancePath: instancePath + "/grid/binUnit", schemaPath: "#/properties/grid/properties/binUnit/anyOf/2/const", keyword: "const", params: { allowedValue: "hours" }, message: "must be equal to constant" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
              var _valid0 = _errs33 === errors;
              valid6 = valid6 || _valid0;
              if (!valid6) {
                const _errs35 = errors;
                if (typeof data11 !== "string") {
                  const err41 = { instancePath: instancePath + "/grid/binUnit", schemaPath: "#/properties/grid/properties/binUnit/anyOf/3/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
                if ("days" !== data11) {
                  const err42 = { instancePath: instancePath + "/grid/binUnit", schemaPath: "#/properties/grid/properties/binUnit/anyOf/3/const", keyword: "const", params: { allowedValue: "days" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
                var _valid0 = _errs35 === errors;
                valid6 = valid6 || _valid0;
                if (!valid6) {
                  const _errs37 = errors;
                  if (typeof data11 !== "string") {
                    const err43 = { instancePath: instancePath + "/grid/binUnit", schemaPath: "#/properties/grid/properties/binUnit/anyOf/4/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                  if ("weeks" !== data11) {
                    const err44 = { instancePath: instancePath + "/grid/binUnit", schemaPath: "#/properties/grid/properties/binUnit/anyOf/4/const", keyword: "const", params: { allowedValue: "weeks" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                      vErrors = [err44];
                    } else {
                      vErrors.push(err44);
                    }
                    errors++;
                  }
                  var _valid0 = _errs37 === errors;
                  valid6 = valid6 || _valid0;
                }
              }
            }
          }
          if (!valid6) {
            const err45 = { instancePath: instancePath + "/grid/binUnit", schemaPath: "#/properties/grid/properties/binUnit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
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
            const err46 = { instancePath: instancePath + "/grid/warmUp", schemaPath: "#/properties/grid/properties/warmUp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
          if (typeof data12 == "number") {
            if (data12 > 999999 || isNaN(data12)) {
              const err47 = { instancePath: instancePath + "/grid/warmUp", schemaPath: "#/properties/grid/properties/warmUp/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999 }, message: "must be <= 999999" };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            if (data12 < 0 || isNaN(data12)) {
              const err48 = { instancePath: instancePath + "/grid/warmUp", schemaPath: "#/properties/grid/properties/warmUp/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/grid", schemaPath: "#/properties/grid/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.seed !== void 0) {
      let data13 = data.seed;
      const _errs42 = errors;
      let valid7 = false;
      const _errs43 = errors;
      if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)))) {
        const err50 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
      var _valid1 = _errs43 === errors;
      valid7 = valid7 || _valid1;
      if (!valid7) {
        const _errs45 = errors;
        if (typeof data13 === "string") {
          if (func3(data13) > 200) {
            const err51 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/anyOf/1/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        } else {
          const err52 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
        var _valid1 = _errs45 === errors;
        valid7 = valid7 || _valid1;
      }
      if (!valid7) {
        const err53 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
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
          const err54 = { instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
        if (data14.length < 1) {
          const err55 = { instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
        const len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data14[i1] !== "string") {
            const err56 = { instancePath: instancePath + "/classes/" + i1, schemaPath: "#/properties/classes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
      } else {
        const err57 = { instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
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
        const err58 = { instancePath: instancePath + "/series", schemaPath: "#/properties/series/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
    if (data.topology !== void 0) {
      let data18 = data.topology;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        if (data18.nodes === void 0) {
          const err59 = { instancePath: instancePath + "/topology", schemaPath: "#/properties/topology/required", keyword: "required", params: { missingProperty: "nodes" }, message: "must have required property 'nodes'" };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
        for (const key5 in data18) {
          if (!(key5 === "nodes" || key5 === "edges" || key5 === "resources")) {
            const err60 = { instancePath: instancePath + "/topology", schemaPath: "#/properties/topology/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data18.nodes !== void 0) {
          let data19 = data18.nodes;
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (Object.keys(data19).length < 1) {
              const err61 = { instancePath: instancePath + "/topology/nodes", schemaPath: "#/properties/topology/properties/nodes/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
            for (const key6 in data19) {
              let data20 = data19[key6];
              if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                if (data20.kind === void 0) {
                  const err62 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
                const tag0 = data20.kind;
                if (typeof tag0 == "string") {
                  if (tag0 === "source") {
                    if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                      if (data20.kind === void 0) {
                        const err63 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                        if (vErrors === null) {
                          vErrors = [err63];
                        } else {
                          vErrors.push(err63);
                        }
                        errors++;
                      }
                      if (data20.arrivals === void 0) {
                        const err64 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/0/required", keyword: "required", params: { missingProperty: "arrivals" }, message: "must have required property 'arrivals'" };
                        if (vErrors === null) {
                          vErrors = [err64];
                        } else {
                          vErrors.push(err64);
                        }
                        errors++;
                      }
                      for (const key7 in data20) {
                        if (!(key7 === "kind" || key7 === "title" || key7 === "description" || key7 === "group" || key7 === "unit" || key7 === "arrivals" || key7 === "mix")) {
                          const err65 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err65];
                          } else {
                            vErrors.push(err65);
                          }
                          errors++;
                        }
                      }
                      if (data20.kind !== void 0) {
                        let data21 = data20.kind;
                        if (typeof data21 !== "string") {
                          const err66 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/0/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err66];
                          } else {
                            vErrors.push(err66);
                          }
                          errors++;
                        }
                        if ("source" !== data21) {
                          const err67 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "source" }, message: "must be equal to constant" };
                          if (vErrors === null) {
                            vErrors = [err67];
                          } else {
                            vErrors.push(err67);
                          }
                          errors++;
                        }
                      }
                      if (data20.title !== void 0) {
                        let data22 = data20.title;
                        if (typeof data22 === "string") {
                          if (func3(data22) > 200) {
                            const err68 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/0/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                            if (vErrors === null) {
                              vErrors = [err68];
                            } else {
                              vErrors.push(err68);
                            }
                            errors++;
                          }
                        } else {
                          const err69 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/0/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err69];
                          } else {
                            vErrors.push(err69);
                          }
                          errors++;
                        }
                      }
                      if (data20.description !== void 0) {
                        let data23 = data20.description;
                        if (typeof data23 === "string") {
                          if (func3(data23) > 2e3) {
                            const err70 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/0/properties/description/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                            if (vErrors === null) {
                              vErrors = [err70];
                            } else {
                              vErrors.push(err70);
                            }
                            errors++;
                          }
                        } else {
                          const err71 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/0/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err71];
                          } else {
                            vErrors.push(err71);
                          }
                          errors++;
                        }
                      }
                      if (data20.group !== void 0) {
                        let data24 = data20.group;
                        if (typeof data24 === "string") {
                          if (func3(data24) > 200) {
                            const err72 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/group", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/0/properties/group/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                            if (vErrors === null) {
                              vErrors = [err72];
                            } else {
                              vErrors.push(err72);
                            }
                            errors++;
                          }
                        } else {
                          const err73 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/group", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/0/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err73];
                          } else {
                            vErrors.push(err73);
                          }
                          errors++;
                        }
                      }
                      if (data20.unit !== void 0) {
                        let data25 = data20.unit;
                        if (typeof data25 === "string") {
                          if (func3(data25) > 64) {
                            const err74 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/0/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                            if (vErrors === null) {
                              vErrors = [err74];
                            } else {
                              vErrors.push(err74);
                            }
                            errors++;
                          }
                        } else {
                          const err75 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/0/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err75];
                          } else {
                            vErrors.push(err75);
                          }
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
                                const err76 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/mix/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/0/properties/mix/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e30 }, message: "must be <= 1e+30" };
                                if (vErrors === null) {
                                  vErrors = [err76];
                                } else {
                                  vErrors.push(err76);
                                }
                                errors++;
                              }
                              if (data28 < 0 || isNaN(data28)) {
                                const err77 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/mix/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/0/properties/mix/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                if (vErrors === null) {
                                  vErrors = [err77];
                                } else {
                                  vErrors.push(err77);
                                }
                                errors++;
                              }
                            } else {
                              const err78 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/mix/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/0/properties/mix/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                              if (vErrors === null) {
                                vErrors = [err78];
                              } else {
                                vErrors.push(err78);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err79 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/mix", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/0/properties/mix/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err79];
                          } else {
                            vErrors.push(err79);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err80 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err80];
                      } else {
                        vErrors.push(err80);
                      }
                      errors++;
                    }
                  } else if (tag0 === "service") {
                    if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                      if (data20.kind === void 0) {
                        const err81 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                        if (vErrors === null) {
                          vErrors = [err81];
                        } else {
                          vErrors.push(err81);
                        }
                        errors++;
                      }
                      for (const key9 in data20) {
                        if (!func2.call(schema11.properties.topology.properties.nodes.additionalProperties.oneOf[1].properties, key9)) {
                          const err82 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err82];
                          } else {
                            vErrors.push(err82);
                          }
                          errors++;
                        }
                      }
                      if (data20.kind !== void 0) {
                        let data29 = data20.kind;
                        if (typeof data29 !== "string") {
                          const err83 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err83];
                          } else {
                            vErrors.push(err83);
                          }
                          errors++;
                        }
                        if ("service" !== data29) {
                          const err84 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "service" }, message: "must be equal to constant" };
                          if (vErrors === null) {
                            vErrors = [err84];
                          } else {
                            vErrors.push(err84);
                          }
                          errors++;
                        }
                      }
                      if (data20.title !== void 0) {
                        let data30 = data20.title;
                        if (typeof data30 === "string") {
                          if (func3(data30) > 200) {
                            const err85 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                            if (vErrors === null) {
                              vErrors = [err85];
                            } else {
                              vErrors.push(err85);
                            }
                            errors++;
                          }
                        } else {
                          const err86 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err86];
                          } else {
                            vErrors.push(err86);
                          }
                          errors++;
                        }
                      }
                      if (data20.description !== void 0) {
                        let data31 = data20.description;
                        if (typeof data31 === "string") {
                          if (func3(data31) > 2e3) {
                            const err87 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/description/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                            if (vErrors === null) {
                              vErrors = [err87];
                            } else {
                              vErrors.push(err87);
                            }
                            errors++;
                          }
                        } else {
                          const err88 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err88];
                          } else {
                            vErrors.push(err88);
                          }
                          errors++;
                        }
                      }
                      if (data20.group !== void 0) {
                        let data32 = data20.group;
                        if (typeof data32 === "string") {
                          if (func3(data32) > 200) {
                            const err89 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/group", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/group/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                            if (vErrors === null) {
                              vErrors = [err89];
                            } else {
                              vErrors.push(err89);
                            }
                            errors++;
                          }
                        } else {
                          const err90 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/group", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err90];
                          } else {
                            vErrors.push(err90);
                          }
                          errors++;
                        }
                      }
                      if (data20.unit !== void 0) {
                        let data33 = data20.unit;
                        if (typeof data33 === "string") {
                          if (func3(data33) > 64) {
                            const err91 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                            if (vErrors === null) {
                              vErrors = [err91];
                            } else {
                              vErrors.push(err91);
                            }
                            errors++;
                          }
                        } else {
                          const err92 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err92];
                          } else {
                            vErrors.push(err92);
                          }
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
                                const err93 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/work/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/work/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e30 }, message: "must be <= 1e+30" };
                                if (vErrors === null) {
                                  vErrors = [err93];
                                } else {
                                  vErrors.push(err93);
                                }
                                errors++;
                              }
                              if (data39 <= 0 || isNaN(data39)) {
                                const err94 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/work/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/work/additionalProperties/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                                if (vErrors === null) {
                                  vErrors = [err94];
                                } else {
                                  vErrors.push(err94);
                                }
                                errors++;
                              }
                            } else {
                              const err95 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/work/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/work/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                              if (vErrors === null) {
                                vErrors = [err95];
                              } else {
                                vErrors.push(err95);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err96 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/work", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/work/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err96];
                          } else {
                            vErrors.push(err96);
                          }
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
                            const err97 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/retry/required", keyword: "required", params: { missingProperty: "maxAttempts" }, message: "must have required property 'maxAttempts'" };
                            if (vErrors === null) {
                              vErrors = [err97];
                            } else {
                              vErrors.push(err97);
                            }
                            errors++;
                          }
                          for (const key11 in data41) {
                            if (!(key11 === "maxAttempts" || key11 === "backoff" || key11 === "budget")) {
                              const err98 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/retry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err98];
                              } else {
                                vErrors.push(err98);
                              }
                              errors++;
                            }
                          }
                          if (data41.maxAttempts !== void 0) {
                            let data42 = data41.maxAttempts;
                            if (!(typeof data42 == "number" && (!(data42 % 1) && !isNaN(data42)))) {
                              const err99 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry/maxAttempts", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/retry/properties/maxAttempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                              if (vErrors === null) {
                                vErrors = [err99];
                              } else {
                                vErrors.push(err99);
                              }
                              errors++;
                            }
                            if (typeof data42 == "number") {
                              if (data42 > 100 || isNaN(data42)) {
                                const err100 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry/maxAttempts", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/retry/properties/maxAttempts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                                if (vErrors === null) {
                                  vErrors = [err100];
                                } else {
                                  vErrors.push(err100);
                                }
                                errors++;
                              }
                              if (data42 < 1 || isNaN(data42)) {
                                const err101 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry/maxAttempts", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/retry/properties/maxAttempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                if (vErrors === null) {
                                  vErrors = [err101];
                                } else {
                                  vErrors.push(err101);
                                }
                                errors++;
                              }
                            }
                          }
                          if (data41.backoff !== void 0) {
                            let data43 = data41.backoff;
                            if (Array.isArray(data43)) {
                              if (data43.length > 1e4) {
                                const err102 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry/backoff", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/retry/properties/backoff/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
                                if (vErrors === null) {
                                  vErrors = [err102];
                                } else {
                                  vErrors.push(err102);
                                }
                                errors++;
                              }
                              if (data43.length < 1) {
                                const err103 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry/backoff", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/retry/properties/backoff/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                if (vErrors === null) {
                                  vErrors = [err103];
                                } else {
                                  vErrors.push(err103);
                                }
                                errors++;
                              }
                              const len2 = data43.length;
                              for (let i2 = 0; i2 < len2; i2++) {
                                let data44 = data43[i2];
                                if (typeof data44 == "number") {
                                  if (data44 < 0 || isNaN(data44)) {
                                    const err104 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry/backoff/" + i2, schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/retry/properties/backoff/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                      vErrors = [err104];
                                    } else {
                                      vErrors.push(err104);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err105 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry/backoff/" + i2, schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/retry/properties/backoff/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                  if (vErrors === null) {
                                    vErrors = [err105];
                                  } else {
                                    vErrors.push(err105);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err106 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry/backoff", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/retry/properties/backoff/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                              if (vErrors === null) {
                                vErrors = [err106];
                              } else {
                                vErrors.push(err106);
                              }
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
                          const err107 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/retry", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/retry/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err107];
                          } else {
                            vErrors.push(err107);
                          }
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
                          const err108 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/onFull", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/onFull/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err108];
                          } else {
                            vErrors.push(err108);
                          }
                          errors++;
                        }
                        if ("reject" !== data49) {
                          const err109 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/onFull", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/onFull/anyOf/0/const", keyword: "const", params: { allowedValue: "reject" }, message: "must be equal to constant" };
                          if (vErrors === null) {
                            vErrors = [err109];
                          } else {
                            vErrors.push(err109);
                          }
                          errors++;
                        }
                        var _valid2 = _errs121 === errors;
                        valid23 = valid23 || _valid2;
                        if (!valid23) {
                          const _errs123 = errors;
                          if (typeof data49 !== "string") {
                            const err110 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/onFull", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/onFull/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err110];
                            } else {
                              vErrors.push(err110);
                            }
                            errors++;
                          }
                          if ("block" !== data49) {
                            const err111 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/onFull", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/onFull/anyOf/1/const", keyword: "const", params: { allowedValue: "block" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                              vErrors = [err111];
                            } else {
                              vErrors.push(err111);
                            }
                            errors++;
                          }
                          var _valid2 = _errs123 === errors;
                          valid23 = valid23 || _valid2;
                        }
                        if (!valid23) {
                          const err112 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/onFull", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/onFull/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          if (vErrors === null) {
                            vErrors = [err112];
                          } else {
                            vErrors.push(err112);
                          }
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
                          const err113 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/discipline", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/discipline/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err113];
                          } else {
                            vErrors.push(err113);
                          }
                          errors++;
                        }
                        if ("proportional" !== data50) {
                          const err114 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/discipline", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/discipline/anyOf/0/const", keyword: "const", params: { allowedValue: "proportional" }, message: "must be equal to constant" };
                          if (vErrors === null) {
                            vErrors = [err114];
                          } else {
                            vErrors.push(err114);
                          }
                          errors++;
                        }
                        var _valid3 = _errs127 === errors;
                        valid24 = valid24 || _valid3;
                        if (!valid24) {
                          const _errs129 = errors;
                          if (typeof data50 !== "string") {
                            const err115 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/discipline", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/discipline/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err115];
                            } else {
                              vErrors.push(err115);
                            }
                            errors++;
                          }
                          if ("fifo" !== data50) {
                            const err116 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/discipline", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/discipline/anyOf/1/const", keyword: "const", params: { allowedValue: "fifo" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                              vErrors = [err116];
                            } else {
                              vErrors.push(err116);
                            }
                            errors++;
                          }
                          var _valid3 = _errs129 === errors;
                          valid24 = valid24 || _valid3;
                          if (!valid24) {
                            const _errs131 = errors;
                            if (typeof data50 !== "string") {
                              const err117 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/discipline", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/discipline/anyOf/2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err117];
                              } else {
                                vErrors.push(err117);
                              }
                              errors++;
                            }
                            if ("priority" !== data50) {
                              const err118 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/discipline", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/discipline/anyOf/2/const", keyword: "const", params: { allowedValue: "priority" }, message: "must be equal to constant" };
                              if (vErrors === null) {
                                vErrors = [err118];
                              } else {
                                vErrors.push(err118);
                              }
                              errors++;
                            }
                            var _valid3 = _errs131 === errors;
                            valid24 = valid24 || _valid3;
                            if (!valid24) {
                              const _errs133 = errors;
                              if (typeof data50 !== "string") {
                                const err119 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/discipline", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/discipline/anyOf/3/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err119];
                                } else {
                                  vErrors.push(err119);
                                }
                                errors++;
                              }
                              if ("weighted" !== data50) {
                                const err120 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/discipline", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/discipline/anyOf/3/const", keyword: "const", params: { allowedValue: "weighted" }, message: "must be equal to constant" };
                                if (vErrors === null) {
                                  vErrors = [err120];
                                } else {
                                  vErrors.push(err120);
                                }
                                errors++;
                              }
                              var _valid3 = _errs133 === errors;
                              valid24 = valid24 || _valid3;
                            }
                          }
                        }
                        if (!valid24) {
                          const err121 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/discipline", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/discipline/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          if (vErrors === null) {
                            vErrors = [err121];
                          } else {
                            vErrors.push(err121);
                          }
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
                            const err122 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/priority", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/priority/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                              vErrors = [err122];
                            } else {
                              vErrors.push(err122);
                            }
                            errors++;
                          }
                          const len3 = data51.length;
                          for (let i3 = 0; i3 < len3; i3++) {
                            if (typeof data51[i3] !== "string") {
                              const err123 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/priority/" + i3, schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/priority/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err123];
                              } else {
                                vErrors.push(err123);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err124 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/priority", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/priority/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                          if (vErrors === null) {
                            vErrors = [err124];
                          } else {
                            vErrors.push(err124);
                          }
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
                                const err125 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/weights/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/weights/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e30 }, message: "must be <= 1e+30" };
                                if (vErrors === null) {
                                  vErrors = [err125];
                                } else {
                                  vErrors.push(err125);
                                }
                                errors++;
                              }
                              if (data54 <= 0 || isNaN(data54)) {
                                const err126 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/weights/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/weights/additionalProperties/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                                if (vErrors === null) {
                                  vErrors = [err126];
                                } else {
                                  vErrors.push(err126);
                                }
                                errors++;
                              }
                            } else {
                              const err127 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/weights/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/weights/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                              if (vErrors === null) {
                                vErrors = [err127];
                              } else {
                                vErrors.push(err127);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err128 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/weights", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/weights/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err128];
                          } else {
                            vErrors.push(err128);
                          }
                          errors++;
                        }
                      }
                      if (data20.schedule !== void 0) {
                        let data55 = data20.schedule;
                        if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
                          if (data55.everyBins === void 0) {
                            const err129 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/schedule", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/schedule/required", keyword: "required", params: { missingProperty: "everyBins" }, message: "must have required property 'everyBins'" };
                            if (vErrors === null) {
                              vErrors = [err129];
                            } else {
                              vErrors.push(err129);
                            }
                            errors++;
                          }
                          for (const key13 in data55) {
                            if (!(key13 === "everyBins" || key13 === "offset")) {
                              const err130 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/schedule", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/schedule/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err130];
                              } else {
                                vErrors.push(err130);
                              }
                              errors++;
                            }
                          }
                          if (data55.everyBins !== void 0) {
                            let data56 = data55.everyBins;
                            if (!(typeof data56 == "number" && (!(data56 % 1) && !isNaN(data56)))) {
                              const err131 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/schedule/everyBins", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/schedule/properties/everyBins/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                              if (vErrors === null) {
                                vErrors = [err131];
                              } else {
                                vErrors.push(err131);
                              }
                              errors++;
                            }
                            if (typeof data56 == "number") {
                              if (data56 > 1e6 || isNaN(data56)) {
                                const err132 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/schedule/everyBins", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/schedule/properties/everyBins/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                                if (vErrors === null) {
                                  vErrors = [err132];
                                } else {
                                  vErrors.push(err132);
                                }
                                errors++;
                              }
                              if (data56 < 1 || isNaN(data56)) {
                                const err133 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/schedule/everyBins", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/schedule/properties/everyBins/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                if (vErrors === null) {
                                  vErrors = [err133];
                                } else {
                                  vErrors.push(err133);
                                }
                                errors++;
                              }
                            }
                          }
                          if (data55.offset !== void 0) {
                            let data57 = data55.offset;
                            if (!(typeof data57 == "number" && (!(data57 % 1) && !isNaN(data57)))) {
                              const err134 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/schedule/offset", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/schedule/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                              if (vErrors === null) {
                                vErrors = [err134];
                              } else {
                                vErrors.push(err134);
                              }
                              errors++;
                            }
                            if (typeof data57 == "number") {
                              if (data57 > 1e6 || isNaN(data57)) {
                                const err135 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/schedule/offset", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/schedule/properties/offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                                if (vErrors === null) {
                                  vErrors = [err135];
                                } else {
                                  vErrors.push(err135);
                                }
                                errors++;
                              }
                              if (data57 < 0 || isNaN(data57)) {
                                const err136 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/schedule/offset", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/schedule/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                if (vErrors === null) {
                                  vErrors = [err136];
                                } else {
                                  vErrors.push(err136);
                                }
                                errors++;
                              }
                            }
                          }
                        } else {
                          const err137 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/schedule", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/schedule/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err137];
                          } else {
                            vErrors.push(err137);
                          }
                          errors++;
                        }
                      }
                      if (data20.initialQueue !== void 0) {
                        let data58 = data20.initialQueue;
                        if (!(typeof data58 == "number") && !(data58 && typeof data58 == "object" && !Array.isArray(data58))) {
                          const err138 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/initialQueue", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/initialQueue/type", keyword: "type", params: { type: schema11.properties.topology.properties.nodes.additionalProperties.oneOf[1].properties.initialQueue.type }, message: "must be number,object" };
                          if (vErrors === null) {
                            vErrors = [err138];
                          } else {
                            vErrors.push(err138);
                          }
                          errors++;
                        }
                        if (typeof data58 == "number") {
                          if (data58 > 1e30 || isNaN(data58)) {
                            const err139 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/initialQueue", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/initialQueue/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e30 }, message: "must be <= 1e+30" };
                            if (vErrors === null) {
                              vErrors = [err139];
                            } else {
                              vErrors.push(err139);
                            }
                            errors++;
                          }
                          if (data58 < 0 || isNaN(data58)) {
                            const err140 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/initialQueue", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/initialQueue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                              vErrors = [err140];
                            } else {
                              vErrors.push(err140);
                            }
                            errors++;
                          }
                        }
                        if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                          for (const key14 in data58) {
                            let data59 = data58[key14];
                            if (typeof data59 == "number") {
                              if (data59 > 1e30 || isNaN(data59)) {
                                const err141 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/initialQueue/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/initialQueue/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e30 }, message: "must be <= 1e+30" };
                                if (vErrors === null) {
                                  vErrors = [err141];
                                } else {
                                  vErrors.push(err141);
                                }
                                errors++;
                              }
                              if (data59 < 0 || isNaN(data59)) {
                                const err142 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/initialQueue/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/initialQueue/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                if (vErrors === null) {
                                  vErrors = [err142];
                                } else {
                                  vErrors.push(err142);
                                }
                                errors++;
                              }
                            } else {
                              const err143 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/initialQueue/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/initialQueue/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                              if (vErrors === null) {
                                vErrors = [err143];
                              } else {
                                vErrors.push(err143);
                              }
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
                                const err144 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/mix/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/mix/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e30 }, message: "must be <= 1e+30" };
                                if (vErrors === null) {
                                  vErrors = [err144];
                                } else {
                                  vErrors.push(err144);
                                }
                                errors++;
                              }
                              if (data61 < 0 || isNaN(data61)) {
                                const err145 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/mix/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/mix/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                if (vErrors === null) {
                                  vErrors = [err145];
                                } else {
                                  vErrors.push(err145);
                                }
                                errors++;
                              }
                            } else {
                              const err146 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/mix/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/mix/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                              if (vErrors === null) {
                                vErrors = [err146];
                              } else {
                                vErrors.push(err146);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err147 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/mix", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/mix/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err147];
                          } else {
                            vErrors.push(err147);
                          }
                          errors++;
                        }
                      }
                      if (data20.target !== void 0) {
                        let data62 = data20.target;
                        if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
                          if (data62.wait === void 0) {
                            const err148 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/target", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/target/required", keyword: "required", params: { missingProperty: "wait" }, message: "must have required property 'wait'" };
                            if (vErrors === null) {
                              vErrors = [err148];
                            } else {
                              vErrors.push(err148);
                            }
                            errors++;
                          }
                          for (const key16 in data62) {
                            if (!(key16 === "wait" || key16 === "share")) {
                              const err149 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/target", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/target/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err149];
                              } else {
                                vErrors.push(err149);
                              }
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
                                const err150 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/target/share", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/target/properties/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                                if (vErrors === null) {
                                  vErrors = [err150];
                                } else {
                                  vErrors.push(err150);
                                }
                                errors++;
                              }
                              if (data64 < 0 || isNaN(data64)) {
                                const err151 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/target/share", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/target/properties/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                if (vErrors === null) {
                                  vErrors = [err151];
                                } else {
                                  vErrors.push(err151);
                                }
                                errors++;
                              }
                            } else {
                              const err152 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/target/share", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/target/properties/share/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                              if (vErrors === null) {
                                vErrors = [err152];
                              } else {
                                vErrors.push(err152);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err153 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/target", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/target/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err153];
                          } else {
                            vErrors.push(err153);
                          }
                          errors++;
                        }
                      }
                      if (data20.uses !== void 0) {
                        let data65 = data20.uses;
                        if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
                          if (Object.keys(data65).length < 1) {
                            const err154 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/uses", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/uses/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                            if (vErrors === null) {
                              vErrors = [err154];
                            } else {
                              vErrors.push(err154);
                            }
                            errors++;
                          }
                          for (const key17 in data65) {
                            if (!validate11(data65[key17], { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/uses/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data65, parentDataProperty: key17, rootData })) {
                              vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                              errors = vErrors.length;
                            }
                          }
                        } else {
                          const err155 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/uses", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/properties/uses/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err155];
                          } else {
                            vErrors.push(err155);
                          }
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
                      const err156 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err156];
                      } else {
                        vErrors.push(err156);
                      }
                      errors++;
                    }
                  } else if (tag0 === "router") {
                    if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                      if (data20.kind === void 0) {
                        const err157 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                        if (vErrors === null) {
                          vErrors = [err157];
                        } else {
                          vErrors.push(err157);
                        }
                        errors++;
                      }
                      for (const key18 in data20) {
                        if (!(key18 === "kind" || key18 === "title" || key18 === "description" || key18 === "group" || key18 === "unit" || key18 === "policy")) {
                          const err158 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err158];
                          } else {
                            vErrors.push(err158);
                          }
                          errors++;
                        }
                      }
                      if (data20.kind !== void 0) {
                        let data69 = data20.kind;
                        if (typeof data69 !== "string") {
                          const err159 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err159];
                          } else {
                            vErrors.push(err159);
                          }
                          errors++;
                        }
                        if ("router" !== data69) {
                          const err160 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "router" }, message: "must be equal to constant" };
                          if (vErrors === null) {
                            vErrors = [err160];
                          } else {
                            vErrors.push(err160);
                          }
                          errors++;
                        }
                      }
                      if (data20.title !== void 0) {
                        let data70 = data20.title;
                        if (typeof data70 === "string") {
                          if (func3(data70) > 200) {
                            const err161 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                            if (vErrors === null) {
                              vErrors = [err161];
                            } else {
                              vErrors.push(err161);
                            }
                            errors++;
                          }
                        } else {
                          const err162 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err162];
                          } else {
                            vErrors.push(err162);
                          }
                          errors++;
                        }
                      }
                      if (data20.description !== void 0) {
                        let data71 = data20.description;
                        if (typeof data71 === "string") {
                          if (func3(data71) > 2e3) {
                            const err163 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/properties/description/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                            if (vErrors === null) {
                              vErrors = [err163];
                            } else {
                              vErrors.push(err163);
                            }
                            errors++;
                          }
                        } else {
                          const err164 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err164];
                          } else {
                            vErrors.push(err164);
                          }
                          errors++;
                        }
                      }
                      if (data20.group !== void 0) {
                        let data72 = data20.group;
                        if (typeof data72 === "string") {
                          if (func3(data72) > 200) {
                            const err165 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/group", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/properties/group/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                            if (vErrors === null) {
                              vErrors = [err165];
                            } else {
                              vErrors.push(err165);
                            }
                            errors++;
                          }
                        } else {
                          const err166 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/group", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err166];
                          } else {
                            vErrors.push(err166);
                          }
                          errors++;
                        }
                      }
                      if (data20.unit !== void 0) {
                        let data73 = data20.unit;
                        if (typeof data73 === "string") {
                          if (func3(data73) > 64) {
                            const err167 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                            if (vErrors === null) {
                              vErrors = [err167];
                            } else {
                              vErrors.push(err167);
                            }
                            errors++;
                          }
                        } else {
                          const err168 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err168];
                          } else {
                            vErrors.push(err168);
                          }
                          errors++;
                        }
                      }
                      if (data20.policy !== void 0) {
                        let data74 = data20.policy;
                        const _errs187 = errors;
                        let valid35 = false;
                        const _errs188 = errors;
                        if (typeof data74 !== "string") {
                          const err169 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/policy", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/properties/policy/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err169];
                          } else {
                            vErrors.push(err169);
                          }
                          errors++;
                        }
                        if ("shares" !== data74) {
                          const err170 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/policy", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/properties/policy/anyOf/0/const", keyword: "const", params: { allowedValue: "shares" }, message: "must be equal to constant" };
                          if (vErrors === null) {
                            vErrors = [err170];
                          } else {
                            vErrors.push(err170);
                          }
                          errors++;
                        }
                        var _valid4 = _errs188 === errors;
                        valid35 = valid35 || _valid4;
                        if (!valid35) {
                          const _errs190 = errors;
                          if (typeof data74 !== "string") {
                            const err171 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/policy", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/properties/policy/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err171];
                            } else {
                              vErrors.push(err171);
                            }
                            errors++;
                          }
                          if ("least-queue" !== data74) {
                            const err172 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/policy", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/properties/policy/anyOf/1/const", keyword: "const", params: { allowedValue: "least-queue" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                              vErrors = [err172];
                            } else {
                              vErrors.push(err172);
                            }
                            errors++;
                          }
                          var _valid4 = _errs190 === errors;
                          valid35 = valid35 || _valid4;
                          if (!valid35) {
                            const _errs192 = errors;
                            if (typeof data74 !== "string") {
                              const err173 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/policy", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/properties/policy/anyOf/2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err173];
                              } else {
                                vErrors.push(err173);
                              }
                              errors++;
                            }
                            if ("spare-capacity" !== data74) {
                              const err174 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/policy", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/properties/policy/anyOf/2/const", keyword: "const", params: { allowedValue: "spare-capacity" }, message: "must be equal to constant" };
                              if (vErrors === null) {
                                vErrors = [err174];
                              } else {
                                vErrors.push(err174);
                              }
                              errors++;
                            }
                            var _valid4 = _errs192 === errors;
                            valid35 = valid35 || _valid4;
                          }
                        }
                        if (!valid35) {
                          const err175 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/policy", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/properties/policy/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          if (vErrors === null) {
                            vErrors = [err175];
                          } else {
                            vErrors.push(err175);
                          }
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
                      const err176 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err176];
                      } else {
                        vErrors.push(err176);
                      }
                      errors++;
                    }
                  } else if (tag0 === "delay") {
                    if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                      if (data20.kind === void 0) {
                        const err177 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                        if (vErrors === null) {
                          vErrors = [err177];
                        } else {
                          vErrors.push(err177);
                        }
                        errors++;
                      }
                      for (const key19 in data20) {
                        if (!(key19 === "kind" || key19 === "title" || key19 === "description" || key19 === "group" || key19 === "unit" || key19 === "bins" || key19 === "kernel")) {
                          const err178 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err178];
                          } else {
                            vErrors.push(err178);
                          }
                          errors++;
                        }
                      }
                      if (data20.kind !== void 0) {
                        let data75 = data20.kind;
                        if (typeof data75 !== "string") {
                          const err179 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err179];
                          } else {
                            vErrors.push(err179);
                          }
                          errors++;
                        }
                        if ("delay" !== data75) {
                          const err180 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "delay" }, message: "must be equal to constant" };
                          if (vErrors === null) {
                            vErrors = [err180];
                          } else {
                            vErrors.push(err180);
                          }
                          errors++;
                        }
                      }
                      if (data20.title !== void 0) {
                        let data76 = data20.title;
                        if (typeof data76 === "string") {
                          if (func3(data76) > 200) {
                            const err181 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                            if (vErrors === null) {
                              vErrors = [err181];
                            } else {
                              vErrors.push(err181);
                            }
                            errors++;
                          }
                        } else {
                          const err182 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err182];
                          } else {
                            vErrors.push(err182);
                          }
                          errors++;
                        }
                      }
                      if (data20.description !== void 0) {
                        let data77 = data20.description;
                        if (typeof data77 === "string") {
                          if (func3(data77) > 2e3) {
                            const err183 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/properties/description/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                            if (vErrors === null) {
                              vErrors = [err183];
                            } else {
                              vErrors.push(err183);
                            }
                            errors++;
                          }
                        } else {
                          const err184 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err184];
                          } else {
                            vErrors.push(err184);
                          }
                          errors++;
                        }
                      }
                      if (data20.group !== void 0) {
                        let data78 = data20.group;
                        if (typeof data78 === "string") {
                          if (func3(data78) > 200) {
                            const err185 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/group", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/properties/group/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                            if (vErrors === null) {
                              vErrors = [err185];
                            } else {
                              vErrors.push(err185);
                            }
                            errors++;
                          }
                        } else {
                          const err186 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/group", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err186];
                          } else {
                            vErrors.push(err186);
                          }
                          errors++;
                        }
                      }
                      if (data20.unit !== void 0) {
                        let data79 = data20.unit;
                        if (typeof data79 === "string") {
                          if (func3(data79) > 64) {
                            const err187 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                            if (vErrors === null) {
                              vErrors = [err187];
                            } else {
                              vErrors.push(err187);
                            }
                            errors++;
                          }
                        } else {
                          const err188 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err188];
                          } else {
                            vErrors.push(err188);
                          }
                          errors++;
                        }
                      }
                      if (data20.bins !== void 0) {
                        let data80 = data20.bins;
                        if (!(typeof data80 == "number" && (!(data80 % 1) && !isNaN(data80)))) {
                          const err189 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/bins", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/properties/bins/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                          if (vErrors === null) {
                            vErrors = [err189];
                          } else {
                            vErrors.push(err189);
                          }
                          errors++;
                        }
                        if (typeof data80 == "number") {
                          if (data80 > 1e6 || isNaN(data80)) {
                            const err190 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/bins", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/properties/bins/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                            if (vErrors === null) {
                              vErrors = [err190];
                            } else {
                              vErrors.push(err190);
                            }
                            errors++;
                          }
                          if (data80 < 1 || isNaN(data80)) {
                            const err191 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/bins", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/properties/bins/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                              vErrors = [err191];
                            } else {
                              vErrors.push(err191);
                            }
                            errors++;
                          }
                        }
                      }
                      if (data20.kernel !== void 0) {
                        let data81 = data20.kernel;
                        if (Array.isArray(data81)) {
                          if (data81.length > 1e4) {
                            const err192 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/kernel", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/properties/kernel/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
                            if (vErrors === null) {
                              vErrors = [err192];
                            } else {
                              vErrors.push(err192);
                            }
                            errors++;
                          }
                          if (data81.length < 1) {
                            const err193 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/kernel", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/properties/kernel/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                              vErrors = [err193];
                            } else {
                              vErrors.push(err193);
                            }
                            errors++;
                          }
                          const len4 = data81.length;
                          for (let i4 = 0; i4 < len4; i4++) {
                            let data82 = data81[i4];
                            if (typeof data82 == "number") {
                              if (data82 < 0 || isNaN(data82)) {
                                const err194 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/kernel/" + i4, schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/properties/kernel/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                if (vErrors === null) {
                                  vErrors = [err194];
                                } else {
                                  vErrors.push(err194);
                                }
                                errors++;
                              }
                            } else {
                              const err195 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/kernel/" + i4, schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/properties/kernel/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                              if (vErrors === null) {
                                vErrors = [err195];
                              } else {
                                vErrors.push(err195);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err196 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/kernel", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/properties/kernel/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                          if (vErrors === null) {
                            vErrors = [err196];
                          } else {
                            vErrors.push(err196);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err197 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err197];
                      } else {
                        vErrors.push(err197);
                      }
                      errors++;
                    }
                  } else if (tag0 === "store") {
                    if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                      if (data20.kind === void 0) {
                        const err198 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                        if (vErrors === null) {
                          vErrors = [err198];
                        } else {
                          vErrors.push(err198);
                        }
                        errors++;
                      }
                      for (const key20 in data20) {
                        if (!(key20 === "kind" || key20 === "title" || key20 === "description" || key20 === "group" || key20 === "unit" || key20 === "initial" || key20 === "mix" || key20 === "release")) {
                          const err199 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err199];
                          } else {
                            vErrors.push(err199);
                          }
                          errors++;
                        }
                      }
                      if (data20.kind !== void 0) {
                        let data83 = data20.kind;
                        if (typeof data83 !== "string") {
                          const err200 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err200];
                          } else {
                            vErrors.push(err200);
                          }
                          errors++;
                        }
                        if ("store" !== data83) {
                          const err201 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "store" }, message: "must be equal to constant" };
                          if (vErrors === null) {
                            vErrors = [err201];
                          } else {
                            vErrors.push(err201);
                          }
                          errors++;
                        }
                      }
                      if (data20.title !== void 0) {
                        let data84 = data20.title;
                        if (typeof data84 === "string") {
                          if (func3(data84) > 200) {
                            const err202 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                            if (vErrors === null) {
                              vErrors = [err202];
                            } else {
                              vErrors.push(err202);
                            }
                            errors++;
                          }
                        } else {
                          const err203 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err203];
                          } else {
                            vErrors.push(err203);
                          }
                          errors++;
                        }
                      }
                      if (data20.description !== void 0) {
                        let data85 = data20.description;
                        if (typeof data85 === "string") {
                          if (func3(data85) > 2e3) {
                            const err204 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/description/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                            if (vErrors === null) {
                              vErrors = [err204];
                            } else {
                              vErrors.push(err204);
                            }
                            errors++;
                          }
                        } else {
                          const err205 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err205];
                          } else {
                            vErrors.push(err205);
                          }
                          errors++;
                        }
                      }
                      if (data20.group !== void 0) {
                        let data86 = data20.group;
                        if (typeof data86 === "string") {
                          if (func3(data86) > 200) {
                            const err206 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/group", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/group/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                            if (vErrors === null) {
                              vErrors = [err206];
                            } else {
                              vErrors.push(err206);
                            }
                            errors++;
                          }
                        } else {
                          const err207 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/group", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err207];
                          } else {
                            vErrors.push(err207);
                          }
                          errors++;
                        }
                      }
                      if (data20.unit !== void 0) {
                        let data87 = data20.unit;
                        if (typeof data87 === "string") {
                          if (func3(data87) > 64) {
                            const err208 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                            if (vErrors === null) {
                              vErrors = [err208];
                            } else {
                              vErrors.push(err208);
                            }
                            errors++;
                          }
                        } else {
                          const err209 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err209];
                          } else {
                            vErrors.push(err209);
                          }
                          errors++;
                        }
                      }
                      if (data20.initial !== void 0) {
                        let data88 = data20.initial;
                        if (!(typeof data88 == "number") && !(data88 && typeof data88 == "object" && !Array.isArray(data88))) {
                          const err210 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/initial", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/initial/type", keyword: "type", params: { type: schema11.properties.topology.properties.nodes.additionalProperties.oneOf[4].properties.initial.type }, message: "must be number,object" };
                          if (vErrors === null) {
                            vErrors = [err210];
                          } else {
                            vErrors.push(err210);
                          }
                          errors++;
                        }
                        if (typeof data88 == "number") {
                          if (data88 > 1e30 || isNaN(data88)) {
                            const err211 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/initial", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/initial/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e30 }, message: "must be <= 1e+30" };
                            if (vErrors === null) {
                              vErrors = [err211];
                            } else {
                              vErrors.push(err211);
                            }
                            errors++;
                          }
                          if (data88 < 0 || isNaN(data88)) {
                            const err212 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/initial", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/initial/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                              vErrors = [err212];
                            } else {
                              vErrors.push(err212);
                            }
                            errors++;
                          }
                        }
                        if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
                          for (const key21 in data88) {
                            let data89 = data88[key21];
                            if (typeof data89 == "number") {
                              if (data89 > 1e30 || isNaN(data89)) {
                                const err213 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/initial/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/initial/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e30 }, message: "must be <= 1e+30" };
                                if (vErrors === null) {
                                  vErrors = [err213];
                                } else {
                                  vErrors.push(err213);
                                }
                                errors++;
                              }
                              if (data89 < 0 || isNaN(data89)) {
                                const err214 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/initial/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/initial/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                if (vErrors === null) {
                                  vErrors = [err214];
                                } else {
                                  vErrors.push(err214);
                                }
                                errors++;
                              }
                            } else {
                              const err215 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/initial/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/initial/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                              if (vErrors === null) {
                                vErrors = [err215];
                              } else {
                                vErrors.push(err215);
                              }
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
                                const err216 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/mix/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/mix/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e30 }, message: "must be <= 1e+30" };
                                if (vErrors === null) {
                                  vErrors = [err216];
                                } else {
                                  vErrors.push(err216);
                                }
                                errors++;
                              }
                              if (data91 < 0 || isNaN(data91)) {
                                const err217 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/mix/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/mix/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                if (vErrors === null) {
                                  vErrors = [err217];
                                } else {
                                  vErrors.push(err217);
                                }
                                errors++;
                              }
                            } else {
                              const err218 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/mix/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/mix/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                              if (vErrors === null) {
                                vErrors = [err218];
                              } else {
                                vErrors.push(err218);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err219 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/mix", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/properties/mix/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err219];
                          } else {
                            vErrors.push(err219);
                          }
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
                      const err220 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err220];
                      } else {
                        vErrors.push(err220);
                      }
                      errors++;
                    }
                  } else if (tag0 === "sink") {
                    if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                      if (data20.kind === void 0) {
                        const err221 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/5/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                        if (vErrors === null) {
                          vErrors = [err221];
                        } else {
                          vErrors.push(err221);
                        }
                        errors++;
                      }
                      for (const key23 in data20) {
                        if (!(key23 === "kind" || key23 === "title" || key23 === "description" || key23 === "group" || key23 === "unit" || key23 === "outcome")) {
                          const err222 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err222];
                          } else {
                            vErrors.push(err222);
                          }
                          errors++;
                        }
                      }
                      if (data20.kind !== void 0) {
                        let data93 = data20.kind;
                        if (typeof data93 !== "string") {
                          const err223 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/5/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err223];
                          } else {
                            vErrors.push(err223);
                          }
                          errors++;
                        }
                        if ("sink" !== data93) {
                          const err224 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "sink" }, message: "must be equal to constant" };
                          if (vErrors === null) {
                            vErrors = [err224];
                          } else {
                            vErrors.push(err224);
                          }
                          errors++;
                        }
                      }
                      if (data20.title !== void 0) {
                        let data94 = data20.title;
                        if (typeof data94 === "string") {
                          if (func3(data94) > 200) {
                            const err225 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/5/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                            if (vErrors === null) {
                              vErrors = [err225];
                            } else {
                              vErrors.push(err225);
                            }
                            errors++;
                          }
                        } else {
                          const err226 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/5/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err226];
                          } else {
                            vErrors.push(err226);
                          }
                          errors++;
                        }
                      }
                      if (data20.description !== void 0) {
                        let data95 = data20.description;
                        if (typeof data95 === "string") {
                          if (func3(data95) > 2e3) {
                            const err227 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/5/properties/description/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                            if (vErrors === null) {
                              vErrors = [err227];
                            } else {
                              vErrors.push(err227);
                            }
                            errors++;
                          }
                        } else {
                          const err228 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/5/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err228];
                          } else {
                            vErrors.push(err228);
                          }
                          errors++;
                        }
                      }
                      if (data20.group !== void 0) {
                        let data96 = data20.group;
                        if (typeof data96 === "string") {
                          if (func3(data96) > 200) {
                            const err229 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/group", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/5/properties/group/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                            if (vErrors === null) {
                              vErrors = [err229];
                            } else {
                              vErrors.push(err229);
                            }
                            errors++;
                          }
                        } else {
                          const err230 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/group", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/5/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err230];
                          } else {
                            vErrors.push(err230);
                          }
                          errors++;
                        }
                      }
                      if (data20.unit !== void 0) {
                        let data97 = data20.unit;
                        if (typeof data97 === "string") {
                          if (func3(data97) > 64) {
                            const err231 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/5/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                            if (vErrors === null) {
                              vErrors = [err231];
                            } else {
                              vErrors.push(err231);
                            }
                            errors++;
                          }
                        } else {
                          const err232 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/5/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err232];
                          } else {
                            vErrors.push(err232);
                          }
                          errors++;
                        }
                      }
                      if (data20.outcome !== void 0) {
                        let data98 = data20.outcome;
                        const _errs251 = errors;
                        let valid46 = false;
                        const _errs252 = errors;
                        if (typeof data98 !== "string") {
                          const err233 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/outcome", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/5/properties/outcome/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err233];
                          } else {
                            vErrors.push(err233);
                          }
                          errors++;
                        }
                        if ("completed" !== data98) {
                          const err234 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/outcome", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/5/properties/outcome/anyOf/0/const", keyword: "const", params: { allowedValue: "completed" }, message: "must be equal to constant" };
                          if (vErrors === null) {
                            vErrors = [err234];
                          } else {
                            vErrors.push(err234);
                          }
                          errors++;
                        }
                        var _valid5 = _errs252 === errors;
                        valid46 = valid46 || _valid5;
                        if (!valid46) {
                          const _errs254 = errors;
                          if (typeof data98 !== "string") {
                            const err235 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/outcome", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/5/properties/outcome/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err235];
                            } else {
                              vErrors.push(err235);
                            }
                            errors++;
                          }
                          if ("failed" !== data98) {
                            const err236 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/outcome", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/5/properties/outcome/anyOf/1/const", keyword: "const", params: { allowedValue: "failed" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                              vErrors = [err236];
                            } else {
                              vErrors.push(err236);
                            }
                            errors++;
                          }
                          var _valid5 = _errs254 === errors;
                          valid46 = valid46 || _valid5;
                        }
                        if (!valid46) {
                          const err237 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/outcome", schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/5/properties/outcome/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          if (vErrors === null) {
                            vErrors = [err237];
                          } else {
                            vErrors.push(err237);
                          }
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
                      const err238 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err238];
                      } else {
                        vErrors.push(err238);
                      }
                      errors++;
                    }
                  } else {
                    const err239 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: 'value of tag "kind" must be in oneOf' };
                    if (vErrors === null) {
                      vErrors = [err239];
                    } else {
                      vErrors.push(err239);
                    }
                    errors++;
                  }
                } else {
                  const err240 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: 'tag "kind" must be string' };
                  if (vErrors === null) {
                    vErrors = [err240];
                  } else {
                    vErrors.push(err240);
                  }
                  errors++;
                }
              } else {
                const err241 = { instancePath: instancePath + "/topology/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/nodes/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err241];
                } else {
                  vErrors.push(err241);
                }
                errors++;
              }
            }
          } else {
            const err242 = { instancePath: instancePath + "/topology/nodes", schemaPath: "#/properties/topology/properties/nodes/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err242];
            } else {
              vErrors.push(err242);
            }
            errors++;
          }
        }
        if (data18.edges !== void 0) {
          let data99 = data18.edges;
          if (Array.isArray(data99)) {
            if (data99.length > 1e5) {
              const err243 = { instancePath: instancePath + "/topology/edges", schemaPath: "#/properties/topology/properties/edges/maxItems", keyword: "maxItems", params: { limit: 1e5 }, message: "must NOT have more than 100000 items" };
              if (vErrors === null) {
                vErrors = [err243];
              } else {
                vErrors.push(err243);
              }
              errors++;
            }
            const len5 = data99.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data100 = data99[i5];
              if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
                if (data100.from === void 0) {
                  const err244 = { instancePath: instancePath + "/topology/edges/" + i5, schemaPath: "#/properties/topology/properties/edges/items/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
                  if (vErrors === null) {
                    vErrors = [err244];
                  } else {
                    vErrors.push(err244);
                  }
                  errors++;
                }
                if (data100.to === void 0) {
                  const err245 = { instancePath: instancePath + "/topology/edges/" + i5, schemaPath: "#/properties/topology/properties/edges/items/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
                  if (vErrors === null) {
                    vErrors = [err245];
                  } else {
                    vErrors.push(err245);
                  }
                  errors++;
                }
                for (const key24 in data100) {
                  if (!func2.call(schema11.properties.topology.properties.edges.items.properties, key24)) {
                    const err246 = { instancePath: instancePath + "/topology/edges/" + i5, schemaPath: "#/properties/topology/properties/edges/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err246];
                    } else {
                      vErrors.push(err246);
                    }
                    errors++;
                  }
                }
                if (data100.from !== void 0) {
                  if (typeof data100.from !== "string") {
                    const err247 = { instancePath: instancePath + "/topology/edges/" + i5 + "/from", schemaPath: "#/properties/topology/properties/edges/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err247];
                    } else {
                      vErrors.push(err247);
                    }
                    errors++;
                  }
                }
                if (data100.to !== void 0) {
                  if (typeof data100.to !== "string") {
                    const err248 = { instancePath: instancePath + "/topology/edges/" + i5 + "/to", schemaPath: "#/properties/topology/properties/edges/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err248];
                    } else {
                      vErrors.push(err248);
                    }
                    errors++;
                  }
                }
                if (data100.outlet !== void 0) {
                  if (typeof data100.outlet !== "string") {
                    const err249 = { instancePath: instancePath + "/topology/edges/" + i5 + "/outlet", schemaPath: "#/properties/topology/properties/edges/items/properties/outlet/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err249];
                    } else {
                      vErrors.push(err249);
                    }
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
                      const err250 = { instancePath: instancePath + "/topology/edges/" + i5 + "/classes", schemaPath: "#/properties/topology/properties/edges/items/properties/classes/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                      if (vErrors === null) {
                        vErrors = [err250];
                      } else {
                        vErrors.push(err250);
                      }
                      errors++;
                    }
                    if (data105.length < 1) {
                      const err251 = { instancePath: instancePath + "/topology/edges/" + i5 + "/classes", schemaPath: "#/properties/topology/properties/edges/items/properties/classes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err251];
                      } else {
                        vErrors.push(err251);
                      }
                      errors++;
                    }
                    const len6 = data105.length;
                    for (let i6 = 0; i6 < len6; i6++) {
                      if (typeof data105[i6] !== "string") {
                        const err252 = { instancePath: instancePath + "/topology/edges/" + i5 + "/classes/" + i6, schemaPath: "#/properties/topology/properties/edges/items/properties/classes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err252];
                        } else {
                          vErrors.push(err252);
                        }
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
                          const err253 = { instancePath: instancePath + "/topology/edges/" + i5 + "/classes", schemaPath: "#/properties/topology/properties/edges/items/properties/classes/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i7 + " are identical)" };
                          if (vErrors === null) {
                            vErrors = [err253];
                          } else {
                            vErrors.push(err253);
                          }
                          errors++;
                          break;
                        }
                        indices0[item0] = i7;
                      }
                    }
                  } else {
                    const err254 = { instancePath: instancePath + "/topology/edges/" + i5 + "/classes", schemaPath: "#/properties/topology/properties/edges/items/properties/classes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err254];
                    } else {
                      vErrors.push(err254);
                    }
                    errors++;
                  }
                }
                if (data100.lag !== void 0) {
                  let data107 = data100.lag;
                  if (!(typeof data107 == "number" && (!(data107 % 1) && !isNaN(data107)))) {
                    const err255 = { instancePath: instancePath + "/topology/edges/" + i5 + "/lag", schemaPath: "#/properties/topology/properties/edges/items/properties/lag/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err255];
                    } else {
                      vErrors.push(err255);
                    }
                    errors++;
                  }
                  if (typeof data107 == "number") {
                    if (data107 > 1e6 || isNaN(data107)) {
                      const err256 = { instancePath: instancePath + "/topology/edges/" + i5 + "/lag", schemaPath: "#/properties/topology/properties/edges/items/properties/lag/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                      if (vErrors === null) {
                        vErrors = [err256];
                      } else {
                        vErrors.push(err256);
                      }
                      errors++;
                    }
                    if (data107 < 0 || isNaN(data107)) {
                      const err257 = { instancePath: instancePath + "/topology/edges/" + i5 + "/lag", schemaPath: "#/properties/topology/properties/edges/items/properties/lag/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err257];
                      } else {
                        vErrors.push(err257);
                      }
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
                    const err258 = { instancePath: instancePath + "/topology/edges/" + i5 + "/effort", schemaPath: "#/properties/topology/properties/edges/items/properties/effort/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err258];
                    } else {
                      vErrors.push(err258);
                    }
                    errors++;
                  }
                }
                if (data100.id !== void 0) {
                  let data110 = data100.id;
                  if (typeof data110 === "string") {
                    if (!pattern4.test(data110)) {
                      const err259 = { instancePath: instancePath + "/topology/edges/" + i5 + "/id", schemaPath: "#/properties/topology/properties/edges/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]{0,63}$"' };
                      if (vErrors === null) {
                        vErrors = [err259];
                      } else {
                        vErrors.push(err259);
                      }
                      errors++;
                    }
                  } else {
                    const err260 = { instancePath: instancePath + "/topology/edges/" + i5 + "/id", schemaPath: "#/properties/topology/properties/edges/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err260];
                    } else {
                      vErrors.push(err260);
                    }
                    errors++;
                  }
                }
                if (data100.title !== void 0) {
                  let data111 = data100.title;
                  if (typeof data111 === "string") {
                    if (func3(data111) > 200) {
                      const err261 = { instancePath: instancePath + "/topology/edges/" + i5 + "/title", schemaPath: "#/properties/topology/properties/edges/items/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                      if (vErrors === null) {
                        vErrors = [err261];
                      } else {
                        vErrors.push(err261);
                      }
                      errors++;
                    }
                  } else {
                    const err262 = { instancePath: instancePath + "/topology/edges/" + i5 + "/title", schemaPath: "#/properties/topology/properties/edges/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err262];
                    } else {
                      vErrors.push(err262);
                    }
                    errors++;
                  }
                }
                if (data100.description !== void 0) {
                  let data112 = data100.description;
                  if (typeof data112 === "string") {
                    if (func3(data112) > 2e3) {
                      const err263 = { instancePath: instancePath + "/topology/edges/" + i5 + "/description", schemaPath: "#/properties/topology/properties/edges/items/properties/description/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                      if (vErrors === null) {
                        vErrors = [err263];
                      } else {
                        vErrors.push(err263);
                      }
                      errors++;
                    }
                  } else {
                    const err264 = { instancePath: instancePath + "/topology/edges/" + i5 + "/description", schemaPath: "#/properties/topology/properties/edges/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err264];
                    } else {
                      vErrors.push(err264);
                    }
                    errors++;
                  }
                }
                if (data100.group !== void 0) {
                  let data113 = data100.group;
                  if (typeof data113 === "string") {
                    if (func3(data113) > 200) {
                      const err265 = { instancePath: instancePath + "/topology/edges/" + i5 + "/group", schemaPath: "#/properties/topology/properties/edges/items/properties/group/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                      if (vErrors === null) {
                        vErrors = [err265];
                      } else {
                        vErrors.push(err265);
                      }
                      errors++;
                    }
                  } else {
                    const err266 = { instancePath: instancePath + "/topology/edges/" + i5 + "/group", schemaPath: "#/properties/topology/properties/edges/items/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err266];
                    } else {
                      vErrors.push(err266);
                    }
                    errors++;
                  }
                }
                if (data100.unit !== void 0) {
                  let data114 = data100.unit;
                  if (typeof data114 === "string") {
                    if (func3(data114) > 64) {
                      const err267 = { instancePath: instancePath + "/topology/edges/" + i5 + "/unit", schemaPath: "#/properties/topology/properties/edges/items/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                      if (vErrors === null) {
                        vErrors = [err267];
                      } else {
                        vErrors.push(err267);
                      }
                      errors++;
                    }
                  } else {
                    const err268 = { instancePath: instancePath + "/topology/edges/" + i5 + "/unit", schemaPath: "#/properties/topology/properties/edges/items/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err268];
                    } else {
                      vErrors.push(err268);
                    }
                    errors++;
                  }
                }
              } else {
                const err269 = { instancePath: instancePath + "/topology/edges/" + i5, schemaPath: "#/properties/topology/properties/edges/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err269];
                } else {
                  vErrors.push(err269);
                }
                errors++;
              }
            }
          } else {
            const err270 = { instancePath: instancePath + "/topology/edges", schemaPath: "#/properties/topology/properties/edges/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err270];
            } else {
              vErrors.push(err270);
            }
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
                  const err271 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/resources/additionalProperties/required", keyword: "required", params: { missingProperty: "capacity" }, message: "must have required property 'capacity'" };
                  if (vErrors === null) {
                    vErrors = [err271];
                  } else {
                    vErrors.push(err271);
                  }
                  errors++;
                }
                for (const key26 in data116) {
                  if (!(key26 === "capacity" || key26 === "policy" || key26 === "order" || key26 === "title" || key26 === "description" || key26 === "group" || key26 === "unit")) {
                    const err272 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/resources/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err272];
                    } else {
                      vErrors.push(err272);
                    }
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
                    const err273 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/policy", schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/policy/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err273];
                    } else {
                      vErrors.push(err273);
                    }
                    errors++;
                  }
                  if ("proportional" !== data118) {
                    const err274 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/policy", schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/policy/anyOf/0/const", keyword: "const", params: { allowedValue: "proportional" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                      vErrors = [err274];
                    } else {
                      vErrors.push(err274);
                    }
                    errors++;
                  }
                  var _valid6 = _errs296 === errors;
                  valid55 = valid55 || _valid6;
                  if (!valid55) {
                    const _errs298 = errors;
                    if (typeof data118 !== "string") {
                      const err275 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/policy", schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/policy/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err275];
                      } else {
                        vErrors.push(err275);
                      }
                      errors++;
                    }
                    if ("max-min" !== data118) {
                      const err276 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/policy", schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/policy/anyOf/1/const", keyword: "const", params: { allowedValue: "max-min" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err276];
                      } else {
                        vErrors.push(err276);
                      }
                      errors++;
                    }
                    var _valid6 = _errs298 === errors;
                    valid55 = valid55 || _valid6;
                    if (!valid55) {
                      const _errs300 = errors;
                      if (typeof data118 !== "string") {
                        const err277 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/policy", schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/policy/anyOf/2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err277];
                        } else {
                          vErrors.push(err277);
                        }
                        errors++;
                      }
                      if ("priority" !== data118) {
                        const err278 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/policy", schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/policy/anyOf/2/const", keyword: "const", params: { allowedValue: "priority" }, message: "must be equal to constant" };
                        if (vErrors === null) {
                          vErrors = [err278];
                        } else {
                          vErrors.push(err278);
                        }
                        errors++;
                      }
                      var _valid6 = _errs300 === errors;
                      valid55 = valid55 || _valid6;
                    }
                  }
                  if (!valid55) {
                    const err279 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/policy", schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/policy/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    if (vErrors === null) {
                      vErrors = [err279];
                    } else {
                      vErrors.push(err279);
                    }
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
                      const err280 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/order", schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/order/maxItems", keyword: "maxItems", params: { limit: 1e5 }, message: "must NOT have more than 100000 items" };
                      if (vErrors === null) {
                        vErrors = [err280];
                      } else {
                        vErrors.push(err280);
                      }
                      errors++;
                    }
                    if (data119.length < 1) {
                      const err281 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/order", schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/order/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err281];
                      } else {
                        vErrors.push(err281);
                      }
                      errors++;
                    }
                    const len7 = data119.length;
                    for (let i8 = 0; i8 < len7; i8++) {
                      if (typeof data119[i8] !== "string") {
                        const err282 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/order/" + i8, schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/order/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err282];
                        } else {
                          vErrors.push(err282);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err283 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/order", schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/order/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err283];
                    } else {
                      vErrors.push(err283);
                    }
                    errors++;
                  }
                }
                if (data116.title !== void 0) {
                  let data121 = data116.title;
                  if (typeof data121 === "string") {
                    if (func3(data121) > 200) {
                      const err284 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                      if (vErrors === null) {
                        vErrors = [err284];
                      } else {
                        vErrors.push(err284);
                      }
                      errors++;
                    }
                  } else {
                    const err285 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err285];
                    } else {
                      vErrors.push(err285);
                    }
                    errors++;
                  }
                }
                if (data116.description !== void 0) {
                  let data122 = data116.description;
                  if (typeof data122 === "string") {
                    if (func3(data122) > 2e3) {
                      const err286 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/description/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                      if (vErrors === null) {
                        vErrors = [err286];
                      } else {
                        vErrors.push(err286);
                      }
                      errors++;
                    }
                  } else {
                    const err287 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err287];
                    } else {
                      vErrors.push(err287);
                    }
                    errors++;
                  }
                }
                if (data116.group !== void 0) {
                  let data123 = data116.group;
                  if (typeof data123 === "string") {
                    if (func3(data123) > 200) {
                      const err288 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/group", schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/group/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                      if (vErrors === null) {
                        vErrors = [err288];
                      } else {
                        vErrors.push(err288);
                      }
                      errors++;
                    }
                  } else {
                    const err289 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/group", schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err289];
                    } else {
                      vErrors.push(err289);
                    }
                    errors++;
                  }
                }
                if (data116.unit !== void 0) {
                  let data124 = data116.unit;
                  if (typeof data124 === "string") {
                    if (func3(data124) > 64) {
                      const err290 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                      if (vErrors === null) {
                        vErrors = [err290];
                      } else {
                        vErrors.push(err290);
                      }
                      errors++;
                    }
                  } else {
                    const err291 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/topology/properties/resources/additionalProperties/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err291];
                    } else {
                      vErrors.push(err291);
                    }
                    errors++;
                  }
                }
              } else {
                const err292 = { instancePath: instancePath + "/topology/resources/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topology/properties/resources/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err292];
                } else {
                  vErrors.push(err292);
                }
                errors++;
              }
            }
          } else {
            const err293 = { instancePath: instancePath + "/topology/resources", schemaPath: "#/properties/topology/properties/resources/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err293];
            } else {
              vErrors.push(err293);
            }
            errors++;
          }
        }
      } else {
        const err294 = { instancePath: instancePath + "/topology", schemaPath: "#/properties/topology/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err294];
        } else {
          vErrors.push(err294);
        }
        errors++;
      }
    }
    if (data.thresholds !== void 0) {
      let data125 = data.thresholds;
      if (Array.isArray(data125)) {
        if (data125.length > 1e3) {
          const err295 = { instancePath: instancePath + "/thresholds", schemaPath: "#/properties/thresholds/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          if (vErrors === null) {
            vErrors = [err295];
          } else {
            vErrors.push(err295);
          }
          errors++;
        }
        const len8 = data125.length;
        for (let i9 = 0; i9 < len8; i9++) {
          let data126 = data125[i9];
          if (data126 && typeof data126 == "object" && !Array.isArray(data126)) {
            if (Object.keys(data126).length < 2) {
              const err296 = { instancePath: instancePath + "/thresholds/" + i9, schemaPath: "#/properties/thresholds/items/minProperties", keyword: "minProperties", params: { limit: 2 }, message: "must NOT have fewer than 2 properties" };
              if (vErrors === null) {
                vErrors = [err296];
              } else {
                vErrors.push(err296);
              }
              errors++;
            }
            if (data126.that === void 0) {
              const err297 = { instancePath: instancePath + "/thresholds/" + i9, schemaPath: "#/properties/thresholds/items/required", keyword: "required", params: { missingProperty: "that" }, message: "must have required property 'that'" };
              if (vErrors === null) {
                vErrors = [err297];
              } else {
                vErrors.push(err297);
              }
              errors++;
            }
            for (const key27 in data126) {
              if (!(key27 === "that" || key27 === "name" || key27 === "atMost" || key27 === "atLeast" || key27 === "within")) {
                const err298 = { instancePath: instancePath + "/thresholds/" + i9, schemaPath: "#/properties/thresholds/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err298];
                } else {
                  vErrors.push(err298);
                }
                errors++;
              }
            }
            if (data126.that !== void 0) {
              let data127 = data126.that;
              if (typeof data127 === "string") {
                if (func3(data127) > 400) {
                  const err299 = { instancePath: instancePath + "/thresholds/" + i9 + "/that", schemaPath: "#/properties/thresholds/items/properties/that/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
                  if (vErrors === null) {
                    vErrors = [err299];
                  } else {
                    vErrors.push(err299);
                  }
                  errors++;
                }
              } else {
                const err300 = { instancePath: instancePath + "/thresholds/" + i9 + "/that", schemaPath: "#/properties/thresholds/items/properties/that/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err300];
                } else {
                  vErrors.push(err300);
                }
                errors++;
              }
            }
            if (data126.name !== void 0) {
              let data128 = data126.name;
              if (typeof data128 === "string") {
                if (func3(data128) > 200) {
                  const err301 = { instancePath: instancePath + "/thresholds/" + i9 + "/name", schemaPath: "#/properties/thresholds/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                  if (vErrors === null) {
                    vErrors = [err301];
                  } else {
                    vErrors.push(err301);
                  }
                  errors++;
                }
              } else {
                const err302 = { instancePath: instancePath + "/thresholds/" + i9 + "/name", schemaPath: "#/properties/thresholds/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err302];
                } else {
                  vErrors.push(err302);
                }
                errors++;
              }
            }
            if (data126.atMost !== void 0) {
              if (!(typeof data126.atMost == "number")) {
                const err303 = { instancePath: instancePath + "/thresholds/" + i9 + "/atMost", schemaPath: "#/properties/thresholds/items/properties/atMost/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err303];
                } else {
                  vErrors.push(err303);
                }
                errors++;
              }
            }
            if (data126.atLeast !== void 0) {
              if (!(typeof data126.atLeast == "number")) {
                const err304 = { instancePath: instancePath + "/thresholds/" + i9 + "/atLeast", schemaPath: "#/properties/thresholds/items/properties/atLeast/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err304];
                } else {
                  vErrors.push(err304);
                }
                errors++;
              }
            }
            if (data126.within !== void 0) {
              let data131 = data126.within;
              if (Array.isArray(data131)) {
                if (data131.length > 2) {
                  const err305 = { instancePath: instancePath + "/thresholds/" + i9 + "/within", schemaPath: "#/properties/thresholds/items/properties/within/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  if (vErrors === null) {
                    vErrors = [err305];
                  } else {
                    vErrors.push(err305);
                  }
                  errors++;
                }
                if (data131.length < 2) {
                  const err306 = { instancePath: instancePath + "/thresholds/" + i9 + "/within", schemaPath: "#/properties/thresholds/items/properties/within/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  if (vErrors === null) {
                    vErrors = [err306];
                  } else {
                    vErrors.push(err306);
                  }
                  errors++;
                }
                const len9 = data131.length;
                for (let i10 = 0; i10 < len9; i10++) {
                  if (!(typeof data131[i10] == "number")) {
                    const err307 = { instancePath: instancePath + "/thresholds/" + i9 + "/within/" + i10, schemaPath: "#/properties/thresholds/items/properties/within/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                      vErrors = [err307];
                    } else {
                      vErrors.push(err307);
                    }
                    errors++;
                  }
                }
              } else {
                const err308 = { instancePath: instancePath + "/thresholds/" + i9 + "/within", schemaPath: "#/properties/thresholds/items/properties/within/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err308];
                } else {
                  vErrors.push(err308);
                }
                errors++;
              }
            }
          } else {
            const err309 = { instancePath: instancePath + "/thresholds/" + i9, schemaPath: "#/properties/thresholds/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err309];
            } else {
              vErrors.push(err309);
            }
            errors++;
          }
        }
      } else {
        const err310 = { instancePath: instancePath + "/thresholds", schemaPath: "#/properties/thresholds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err310];
        } else {
          vErrors.push(err310);
        }
        errors++;
      }
    }
    if (data.outputs !== void 0) {
      let data133 = data.outputs;
      if (Array.isArray(data133)) {
        if (data133.length > 1e3) {
          const err311 = { instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          if (vErrors === null) {
            vErrors = [err311];
          } else {
            vErrors.push(err311);
          }
          errors++;
        }
        const len10 = data133.length;
        for (let i11 = 0; i11 < len10; i11++) {
          let data134 = data133[i11];
          if (typeof data134 === "string") {
            if (func3(data134) > 400) {
              const err312 = { instancePath: instancePath + "/outputs/" + i11, schemaPath: "#/properties/outputs/items/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
              if (vErrors === null) {
                vErrors = [err312];
              } else {
                vErrors.push(err312);
              }
              errors++;
            }
            if (func3(data134) < 1) {
              const err313 = { instancePath: instancePath + "/outputs/" + i11, schemaPath: "#/properties/outputs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err313];
              } else {
                vErrors.push(err313);
              }
              errors++;
            }
          } else {
            const err314 = { instancePath: instancePath + "/outputs/" + i11, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err314];
            } else {
              vErrors.push(err314);
            }
            errors++;
          }
        }
      } else {
        const err315 = { instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err315];
        } else {
          vErrors.push(err315);
        }
        errors++;
      }
    }
  } else {
    const err316 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err316];
    } else {
      vErrors.push(err316);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  validateModel
};
