from .._runtime import OpenStrEnum


class ArgoCdConnectionStatusEnum(OpenStrEnum):
    CONNECTED = "connected"
    ERROR = "error"
