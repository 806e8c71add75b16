from .._runtime import OpenStrEnum


class ServiceInitialState(OpenStrEnum):
    STARTED = "started"
    STOPPED = "stopped"
