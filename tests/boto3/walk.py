"""Goes through every member of every resource, and writes down what happens.

A case is one call: on which handle (its `identifiers`, or `via` which other handle's member it is
come by), with which `params`, after which `replies`. What was `seen` is the requests, and what came
out. Where boto3 has no answer although there is one, it is put together from what boto3 has
`elsewhere`.
"""

from handles import ELSEWHERE, Handles, attempt
from members import by_name
from replies import Replies
from values import plain, value


class Walk:
    def __init__(self, members, endpoint):
        self.members, self.endpoint = members, endpoint
        self.handles, self.replies = Handles(members), Replies(members.api)
        self.cases = []

    def everything(self):
        for resource in self.members.names():
            model = self.members.models[resource]
            for subresource in by_name(model.subresources):
                self.subresource(resource, subresource)
            if model.load:
                self.load(resource, model.load)
            elif resource in ELSEWHERE:
                self.no_load(resource)
            for action in by_name(model.actions):
                self.action(resource, action)
            for reference in by_name(model.references):
                self.reference(resource, reference)
            for collection in by_name(model.collections):
                self.collection(resource, collection)

    def case(self, resource, member, variant, run, replies=(), params=(), via=None, **more):
        """Runs a case, and writes it down with the requests that it made."""
        self.script(replies)
        of = {"via": via} if via else {"identifiers": self.handles.own(resource)}
        outcome = run()
        seen = {"requests": self.endpoint.take(), **outcome}
        what = {"resource": resource, "member": member, "variant": variant}
        case = {**what, **of, "params": params, "replies": replies, **more}
        case = plain({**{key: part for key, part in case.items() if part}, "seen": seen})
        self.cases.append(case)
        return case

    def script(self, replies):
        self.endpoint.script(self.replies.table[name] for name in replies)

    def subresource(self, resource, subresource):
        of = subresource.resource.type
        own = dict(zip(self.members.identifiers(of), self.handles.own(of)))
        inputs = [own[name] for name in self.members.inputs(subresource.resource)]
        make = getattr(self.handles.make(resource), subresource.name)

        def run():
            return self.handles.outcome("", lambda: make(*inputs))

        self.case(resource, subresource.name, "", run, params=inputs)

    def load(self, resource, load):
        operation, handles = load.request.operation, self.handles
        whole, other = self.replies.whole(operation), self.replies.whole(operation, None, "other", "other")
        least, refused = self.replies.least(operation, load.path), self.replies.refusal("NoSuchEntity")

        def lazily():
            return {"values": handles.read(handles.make(resource))}

        def again():
            handle = handles.loaded(resource)
            first = handles.read(handle)
            handle.reload()
            return {"first": first, "values": handles.read(handle)}

        def in_vain():
            handle = handles.make(resource)
            return {**attempt(handle.load), "data": handle.meta.data is not None}

        self.case(resource, "load", "lazily", lazily, [whole])
        self.case(resource, "load", "least", lazily, [least])
        self.case(resource, "load", "again", again, [whole, other])
        self.case(resource, "load", "refused", in_vain, [refused])

    def no_load(self, resource):
        """boto3 cannot load it, but has the data elsewhere: that is what a load has to answer."""
        parent, member = ELSEWHERE[resource]
        replies = [self.replies.whole(self.members.operation(parent, member))]
        if resource == "VirtualMfaDevice":
            replies.append(self.replies.whole("ListMFADeviceTags"))
        self.script(replies)
        if member == "load":
            identifiers, data = self.handles.own(resource), self.handles.loaded(parent).meta.data
        else:
            source = self.handles.listed(resource)
            secret = ["secret"] if resource == "AccessKeyPair" else []
            identifiers = [getattr(source, name) for name in source.meta.identifiers] + secret
            data = source.meta.data
        if resource == "VirtualMfaDevice":
            # The listing leaves the tags out, so that to read them takes a second request.
            client = self.members.iam.meta.client
            data["Tags"] = client.list_mfa_device_tags(SerialNumber=identifiers[0])["Tags"]
        requests = self.endpoint.take()

        def bare():
            return getattr(self.members.iam, resource)(*identifiers)

        def loaded():
            handle = bare()
            handle.meta.data = data
            return handle

        def case(member, see, asks):
            """boto3 does not ask, and so it does not get the replies."""
            elsewhere = {"requests": requests[:asks], **see(loaded())}
            case = self.case(resource, member, "lazily", lambda: see(bare()))
            case.update(plain({"identifiers": identifiers, "replies": replies[:asks], "elsewhere": elsewhere}))

        assert not hasattr(bare(), "load")
        case("load", lambda handle: {"values": self.handles.read(handle)}, len(replies))
        for reference in self.members.models[resource].references:
            name = reference.name
            case(name, lambda handle: self.handles.outcome("", lambda: getattr(handle, name)), 1)

    def action(self, resource, action):
        operation, name = action.request.operation, action.name
        reply = self.replies.whole(operation)
        every = {key: self.parameter(operation, key) for key in self.members.given(action.request)}
        least = {key: every[key] for key in every if key in self.members.required(operation)}

        def run(params):
            call = lambda: getattr(self.handles.make(resource), name)(**params)
            return lambda: self.handles.outcome(name, call)

        variants = {"required": least, "all": every} if every != least else {"required": least}
        for variant, params in variants.items():
            case = self.case(resource, name, variant, run(params), [reply], params)
            if "raises" in case["seen"]:
                by_hand = self.handles.by_hand(resource, name)
                case["elsewhere"] = plain({"requests": case["seen"]["requests"], "handle": by_hand})

        if not self.members.attributes(resource):
            return
        before, via, make = self.with_data(resource)

        def after():
            handle = make()
            outcome = attempt(lambda: getattr(handle, name)(**least))
            outcome.pop("answers", None)
            return {**outcome, "data": handle.meta.data is not None}

        errors = self.members.api.operation_model(operation).error_shapes
        refused = self.replies.refusal(errors[0].error_code if errors else "ServiceFailure")
        self.case(resource, name, "with data", after, [before, reply], least, via)
        self.case(resource, name, "refused", after, [before, refused], least, via)

    def reference(self, resource, reference):
        name, load = reference.name, self.members.models[resource].load
        path = next(it.path for it in reference.resource.identifiers if it.source == "data")
        if load:
            operation, root, via = load.request.operation, load.path, None
            make = lambda: self.handles.make(resource)
        else:
            operation, root = self.members.operation(*ELSEWHERE[resource]), "VirtualMFADevices[]"
            _, via, make = self.with_data(resource)

        def case(variant, but=None):
            run = lambda: self.handles.outcome(name, lambda: getattr(make(), name))
            self.case(resource, name, variant, run, [self.replies.whole(operation, but, variant)], via=via)

        case("")
        if "[]" in path:
            items = path.split("[]")[0]
            case(f"without {items}", {f"{root}.{items}": None})
            case(f"with empty {items}", {f"{root}.{items}": []})
        else:
            parts = path.split(".")
            for end in range(1, len(parts) + 1):
                absent = ".".join(parts[:end])
                case(f"without {absent}", {f"{root}.{absent}": None})

    def collection(self, resource, collection):
        operation, name = collection.request.operation, collection.name
        reply = self.replies.whole(operation)
        make = lambda: getattr(self.handles.make(resource), name)

        def items(**params):
            return {"handles": self.handles.describe_all(name, list(make().filter(**params)))}

        def pages():
            return {"pages": [[repr(it) for it in page] for page in make().page_size(2).pages()]}

        def limited():
            return {"items": [repr(it) for it in make().limit(1)]}

        self.case(resource, name, "all", items, [reply])
        for key in self.members.given(collection.request):
            params = {key: self.parameter(operation, key)}
            self.case(resource, name, f"by {key}", lambda: items(**params), [reply], params)
        if self.members.pages(operation):
            reply = self.replies.whole(operation, {"IsTruncated": True, "Marker": "the next"}, "truncated")
            second = self.replies.whole(operation, None, "second", "second")
            self.case(resource, name, "pages", pages, [reply, second])
        self.case(resource, name, "limit", limited, [reply])

    def with_data(self, resource):
        """How to come by a handle with data: the reply it takes, the way, and a function to go it."""
        load = self.members.models[resource].load
        if load:
            return self.replies.whole(load.request.operation), None, lambda: self.handles.loaded(resource)
        parent, member = ELSEWHERE[resource]
        make = lambda: self.handles.listed(resource)
        if resource == "AccessKeyPair":
            member = "create_access_key_pair"
            make = lambda: self.handles.make(parent).create_access_key_pair()
        via = {"resource": parent, "identifiers": self.handles.own(parent), "member": member}
        return self.replies.whole(self.members.operation(parent, member)), via, make

    def parameter(self, operation, name):
        return value(self.members.input(operation)[name], name, "given")
