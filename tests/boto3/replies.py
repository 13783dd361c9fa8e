"""IAM's answers, made from the shapes of the outputs."""

import urllib.parse
from xml.sax.saxutils import escape

from values import plain, value

NAMESPACE = "https://iam.amazonaws.com/doc/2010-05-08/"

# Members that these operations leave out although their shapes have them: as the service's
# documentation says, or its examples show.
ROLES = ["Description", "MaxSessionDuration", "PermissionsBoundary", "RoleLastUsed", "Tags"]
LEFT_OUT = {
    "CreatePolicy": ["Policy.Description", "Policy.Tags"],
    "CreatePolicyVersion": ["PolicyVersion.Document"],
    "GetGroup": [f"Users[].{name}" for name in ("PasswordLastUsed", "PermissionsBoundary", "Tags")],
    "GetInstanceProfile": [f"InstanceProfile.Roles[].{name}" for name in ROLES],
    "ListInstanceProfiles": ["InstanceProfiles[].Tags"]
    + [f"InstanceProfiles[].Roles[].{name}" for name in ROLES],
    "ListInstanceProfilesForRole": ["InstanceProfiles[].Tags"]
    + [f"InstanceProfiles[].Roles[].{name}" for name in ROLES],
    "ListPolicies": ["Policies[].Description", "Policies[].Tags"],
    "ListPolicyVersions": ["Versions[].Document"],
    "ListRoles": [f"Roles[].{name}" for name in ("PermissionsBoundary", "RoleLastUsed", "Tags")],
    "ListUsers": ["Users[].PermissionsBoundary", "Users[].Tags"],
    "ListVirtualMFADevices": ["VirtualMFADevices[].Tags"],
}


class Replies:
    """All answers so far, by name, so that cases can share them."""

    def __init__(self, api):
        self.api, self.table = api, {}

    def whole(self, operation, but=None, note="", tag="reply"):
        """An answer with all that the operation answers. `but` and `note` say what is different."""
        model = self.api.operation_model(operation)
        if model.output_shape is None:
            return self.add(operation, model, None)
        but = {
            "IsTruncated": False,
            "Marker": None,
            **dict.fromkeys(LEFT_OUT.get(operation, ())),
            **(but or {}),
        }
        data = value(model.output_shape, operation, tag, but=but)
        return self.add(f"{operation} {note}".strip(), model, data)

    def least(self, operation, path):
        """An answer with what is required of the data at this path; with something, if nothing is."""
        model = self.api.operation_model(operation)
        output = model.output_shape
        if path == "@":
            return self.add(f"{operation} least", model, value(output, operation, "reply", every=False))
        shape = output.members[path]
        first = next(iter(shape.members))
        data = value(shape, path, "reply", every=False)
        something = {first: value(shape.members[first], first, "reply")}
        return self.add(f"{operation} least", model, {path: data or something})

    def refusal(self, code):
        self.table[f"refused {code}"] = 400, (
            f'<ErrorResponse xmlns="{NAMESPACE}"><Error><Type>Sender</Type><Code>{code}</Code>'
            f"<Message>not this time</Message></Error><RequestId>req-{code}</RequestId></ErrorResponse>"
        )
        return f"refused {code}"

    def add(self, name, model, data):
        output = model.output_shape
        result = element(output, output.serialization["resultWrapper"], data) if output else ""
        self.table[name] = 200, (
            f'<{model.name}Response xmlns="{NAMESPACE}">{result}<ResponseMetadata>'
            f"<RequestId>req-{model.name}</RequestId></ResponseMetadata></{model.name}Response>"
        )
        return name


def element(shape, name, data):
    """A value on the wire."""
    if shape.type_name == "structure":
        inner = "".join(element(shape.members[key], key, item) for key, item in data.items())
    elif shape.type_name == "list":
        inner = "".join(element(shape.member, "member", item) for item in data)
    elif shape.type_name == "map":
        inner = "".join(f"<entry><key>{key}</key><value>{item}</value></entry>" for key, item in data.items())
    elif shape.name == "policyDocumentType":
        inner = urllib.parse.quote(data, safe="+")
    elif shape.type_name == "boolean":
        inner = str(data).lower()
    else:
        inner = escape(str(plain(data)))
    return f"<{name}>{inner}</{name}>"
