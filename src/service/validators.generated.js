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
var validateTemplate = validate10;
var schema11 = { "additionalProperties": false, "$id": "https://flowsim.invalid/schemas/template.schema.json", "title": "flowsim template", "type": "object", "required": ["template"], "properties": { "template": { "additionalProperties": false, "type": "object", "required": ["id", "title", "version"], "properties": { "id": { "description": "The name of its folder: lower-case words with hyphens, at most 64 characters.", "type": "string" }, "title": { "minLength": 1, "description": "Short name for people.", "type": "string" }, "version": { "minLength": 1, "description": "Version of the template, in quotes when it looks like a number.", "type": "string" }, "description": { "description": "What it models, and which question it answers.", "type": "string" }, "tags": { "uniqueItems": true, "type": "array", "items": { "minLength": 1, "type": "string" } }, "expectedWarnings": { "uniqueItems": true, "description": "Codes of warnings that its default run gives on purpose.", "type": "array", "items": { "minLength": 1, "type": "string" } } } }, "parameters": { "additionalProperties": { "additionalProperties": false, "type": "object", "required": ["type"], "properties": { "type": { "type": "string", "enum": ["integer", "number", "boolean", "string", "duration", "timestamp", "array", "series"], "description": "What values it takes." }, "title": { "description": "Short name for people.", "type": "string" }, "description": { "description": "What it means.", "type": "string" }, "unit": { "description": "Unit of its values: shown, never computed with.", "type": "string" }, "required": { "description": "Whether a value must be given; then it has no default.", "type": "boolean" }, "default": { "description": "Value it takes when none is given." }, "minimum": { "type": ["number", "string"], "description": "Smallest value, of the same type." }, "maximum": { "type": ["number", "string"], "description": "Largest value, of the same type." }, "enum": { "minItems": 1, "uniqueItems": true, "description": "The texts it may be.", "type": "array", "items": { "type": "string" } }, "pattern": { "maxLength": 200, "description": "Regular expression that the whole text matches.", "type": "string" }, "items": { "additionalProperties": false, "description": "What each item of an array is.", "type": "object", "required": ["type"], "properties": { "type": { "type": "string", "enum": ["integer", "number", "boolean", "string", "duration", "timestamp"], "description": "What values it takes." }, "minimum": { "type": ["number", "string"], "description": "Smallest value, of the same type." }, "maximum": { "type": ["number", "string"], "description": "Largest value, of the same type." }, "enum": { "minItems": 1, "uniqueItems": true, "description": "The texts it may be.", "type": "array", "items": { "type": "string" } }, "pattern": { "maxLength": 200, "description": "Regular expression that the whole text matches.", "type": "string" } } }, "minItems": { "minimum": 0, "description": "Fewest items of an array.", "type": "integer" }, "maxItems": { "minimum": 0, "description": "Most items of an array.", "type": "integer" } } }, "type": "object", "properties": {} }, "schemaVersion": {}, "window": {}, "grid": {}, "seed": {}, "classes": {}, "series": {}, "topology": {}, "thresholds": {}, "outputs": {} } };
var func2 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.template === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "template" } };
      vErrors = withProblem(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema11.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withProblem(vErrors, err1);
        errors++;
      }
    }
    if (data.template !== void 0) {
      let data0 = data.template;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          const err2 = { instancePath: instancePath + "/template", schemaPath: "#/properties/template/required", keyword: "required", params: { missingProperty: "id" } };
          vErrors = withProblem(vErrors, err2);
          errors++;
        }
        if (data0.title === void 0) {
          const err3 = { instancePath: instancePath + "/template", schemaPath: "#/properties/template/required", keyword: "required", params: { missingProperty: "title" } };
          vErrors = withProblem(vErrors, err3);
          errors++;
        }
        if (data0.version === void 0) {
          const err4 = { instancePath: instancePath + "/template", schemaPath: "#/properties/template/required", keyword: "required", params: { missingProperty: "version" } };
          vErrors = withProblem(vErrors, err4);
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "id" || key1 === "title" || key1 === "version" || key1 === "description" || key1 === "tags" || key1 === "expectedWarnings")) {
            const err5 = { instancePath: instancePath + "/template", schemaPath: "#/properties/template/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors = withProblem(vErrors, err5);
            errors++;
          }
        }
        if (data0.id !== void 0) {
          if (typeof data0.id !== "string") {
            const err6 = { instancePath: instancePath + "/template/id", schemaPath: "#/properties/template/properties/id/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err6);
            errors++;
          }
        }
        if (data0.title !== void 0) {
          let data2 = data0.title;
          if (typeof data2 === "string") {
            if (func3(data2) < 1) {
              const err7 = { instancePath: instancePath + "/template/title", schemaPath: "#/properties/template/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors = withProblem(vErrors, err7);
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/template/title", schemaPath: "#/properties/template/properties/title/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err8);
            errors++;
          }
        }
        if (data0.version !== void 0) {
          let data3 = data0.version;
          if (typeof data3 === "string") {
            if (func3(data3) < 1) {
              const err9 = { instancePath: instancePath + "/template/version", schemaPath: "#/properties/template/properties/version/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors = withProblem(vErrors, err9);
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/template/version", schemaPath: "#/properties/template/properties/version/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err10);
            errors++;
          }
        }
        if (data0.description !== void 0) {
          if (typeof data0.description !== "string") {
            const err11 = { instancePath: instancePath + "/template/description", schemaPath: "#/properties/template/properties/description/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err11);
            errors++;
          }
        }
        if (data0.tags !== void 0) {
          let data5 = data0.tags;
          if (Array.isArray(data5)) {
            const len0 = data5.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data6 = data5[i0];
              if (typeof data6 === "string") {
                if (func3(data6) < 1) {
                  const err12 = { instancePath: instancePath + "/template/tags/" + i0, schemaPath: "#/properties/template/properties/tags/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors = withProblem(vErrors, err12);
                  errors++;
                }
              } else {
                const err13 = { instancePath: instancePath + "/template/tags/" + i0, schemaPath: "#/properties/template/properties/tags/items/type", keyword: "type", params: { type: "string" } };
                vErrors = withProblem(vErrors, err13);
                errors++;
              }
            }
            let i1 = data5.length;
            let j0;
            if (i1 > 1) {
              const indices0 = {};
              for (; i1--; ) {
                let item0 = data5[i1];
                if (typeof item0 !== "string") {
                  continue;
                }
                if (typeof indices0[item0] == "number") {
                  j0 = indices0[item0];
                  const err14 = { instancePath: instancePath + "/template/tags", schemaPath: "#/properties/template/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                  vErrors = withProblem(vErrors, err14);
                  errors++;
                  break;
                }
                indices0[item0] = i1;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/template/tags", schemaPath: "#/properties/template/properties/tags/type", keyword: "type", params: { type: "array" } };
            vErrors = withProblem(vErrors, err15);
            errors++;
          }
        }
        if (data0.expectedWarnings !== void 0) {
          let data7 = data0.expectedWarnings;
          if (Array.isArray(data7)) {
            const len1 = data7.length;
            for (let i2 = 0; i2 < len1; i2++) {
              let data8 = data7[i2];
              if (typeof data8 === "string") {
                if (func3(data8) < 1) {
                  const err16 = { instancePath: instancePath + "/template/expectedWarnings/" + i2, schemaPath: "#/properties/template/properties/expectedWarnings/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors = withProblem(vErrors, err16);
                  errors++;
                }
              } else {
                const err17 = { instancePath: instancePath + "/template/expectedWarnings/" + i2, schemaPath: "#/properties/template/properties/expectedWarnings/items/type", keyword: "type", params: { type: "string" } };
                vErrors = withProblem(vErrors, err17);
                errors++;
              }
            }
            let i3 = data7.length;
            let j1;
            if (i3 > 1) {
              const indices1 = {};
              for (; i3--; ) {
                let item1 = data7[i3];
                if (typeof item1 !== "string") {
                  continue;
                }
                if (typeof indices1[item1] == "number") {
                  j1 = indices1[item1];
                  const err18 = { instancePath: instancePath + "/template/expectedWarnings", schemaPath: "#/properties/template/properties/expectedWarnings/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 } };
                  vErrors = withProblem(vErrors, err18);
                  errors++;
                  break;
                }
                indices1[item1] = i3;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/template/expectedWarnings", schemaPath: "#/properties/template/properties/expectedWarnings/type", keyword: "type", params: { type: "array" } };
            vErrors = withProblem(vErrors, err19);
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/template", schemaPath: "#/properties/template/type", keyword: "type", params: { type: "object" } };
        vErrors = withProblem(vErrors, err20);
        errors++;
      }
    }
    if (data.parameters !== void 0) {
      let data9 = data.parameters;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key2 in data9) {
          let data10 = data9[key2];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.type === void 0) {
              const err21 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/required", keyword: "required", params: { missingProperty: "type" } };
              vErrors = withProblem(vErrors, err21);
              errors++;
            }
            for (const key3 in data10) {
              if (!func2.call(schema11.properties.parameters.additionalProperties.properties, key3)) {
                const err22 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                vErrors = withProblem(vErrors, err22);
                errors++;
              }
            }
            if (data10.type !== void 0) {
              let data11 = data10.type;
              if (typeof data11 !== "string") {
                const err23 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/parameters/additionalProperties/properties/type/type", keyword: "type", params: { type: "string" } };
                vErrors = withProblem(vErrors, err23);
                errors++;
              }
              if (!(data11 === "integer" || data11 === "number" || data11 === "boolean" || data11 === "string" || data11 === "duration" || data11 === "timestamp" || data11 === "array" || data11 === "series")) {
                const err24 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/parameters/additionalProperties/properties/type/enum", keyword: "enum", params: { allowedValues: schema11.properties.parameters.additionalProperties.properties.type.enum } };
                vErrors = withProblem(vErrors, err24);
                errors++;
              }
            }
            if (data10.title !== void 0) {
              if (typeof data10.title !== "string") {
                const err25 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/parameters/additionalProperties/properties/title/type", keyword: "type", params: { type: "string" } };
                vErrors = withProblem(vErrors, err25);
                errors++;
              }
            }
            if (data10.description !== void 0) {
              if (typeof data10.description !== "string") {
                const err26 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/parameters/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" } };
                vErrors = withProblem(vErrors, err26);
                errors++;
              }
            }
            if (data10.unit !== void 0) {
              if (typeof data10.unit !== "string") {
                const err27 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/parameters/additionalProperties/properties/unit/type", keyword: "type", params: { type: "string" } };
                vErrors = withProblem(vErrors, err27);
                errors++;
              }
            }
            if (data10.required !== void 0) {
              if (typeof data10.required !== "boolean") {
                const err28 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/required", schemaPath: "#/properties/parameters/additionalProperties/properties/required/type", keyword: "type", params: { type: "boolean" } };
                vErrors = withProblem(vErrors, err28);
                errors++;
              }
            }
            if (data10.minimum !== void 0) {
              let data16 = data10.minimum;
              if (!(typeof data16 == "number") && typeof data16 !== "string") {
                const err29 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/minimum", schemaPath: "#/properties/parameters/additionalProperties/properties/minimum/type", keyword: "type", params: { type: schema11.properties.parameters.additionalProperties.properties.minimum.type } };
                vErrors = withProblem(vErrors, err29);
                errors++;
              }
            }
            if (data10.maximum !== void 0) {
              let data17 = data10.maximum;
              if (!(typeof data17 == "number") && typeof data17 !== "string") {
                const err30 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/maximum", schemaPath: "#/properties/parameters/additionalProperties/properties/maximum/type", keyword: "type", params: { type: schema11.properties.parameters.additionalProperties.properties.maximum.type } };
                vErrors = withProblem(vErrors, err30);
                errors++;
              }
            }
            if (data10.enum !== void 0) {
              let data18 = data10.enum;
              if (Array.isArray(data18)) {
                if (data18.length < 1) {
                  const err31 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum", schemaPath: "#/properties/parameters/additionalProperties/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors = withProblem(vErrors, err31);
                  errors++;
                }
                const len2 = data18.length;
                for (let i4 = 0; i4 < len2; i4++) {
                  if (typeof data18[i4] !== "string") {
                    const err32 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum/" + i4, schemaPath: "#/properties/parameters/additionalProperties/properties/enum/items/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err32);
                    errors++;
                  }
                }
                let i5 = data18.length;
                let j2;
                if (i5 > 1) {
                  const indices2 = {};
                  for (; i5--; ) {
                    let item2 = data18[i5];
                    if (typeof item2 !== "string") {
                      continue;
                    }
                    if (typeof indices2[item2] == "number") {
                      j2 = indices2[item2];
                      const err33 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum", schemaPath: "#/properties/parameters/additionalProperties/properties/enum/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 } };
                      vErrors = withProblem(vErrors, err33);
                      errors++;
                      break;
                    }
                    indices2[item2] = i5;
                  }
                }
              } else {
                const err34 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum", schemaPath: "#/properties/parameters/additionalProperties/properties/enum/type", keyword: "type", params: { type: "array" } };
                vErrors = withProblem(vErrors, err34);
                errors++;
              }
            }
            if (data10.pattern !== void 0) {
              let data20 = data10.pattern;
              if (typeof data20 === "string") {
                if (func3(data20) > 200) {
                  const err35 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/pattern", schemaPath: "#/properties/parameters/additionalProperties/properties/pattern/maxLength", keyword: "maxLength", params: { limit: 200 } };
                  vErrors = withProblem(vErrors, err35);
                  errors++;
                }
              } else {
                const err36 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/pattern", schemaPath: "#/properties/parameters/additionalProperties/properties/pattern/type", keyword: "type", params: { type: "string" } };
                vErrors = withProblem(vErrors, err36);
                errors++;
              }
            }
            if (data10.items !== void 0) {
              let data21 = data10.items;
              if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                if (data21.type === void 0) {
                  const err37 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/items", schemaPath: "#/properties/parameters/additionalProperties/properties/items/required", keyword: "required", params: { missingProperty: "type" } };
                  vErrors = withProblem(vErrors, err37);
                  errors++;
                }
                for (const key4 in data21) {
                  if (!(key4 === "type" || key4 === "minimum" || key4 === "maximum" || key4 === "enum" || key4 === "pattern")) {
                    const err38 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/items", schemaPath: "#/properties/parameters/additionalProperties/properties/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                    vErrors = withProblem(vErrors, err38);
                    errors++;
                  }
                }
                if (data21.type !== void 0) {
                  let data22 = data21.type;
                  if (typeof data22 !== "string") {
                    const err39 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/items/type", schemaPath: "#/properties/parameters/additionalProperties/properties/items/properties/type/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err39);
                    errors++;
                  }
                  if (!(data22 === "integer" || data22 === "number" || data22 === "boolean" || data22 === "string" || data22 === "duration" || data22 === "timestamp")) {
                    const err40 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/items/type", schemaPath: "#/properties/parameters/additionalProperties/properties/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema11.properties.parameters.additionalProperties.properties.items.properties.type.enum } };
                    vErrors = withProblem(vErrors, err40);
                    errors++;
                  }
                }
                if (data21.minimum !== void 0) {
                  let data23 = data21.minimum;
                  if (!(typeof data23 == "number") && typeof data23 !== "string") {
                    const err41 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/items/minimum", schemaPath: "#/properties/parameters/additionalProperties/properties/items/properties/minimum/type", keyword: "type", params: { type: schema11.properties.parameters.additionalProperties.properties.items.properties.minimum.type } };
                    vErrors = withProblem(vErrors, err41);
                    errors++;
                  }
                }
                if (data21.maximum !== void 0) {
                  let data24 = data21.maximum;
                  if (!(typeof data24 == "number") && typeof data24 !== "string") {
                    const err42 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/items/maximum", schemaPath: "#/properties/parameters/additionalProperties/properties/items/properties/maximum/type", keyword: "type", params: { type: schema11.properties.parameters.additionalProperties.properties.items.properties.maximum.type } };
                    vErrors = withProblem(vErrors, err42);
                    errors++;
                  }
                }
                if (data21.enum !== void 0) {
                  let data25 = data21.enum;
                  if (Array.isArray(data25)) {
                    if (data25.length < 1) {
                      const err43 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/items/enum", schemaPath: "#/properties/parameters/additionalProperties/properties/items/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors = withProblem(vErrors, err43);
                      errors++;
                    }
                    const len3 = data25.length;
                    for (let i6 = 0; i6 < len3; i6++) {
                      if (typeof data25[i6] !== "string") {
                        const err44 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/items/enum/" + i6, schemaPath: "#/properties/parameters/additionalProperties/properties/items/properties/enum/items/type", keyword: "type", params: { type: "string" } };
                        vErrors = withProblem(vErrors, err44);
                        errors++;
                      }
                    }
                    let i7 = data25.length;
                    let j3;
                    if (i7 > 1) {
                      const indices3 = {};
                      for (; i7--; ) {
                        let item3 = data25[i7];
                        if (typeof item3 !== "string") {
                          continue;
                        }
                        if (typeof indices3[item3] == "number") {
                          j3 = indices3[item3];
                          const err45 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/items/enum", schemaPath: "#/properties/parameters/additionalProperties/properties/items/properties/enum/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j3 } };
                          vErrors = withProblem(vErrors, err45);
                          errors++;
                          break;
                        }
                        indices3[item3] = i7;
                      }
                    }
                  } else {
                    const err46 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/items/enum", schemaPath: "#/properties/parameters/additionalProperties/properties/items/properties/enum/type", keyword: "type", params: { type: "array" } };
                    vErrors = withProblem(vErrors, err46);
                    errors++;
                  }
                }
                if (data21.pattern !== void 0) {
                  let data27 = data21.pattern;
                  if (typeof data27 === "string") {
                    if (func3(data27) > 200) {
                      const err47 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/items/pattern", schemaPath: "#/properties/parameters/additionalProperties/properties/items/properties/pattern/maxLength", keyword: "maxLength", params: { limit: 200 } };
                      vErrors = withProblem(vErrors, err47);
                      errors++;
                    }
                  } else {
                    const err48 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/items/pattern", schemaPath: "#/properties/parameters/additionalProperties/properties/items/properties/pattern/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err48);
                    errors++;
                  }
                }
              } else {
                const err49 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/items", schemaPath: "#/properties/parameters/additionalProperties/properties/items/type", keyword: "type", params: { type: "object" } };
                vErrors = withProblem(vErrors, err49);
                errors++;
              }
            }
            if (data10.minItems !== void 0) {
              let data28 = data10.minItems;
              if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)))) {
                const err50 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/minItems", schemaPath: "#/properties/parameters/additionalProperties/properties/minItems/type", keyword: "type", params: { type: "integer" } };
                vErrors = withProblem(vErrors, err50);
                errors++;
              }
              if (typeof data28 == "number") {
                if (data28 < 0 || isNaN(data28)) {
                  const err51 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/minItems", schemaPath: "#/properties/parameters/additionalProperties/properties/minItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  vErrors = withProblem(vErrors, err51);
                  errors++;
                }
              }
            }
            if (data10.maxItems !== void 0) {
              let data29 = data10.maxItems;
              if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)))) {
                const err52 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/maxItems", schemaPath: "#/properties/parameters/additionalProperties/properties/maxItems/type", keyword: "type", params: { type: "integer" } };
                vErrors = withProblem(vErrors, err52);
                errors++;
              }
              if (typeof data29 == "number") {
                if (data29 < 0 || isNaN(data29)) {
                  const err53 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/maxItems", schemaPath: "#/properties/parameters/additionalProperties/properties/maxItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  vErrors = withProblem(vErrors, err53);
                  errors++;
                }
              }
            }
          } else {
            const err54 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/type", keyword: "type", params: { type: "object" } };
            vErrors = withProblem(vErrors, err54);
            errors++;
          }
        }
      } else {
        const err55 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "object" } };
        vErrors = withProblem(vErrors, err55);
        errors++;
      }
    }
  } else {
    const err56 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withProblem(vErrors, err56);
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var createRunInput = validate11;
var schema12 = { "additionalProperties": false, "type": "object", "properties": { "templateId": { "description": "Template to run", "type": "string" }, "model": { "type": "object", "description": "Model document to run instead of a template" }, "parameters": { "type": "object", "description": "Values of parameters, by name" }, "seed": { "description": "Seed of the run, a whole number or a text", "anyOf": [{ "type": "integer" }, { "maxLength": 200, "type": "string" }] }, "telemetry": { "additionalProperties": false, "type": "object", "properties": { "bindings": { "type": "object", "additionalProperties": { "additionalProperties": false, "type": "object", "required": ["input"], "properties": { "input": { "pattern": "^in_[0-9a-f]{16}$", "description": "Id of the data", "type": "string" }, "column": { "description": "Column of the values", "type": "string" }, "time": { "description": "Column of the stamps", "type": "string" }, "timezone": { "description": "IANA zone of stamps without offset", "type": "string" }, "timeFormat": { "description": "iso, epoch-s, epoch-ms or a pattern", "type": "string" }, "resample": { "description": "sum, mean, last, max or count", "type": "string" }, "gaps": { "description": "error, zero, hold or interpolate", "type": "string" } } }, "description": "Data files for series parameters: trace=FILE?column=count&time=stamp&resample=sum&gaps=zero" } } }, "mode": { "type": "string", "enum": ["simulation", "telemetry"], "description": "How it comes about; simulation unless given" }, "options": { "additionalProperties": false, "type": "object", "properties": { "deterministicRunId": { "description": "Make the id from what goes in; a run that is there already is used again", "type": "boolean" }, "runId": { "description": "Id of the run; made from the time unless given", "type": "string" }, "overwrite": { "description": "Replace a run of that id", "type": "boolean" }, "dryRun": { "description": "Evaluate, and write nothing", "type": "boolean" }, "replications": { "minimum": 0, "maximum": 1e4, "description": "How many replicates are evaluated, the run itself among them; none unless given", "type": "integer" }, "bands": { "maxItems": 1e3, "description": "Which series have bands over the replicates, in which * stands for any characters; *.queueDepth, *.waitTime, system.* unless given", "type": "array", "items": { "minLength": 1, "maxLength": 512, "type": "string" } }, "seriesFormat": { "type": "string", "enum": ["csv", "arrow", "auto"], "description": "Format of the series; auto unless given: csv up to 1,000,000 values, arrow above" } } }, "tags": { "maxItems": 100, "description": "Words to find it by", "type": "array", "items": { "minLength": 1, "maxLength": 100, "type": "string" } } } };
var pattern0 = new RegExp("^in_[0-9a-f]{16}$", "u");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "templateId" || key0 === "model" || key0 === "parameters" || key0 === "seed" || key0 === "telemetry" || key0 === "mode" || key0 === "options" || key0 === "tags")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withProblem(vErrors, err0);
        errors++;
      }
    }
    if (data.templateId !== void 0) {
      if (typeof data.templateId !== "string") {
        const err1 = { instancePath: instancePath + "/templateId", schemaPath: "#/properties/templateId/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err1);
        errors++;
      }
    }
    if (data.model !== void 0) {
      let data1 = data.model;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        const err2 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "object" } };
        vErrors = withProblem(vErrors, err2);
        errors++;
      }
    }
    if (data.parameters !== void 0) {
      let data2 = data.parameters;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        const err3 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "object" } };
        vErrors = withProblem(vErrors, err3);
        errors++;
      }
    }
    if (data.seed !== void 0) {
      let data3 = data.seed;
      const _errs9 = errors;
      let valid1 = false;
      const _errs10 = errors;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
        const err4 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/anyOf/0/type", keyword: "type", params: { type: "integer" } };
        vErrors = withProblem(vErrors, err4);
        errors++;
      }
      var _valid0 = _errs10 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs12 = errors;
        if (typeof data3 === "string") {
          if (func3(data3) > 200) {
            const err5 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/anyOf/1/maxLength", keyword: "maxLength", params: { limit: 200 } };
            vErrors = withProblem(vErrors, err5);
            errors++;
          }
        } else {
          const err6 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/anyOf/1/type", keyword: "type", params: { type: "string" } };
          vErrors = withProblem(vErrors, err6);
          errors++;
        }
        var _valid0 = _errs12 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err7 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/anyOf", keyword: "anyOf", params: {} };
        vErrors = withProblem(vErrors, err7);
        errors++;
      } else {
        errors = _errs9;
        if (vErrors !== null) {
          if (_errs9) {
            vErrors.length = _errs9;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.telemetry !== void 0) {
      let data4 = data.telemetry;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          if (!(key1 === "bindings")) {
            const err8 = { instancePath: instancePath + "/telemetry", schemaPath: "#/properties/telemetry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors = withProblem(vErrors, err8);
            errors++;
          }
        }
        if (data4.bindings !== void 0) {
          let data5 = data4.bindings;
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            for (const key2 in data5) {
              let data6 = data5[key2];
              if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                if (data6.input === void 0) {
                  const err9 = { instancePath: instancePath + "/telemetry/bindings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/telemetry/properties/bindings/additionalProperties/required", keyword: "required", params: { missingProperty: "input" } };
                  vErrors = withProblem(vErrors, err9);
                  errors++;
                }
                for (const key3 in data6) {
                  if (!(key3 === "input" || key3 === "column" || key3 === "time" || key3 === "timezone" || key3 === "timeFormat" || key3 === "resample" || key3 === "gaps")) {
                    const err10 = { instancePath: instancePath + "/telemetry/bindings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/telemetry/properties/bindings/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                    vErrors = withProblem(vErrors, err10);
                    errors++;
                  }
                }
                if (data6.input !== void 0) {
                  let data7 = data6.input;
                  if (typeof data7 === "string") {
                    if (!pattern0.test(data7)) {
                      const err11 = { instancePath: instancePath + "/telemetry/bindings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/input", schemaPath: "#/properties/telemetry/properties/bindings/additionalProperties/properties/input/pattern", keyword: "pattern", params: { pattern: "^in_[0-9a-f]{16}$" } };
                      vErrors = withProblem(vErrors, err11);
                      errors++;
                    }
                  } else {
                    const err12 = { instancePath: instancePath + "/telemetry/bindings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/input", schemaPath: "#/properties/telemetry/properties/bindings/additionalProperties/properties/input/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err12);
                    errors++;
                  }
                }
                if (data6.column !== void 0) {
                  if (typeof data6.column !== "string") {
                    const err13 = { instancePath: instancePath + "/telemetry/bindings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/column", schemaPath: "#/properties/telemetry/properties/bindings/additionalProperties/properties/column/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err13);
                    errors++;
                  }
                }
                if (data6.time !== void 0) {
                  if (typeof data6.time !== "string") {
                    const err14 = { instancePath: instancePath + "/telemetry/bindings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/time", schemaPath: "#/properties/telemetry/properties/bindings/additionalProperties/properties/time/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err14);
                    errors++;
                  }
                }
                if (data6.timezone !== void 0) {
                  if (typeof data6.timezone !== "string") {
                    const err15 = { instancePath: instancePath + "/telemetry/bindings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/timezone", schemaPath: "#/properties/telemetry/properties/bindings/additionalProperties/properties/timezone/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err15);
                    errors++;
                  }
                }
                if (data6.timeFormat !== void 0) {
                  if (typeof data6.timeFormat !== "string") {
                    const err16 = { instancePath: instancePath + "/telemetry/bindings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/timeFormat", schemaPath: "#/properties/telemetry/properties/bindings/additionalProperties/properties/timeFormat/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err16);
                    errors++;
                  }
                }
                if (data6.resample !== void 0) {
                  if (typeof data6.resample !== "string") {
                    const err17 = { instancePath: instancePath + "/telemetry/bindings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/resample", schemaPath: "#/properties/telemetry/properties/bindings/additionalProperties/properties/resample/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err17);
                    errors++;
                  }
                }
                if (data6.gaps !== void 0) {
                  if (typeof data6.gaps !== "string") {
                    const err18 = { instancePath: instancePath + "/telemetry/bindings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/gaps", schemaPath: "#/properties/telemetry/properties/bindings/additionalProperties/properties/gaps/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err18);
                    errors++;
                  }
                }
              } else {
                const err19 = { instancePath: instancePath + "/telemetry/bindings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/telemetry/properties/bindings/additionalProperties/type", keyword: "type", params: { type: "object" } };
                vErrors = withProblem(vErrors, err19);
                errors++;
              }
            }
          } else {
            const err20 = { instancePath: instancePath + "/telemetry/bindings", schemaPath: "#/properties/telemetry/properties/bindings/type", keyword: "type", params: { type: "object" } };
            vErrors = withProblem(vErrors, err20);
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/telemetry", schemaPath: "#/properties/telemetry/type", keyword: "type", params: { type: "object" } };
        vErrors = withProblem(vErrors, err21);
        errors++;
      }
    }
    if (data.mode !== void 0) {
      let data14 = data.mode;
      if (typeof data14 !== "string") {
        const err22 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err22);
        errors++;
      }
      if (!(data14 === "simulation" || data14 === "telemetry")) {
        const err23 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema12.properties.mode.enum } };
        vErrors = withProblem(vErrors, err23);
        errors++;
      }
    }
    if (data.options !== void 0) {
      let data15 = data.options;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (const key4 in data15) {
          if (!(key4 === "deterministicRunId" || key4 === "runId" || key4 === "overwrite" || key4 === "dryRun" || key4 === "replications" || key4 === "bands" || key4 === "seriesFormat")) {
            const err24 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            vErrors = withProblem(vErrors, err24);
            errors++;
          }
        }
        if (data15.deterministicRunId !== void 0) {
          if (typeof data15.deterministicRunId !== "boolean") {
            const err25 = { instancePath: instancePath + "/options/deterministicRunId", schemaPath: "#/properties/options/properties/deterministicRunId/type", keyword: "type", params: { type: "boolean" } };
            vErrors = withProblem(vErrors, err25);
            errors++;
          }
        }
        if (data15.runId !== void 0) {
          if (typeof data15.runId !== "string") {
            const err26 = { instancePath: instancePath + "/options/runId", schemaPath: "#/properties/options/properties/runId/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err26);
            errors++;
          }
        }
        if (data15.overwrite !== void 0) {
          if (typeof data15.overwrite !== "boolean") {
            const err27 = { instancePath: instancePath + "/options/overwrite", schemaPath: "#/properties/options/properties/overwrite/type", keyword: "type", params: { type: "boolean" } };
            vErrors = withProblem(vErrors, err27);
            errors++;
          }
        }
        if (data15.dryRun !== void 0) {
          if (typeof data15.dryRun !== "boolean") {
            const err28 = { instancePath: instancePath + "/options/dryRun", schemaPath: "#/properties/options/properties/dryRun/type", keyword: "type", params: { type: "boolean" } };
            vErrors = withProblem(vErrors, err28);
            errors++;
          }
        }
        if (data15.replications !== void 0) {
          let data20 = data15.replications;
          if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)))) {
            const err29 = { instancePath: instancePath + "/options/replications", schemaPath: "#/properties/options/properties/replications/type", keyword: "type", params: { type: "integer" } };
            vErrors = withProblem(vErrors, err29);
            errors++;
          }
          if (typeof data20 == "number") {
            if (data20 > 1e4 || isNaN(data20)) {
              const err30 = { instancePath: instancePath + "/options/replications", schemaPath: "#/properties/options/properties/replications/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
              vErrors = withProblem(vErrors, err30);
              errors++;
            }
            if (data20 < 0 || isNaN(data20)) {
              const err31 = { instancePath: instancePath + "/options/replications", schemaPath: "#/properties/options/properties/replications/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors = withProblem(vErrors, err31);
              errors++;
            }
          }
        }
        if (data15.bands !== void 0) {
          let data21 = data15.bands;
          if (Array.isArray(data21)) {
            if (data21.length > 1e3) {
              const err32 = { instancePath: instancePath + "/options/bands", schemaPath: "#/properties/options/properties/bands/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
              vErrors = withProblem(vErrors, err32);
              errors++;
            }
            const len0 = data21.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data22 = data21[i0];
              if (typeof data22 === "string") {
                if (func3(data22) > 512) {
                  const err33 = { instancePath: instancePath + "/options/bands/" + i0, schemaPath: "#/properties/options/properties/bands/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  vErrors = withProblem(vErrors, err33);
                  errors++;
                }
                if (func3(data22) < 1) {
                  const err34 = { instancePath: instancePath + "/options/bands/" + i0, schemaPath: "#/properties/options/properties/bands/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors = withProblem(vErrors, err34);
                  errors++;
                }
              } else {
                const err35 = { instancePath: instancePath + "/options/bands/" + i0, schemaPath: "#/properties/options/properties/bands/items/type", keyword: "type", params: { type: "string" } };
                vErrors = withProblem(vErrors, err35);
                errors++;
              }
            }
          } else {
            const err36 = { instancePath: instancePath + "/options/bands", schemaPath: "#/properties/options/properties/bands/type", keyword: "type", params: { type: "array" } };
            vErrors = withProblem(vErrors, err36);
            errors++;
          }
        }
        if (data15.seriesFormat !== void 0) {
          let data23 = data15.seriesFormat;
          if (typeof data23 !== "string") {
            const err37 = { instancePath: instancePath + "/options/seriesFormat", schemaPath: "#/properties/options/properties/seriesFormat/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err37);
            errors++;
          }
          if (!(data23 === "csv" || data23 === "arrow" || data23 === "auto")) {
            const err38 = { instancePath: instancePath + "/options/seriesFormat", schemaPath: "#/properties/options/properties/seriesFormat/enum", keyword: "enum", params: { allowedValues: schema12.properties.options.properties.seriesFormat.enum } };
            vErrors = withProblem(vErrors, err38);
            errors++;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" } };
        vErrors = withProblem(vErrors, err39);
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data24 = data.tags;
      if (Array.isArray(data24)) {
        if (data24.length > 100) {
          const err40 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/maxItems", keyword: "maxItems", params: { limit: 100 } };
          vErrors = withProblem(vErrors, err40);
          errors++;
        }
        const len1 = data24.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data25 = data24[i1];
          if (typeof data25 === "string") {
            if (func3(data25) > 100) {
              const err41 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/properties/tags/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
              vErrors = withProblem(vErrors, err41);
              errors++;
            }
            if (func3(data25) < 1) {
              const err42 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/properties/tags/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors = withProblem(vErrors, err42);
              errors++;
            }
          } else {
            const err43 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err43);
            errors++;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        vErrors = withProblem(vErrors, err44);
        errors++;
      }
    }
  } else {
    const err45 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withProblem(vErrors, err45);
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var validateInput = validate12;
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "templateId" || key0 === "model" || key0 === "parameters" || key0 === "seed" || key0 === "telemetry")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withProblem(vErrors, err0);
        errors++;
      }
    }
    if (data.templateId !== void 0) {
      if (typeof data.templateId !== "string") {
        const err1 = { instancePath: instancePath + "/templateId", schemaPath: "#/properties/templateId/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err1);
        errors++;
      }
    }
    if (data.model !== void 0) {
      let data1 = data.model;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        const err2 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "object" } };
        vErrors = withProblem(vErrors, err2);
        errors++;
      }
    }
    if (data.parameters !== void 0) {
      let data2 = data.parameters;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        const err3 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "object" } };
        vErrors = withProblem(vErrors, err3);
        errors++;
      }
    }
    if (data.seed !== void 0) {
      let data3 = data.seed;
      const _errs9 = errors;
      let valid1 = false;
      const _errs10 = errors;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
        const err4 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/anyOf/0/type", keyword: "type", params: { type: "integer" } };
        vErrors = withProblem(vErrors, err4);
        errors++;
      }
      var _valid0 = _errs10 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs12 = errors;
        if (typeof data3 === "string") {
          if (func3(data3) > 200) {
            const err5 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/anyOf/1/maxLength", keyword: "maxLength", params: { limit: 200 } };
            vErrors = withProblem(vErrors, err5);
            errors++;
          }
        } else {
          const err6 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/anyOf/1/type", keyword: "type", params: { type: "string" } };
          vErrors = withProblem(vErrors, err6);
          errors++;
        }
        var _valid0 = _errs12 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err7 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/anyOf", keyword: "anyOf", params: {} };
        vErrors = withProblem(vErrors, err7);
        errors++;
      } else {
        errors = _errs9;
        if (vErrors !== null) {
          if (_errs9) {
            vErrors.length = _errs9;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.telemetry !== void 0) {
      let data4 = data.telemetry;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          if (!(key1 === "bindings")) {
            const err8 = { instancePath: instancePath + "/telemetry", schemaPath: "#/properties/telemetry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors = withProblem(vErrors, err8);
            errors++;
          }
        }
        if (data4.bindings !== void 0) {
          let data5 = data4.bindings;
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            for (const key2 in data5) {
              let data6 = data5[key2];
              if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                if (data6.input === void 0) {
                  const err9 = { instancePath: instancePath + "/telemetry/bindings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/telemetry/properties/bindings/additionalProperties/required", keyword: "required", params: { missingProperty: "input" } };
                  vErrors = withProblem(vErrors, err9);
                  errors++;
                }
                for (const key3 in data6) {
                  if (!(key3 === "input" || key3 === "column" || key3 === "time" || key3 === "timezone" || key3 === "timeFormat" || key3 === "resample" || key3 === "gaps")) {
                    const err10 = { instancePath: instancePath + "/telemetry/bindings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/telemetry/properties/bindings/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                    vErrors = withProblem(vErrors, err10);
                    errors++;
                  }
                }
                if (data6.input !== void 0) {
                  let data7 = data6.input;
                  if (typeof data7 === "string") {
                    if (!pattern0.test(data7)) {
                      const err11 = { instancePath: instancePath + "/telemetry/bindings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/input", schemaPath: "#/properties/telemetry/properties/bindings/additionalProperties/properties/input/pattern", keyword: "pattern", params: { pattern: "^in_[0-9a-f]{16}$" } };
                      vErrors = withProblem(vErrors, err11);
                      errors++;
                    }
                  } else {
                    const err12 = { instancePath: instancePath + "/telemetry/bindings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/input", schemaPath: "#/properties/telemetry/properties/bindings/additionalProperties/properties/input/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err12);
                    errors++;
                  }
                }
                if (data6.column !== void 0) {
                  if (typeof data6.column !== "string") {
                    const err13 = { instancePath: instancePath + "/telemetry/bindings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/column", schemaPath: "#/properties/telemetry/properties/bindings/additionalProperties/properties/column/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err13);
                    errors++;
                  }
                }
                if (data6.time !== void 0) {
                  if (typeof data6.time !== "string") {
                    const err14 = { instancePath: instancePath + "/telemetry/bindings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/time", schemaPath: "#/properties/telemetry/properties/bindings/additionalProperties/properties/time/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err14);
                    errors++;
                  }
                }
                if (data6.timezone !== void 0) {
                  if (typeof data6.timezone !== "string") {
                    const err15 = { instancePath: instancePath + "/telemetry/bindings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/timezone", schemaPath: "#/properties/telemetry/properties/bindings/additionalProperties/properties/timezone/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err15);
                    errors++;
                  }
                }
                if (data6.timeFormat !== void 0) {
                  if (typeof data6.timeFormat !== "string") {
                    const err16 = { instancePath: instancePath + "/telemetry/bindings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/timeFormat", schemaPath: "#/properties/telemetry/properties/bindings/additionalProperties/properties/timeFormat/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err16);
                    errors++;
                  }
                }
                if (data6.resample !== void 0) {
                  if (typeof data6.resample !== "string") {
                    const err17 = { instancePath: instancePath + "/telemetry/bindings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/resample", schemaPath: "#/properties/telemetry/properties/bindings/additionalProperties/properties/resample/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err17);
                    errors++;
                  }
                }
                if (data6.gaps !== void 0) {
                  if (typeof data6.gaps !== "string") {
                    const err18 = { instancePath: instancePath + "/telemetry/bindings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/gaps", schemaPath: "#/properties/telemetry/properties/bindings/additionalProperties/properties/gaps/type", keyword: "type", params: { type: "string" } };
                    vErrors = withProblem(vErrors, err18);
                    errors++;
                  }
                }
              } else {
                const err19 = { instancePath: instancePath + "/telemetry/bindings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/telemetry/properties/bindings/additionalProperties/type", keyword: "type", params: { type: "object" } };
                vErrors = withProblem(vErrors, err19);
                errors++;
              }
            }
          } else {
            const err20 = { instancePath: instancePath + "/telemetry/bindings", schemaPath: "#/properties/telemetry/properties/bindings/type", keyword: "type", params: { type: "object" } };
            vErrors = withProblem(vErrors, err20);
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/telemetry", schemaPath: "#/properties/telemetry/type", keyword: "type", params: { type: "object" } };
        vErrors = withProblem(vErrors, err21);
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withProblem(vErrors, err22);
    errors++;
  }
  validate12.errors = vErrors;
  return errors === 0;
}
var listTemplatesInput = validate13;
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
      vErrors = withProblem(vErrors, err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withProblem(vErrors, err1);
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
var showTemplateInput = validate14;
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors = withProblem(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withProblem(vErrors, err1);
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err2);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withProblem(vErrors, err3);
    errors++;
  }
  validate14.errors = vErrors;
  return errors === 0;
}
var getTemplateSourceInput = validate15;
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors = withProblem(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withProblem(vErrors, err1);
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err2);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withProblem(vErrors, err3);
    errors++;
  }
  validate15.errors = vErrors;
  return errors === 0;
}
var listRunsInput = validate16;
var schema17 = { "additionalProperties": false, "type": "object", "properties": { "templateId": { "minLength": 1, "maxLength": 200, "description": "Only runs of this template", "type": "string" }, "mode": { "type": "string", "enum": ["simulation", "telemetry"], "description": "Only runs that came about like that" }, "tag": { "minLength": 1, "maxLength": 200, "description": "Only runs with this tag", "type": "string" }, "status": { "type": "string", "enum": ["completed"], "description": "Only runs of this status, which all stored runs have" }, "hasWarnings": { "description": "Only runs with warnings, or only those without", "type": "boolean" }, "createdAfter": { "minLength": 1, "maxLength": 200, "description": "Only runs made at this instant or later, with an offset or Z", "type": "string" }, "createdBefore": { "minLength": 1, "maxLength": 200, "description": "Only runs made before this instant, with an offset or Z", "type": "string" }, "text": { "minLength": 1, "maxLength": 200, "description": "Only runs with this in their id, template, tags or note", "type": "string" }, "limit": { "minimum": 1, "maximum": 500, "description": "Most items; 50 unless given", "type": "integer" }, "cursor": { "maxLength": 1024, "description": "Where to go on: nextCursor of the page before, with the same filters", "type": "string" } } };
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema17.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withProblem(vErrors, err0);
        errors++;
      }
    }
    if (data.templateId !== void 0) {
      let data0 = data.templateId;
      if (typeof data0 === "string") {
        if (func3(data0) > 200) {
          const err1 = { instancePath: instancePath + "/templateId", schemaPath: "#/properties/templateId/maxLength", keyword: "maxLength", params: { limit: 200 } };
          vErrors = withProblem(vErrors, err1);
          errors++;
        }
        if (func3(data0) < 1) {
          const err2 = { instancePath: instancePath + "/templateId", schemaPath: "#/properties/templateId/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors = withProblem(vErrors, err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/templateId", schemaPath: "#/properties/templateId/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err3);
        errors++;
      }
    }
    if (data.mode !== void 0) {
      let data1 = data.mode;
      if (typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err4);
        errors++;
      }
      if (!(data1 === "simulation" || data1 === "telemetry")) {
        const err5 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema17.properties.mode.enum } };
        vErrors = withProblem(vErrors, err5);
        errors++;
      }
    }
    if (data.tag !== void 0) {
      let data2 = data.tag;
      if (typeof data2 === "string") {
        if (func3(data2) > 200) {
          const err6 = { instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/maxLength", keyword: "maxLength", params: { limit: 200 } };
          vErrors = withProblem(vErrors, err6);
          errors++;
        }
        if (func3(data2) < 1) {
          const err7 = { instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors = withProblem(vErrors, err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err8);
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data3 = data.status;
      if (typeof data3 !== "string") {
        const err9 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err9);
        errors++;
      }
      if (!(data3 === "completed")) {
        const err10 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema17.properties.status.enum } };
        vErrors = withProblem(vErrors, err10);
        errors++;
      }
    }
    if (data.hasWarnings !== void 0) {
      if (typeof data.hasWarnings !== "boolean") {
        const err11 = { instancePath: instancePath + "/hasWarnings", schemaPath: "#/properties/hasWarnings/type", keyword: "type", params: { type: "boolean" } };
        vErrors = withProblem(vErrors, err11);
        errors++;
      }
    }
    if (data.createdAfter !== void 0) {
      let data5 = data.createdAfter;
      if (typeof data5 === "string") {
        if (func3(data5) > 200) {
          const err12 = { instancePath: instancePath + "/createdAfter", schemaPath: "#/properties/createdAfter/maxLength", keyword: "maxLength", params: { limit: 200 } };
          vErrors = withProblem(vErrors, err12);
          errors++;
        }
        if (func3(data5) < 1) {
          const err13 = { instancePath: instancePath + "/createdAfter", schemaPath: "#/properties/createdAfter/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors = withProblem(vErrors, err13);
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/createdAfter", schemaPath: "#/properties/createdAfter/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err14);
        errors++;
      }
    }
    if (data.createdBefore !== void 0) {
      let data6 = data.createdBefore;
      if (typeof data6 === "string") {
        if (func3(data6) > 200) {
          const err15 = { instancePath: instancePath + "/createdBefore", schemaPath: "#/properties/createdBefore/maxLength", keyword: "maxLength", params: { limit: 200 } };
          vErrors = withProblem(vErrors, err15);
          errors++;
        }
        if (func3(data6) < 1) {
          const err16 = { instancePath: instancePath + "/createdBefore", schemaPath: "#/properties/createdBefore/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors = withProblem(vErrors, err16);
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/createdBefore", schemaPath: "#/properties/createdBefore/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err17);
        errors++;
      }
    }
    if (data.text !== void 0) {
      let data7 = data.text;
      if (typeof data7 === "string") {
        if (func3(data7) > 200) {
          const err18 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 200 } };
          vErrors = withProblem(vErrors, err18);
          errors++;
        }
        if (func3(data7) < 1) {
          const err19 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors = withProblem(vErrors, err19);
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err20);
        errors++;
      }
    }
    if (data.limit !== void 0) {
      let data8 = data.limit;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)))) {
        const err21 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" } };
        vErrors = withProblem(vErrors, err21);
        errors++;
      }
      if (typeof data8 == "number") {
        if (data8 > 500 || isNaN(data8)) {
          const err22 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 500 } };
          vErrors = withProblem(vErrors, err22);
          errors++;
        }
        if (data8 < 1 || isNaN(data8)) {
          const err23 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors = withProblem(vErrors, err23);
          errors++;
        }
      }
    }
    if (data.cursor !== void 0) {
      let data9 = data.cursor;
      if (typeof data9 === "string") {
        if (func3(data9) > 1024) {
          const err24 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          vErrors = withProblem(vErrors, err24);
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err25);
        errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withProblem(vErrors, err26);
    errors++;
  }
  validate16.errors = vErrors;
  return errors === 0;
}
var showRunInput = validate17;
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors = withProblem(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withProblem(vErrors, err1);
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func3(data0) > 128) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          vErrors = withProblem(vErrors, err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err3);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withProblem(vErrors, err4);
    errors++;
  }
  validate17.errors = vErrors;
  return errors === 0;
}
var editRunInput = validate18;
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors = withProblem(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "tags" || key0 === "note" || key0 === "pinned")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withProblem(vErrors, err1);
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func3(data0) > 128) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          vErrors = withProblem(vErrors, err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err3);
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data1 = data.tags;
      if (Array.isArray(data1)) {
        if (data1.length > 100) {
          const err4 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/maxItems", keyword: "maxItems", params: { limit: 100 } };
          vErrors = withProblem(vErrors, err4);
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func3(data2) > 100) {
              const err5 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
              vErrors = withProblem(vErrors, err5);
              errors++;
            }
            if (func3(data2) < 1) {
              const err6 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors = withProblem(vErrors, err6);
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err7);
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        vErrors = withProblem(vErrors, err8);
        errors++;
      }
    }
    if (data.note !== void 0) {
      let data3 = data.note;
      if (typeof data3 === "string") {
        if (func3(data3) > 1e4) {
          const err9 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/maxLength", keyword: "maxLength", params: { limit: 1e4 } };
          vErrors = withProblem(vErrors, err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err10);
        errors++;
      }
    }
    if (data.pinned !== void 0) {
      if (typeof data.pinned !== "boolean") {
        const err11 = { instancePath: instancePath + "/pinned", schemaPath: "#/properties/pinned/type", keyword: "type", params: { type: "boolean" } };
        vErrors = withProblem(vErrors, err11);
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withProblem(vErrors, err12);
    errors++;
  }
  validate18.errors = vErrors;
  return errors === 0;
}
var verifyRunInput = validate19;
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors = withProblem(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withProblem(vErrors, err1);
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func3(data0) > 128) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          vErrors = withProblem(vErrors, err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err3);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withProblem(vErrors, err4);
    errors++;
  }
  validate19.errors = vErrors;
  return errors === 0;
}
var getRunFileInput = validate20;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors = withProblem(vErrors, err0);
      errors++;
    }
    if (data.path === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" } };
      vErrors = withProblem(vErrors, err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "path")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withProblem(vErrors, err2);
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func3(data0) > 128) {
          const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          vErrors = withProblem(vErrors, err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err4);
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data1 = data.path;
      if (typeof data1 === "string") {
        if (func3(data1) > 512) {
          const err5 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 512 } };
          vErrors = withProblem(vErrors, err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err6);
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withProblem(vErrors, err7);
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
var exportRunInput = validate21;
var schema22 = { "additionalProperties": false, "type": "object", "required": ["id"], "properties": { "id": { "maxLength": 128, "description": "Id of the run", "type": "string" }, "format": { "type": "string", "enum": ["zip", "csv", "arrow", "parquet"], "description": "zip, unless given, of all files; or the series, a row per bin and a column for each, as csv, arrow or parquet" } } };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors = withProblem(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "format")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withProblem(vErrors, err1);
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func3(data0) > 128) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          vErrors = withProblem(vErrors, err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err3);
        errors++;
      }
    }
    if (data.format !== void 0) {
      let data1 = data.format;
      if (typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err4);
        errors++;
      }
      if (!(data1 === "zip" || data1 === "csv" || data1 === "arrow" || data1 === "parquet")) {
        const err5 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema22.properties.format.enum } };
        vErrors = withProblem(vErrors, err5);
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withProblem(vErrors, err6);
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var removeRunInput = validate22;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors = withProblem(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withProblem(vErrors, err1);
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func3(data0) > 128) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          vErrors = withProblem(vErrors, err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err3);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withProblem(vErrors, err4);
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var getGraphInput = validate23;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors = withProblem(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withProblem(vErrors, err1);
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func3(data0) > 128) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          vErrors = withProblem(vErrors, err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err3);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withProblem(vErrors, err4);
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var getIndexInput = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors = withProblem(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "limit" || key0 === "cursor")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withProblem(vErrors, err1);
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func3(data0) > 128) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          vErrors = withProblem(vErrors, err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err3);
        errors++;
      }
    }
    if (data.limit !== void 0) {
      let data1 = data.limit;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        const err4 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" } };
        vErrors = withProblem(vErrors, err4);
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 > 500 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 500 } };
          vErrors = withProblem(vErrors, err5);
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors = withProblem(vErrors, err6);
          errors++;
        }
      }
    }
    if (data.cursor !== void 0) {
      let data2 = data.cursor;
      if (typeof data2 === "string") {
        if (func3(data2) > 1024) {
          const err7 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          vErrors = withProblem(vErrors, err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err8);
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withProblem(vErrors, err9);
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var getStateInput = validate25;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors = withProblem(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "binIndex" || key0 === "at")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withProblem(vErrors, err1);
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func3(data0) > 128) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          vErrors = withProblem(vErrors, err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err3);
        errors++;
      }
    }
    if (data.binIndex !== void 0) {
      let data1 = data.binIndex;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        const err4 = { instancePath: instancePath + "/binIndex", schemaPath: "#/properties/binIndex/type", keyword: "type", params: { type: "integer" } };
        vErrors = withProblem(vErrors, err4);
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 < 0 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/binIndex", schemaPath: "#/properties/binIndex/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = withProblem(vErrors, err5);
          errors++;
        }
      }
    }
    if (data.at !== void 0) {
      let data2 = data.at;
      if (typeof data2 === "string") {
        if (func3(data2) > 64) {
          const err6 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/maxLength", keyword: "maxLength", params: { limit: 64 } };
          vErrors = withProblem(vErrors, err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err7);
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withProblem(vErrors, err8);
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var explainValueInput = validate26;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors = withProblem(vErrors, err0);
      errors++;
    }
    if (data.series === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "series" } };
      vErrors = withProblem(vErrors, err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "series" || key0 === "binIndex" || key0 === "at")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withProblem(vErrors, err2);
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func3(data0) > 128) {
          const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          vErrors = withProblem(vErrors, err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err4);
        errors++;
      }
    }
    if (data.series !== void 0) {
      let data1 = data.series;
      if (typeof data1 === "string") {
        if (func3(data1) > 512) {
          const err5 = { instancePath: instancePath + "/series", schemaPath: "#/properties/series/maxLength", keyword: "maxLength", params: { limit: 512 } };
          vErrors = withProblem(vErrors, err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/series", schemaPath: "#/properties/series/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err6);
        errors++;
      }
    }
    if (data.binIndex !== void 0) {
      let data2 = data.binIndex;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        const err7 = { instancePath: instancePath + "/binIndex", schemaPath: "#/properties/binIndex/type", keyword: "type", params: { type: "integer" } };
        vErrors = withProblem(vErrors, err7);
        errors++;
      }
      if (typeof data2 == "number") {
        if (data2 < 0 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/binIndex", schemaPath: "#/properties/binIndex/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = withProblem(vErrors, err8);
          errors++;
        }
      }
    }
    if (data.at !== void 0) {
      let data3 = data.at;
      if (typeof data3 === "string") {
        if (func3(data3) > 64) {
          const err9 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/maxLength", keyword: "maxLength", params: { limit: 64 } };
          vErrors = withProblem(vErrors, err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err10);
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withProblem(vErrors, err11);
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var getSeriesInput = validate27;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors = withProblem(vErrors, err0);
      errors++;
    }
    if (data.seriesId === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seriesId" } };
      vErrors = withProblem(vErrors, err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "seriesId" || key0 === "startBin" || key0 === "endBin" || key0 === "bands")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withProblem(vErrors, err2);
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func3(data0) > 128) {
          const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          vErrors = withProblem(vErrors, err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err4);
        errors++;
      }
    }
    if (data.seriesId !== void 0) {
      let data1 = data.seriesId;
      if (typeof data1 === "string") {
        if (func3(data1) > 512) {
          const err5 = { instancePath: instancePath + "/seriesId", schemaPath: "#/properties/seriesId/maxLength", keyword: "maxLength", params: { limit: 512 } };
          vErrors = withProblem(vErrors, err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/seriesId", schemaPath: "#/properties/seriesId/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err6);
        errors++;
      }
    }
    if (data.startBin !== void 0) {
      let data2 = data.startBin;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        const err7 = { instancePath: instancePath + "/startBin", schemaPath: "#/properties/startBin/type", keyword: "type", params: { type: "integer" } };
        vErrors = withProblem(vErrors, err7);
        errors++;
      }
      if (typeof data2 == "number") {
        if (data2 < 0 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/startBin", schemaPath: "#/properties/startBin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = withProblem(vErrors, err8);
          errors++;
        }
      }
    }
    if (data.endBin !== void 0) {
      let data3 = data.endBin;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
        const err9 = { instancePath: instancePath + "/endBin", schemaPath: "#/properties/endBin/type", keyword: "type", params: { type: "integer" } };
        vErrors = withProblem(vErrors, err9);
        errors++;
      }
      if (typeof data3 == "number") {
        if (data3 < 0 || isNaN(data3)) {
          const err10 = { instancePath: instancePath + "/endBin", schemaPath: "#/properties/endBin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = withProblem(vErrors, err10);
          errors++;
        }
      }
    }
    if (data.bands !== void 0) {
      if (typeof data.bands !== "boolean") {
        const err11 = { instancePath: instancePath + "/bands", schemaPath: "#/properties/bands/type", keyword: "type", params: { type: "boolean" } };
        vErrors = withProblem(vErrors, err11);
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withProblem(vErrors, err12);
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var getWindowInput = validate28;
var schema29 = { "additionalProperties": false, "type": "object", "required": ["id"], "properties": { "id": { "maxLength": 128, "description": "Id of the run", "type": "string" }, "startBin": { "minimum": 0, "description": "First bin; 0 unless given", "type": "integer" }, "endBin": { "minimum": 0, "description": "Last bin, inclusive; that of the run unless given", "type": "integer" }, "from": { "maxLength": 64, "description": "An instant of the first bin, with an offset or Z; instead of startBin", "type": "string" }, "to": { "maxLength": 64, "description": "The first instant after the window; instead of endBin", "type": "string" }, "nodes": { "minItems": 1, "maxItems": 1e4, "description": "Nodes, edges, resources, named series or system; all unless given", "type": "array", "items": { "maxLength": 512, "type": "string" } }, "measures": { "minItems": 1, "maxItems": 1e4, "description": "Measures and metrics; all unless given", "type": "array", "items": { "maxLength": 512, "type": "string" } }, "classes": { "minItems": 1, "maxItems": 1e4, "description": "Classes of work; series over all classes, and of every class, unless given", "type": "array", "items": { "maxLength": 512, "type": "string" } }, "maxPoints": { "minimum": 1, "maximum": 1e6, "description": "Most points; bins are gathered into min, max and mean", "type": "integer" }, "bands": { "description": "With the bands over the replicates, where a series has them", "type": "boolean" } } };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors = withProblem(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema29.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withProblem(vErrors, err1);
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func3(data0) > 128) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          vErrors = withProblem(vErrors, err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err3);
        errors++;
      }
    }
    if (data.startBin !== void 0) {
      let data1 = data.startBin;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        const err4 = { instancePath: instancePath + "/startBin", schemaPath: "#/properties/startBin/type", keyword: "type", params: { type: "integer" } };
        vErrors = withProblem(vErrors, err4);
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 < 0 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/startBin", schemaPath: "#/properties/startBin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = withProblem(vErrors, err5);
          errors++;
        }
      }
    }
    if (data.endBin !== void 0) {
      let data2 = data.endBin;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        const err6 = { instancePath: instancePath + "/endBin", schemaPath: "#/properties/endBin/type", keyword: "type", params: { type: "integer" } };
        vErrors = withProblem(vErrors, err6);
        errors++;
      }
      if (typeof data2 == "number") {
        if (data2 < 0 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/endBin", schemaPath: "#/properties/endBin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = withProblem(vErrors, err7);
          errors++;
        }
      }
    }
    if (data.from !== void 0) {
      let data3 = data.from;
      if (typeof data3 === "string") {
        if (func3(data3) > 64) {
          const err8 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/maxLength", keyword: "maxLength", params: { limit: 64 } };
          vErrors = withProblem(vErrors, err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err9);
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data4 = data.to;
      if (typeof data4 === "string") {
        if (func3(data4) > 64) {
          const err10 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/maxLength", keyword: "maxLength", params: { limit: 64 } };
          vErrors = withProblem(vErrors, err10);
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err11);
        errors++;
      }
    }
    if (data.nodes !== void 0) {
      let data5 = data.nodes;
      if (Array.isArray(data5)) {
        if (data5.length > 1e4) {
          const err12 = { instancePath: instancePath + "/nodes", schemaPath: "#/properties/nodes/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          vErrors = withProblem(vErrors, err12);
          errors++;
        }
        if (data5.length < 1) {
          const err13 = { instancePath: instancePath + "/nodes", schemaPath: "#/properties/nodes/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors = withProblem(vErrors, err13);
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 === "string") {
            if (func3(data6) > 512) {
              const err14 = { instancePath: instancePath + "/nodes/" + i0, schemaPath: "#/properties/nodes/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
              vErrors = withProblem(vErrors, err14);
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/nodes/" + i0, schemaPath: "#/properties/nodes/items/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err15);
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/nodes", schemaPath: "#/properties/nodes/type", keyword: "type", params: { type: "array" } };
        vErrors = withProblem(vErrors, err16);
        errors++;
      }
    }
    if (data.measures !== void 0) {
      let data7 = data.measures;
      if (Array.isArray(data7)) {
        if (data7.length > 1e4) {
          const err17 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          vErrors = withProblem(vErrors, err17);
          errors++;
        }
        if (data7.length < 1) {
          const err18 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors = withProblem(vErrors, err18);
          errors++;
        }
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (typeof data8 === "string") {
            if (func3(data8) > 512) {
              const err19 = { instancePath: instancePath + "/measures/" + i1, schemaPath: "#/properties/measures/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
              vErrors = withProblem(vErrors, err19);
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/measures/" + i1, schemaPath: "#/properties/measures/items/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err20);
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: "array" } };
        vErrors = withProblem(vErrors, err21);
        errors++;
      }
    }
    if (data.classes !== void 0) {
      let data9 = data.classes;
      if (Array.isArray(data9)) {
        if (data9.length > 1e4) {
          const err22 = { instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          vErrors = withProblem(vErrors, err22);
          errors++;
        }
        if (data9.length < 1) {
          const err23 = { instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors = withProblem(vErrors, err23);
          errors++;
        }
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data10 = data9[i2];
          if (typeof data10 === "string") {
            if (func3(data10) > 512) {
              const err24 = { instancePath: instancePath + "/classes/" + i2, schemaPath: "#/properties/classes/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
              vErrors = withProblem(vErrors, err24);
              errors++;
            }
          } else {
            const err25 = { instancePath: instancePath + "/classes/" + i2, schemaPath: "#/properties/classes/items/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err25);
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/type", keyword: "type", params: { type: "array" } };
        vErrors = withProblem(vErrors, err26);
        errors++;
      }
    }
    if (data.maxPoints !== void 0) {
      let data11 = data.maxPoints;
      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)))) {
        const err27 = { instancePath: instancePath + "/maxPoints", schemaPath: "#/properties/maxPoints/type", keyword: "type", params: { type: "integer" } };
        vErrors = withProblem(vErrors, err27);
        errors++;
      }
      if (typeof data11 == "number") {
        if (data11 > 1e6 || isNaN(data11)) {
          const err28 = { instancePath: instancePath + "/maxPoints", schemaPath: "#/properties/maxPoints/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
          vErrors = withProblem(vErrors, err28);
          errors++;
        }
        if (data11 < 1 || isNaN(data11)) {
          const err29 = { instancePath: instancePath + "/maxPoints", schemaPath: "#/properties/maxPoints/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors = withProblem(vErrors, err29);
          errors++;
        }
      }
    }
    if (data.bands !== void 0) {
      if (typeof data.bands !== "boolean") {
        const err30 = { instancePath: instancePath + "/bands", schemaPath: "#/properties/bands/type", keyword: "type", params: { type: "boolean" } };
        vErrors = withProblem(vErrors, err30);
        errors++;
      }
    }
  } else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withProblem(vErrors, err31);
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var getMetricsInput = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors = withProblem(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "startBin" || key0 === "endBin" || key0 === "from" || key0 === "to" || key0 === "nodes" || key0 === "measures")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withProblem(vErrors, err1);
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func3(data0) > 128) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          vErrors = withProblem(vErrors, err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err3);
        errors++;
      }
    }
    if (data.startBin !== void 0) {
      let data1 = data.startBin;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        const err4 = { instancePath: instancePath + "/startBin", schemaPath: "#/properties/startBin/type", keyword: "type", params: { type: "integer" } };
        vErrors = withProblem(vErrors, err4);
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 < 0 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/startBin", schemaPath: "#/properties/startBin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = withProblem(vErrors, err5);
          errors++;
        }
      }
    }
    if (data.endBin !== void 0) {
      let data2 = data.endBin;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        const err6 = { instancePath: instancePath + "/endBin", schemaPath: "#/properties/endBin/type", keyword: "type", params: { type: "integer" } };
        vErrors = withProblem(vErrors, err6);
        errors++;
      }
      if (typeof data2 == "number") {
        if (data2 < 0 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/endBin", schemaPath: "#/properties/endBin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = withProblem(vErrors, err7);
          errors++;
        }
      }
    }
    if (data.from !== void 0) {
      let data3 = data.from;
      if (typeof data3 === "string") {
        if (func3(data3) > 64) {
          const err8 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/maxLength", keyword: "maxLength", params: { limit: 64 } };
          vErrors = withProblem(vErrors, err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err9);
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data4 = data.to;
      if (typeof data4 === "string") {
        if (func3(data4) > 64) {
          const err10 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/maxLength", keyword: "maxLength", params: { limit: 64 } };
          vErrors = withProblem(vErrors, err10);
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err11);
        errors++;
      }
    }
    if (data.nodes !== void 0) {
      let data5 = data.nodes;
      if (Array.isArray(data5)) {
        if (data5.length > 1e4) {
          const err12 = { instancePath: instancePath + "/nodes", schemaPath: "#/properties/nodes/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          vErrors = withProblem(vErrors, err12);
          errors++;
        }
        if (data5.length < 1) {
          const err13 = { instancePath: instancePath + "/nodes", schemaPath: "#/properties/nodes/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors = withProblem(vErrors, err13);
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 === "string") {
            if (func3(data6) > 512) {
              const err14 = { instancePath: instancePath + "/nodes/" + i0, schemaPath: "#/properties/nodes/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
              vErrors = withProblem(vErrors, err14);
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/nodes/" + i0, schemaPath: "#/properties/nodes/items/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err15);
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/nodes", schemaPath: "#/properties/nodes/type", keyword: "type", params: { type: "array" } };
        vErrors = withProblem(vErrors, err16);
        errors++;
      }
    }
    if (data.measures !== void 0) {
      let data7 = data.measures;
      if (Array.isArray(data7)) {
        if (data7.length > 1e4) {
          const err17 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          vErrors = withProblem(vErrors, err17);
          errors++;
        }
        if (data7.length < 1) {
          const err18 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors = withProblem(vErrors, err18);
          errors++;
        }
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (typeof data8 === "string") {
            if (func3(data8) > 512) {
              const err19 = { instancePath: instancePath + "/measures/" + i1, schemaPath: "#/properties/measures/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
              vErrors = withProblem(vErrors, err19);
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/measures/" + i1, schemaPath: "#/properties/measures/items/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err20);
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: "array" } };
        vErrors = withProblem(vErrors, err21);
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withProblem(vErrors, err22);
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var getEventsInput = validate30;
var schema31 = { "additionalProperties": false, "type": "object", "required": ["id"], "properties": { "id": { "maxLength": 128, "description": "Id of the run", "type": "string" }, "kind": { "maxLength": 64, "description": "Only events of this kind", "type": "string" }, "node": { "maxLength": 64, "description": "Only events at this node", "type": "string" }, "startBin": { "minimum": 0, "description": "First bin; 0 unless given", "type": "integer" }, "endBin": { "minimum": 0, "description": "Last bin, inclusive; that of the run unless given", "type": "integer" }, "from": { "maxLength": 64, "description": "An instant of the first bin, with an offset or Z; instead of startBin", "type": "string" }, "to": { "maxLength": 64, "description": "The first instant after the window; instead of endBin", "type": "string" }, "limit": { "minimum": 1, "maximum": 500, "description": "Most items; 50 unless given", "type": "integer" }, "cursor": { "maxLength": 1024, "description": "Where to go on: nextCursor of the page before, with the same filters", "type": "string" } } };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors = withProblem(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema31.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withProblem(vErrors, err1);
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func3(data0) > 128) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          vErrors = withProblem(vErrors, err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err3);
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 === "string") {
        if (func3(data1) > 64) {
          const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/maxLength", keyword: "maxLength", params: { limit: 64 } };
          vErrors = withProblem(vErrors, err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err5);
        errors++;
      }
    }
    if (data.node !== void 0) {
      let data2 = data.node;
      if (typeof data2 === "string") {
        if (func3(data2) > 64) {
          const err6 = { instancePath: instancePath + "/node", schemaPath: "#/properties/node/maxLength", keyword: "maxLength", params: { limit: 64 } };
          vErrors = withProblem(vErrors, err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/node", schemaPath: "#/properties/node/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err7);
        errors++;
      }
    }
    if (data.startBin !== void 0) {
      let data3 = data.startBin;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
        const err8 = { instancePath: instancePath + "/startBin", schemaPath: "#/properties/startBin/type", keyword: "type", params: { type: "integer" } };
        vErrors = withProblem(vErrors, err8);
        errors++;
      }
      if (typeof data3 == "number") {
        if (data3 < 0 || isNaN(data3)) {
          const err9 = { instancePath: instancePath + "/startBin", schemaPath: "#/properties/startBin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = withProblem(vErrors, err9);
          errors++;
        }
      }
    }
    if (data.endBin !== void 0) {
      let data4 = data.endBin;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
        const err10 = { instancePath: instancePath + "/endBin", schemaPath: "#/properties/endBin/type", keyword: "type", params: { type: "integer" } };
        vErrors = withProblem(vErrors, err10);
        errors++;
      }
      if (typeof data4 == "number") {
        if (data4 < 0 || isNaN(data4)) {
          const err11 = { instancePath: instancePath + "/endBin", schemaPath: "#/properties/endBin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = withProblem(vErrors, err11);
          errors++;
        }
      }
    }
    if (data.from !== void 0) {
      let data5 = data.from;
      if (typeof data5 === "string") {
        if (func3(data5) > 64) {
          const err12 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/maxLength", keyword: "maxLength", params: { limit: 64 } };
          vErrors = withProblem(vErrors, err12);
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err13);
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data6 = data.to;
      if (typeof data6 === "string") {
        if (func3(data6) > 64) {
          const err14 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/maxLength", keyword: "maxLength", params: { limit: 64 } };
          vErrors = withProblem(vErrors, err14);
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err15);
        errors++;
      }
    }
    if (data.limit !== void 0) {
      let data7 = data.limit;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)))) {
        const err16 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" } };
        vErrors = withProblem(vErrors, err16);
        errors++;
      }
      if (typeof data7 == "number") {
        if (data7 > 500 || isNaN(data7)) {
          const err17 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 500 } };
          vErrors = withProblem(vErrors, err17);
          errors++;
        }
        if (data7 < 1 || isNaN(data7)) {
          const err18 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors = withProblem(vErrors, err18);
          errors++;
        }
      }
    }
    if (data.cursor !== void 0) {
      let data8 = data.cursor;
      if (typeof data8 === "string") {
        if (func3(data8) > 1024) {
          const err19 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          vErrors = withProblem(vErrors, err19);
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err20);
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withProblem(vErrors, err21);
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
var plotInput = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors = withProblem(vErrors, err0);
      errors++;
    }
    if (data.seriesIds === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seriesIds" } };
      vErrors = withProblem(vErrors, err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "seriesIds" || key0 === "startBin" || key0 === "endBin" || key0 === "maxPoints")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withProblem(vErrors, err2);
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func3(data0) > 128) {
          const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          vErrors = withProblem(vErrors, err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors = withProblem(vErrors, err4);
        errors++;
      }
    }
    if (data.seriesIds !== void 0) {
      let data1 = data.seriesIds;
      if (Array.isArray(data1)) {
        if (data1.length > 20) {
          const err5 = { instancePath: instancePath + "/seriesIds", schemaPath: "#/properties/seriesIds/maxItems", keyword: "maxItems", params: { limit: 20 } };
          vErrors = withProblem(vErrors, err5);
          errors++;
        }
        if (data1.length < 1) {
          const err6 = { instancePath: instancePath + "/seriesIds", schemaPath: "#/properties/seriesIds/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors = withProblem(vErrors, err6);
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func3(data2) > 512) {
              const err7 = { instancePath: instancePath + "/seriesIds/" + i0, schemaPath: "#/properties/seriesIds/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
              vErrors = withProblem(vErrors, err7);
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/seriesIds/" + i0, schemaPath: "#/properties/seriesIds/items/type", keyword: "type", params: { type: "string" } };
            vErrors = withProblem(vErrors, err8);
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/seriesIds", schemaPath: "#/properties/seriesIds/type", keyword: "type", params: { type: "array" } };
        vErrors = withProblem(vErrors, err9);
        errors++;
      }
    }
    if (data.startBin !== void 0) {
      let data3 = data.startBin;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
        const err10 = { instancePath: instancePath + "/startBin", schemaPath: "#/properties/startBin/type", keyword: "type", params: { type: "integer" } };
        vErrors = withProblem(vErrors, err10);
        errors++;
      }
      if (typeof data3 == "number") {
        if (data3 < 0 || isNaN(data3)) {
          const err11 = { instancePath: instancePath + "/startBin", schemaPath: "#/properties/startBin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = withProblem(vErrors, err11);
          errors++;
        }
      }
    }
    if (data.endBin !== void 0) {
      let data4 = data.endBin;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
        const err12 = { instancePath: instancePath + "/endBin", schemaPath: "#/properties/endBin/type", keyword: "type", params: { type: "integer" } };
        vErrors = withProblem(vErrors, err12);
        errors++;
      }
      if (typeof data4 == "number") {
        if (data4 < 0 || isNaN(data4)) {
          const err13 = { instancePath: instancePath + "/endBin", schemaPath: "#/properties/endBin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = withProblem(vErrors, err13);
          errors++;
        }
      }
    }
    if (data.maxPoints !== void 0) {
      let data5 = data.maxPoints;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
        const err14 = { instancePath: instancePath + "/maxPoints", schemaPath: "#/properties/maxPoints/type", keyword: "type", params: { type: "integer" } };
        vErrors = withProblem(vErrors, err14);
        errors++;
      }
      if (typeof data5 == "number") {
        if (data5 > 1e3 || isNaN(data5)) {
          const err15 = { instancePath: instancePath + "/maxPoints", schemaPath: "#/properties/maxPoints/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
          vErrors = withProblem(vErrors, err15);
          errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err16 = { instancePath: instancePath + "/maxPoints", schemaPath: "#/properties/maxPoints/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors = withProblem(vErrors, err16);
          errors++;
        }
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withProblem(vErrors, err17);
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var listFunctionsInput = validate32;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
      vErrors = withProblem(vErrors, err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withProblem(vErrors, err1);
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var listNodeKindsInput = validate33;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
      vErrors = withProblem(vErrors, err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withProblem(vErrors, err1);
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var listMetricDefinitionsInput = validate34;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
      vErrors = withProblem(vErrors, err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withProblem(vErrors, err1);
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var versionInput = validate35;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
      vErrors = withProblem(vErrors, err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withProblem(vErrors, err1);
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
export {
  createRunInput,
  editRunInput,
  explainValueInput,
  exportRunInput,
  getEventsInput,
  getGraphInput,
  getIndexInput,
  getMetricsInput,
  getRunFileInput,
  getSeriesInput,
  getStateInput,
  getTemplateSourceInput,
  getWindowInput,
  listFunctionsInput,
  listMetricDefinitionsInput,
  listNodeKindsInput,
  listRunsInput,
  listTemplatesInput,
  plotInput,
  removeRunInput,
  showRunInput,
  showTemplateInput,
  validateInput,
  validateTemplate,
  verifyRunInput,
  versionInput
};
