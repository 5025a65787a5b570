"""The queue: 100,000 leads searched, sorted and drawn without a stall (performance.md)."""
