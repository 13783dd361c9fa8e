"""What boto3's live classes offer, member by member."""

from botocore import xform_name


class Members:
    def __init__(self, iam):
        self.iam = iam
        self.api = iam.meta.client.meta.service_model
        top = iam.meta.resource_model
        self.models = {"ServiceResource": top}
        for entry in top.subresources:
            handle = getattr(iam, entry.name)(*["-"] * len(entry.resource.identifiers))
            self.models[entry.resource.type] = handle.meta.resource_model

    def names(self):
        return sorted(self.models)

    def input(self, operation):
        shape = self.api.operation_model(operation).input_shape
        return shape.members if shape else {}

    def required(self, operation):
        shape = self.api.operation_model(operation).input_shape
        return shape.required_members if shape else []

    def identifiers(self, resource):
        return [it.name for it in self.models[resource].identifiers]

    def requests(self, resource):
        """All members that send requests."""
        model = self.models[resource]
        return [*([model.load] if model.load else []), *model.actions, *model.collections]

    def operation(self, resource, member):
        return next(it.request.operation for it in self.requests(resource) if it.name == member)

    def attributes(self, resource):
        """The attributes of the data, with the member and the shape of each."""
        model = self.models[resource]
        return model.get_attributes(self.api.shape_for(model.shape)) if model.shape else {}

    def aliases(self, resource):
        """The attributes that are second names of identifiers, with the first."""
        attributes = self.attributes(resource)
        identifiers = self.models[resource].identifiers
        return {it.member_name: it.name for it in identifiers if it.member_name in attributes}

    def inputs(self, resource):
        """The identifiers that the caller gives; by position, for Policy's has another name there."""
        pairs = zip(self.models[resource.type].identifiers, resource.identifiers, strict=True)
        return [identifier.name for identifier, source in pairs if source.source == "input"]

    def filled(self, request):
        """The parameters that the handle fills: from an identifier, or with a constant."""
        sources = {"identifier": lambda it: xform_name(it.name), "string": lambda it: it.value}
        kinds = {"identifier": "identifier", "string": "constant"}
        return {it.target: f"{kinds[it.source]} {sources[it.source](it)}" for it in request.params}

    def given(self, request):
        """The parameters that are left to the caller; a listing's page is not one."""
        filled = self.filled(request)
        return [it for it in self.input(request.operation) if it not in (*filled, "Marker", "MaxItems")]

    def pages(self, operation):
        return self.iam.meta.client.can_paginate(xform_name(operation))

    def everything(self):
        return {name: self.resource(name) for name in self.names()}

    def resource(self, name):
        model, aliases = self.models[name], self.aliases(name)
        inputs = {alias: at for at, alias in aliases.items()}
        return {
            "identifiers": [{"name": it.name, "alias": inputs.get(it.name)} for it in model.identifiers],
            "attributes": [
                {
                    "name": attribute,
                    "member": member,
                    "alias_of": aliases.get(attribute),
                    "document": shape.name == "policyDocumentType",
                }
                for attribute, (member, shape) in self.attributes(name).items()
            ],
            "load": self.request(model.load.request) if model.load else None,
            "actions": [self.action(it) for it in by_name(model.actions)],
            "subresources": [
                {
                    "name": it.name,
                    "resource": it.resource.type,
                    "inputs": self.inputs(it.resource),
                }
                for it in by_name(model.subresources)
            ],
            "references": [
                {
                    "name": it.name,
                    "resource": it.resource.type,
                    "many": any("[]" in (id.path or "") for id in it.resource.identifiers),
                }
                for it in by_name(model.references)
            ],
            "collections": [self.collection(it) for it in by_name(model.collections)],
        }

    def request(self, request):
        required = self.required(request.operation)
        return {
            "operation": request.operation,
            "filled": self.filled(request),
            "given": {name: name in required for name in self.given(request)},
        }

    def action(self, action):
        returned = action.resource
        return {
            "name": action.name,
            **self.request(action.request),
            "returns": returned.type if returned else None,
            "data": bool(returned and returned.path),
        }

    def collection(self, collection):
        return {
            "name": collection.name,
            "resource": collection.resource.type,
            **self.request(collection.request),
            "pages": self.pages(collection.request.operation),
            "data": bool(collection.resource.path),
        }


def by_name(members):
    return sorted(members, key=lambda it: it.name)
