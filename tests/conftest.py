"""What holds for all tests."""

import signal

import pytest

# A shell starts what runs in the background with Ctrl-C ignored; the tests of Ctrl-C need it.
signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run the crash tests first: they fork, and a fork of a process in which another test has
    opened a store on disk inherits the locks of RocksDB's threads, but not the threads."""
    items.sort(key=lambda item: item.path.name != "test_crash.py")
