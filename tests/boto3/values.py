"""A value for every shape: the same every time, valid, and telling by its tag where it comes from.

`own` is in identifiers, `given` in parameters, `reply` in answers; the items of lists are counted.
"""

import base64
import datetime
import json
import re
import zlib


def number(*parts):
    """A number that looks random, and is always the same."""
    return zlib.crc32("/".join(parts).encode())


def document(tag):
    """A policy, with characters that percent-encoding is about."""
    statement = {"Sid": tag, "Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::a+b c%/é"}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]}, ensure_ascii=False)


def fits(shape, text):
    pattern = shape.metadata.get("pattern", "(?s:.*)")
    for category, ours in ((r"\p{L}", "A-Za-z"), (r"\p{Z}", " "), (r"\p{N}", "0-9")):
        pattern = pattern.replace(category, ours)
    long_enough = shape.metadata.get("min", 0) <= len(text) <= shape.metadata.get("max", 10**9)
    return long_enough and re.fullmatch(pattern, text, re.ASCII)


def text(shape, name, tag):
    """The first of these that the shape allows, from free text to the strictest of names."""
    if shape.enum:
        return shape.enum[-1 if tag == "other" else 0]
    if shape.name == "policyDocumentType":
        return document(tag)
    if shape.name == "arnType":
        return f"arn:aws:iam::123456789012:{name.lower()}/{tag}"
    least, unique = shape.metadata.get("min", 0), number(name, tag)
    for candidate in (
        f"{name} <{tag}> & +é%".ljust(least, "."),
        f"{name}: +{tag}",
        f"{name}+{tag}",
        f"/{name}/{tag}/",
        f"{name}-{tag}",
        f"{name}{tag}".ljust(least, "0"),
        f"{name}{tag}".replace("_", "").upper().ljust(least, "0"),
        f"{name}-{tag}".lower(),
        f"{unique % 10**6:06}",
        f"v{1 + unique % 99}",
    ):
        if fits(shape, candidate):
            return candidate
    raise SystemExit(f"no value for {shape.name} {shape.metadata}")


def value(shape, name, tag, every=True, path="", but=None):
    """A value as botocore takes and gives it.

    Without `every`, only the members that are required. `but` has other values for some paths, with
    `None` for what is to be left out.
    """
    if path in (but or ()):
        return but[path]
    if shape.type_name == "structure":
        members = {
            key: value(member, key, tag, every, f"{path}.{key}".removeprefix("."), but)
            for key, member in shape.members.items()
            if every or key in shape.required_members
        }
        return {key: item for key, item in members.items() if item is not None}
    if shape.type_name == "list":
        tags = [("" if tag == "reply" else f"{tag}_") + str(index) for index in (1, 2)]
        return [value(shape.member, name, tag, every, f"{path}[]", but) for tag in tags]
    if shape.type_name == "map":
        return {key: number(key, tag) % 1000 for key in shape.key.enum[:2]}
    unique = number(name, tag)
    if shape.type_name == "string":
        return text(shape, name, tag)
    if shape.type_name == "boolean":
        return unique % 2 == 1
    if shape.type_name == "integer":
        least = shape.metadata.get("min", 0)
        return least + unique % (shape.metadata.get("max", least + 1000) - least + 1)
    if shape.type_name == "timestamp":
        start = datetime.datetime(2026, 1, 1, tzinfo=datetime.timezone.utc)
        return start + datetime.timedelta(seconds=unique % 10**7)
    if shape.type_name == "blob":
        return f"{name} {tag}".encode()
    raise SystemExit(f"no value for a {shape.type_name}")


def plain(data):
    """The same in JSON's types."""
    if isinstance(data, dict):
        return {key: plain(item) for key, item in data.items()}
    if isinstance(data, list):
        return [plain(item) for item in data]
    if isinstance(data, datetime.datetime):
        return data.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    if isinstance(data, bytes):
        return base64.b64encode(data).decode()
    return data
