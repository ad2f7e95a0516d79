"""The motifs of the drawings, each a function of a sheet and of chance. Start with `river.delta`."""
