"""The goals of the project's performance page, measured: `python -m tests.benchmarks`."""
