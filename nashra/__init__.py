"""Nashra: an open newsroom in one command. Start reading at docs/architecture.md."""
