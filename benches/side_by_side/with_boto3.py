"""The side-by-side comparison's client on boto3's resources."""

import threading
from concurrent.futures import ThreadPoolExecutor

import boto3

from client import AT_ONCE, PASSWORD, SESSION, Meter, number, task


def main():
    url, work, names = task()
    local = threading.local()

    def resource():
        """boto3's guide wants a session and a resource for each thread."""
        local.iam = boto3.Session(**SESSION).resource("iam", endpoint_url=url)
        return local.iam

    def update(name):
        local.iam.User(name).LoginProfile().update(Password=PASSWORD)

    def arn(name):
        return number(local.iam.User(name).arn)

    if work in ("list", "updates"):
        iam = resource()
        meter = Meter()
        if work == "list":
            numbers = [number(user.name) for user in iam.users.all()]
            meter.report(len(numbers), sum(numbers))
        else:
            meter.report(sum(1 for name in names if update(name) is None), 0)
        return

    # Making resources is slow, and is done before the clock starts: what counts is the work.
    ready = threading.Barrier(AT_ONCE + 1)

    def prepare():
        resource()
        ready.wait()

    with ThreadPoolExecutor(AT_ONCE, initializer=prepare) as pool:
        for _ in range(AT_ONCE):
            pool.submit(int)
        ready.wait()
        meter = Meter()
        if work == "updates-at-once":
            meter.report(sum(1 for answer in pool.map(update, names) if answer is None), 0)
        elif work == "arns-at-once":
            numbers = list(pool.map(arn, names))
            meter.report(len(numbers), sum(numbers))


main()
