from typing import TypeAlias

from .._runtime import OpenStrEnum


class CloudResourceType(OpenStrEnum):
    NETWORK = "network"
    SERVER = "server"
    SUBNET = "subnet"


CloudResourceTypeList: TypeAlias = list[CloudResourceType]
