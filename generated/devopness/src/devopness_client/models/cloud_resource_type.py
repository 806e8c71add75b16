from .._runtime import OpenStrEnum


class CloudResourceType(OpenStrEnum):
    NETWORK = "network"
    SERVER = "server"
    SUBNET = "subnet"
