"""What the Python clients of the comparison are told to do, and how they tell what they did."""

import json
import resource
import sys
import time

AT_ONCE = 32
PASSWORD = "correct horse battery staple"
SESSION = {
    "aws_access_key_id": "AKIAIOSFODNN7EXAMPLE",
    "aws_secret_access_key": "secret",
    "region_name": "us-east-1",
}


def task():
    """`<url> <work> <count>`: where, what, and the users to work on."""
    url, work, count = sys.argv[1:]
    return url, work, [f"user-{index:06}" for index in range(int(count))]


def number(name):
    """The number of the user that a name or an ARN belongs to."""
    return int(name.rsplit("user-", 1)[1])


class Meter:
    """Started before the work. `report` prints what it took, and what was done: how many users,
    and the sum of the numbers in the names or ARNs that came back."""

    def __init__(self):
        self.cpu, self.wall = self.process_cpu(), time.perf_counter()

    @staticmethod
    def process_cpu():
        usage = resource.getrusage(resource.RUSAGE_SELF)
        return usage.ru_utime + usage.ru_stime

    def report(self, done, sum):
        wall, process_cpu = time.perf_counter() - self.wall, self.process_cpu()
        report = {
            "done": done,
            "sum": sum,
            "wall": wall,
            "cpu": process_cpu - self.cpu,
            "process_cpu": process_cpu,
            "peak_kib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss,
        }
        print(json.dumps(report))
