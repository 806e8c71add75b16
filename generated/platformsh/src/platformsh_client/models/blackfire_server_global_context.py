from .._runtime import OpenStrEnum


class BlackfireServerGlobalContext(OpenStrEnum):
    WEB = "web"
    CLI = "cli"
