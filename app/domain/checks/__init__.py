"""The rules of preflight.py, grouped by what they look at."""
