"""One sandbox for the session, as new for each test, for judges that know nothing of its code.

What the judges hold it against are Zoho's own things: OpenAPI files, Python SDK and the article.
"""

from tests.sandbox.as_new import canaries, http, running_sandbox, sandbox, user_folders

__all__ = ["canaries", "http", "running_sandbox", "sandbox", "user_folders"]
