from .._runtime import OpenStrEnum


class BlackfireServerTopSpansContext(OpenStrEnum):
    WEB = "web"
    CLI = "cli"
