"""Handles: how to make one of each resource, with data and without, and what there is to see of one."""

import jmespath
from botocore import xform_name
from botocore.exceptions import ClientError

from values import text

# Where boto3 has the data of what it cannot load: in a listing, or another resource's load.
ELSEWHERE = {
    "AccessKey": ("User", "access_keys"),
    "AccessKeyPair": ("User", "access_keys"),
    "AssumeRolePolicy": ("Role", "load"),
    "MfaDevice": ("User", "mfa_devices"),
    "SigningCertificate": ("User", "signing_certificates"),
    "VirtualMfaDevice": ("ServiceResource", "virtual_mfa_devices"),
}

# Members whose answers hold data of the handles made from them, which boto3 lets go: where it is,
# in the form that the attributes read.
UNUSED = {
    "create_policy": "Policy",
    "create_version": "PolicyVersion",
    "create_server_certificate": "{ServerCertificateMetadata: ServerCertificateMetadata}",
    "attached_policies": "AttachedPolicies[]",
    "saml_providers": "SAMLProviderList[]",
    "server_certificates": "ServerCertificateMetadataList[].{ServerCertificateMetadata: @}",
}


class Handles:
    def __init__(self, members):
        self.members, self.iam = members, members.iam
        self.iam.meta.client.meta.events.register_last("after-call.iam", self.keep)

    def keep(self, parsed, **_):
        self.answer = parsed

    # Making

    def own(self, resource):
        """Identifiers, in the order of the constructor."""
        return [self.own_identifier(resource, name) for name in self.members.identifiers(resource)]

    def own_identifier(self, resource, name):
        for member in self.members.requests(resource):
            for param in member.request.params:
                if param.source == "identifier" and xform_name(param.name) == name:
                    shape = self.members.input(member.request.operation)[param.target]
                    return text(shape, param.target, "own")
        return f"{name} own"

    def make(self, resource):
        return self.iam if resource == "ServiceResource" else getattr(self.iam, resource)(*self.own(resource))

    def loaded(self, resource):
        handle = self.make(resource)
        handle.load()
        return handle

    def listed(self, resource):
        """The second handle of the listing that has this resource's data."""
        parent, member = ELSEWHERE[resource]
        return list(getattr(self.make(parent), member).all())[1]

    # Seeing

    def read(self, handle):
        """All attributes, aliases too."""
        values = {}
        for name in self.members.attributes(kind(handle)):
            outcome = attempt(lambda: getattr(handle, name))
            values[name] = outcome.get("answers", outcome)
        return values

    def describe(self, handle, unused=None):
        names = [*self.members.identifiers(kind(handle)), *self.members.aliases(kind(handle))]
        described = {
            "repr": repr(handle),
            "identifiers": {name: getattr(handle, name) for name in names},
            "data": self.read(handle) if handle.meta.data is not None else None,
        }
        if unused is not None:
            handle.meta.data = unused
            described["unused"] = self.read(handle)
        return described

    def by_hand(self, resource, member):
        """The handle that an action should have answered when it failed after its request."""
        if member == "update":
            return self.describe(self.make(resource))
        certificate = self.answer["Certificate"]
        handle = self.iam.SigningCertificate(certificate["UserName"], certificate["CertificateId"])
        handle.meta.data = certificate
        return self.describe(handle)

    def describe_all(self, member, handles):
        unused = self.unused(member) or [None] * len(handles)
        return [self.describe(handle, data) for handle, data in zip(handles, unused, strict=True)]

    def unused(self, member):
        return jmespath.search(UNUSED[member], self.answer) if member in UNUSED else None

    def outcome(self, member, call):
        """What a member answers: handles as what there is to see of them."""
        outcome = attempt(call)
        answers = outcome.get("answers")
        if isinstance(answers, list):
            return {"handles": self.describe_all(member, answers)}
        if isinstance(answers, dict):
            return {"answers": {key: item for key, item in answers.items() if key != "ResponseMetadata"}}
        if answers is None:
            return outcome
        return {"handle": self.describe(answers, self.unused(member))}


def kind(handle):
    return type(handle).__name__.removeprefix("iam.")


def attempt(call):
    """What it answers, or what it raises."""
    try:
        return {"answers": call()}
    except ClientError as error:
        told = error.response["Error"]
        return {"raises": type(error).__name__, "code": told["Code"], "message": told["Message"]}
    except Exception as error:
        return {"raises": type(error).__name__, "message": str(error)}
