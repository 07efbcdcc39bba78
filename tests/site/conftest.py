"""A browser to open sites in."""

from tests.chromium import browser, visitor

__all__ = ["browser", "visitor"]
