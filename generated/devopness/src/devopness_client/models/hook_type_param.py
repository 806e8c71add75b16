from .._runtime import OpenStrEnum


class HookTypeParam(OpenStrEnum):
    INCOMING = "incoming"
    OUTGOING = "outgoing"
