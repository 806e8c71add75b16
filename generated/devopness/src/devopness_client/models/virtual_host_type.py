from .._runtime import OpenStrEnum


class VirtualHostType(OpenStrEnum):
    IP_BASED = "ip-based"
    NAME_BASED = "name-based"
