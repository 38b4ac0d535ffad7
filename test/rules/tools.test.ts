import { expect, test } from "vitest";
import { checkCall, tools } from "../../assistant/reply/tools.ts";

const SAID = [
  { seq: 1, text: "My name is Jo and I want to talk to a person" },
  { seq: 4, text: "my budget is 400k" },
];
const check = (name: string, input: unknown) => checkCall(name, JSON.stringify(input), SAID);

test("[T7] a call that rests on the visitor's own words passes, with the message that holds them", () => {
  expect(check("learn", { field: "budget", value: "400k", evidence: "budget is 400k" })).toEqual({
    tool: "learn",
    input: { field: "budget", value: "400k", evidence: "budget is 400k" },
    seq: 4,
    span: "budget is 400k",
  });
  expect(check("handOff", { reason: "asked", evidence: "talk to a person" })).toMatchObject({
    tool: "handOff",
    seq: 1,
  });
});

test("[T7] a call whose evidence nobody said is dropped", () => {
  for (const evidence of ["I am furious", "Budget 400k", "budget is 400", "a", "", " ", "\n", "400k and I want"]) {
    expect(check("learn", { field: "budget", value: "400k", evidence }), JSON.stringify(evidence)).toBeNull();
    expect(check("handOff", { reason: "emotion", evidence })).toBeNull();
    expect(check("askHuman", { question: "What is their budget?", evidence })).toBeNull();
  }
  expect(checkCall("handOff", JSON.stringify({ reason: "asked", evidence: "person" }), [])).toBeNull();
});

test("[T7] a call that is unknown, ill-formed or out of bounds is dropped", () => {
  const evidence = "talk to a person";
  for (const [name, input] of [
    ["transfer", { evidence }],
    ["toString", { evidence }],
    ["__proto__", { evidence }],
    ["handOff", { reason: "bored", evidence }],
    ["handOff", { reason: "failure", evidence }],
    ["handOff", { evidence }],
    ["learn", { field: "consent", value: "yes", evidence }],
    ["learn", { field: "name", value: "", evidence }],
    ["learn", { field: "name", value: "x".repeat(1_001), evidence }],
    ["askHuman", { question: "", evidence }],
    ["askHuman", { question: "x".repeat(1_001), evidence }],
    ["askHuman", { question: "Is it free?" }],
    ["learn", [evidence]],
    ["learn", null],
  ] as const) {
    expect(check(name, input), name).toBeNull();
  }
  for (const json of ["", "{", "undefined", "{'field':'name'}"]) expect(checkCall("learn", json, SAID)).toBeNull();
});

test("[C18] what another site wants to know is not learned here", () => {
  const json = JSON.stringify({ field: "own-lot", value: "12", evidence: "My name is Jo" });
  expect(checkCall("learn", json, SAID, [{ key: "own-lot" }])).not.toBeNull();
  expect(checkCall("learn", json, SAID, [{ key: "own-car" }])).toBeNull();
});

test("the model is told of each tool with its name, its purpose and a schema of its input", () => {
  expect(tools().map(({ name }) => name)).toEqual(["handOff", "askHuman", "learn"]);
  for (const tool of tools()) {
    expect(tool.description).toMatch(/\.$/);
    expect(tool.inputSchema).toMatchObject({
      type: "object",
      required: expect.arrayContaining(["evidence"]),
      additionalProperties: false,
      properties: { evidence: { type: "string", minLength: 1, maxLength: 300, description: expect.any(String) } },
    });
  }
});

test("the schemas that a model is shown are those that its calls are checked with", () => {
  const said = [{ seq: 1, text: "I want a person" }];
  const evidence = "I want a person";
  const own = [{ key: "own-lot" }] as const;
  for (const { name, inputSchema } of tools(own)) {
    const { properties = {}, required } = inputSchema as {
      properties?: Record<string, { enum?: string[] }>;
      required?: string[];
    };
    expect(required, name).toEqual(Object.keys(properties));
    const [list] = Object.entries(properties).filter(([, { enum: words }]) => words);
    const whole = Object.fromEntries(
      Object.keys(properties).map((key) => [key, key === "evidence" ? evidence : "What?"]),
    );
    for (const word of list?.[1].enum ?? [""]) {
      const input = list ? { ...whole, [list[0]]: word } : whole;
      expect(checkCall(name, JSON.stringify(input), said, own), `${name} ${word}`).not.toBeNull();
      for (const key of Object.keys(input)) {
        const { [key as keyof typeof input]: _left, ...less } = input;
        expect(checkCall(name, JSON.stringify(less), said, own), `${name} without ${key}`).toBeNull();
      }
    }
    if (list) expect(checkCall(name, JSON.stringify({ ...whole, [list[0]]: "failure" }), said, own), name).toBeNull();
  }
});
