"""What the benchmarks measure in processes of their own; each prints one line of JSON."""
