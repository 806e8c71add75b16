"""What a client's user feels: the public names of two packages, compared as they are planned."""

from clientsmith.drift.surface.build import surface_of
from clientsmith.drift.surface.compare import compare

__all__ = ["compare", "surface_of"]
