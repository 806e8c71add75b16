from .._runtime import OpenStrEnum


class ServiceInitialState(OpenStrEnum):
    """State of a service right after it was installed."""

    STARTED = "started"
    STOPPED = "stopped"
