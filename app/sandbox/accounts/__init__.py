"""Zoho's accounts server, as the sandbox plays it."""
