from .._runtime import OpenStrEnum


class SubnetType(OpenStrEnum):
    PUBLIC = "public"
