"""One sandbox for the session, as new for each test, and a client that speaks as Zoho's do."""

from tests.sandbox.as_new import canaries, http, running_sandbox, sandbox, user_folders

__all__ = ["canaries", "http", "running_sandbox", "sandbox", "user_folders"]
