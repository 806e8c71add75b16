from .._runtime import OpenStrEnum


class NetworkRuleDirection(OpenStrEnum):
    INBOUND = "inbound"
    OUTBOUND = "outbound"
