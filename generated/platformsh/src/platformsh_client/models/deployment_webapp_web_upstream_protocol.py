from .._runtime import OpenStrEnum


class DeploymentWebappWebUpstreamProtocol(OpenStrEnum):
    FASTCGI = "fastcgi"
    HTTP = "http"
