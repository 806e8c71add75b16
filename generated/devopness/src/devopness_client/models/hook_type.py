from .._runtime import OpenStrEnum


class HookType(OpenStrEnum):
    """`in`: incoming. `out`: outgoing."""

    IN = "in"
    OUT = "out"
