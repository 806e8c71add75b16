from .._runtime import OpenStrEnum


class BlackfirePhpServerCachesContext(OpenStrEnum):
    WEB = "web"
    CLI = "cli"
