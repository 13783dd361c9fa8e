"""Records what boto3's IAM resources offer, what they send, and what comes out.

    record.py [directory]

writes `members.json`, `recording.json` and `cases.json` there, or next to this file. `.ci/boto3` does
so in an environment of its own, and compares with what is committed.
"""

import json
import os
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent

# Nothing of the machine's own settings may have a part in it.
for name in [name for name in os.environ if name.startswith(("AWS_", "BOTO_"))]:
    del os.environ[name]
os.environ["AWS_CONFIG_FILE"] = os.environ["AWS_SHARED_CREDENTIALS_FILE"] = os.devnull

import boto3  # noqa: E402
import botocore  # noqa: E402
from botocore.config import Config  # noqa: E402

import cases  # noqa: E402
from endpoint import Endpoint  # noqa: E402
from members import Members  # noqa: E402
from walk import Walk  # noqa: E402


def pinned():
    lines = (HERE / "requirements.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.split("==") for line in lines if "==" in line)


def table(rows):
    """A line for each row, so that a difference shows which."""
    line = lambda item: json.dumps(item, ensure_ascii=False)
    if isinstance(rows, dict):
        return "{\n" + ",\n".join(f"{line(key)}: {line(row)}" for key, row in rows.items()) + "\n}"
    return "[\n" + ",\n".join(line(row) for row in rows) + "\n]"


def main():
    versions = {"boto3": boto3.__version__, "botocore": botocore.__version__}
    wanted = {name: pinned()[name] for name in versions}
    if versions != wanted:
        raise SystemExit(f"{wanted} are wanted, these are {versions}")

    endpoint = Endpoint()
    iam = boto3.Session("AKIAIOSFODNN7EXAMPLE", "secret", region_name="us-east-1").resource(
        "iam", endpoint_url=endpoint.url, config=Config(retries={"total_max_attempts": 1})
    )
    members = Members(iam)
    walk = Walk(members, endpoint)
    walk.everything()

    target = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    stories = cases.again(HERE / "cases.json", iam, endpoint)

    parts = {"versions": json.dumps(versions), "replies": table(walk.replies.table), "cases": table(walk.cases)}
    texts = {
        "members.json": json.dumps(members.everything(), indent=1) + "\n",
        "recording.json": "{" + ",\n".join(f'"{name}": {part}' for name, part in parts.items()) + "}\n",
        "cases.json": cases.text(stories),
    }
    for name, text in texts.items():
        (target / name).write_text(text, encoding="utf-8")
    print(f"{len(stories)} stories, {len(walk.cases)} cases, {len(walk.replies.table)} replies")


if __name__ == "__main__":
    main()
