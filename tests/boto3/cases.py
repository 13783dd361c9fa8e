"""Says the cases of `cases.json` to boto3 again, step by step.

A case is a story in Python: what is said, what IAM replies, what boto3 sends and what comes of it.
The words and the replies are ours, and stay; the rest is boto3's.
"""

import json

import boto3


def again(path, iam, endpoint):
    """The cases of this file, with what boto3 makes of them now."""
    cases = json.loads(path.read_text(encoding="utf-8"))
    for case in cases:
        names = {"iam": iam, "boto3": boto3}
        if "before" in case:
            exec(case["before"], names)
        for step in case["steps"]:
            endpoint.script(step["replies"])
            step["outcome"] = outcome(step["code"], names)
            step["requests"] = endpoint.take()
    return cases


def outcome(code, names):
    try:
        try:
            expression = compile(code, "step", "eval")
        except SyntaxError:
            exec(code, names)
            return "ok"
        return f"=> {eval(expression, names)!r}"
    except Exception as error:
        kind = type(error)
        return f"raises {kind.__module__}.{kind.__qualname__}: {error}"


def text(cases):
    """A line for each step."""
    line = lambda item: json.dumps(item, ensure_ascii=False)
    rows = []
    for case in cases:
        head = line({key: part for key, part in case.items() if key != "steps"}).removesuffix("}")
        rows.append(f'{head}, "steps": [\n' + ",\n".join(line(step) for step in case["steps"]) + "\n]}")
    return "[\n" + ",\n".join(rows) + "\n]\n"
