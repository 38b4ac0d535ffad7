/** What is stored outlives the code that wrote it. */
import { expect, test } from "vitest";
import { code, files, has } from "./files.ts";

const SERVER = files("{durable-objects,worker}/**/*.ts");
const OBJECT = /\bclass \w+ extends (?:DurableObject|GatewayObject|WipeableObject|Server)\b/;

const BASES = ["durable-objects/object.ts", "durable-objects/storage/wipe.ts"];

test("[S4] every object has a list of migrations and runs it", () => {
  const objects = SERVER.filter((path) => OBJECT.test(code(path)) && !BASES.includes(path));
  expect(objects).toHaveLength(11);
  for (const path of objects) {
    const folder = path.slice(0, path.lastIndexOf("/"));
    expect(has(`${folder}/migrations.ts`), path).toBe(true);
    const users = files(`${folder}/**/*.ts`).map(code);
    expect(
      users.filter((text) => /\bmigrate\([\w.#]+, MIGRATIONS\)|\bsuper\(ctx, env, MIGRATIONS\)/.test(text)).length,
      path,
    ).toBeGreaterThan(0);
  }
});

test("[S4] no table is made or changed outside of a list of migrations", () => {
  const makes = /\b(CREATE (UNIQUE )?(INDEX|TABLE|TRIGGER|VIEW|VIRTUAL)|ALTER TABLE|DROP (TABLE|INDEX))\b/i;
  const lists = /^durable-objects\/(\w+\/migrations|storage\/migrations)\.ts$/;
  expect(SERVER.filter((path) => makes.test(code(path)) && !lists.test(path))).toEqual([]);
});

test("[S4] every statement names its columns", () => {
  const positional = /\bINTO\s+["\w${}]+\s+(VALUES|SELECT|DEFAULT)\b|\bSELECT\s+(\w+\.)?\*/i;
  expect(SERVER.filter((path) => positional.test(code(path)))).toEqual([]);
});
