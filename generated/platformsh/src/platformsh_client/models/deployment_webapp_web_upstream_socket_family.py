from .._runtime import OpenStrEnum


class DeploymentWebappWebUpstreamSocketFamily(OpenStrEnum):
    TCP = "tcp"
    UNIX = "unix"
