"""The figures of docs/performance.md: `make bench` measures them on this machine, on both databases."""
