"""The side-by-side comparison's client on aioboto3's resources."""

import asyncio

import aioboto3
from botocore.config import Config

from client import AT_ONCE, PASSWORD, SESSION, Meter, number, task


async def main():
    url, work, names = task()
    # Its default is 10 connections, which would hold it back.
    config = Config(max_pool_connections=AT_ONCE)
    async with aioboto3.Session(**SESSION).resource("iam", endpoint_url=url, config=config) as iam:

        async def update(name):
            user = await iam.User(name)
            await (await user.LoginProfile()).update(Password=PASSWORD)

        async def arn(name):
            return number(await (await iam.User(name)).arn)

        meter = Meter()
        if work == "list":
            numbers = [number(user.name) async for user in iam.users.all()]
            meter.report(len(numbers), sum(numbers))
        elif work == "updates":
            meter.report(len(await at_once(1, update, names)), 0)
        elif work == "updates-at-once":
            meter.report(len(await at_once(AT_ONCE, update, names)), 0)
        elif work == "arns-at-once":
            numbers = await at_once(AT_ONCE, arn, names)
            meter.report(len(numbers), sum(numbers))


async def at_once(limit, function, items):
    """The results of the function for all items, so many at a time."""
    items, results = iter(items), []

    async def worker():
        for item in items:
            results.append(await function(item))

    await asyncio.gather(*(worker() for _ in range(limit)))
    return results


asyncio.run(main())
