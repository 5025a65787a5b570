"""Segue's tests; the folders mirror app/, with e2e/, faults/, benchmarks/ and packaging/ beside."""
