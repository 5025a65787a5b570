"""One sandbox for the session, reset to the article's organisation before each test."""

from tests.sandbox.as_new import http, running_sandbox, sandbox

__all__ = ["http", "running_sandbox", "sandbox"]
