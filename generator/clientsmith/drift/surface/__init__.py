"""Compare the public names of two generated packages, from their plans."""

from clientsmith.drift.surface.build import surface_of
from clientsmith.drift.surface.compare import compare

__all__ = ["compare", "surface_of"]
