"""Writes codegen/model/operations.json: the facts of the IAM API, taken from botocore.

    python3 -m venv target/botocore
    target/botocore/bin/pip install -r codegen/import/requirements.txt
    target/botocore/bin/python codegen/import/operations.py

Facts only: names, types, requiredness, limits, patterns, sensitivity and pagination. No prose.
The pinned botocore describes the same operations and members as the SDK crate in Cargo.toml;
raise both together.
"""

import json
import pathlib

import botocore
import botocore.loaders

HERE = pathlib.Path(__file__).resolve().parent
TARGET = HERE.parent / "model" / "operations.json"
PINNED = (HERE / "requirements.txt").read_text().split("botocore==")[1].split()[0]


def shape(facts):
    kept = {"type": facts["type"]}
    for key in ("min", "max", "pattern", "sensitive", "enum", "box"):
        if key in facts:
            kept[key] = facts[key]
    if facts["type"] == "structure":
        required = set(facts.get("required", ()))
        kept["members"] = [
            {"name": name, "shape": member["shape"]} | ({"required": True} if name in required else {})
            for name, member in facts["members"].items()
        ]
    if facts["type"] == "list":
        kept["item"] = facts["member"]["shape"]
    if facts["type"] == "map":
        kept["key"], kept["value"] = facts["key"]["shape"], facts["value"]["shape"]
    return kept


def reachable(shapes, roots):
    seen, open_ = set(), list(roots)
    while open_:
        name = open_.pop()
        if name in seen:
            continue
        seen.add(name)
        facts = shapes[name]
        open_ += [member["shape"] for member in facts.get("members", ())]
        open_ += [facts[key] for key in ("item", "key", "value") if key in facts]
    return seen


def lines(table):
    rows = (f"    {json.dumps(name)}: {json.dumps(table[name], ensure_ascii=True)}" for name in sorted(table))
    return "{\n" + ",\n".join(rows) + "\n  }"


def main():
    if botocore.__version__ != PINNED:
        raise SystemExit(f"botocore {PINNED} is wanted, this is {botocore.__version__}")
    loader = botocore.loaders.Loader()
    model = loader.load_service_model("iam", "service-2")
    pages = loader.load_service_model("iam", "paginators-1")["pagination"]

    shapes = {name: shape(facts) for name, facts in model["shapes"].items() if not facts.get("exception")}
    operations = {}
    for name, facts in model["operations"].items():
        kept = {}
        if "input" in facts:
            kept["input"] = facts["input"]["shape"]
        if "output" in facts:
            kept["output"] = facts["output"]["shape"]
        # An operation pages when it answers IsTruncated; botocore lists some of these only.
        output = shapes.get(kept.get("output"), {})
        if any(member["name"] == "IsTruncated" for member in output.get("members", ())):
            kept["pages"] = True
        elif name in pages:
            raise SystemExit(f"{name} pages in another way")
        operations[name] = kept

    roots = [facts[side] for facts in operations.values() for side in ("input", "output") if side in facts]
    used = reachable(shapes, roots)
    TARGET.write_text(
        "{\n"
        f'  "source": {json.dumps("botocore " + PINNED + ", iam " + model["metadata"]["apiVersion"])},\n'
        f'  "operations": {lines(operations)},\n'
        f'  "shapes": {lines({name: facts for name, facts in shapes.items() if name in used})}\n'
        "}\n"
    )
    print(f"{len(operations)} operations, {len(used)} shapes")


if __name__ == "__main__":
    main()
