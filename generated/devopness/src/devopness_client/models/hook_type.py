from .._runtime import OpenStrEnum


class HookType(OpenStrEnum):
    IN = "in"
    OUT = "out"
